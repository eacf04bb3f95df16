import { intervals as english } from '../strings/en.intervals.js';
import { earliest, formatMoment, formatter, latest, parseMoment, type Moment, type NewsDate } from './date.js';
import { fill, type Locale } from './locale.js';

type End = Moment | null | undefined;

/** What stands between two dates of a language, whatever their form. */
const dashes = new Map<string, string>();

/** One date, or a sign, to another. Source: the pattern that Intl takes for dates that have nothing in common. */
function range(from: string, to: string, { lang, intl }: Locale): string {
  let dash = intl ? ' – ' : dashes.get(lang);
  if (dash === undefined) {
    const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
    const between = format.formatRangeToParts(0, 1e12).find(({ source }) => source === 'shared');
    dashes.set(lang, (dash = between?.value ?? ' – '));
  }
  return from + dash + to;
}

/** One end; false for what is none. */
function readEnd(text: string): End | false {
  if (text === '..') return undefined;
  if (!text) return null;
  // Two digits alone are a century; with a slash they may as well be a day and a month.
  const moment = /^\d\d$/.test(text) ? undefined : parseMoment(text);
  return moment?.precision === 'unknown' ? null : (moment ?? false);
}

/** Reads EDTF text with a slash: `1992/1995`, `1997/..`, `../1997`, `1990/`, `/1990`. One end has to be known. */
export function parseInterval(text: string): NewsDate | undefined {
  const ends = text.split('/').map(readEnd);
  const [start, end] = ends;
  if (ends.length > 2 || start === false || end === false || !(start ?? end)) return;
  const date = { text, start, end };
  return earliest(date) > latest(date) ? undefined : date;
}

/** The time from one moment to another in words; without one of them it is open, or its end is not known. */
export function formatInterval(start: End, end: End, locale: Locale, month: 'long' | 'short'): string {
  const words = (moment: Moment) => formatMoment(moment, locale, month);
  const open = locale.words?.intervals ?? english;
  const { query = '?' } = locale;
  if (end === null) return range(words(start!), query, locale);
  if (start === null) return range(query, words(end!), locale);
  // In a sentence.
  if (!end) return fill(open.since, { date: words({ ...start!, inside: true }) });
  if (!start) return fill(open.until, { date: words({ ...end, inside: true }) });
  const ends = [start, end];
  const plain = ends.every(
    ({ precision, about, uncertain, year }) => /year|month|day/.test(precision) && !about && !uncertain && !year,
  );
  // Alike, and what both say stands once: "16–20 December 1991".
  if (plain && start.precision === end.precision) {
    const era = new Date(start.first).getUTCFullYear() < 1;
    return formatter(locale, start.precision, month, era).formatRange(start.first, end.first);
  }
  return range(words(start), words(end), locale);
}

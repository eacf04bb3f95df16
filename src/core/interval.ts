import { intervals as english } from '../strings/en.intervals.js';
import { earliest, formatMoment, formatter, latest, parseMoment, type Moment, type NewsDate } from './date.js';
import { fill, type Locale } from './locale.js';

type End = Moment | null | undefined;

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
  if (!end)
    return end === null ? `${words(start!)} – ?` : fill(open.since, { date: words({ ...start!, inside: true }) });
  if (!start) return start === null ? `? – ${words(end)}` : fill(open.until, { date: words({ ...end, inside: true }) });
  const ends = [start, end];
  const plain = ends.every(
    ({ precision, about, uncertain, year }) => /year|month|day/.test(precision) && !about && !uncertain && !year,
  );
  // Alike, and what both say stands once: "16–20 December 1991".
  if (plain && start.precision === end.precision) {
    const era = new Date(start.first).getUTCFullYear() < 1;
    return formatter(locale, start.precision, month, era).formatRange(start.first, end.first);
  }
  return ends.map(words).join(' – ');
}

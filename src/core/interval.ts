import { intervals as english } from '../strings/en.intervals.js';
import { formatMoment, formatter, type Moment } from './date.js';
import { fill, type Locale } from './locale.js';

/** The time from one moment to another in words; without one of them it is open. */
export function formatInterval(
  start: Moment | undefined,
  end: Moment | undefined,
  locale: Locale,
  month: 'long' | 'short',
): string {
  const words = (moment: Moment) => formatMoment(moment, locale, month);
  const open = /^en\b/.test(locale.lang) ? english : { since: '{date} –', until: '– {date}' };
  if (!end) return fill(open.since, { date: words(start!) });
  if (!start) return fill(open.until, { date: words(end) });
  const ends = [start, end];
  const plain = ends.every(
    ({ precision, about, uncertain }) => /year|month|day/.test(precision) && !about && !uncertain,
  );
  // Alike, and what both say stands once: "16–20 December 1991".
  if (plain && start.precision === end.precision) {
    const era = new Date(start.first).getUTCFullYear() < 1;
    return formatter(locale, start.precision, month, era).formatRange(start.first, end.first);
  }
  return ends.map(words).join(' – ');
}

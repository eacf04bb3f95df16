import { html } from 'lit/html.js';
import { dates as english } from '../strings/en.dates.js';
import type { IntlLike } from '../cldr/cldr.js';
import { lazy } from './lazy.js';
import { fill, type Locale } from './locale.js';

// From here, so that the part for dates has one module whose names are its own.
export { english as words };

/** Dates with two ends, or an open one: loaded with the first of them. */
const intervals = lazy(() => import('./interval.js'));
/** The rarer forms of one moment: loaded with the first of them. */
const rarer = lazy(() => import('./edtf.js'));

/** How exact a date is, from the coarsest to the finest; a season is one of the year’s four, whatever its months are. */
export type Precision = 'unknown' | 'century' | 'decade' | 'year' | 'season' | 'quarter' | 'month' | 'day' | 'minute';

/** One end of a date: all the time that it may mean, in milliseconds since 1970 (UTC). */
export interface Moment {
  readonly precision: Precision;
  readonly first: number;
  readonly last: number;
  /** EDTF `~` and `%`. */
  readonly about: boolean;
  /** EDTF `?` and `%`. */
  readonly uncertain: boolean;
  /** As given: `Z` or `+05:00`. With it, `first` and `last` are the clock's time there, not UTC. */
  readonly zone?: string | undefined;
  /** It stands in a sentence, where English says "the 1990s". */
  readonly inside?: boolean;
  /** A year of more than four digits: `first` and `last` may be beyond what a `Date` can hold. */
  readonly year?: number | undefined;
}

/**
 * A date as precise as it was given. A single date has one moment as both ends. An end that is undefined is open
 * (`1997/..`: since then); one that is null is there, but not known (`1990/`: over, nobody knows since when).
 * Source: EDTF, ISO 8601-2:2019, levels 0 and 1.
 */
export interface NewsDate {
  readonly text: string;
  readonly start?: Moment | null | undefined;
  readonly end?: Moment | null | undefined;
}

const pattern =
  /^(?!-000X)(-?)(\d{3})(?:X|(\d)(?:-(0\d|1[0-2])(?:-(\d\d)(?:T(?!24)(\d\d:\d\d)(?:(:[0-5]\d)(?:\.\d+)?)?(Z|(?!-00:00)(?:[+-](?:0\d|1[01])|\+1[23]):[0-5]\d|-12:00|\+14:00)?)?)?)?)([?~%]?)$/;

/** Reads one moment. */
export function parseMoment(text: string): Moment | undefined {
  const found = pattern.exec(text);
  // What looks like no date at all is not worth a load.
  if (!found) return /^Y?-?[\dX]{2}/.test(text) ? rarer().parse(text) : undefined;
  const [, minus, tens, one, month, day, time, seconds = '', zone, doubt] = found;
  // ISO 8601 counts years before the common era downwards: the first of -004X is -0049. There is no -0000.
  const start = new Date(
    `${minus && '-00'}${tens}${one ?? (minus ? 9 : 0)}-${month ?? '01'}-${day ?? '01'}T${time ?? '00:00'}${seconds}Z`,
  );
  // Some engines take February 30 for March 2.
  if (start.getUTCDate() !== Number(day ?? 1)) return;
  return {
    precision: time ? 'minute' : day ? 'day' : month ? 'month' : one ? 'year' : 'decade',
    first: Number(start),
    last: day
      ? Number(start) + (seconds ? 999 : time ? 59_999 : 86_399_999)
      : start.setUTCMonth(start.getUTCMonth() + (month ? 1 : one ? 12 : 120)) - 1,
    about: /[~%]/.test(doubt!),
    uncertain: /[?%]/.test(doubt!),
    zone,
  };
}

/** The difference of a zone from UTC, in milliseconds. */
const offset = (zone = 'Z'): number => -Date.parse(`1970-01-01T00:00${zone}`);

/**
 * Reads EDTF text: `1943`, `1991-12`, `1991-12-16`, `1991-12-16T09:30Z`, `199X`, `1992/1995`, `1997/..`, `1943~`, `1943?`,
 * `-0043`; and, with what edtf.ts reads, all of levels 0 and 1, and quarters.
 *
 * @returns the date, or undefined if this is not one
 */
export function parseDate(given: string): NewsDate | undefined {
  const text = given.trim();
  if (text.includes('/')) return intervals().parseInterval(text);
  const start = parseMoment(text);
  return start && { text, start, end: start };
}

/** The first instant that the date allows, for sorting. A date without a beginning sorts by its end. */
export function earliest({ start, end }: NewsDate): number {
  const moment = start ?? end!;
  return moment.first - offset(moment.zone);
}

/** The last instant that the date allows. An end that nobody knows is not endless: it counts for no longer than is known. */
export function latest({ start, end }: NewsDate): number {
  const moment = end === null ? start : end;
  return moment ? moment.last - offset(moment.zone) : Infinity;
}

/** From the first date's beginning to the second one's end. */
export const span = (from: NewsDate, to: NewsDate | undefined): NewsDate =>
  to ? { text: `${from.text}/${to.text}`, start: from.start, end: to.end } : from;

/** The value for `<time datetime>`, where HTML has one for this date. */
export const datetime = ({ text }: NewsDate): string | undefined =>
  /^(?!0000)\d{4}(?:-[01]\d(?:-\d\d(?:T(?!24)[\d:]+(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(text)
    ? text
    : undefined;

type Formatter = InstanceType<IntlLike['DateTimeFormat']>;
const formatters = new Map<string, Formatter>();

/** How a date of some precision is written. */
export function formatter(
  { lang, given, intl = Intl }: Locale,
  precision: Precision,
  style: 'long' | 'short',
  era: boolean,
): Formatter {
  const key = [lang, given, precision, style, era].join();
  let format = formatters.get(key);
  if (!format) {
    const fine = ['month', 'day', 'minute'].indexOf(precision);
    const options: Intl.DateTimeFormatOptions = {
      // The data is Gregorian, and a year of it straddles two of most other calendars.
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      era: era ? 'short' : undefined,
      month: fine >= 0 ? style : undefined,
      day: fine > 0 ? 'numeric' : undefined,
      hour: fine > 1 ? 'numeric' : undefined,
      minute: fine > 1 ? '2-digit' : undefined,
    };
    formatters.set(key, (format = new intl.DateTimeFormat(lang, options)));
  }
  return format;
}

/** A year in the digits of the language. */
export const digits = (year: number, { lang, intl = Intl }: Locale): string =>
  new intl.NumberFormat(lang, { useGrouping: false }).format(year);

/** One end of a date in words. */
export function formatMoment(moment: Moment, locale: Locale, month: 'long' | 'short'): string {
  const { precision, first, zone, about, uncertain, inside } = moment;
  const words = locale.words?.dates ?? english;
  const year = new Date(first).getUTCFullYear();
  let date: string;
  if (precision === 'decade' && year > 0 && !about && !inside && words.decade.includes('{year}'))
    date = fill(words.decade, { year: digits(year, locale) });
  else if (/century|decade|season|quarter|unknown/.test(precision) || moment.year)
    date = rarer().words(moment, locale, month);
  else date = formatter(locale, precision, month, year < 1).format(first);
  if (zone) date += zone === 'Z' ? ' UTC' : ` (UTC${zone})`;
  if (about) date = fill(words.about, { date });
  return uncertain ? `${date} (${locale.query ?? '?'})` : date;
}

/** A date in words, in the locale's language and never more precise than it was given. */
export function formatDate({ start, end }: NewsDate, locale: Locale, month: 'long' | 'short' = 'long'): string {
  return start && start === end
    ? formatMoment(start, locale, month)
    : intervals().formatInterval(start, end, locale, month);
}

/** A date as `<time>`, where HTML has a value for it; in other words, if they are given. */
export function time(
  date: NewsDate,
  locale: Locale,
  month?: 'short',
  words = formatDate(date, locale, month),
): unknown {
  const value = datetime(date);
  return value ? html`<time datetime=${value}>${words}</time>` : words;
}

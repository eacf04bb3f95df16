import { html } from 'lit/html.js';
import { dates as english } from '../strings/en.dates.js';
import { ordinals } from './fields.js';
import { lazy } from './lazy.js';
import { fill, type Locale } from './locale.js';

// From here, so that the part for dates has one module whose names are its own.
export { english as words };

/** Dates with two ends, or an open one: loaded with the first of them. */
const intervals = lazy(() => import('./interval.js'));

/** Words for dates; a language that we have none for does with signs and with what Intl says. */
const wordsFor = ({ lang }: Locale): typeof english | undefined => (/^en\b/.test(lang) ? english : undefined);

const precisions = ['century', 'decade', 'year', 'quarter', 'month', 'day', 'minute'] as const;

/** How exact a date is, from the coarsest to the finest. */
export type Precision = (typeof precisions)[number];

const rank = (precision: Precision): number => precisions.indexOf(precision);

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
}

/**
 * A date as precise as it was given. A single date has one moment as both ends; an end that is missing is open.
 * Source: EDTF, ISO 8601-2:2019, levels 0 and 1.
 */
export interface NewsDate {
  readonly text: string;
  readonly start?: Moment | undefined;
  readonly end?: Moment | undefined;
}

const pattern =
  /^(-?)(\d{2,4})(X{0,2})(?:-(\d\d|Q[1-4])(?:-(\d\d)(?:T(\d\d):(\d\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?([?~%]?)$/;

/** Milliseconds; `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
const utc = (year: number, month = 0, day = 1, hour = 0, minute = 0): number =>
  new Date(0).setUTCFullYear(year, month, day) + (hour * 60 + minute) * 60_000;

function parseMoment(text: string): Moment | undefined {
  const [, minus, digits, unknown, part, day, hour, minute, , zone, doubt] = pattern.exec(text) ?? [];
  if (!digits || digits.length + unknown!.length !== 4 || (unknown && part)) return;
  // 199X is ten years, 19XX a hundred; -0000 does not exist.
  const width = 10 ** unknown!.length;
  let year = Number(digits) * width;
  if (minus) {
    if (!year && width === 1) return;
    year = 1 - year - width;
  }
  // Months are 01 to 12; quarters Q1 to Q4 or, in EDTF, 33 to 36.
  let month = Number(part?.replace('Q', '3') ?? 1) - 1;
  let months = part ? 1 : 12 * width;
  let precision: Precision = !part ? precisions[2 - unknown!.length]! : 'month';
  if (part && (part[0] === 'Q' || month > 31)) {
    if (day) return;
    month = (part[0] === 'Q' ? Number(part[1]) - 1 : month - 32) * 3;
    months = 3;
    precision = 'quarter';
  }
  if (month < 0 || month > 11) return;
  let first = utc(year, month);
  let last = utc(year, month + months) - 1;
  if (day) {
    precision = 'day';
    const midnight = utc(year, month, Number(day));
    if (midnight < first || midnight > last) return;
    first = midnight;
    last = midnight + 86_399_999;
  }
  if (hour) {
    if (Number(hour) > 23 || Number(minute) > 59) return;
    precision = 'minute';
    first = utc(year, month, Number(day), Number(hour), Number(minute));
    last = first + 59_999;
  }
  return { precision, first, last, about: /[~%]/.test(doubt!), uncertain: /[?%]/.test(doubt!), zone };
}

/** The difference of a zone from UTC, in milliseconds. */
const offset = (zone = 'Z'): number => -Date.parse(`1970-01-01T00:00${zone}`);

/**
 * Reads EDTF text: `1943`, `1991-12`, `1991-12-16`, `1991-12-16T09:30Z`, `2024-Q1`, `2024-33`, `199X`, `19XX`,
 * `1992/1995`, `1997/..`, `1943~`, `1943?`, `-0043`.
 *
 * @returns the date, or undefined if this is not one
 */
export function parseDate(text: string): NewsDate | undefined {
  const parts = text.trim().split('/', 3);
  const [start, end] = parts.map((part) =>
    part === '..' || (!part && parts[1] !== undefined) ? null : parseMoment(part),
  );
  if (parts.length > 2 || start === undefined || (parts.length > 1 && end === undefined) || (!start && !end)) return;
  if (parts.length === 1) return { text, start: start!, end: start! };
  const date = { text, start: start ?? undefined, end: end ?? undefined };
  return start && earliest(date) > latest(date) ? undefined : date;
}

/** The first instant that the date allows, for sorting. A date without a beginning sorts by its end. */
export function earliest({ start, end }: NewsDate): number {
  const moment = start ?? end!;
  return moment.first - offset(moment.zone);
}

/** The last instant that the date allows. */
export const latest = ({ end }: NewsDate): number => (end ? end.last - offset(end.zone) : Infinity);

/** From the first date's beginning to the second one's end. */
export const span = (from: NewsDate, to: NewsDate | undefined): NewsDate =>
  to ? { text: `${from.text}/${to.text}`, start: from.start, end: to.end } : from;

/** The value for `<time datetime>`, where HTML has one for this date. */
export const datetime = ({ text }: NewsDate): string | undefined =>
  /^(?!0000)\d{4}(?:-[01]\d(?:-\d\d(?:T.+)?)?)?$/.test(text) ? text : undefined;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** How a date of some precision is written. */
export function formatter(
  { lang }: Locale,
  precision: Precision,
  style: 'long' | 'short',
  era: boolean,
): Intl.DateTimeFormat {
  const key = [lang, precision, style, era].join();
  let format = formatters.get(key);
  if (!format) {
    const fine = rank(precision);
    const options: Intl.DateTimeFormatOptions = {
      // The data is Gregorian, and a year of it straddles two of most other calendars.
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      era: era ? 'short' : undefined,
      month: fine > 2 ? style : undefined,
      day: fine > 4 ? 'numeric' : undefined,
      hour: fine > 5 ? 'numeric' : undefined,
      minute: fine > 5 ? '2-digit' : undefined,
    };
    format = new Intl.DateTimeFormat(lang, options);
    // A browser that has no names for the months of a language writes "M12": then digits are better.
    if (/M\d/.test(format.format()))
      format = new Intl.DateTimeFormat(lang, { ...options, month: '2-digit', day: options.day && '2-digit' });
    formatters.set(key, format);
  }
  return format;
}

/** One end of a date in words. */
export function formatMoment(
  { precision, first, last, zone, about, uncertain }: Moment,
  locale: Locale,
  month: 'long' | 'short',
): string {
  const words = wordsFor(locale);
  const start = new Date(first);
  const year = start.getUTCFullYear();
  const coarse = /decade|century|quarter/.test(precision);
  let date: string;
  if (coarse && words && year >= 0) {
    if (precision === 'century') date = fill(words.century, { ordinal: ordinals().ordinal(year / 100 + 1, locale) });
    else date = fill(precision === 'decade' ? words.decade : words.quarters[start.getUTCMonth() / 3]!, { year });
  } else {
    // Where a language has no words of ours yet, the months or years that are meant are exact in all of them.
    const format = formatter(locale, precision, month, year < 1);
    date = coarse ? format.formatRange(first, last) : format.format(first);
  }
  if (zone) date += zone === 'Z' ? ' UTC' : ` (UTC${zone})`;
  if (about) date = fill(words?.about ?? '≈ {date}', { date });
  return uncertain ? `${date} (?)` : date;
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

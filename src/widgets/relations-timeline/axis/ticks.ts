import { formatMoment, formatter } from '../../../core/date.js';
import type { Locale } from '../../../core/locale.js';
import type { Stretch } from './scale.js';

const minute = 60_000;
const day = 1440 * minute;
const month = 30.44 * day;
const minutes = [1, 5, 15, 30, 60, 180, 360, 720, 1440, 2880, 10_080];
/** 400 years, after which the Gregorian calendar repeats itself. */
const cycle = 146_097 * day;

/** How far ticks are apart: as many milliseconds or, where these differ, about as many and exactly as many months. */
export interface Step {
  readonly size: number;
  readonly months: number;
}

/** The shortest step that is not below `least` milliseconds: from a minute up, without an end. */
export function stepOf(least: number): Step {
  const fine = minutes.find((n) => n * minute >= least);
  if (fine) return { size: fine * minute, months: 0 };
  let months = [1, 3, 6].find((n) => n * month >= least);
  // One, two and five years, ten, twenty and fifty …
  for (let ten = 12; !months; ten *= 10) months = [ten, 2 * ten, 5 * ten].find((n) => !(n * month < least));
  return { size: months * month, months };
}

/** The same time in one of the years 1970 to 2369, and how many years later it is: no `Date` reaches beyond 275,760. */
function split(time: number): readonly [Date, number] {
  const cycles = Math.floor(time / cycle);
  return [new Date(time - cycles * cycle), 400 * cycles];
}

/** Months since the beginning of the year 0. */
function monthsOf(time: number): number {
  const [date, years] = split(time);
  return (date.getUTCFullYear() + years) * 12 + date.getUTCMonth();
}

/** When as many months since the beginning of the year 0 are over. */
function timeOf(months: number): number {
  const cycles = Math.floor(months / 4800);
  return new Date(0).setUTCFullYear(0, months - cycles * 4800, 1) + cycles * cycle;
}

/** Whether a time is beyond what a `Date` can hold. */
const far = (time: number): boolean => Math.abs(time) > 8.64e15;

/** The year that begins at a time, or ends there; far from 0, numbers are less exact than that. */
function yearOf(time: number, locale: Locale, ends = false): string {
  const first = time + Math.abs(time) * (ends ? -1 : 1) * 2 ** -51;
  const year = Math.floor(monthsOf(first) / 12);
  return formatMoment({ precision: 'year', first, last: first, year, about: false, uncertain: false }, locale, 'short');
}

/** The times in a stretch that get a tick. */
export function ticks({ from, to }: Stretch, { size, months }: Step): readonly number[] {
  // Weeks begin on a Monday, such as the fifth day of 1970; all shorter steps divide these four days.
  const monday = 4 * day;
  let n = Math.floor(months ? monthsOf(from) / months : (from - monday) / size);
  const times = [];
  for (; ; n++) {
    // There is no year 0: before 1 come 1 BCE, 100 BCE, 200 BCE, which count as the years 0, -99, -199.
    const time = months ? timeOf(n * months + (months > 12 && n <= 0 ? 12 : 0)) : n * size + monday;
    if (!(time <= to)) return times;
    if (time >= from) times.push(time);
  }
}

/** What a tick says: the year, the month, the day or the time of day that begins there. */
export function label(time: number, { months }: Step, locale: Locale): string {
  const [date, years] = split(time);
  if (months > 11 || !(date.getUTCMonth() || date.getUTCDate() > 1 || time % day))
    return far(time)
      ? yearOf(time, locale)
      : formatter(locale, 'year', 'short', date.getUTCFullYear() + years < 2).format(time);
  return (
    new (locale.intl ?? Intl).DateTimeFormat(locale.lang, {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...(time % day
        ? { hour: 'numeric', minute: '2-digit' }
        : { month: 'short', day: months ? undefined : 'numeric' }),
    })
      .format(date)
      // A browser that has no names for the months of a language writes "M12".
      .replace(/M(?=\d)/, '')
  );
}

/** The time from one end to the other in words, as precise as the ticks; in years, where it goes beyond any `Date`. */
export function range({ from, to }: Stretch, { size, months }: Step, locale: Locale): string {
  const end = Math.max(from, to);
  if (far(from) || far(end)) return [...new Set([yearOf(from, locale), yearOf(end, locale, true)])].join(' – ');
  return formatter(
    locale,
    months > 11 ? 'year' : months ? 'month' : size < day ? 'minute' : 'day',
    'short',
    new Date(from).getUTCFullYear() < 1,
  ).formatRange(from, end);
}

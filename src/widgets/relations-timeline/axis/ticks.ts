import { formatter } from '../../../core/date.js';
import type { Locale } from '../../../core/locale.js';
import type { Stretch } from './scale.js';

const minute = 60_000;
const day = 1440 * minute;
const month = 30.44 * day;
const minutes = [1, 5, 15, 30, 60, 180, 360, 720, 1440, 2880, 10_080];
const months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000];

/** How far ticks are apart: as many milliseconds or, where these differ, about as many and exactly as many months. */
export interface Step {
  readonly size: number;
  readonly months: number;
}

/** The shortest step that is not below `least` milliseconds: from a minute to 5,000 years. */
export function stepOf(least: number): Step {
  const fine = minutes.find((n) => n * minute >= least);
  const coarse = fine ? 0 : (months.find((n) => n * month >= least) ?? 60_000);
  return { size: fine ? fine * minute : coarse * month, months: coarse };
}

/** The times in a stretch that get a tick. */
export function ticks({ from, to }: Stretch, { size, months }: Step): readonly number[] {
  // Weeks begin on a Monday, such as the fifth day of 1970; all shorter steps divide these four days.
  const monday = 4 * day;
  const start = new Date(from);
  let n = Math.floor(months ? (start.getUTCFullYear() * 12 + start.getUTCMonth()) / months : (from - monday) / size);
  const times = [];
  for (; ; n++) {
    // There is no year 0: before 1 come 1 BCE, 100 BCE, 200 BCE, which count as the years 0, -99, -199.
    const time = months
      ? new Date(0).setUTCFullYear(0, n * months + (months > 12 && n <= 0 ? 12 : 0), 1)
      : n * size + monday;
    if (!(time <= to)) return times;
    if (time >= from) times.push(time);
  }
}

/** What a tick says: the year, the month, the day or the time of day that begins there. */
export function label(time: number, { months }: Step, locale: Locale): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (months > 11 || !(date.getUTCMonth() || date.getUTCDate() > 1 || time % day))
    return formatter(locale, 'year', 'short', year < 2).format(time);
  return (
    new Intl.DateTimeFormat(locale.lang, {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...(time % day
        ? { hour: 'numeric', minute: '2-digit' }
        : { month: 'short', day: months ? undefined : 'numeric' }),
    })
      .format(time)
      // A browser that has no names for the months of a language writes "M12".
      .replace(/M(?=\d)/, '')
  );
}

/** The time from one end to the other in words, as precise as the ticks. */
export const range = ({ from, to }: Stretch, { size, months }: Step, locale: Locale): string =>
  formatter(
    locale,
    months > 11 ? 'year' : months ? 'month' : size < day ? 'minute' : 'day',
    'short',
    new Date(from).getUTCFullYear() < 1,
  ).formatRange(from, Math.max(from, to));

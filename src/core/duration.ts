import type { Locale } from './locale.js';

const pattern = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** A length of time: the amount of each unit that was given. */
export type Duration = readonly { readonly unit: string; readonly amount: number }[];

/**
 * Reads an ISO 8601 duration such as `P25Y` or `P1Y6M`.
 *
 * @returns the duration, or undefined if this is not one
 */
export const parseDuration = (text: string): Duration | undefined =>
  pattern
    .exec(text)
    ?.slice(1)
    .flatMap((amount, index) => (amount === undefined ? [] : [{ unit: units[index]!, amount: Number(amount) }]));

/** A duration in words: "25 years", "1 year, 6 months". */
export const formatDuration = (duration: Duration, { lang, intl = Intl }: Locale): string =>
  new intl.ListFormat(lang, { type: 'unit' }).format(
    duration.map(({ unit, amount }) =>
      new intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount),
    ),
  );

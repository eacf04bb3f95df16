import * as v from 'valibot';
import { checked, date, either, fact, parsed, text, words } from '../../core/fields.js';
import type { Decimal } from '../../core/number.js';

/** The section of a story document that holds these. */
export const section = 'stats';

const expected = 'a number, or a decimal string such as "1234.5"';

/** @pattern ^[+-]?\d{1,100}(?:\.\d{1,20})?$ */
const exact = parsed(expected, (string) => (/^[+-]?\d{1,100}(?:\.\d{1,20})?$/.test(string) ? string : undefined));

/** A number of which JSON keeps every digit, or a decimal string such as "1234567890.12" for a value that must stay exact. */
export const decimal = either(
  [exact, checked(v.number(), expected, (value) => (Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined))],
  (input) => (typeof input === 'string' ? 0 : 1),
);

/** A number, with what it counts. */
export const schema = checked(
  v.object({
    ...fact,
    /** The number. For `percent` the fraction, as in Intl: 0.12 shows as 12 %. */
    value: decimal,
    /** What it counts, without the number. */
    label: text,
    /** How exact it is, or what the source said of it. */
    qualifier: v.optional(
      v.picklist(['about', 'nearly', 'over', 'more-than', 'at-least', 'under', 'fewer-than', 'up-to', 'already']),
    ),
    /** An Intl unit such as `kilometer` or `kilometer-per-hour` (shown in the page's language), or any word. */
    unit: v.optional(words),
    /** ISO 4217 code, such as `KZT`. */
    currency: v.optional(
      parsed('an ISO 4217 code such as "EUR"', (code) => (/^[a-z]{3}$/i.test(code) ? code : undefined)),
    ),
    /** How the number is written. `currency` is the default where there is one. */
    style: v.optional(v.picklist(['number', 'percent', 'ordinal', 'currency'])),
    /** Short form, such as 600K or 60万. */
    compact: v.optional(v.boolean()),
    /** The time that it counts. */
    period: v.optional(date),
    /** When it was counted. */
    asOf: v.optional(date),
    /** The lowest and the highest value that it may be. */
    range: v.optional(
      checked(v.array(decimal), 'the lowest and the highest value', (list) =>
        list.length === 2 && Number(list[0]) <= Number(list[1]) ? (list as [Decimal, Decimal]) : undefined,
      ),
    ),
    /** What it was before: shows the change. */
    previous: v.optional(v.object({ value: decimal, period: v.optional(date) })),
    /** It is an estimate. */
    estimate: v.optional(v.boolean()),
    /** A remark, in small print. */
    note: v.optional(text),
  }),
  'a "currency" beside the style "currency"',
  (stat) => (stat.style !== 'currency' || stat.currency ? stat : undefined),
);

/** A number, read and complete. */
export type Stat = v.InferOutput<typeof schema>;
/** A number as JSON. */
export type StatData = v.InferInput<typeof schema>;

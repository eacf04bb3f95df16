import type { actions } from './en.actions.js';
import type { axis } from './en.axis.js';
import type { dates } from './en.dates.js';
import type { details } from './en.details.js';
import type { edtf } from './en.edtf.js';
import type { facts } from './en.facts.js';
import type { figures } from './en.figures.js';
import type { finding } from './en.finding.js';
import type { intervals } from './en.intervals.js';
import type { live } from './en.live.js';
import type { long } from './en.long.js';
import type { media } from './en.media.js';
import type { people } from './en.people.js';
import type { pull } from './en.pull.js';
import type { quotes } from './en.quotes.js';
import type { selecting } from './en.select.js';
import type { Qualifier } from './en.stats.js';
import type { timelines } from './en.timelines.js';

/** A string for each category of `Intl.PluralRules` that the language has; for another one, `other`. */
export type Plural = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** The same keys as the English words, with a string for each. */
type Like<Words> = {
  readonly [key in keyof Words]: Words[key] extends { other: string }
    ? Plural
    : Words[key] extends readonly string[]
      ? readonly [string, string, string, string]
      : string;
};

/**
 * Every word that a widget says of itself, in one language. `{name}` is a place for a value, which comes in the form in
 * which `Intl` gives it; what is said fits that form.
 */
export interface Strings {
  readonly actions: Like<typeof actions>;
  readonly axis: Like<typeof axis>;
  /**
   * A decade: `{year}` its first year; or `{short}` the last two digits of that, with `{n}` or `{roman}` for its century.
   * Where the first decade of a century would be taken for the century, or cannot be said so, `{first}` for `{year}`: that
   * decade is then given as its years. With `~` between them, a form for each of the other nine.
   */
  readonly dates: Like<typeof dates>;
  readonly details: Like<typeof details>;
  /**
   * Of a century: `{n}` its number, `{roman}` the same in Roman numerals, `{ordinal}` as an ordinal. With `~` between them,
   * forms for the first, the second and so on, of which the last is for all others.
   */
  readonly edtf: Like<typeof edtf>;
  readonly facts: Like<typeof facts>;
  readonly figures: Like<typeof figures>;
  readonly finding: Like<typeof finding>;
  readonly intervals: Like<typeof intervals>;
  readonly live: Like<typeof live>;
  readonly long: Like<typeof long>;
  readonly media: Like<typeof media>;
  /** Ordinal numbers by the ordinal category of `Intl.PluralRules`: `{n}` is the number. */
  readonly ordinals: Plural;
  /** Of a man, a woman or anybody: `{date}` may have any form that a date has. */
  readonly people: Like<typeof people>;
  readonly pull: Like<typeof pull>;
  readonly quotes: Like<typeof quotes>;
  readonly selecting: Like<typeof selecting>;
  /**
   * How exact a number is. `{value}` is the number with its unit; for numbers that are round and have a unit in words,
   * `{figure}` and `{unit}` may stand apart. `{ablative}` is the ending by which Turkic languages say "than".
   */
  readonly stats: Readonly<Record<Qualifier, string>>;
  readonly timelines: Like<typeof timelines>;
}

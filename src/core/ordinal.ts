import { ordinals } from '../strings/en.ordinals.js';
import { fill, type Locale } from './locale.js';

/** A number with its ordinal ending, or bare in a language that we have none for. */
export function ordinal(value: number | string, { lang }: Locale): string {
  const n = new Intl.NumberFormat(lang).format(value as number);
  const ending = /^en\b/.test(lang) && ordinals[new Intl.PluralRules(lang, { type: 'ordinal' }).select(Number(value))];
  return ending ? fill(ending, { n }) : n;
}

import { ordinals as english } from '../strings/en.ordinals.js';
import { fill, type Locale } from './locale.js';
import type { Plural } from '../strings/strings.js';

/** A number as an ordinal. */
export function ordinal(value: number | string, locale: Locale): string {
  const { lang, words, intl = Intl } = locale;
  const n = new intl.NumberFormat(lang).format(value as number);
  const forms: Plural = words?.ordinals ?? english;
  const category = new intl.PluralRules(lang, { type: 'ordinal' }).select(Number(value));
  return fill(forms[category] ?? forms.other, { n });
}

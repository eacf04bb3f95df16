import { ordinals as english } from '../strings/en.ordinals.js';
import { fill, type Locale } from './locale.js';
import type { Plural } from '../strings/strings.js';

/**
 * Numbers whose last word has back vowels, as алты, тоғыз, он, отыз, мың and миллион: CLDR takes every number that ends in
 * a zero for one of them, but елу, жетпіс, сексен and жүз are not.
 */
const back: Readonly<Record<string, RegExp>> = {
  kk: /(?:[69]|[123469]0|000)$/,
  tk: /(?:[69]|[13469]0|000000)$/,
};

/** A number as an ordinal. */
export function ordinal(value: number | string, locale: Locale): string {
  const { lang, words, intl = Intl } = locale;
  const n = new intl.NumberFormat(lang).format(value as number);
  const forms: Plural = words?.ordinals ?? english;
  const [tag = ''] = words ? Intl.getCanonicalLocales((locale.given ?? lang).replaceAll('_', '-')) : [];
  const [language = ''] = tag.split('-');
  const rules = new intl.PluralRules(lang, { type: 'ordinal' });
  const form = back[language]
    ? back[language].test(String(value)) && (forms.many ?? forms.few)
    : forms[rules.select(Number(value))];
  return fill(form || forms.other, { n });
}

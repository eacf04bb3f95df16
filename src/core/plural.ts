import { fill, type Locale } from './locale.js';
import type { Plural } from '../strings/strings.js';

/** What is said of a number of things: `{n}` is the number, or what is given in its place. */
export function plural(forms: Plural, n: number, { lang, intl = Intl }: Locale, shown?: unknown): string {
  const category = new intl.PluralRules(lang).select(n);
  return fill(forms[category] ?? forms.other, { n: shown ?? new intl.NumberFormat(lang).format(n) });
}

import type { IntlLike } from '../../cldr/cldr.js';
import type { Plural } from '../../strings/strings.js';
import { fill, type Locale } from '../../core/locale.js';

type Rules = InstanceType<IntlLike['PluralRules']>;
type Format = InstanceType<IntlLike['NumberFormat']>;

/** To make them takes longer than to ask them. */
const known = new Map<string, { readonly rules: Rules; readonly format: Format }>();

/** What is said of a number of things: `{n}` is the number, or what is given in its place. */
export function plural(forms: Plural, n: number, { lang, given, intl = Intl }: Locale, shown?: unknown): string {
  const key = [lang, given].join();
  let found = known.get(key);
  if (!found) known.set(key, (found = { rules: new intl.PluralRules(lang), format: new intl.NumberFormat(lang) }));
  return fill(forms[found.rules.select(n)] ?? forms.other, { n: shown ?? found.format.format(n) });
}

import * as strings from '../strings/files.js';

/** Languages that are called otherwise. */
const aliases: Readonly<Record<string, string>> = { no: 'nb' };

/**
 * A language tag as `Intl` has it: `kk_KZ` is `kk-KZ`, `kaz` is `kk`, and `zh-yue`, as older pages have it, is `yue`; for a language
 * that nobody has determined, the one that is likely there. Undefined for what is no tag.
 */
export function canonical(given: string): string | undefined {
  try {
    const plain = given
      .trim()
      .replaceAll('_', '-')
      .replace(/^[a-z]{2,3}-(?:[a-z]{3}-)*(?=[a-z]{3}(?:-|$))/i, '');
    const tag = Intl.getCanonicalLocales(plain)[0]!;
    return tag.startsWith('und') ? String(new Intl.Locale(tag).maximize()) : tag;
  } catch {
    // `lang="english"` or a slip: nothing to go by.
    return undefined;
  }
}

/**
 * The tags of which a language may have its words, best first: with script and region as they are likely, for `zh-HK` is
 * written as `zh-Hant` and `sr-ME` as `sr-Latn`. Source: likely subtags and parent locales of CLDR.
 */
function candidates(tag: string): readonly string[] {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const name = aliases[language] ?? language;
  return [
    `${name}-${script}-${region}`,
    `${name}-${script}`,
    // Outside Brazil, Portuguese is written as in Portugal.
    name === 'pt' && region !== 'BR' ? 'pt-PT' : `${name}-${region}`,
    // In another script than a language has most often, its readers may not read it.
    new Intl.Locale(name).maximize().script === script ? name : '',
  ];
}

/** The file that has the words of a language, if one has. */
export const fileOf = (tag: string): string | undefined => candidates(tag).find(strings.has);

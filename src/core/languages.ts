import * as cldr from '../cldr/files.js';
import * as strings from '../strings/files.js';
import { unpack } from '../strings/pack.js';
import type { Strings } from '../strings/strings.js';
import type { IntlLike } from '../cldr/cldr.js';
import { optional } from './lazy.js';
import { own, type Locale, type Wording } from './locale.js';

/** For languages that we have no words for: signs, and what Intl says. All else is in English. */
const signs = {
  dates: { about: '≈ {date}', decade: '{range}' },
  edtf: {
    century: '{range}',
    quarters: ['{range}', '{range}', '{range}', '{range}'],
    seasons: ['{year}', '{year}', '{year}', '{year}'],
    unknown: '?',
  },
  intervals: { since: '{date} –', until: '– {date}' },
  ordinals: { other: '{n}' },
} as const satisfies Partial<Strings>;

const formats = optional(() => import('../cldr/cldr.js'));

/** Languages that are called otherwise, or whose speakers read another one. */
const aliases: Readonly<Record<string, string>> = { no: 'nb' };

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

/** Quotation marks that browsers have wrong, from the outside in. Source: the delimiters of CLDR. */
const marks: Readonly<Record<string, string>> = {
  be: '«»„“',
  bs: '„”‘’',
  eo: '“”«»',
  eu: '«»“”',
  hy: '«»«»',
  is: '„“‚‘',
  ka: '„“«»',
  kk: '«»“”',
  ky: '«»„“',
  lb: '„“‚‘',
  mk: '„“‚‘',
  rm: '«»‹›',
  tk: '“”“”',
  ug: '»«›‹',
  uz: '“”’‘',
};

/** The same as CSS: for what is in that language, and in no other one. */
const styleFor = (code: string): string | undefined =>
  marks[code] && `:lang(${code}){quotes:${[...marks[code]].map((mark) => `"${mark}"`).join(' ')}}`;

/** Loads each of several files once. */
const each = <T>(load: (code: string) => Promise<T>): ((code: string) => T | undefined) => {
  const asked: Record<string, () => T | undefined> = {};
  return (code) => (asked[code] ??= optional(() => load(code)))();
};
const file = each(strings.load);
const gap = each(cldr.load);

/** Whether the browser has names for the months of a language: without, it writes "M12". */
const isKnown = (tag: string): boolean =>
  Boolean(Intl.DateTimeFormat.supportedLocalesOf(tag)[0]) &&
  !/M\d/.test(new Intl.DateTimeFormat(tag, { month: 'long' }).format());

/** What formats numbers and dates of a language, where the browser cannot. */
function intlFor(code: string): IntlLike | undefined {
  const data = cldr.has(code) && gap(code);
  return data ? formats()?.intlOf(data.cldr, code) : undefined;
}

/** The site's own words for a language: what is written in the page, or what a script has set. */
function wording(code: string): Wording | undefined {
  const scripts = globalThis.document?.querySelectorAll<HTMLScriptElement>('script[data-newsparts-words]') ?? [];
  const script = [...scripts].find(({ dataset }) => dataset['newspartsWords'] === code);
  try {
    return script ? (JSON.parse(script.textContent) as Wording) : own.words?.[code];
  } catch (error) {
    console.error(`newsparts: the words for "${code}" are no JSON:`, error);
    return undefined;
  }
}

/** The words of a file, with the site's own instead of some of them. */
function wordsOf(code: string): Strings | undefined {
  const loaded = file(code);
  if (!loaded) return undefined;
  const words = unpack(loaded.strings);
  const ours = wording(code);
  if (!ours) return words;
  return Object.fromEntries(
    Object.entries(words).map(([section, strings]) => [section, { ...strings, ...ours[section as keyof Strings] }]),
  ) as unknown as Strings;
}

const found = new Map<string, Locale>();

/** The locale of a tag that is not plain English; English for one that `Intl` would not accept. */
export function find(given: string): Locale {
  const known = found.get(given);
  if (known) return known;
  const locale: { -readonly [key in keyof Locale]: Locale[key] } = { lang: 'en', given };
  try {
    const [tag] = Intl.getCanonicalLocales(given.replaceAll('_', '-'));
    const code = candidates(tag).find(strings.has) ?? 'en';
    // For a language that it does not know, Intl would take the reader's own.
    locale.rtl = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(new Intl.Locale(tag).maximize().script ?? '');
    locale.lang = Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
    locale.style = styleFor(code);
    const isEnglish = /^en\b/.test(tag);
    if (!isEnglish || wording(code)) {
      const words = wordsOf(code);
      // It may come another time.
      if (!words) return locale;
      locale.words = code === 'en' && !isEnglish ? { ...words, ...signs } : words;
      if (!isKnown(tag)) locale.intl = intlFor(code);
    }
  } catch (thrown) {
    // `lang=""` or a slip is nothing to go by; a file has to be waited for.
    if ((thrown as Partial<Promise<void>>).then) throw thrown;
  }
  found.set(given, locale);
  return locale;
}

import * as cldr from '../cldr/files.js';
import * as strings from '../strings/files.js';
import { unpack } from '../strings/pack.js';
import type { Strings } from '../strings/strings.js';
import { writing } from './fields.js';
import { optional } from './lazy.js';
import { own, type Locale } from './locale.js';

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

/** A site's own words: loaded where there are some. */
const wordings = optional(() => import('./wording.js'));
/** Languages that need what writing.ts has: their quotation marks, or room for their letters. */
export const needy =
  ' az be bg bs ca cy eo es eu fil fo fy ga gl he hy is jv ka kk km ky lb lo mk mn my nb ne nl nn no pa ps rm tg tk ug ur uz ';
const needs = optional(async () => (writing.module ??= await import('./writing.js')));
const formats = optional(() => import('../cldr/cldr.js'));

/** Languages that are called otherwise, or whose speakers read another one. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', gsw: 'de', yue: 'zh' };

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

/** In words that run from right to left, names that may run the other way keep their direction, with the signs at their ends. */
const isolated = (words: Strings): Strings =>
  JSON.parse(JSON.stringify(words).replace(/\{(?:affiliation|credit|name|role|title)\}/g, '\u2068$&\u2069')) as Strings;

const found = new Map<string, Locale>();

/** The locale of a tag that is not plain English; English for one that `Intl` would not accept. */
export function find(given: string): Locale {
  const known = found.get(given);
  if (known) return known;
  const locale: { -readonly [key in keyof Locale]: Locale[key] } = { lang: 'en', given };
  let tag: string | undefined;
  try {
    [tag] = Intl.getCanonicalLocales(given.replaceAll('_', '-'));
  } catch {
    // `lang="english"` or a slip: nothing to go by.
  }
  if (tag) {
    const code = candidates(tag).find(strings.has) ?? 'en';
    const isEnglish = /^en\b/.test(tag);
    const lacks = !isKnown(tag);
    // All that has to come is asked for at once.
    const waiting: unknown[] = [];
    const ask = <T>(get: () => T): T | undefined => {
      try {
        return get();
      } catch (promise) {
        waiting.push(promise);
        return undefined;
      }
    };
    const site = own.words || globalThis.document?.querySelector('[data-newsparts-words]') ? ask(wordings) : undefined;
    const words = isEnglish && !site ? undefined : ask(() => file(code));
    const data = lacks && cldr.has(code) ? ask(() => gap(code)) : undefined;
    const formatting = lacks && cldr.has(code) ? ask(formats) : undefined;
    if (needy.includes(` ${new Intl.Locale(tag).language} `)) ask(needs);
    if (waiting[0]) throw Promise.all(waiting);
    locale.rtl = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(new Intl.Locale(tag).maximize().script ?? '');
    // For a language that it does not know, Intl would take the reader's own.
    if (!lacks || cldr.has(code)) locale.lang = Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
    if (data && formatting) locale.intl = formatting.intlOf(data.cldr, tag);
    if (words) {
      const all = unpack(words.strings);
      const ours = code === 'en' && !isEnglish ? { ...all, ...signs } : all;
      const theirs = site ? site.reworded(ours, site.wording(code, own.words), code) : ours;
      locale.words = locale.rtl ? isolated(theirs) : theirs;
    }
    // What did not come may come another time.
    if ((!isEnglish && !words) || (lacks && cldr.has(code) && !locale.intl)) return locale;
  }
  found.set(given, locale);
  return locale;
}

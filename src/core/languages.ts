import * as cldr from '../cldr/files.js';
import * as strings from '../strings/files.js';
import { unpack } from '../strings/pack.js';
import type { Strings } from '../strings/strings.js';
import { writing } from './fields.js';
import { optional } from './lazy.js';
import { own, type Locale } from './locale.js';
import { canonical, fileOf } from './tags.js';

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
/** Which other language readers read as well: loaded for a language without a file. */
const relatives = optional(() => import('./relatives.js'));
/** Languages that need what writing.ts has: their quotation marks, or room for their letters. */
export const needy =
  ' az be bg bs ca cy eo es eu fil fo fy ga gl he hy is jv ka kk km ky lb lo mk mn my nb ne nl nn no pa ps rm tg tk ug ur uz ';
const needs = optional(async () => (writing.module ??= await import('./writing.js')));
const formats = optional(() => import('../cldr/cldr.js'));

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

/** A letter of a script that has spaces between words: beside one of a script that has none, it keeps its distance. */
const spaced = /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L}/u;
const between = (before: string, behind: string): string =>
  spaced.test(before.slice(-1)) || spaced.test(behind.slice(0, 1)) ? ' ' : '';

const found = new Map<string, Locale>();

/** The locale of a tag that is not plain English; English for one that `Intl` would not accept. */
export function find(given: string): Locale {
  const known = found.get(given);
  if (known) return known;
  const page = canonical(given || 'en');
  const locale: { -readonly [key in keyof Locale]: Locale[key] } = { lang: 'en', given: 'en', around: page ?? given };
  if (page) {
    const isEnglish = /^en\b/.test(page);
    const apart = !isEnglish && !fileOf(page);
    const related = apart ? relatives() : undefined;
    const stead = related?.relative(page);
    // Only in a script that its readers read.
    const tag = stead && fileOf(stead) ? stead : page;
    const code = fileOf(tag);
    const lacks = !isKnown(tag);
    const ours = lacks && code && cldr.has(code) ? code : undefined;
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
    const words = isEnglish && !site ? undefined : ask(() => file(code ?? 'en'));
    const data = ours && ask(() => gap(ours));
    const formatting = ours && ask(formats);
    const { language, script } = new Intl.Locale(tag).maximize();
    if (needy.includes(` ${language} `)) ask(needs);
    if (waiting[0]) throw Promise.all(waiting);
    locale.rtl = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/.test(script ?? '');
    locale.query = script === 'Arab' ? '؟' : language === 'el' ? ';' : undefined;
    if (/^(?:ja|zh)$/.test(language)) locale.between = between;
    // For a language that it does not know, Intl would take the reader's own.
    if (!lacks || ours) locale.lang = Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
    if (data && formatting) locale.intl = formatting.intlOf(data.cldr, ours!, tag);
    const theirs = site?.wording([page, tag], code, own.words) ?? [];
    if (words) {
      const all = unpack(words.strings);
      const built = code || isEnglish ? all : { ...all, ...signs };
      const said = site ? site.reworded(built, theirs) : built;
      locale.words = locale.rtl ? isolated(said) : said;
    }
    if (isEnglish || (code && words) || theirs[0]) {
      locale.code = code;
      locale.given = given && tag;
      if (tag === page) locale.around = undefined;
    }
    // What did not come may come another time.
    if ((!isEnglish && !words) || (ours && !locale.intl) || (apart && !related)) return locale;
  }
  found.set(given, locale);
  return locale;
}

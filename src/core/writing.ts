import { css } from './style.js';

/** Quotation marks that browsers have wrong, from the outside in. Source: the delimiters of CLDR. */
const wrong: Readonly<Record<string, string>> = {
  be: '«»„“',
  bs: '„”‘’',
  'bs-Cyrl': '„“‚‘',
  eo: '“”«»',
  eu: '«»“”',
  hy: '«»«»',
  is: '„“‚‘',
  ka: '„“«»',
  kk: '«»“”',
  'kk-Arab': '»«›‹',
  ky: '«»„“',
  lb: '„“‚‘',
  mk: '„“‚‘',
  rm: '«»‹›',
  tk: '“”“”',
  ug: '»«›‹',
  uz: '“”’‘',
  'uz-Arab': '“”‘’',
  'uz-Cyrl': '“”‘’',
};

/**
 * What words in some languages need: their quotation marks, and room for letters that stand one above the other, or hang from
 * a line that slopes. Less is there above and below what is large.
 */
export const style =
  Object.entries(wrong)
    .map(([lang, marks]) => `:lang(${lang}){quotes:${[...marks].map((mark) => `"${mark}"`).join(' ')}}`)
    .join('') +
  css`
    :is(.np, p, .small, .name, .title, .label, .qualifier):is(:lang(km), :lang(lo), :lang(my)) {
      line-height: 1.75 !important;
    }
    :is(.np, p, .small, .name, .title, .label, .qualifier):lang(ur) {
      line-height: 2.1 !important;
    }
    .value:is(:lang(km), :lang(lo), :lang(my), :lang(ur)) {
      line-height: 1.6;
    }
  `;

/** Opening quotation marks and what closes each of them, in any language. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
  "'": "'",
};

/**
 * Whether a text brings its own quotation marks: one pair around all of it, so that the first mark is closed by the
 * last and not by one in between. An apostrophe inside a word closes nothing; a mark that opens a further paragraph
 * opens the same quotation again.
 */
export function isQuoted(words: string): boolean {
  const [opener = ''] = words;
  const closers = closing[opener];
  if (!closers) return false;
  const text = words.replaceAll(`\n\n${opener}`, '\n\n');
  let depth = 1;
  for (const { 0: mark, index } of text.slice(1).matchAll(/[“”„‘’‚«»‹›「」『』《》"']/g)) {
    if (/['’]/.test(mark) && /\p{L}/u.test(text[index + 2] ?? '')) continue;
    if (closers.includes(mark)) depth--;
    else if (mark === opener) depth++;
    if (!depth) return /^[.,;!?…。，]?$/.test(text.slice(index + 2));
  }
  return false;
}

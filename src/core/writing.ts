import { css } from './style.js';

/** Quotation marks that some browsers have wrong, from the outside in, and of which languages. Source: the delimiters of CLDR. */
const marks: Readonly<Record<string, string>> = {
  '“”‘’': 'az cy es fil fo fy ga gl jv mn ne pa ps tg uz-Arab uz-Cyrl',
  '«»„“': 'be ky',
  '„“„“': 'bg',
  '„”‘’': 'bs',
  '«»“”': 'ca eu kk es-US',
  '“”«»': 'eo',
  '””’’': 'he',
  '«»«»': 'hy',
  '„“‚‘': 'is lb mk bs-Cyrl',
  '„“«»': 'ka',
  '«»‘’': 'nb nn no',
  '‘’‘’': 'nl',
  '«»‹›': 'rm az-Arab az-Cyrl',
  '“”“”': 'tk',
  '»«›‹': 'ug kk-Arab',
  '“”’‘': 'uz',
};

/** The languages, each before what is written in another script or region. */
const languages = Object.entries(marks)
  .flatMap(([marks, tags]) => tags.split(' ').map((tag) => ({ tag, marks: [...marks].map((mark) => `"${mark}"`) })))
  .sort((a, b) => a.tag.length - b.tag.length);

/**
 * What words in some languages need: their quotation marks, and room for letters that stand one above the other, or hang from
 * a line that slopes. Less is there above and below what is large.
 */
export const style =
  languages.map(({ tag, marks }) => `:lang(${tag}){quotes:${marks.join(' ')}}`).join('') +
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

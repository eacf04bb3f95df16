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

/** The same as CSS: for what is in these languages, and in no other one. */
export const style = Object.entries(wrong)
  .map(([lang, marks]) => `:lang(${lang}){quotes:${[...marks].map((mark) => `"${mark}"`).join(' ')}}`)
  .join('');

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

/** Writes docs/languages.md: which languages there are, and every word that a widget says. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { languages as lacking } from './cldr.mjs';
import { at } from './widgets.mjs';

/** A module of src/strings; they import nothing but types. */
export async function load(name) {
  const { outputText } = ts.transpileModule(readFileSync(at(`src/strings/${name}.ts`), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}

const names = readdirSync(at('src/strings')).map((file) => file.replace(/\.ts$/, ''));

/** The tags that have words, English left out. */
export const codes = names.filter((name) => /^(?!en$)[a-z]{2,3}(?:-[A-Z]\w+)?$/.test(name));

/** The parts of the English words. */
export const parts = names.filter((name) => name.startsWith('en.'));

/** The English words, by section. */
export async function english() {
  const { qualifiers, qualifier, ...sections } = Object.assign({}, ...(await Promise.all(parts.map(load))));
  return { ...sections, stats: Object.fromEntries(qualifiers.map((key) => [key, `${qualifier(key)} {value}`])) };
}

export async function page() {
  const name = new Intl.DisplayNames('en', { type: 'language' });
  const list = codes.map((code) => `${name.of(code)} (\`${code}\`${lacking.includes(code) ? ', *' : ''})`).sort();
  const form = (value) => (typeof value === 'string' ? value : Object.values(value).join(' / '));
  const rows = Object.entries(await english()).flatMap(([section, words]) =>
    'other' in words
      ? [`| \`${section}\` | | ${form(words)} |`]
      : Object.entries(words).map(([key, value]) => `| \`${section}\` | \`${key}\` | ${form(value)} |`),
  );
  const text = `# Languages

${codes.length + 1}: English, ${list.join(', ')}.

\\* Chrome's own \`Intl\` does not know it (as of version 138), or not the names of its months: then months, numbers and units come from
CLDR, with the widget. Firefox and Safari know most of them.

Nobody whose language it is has read most of these yet. Every file is checked for all of its keys, places and plural forms, for its
script and its length, and was written to be right with the values as \`Intl\` gives them; that does not make it idiomatic. If a word is
not what your paper would print, please say so: each language is a file in
[\`src/strings/\`](../src/strings/), and a line in it is quickly changed.

## Which file a widget takes

The nearest \`lang\` around it decides, also from outside a shadow root. Its script and region count as they are likely (CLDR's likely
subtags): \`zh-HK\`, \`zh-TW\` and \`zh-MO\` are traditional Chinese, \`zh\` and \`zh-SG\` simplified; \`sr-Latn\` and \`sr-ME\` Latin, \`sr\`
Cyrillic; \`pt\` and \`pt-BR\` Brazilian, every other \`pt-…\` as in Portugal; \`no\` is \`nb\`. A language in another script than its file
(\`kk-Arab\`) does not get that file. Tags are taken as pages have them: \`kk_KZ\`, \`kaz\`, \`iw\`, \`zh-yue\`; \`und-KZ\` is the language that is
likely there. Who speaks a language without a file but reads a related one (CLDR's language matching, up to a distance of 10) gets that:
\`arz\`, \`ary\` and \`apc\` Arabic, \`wuu\` and \`nan\` Chinese, \`yue\` traditional Chinese, \`gsw\` German. Any other one has dates in signs
("≈ 1943", "1997 –"), and the other words in English, marked as English.

With \`auto.js\`, a \`lang\` that changes later around a widget is followed. Without it, set \`lang\` on the widget itself.

## Every word

For \`data-newsparts-words\` and \`setWords\`. A form of a plural is by the category of \`Intl.PluralRules\`; lists are quarters
and seasons. \`{places}\` stay; a place may be left out. A place that there is not, a wrong name or kind is said on the console and in \`np-error\`,
whose target is the script (for \`setWords\` the root element); the built-in words stay. Words for a language (\`en\`, \`no\`, \`iw\`, \`zh-Hant\`)
are for all its pages, those for a region (\`en-GB\`, \`kk-KZ\`) for the pages of that region, and come first there.

| section | key | English |
| --- | --- | --- |
${rows.join('\n')}
`;
  const file = at('docs/languages.md');
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1] === at('scripts/languages.mjs')) writeFileSync(at('docs/languages.md'), await page());

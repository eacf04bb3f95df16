/** The words of every language: complete, filled, and in the language that they are said to be in. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { codes, english as readEnglish, load, page, parts } from '../scripts/languages.mjs';
import { at } from '../scripts/widgets.mjs';

const only = process.env.STRINGS?.split(',');
const languages = codes.filter((name) => !only || only.includes(name));

/** The English words, by section: what each file holds by the same names. */
const english = await readEnglish();

const places = (string) => [...string.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** All strings of a language, by their paths. */
const flat = (words, path = []) =>
  typeof words === 'string'
    ? [[path.join('.'), words]]
    : Object.entries(words).flatMap(([key, value]) => flat(value, [...path, key]));

const isPlural = (value) => typeof value === 'object' && 'other' in value;

/** Every category that a whole number takes, and where values can have a decimal, what these take. */
function categories(lang, type, decimals) {
  // As at run time, where a browser does not know the language.
  const [known = 'en'] = Intl.PluralRules.supportedLocalesOf(lang);
  const rules = new Intl.PluralRules(known, { type });
  const numbers = Array.from({ length: 1001 }, (_, n) => n);
  if (decimals) numbers.push(...Array.from({ length: 99 }, (_, n) => (n + 1) / 10));
  return [...new Set(numbers.map((n) => rules.select(n)))].sort();
}

/** Which places a string has to have, where they differ from language to language. */
const free = {
  'dates.decade': (found, forms) =>
    forms === 1
      ? /^(?:year|first|(?:n|roman),short)$/.test(found.join())
      : /^(?:first|n)$/.test(found.join()) && forms === 9,
  // The first few may be in words.
  'edtf.century': (found, forms) => /^(?:n|roman|ordinal)$/.test(found.join()) || (forms > 1 && !found[0]),
};
const valued = (found) =>
  ['value', 'ablative,value', 'figure,unit'].includes(found.join()) ? undefined : `{value}, not ${found}`;

for (const name of languages) {
  const { strings } = await load(name);
  const [lang] = Intl.getCanonicalLocales(name);
  const { script } = new Intl.Locale(lang).maximize();

  describe(`${name}: ${new Intl.DisplayNames('en', { type: 'language' }).of(lang)}`, () => {
    test('it has every string, and no other', () => {
      assert.deepEqual(Object.keys(strings).sort(), Object.keys(english).sort());
      for (const [section, words] of Object.entries(english)) {
        if (section === 'ordinals') continue;
        assert.deepEqual(Object.keys(strings[section]).sort(), Object.keys(words).sort(), section);
        for (const [key, value] of Object.entries(words)) {
          if (Array.isArray(value)) assert.equal(strings[section][key].length, value.length, `${section}.${key}`);
          else assert.equal(typeof strings[section][key], typeof value, `${section}.${key}`);
        }
      }
    });

    test('each has the places for its values', () => {
      for (const [section, words] of Object.entries(english))
        for (const [key, value] of Object.entries(words)) {
          const path = `${section}.${key}`;
          const forms = section === 'ordinals' ? [] : flat(strings[section][key]).map(([, string]) => string);
          const expected = isPlural(value) ? value.other : Array.isArray(value) ? value[0] : value;
          for (const form of forms) {
            const found = places(form);
            if (free[path]) {
              const all = form.split('~');
              for (const one of all) assert.ok(free[path](places(one), all.length), `${path}: ${one}`);
              assert.ok(places(all.at(-1))[0], `${path}: the last is for all others`);
            } else if (section === 'stats') assert.equal(valued(found), undefined, `${path}: ${form}`);
            // The times of the clock may be the same in words: "one" may do without its number.
            else if (!(isPlural(value) && found.length === 0 && form !== strings[section][key].other))
              assert.deepEqual(found, places(expected), `${path}: ${form}`);
          }
        }
      for (const form of Object.values(strings.ordinals)) assert.deepEqual(places(form), ['n'], form);
    });

    test('plural forms are those that the language has', () => {
      for (const [section, words] of Object.entries(english))
        for (const [key, value] of Object.entries(words)) {
          if (section === 'ordinals' || !isPlural(value)) continue;
          const wanted = new Set([...categories(lang, 'cardinal', key === 'points'), 'other']);
          assert.deepEqual(Object.keys(strings[section][key]).sort(), [...wanted].sort(), `${section}.${key}`);
        }
      const known = [...categories(lang, 'ordinal'), 'other'];
      for (const category of Object.keys(strings.ordinals)) assert.ok(known.includes(category), category);
    });

    test('each is written as it should be, in the script of the language', () => {
      const scripts = { Jpan: 'Hani|Hiragana|Katakana', Kore: 'Hangul', Hans: 'Han', Hant: 'Han' }[script] ?? script;
      const letters = new RegExp(
        `[${scripts
          .split('|')
          .map((name) => `\\p{Script=${name === 'Hani' ? 'Han' : name}}`)
          .join('')}]`,
        'u',
      );
      for (const [path, string] of flat(strings)) {
        assert.equal(string, string.normalize('NFC'), path);
        assert.equal(string.trim(), string, path);
        assert.doesNotMatch(string, / {2}|\.\.\.|['"<>|]|\p{Cf}(?<![\u200c\u200d])/u, `${path}: ${string}`);
        const own = string.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '');
        // A foreign letter among those of another script is a slip; only numerals are Latin.
        if (script !== 'Latn')
          assert.doesNotMatch(own.replace(/[IVX]/g, ''), /\p{Script=Latin}/u, `${path}: ${string}`);
        if (own) assert.match(own, letters, `${path}: ${string}`);
      }
      if (script !== 'Latn') return;
      const others = new Map(flat(english));
      const same = flat(strings).filter(
        ([path, string]) => string === others.get(path) && /\p{L}{3}/u.test(string.replace(/\{\w+\}/g, '')),
      );
      assert.ok(same.length < 8, `as in English: ${same.map(([path]) => path)}`);
    });
  });
}

test('every string is used', async () => {
  const files = readdirSync(at('src'), { recursive: true }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('strings'),
  );
  const texts = files.map((file) => readFileSync(at('src', file), 'utf8'));
  const everything = texts.join('\n');
  for (const part of parts) {
    const users = texts.filter((text) => text.includes(`/strings/${part}.js'`)).join('\n');
    const { ordinals, ...all } = await load(part);
    const sections = Object.fromEntries(Object.entries(all).filter(([name]) => !/^qualifier/.test(name)));
    assert.ok(users || ordinals, `nobody imports ${part}`);
    // Some are taken by a name that is in a variable.
    const named = /^(?:party|kind|list|lanes|axis)$/;
    for (const [section, words] of Object.entries(sections))
      for (const key of Object.keys(words))
        // By who imports them, or by the core, which knows them by the name of their section.
        if (!named.test(key) && !everything.includes(`.${section}.${key}`))
          assert.match(users, new RegExp(`\\.${key}\\b|\\b${key}\\b[^:;]*\\} = `), `${part}: ${key}`);
  }
});

test('readers of a language without a file get the one that CLDR says they read as well', () => {
  const { resolve } = createRequire(import.meta.url);
  const { supplemental } = JSON.parse(readFileSync(resolve('cldr-core/supplemental/languageMatching.json'), 'utf8'));
  const expected = {};
  for (const { _desired: wanted, _supported: has, _distance: distance } of supplemental.languageMatching['written-new']
    .languageMatch)
    if (Number(distance) <= 10 && codes.includes(has) && !codes.includes(wanted) && !/^(?:no|sh)$/.test(wanted))
      (expected[has] ??= []).push(wanted);
  const text = readFileSync(at('src/core/relatives.ts'), 'utf8');
  const found = [...text.matchAll(/^ {2}(\w+):\s+'([\w ]+)',$/gm)].map(([, has, all]) => [has, all.split(' ')]);
  assert.ok(found.length > 5);
  assert.deepEqual(Object.fromEntries(found), expected);
});

test('every language is loaded by its name, and the documentation has it', async () => {
  const listed = [...readFileSync(at('src/strings/files.ts'), 'utf8').matchAll(/import\('\.\/(.*)\.js'\)/g)];
  assert.deepEqual(listed.map(([, name]) => name).sort(), [...codes, 'en'].sort());
  assert.ok(codes.length >= 70);
  assert.equal(readFileSync(at('docs/languages.md'), 'utf8'), await page(), 'run node scripts/languages.mjs');
});

import { expect } from '@open-wc/testing';
import { needy } from '../../src/core/languages.js';
import { isQuoted, style } from '../../src/core/writing.js';
import { codes } from '../../src/strings/files.js';

describe('texts that bring their own quotation marks', () => {
  for (const text of [
    '“A”',
    '"A"',
    "'A'",
    '‘A’',
    '«A»',
    '« A »',
    '„A“', // German, Czech
    '„A”', // Polish, Romanian
    '‚A‘',
    '”A”', // Swedish, Finnish
    '»A«', // German, Danish books
    '»A»', // Swedish, Finnish books
    '‹A›',
    '「A」',
    '『A』',
    '《A》',
    '“A ‘B’ C”',
    '“A “B” C”',
    '‘A “B” C’',
    '"A \'B\' C"',
    '„A ‚B‘ C“',
    '«A «B» C»',
    '「A『B』C」',
    '“I don’t know”',
    '‘I don’t know’',
    "'I don't know'",
    '“’Tis the season”',
    '“The dogs’ bowl”',
    '“A”.',
    '“A”,',
    '“A”!',
    '「A」。',
    '“A,”',
    '“A [of] B … C,”',
    '“A.\n\nB.”',
    // As English and Spanish newspapers set several paragraphs: a mark opens each of them, the last one closes.
    '“A.\n\n“B.”',
    '«A.\n\n«B.»',
  ]) {
    it(`${JSON.stringify(text)} does`, () => {
      expect(isQuoted(text)).to.equal(true);
    });
  }

  for (const text of [
    '',
    'A',
    '“',
    '"',
    '“A',
    'A”',
    '“A” and “B”',
    '"A" and "B"',
    "'A' and 'B'",
    '‘A’ and ‘B’',
    '«A» и «B»',
    '„A“ und „B“',
    '»A« und »B«',
    '「A」と「B」',
    '“A,” he said, “B”',
    '“A” is what he said',
    '"A" is what he said.',
    'He said “A”',
    "'Tis the season",
    '’Tis the season’s best',
    '’90s music',
    'A “B” C',
    '«A» – B',
  ]) {
    it(`${JSON.stringify(text)} does not`, () => {
      expect(isQuoted(text)).to.equal(false);
    });
  }
});

describe('quotation marks', () => {
  interface Delimiters {
    readonly main: Readonly<Record<string, { readonly delimiters: Readonly<Record<string, string>> }>>;
  }

  /** The marks of a language, from the outside in; undefined where CLDR has none of its own. */
  async function cldr(code: string): Promise<readonly string[] | undefined> {
    const response = await fetch(`/node_modules/cldr-misc-full/main/${code}/delimiters.json`);
    if (!response.ok) return undefined;
    const { delimiters } = ((await response.json()) as Delimiters).main[code]!;
    return ['quotationStart', 'quotationEnd', 'alternateQuotationStart'].map((name) =>
      JSON.stringify(delimiters[name]),
    );
  }

  /** How wide what CSS makes is, in a language. */
  function width(lang: string, content: string): number {
    const place = document.createElement('div');
    place.lang = lang;
    place.innerHTML = `<style>.quoting::before { content: ${content} } ${style}</style><b class="quoting" style="display: inline-block; font: 80px serif"></b>`;
    document.body.append(place);
    const { width } = place.querySelector('b')!.getBoundingClientRect();
    place.remove();
    return width;
  }

  // Which ones these are, test/pages/marks.test.mjs sees in Chromium; other browsers have others by themselves.
  it("of all languages are as wide as CLDR's, in this browser", async () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const code of [...codes, 'es-US', 'az-Cyrl', 'bs-Cyrl', 'uz-Cyrl']) {
      const marks = await cldr(code);
      if (!marks) continue;
      seen++;
      const [first, last, nested] = marks as [string, string, string];
      for (const [shown, expected] of [
        ['open-quote', first],
        ['open-quote close-quote', `${first} ${last}`],
        ['no-open-quote open-quote', nested],
      ] as const)
        if (Math.abs(width(code, shown) - width(code, expected)) > 0.6)
          wrong.push(`${code}: ${shown} is not ${expected}`);
    }
    expect(wrong).to.deep.equal([]);
    expect(seen).to.be.above(85);
  });

  it('come with a page in each of the languages that need them', () => {
    const tags = [...style.matchAll(/:lang\(([a-z]+)/g)].map(([, tag]) => tag!);
    expect([...new Set(tags)].sort().join(' ')).to.equal(needy.trim());
  });
});

import { expect } from '@open-wc/testing';
import { isQuoted } from '../../src/core/writing.js';

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

/** What widgets say of numbers and dates in languages that Chromium's `Intl` does not know: the same as an `Intl` that does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { cldrOf, languages, skeletons, units } from '../scripts/cldr.mjs';
import { at } from '../scripts/widgets.mjs';

/** A module of src/cldr, which needs nothing but `fill`. */
async function load(name) {
  const { outputText } = ts.transpileModule(readFileSync(at(`src/cldr/${name}.ts`), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}

const { intlOf } = await load('cldr');
/** Which of the spaces that do not break it is, is no matter. */
const equal = (found, expected, message) =>
  assert.equal(
    found.replace(/\s/g, ' ').replace(/\p{Cf}/gu, ''),
    expected.replace(/\s/g, ' ').replace(/\p{Cf}/gu, ''),
    message,
  );
const utc = { calendar: 'gregory', timeZone: 'UTC' };

for (const lang of languages)
  describe(`${lang}: ${new Intl.DisplayNames('en', { type: 'language' }).of(lang)}`, async () => {
    const { cldr } = await load(lang);
    const own = intlOf(cldr, lang);

    test('the file is what CLDR says', () => assert.deepEqual(cldr, cldrOf(lang)));

    test('dates', () => {
      for (const [key, options] of Object.entries(skeletons))
        for (let month = 0; month < 12; month++) {
          const date = Date.UTC(1991, month, 3 + 2 * month);
          const expected = new Intl.DateTimeFormat(lang, { ...utc, ...options }).format(date);
          equal(new own.DateTimeFormat(lang, { ...utc, ...options }).format(date), expected, key);
        }
      const caesar = new Date(0).setUTCFullYear(-43);
      const options = { ...utc, year: 'numeric', era: 'short' };
      equal(
        new own.DateTimeFormat(lang, options).format(caesar),
        new Intl.DateTimeFormat(lang, options).format(caesar),
      );
    });

    test('numbers, with a sign, in percent', () => {
      for (const n of [0, 7, 1234, 12345.6, 600000, -1234567.25])
        for (const options of [
          {},
          { maximumFractionDigits: 20 },
          { signDisplay: 'exceptZero' },
          { style: 'percent', maximumFractionDigits: 20 },
        ])
          equal(
            new own.NumberFormat(lang, options).format(n),
            new Intl.NumberFormat(lang, options).format(n),
            `${n} ${JSON.stringify(options)}`,
          );
    });

    test('units', () => {
      for (const unit of units)
        for (const n of [0, 1, 2, 3, 5, 11, 21, 1234, 1.5]) {
          const options = { style: 'unit', unit, unitDisplay: units.indexOf(unit) < 7 ? 'long' : 'short' };
          equal(
            new own.NumberFormat(lang, options).format(n),
            new Intl.NumberFormat(lang, options).format(n),
            `${n} ${unit}`,
          );
        }
    });

    test('short forms', () => {
      for (const n of [7, 950, 1000, 1234, 12345, 600000, 1234567, 98765432, 1234567890, 3e12]) {
        // CLDR has metres for 100,000 in Kazakh, and a full stop behind one thousand in Mongolian.
        if ([lang, n].join() === 'kk,600000' || [lang, n].join() === 'mn,1000') continue;
        const options = { notation: 'compact' };
        equal(new own.NumberFormat(lang, options).format(n), new Intl.NumberFormat(lang, options).format(n), `${n}`);
      }
    });
  });

/** What widgets say of numbers and dates in languages that Chromium's `Intl` does not know: the same as an `Intl` that does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cldrOf, day, languages, load, otherUnits, ranges, skeletons, units } from '../scripts/cldr.mjs';

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
    });

    test('dates before the common era, each with the year once', () => {
      for (const [key, options] of Object.entries(skeletons)) {
        // With numbers for months, or months in another form than the language has them without an era.
        if (!options.year || ['rm,ySd', 'hy,yL', 'hy,yS', 'lo,yS', 'lo,ySd'].includes([lang, key].join())) continue;
        for (const date of [day(-43, 2, 15), day(0, 0, 3), day(14, 5, 20)]) {
          const era = { ...utc, ...options, era: 'short' };
          equal(new own.DateTimeFormat(lang, era).format(date), new Intl.DateTimeFormat(lang, era).format(date), key);
        }
      }
      const month = new own.DateTimeFormat(lang, { ...utc, ...skeletons.yLd, era: 'short' }).format(day(-43, 2, 15));
      assert.equal(month.split(cldr.eras[0]).length, 2, month);
    });

    test('ranges, of which what both ends share stands once', () => {
      // CLDR has numbers for the months there, the months in another form, or days with a zero.
      const others = /^(?:lo|mn|hy|tg|rm)$/;
      for (const [key, options] of Object.entries(skeletons))
        for (const [differs, [start, end]] of Object.entries(ranges)) {
          if (!options.year || differs === 'G' || (others.test(lang) && key !== 'y')) continue;
          const [from, to] = [day(...start), day(...end)];
          equal(
            new own.DateTimeFormat(lang, { ...utc, ...options }).formatRange(from, to),
            new Intl.DateTimeFormat(lang, { ...utc, ...options }).formatRange(from, to),
            `${key} ${differs}`,
          );
        }
      const era = { ...utc, year: 'numeric', era: 'short' };
      for (const [from, to] of [
        [-43, -30],
        [-43, 14],
      ])
        equal(
          new own.DateTimeFormat(lang, era).formatRange(day(from), day(to)),
          new Intl.DateTimeFormat(lang, era).formatRange(day(from), day(to)),
        );
      const same = new own.DateTimeFormat(lang, { ...utc, ...skeletons.yLd });
      assert.equal(same.formatRange(day(1991, 2, 16), day(1991, 2, 16)), same.format(day(1991, 2, 16)));
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

    test('units, also those that are written as in another language, and one by another', () => {
      for (const unit of [...units, ...otherUnits])
        for (const n of [0, 1, 2, 3, 5, 11, 21, 1234, 1.5]) {
          const isTime = units.includes(unit) && units.indexOf(unit) < 7;
          const options = { style: 'unit', unit, unitDisplay: isTime ? 'long' : 'short' };
          equal(
            new own.NumberFormat(lang, options).format(n),
            new Intl.NumberFormat(lang, options).format(n),
            `${n} ${unit}`,
          );
        }
      // By another unit: where CLDR has more to say of it than "/", as it stands there.
      for (const unit of ['kilogram-per-second', 'gigabyte-per-minute', 'meter-per-day', 'byte-per-year']) {
        const options = { style: 'unit', unit };
        if (new Intl.NumberFormat(lang, options).format(5).includes('/'))
          equal(new own.NumberFormat(lang, options).format(5), new Intl.NumberFormat(lang, options).format(5), unit);
      }
      assert.throws(() => new own.NumberFormat(lang, { style: 'unit', unit: 'kilometer-per-people' }), RangeError);
      assert.throws(() => new own.NumberFormat(lang, { style: 'unit', unit: 'people' }), RangeError);
    });

    test('money, with the signs of the language', () => {
      for (const currency of Intl.supportedValuesOf('currency'))
        for (const n of [5, -1234.5])
          for (const options of [{}, { trailingZeroDisplay: 'stripIfInteger' }, { signDisplay: 'exceptZero' }]) {
            const money = { style: 'currency', currency, ...options };
            equal(
              new own.NumberFormat(lang, money).format(n),
              new Intl.NumberFormat(lang, money).format(n),
              `${n} ${currency}`,
            );
          }
    });

    const shorts = [
      7, 950, 1000, 1150, 1234, 12345, 600000, 999999, 1234567, 98765432, 999950000, 1234567890, 3e12, 0.00012,
    ];
    // CLDR has metres for 100,000 in Kazakh, and a full stop behind one thousand in Mongolian.
    const isOdd = (n) => (lang === 'kk' && n >= 1e5 && n < 999500) || (lang === 'mn' && n === 1000);

    test('short forms', () => {
      for (const n of shorts.filter((n) => !isOdd(n)))
        for (const value of [n, -n]) {
          const options = { notation: 'compact' };
          equal(
            new own.NumberFormat(lang, options).format(value),
            new Intl.NumberFormat(lang, options).format(value),
            `${value}`,
          );
        }
    });

    // CLDR has "K" and "M" with money, and words of the language with numbers there: ours are the words.
    const otherMoney = /^(?:fy|lb|ug)$/;
    // And a space before the sign of short percentages that others do not have, or another sign.
    const closed = (text) => text.replace(/\s(?=[%٪])|(?<=[%٪])\s/, '').replace('٪', '%');

    test('short forms in percent, of money and with units', () => {
      for (const n of shorts.filter((n) => !isOdd(n)))
        for (const options of [
          { style: 'percent' },
          ...(otherMoney.test(lang)
            ? []
            : [
                { style: 'currency', currency: 'EUR' },
                { style: 'currency', currency: 'KZT' },
              ]),
          { style: 'unit', unit: 'kilometer' },
          { style: 'unit', unit: 'gigabyte' },
        ]) {
          const value = options.style === 'percent' ? n / 100 : n;
          const short = { notation: 'compact', ...options };
          equal(
            closed(new own.NumberFormat(lang, short).format(value)),
            closed(new Intl.NumberFormat(lang, short).format(value)),
            `${value} ${JSON.stringify(options)}`,
          );
        }
    });

    test('digits that a tag asks for', () => {
      const tag = `${lang}-u-nu-deva`;
      const other = intlOf(cldr, tag);
      equal(new other.NumberFormat(tag).format(123), new Intl.NumberFormat(tag).format(123));
      const date = { ...utc, ...skeletons.yLd };
      equal(
        new other.DateTimeFormat(tag, date).format(day(1991, 11, 16)),
        new Intl.DateTimeFormat(tag, date).format(day(1991, 11, 16)),
      );
      const none = intlOf(cldr, `${lang}-u-nu-none`);
      equal(new none.NumberFormat(tag).format(12345), new Intl.NumberFormat(lang).format(12345));
    });
  });

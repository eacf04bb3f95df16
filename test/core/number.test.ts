import { expect } from '@open-wc/testing';
import { locale } from '../locale.js';
import { figure, formatNumber, type Decimal, type NumberOptions } from '../../src/core/number.js';
import { tidy } from '../helpers.js';

const show = (value: Decimal, lang: string, options?: NumberOptions): string =>
  tidy(formatNumber(value, locale(lang), options));

/** With European digits, whichever the browser prefers in a language. */
const latin = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.');

describe('numbers', () => {
  const thirty = '123456789012345678901234567890';

  for (const [value, lang, options, expected] of [
    [600000, 'en', {}, '600,000'],
    [600000, 'de', {}, '600.000'],
    [600000, 'ru', {}, '600 000'],
    [600000, 'hi', {}, '6,00,000'],
    [12345.678, 'en', {}, '12,345.678'],
    [0.1, 'en', {}, '0.1'],
    [0, 'en', {}, '0'],
    [-5, 'en', {}, '-5'],
    // In a language that Chrome does not know, with the digits that its tag asks for; and all that a short form is of.
    [123, 'kk-u-nu-deva', {}, '१२३'],
    [0.12, 'kk', { style: 'percent', compact: true }, '12%'],
    [999999, 'kk', { compact: true }, '1 млн'],
    [2500000, 'kk', { compact: true, currency: 'KZT' }, '2,5 млн ₸'],
    [5, 'uz', { unit: 'gigabyte' }, '5 GB'],
    [600000, 'zh', { compact: true }, '60万'],
    [600000, 'en', { compact: true }, '600K'],
    [1234567, 'en', { compact: true }, '1.2M'],
    ['0.12', 'en', { style: 'percent' }, '12%'],
    [0.12, 'de', { style: 'percent' }, '12 %'],
    [0.1234, 'en', { style: 'percent' }, '12.34%'],
    [2000, 'en', { unit: 'kilometer' }, '2,000 km'],
    [2000, 'zh', { unit: 'kilometer' }, '2,000公里'],
    [120, 'en', { unit: 'kilometer-per-hour' }, '120 km/h'],
    [600000, 'en', { unit: 'trips' }, '600,000 trips'],
    [3, 'en', { unit: 'light years' }, '3 light years'],
    [1200, 'en', { currency: 'EUR' }, '€1,200'],
    [12.5, 'en', { currency: 'EUR' }, '€12.50'],
    [5, 'en', { currency: 'CAD' }, 'CA$5'],
    ['1.799', 'en', { currency: 'EUR' }, '€1.799'],
    [5, 'en', { currency: 'EUR', style: 'number' }, '5'],
    [0.12, 'en', { currency: 'EUR', style: 'percent' }, '12%'],
    [1200, 'de', { currency: 'EUR' }, '1.200 €'],
    [1200, 'en', { currency: 'USD', style: 'currency' }, '$1,200'],
    [1200, 'ja', { currency: 'JPY' }, '￥1,200'],
    [1200000, 'en', { currency: 'EUR', compact: true }, '€1.2M'],
    [10, 'en', { signed: true }, '+10'],
    [-10, 'en', { signed: true }, '-10'],
    [0, 'en', { signed: true }, '0'],
    [thirty, 'en', {}, '123,456,789,012,345,678,901,234,567,890'],
    [`-${thirty}`, 'de', {}, '-123.456.789.012.345.678.901.234.567.890'],
    ['12345678901234567890.1234567891', 'en', {}, '12,345,678,901,234,567,890.1234567891'],
    ['0.12345678901234567891', 'en', {}, '0.12345678901234567891'],
    [`${thirty}.5`, 'de', {}, '123.456.789.012.345.678.901.234.567.890,5'],
    ['9007199254740993', 'en', {}, '9,007,199,254,740,993'],
    [`${thirty}.55`, 'en', { currency: 'EUR' }, '€123,456,789,012,345,678,901,234,567,890.55'],
    [thirty, 'en', { unit: 'kilometer' }, '123,456,789,012,345,678,901,234,567,890 km'],
  ] as const) {
    it(`${value} in ${lang}${JSON.stringify(options)}: ${expected}`, () => {
      expect(
        show(value, lang, options)
          .replace(/^[\u2212]/, '-')
          .replace(/^¥/, '￥'),
      ).to.equal(expected);
    });
  }

  it('are in the digits of the language', () => {
    expect(latin(show(600000, 'ar'))).to.equal('600,000');
    expect(show(600000, 'ar-EG')).to.equal('٦٠٠٬٠٠٠');
    expect(show(600000, 'fa')).to.equal('۶۰۰٬۰۰۰');
    expect(show(600000, 'ar-u-nu-latn')).to.equal('600,000');
  });

  it('have the unit apart from the figure, on the side where the language has it', () => {
    expect(figure(2000, locale('en'), { unit: 'kilometer' })).to.deep.include({ before: '', figure: '2,000' });
    expect(tidy(figure(2000, locale('en'), { unit: 'kilometer' }).after)).to.equal('km');
    expect(tidy(figure(600000, locale('en'), { unit: 'trips' }).after)).to.equal('trips');
    // Japanese puts "per hour" first in its long form, Chinese the unit last.
    expect(figure(5, locale('zh'), { unit: 'kilometer' }).after).to.equal('公里');
  });

  it('keep the sign of money and percent with the figure', () => {
    expect(figure(1200, locale('en'), { currency: 'EUR' })).to.deep.equal({ before: '', figure: '€1,200', after: '' });
    expect(figure(0.12, locale('en'), { style: 'percent' })).to.deep.equal({ before: '', figure: '12%', after: '' });
  });

  it('keep a word of the desk’s own beside money and percent', () => {
    expect(show(1200, 'en', { currency: 'EUR', unit: 'a month' })).to.equal('€1,200 a month');
    expect(show(0.12, 'en', { style: 'percent', unit: 'of voters' })).to.equal('12% of voters');
  });
});

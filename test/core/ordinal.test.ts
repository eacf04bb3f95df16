import { expect } from '@open-wc/testing';
import { locale } from '../locale.js';
import { ordinal } from '../../src/core/ordinal.js';

describe('ordinals', () => {
  it('have English endings in English', () => {
    const words = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 1002].map((n) => ordinal(n, locale('en')));
    expect(words).to.deep.equal([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '101st',
      '111th',
      '1,002nd',
    ]);
  });

  it('are the same for decimal strings', () => {
    expect(ordinal('24', locale('en-GB'))).to.equal('24th');
  });

  it('have no English ending in a language that we have none for', () => {
    expect(ordinal(24, locale('de'))).to.match(/^24(?!th)/);
  });

  it('have the ending of the last word that is said in Kazakh and Turkmen, also after tens and hundreds', () => {
    const words = (lang: string, numbers: readonly number[]) => numbers.map((n) => ordinal(n, locale(lang)).slice(-1));
    // он, жиырма, отыз, қырық, алпыс, тоқсан, алты, тоғыз, мың, миллион; елу, жетпіс, сексен, жүз, бес.
    expect(new Set(words('kk', [10, 20, 30, 40, 60, 90, 6, 9, 19, 1000, 2_000_000]))).to.deep.equal(new Set('ы'));
    expect(new Set(words('kk', [50, 70, 80, 100, 500, 1100, 150, 5, 8, 0]))).to.deep.equal(new Set('і'));
    expect(new Set(words('kk-KZ', [50, 100]))).to.deep.equal(new Set('і'));
    expect(new Set(words('tk', [6, 9, 10, 30, 40, 60, 90, 1_000_000]))).to.deep.equal(new Set('y'));
    expect(new Set(words('tk', [5, 20, 50, 70, 80, 100, 1000]))).to.deep.equal(new Set('i'));
  });
});

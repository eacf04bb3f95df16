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
});

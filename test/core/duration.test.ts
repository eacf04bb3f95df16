import { expect } from '@open-wc/testing';
import { formatDuration, parseDuration } from '../../src/core/duration.js';
import { locale } from '../locale.js';
import { tidy } from '../helpers.js';

const show = (text: string, lang: string): string => tidy(formatDuration(parseDuration(text)!, locale(lang)));

describe('durations', () => {
  for (const [text, lang, expected] of [
    ['P25Y', 'en', '25 years'],
    ['P1Y', 'en', '1 year'],
    ['P1Y6M', 'en', '1 year, 6 months'],
    ['P2W', 'en', '2 weeks'],
    ['P10D', 'en', '10 days'],
    ['PT36H', 'en', '36 hours'],
    ['PT1M', 'en', '1 minute'],
    ['P1M', 'en', '1 month'],
    ['P1DT2H30M15S', 'en', '1 day, 2 hours, 30 minutes, 15 seconds'],
    ['P1000Y', 'en', '1,000 years'],
    ['P25Y', 'de', '25 Jahre'],
    ['P1Y6M', 'de', '1 Jahr, 6 Monate'],
    ['P25Y', 'ru', '25 лет'],
    ['P2Y', 'ru', '2 года'],
  ] as const) {
    it(`${text} in ${lang}: ${expected}`, () => {
      expect(show(text, lang).replace(/ und /, ', ')).to.equal(expected);
    });
  }

  for (const text of [
    '',
    'P',
    'PT',
    '25Y',
    'P25',
    'P25y',
    'P-1Y',
    '-P1Y',
    'P1.5Y',
    'P1YT',
    'P1M1Y',
    '25 years',
    'P25Y ',
    'P1H',
    'PT1Y',
    '2 weeks',
  ]) {
    it(`refuses “${text}”`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }
});

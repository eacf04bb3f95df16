import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { earliest, latest, parseDate } from '../../../src/core/date.js';
import { locale } from '../../locale.js';
import { label, range, stepOf, ticks } from '../../../src/widgets/relations-timeline/axis/ticks.js';

const day = 86_400_000;
const year = 365.25 * day;
const time = (text: string): number => Date.parse(text);
/** A time of day, which browsers write with one digit or two. */
const clock = (text: string): string =>
  new Intl.DateTimeFormat('en-GB', { calendar: 'gregory', timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }).format(
    time(text),
  );
const astronomical = (year: number, month = 0): number => new Date(0).setUTCFullYear(year, month, 1);
/** The words along an axis whose ticks are at least as far apart. */
const words = (from: number, to: number, least: number, lang = 'en'): string[] => {
  const step = stepOf(least);
  return ticks({ from, to }, step).map((at) => label(at, step, locale(lang)));
};

/** The first instant of a year, also where no `Date` reaches: 400 years of the calendar take 146,097 days. */
const newYear = (year: number): number =>
  Math.floor(year / 400) * 146_097 * day + astronomical(((year % 400) + 400) % 400);

/** Reads a date, and waits for what reads it. */
async function parsed(text: string): Promise<ReturnType<typeof parseDate>> {
  for (;;)
    try {
      return parseDate(text);
    } catch (promise) {
      await promise;
    }
}

describe('the ticks of an axis', () => {
  it('are whole minutes, quarters of an hour, hours', () => {
    expect(words(time('2024-07-02T09:20Z'), time('2024-07-02T10:10Z'), 600_000, 'en-GB')).to.deep.equal([
      clock('2024-07-02T09:30Z'),
      clock('2024-07-02T09:45Z'),
      '10:00',
    ]);
  });

  it('at midnight say the day', () => {
    expect(words(time('2024-07-01T18:00Z'), time('2024-07-02T06:00Z'), 4 * 3_600_000, 'en-GB')).to.deep.equal([
      '18:00',
      '2 Jul',
      clock('2024-07-02T06:00Z'),
    ]);
  });

  it('are Mondays', () => {
    const step = stepOf(5 * day);
    const days = ticks({ from: time('2024-01-01'), to: time('2024-02-01') }, step).map((at) =>
      new Date(at).getUTCDay(),
    );
    expect(days).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it('are first days of months, and at the turn of a year say the year', () => {
    expect(words(time('2023-11-15'), time('2024-03-15'), 20 * day)).to.deep.equal(['Dec', '2024', 'Feb', 'Mar']);
  });

  it('are quarters where months have no room', () => {
    expect(words(time('2023-11-15'), time('2024-08-15'), 60 * day)).to.deep.equal(['2024', 'Apr', 'Jul']);
  });

  it('are round years', () => {
    expect(words(astronomical(1943), astronomical(2024), 7 * year)).to.deep.equal(
      [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020].map(String),
    );
  });

  it('are round years before the common era too, where there is no year 0', () => {
    expect(words(astronomical(-1200), astronomical(1200), 400 * year)).to.deep.equal([
      '1000 BC',
      '500 BC',
      '1 AD',
      '500',
      '1000',
    ]);
  });

  it('of single years count from 1 BC to 1 AD', () => {
    expect(words(astronomical(-1), astronomical(2), 300 * day)).to.deep.equal(['2 BC', '1 BC', '1 AD', '2']);
  });

  it('speak the language, in the calendar of the data', () => {
    expect(words(time('2024-01-15'), time('2024-03-15'), 20 * day, 'zh')).to.deep.equal(['2月', '3月']);
    expect(words(astronomical(1990), astronomical(1991, 5), 300 * day, 'fa')[0]).to.match(/۱۹۹۰/);
  });

  it('have no M before the number of a month that a browser has no name for', () => {
    expect(words(time('2024-01-15'), time('2024-12-31'), 20 * day, 'kk').join()).not.to.match(/M\d/);
  });

  it('are never nearer to one another than is asked for, by more than months differ', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9000, max: 9000, noNaN: true }),
        fc.double({ min: 5, max: 11, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        (start, power, count) => {
          const least = 10 ** power;
          const from = start * year;
          const step = stepOf(least);
          const found = ticks({ from, to: from + least * count }, step);
          expect(step.size).to.be.at.least(least);
          for (const [index, at] of found.entries()) {
            expect(at).to.be.within(from, from + least * count);
            if (index) expect(at - found[index - 1]!).to.be.at.least(least * 0.9);
          }
          // None is left out.
          if (step.size * 2.1 < least * count) expect(found.length).to.be.greaterThan(0);
        },
      ),
    );
  });

  it('go on where no `Date` reaches: round years of geology and astronomy, up to 15 digits', async () => {
    await parsed('Y170000002');
    expect(words(newYear(-70e6), newYear(2024), 9e6 * year)).to.deep.equal([
      '70000000 BC',
      '60000000 BC',
      '50000000 BC',
      '40000000 BC',
      '30000000 BC',
      '20000000 BC',
      '10000000 BC',
      '1 AD',
    ]);
    expect(words(newYear(170e6), newYear(170e6 + 3), 300 * day)).to.include('170000001');
    expect(words(newYear(-66e6 - 1), newYear(-66e6), 20 * day)[1]).to.equal('Feb');
    expect(words(newYear(-9e14), newYear(9e14), 5e14 * year)).to.deep.equal([
      '500000000000000 BC',
      '1 AD',
      '500000000000000',
    ]);
  });
});

describe('the range of an axis in words', () => {
  const say = (from: number, to: number, least: number, lang = 'en') =>
    range({ from, to }, stepOf(least), locale(lang));

  it('is as precise as the ticks', () => {
    const [from, to] = [time('1943-05-03'), time('2024-07-02')];
    expect(say(from, to, year)).to.equal('1943 – 2024');
    expect(say(from, to, 28 * day)).to.equal('May 1943 – Jul 2024');
    expect(say(from, to, day)).to.equal('May 3, 1943 – Jul 2, 2024');
  });

  it('says which era it is', () => {
    expect(say(astronomical(-219), astronomical(1877), 100 * year)).to.match(/220 BC – 1877 AD/);
  });

  it('goes beyond what a `Date` can hold', async () => {
    await parsed('Y170000002');
    expect(say(newYear(-66e6), time('2024-07-02'), 1e6 * year)).to.equal('66000001 BC – 2024');
    expect(say(newYear(-66e6), newYear(-66e6) + 40 * day, day)).to.equal('66000001 BC');
    expect(say(time('2024-07-02'), newYear(170_000_002) + day, 1e6 * year)).to.equal('2024 – 170000002');
    const far = (await parsed('Y170000002'))!;
    expect(say(newYear(0), latest(far), 1e6 * year)).to.equal('1 BC – 170000002');
    expect(say(earliest(far), latest(far), 1e6 * year)).to.equal('170000002');
  });
});

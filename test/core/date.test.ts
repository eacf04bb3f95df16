import { expect, fixtureSync } from '@open-wc/testing';
import { nothing, render } from 'lit/html.js';
import { datetime, earliest, formatDate, latest, parseDate, span, time, type Moment } from '../../src/core/date.js';
import { settle } from '../../src/core/settle.js';
import { locale } from '../locale.js';
import { tidy } from '../helpers.js';

const iso = (time: number | undefined): string | undefined => time?.toString() && new Date(time!).toISOString();
const show = (text: string, lang = 'en', month?: 'short' | 'long'): string =>
  tidy(formatDate(parseDate(text)!, locale(lang), month));

/** The numbers in a text, whatever digits it is written in. */
const numbers = (text: string): number[] =>
  (
    text
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .match(/\d+/g) ?? []
  ).map(Number);

// Words for some dates are loaded when first needed.
before(() => settle(() => [show('19XX'), show('1992/1995')]));

describe('dates: what is read', () => {
  const single: readonly (readonly [text: string, precision: Moment['precision'], first: string, last: string])[] = [
    ['1943', 'year', '1943-01-01T00:00:00.000Z', '1943-12-31T23:59:59.999Z'],
    ['0099', 'year', '0099-01-01T00:00:00.000Z', '0099-12-31T23:59:59.999Z'],
    ['0000', 'year', '0000-01-01T00:00:00.000Z', '0000-12-31T23:59:59.999Z'],
    ['1991-12', 'month', '1991-12-01T00:00:00.000Z', '1991-12-31T23:59:59.999Z'],
    ['2024-02', 'month', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['1991-12-16', 'day', '1991-12-16T00:00:00.000Z', '1991-12-16T23:59:59.999Z'],
    ['2024-02-29', 'day', '2024-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2000-02-29', 'day', '2000-02-29T00:00:00.000Z', '2000-02-29T23:59:59.999Z'],
    ['1991-12-16T09:30', 'minute', '1991-12-16T09:30:00.000Z', '1991-12-16T09:30:59.999Z'],
    ['1991-12-16T09:30Z', 'minute', '1991-12-16T09:30:00.000Z', '1991-12-16T09:30:59.999Z'],
    ['1991-12-16T09:30:15Z', 'minute', '1991-12-16T09:30:15.000Z', '1991-12-16T09:30:15.999Z'],
    ['1991-12-16T09:30:15.123456Z', 'minute', '1991-12-16T09:30:15.000Z', '1991-12-16T09:30:15.999Z'],
    ['1991-12-31T24:00', 'minute', '1992-01-01T00:00:00.000Z', '1992-01-01T00:00:59.999Z'],
    ['1991-12-31T24:00:00Z', 'minute', '1992-01-01T00:00:00.000Z', '1992-01-01T00:00:59.999Z'],
    ['2004-XX', 'year', '2004-01-01T00:00:00.000Z', '2004-12-31T23:59:59.999Z'],
    ['1985-XX-XX', 'year', '1985-01-01T00:00:00.000Z', '1985-12-31T23:59:59.999Z'],
    ['1985-04-XX', 'month', '1985-04-01T00:00:00.000Z', '1985-04-30T23:59:59.999Z'],
    ['XXXX', 'unknown', '0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
    ['XXXX-XX', 'unknown', '0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
    ['2024-21', 'season', '2024-01-01T00:00:00.000Z', '2024-03-31T23:59:59.999Z'],
    ['2024-24', 'season', '2024-10-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['19', 'century', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'],
    ['-12XX', 'century', '-001299-01-01T00:00:00.000Z', '-001200-12-31T23:59:59.999Z'],
    ['-00XX', 'century', '-000099-01-01T00:00:00.000Z', '-000001-12-31T23:59:59.999Z'],
    ['-000X', 'decade', '-000009-01-01T00:00:00.000Z', '-000001-12-31T23:59:59.999Z'],
    ['000X', 'decade', '0000-01-01T00:00:00.000Z', '0009-12-31T23:59:59.999Z'],
    ['Y12345', 'year', '+012345-01-01T00:00:00.000Z', '+012345-12-31T23:59:59.999Z'],
    ['Y-12345', 'year', '-012345-01-01T00:00:00.000Z', '-012345-12-31T23:59:59.999Z'],
    ['2024-Q1', 'quarter', '2024-01-01T00:00:00.000Z', '2024-03-31T23:59:59.999Z'],
    ['2024-Q4', 'quarter', '2024-10-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['2024-33', 'quarter', '2024-01-01T00:00:00.000Z', '2024-03-31T23:59:59.999Z'],
    ['2024-36', 'quarter', '2024-10-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['199X', 'decade', '1990-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'],
    ['19XX', 'century', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z'],
    ['-0043', 'year', '-000043-01-01T00:00:00.000Z', '-000043-12-31T23:59:59.999Z'],
    ['-0043-03-15', 'day', '-000043-03-15T00:00:00.000Z', '-000043-03-15T23:59:59.999Z'],
    ['-004X', 'decade', '-000049-01-01T00:00:00.000Z', '-000040-12-31T23:59:59.999Z'],
  ];
  for (const [text, precision, first, last] of single) {
    it(`${text} is a ${precision}, from ${first.slice(0, -14)} to ${last.slice(0, -14)}`, () => {
      const date = parseDate(text)!;
      expect(date.start).to.equal(date.end);
      expect(date.start!.precision).to.equal(precision);
      expect(iso(date.start!.first)).to.equal(first);
      expect(iso(date.start!.last)).to.equal(last);
    });
  }

  it('white space around a date does not matter', () => {
    const { text: _, ...there } = parseDate(' 1991-12-16\n')!;
    const { text: __, ...here } = parseDate('1991-12-16')!;
    expect(there).to.deep.equal(here);
  });

  for (const [text, about, uncertain] of [
    ['1943', false, false],
    ['1943~', true, false],
    ['1943?', false, true],
    ['1943%', true, true],
    ['1991-12~', true, false],
    ['1991-12-16?', false, true],
    ['199X~', true, false],
    ['2024-Q1~', true, false],
    ['2024-21%', true, true],
    ['1985-04-XX?', false, true],
    ['2004-XX~', true, false],
    ['Y-66000000~', true, false],
  ] as const) {
    it(`${text} is ${about ? '' : 'not '}about, ${uncertain ? '' : 'not '}uncertain`, () => {
      const { start } = parseDate(text)!;
      expect(start).to.include({ about, uncertain });
    });
  }

  for (const [text, first, last] of [
    ['1992/1995', '1992-01-01', '1995-12-31'],
    ['1992/1992', '1992-01-01', '1992-12-31'],
    ['1992-05/1995', '1992-05-01', '1995-12-31'],
    ['1992-06-30/1992', '1992-06-30', '1992-12-31'],
    ['1997/..', '1997-01-01', undefined],
    ['../1997', undefined, '1997-12-31'],
    ['1943~/1945?', '1943-01-01', '1945-12-31'],
    ['-0100/-0043', '-000100-01-01', '-000043-12-31'],
    ['199X/2004', '1990-01-01', '2004-12-31'],
    ['2024-21/2024-Q3', '2024-01-01', '2024-09-30'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03'],
  ] as const) {
    it(`${text} goes from ${first ?? 'an open beginning'} to ${last ?? 'an open end'}`, () => {
      const date = parseDate(text)!;
      expect(iso(date.start?.first)?.split('T')[0]).to.equal(first);
      expect(iso(date.end?.last)?.split('T')[0]).to.equal(last);
    });
  }

  for (const [text, start, end] of [
    ['1997/..', '1997-01-01', 'open'],
    ['../1997', 'open', '1997-12-31'],
    ['1990/', '1990-01-01', 'not known'],
    ['/1990', 'not known', '1990-12-31'],
    ['1943~/', '1943-01-01', 'not known'],
    ['1990/XXXX', '1990-01-01', 'not known'],
  ] as const)
    it(`${text} has one end that is ${start === 'open' || end === 'open' ? 'open' : 'not known'}`, () => {
      const date = parseDate(text)!;
      const say = (end: Moment | null | undefined, which: 'first' | 'last') =>
        end ? iso(end[which])!.split('T')[0] : end === null ? 'not known' : 'open';
      expect([say(date.start, 'first'), say(date.end, 'last')]).to.deep.equal([start, end]);
    });

  it('a year that no Date can hold keeps its number', () => {
    expect(parseDate('Y170000002')!.start).to.include({ precision: 'year', year: 170_000_002 });
    expect(parseDate('Y-170000002')!.start).to.include({ precision: 'year', year: -170_000_002 });
  });

  for (const zone of ['+05', '+0500', '+05:00'])
    it(`a zone may be written as ${zone}`, () => {
      expect(parseDate(`1991-12-16T09:30${zone}`)!.start!.zone).to.equal('+05:00');
      expect(iso(earliest(parseDate(`1991-12-16T09:30${zone}`)!))).to.equal('1991-12-16T04:30:00.000Z');
    });
  it('a zone may have a minus sign', () => {
    expect(parseDate('1991-12-16T09:30−03:30')!.start!.zone).to.equal('-03:30');
  });

  it('a time keeps its zone as given', () => {
    expect(parseDate('1991-12-16T09:30Z')!.start!.zone).to.equal('Z');
    expect(parseDate('1991-12-16T09:30+05:00')!.start!.zone).to.equal('+05:00');
    expect(parseDate('1991-12-16T09:30')!.start!.zone).to.equal(undefined);
  });
});

describe('dates: what is refused', () => {
  for (const text of [
    '',
    ' ',
    'yesterday',
    'Invalid Date',
    'null',
    '31/12/2023',
    '12/31/2023',
    '31.12.2023',
    '2023/12/31',
    '2023-12-31/2024-12-31/2025-12-31',
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-12-32',
    '2023-12-00',
    '2023-00',
    '2023-13',
    '2023-13-01',
    '2023-1',
    '2023-1-1',
    '2023-12-1',
    '20231231',
    '199',
    '19910',
    '2024-Q0',
    '2024-Q5',
    '2024-q1',
    '2024-Q1-05',
    '2024-33-05',
    '2024-32',
    '2024-37',
    '2024-W05',
    '-0000',
    '+1991',
    '-43',
    '1XXX',
    '199x',
    '19X1',
    '199X-05',
    '1991-12-16T9:30',
    '1991-12-16T09:60',
    '1991-12-16T09:30:60',
    '1991-12-16T09',
    '1991-12-16 09:30',
    '1991-12T09:30',
    '1991-12-16T09:30+5',
    '1991-12-16T09:30+99:00',
    '1991-12-16T09:30+05:75',
    '1995/1992',
    '1992-06/1992-05',
    '1991-12-16/1991-12-15',
    '1991-12-16T09:30+05:00/1991-12-16T04:29Z',
    '..',
    '/',
    '../..',
    '1992/yesterday',
    'yesterday/1992',
    '1992/2023-02-30',
    '1943~~',
    '~1943',
    '１９４３',
    '1e3',
    '0x7C7',
    'December 1991',
    '1991-12-16<script>',
    '2024-20',
    '2024-25',
    '2024-21-05',
    '-0000-XX',
    '-0000-12-XX',
    '-00',
    '-12',
    '-XXXX',
    'XXXX-12',
    'XXXX-XX-12',
    '2004-XX-12',
    '1985-13-XX',
    '1985-04-XX-XX',
    '1985-4-XX',
    '9',
    '91~',
    '19/20',
    '12/31',
    'Y1991',
    'Y09991',
    'Y1234567890123456',
    'Y12345-12',
    '1991-12-16T24:01',
    '1991-02-30T24:00',
    '1991-12-16T24:00:01',
    '1991-12-16T09:30-00:00',
    '1991-12-16T09:30-05:',
    '1991-12-16T09:30+14:30',
    '1991-12-16T09:30-12:30',
    '1991-12-16T09:30:45/1991-12-16T09:30:15',
    '/..',
    'XXXX/..',
    '../',
    '//',
    '1992/1995/',
  ]) {
    it(`“${text}”`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }
});

describe('dates: with an end of another form, or none that is known', () => {
  // Source: the pattern that CLDR has for dates that have nothing in common.
  for (const [lang, text, expected] of [
    ['en', '1992/1995-01', '1992 – January 1995'],
    ['fa', '1992/1995-01', '۱۹۹۲ تا ژانویهٔ ۱۹۹۵'],
    ['ja', '1992/1995-01', '1992年～1995年1月'],
    ['ko', '1992/1995-01', '1992년 ~ 1995년 1월'],
    ['kk', '1992/1995-01', '1992 – 1995 ж. қаңтар'],
    ['en', '1992/', '1992 – ?'],
    ['ar', '1992/', '1992 – ؟'],
    ['fa', '/1992', '؟ تا ۱۹۹۲'],
    ['el', '1992?', '1992 (;)'],
    ['ar', '1992?', '1992 (؟)'],
    ['he', '1992?', '1992 (?)'],
  ] as const)
    it(`${text} is ${expected} (${lang})`, () => {
      expect(show(text, lang).replace(/\p{Cf}/gu, '')).to.equal(expected);
    });
});

describe('dates: how they show', () => {
  for (const [lang, text, expected] of [
    ['en', '1943', '1943'],
    ['en', '1991-12', 'December 1991'],
    ['en', '1991-12-16', 'December 16, 1991'],
    ['en-GB', '1991-12', 'December 1991'],
    ['en-GB', '1991-12-16', '16 December 1991'],
    ['zh', '1991-12-16', '1991年12月16日'],
    ['zh', '1991-12', '1991年12月'],
    ['zh', '1943', '1943年'],
    ['de', '1991-12-16', '16. Dezember 1991'],
    ['de', '1991-12', 'Dezember 1991'],
    ['de', '1943', '1943'],
    ['en', '2024-Q1', 'first quarter of 2024'],
    ['en', '2024-Q2', 'second quarter of 2024'],
    ['en-GB', '2024-35', 'third quarter of 2024'],
    ['en', '2024-Q4', 'fourth quarter of 2024'],
    ['en', '199X', '1990s'],
    ['en-GB', '199X', '1990s'],
    ['en', '19XX', '20th century'],
    ['en', '20XX', '21st century'],
    ['en', '21XX', '22nd century'],
    ['en', '22XX', '23rd century'],
    ['en', '10XX', '11th century'],
    ['en', '1943~', 'about 1943'],
    ['en', '1943?', '1943 (?)'],
    ['en', '1943%', 'about 1943 (?)'],
    ['en', '199X~', 'about the 1990s'],
    ['en', '19XX~', 'about the 20th century'],
    ['en', '2024-Q1~', 'about the first quarter of 2024'],
    ['en-GB', '199X/..', 'since the 1990s'],
    ['en', '../199X', 'until the 1990s'],
    ['en', '19XX/..', 'since the 20th century'],
    ['en', '199X~/..', 'since about the 1990s'],
    ['en', '2024-21/..', 'since spring 2024'],
    ['en', '199X/', '1990s – ?'],
    ['fr', '1943~', 'vers 1943'],
    ['fr', '199X~', 'vers les années 1990'],
    ['fr', '18XX~', 'vers le XIXe siècle'],
    ['pl', '1943~', 'ok. 1943'],
    ['en', '1997/..', 'since 1997'],
    ['en', '1997-07-01/..', 'since July 1, 1997'],
    ['en', '../1997', 'until 1997'],
    ['en', '1943~/..', 'since about 1943'],
    ['en', '1992/1995', '1992 – 1995'],
    ['en', '1992-05/1992-07', 'May – July 1992'],
    ['en', '1992-01-03/1992-01-05', 'January 3 – 5, 1992'],
    ['de', '1992-01-03/1992-01-05', '3.–5. Januar 1992'],
    ['en', '1992/1995-06', '1992 – June 1995'],
    ['en', '1943~/1945', 'about 1943 – 1945'],
    ['en', '199X/20XX', '1990s – 21st century'],
    ['en', '-0043', '44 BC'],
    ['en', '-0043-03', 'March 44 BC'],
    ['en', '-0043-03-15', 'March 15, 44 BC'],
    ['en', '-0100/-0043', '101 – 44 BC'],
    ['en', '0079', '79'],
    ['en', '0079-08-24', 'August 24, 79'],
    ['en', '1991-12-16T09:30Z', 'December 16, 1991 at 9:30 AM UTC'],
    ['en', '1991-12-16T09:30+05:00', 'December 16, 1991 at 9:30 AM (UTC+05:00)'],
    ['en', '1991-12-16T23:30-08:00', 'December 16, 1991 at 11:30 PM (UTC-08:00)'],
    ['en', '1991-12-16T09:30', 'December 16, 1991 at 9:30 AM'],
    ['de', '1991-12-16T09:30Z', '16. Dezember 1991 um 9:30 UTC'],
    ['en', '1991-12-16T09:30:15Z', 'December 16, 1991 at 9:30 AM UTC'],
    ['en', '1991-12-31T24:00', 'January 1, 1992 at 12:00 AM'],
    ['en', '1991-12-16T09:30+05', 'December 16, 1991 at 9:30 AM (UTC+05:00)'],
    ['en', '1985-04-XX', 'April 1985'],
    ['de', '1985-04-XX', 'April 1985'],
    ['zh', '1985-04-XX', '1985年4月'],
    ['en', '2004-XX', '2004'],
    ['en', '1985-XX-XX?', '1985 (?)'],
    ['en', '-0043-03-XX', 'March 44 BC'],
    ['en', '2024-21', 'spring 2024'],
    ['en-GB', '2024-22', 'summer 2024'],
    ['en', '2024-23~', 'about autumn 2024'],
    ['en', '2024-24', 'winter 2024'],
    ['en', '-0043-21', 'spring 44 BC'],
    ['de', '2024-21', 'Frühjahr 2024'],
    ['zh', '2024-24', '2024年冬'],
    ['de', '199X', '1990er-Jahre'],
    ['ru', '199X', '1990-е'],
    ['pl', '199X', 'lata 90. XX wieku'],
    ['zh', '199X', '1990年代'],
    ['de', '19XX', '20. Jahrhundert'],
    ['ru', '18XX', 'XIX век'],
    // "1900-talet" is a century to some and a decade to others: here it is neither.
    ['sv', '18XX', '19:e århundradet'],
    ['sv', '20XX', '21:a århundradet'],
    ['sv', '00XX', '1:a århundradet'],
    ['sv', '199X', '1990-talet'],
    ['sv', '190X', '1900–1909'],
    ['fi', '19XX', '20. vuosisata'],
    ['fi', '199X', '1990-luku'],
    ['fi', '200X', '2000–2009'],
    ['da', '19XX', '20. århundrede'],
    ['nb', '19XX', '20. århundre'],
    ['nn', '00XX', '1. hundreår'],
    ['pl', '190X', '1900–1909'],
    ['cs', '200X', '2000–2009'],
    ['cs', '199X', '90. léta 20. století'],
    ['sl', '190X', '1900–1909'],
    ['hu', '199X', '1990-es évek'],
    ['hu', '196X', '1960-as évek'],
    ['tr', '199X', '1990’lı yıllar'],
    ['tr', '191X', '1910’lu yıllar'],
    ['tr', '198X', '1980’li yıllar'],
    ['az', '199X', '1990-cı illər'],
    ['az', '193X', '1930-cu illər'],
    ['tk', '198X', '1980-nji ýyllar'],
    ['mn', '199X', '1990-ээд он'],
    ['mn', '192X', '1920-иод он'],
    ['ar', '199X', 'تسعينيات القرن الـ20'],
    ['ar', '191X', 'العقد الثاني من القرن الـ20'],
    ['fr', '00XX', 'Ier siècle'],
    ['fr', '01XX', 'IIe siècle'],
    ['ro', '00XX', 'secolul I'],
    ['ro', '19XX', 'secolul al XX-lea'],
    ['hi', '00XX', 'पहली सदी'],
    ['hi', '04XX', '5वीं सदी'],
    ['hi', '05XX', 'छठी सदी'],
    ['hi', '19XX', '20वीं सदी'],
    ['kk', '-0043', 'б.з.д. 44 ж.'],
    ['kk', '-0043-03-15', 'б.з.д. 44 ж. 15 наурыз'],
    ['kk', '1991-12-16/1991-12-20', '1991 ж. 16–20 желтоқсан'],
    ['kk', '1991-11/1991-12', '1991 ж. қараша – желтоқсан'],
    ['kk', '-0043/0014', 'б.з.д. 44 – б.з. 14'],
    ['kk', '18XX', 'XIX ғасыр'],
    ['tlh', '2024-21', '2024'],
    ['tlh', 'XXXX', '?'],
    ['en', '-0043-Q1', 'first quarter of 44 BC'],
    ['en', '19', '20th century'],
    ['en', '-01XX', '200 – 101 BC'],
    ['en', '000X', '1 BC – 9 AD'],
    ['en', 'Y12345', '12345'],
    ['en', 'Y170000002', '170000002'],
    ['en', 'Y-170000002', '170000003 BC'],
    ['en', 'Y-66000000~', 'about 66000001 BC'],
    ['de', 'Y-170000002', '170000003 v. Chr.'],
    ['zh', 'Y170000002', '170000002年'],
    ['fa', 'Y170000002', '۱۷۰۰۰۰۰۰۲'],
    ['en', 'Y-12345/-0043', '12346 BC – 44 BC'],
    ['en', 'XXXX', 'date unknown'],
    ['de', 'XXXX-XX', 'Datum unbekannt'],
    ['en', '1990/', '1990 – ?'],
    ['en', '/1990', '? – 1990'],
    ['de', '1990-04/', 'April 1990 – ?'],
    ['en', '1943~/', 'about 1943 – ?'],
    ['en', '2024-21/2024-Q4', 'spring 2024 – fourth quarter of 2024'],
    ['en', '2004-06-XX/2004-07-03', 'June 2004 – July 3, 2004'],
  ] as const) {
    it(`${text} in ${lang}: ${expected}`, () => {
      // Browsers differ in a comma or "at" before a time, in leading zeros of hours, and in spaces round a dash.
      const loose = (words: string) =>
        words
          .replace(/, (?=\d?\d:)| at | um /, ' ')
          .replace(/ 0(?=\d:)/, ' ')
          .replace(/\s*–\s*/g, '–');
      expect(loose(show(text, lang))).to.equal(loose(expected));
    });
  }

  it('in a language whose months the browser does not know (Kazakh in Chrome): digits, not “M12”', () => {
    expect(show('1991-12-16', 'kk')).to.match(/желтоқсан|^(?=.*16)(?=.*12)(?=.*1991)[\d\s./-]+(?:ж\.)?$/u);
    expect(show('1991-12', 'kk')).to.match(/желтоқсан|^(?=.*12)(?=.*1991)[\d\s./-]+(?:ж\.)?$/u);
    expect(show('2024-Q1', 'kk')).not.to.match(/M0?\d/);
  });

  it('months can be short', () => {
    expect(show('1991-12-16', 'en', 'short')).to.equal('Dec 16, 1991');
    expect(show('1991-12-16', 'en', 'long')).to.equal('December 16, 1991');
  });

  for (const lang of [
    'en',
    'en-GB',
    'kk',
    'zh',
    'ar',
    'de',
    'fa',
    'th',
    'ja',
    'hi',
    'ru',
    'he',
    'ar-SA',
    'th-u-ca-buddhist',
  ]) {
    it(`are Gregorian and never more precise than given, in ${lang}`, () => {
      expect(numbers(show('1943', lang)), '1943').to.deep.equal([1943]);
      const month = numbers(show('1991-12', lang));
      expect(month, '1991-12').to.include(1991);
      expect(
        month.filter((n) => n !== 1991 && n !== 12),
        '1991-12',
      ).to.be.empty;
      const day = numbers(show('1991-12-16', lang));
      expect(day, '1991-12-16').to.include.members([1991, 16]);
      expect(
        day.filter((n) => n !== 1991 && n !== 12 && n !== 16),
        '1991-12-16',
      ).to.be.empty;
    });

    it(`quarters, decades and centuries say no more than they mean, in ${lang}`, () => {
      const decade = numbers(show('199X', lang));
      // In Arabic the nineties have a name: what is in digits is their century.
      expect(decade[0], '199X').to.equal(/^ar/.test(lang) ? 20 : 1990);
      expect(
        decade.slice(1).every((n) => n === 1999),
        '199X',
      ).to.equal(true);
      const quarter = numbers(show('2024-Q1', lang));
      expect(quarter, '2024-Q1').to.include(2024);
      expect(
        quarter.filter((n) => n !== 2024 && n !== 1 && n !== 3),
        '2024-Q1',
      ).to.be.empty;
      const century = numbers(show('19XX', lang));
      // Some languages have the number of a century in Roman numerals.
      expect([[20], [1900, 1999], []], '19XX').to.deep.include(century);
      for (const [text, year] of [
        ['2004-XX', 2004],
        ['2024-21', 2024],
        ['Y12345', 12345],
        ['Y170000002', 170_000_002],
      ] as const)
        expect(numbers(show(text, lang)), text).to.deep.equal([year]);
      expect(show('1985-04-XX', lang)).to.equal(show('1985-04', lang));
      expect(numbers(show('XXXX', lang))).to.deep.equal([]);
    });
  }

  it('a quarter, a decade and a century in a language without words of ours are ranges of months or years', () => {
    expect(show('2024-Q1', 'tlh')).to.match(/^January\s?–\s?March 2024$/);
    expect(show('199X', 'tlh')).to.match(/^1990\s?–\s?1999$/);
    expect(show('19XX', 'tlh')).to.match(/^1900\s?–\s?1999$/);
  });

  it('no English word shows in another language', () => {
    const texts =
      '1943~ 1943? 1997/.. ../1997 1990/ /1990 2024-Q1 2024-21 199X 19XX XXXX Y170000002 1985-04-XX 1991-12-16T09:30Z';
    for (const text of texts.split(' ')) {
      expect(show(text, 'zh').replace('UTC', ''), text).not.to.match(/[a-z]/i);
    }
  });

  it('about and open are signs in a language without words of ours', () => {
    expect(show('1943~', 'tlh')).to.equal('≈ 1943');
    expect(show('1943?', 'tlh')).to.equal('1943 (?)');
    expect(show('1997/..', 'tlh')).to.equal('1997 –');
    expect(show('../1997', 'tlh')).to.equal('– 1997');
  });

  it('decades and centuries before the common era say so', () => {
    expect(show('-004X')).to.match(/\bBC/);
    expect(show('-00XX')).to.match(/\bBC/);
    expect(show('00XX'), 'the first century has no year 0').not.to.match(/\b0\b/);
  });

  it('do not depend on the time zone of the reader', () => {
    // The first and the last instant of a year: any shift would show another one.
    expect(show('1991-01-01')).to.equal('January 1, 1991');
    expect(show('1991-12-31')).to.equal('December 31, 1991');
    expect(show('1991-12-31T23:59Z')).to.include('1991');
    expect(show('1992-01-01T00:00+14:00')).to.include('1992');
  });
});

describe('dates: <time datetime>', () => {
  const control = fixtureSync<HTMLElement>('<div></div>');

  for (const [text, value] of [
    ['1943', '1943'],
    ['1991-12', '1991-12'],
    ['1991-12-16', '1991-12-16'],
    ['1991-12-16T09:30Z', '1991-12-16T09:30Z'],
    ['1991-12-16T09:30+05:00', '1991-12-16T09:30+05:00'],
    ['1991-12-16T09:30', '1991-12-16T09:30'],
    ['0079', '0079'],
    ['2024-Q1', undefined],
    ['2024-33', undefined],
    ['199X', undefined],
    ['19XX', undefined],
    ['1992/1995', undefined],
    ['1997/..', undefined],
    ['1943~', undefined],
    ['1943?', undefined],
    ['-0043', undefined],
    ['0000', undefined], // HTML's years begin at 1
    ['1991-12-16T09:30:15.123Z', '1991-12-16T09:30:15.123Z'],
    ['1991-12-16T09:30:15.123456Z', undefined], // no more than milliseconds
    ['1991-12-16T24:00', undefined],
    ['1991-12-16T09:30+05', undefined],
    ['1991-12-16T09:30−05:00', undefined],
    ['1991-12-16T09:30~', undefined],
    ['2024-21', undefined],
    ['1985-04-XX', undefined],
    ['2004-XX', undefined],
    ['XXXX', undefined],
    ['19', undefined],
    ['Y170000002', undefined],
    ['1990/', undefined],
  ] as const) {
    it(`${text}: ${value ?? 'HTML has none'}`, () => {
      const date = parseDate(text)!;
      expect(datetime(date)).to.equal(value);
      render(time(date, locale('en')) ?? nothing, control);
      expect(control.querySelector('time')?.getAttribute('datetime')).to.equal(value);
      expect(control.textContent).to.equal(formatDate(date, locale('en')));
    });
  }
});

describe('dates: order', () => {
  it('sorts by the earliest instant that a date allows', () => {
    const texts = [
      '2024-Q1',
      '1991-12-16',
      '-0043',
      '19XX',
      '1991',
      '1991-12',
      '199X',
      '1992/1995',
      '../1980',
      '1943~',
      '0079',
    ];
    const sorted = texts
      .map((text) => parseDate(text)!)
      .sort((a, b) => earliest(a) - earliest(b))
      .map(({ text }) => text);
    expect(sorted).to.deep.equal([
      '-0043',
      '0079',
      '19XX',
      '1943~',
      '../1980',
      '199X',
      '1991',
      '1991-12',
      '1991-12-16',
      '1992/1995',
      '2024-Q1',
    ]);
  });

  it('compares times across zones', () => {
    const almaty = earliest(parseDate('1991-12-16T09:30+05:00')!);
    const utc = earliest(parseDate('1991-12-16T04:30Z')!);
    const newYork = earliest(parseDate('1991-12-15T23:31-05:00')!);
    expect(almaty).to.equal(utc);
    expect(newYork).to.equal(utc + 60_000);
  });

  it('a date without a beginning sorts by its end', () => {
    expect(iso(earliest(parseDate('../1997')!))).to.equal('1997-01-01T00:00:00.000Z');
    expect(iso(earliest(parseDate('/1997')!))).to.equal('1997-01-01T00:00:00.000Z');
  });

  it('an open end has no last instant; one that is not known counts for no longer than is known', () => {
    expect(latest(parseDate('1990/..')!)).to.equal(Infinity);
    expect(iso(latest(parseDate('1990/')!))).to.equal('1990-12-31T23:59:59.999Z');
    expect(iso(latest(parseDate('1990-04-01T10:00+05:00/')!))).to.equal('1990-04-01T05:00:59.999Z');
  });

  it('knows seconds, though it does not show them', () => {
    const [one, two] = ['1969-07-20T20:17:39Z', '1969-07-20T20:17:40Z'].map((text) => parseDate(text)!);
    expect(earliest(two!) - earliest(one!)).to.equal(1000);
    expect(show(one!.text)).to.equal(show(two!.text));
  });

  it('sorts years that no Date can hold', () => {
    const texts = ['Y170000002', '1991', 'Y-170000001', 'Y275761', 'Y-170000002', '-9999', '9999', 'Y10000'];
    const sorted = texts.map((text) => parseDate(text)!).sort((a, b) => earliest(a) - earliest(b));
    expect(sorted.map(({ text }) => text)).to.deep.equal([
      'Y-170000002',
      'Y-170000001',
      '-9999',
      '1991',
      '9999',
      'Y10000',
      'Y275761',
      'Y170000002',
    ]);
  });
});

describe('dates: from one to another', () => {
  it('spans the first one’s beginning and the second one’s end', () => {
    expect(
      tidy(formatDate(span(parseDate('1992')!, parseDate('1995')), locale('de'))).replace(/\s*–\s*/, '–'),
    ).to.equal('1992–1995');
    expect(formatDate(span(parseDate('1992')!, undefined), locale('en'))).to.equal('1992');
  });

  it('has no datetime of its own', () => {
    expect(datetime(span(parseDate('1992')!, parseDate('1995')!))).to.equal(undefined);
  });
});

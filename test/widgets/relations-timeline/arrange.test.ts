import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { arrange, type Arrangement } from '../../../src/widgets/relations-timeline/arrange.js';
import { schema, type TimelineData } from '../../../src/widgets/relations-timeline/relations-timeline.schema.js';
import { tidy } from '../../helpers.js';

type Event = TimelineData['events'][number];

/** Events whose title is their date, or what stands before a colon. */
const events = (...texts: readonly string[]): Event[] =>
  texts.map((text) => {
    const [title, date = title] = text.split(': ') as [string, string?];
    return date === '-' ? { title } : { title, date };
  });

/** Headings with the titles under them. */
async function groups(
  list: readonly Event[],
  how: Arrangement = {},
  more: Partial<TimelineData> = {},
  lang = 'en',
): Promise<readonly (readonly [string | undefined, string])[]> {
  const found = await settle(() => arrange(v.parse(schema, { ...more, events: list }), how, locale(lang)));
  return found.map(({ heading, events }) => [
    heading === undefined ? undefined : tidy(heading).replace(/\s*–\s*/g, '–'),
    events.map(({ title }) => title).join(' '),
  ]);
}

const order = async (list: readonly Event[], how: Arrangement = {}): Promise<string> =>
  (await groups(list, { groupBy: 'none', ...how })).map(([, titles]) => titles).join(' | ');
const headings = async (list: readonly Event[], how: Arrangement = {}) =>
  (await groups(list, how)).map(([heading]) => heading);

describe('the order of events', () => {
  it('is that of the earliest day that their dates allow', async () => {
    expect(await order(events('1992', '1943', '1991-12-16', '1991-12', '199X', '19XX', '2024-Q1', '-0043'))).to.equal(
      '-0043 19XX 1943 199X 1991-12 1991-12-16 1992 2024-Q1',
    );
  });

  it('is that of the end, where only that is known', async () => {
    const list = [{ title: 'ended', end: '1991-06' }, ...events('1991', '1992', '1990/', '/1991-07', '../1991-05')];
    expect(await order(list)).to.equal('1990/ 1991 ../1991-05 ended /1991-07 1992');
  });

  it('has years of more than four digits in their places', async () => {
    expect(await order(events('1991', 'Y-66000000', 'Y10000', '-9999', 'Y170000002', '9999'))).to.equal(
      'Y-66000000 -9999 1991 9999 Y10000 Y170000002',
    );
  });

  it('can be turned round', async () => {
    expect(await order(events('1992', '1943', '1991-12-16', '2024-Q1'), { order: 'desc' })).to.equal(
      '2024-Q1 1992 1991-12-16 1943',
    );
  });

  it('is as given where dates begin on the same day, either way', async () => {
    const list = events('a: 1992', 'b: 1992-01', 'c: 1992-01-01', 'd: 1992', 'before: 1991');
    expect(await order(list)).to.equal('before a b c d');
    expect(await order(list, { order: 'desc' })).to.equal('a b c d before');
  });

  it('has those without a date last, under a heading of their own, as given, either way', async () => {
    const list = events('x: -', '1992', 'y: XXXX-XX', '1943');
    for (const [direction, dated] of [
      ['asc', '1943 1992'],
      ['desc', '1992 1943'],
    ] as const) {
      expect(await groups(list, { groupBy: 'none', order: direction })).to.deep.equal([
        [undefined, dated],
        ['Undated', 'x y'],
      ]);
    }
  });

  it('can be changed by “sort”, for the order alone', async () => {
    const list: Event[] = [...events('1992-01-03', '1992-06'), { title: 'visit', date: '1992', sort: '1992-03' }];
    expect(await order(list)).to.equal('1992-01-03 visit 1992-06');
    expect(
      await groups([...events('1991', '1993'), { title: 'visit', date: '1990', sort: '1992' }], { groupBy: 'year' }),
    ).to.deep.equal([
      ['1991', '1991'],
      ['1990', 'visit'],
      ['1993', '1993'],
    ]);
  });

  it('an event with “sort” alone is undated', async () => {
    expect(await groups([{ title: 'x', sort: '1990' }, ...events('1991')], { groupBy: 'none' })).to.deep.equal([
      [undefined, '1991'],
      ['Undated', 'x'],
    ]);
  });

  it('compares times in their zones', async () => {
    expect(await order(events('later: 1991-12-16T09:30Z', 'earlier: 1991-12-16T09:31+05:00'))).to.equal(
      'earlier later',
    );
  });
});

describe('groups of events', () => {
  const list = events('1943', '1991-12-16', '1992-01-03', '1992-05', '2017', '2024-Q1');

  it('none: no headings', async () => {
    expect(await groups(list, { groupBy: 'none' })).to.deep.equal([
      [undefined, '1943 1991-12-16 1992-01-03 1992-05 2017 2024-Q1'],
    ]);
  });

  it('by year', async () => {
    expect(await groups(list, { groupBy: 'year' })).to.deep.equal([
      ['1943', '1943'],
      ['1991', '1991-12-16'],
      ['1992', '1992-01-03 1992-05'],
      ['2017', '2017'],
      ['2024', '2024-Q1'],
    ]);
  });

  it('by decade', async () => {
    expect(await groups(list, { groupBy: 'decade' })).to.deep.equal([
      ['1940s', '1943'],
      ['1990s', '1991-12-16 1992-01-03 1992-05'],
      ['2010s', '2017'],
      ['2020s', '2024-Q1'],
    ]);
  });

  it('by century', async () => {
    expect(await groups(list, { groupBy: 'century' })).to.deep.equal([
      ['20th century', '1943 1991-12-16 1992-01-03 1992-05'],
      ['21st century', '2017 2024-Q1'],
    ]);
  });

  it('in the other direction', async () => {
    expect(await groups(list, { groupBy: 'century', order: 'desc' })).to.deep.equal([
      ['21st century', '2024-Q1 2017'],
      ['20th century', '1992-05 1992-01-03 1991-12-16 1943'],
    ]);
  });

  it('in the language of the page', async () => {
    expect(await groups(events('1943', '1991'), { groupBy: 'decade' }, {}, 'de')).to.deep.equal([
      ['1940er-Jahre', '1943'],
      ['1990er-Jahre', '1991'],
    ]);
  });

  it('put no date under a heading that is more precise than it', async () => {
    expect(await groups(events('199X', '1991', '19XX', '1992-05'), { groupBy: 'year' })).to.deep.equal([
      ['20th century', '19XX'],
      ['1990s', '199X'],
      ['1991', '1991'],
      ['1992', '1992-05'],
    ]);
    expect(await groups(events('199X', '1991', '19XX'), { groupBy: 'decade' })).to.deep.equal([
      ['20th century', '19XX'],
      ['1990s', '199X 1991'],
    ]);
  });

  it('are of their own for what no year, decade or century of four digits holds', async () => {
    for (const groupBy of ['year', 'decade', 'century'] as const)
      expect(await groups(events('Y-66000000', 'Y12345', 'Y12345~'), { groupBy })).to.deep.equal([
        ['66000001 BC', 'Y-66000000'],
        ['12345', 'Y12345 Y12345~'],
      ]);
    expect(
      await groups(events('2024-21', '1985-04-XX', '2004-XX', '/1990', 'XXXX/1991'), { groupBy: 'decade' }),
    ).to.deep.equal([
      ['1980s', '1985-04-XX'],
      ['1990s', '/1990 XXXX/1991'],
      ['2000s', '2004-XX'],
      ['2020s', '2024-21'],
    ]);
  });

  it('count years before the common era as people do', async () => {
    expect((await headings(events('-0043'), { groupBy: 'year' }))[0]).to.match(/^44 BC/);
    expect((await headings(events('-0043'), { groupBy: 'decade' }))[0]).to.match(/BC/);
    expect((await headings(events('-0043'), { groupBy: 'century' }))[0]).to.match(/BC/);
  });

  it('have an event that ends later where it begins, and one without a beginning where it ends', async () => {
    expect(await groups([...events('1992/2004'), ...events('../1985')], { groupBy: 'decade' })).to.deep.equal([
      ['1980s', '../1985'],
      ['1990s', '1992/2004'],
    ]);
  });
});

describe('groups as they are chosen by themselves', () => {
  for (const [what, texts, expected] of [
    ['none for few events', ['1850', '1943', '2024'], [undefined]],
    ['none where all would stand under one heading', ['2023-01', '2023-02', '2023-05', '2023-06'], [undefined]],
    ['none where every heading would have one event', ['1550', '1650', '1750', '1850', '1950'], [undefined]],
    ['years, where they have two events each', ['2023-01', '2023-02', '2024-01', '2024-02'], ['2023', '2024']],
    [
      'decades, where years would have fewer',
      ['1943', '1945', '1991', '1992', '1995', '2017'],
      ['1940s', '1990s', '2010s'],
    ],
    ['centuries, where decades would have fewer', ['1850', '1870', '1943', '1991'], ['19th century', '20th century']],
  ] as const) {
    it(what, async () => {
      expect(await headings(events(...texts))).to.deep.equal(expected);
      expect(await headings(events(...texts), { order: 'desc' })).to.deep.equal([...expected].reverse());
    });
  }

  it('eras where there are some', async () => {
    const eras = [{ start: '1940', end: '1990', title: 'Before' }];
    expect(await groups(events('1943'), {}, { eras })).to.deep.equal([['Before, 1940–1990', '1943']]);
  });

  it('none for undated events alone but their own', async () => {
    expect(await groups(events('a: -', 'b: -', 'c: -', 'd: -', 'e: -'))).to.deep.equal([['Undated', 'a b c d e']]);
  });
});

describe('eras', () => {
  const eras = [
    { start: '1991-12', end: '2012', title: 'First years' },
    { start: '1922', end: '1991-11', title: 'Soviet years' },
    { start: '2013', end: '2013/..', title: 'Belt and Road' },
  ];

  it('are headings with their years', async () => {
    const found = await groups(events('2017', '1943', '1992', '1900'), { groupBy: 'era' }, { eras });
    expect(found.map(([, titles]) => titles)).to.deep.equal(['1900', '1943', '1992', '2017']);
    expect(found[0]![0], 'before all eras').to.equal(undefined);
    expect(found[1]![0]).to.match(/^Soviet years, 1922–November 1991$/);
    expect(found[2]![0]).to.match(/^First years, December 1991–2012$/);
    expect(found[3]![0]).to.match(/^Belt and Road, since 2013|^Belt and Road, 2013/);
  });

  it('include their first and their last day', async () => {
    const day = [{ start: '1991', end: '1995', title: 'Era' }];
    const found = await groups(events('1990-12-31', '1991-01-01', '1995-12-31', '1996-01-01'), {}, { eras: day });
    expect(found.find(([heading]) => heading)![1]).to.equal('1991-01-01 1995-12-31');
  });

  it('that overlap: the one that began last', async () => {
    const two = [
      { start: '1990', end: '2000', title: 'Long' },
      { start: '1995', end: '1996', title: 'Short' },
    ];
    expect(
      (await groups(events('1992', '1995', '1999'), {}, { eras: two })).map(([heading, titles]) => [
        heading!.split(',')[0],
        titles,
      ]),
    ).to.deep.equal([
      ['Long', '1992'],
      ['Short', '1995'],
      ['Long', '1999'],
    ]);
  });

  it('leave the order as it is: events of no era stand before, between and after', async () => {
    const one = [{ start: '1940', end: '1960', title: 'War and peace' }];
    expect((await groups(events('2000', '1950', '1900'), {}, { eras: one })).map(([, titles]) => titles)).to.deep.equal(
      ['1900', '1950', '2000'],
    );
  });

  it('that end before they begin, or have no ends that are known, are refused', async () => {
    for (const [start, end] of [
      ['1960', '1940'],
      ['../1990', '1997/..'],
    ] as const)
      expect(() => v.parse(schema, { events: [], eras: [{ start, end, title: 'x' }] }), start).to.throw(/"end"/);
  });

  it('end at an instant, whatever the zone', async () => {
    const day = [{ start: '2024-01-01T00:00Z', end: '2024-01-01T08:00-05:00', title: 'Day' }];
    expect(
      (await groups([{ title: 'noon', date: '2024-01-01T12:00Z' }], {}, { eras: day }))[0]![0]!.split(',')[0],
    ).to.equal('Day');
  });

  it('are not asked for: other groups', async () => {
    expect(await groups(events('1943'), { groupBy: 'decade' }, { eras })).to.deep.equal([['1940s', '1943']]);
  });

  it('are asked for, but there are none: no headings', async () => {
    expect(await groups(events('1943'), { groupBy: 'era' })).to.deep.equal([[undefined, '1943']]);
  });
});

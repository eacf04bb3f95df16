import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { fold } from '../../../src/core/fold.js';
import { settle } from '../../../src/core/settle.js';
import { filterOf, marksOf, matches, queryOf, wordsOf } from '../../../src/widgets/relations-timeline/find.js';
import {
  schema,
  type Timeline,
  type TimelineData,
} from '../../../src/widgets/relations-timeline/relations-timeline.schema.js';

const read = (data: TimelineData): Promise<Timeline> => settle(() => v.parse(schema, data));
const locale = { lang: 'en' };

const parties = {
  kz: { name: 'Republic of Kazakhstan', short: 'Kazakhstan' },
  cn: { name: 'China' },
  'a&b=c': { name: 'Oddly Named' },
};
const kinds = { culture: { name: 'Culture' }, trade: { name: 'Trade' } };

const model = (events: TimelineData['events']) => read({ parties, kinds, events });

/** The titles of the events that are found. */
async function find(events: TimelineData['events'], filter: string | null, search: string | null): Promise<string[]> {
  const timeline = await model(events);
  const query = queryOf(filter, search, timeline);
  return timeline.events
    .filter((event) => matches(query, marksOf(event, timeline), () => wordsOf(event.title, event, timeline, locale)))
    .map(({ title }) => title);
}

const four: TimelineData['events'] = [
  { title: 'Song', parties: ['kz', 'cn'], kind: 'culture', date: '1943' },
  { title: 'Loan', parties: ['cn'], kind: 'trade', date: '1992-01' },
  { title: 'Dance', parties: ['kz'], kind: 'culture' },
  { title: 'Nobody’s' },
];

describe('a filter', () => {
  it('finds all where there is none', async () => {
    for (const filter of [null, '', '?', '&&']) expect(await find(four, filter, null)).to.have.length(4);
  });

  it('is satisfied with one of several parties, one of several kinds, and wants both', async () => {
    expect(await find(four, 'party=kz', null)).to.deep.equal(['Song', 'Dance']);
    expect(await find(four, 'party=kz&party=cn', null)).to.deep.equal(['Song', 'Loan', 'Dance']);
    expect(await find(four, 'kind=trade&kind=culture', null)).to.deep.equal(['Song', 'Loan', 'Dance']);
    expect(await find(four, 'kind=culture&party=cn', null)).to.deep.equal(['Song']);
  });

  it('does not count what the timeline has no party or kind for, and names it', async () => {
    const timeline = await model(four);
    const query = queryOf('party=nobody&kind=culture&constructor=name&party=__proto__&x', null, timeline);
    expect(query.marks).to.deep.equal(['kind=culture']);
    expect(query.unknown).to.deep.equal(['party=nobody', 'constructor=name', 'party=__proto__', 'x=']);
    expect(await find(four, 'party=nobody', null)).to.have.length(4);
  });

  it('can be written and read again, whatever the keys are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 }),
        async (keys) => {
          const known = keys.filter((key) => key !== '__proto__');
          const named = Object.fromEntries(known.map((key) => [key, { name: 'A name' }]));
          const timeline = { ...(await model(four)), parties: named, kinds: named };
          const marks = known.flatMap((key) => [`party=${key}`, `kind=${key}`]);
          expect(queryOf(filterOf(marks), null, timeline).marks).to.deep.equal(marks);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does not take an event without a kind for one of the kind “undefined”', async () => {
    const timeline = await read({ kinds: { undefined: { name: 'Odd' } }, events: [{ title: 'Plain' }] });
    expect(marksOf(timeline.events[0]!, timeline)).to.deep.equal([]);
  });
});

describe('a search', () => {
  it('wants all of the words, in any order, also as parts of words', async () => {
    expect(await find(four, null, 'kazakh son')).to.deep.equal(['Song']);
    expect(await find(four, null, 'loan song')).to.deep.equal([]);
    expect(await find(four, null, '   ')).to.have.length(4);
  });

  it('knows the full names of parties, and dates in full', async () => {
    expect(await find(four, null, 'republic')).to.deep.equal(['Song', 'Dance']);
    expect(await find(four, null, 'january 1992')).to.deep.equal(['Loan']);
  });

  it('does not mind the apostrophe', async () => {
    expect(await find(four, null, "nobody's")).to.deep.equal(['Nobody’s']);
    expect(await find(four, null, 'nobodys')).to.deep.equal(['Nobody’s']);
  });

  it('does not find words that begin in one field and end in the next', async () => {
    expect(await find([{ title: 'one', date: '1992' }], null, 'one1992')).to.deep.equal([]);
  });
});

describe('what is found', () => {
  const words = ['trade', 'Çay', 'straße', 'река', '文化', 'a', ''];

  it('is what a plain reading of the rules finds', async () => {
    const key = fc.constantFrom(...Object.keys(parties), 'nobody');
    const kind = fc.constantFrom(...Object.keys(kinds), 'nothing');
    const event = fc.record(
      {
        title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => `x ${list.join(' ')}`),
        parties: fc.uniqueArray(key),
        kind,
      },
      { requiredKeys: ['title'] },
    );
    const pairs = fc.array(
      fc.oneof(
        key.map((key) => ['party', key] as const),
        kind.map((key) => ['kind', key] as const),
      ),
      { maxLength: 4 },
    );
    let [some, none] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 8 }),
        pairs,
        fc.array(fc.constantFrom(...words, 'TRADE', 'cay', 'STRASSE', '化'), { maxLength: 2 }),
        async (events, wanted, typed) => {
          const search = typed.join(' ');
          const found = await find(
            events as TimelineData['events'],
            String(new URLSearchParams(wanted.map((pair) => [...pair]))),
            search,
          );
          const keys = (sort: string, known: object) =>
            wanted.flatMap(([name, key]) => (name === sort && key in known ? [key] : []));
          const [some_, kinds_] = [keys('party', parties), keys('kind', kinds)];
          const expected = events.filter((event) => {
            const mine = (event.parties ?? []).filter((key) => key in parties);
            const names = mine.map((key) => parties[key as 'kz'].name);
            const text = fold([event.title, ...names].join('\n'));
            if (some_.length && !mine.some((key) => some_.includes(key))) return false;
            if (kinds_.length && !kinds_.includes(event.kind ?? '')) return false;
            return typed.every((word) => text.includes(fold(word)));
          });
          expect(found).to.deep.equal(expected.map(({ title }) => title));
          if (found.length) some++;
          else none++;
        },
      ),
      { numRuns: 300 },
    );
    expect(Math.min(some, none), 'the runs were all alike').to.be.above(20);
  });
});

import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { formatDate, parseDate } from '../../src/core/date.js';
import { dateInWords } from '../../src/core/html.date.js';
import { spoken } from '../../src/core/html.js';
import type { Light } from '../../src/core/light.js';
import { settle } from '../../src/core/settle.js';
import { codes } from '../../src/strings/files.js';
import * as figures from '../../src/widgets/media-figure/media-figure.light.js';
import { schema as figure } from '../../src/widgets/media-figure/media-figure.schema.js';
import * as cards from '../../src/widgets/person-card/person-card.light.js';
import { schema as card } from '../../src/widgets/person-card/person-card.schema.js';
import * as lists from '../../src/widgets/person-list/person-list.light.js';
import { schema as list } from '../../src/widgets/person-list/person-list.schema.js';
import * as quotes from '../../src/widgets/quote-card/quote-card.light.js';
import { schema as quote } from '../../src/widgets/quote-card/quote-card.schema.js';
import * as related from '../../src/widgets/related-links/related-links.light.js';
import { schema as links } from '../../src/widgets/related-links/related-links.schema.js';
import * as timelines from '../../src/widgets/relations-timeline/relations-timeline.light.js';
import { schema as timeline } from '../../src/widgets/relations-timeline/relations-timeline.schema.js';
import * as stats from '../../src/widgets/stat-counter/stat-counter.light.js';
import { schema as stat } from '../../src/widgets/stat-counter/stat-counter.schema.js';
import { lost, sanitized, typed } from '../fallbacks.js';
import { loadDates, read as modelOf, written } from '../light.js';
import { locale } from '../locale.js';

const dates =
  '1992 1991-12 1991-12-16 2024-Q1 2024-21 199X 19XX 1943~ 1943? 1992/1995 1997/.. ../1997 -0043 1991-12-16T09:30Z'.split(
    ' ',
  );
const qualifiers = 'about nearly over more-than at-least under fewer-than up-to already'.split(' ');
const number = { value: 2000, label: 'ABC' };
const said = { text: 'ABC', speaker: 'Def' };

/** What widgets may have to tell, in words that are in no language. */
const facts: readonly (readonly [light: Light, schema: v.GenericSchema, data: readonly object[]])[] = [
  [
    stats,
    stat,
    [
      { ...number, value: 1234567.5, source: 'Eta' },
      { ...number, unit: 'kilometer' },
      { ...number, value: 600_000, compact: true },
      { ...number, value: 0.125, style: 'percent' },
      { ...number, value: 24, style: 'ordinal' },
      { ...number, currency: 'EUR' },
      { ...number, range: [1500, 2500] },
      { ...number, previous: { value: 1500, period: '2022' } },
      { ...number, estimate: true, asOf: '2024-01' },
      { ...number, updated: '2024-01-03', correction: { date: '2024', text: 'DEF' } },
      ...qualifiers.map((qualifier) => ({ ...number, qualifier })),
      ...qualifiers.map((qualifier) => ({ ...number, unit: 'kilometer', qualifier })),
      ...dates.map((period) => ({ ...number, period })),
    ],
  ],
  [
    quotes,
    quote,
    [
      said,
      { ...said, source: 'Eta' },
      { ...said, speaker: { name: 'Def', role: 'ghi', affiliation: 'Jkl' }, source: 'Eta' },
      { ...said, source: { name: 'Eta', date: '1992-01-03' }, updated: '1993' },
      { ...said, original: { lang: 'kk', text: 'МНО' }, translator: 'Pqr' },
      ...dates.map((date) => ({ ...said, date, place: 'Stu' })),
    ],
  ],
  [
    timelines,
    timeline,
    dates.map((date) => ({
      parties: { a: { name: 'Ghi' } },
      events: [
        { date: '1900', title: 'Abc' },
        { date, title: 'Def', parties: ['a'] },
      ],
    })),
  ],
  [
    cards,
    card,
    [
      { name: 'Def' },
      { name: 'Def', role: 'ghi', affiliation: 'Jkl', about: 'Abc.', source: 'Eta' },
      { name: 'Def', about: 'Abc.', quotes: [{ text: 'MNO' }], links: [{ href: '/a', text: 'Pqr' }] },
      { name: 'Def', updated: '1993', correction: { date: '2024', text: 'DEF' } },
      ...dates.flatMap((date) => [
        { name: 'Def', role: 'ghi', born: date },
        { name: 'Def', died: date },
      ]),
      ...['1905', '1905-06', '1905-06-13'].map((born) => ({ name: 'Def', born, died: born.replace('05', '45') })),
    ],
  ],
  [
    lists,
    list,
    [
      {
        title: 'Abc',
        people: [
          { name: 'Def', born: '1905', died: '1945' },
          { name: 'Ghi', role: 'jkl' },
        ],
      },
    ],
  ],
  [
    figures,
    figure,
    [
      { src: '/a.svg', alt: 'Abc', caption: 'Def.', source: 'Eta' },
      { before: { src: '/a.svg', alt: 'Abc', label: 'Ghi' }, after: { src: '/b.svg', alt: 'Def' }, caption: 'Jkl' },
    ],
  ],
  [
    related,
    links,
    [
      {
        title: 'Abc',
        url: '/a',
        summary: 'Def.',
        links: [
          { href: '/a', title: 'Ghi', kicker: 'Jkl', teaser: 'Mno.', note: 'Pqr' },
          { href: '/b', title: 'STU', by: 'Eta', source: 'Abc', duration: 'PT45M', rating: 4 },
        ],
        source: 'Eta',
      },
      ...dates.slice(0, 3).map((date) => ({ links: [{ href: '/a', title: 'Ghi', date, source: 'Jkl' }] })),
    ],
  ],
];

/** Letters and digits alone. */
const letters = (element: Element): string => element.textContent.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

before(loadDates);

describe('HTML in every language', () => {
  for (const code of ['en', ...codes])
    it(`that we write is read back as the same number and words, or not at all: ${code}`, async () => {
      const options = { locale: locale(code), headingLevel: 3 };
      let understood = 0;
      for (const [light, schema, list] of facts)
        for (const data of list) {
          const model = await modelOf(schema, data);
          const html = await written(() => light.fallback(model as never, options));
          for (const given of [typed(html.innerHTML), sanitized(html)]) {
            const found = await settle(() => light.reader().read(given, options.locale));
            if (!found) continue;
            understood++;
            const again = await modelOf(schema, found);
            const shown = await written(() => light.fallback(again as never, options));
            const what = `${html.textContent} → ${JSON.stringify(found)}`;
            expect(lost(given, found, shown.textContent), what).to.equal('');
            expect(letters(shown), what).to.equal(letters(html));
            if ('value' in data) expect(Number((found as { value: unknown }).value), what).to.equal(data.value);
          }
        }
      expect(understood).to.be.above(20);
    });

  it('has its dates read back where it counts years as we do', () => {
    const other: string[] = [];
    let read = 0;
    for (const code of codes.filter((code) => !/^(?:am|en|ne|fa|ps|th)$/.test(code))) {
      const own = locale(code);
      for (const date of dates.filter((date) => !/^-|T/.test(date))) {
        const words = formatDate(parseDate(date)!, own);
        const found = dateInWords(words, spoken(own));
        if (found === date) read++;
        else other.push(`${code} ${date} ${words}: ${found}`);
      }
    }
    // What stands between may be something else.
    expect(other).to.deep.equal(['lv 1992/1995 1992.–1995.: undefined', 'zh-Hant 1992/1995 1992至1995: undefined']);
    expect(read).to.be.above(900);
  });
});

import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { fallback, jsonLd } from '../../../src/widgets/quote-list/quote-list.light.js';
import { grouped } from '../../../src/widgets/quote-list/groups.js';
import { schema, type QuotesData } from '../../../src/widgets/quote-list/quote-list.schema.js';
import { quotations } from '../../../src/widgets/quote-list/quote-list.template.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';
import { locale } from '../../locale.js';

/** Every field that the list has; those of a quotation are quote-card's. */
const everything = {
  id: 'reactions',
  lang: 'en',
  title: 'Reactions',
  quotes: [
    { text: 'One.', speaker: { name: 'Ada', role: 'mayor', affiliation: 'North' }, date: '2024', context: 'Asked.' },
    { text: [['Two ', { text: 'things', href: '/two' }, '.']], speaker: 'Ben', party: 'South', source: 'Kazinform' },
    { text: 'Three.' },
  ],
  source: { name: 'Kazinform', url: '/kazinform' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'There were two.' },
} satisfies QuotesData;

const samples: readonly QuotesData[] = [
  everything,
  { quotes: [{ text: 'Alone.' }] },
  ...(Object.values(story.quoteLists) as QuotesData[]),
];

describe('quotations for readers without the widget', () => {
  for (const groupBy of ['none', 'party', 'speaker'] as const)
    it(`have each word that the widget shows, and no other: ${groupBy}`, async () => {
      expect(missing(schema, { ...everything, quotes: [] })).to.be.empty;
      for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
        for (const data of samples) {
          const model = await read(schema, data, story);
          const own = { ...options, locale: locale(lang), groupBy };
          const light = await written(() => fallback(model, own));
          const shadow = await written(() =>
            quotations(model, { ...own, grouped: groupBy === 'none' ? undefined : grouped }),
          );
          // Who said it stands with each quotation: a name above several is there as often.
          const seen = (words: readonly string[]) => (groupBy === 'speaker' ? [...new Set(words)] : [...words]).sort();
          expect(seen(wordsOf(light)), `${lang} ${JSON.stringify(data)}`).to.deep.equal(seen(wordsOf(shadow)));
          expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
          expectPlain(light);
        }
    });

  it('are a heading, headings of parties, and ordered lists of figures', async () => {
    const model = await read(schema, everything);
    const light = await written(() => fallback(model, { ...options, headingLevel: 4, groupBy: 'party' }));
    expect(light.querySelector('h4')!.textContent).to.equal('Reactions');
    expect([...light.querySelectorAll('h5')].map(({ textContent }) => textContent)).to.deep.equal(['North', 'South']);
    expect(light.querySelectorAll('ol > li > figure > blockquote').length).to.equal(3);
  });

  it('show markup in them as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const model = await read(schema, { title: hostile, quotes: [{ text: hostile, party: hostile }], lang: '"><b>' });
    const light = await written(() => fallback(model, { ...options, groupBy: 'party' }));
    expect(light.querySelectorAll('img, b').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(3);
    expectPlain(light);
  });
});

describe('quotations as JSON-LD', () => {
  const json = async (data: QuotesData) => {
    const model = await read(schema, data, story);
    return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model, options)));
  };

  it('are a list of quotations', async () => {
    const { itemListElement, ...list } = await json(everything);
    expect(list).to.deep.equal({
      '@type': 'ItemList',
      name: 'Reactions',
      numberOfItems: 3,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      subjectOf: { '@type': 'CreativeWork', name: 'Kazinform', url: '/kazinform' },
    });
    const items = itemListElement as { position: number; item: Record<string, unknown> }[];
    expect(items.map(({ position }) => position)).to.deep.equal([1, 2, 3]);
    expect(items[1]!.item).to.deep.include({
      '@type': 'Quotation',
      text: 'Two things.',
      creator: { '@type': 'Person', name: 'Ben' },
    });
  });

  it('are valid for every sample', async () => {
    for (const data of samples) await json(data);
  });
});

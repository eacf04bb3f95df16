import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { fallback, jsonLd } from '../../../src/widgets/stat-list/stat-list.light.js';
import { schema, type StatsData } from '../../../src/widgets/stat-list/stat-list.schema.js';
import { stats } from '../../../src/widgets/stat-list/stat-list.template.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';
import { locale } from '../../locale.js';

/** Every field that the list has; those of a number are stat-counter's. */
const everything = {
  id: 'border',
  lang: 'en',
  title: 'The border',
  stats: [
    {
      value: 600000,
      qualifier: 'about',
      label: 'trips',
      period: '2023',
      range: [580000, 620000],
      note: 'Counted at the crossings.',
      image: { src: '/a.svg', alt: 'A river', caption: 'The river.', credit: 'N. N.' },
      source: 'Border service',
    },
    { value: 2000, unit: 'kilometer', label: [['of ', { text: 'border', href: '/border' }]], lang: 'en' },
  ],
  source: { name: 'Kazinform', url: '/kazinform' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'It was shorter.' },
} satisfies StatsData;

const samples: readonly StatsData[] = [
  everything,
  { stats: [{ value: 1, label: 'capital' }] },
  ...(Object.values(story.statLists) as StatsData[]),
];

describe('numbers for readers without the widget', () => {
  it('have each word that the widget shows, and no other', async () => {
    expect(missing(schema, { ...everything, stats: [] })).to.be.empty;
    for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
      for (const data of samples) {
        const model = await read(schema, data);
        const own = { ...options, locale: locale(lang) };
        const light = await written(() => fallback(model, own));
        const shadow = await written(() => stats(model, own));
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
        expectPlain(light);
      }
  });

  it('are a heading and an ordered list with a number in each item', async () => {
    const model = await read(schema, everything);
    const light = await written(() => fallback(model, { ...options, headingLevel: 4 }));
    expect(light.querySelector('h4')!.textContent).to.equal('The border');
    expect([...light.querySelectorAll('ol > li data')].map((data) => data.getAttribute('value'))).to.deep.equal([
      '600000',
      '2000',
    ]);
    expect(light.querySelector('li figcaption')).not.to.equal(null);
  });

  it('shows markup in them as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const model = await read(schema, {
      title: hostile,
      stats: [{ value: 1, unit: hostile, label: hostile }],
      lang: '"><b>',
    });
    const light = await written(() => fallback(model, options));
    expect(light.querySelectorAll('img, b').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(3);
    expectPlain(light);
  });
});

describe('numbers as JSON-LD', () => {
  const json = async (data: StatsData) => {
    const model = await read(schema, data);
    return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model, options)));
  };

  it('are a list of observations', async () => {
    const { itemListElement, ...list } = await json(everything);
    expect(list).to.deep.equal({
      '@type': 'ItemList',
      name: 'The border',
      numberOfItems: 2,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      subjectOf: { '@type': 'CreativeWork', name: 'Kazinform', url: '/kazinform' },
    });
    const [trips, border] = itemListElement as { position: number; item: Record<string, unknown> }[];
    expect([trips!.position, border!.position]).to.deep.equal([1, 2]);
    expect(trips!.item).to.include({ '@type': 'Observation', name: 'trips', value: 600000, minValue: 580000 });
    expect(trips!.item['image']).to.include({ '@type': 'ImageObject', contentUrl: '/a.svg' });
    expect(border!.item).to.include({ name: 'of border', value: 2000, unitText: 'kilometer' });
  });

  it('are valid for every sample', async () => {
    for (const data of samples) await json(data);
  });
});

import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { fallback, jsonLd } from '../../../src/widgets/key-points/key-points.light.js';
import { point, schema, type PointsData } from '../../../src/widgets/key-points/key-points.schema.js';
import { points } from '../../../src/widgets/key-points/key-points.template.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';
import { locale } from '../../locale.js';

/** Every field that there is. */
const everything = {
  id: 'know',
  lang: 'en',
  title: 'What to know',
  points: [
    {
      id: 'border',
      lang: 'en',
      title: 'A long border',
      text: [['Two countries ', { text: 'share', href: '/border', mark: 'strong' }, ' it.'], 'It is open.'],
      image: { src: '/a.svg', alt: 'A river', caption: 'The river.', credit: 'N. N.' },
      stat: { value: 2000, unit: 'kilometer', label: 'of border' },
      quote: { text: 'We were on our own.', speaker: 'A minister' },
      source: { name: 'Border service', url: '/service', date: '2024-02' },
      updated: '2024-07-01',
      correction: { date: '2024-07-02', text: 'It said 200.' },
    },
  ],
  source: { name: 'Kazinform', url: '/kazinform' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'It had two points.' },
} satisfies PointsData;

const samples: readonly PointsData[] = [
  everything,
  { points: [{ text: 'Alone.' }] },
  { title: 'Two', points: [{ text: 'A.\n\nB.' }, { title: 'C', text: 'D.' }] },
  ...(Object.values(story.keyPoints) as PointsData[]),
];

describe('key points for readers without the widget', () => {
  it('have each word that the widget shows, and no other', async () => {
    expect([...missing(schema, everything), ...missing(point, everything.points[0])]).to.be.empty;
    for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
      for (const data of samples) {
        const model = await read(schema, data);
        const own = { ...options, locale: locale(lang) };
        const light = await written(() => fallback(model, own));
        const shadow = await written(() => points(model, own));
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
        expectPlain(light);
      }
  });

  it('are a heading and a list', async () => {
    const model = await read(schema, everything);
    const light = await written(() => fallback(model, { ...options, headingLevel: 4 }));
    expect(light.querySelector('h4')!.textContent).to.equal('What to know');
    expect(light.querySelector('ol > li > p > strong')!.textContent).to.equal('A long border');
    expect(light.querySelector('li a > strong')!.textContent).to.equal('share');
  });

  it('show markup in them as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const model = await read(schema, { title: hostile, points: [{ title: hostile, text: hostile, lang: '"><b>' }] });
    const light = await written(() => fallback(model, options));
    expect(light.querySelectorAll('img, b').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(3);
    expectPlain(light);
  });
});

describe('key points as JSON-LD', () => {
  const json = async (data: PointsData, numbered = false) => {
    const model = await read(schema, data);
    return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model, { ...options, numbered })));
  };

  it('are a list of what schema.org has terms for', async () => {
    const list = await json(everything);
    expect(list).to.deep.include({
      '@type': 'ItemList',
      name: 'What to know',
      numberOfItems: 1,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      subjectOf: { '@type': 'CreativeWork', name: 'Kazinform', url: '/kazinform' },
    });
    const [{ position, item }] = list['itemListElement'] as [{ position: number; item: Record<string, unknown> }];
    expect(position).to.equal(1);
    expect(item).to.deep.include({
      name: 'A long border',
      text: 'Two countries share it.\n\nIt is open.',
      inLanguage: 'en',
      dateModified: '2024-07-01',
    });
    expect(item).to.include.keys('image', 'mentions', 'hasPart', 'isBasedOn', 'correction');
  });

  it('have an order where they are numbered', async () => {
    expect((await json(everything, true))['itemListOrder']).to.equal('https://schema.org/ItemListOrderAscending');
  });

  it('are valid for every sample', async () => {
    for (const data of samples) await json(data);
  });
});

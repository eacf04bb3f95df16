import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { fallback, jsonLd } from '../../../src/widgets/media-figure/media-figure.light.js';
import {
  pair as two,
  playing,
  schema,
  single,
  type FigureData,
} from '../../../src/widgets/media-figure/media-figure.schema.js';
import { figure } from '../../../src/widgets/media-figure/media-figure.template.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';
import { locale } from '../../locale.js';

/** A picture with every field that there is. */
const picture = {
  id: 'river',
  lang: 'en',
  src: '/a.svg',
  alt: 'A river',
  width: 640,
  height: 360,
  srcset: '/a.svg 640w, /b.svg 1280w',
  sizes: '100vw',
  caption: [['The ', { text: 'river', href: '/river' }, '.'], 'In June.'],
  credit: 'A. P.',
  source: { name: 'Kazinform', url: '/kazinform' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'It was another river.' },
} satisfies FigureData;

const pair = {
  before: { src: '/a.svg', alt: 'A ford', label: '1990' },
  after: { src: '/b.svg', alt: 'A bridge', label: '2024' },
  caption: 'The river.',
  credit: 'A. P.',
} satisfies FigureData;

const film = {
  media: { video: { src: '/a.mp4', title: 'A film' } },
  caption: 'The river.',
  source: 'Kazinform',
} satisfies FigureData;

const samples: readonly FigureData[] = [
  picture,
  pair,
  film,
  {
    ...pair,
    before: { ...pair.before, caption: 'Before.', credit: 'N. N.' },
    after: { src: '/b.svg', alt: '', credit: 'B' },
  },
  { src: '/a.svg', alt: '' },
  ...(Object.values(story.mediaFigures) as FigureData[]),
];

describe('a figure for readers without the widget', () => {
  it('has each word that the widget shows, and no other', async () => {
    for (const one of [single, two, playing]) expect(missing(one, { ...picture, ...pair, ...film })).to.be.empty;
    for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
      for (const data of samples) {
        const model = await read(schema, data);
        const own = { ...options, locale: locale(lang) };
        const light = await written(() => fallback(model, own));
        const shadow = await written(() => figure(model, own));
        // What browsers without a player show stands below it as well, on paper.
        shadow.querySelector('video > a')?.remove();
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expectPlain(light);
      }
  });

  it('is a picture with its caption', async () => {
    const model = await read(schema, picture);
    const plain = await written(() => fallback(model, options));
    expect(plain.querySelector('figure > img')!.getAttribute('srcset')).to.equal('/a.svg 640w, /b.svg 1280w');
    expect(plain.querySelector('figcaption > p > a')!.textContent).to.equal('river');
  });

  it('is two pictures, one below the other', async () => {
    const model = await read(schema, pair);
    const light = await written(() => fallback(model, options));
    expect([...light.querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal(['A ford', 'A bridge']);
    expect([...light.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).to.deep.equal([
      '1990',
      '2024',
    ]);
  });

  it('is a link to what plays', async () => {
    const model = await read(schema, film);
    const light = await written(() => fallback(model, options));
    expect(light.querySelector('a')!.getAttribute('href')).to.equal('/a.mp4');
  });
});

describe('a figure as JSON-LD', () => {
  const json = async (data: FigureData) => {
    const model = await read(schema, data);
    return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model)));
  };

  it('is a picture with everything that schema.org has a term for', async () => {
    expect(await json(picture)).to.deep.equal({
      '@type': 'ImageObject',
      contentUrl: '/a.svg',
      description: 'A river',
      caption: 'The river.\n\nIn June.',
      creditText: 'A. P.',
      width: 640,
      height: 360,
      inLanguage: 'en',
      isBasedOn: { '@type': 'CreativeWork', name: 'Kazinform', url: '/kazinform' },
      dateModified: '2024-07-03',
      correction: { '@type': 'CorrectionComment', text: 'It was another river.', datePublished: '2024-07-04' },
    });
  });

  it('is a work of two pictures', async () => {
    expect(await json(pair)).to.deep.equal({
      '@type': 'CreativeWork',
      text: 'The river.',
      creditText: 'A. P.',
      hasPart: [
        { '@type': 'ImageObject', contentUrl: '/a.svg', description: 'A ford', name: '1990' },
        { '@type': 'ImageObject', contentUrl: '/b.svg', description: 'A bridge', name: '2024' },
      ],
    });
  });

  it('is a work with a film', async () => {
    expect(await json(film)).to.deep.equal({
      '@type': 'CreativeWork',
      text: 'The river.',
      video: { '@type': 'VideoObject', contentUrl: '/a.mp4', name: 'A film' },
      isBasedOn: { '@type': 'CreativeWork', name: 'Kazinform' },
    });
  });
});

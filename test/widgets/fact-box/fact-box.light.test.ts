import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { fallback, jsonLd } from '../../../src/widgets/fact-box/fact-box.light.js';
import { schema, type BoxData } from '../../../src/widgets/fact-box/fact-box.schema.js';
import { box } from '../../../src/widgets/fact-box/fact-box.template.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';
import { locale } from '../../locale.js';

/** Every field that there is. */
const everything = {
  id: 'border',
  lang: 'en',
  kicker: 'Explainer',
  title: 'The border',
  text: [['Two countries ', { text: 'share', href: '/border', mark: 'strong' }, ' it.'], 'It is open.'],
  image: { src: '/a.svg', alt: 'A river', caption: 'The river.', credit: 'N. N.' },
  notes: [{ title: 'Method', text: 'On a map.\n\nBy hand.' }, { text: 'Rounded.' }],
  links: [
    { href: '/treaty', text: 'The treaty' },
    { href: '/map', text: 'The map' },
  ],
  source: { name: 'Kazinform', url: '/kazinform' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'It was shorter.' },
} satisfies BoxData;

const samples: readonly BoxData[] = [
  everything,
  { text: 'Alone.' },
  { title: 'Notes', notes: [{ text: 'Alone.' }] },
  ...(Object.values(story.factBoxes) as BoxData[]),
];

describe('a box for readers without the widget', () => {
  it('has each word that the widget shows, and no other', async () => {
    expect(missing((schema as unknown as { pipe: [object] }).pipe[0], everything)).to.be.empty;
    for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
      for (const data of samples) {
        const model = await read(schema, data);
        const own = { ...options, locale: locale(lang) };
        const light = await written(() => fallback(model, own));
        const shadow = await written(() => box(model, own));
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
        expectPlain(light);
      }
  });

  it('is a heading, paragraphs, a picture and links', async () => {
    const model = await read(schema, everything);
    const light = await written(() => fallback(model, { ...options, headingLevel: 4 }));
    expect(light.querySelector('h4')!.textContent).to.equal('The border');
    expect(light.querySelector('p > a > strong')!.textContent).to.equal('share');
    expect([...light.querySelectorAll('small > a')].map(({ textContent }) => textContent)).to.deep.equal([
      'The treaty',
      'The map',
      'Kazinform',
    ]);
    expect(light.querySelector('figcaption')).not.to.equal(null);
  });

  it('shows markup in it as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const model = await read(schema, { kicker: hostile, title: hostile, text: hostile, lang: '"><b>' });
    const light = await written(() => fallback(model, options));
    expect(light.querySelectorAll('img, b').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(3);
    expectPlain(light);
  });
});

describe('a box as JSON-LD', () => {
  const json = async (data: BoxData) => {
    const model = await read(schema, data);
    return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model)));
  };

  it('is a work with everything that schema.org has a term for', async () => {
    expect(await json(everything)).to.deep.equal({
      '@type': 'CreativeWork',
      name: 'The border',
      genre: 'Explainer',
      text: 'Two countries share it.\n\nIt is open.',
      inLanguage: 'en',
      image: {
        '@type': 'ImageObject',
        contentUrl: '/a.svg',
        description: 'A river',
        caption: 'The river.',
        creditText: 'N. N.',
      },
      hasPart: [
        { '@type': 'CreativeWork', name: 'Method', text: 'On a map.\n\nBy hand.' },
        { '@type': 'CreativeWork', text: 'Rounded.' },
      ],
      citation: [
        { '@type': 'CreativeWork', name: 'The treaty', url: '/treaty' },
        { '@type': 'CreativeWork', name: 'The map', url: '/map' },
      ],
      isBasedOn: { '@type': 'CreativeWork', name: 'Kazinform', url: '/kazinform' },
      dateModified: '2024-07-03',
      correction: { '@type': 'CorrectionComment', text: 'It was shorter.', datePublished: '2024-07-04' },
    });
  });

  it('is valid for every sample', async () => {
    for (const data of samples) await json(data);
  });
});

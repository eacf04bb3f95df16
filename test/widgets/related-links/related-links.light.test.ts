import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { fallback, jsonLd } from '../../../src/widgets/related-links/related-links.light.js';
import { item, schema, type LinksData } from '../../../src/widgets/related-links/related-links.schema.js';
import { links } from '../../../src/widgets/related-links/related-links.template.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';
import { locale } from '../../locale.js';
import { everything, link } from './everything.js';

const both = async (data: LinksData, lang = 'en') => {
  const own = { ...options, locale: locale(lang) };
  const model = await read(schema, data);
  return { light: await written(() => fallback(model, own)), shadow: await written(() => links(model, own)) };
};

describe('links for readers without the widget', () => {
  it('have each word that the widget shows, and no other', async () => {
    expect(missing(schema, everything)).to.be.empty;
    expect(missing(item, link)).to.be.empty;
    for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
      for (const data of [
        everything,
        { links: [link] },
        { links: [{ href: '/a', title: 'A' }] },
        ...(Object.values(story.relatedLinks) as LinksData[]),
      ]) {
        const { light, shadow } = await both(data, lang);
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
        expectPlain(light);
      }
  });

  it('are a heading and a list, an item for each link', async () => {
    const { light } = await both(everything);
    expect(light.querySelector('h3 > a')!.getAttribute('href')).to.equal('/more');
    expect([...light.querySelectorAll('li > p:first-child > a')].map((a) => a.getAttribute('href'))).to.deep.equal([
      '/river',
      '/kk',
    ]);
    expect(light.querySelectorAll('li')[1]!.lang).to.equal('kk');
    expect(light.querySelector('img')!.alt).to.equal('A river');
  });

  it('show markup in them as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const { light } = await both({
      title: hostile,
      links: [
        { href: '/a', title: hostile, kicker: hostile, teaser: hostile, by: hostile, note: hostile, lang: '"><b>' },
      ],
    });
    expect(light.querySelectorAll('img, b').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(6);
    expectPlain(light);
  });
});

describe('links as JSON-LD', () => {
  it('are a list of what schema.org defines', async () => {
    const model = await read(schema, everything);
    expect(expectJsonLd(await settle(() => jsonLd(model, options)))).to.deep.equal({
      '@type': 'ItemList',
      name: 'Read more',
      url: '/more',
      description: 'What others have written.\n\nAbout the river.',
      numberOfItems: 2,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'CreativeWork',
            url: '/river',
            name: 'The river that had two names',
            genre: 'Review',
            description: 'A film about the ferry.',
            creditText: 'Marta Omarova',
            image: {
              '@type': 'ImageObject',
              contentUrl: '/stories/media/river.svg',
              description: 'A river',
              caption: 'The river',
              creditText: 'A. P.',
            },
            inLanguage: 'en',
            dateModified: '2024-07-01',
            correction: {
              '@type': 'CorrectionComment',
              text: 'An earlier version named another river.',
              datePublished: '2024-07-02',
            },
            datePublished: '2024-06-30',
            isPartOf: { '@type': 'CreativeWork', name: 'River Chronicle', url: '/chronicle' },
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: {
            '@type': 'CreativeWork',
            url: '/kk',
            name: 'Екі атауы бар өзен',
            inLanguage: 'kk',
            datePublished: '2024-05',
            isPartOf: { '@type': 'CreativeWork', name: 'Kazakh' },
          },
        },
      ],
      subjectOf: { '@type': 'CreativeWork', name: 'Bridge Company', url: '/company' },
    });
  });
});

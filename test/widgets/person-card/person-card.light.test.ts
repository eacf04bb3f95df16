import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { fallback, jsonLd } from '../../../src/widgets/person-card/person-card.light.js';
import { schema, type ProfileData } from '../../../src/widgets/person-card/person-card.schema.js';
import { card } from '../../../src/widgets/person-card/person-card.template.js';
import { tidy } from '../../helpers.js';
import { expectJsonLd, expectPlain, options, read, story, wordsOf, written } from '../../light.js';
import { everything, fields } from './everything.js';

const both = async (data: ProfileData, lang = 'en') => {
  const own = { ...options, locale: locale(lang) };
  const model = await read(schema, data, story);
  return { light: await written(() => fallback(model, own)), shadow: await written(() => card(model, own)) };
};

const json = async (data: ProfileData) => {
  const model = await read(schema, data, story);
  return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model, options)));
};

describe('somebody for readers without the widget', () => {
  it('has each word that the widget shows, and no other', async () => {
    expect(Object.keys(everything)).to.have.members(fields);
    for (const lang of ['en', 'de', 'ar', 'ja'])
      for (const data of [
        everything,
        { ...everything, died: undefined, lang: undefined },
        { name: 'Erlan Weber', image: { src: '/a.jpg', alt: 'Him' } },
        'Erlan Weber',
        { ref: 'sco' },
        ...Object.keys(story.people).map((ref) => ({ ref })),
      ]) {
        const { light, shadow } = await both(data, lang);
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
        expectPlain(light);
      }
  });

  it('keeps its links, emphasis, languages and pictures', async () => {
    const { light, shadow } = await both(everything);
    for (const [selector, attribute] of [
      ['a', 'href'],
      ['bdi[lang]', 'lang'],
      ['img', 'alt'],
      ['img', 'srcset'],
      ['strong', 'lang'],
    ] as const) {
      const found = (root: Element) =>
        [...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
      expect(found(light), selector).to.deep.equal(found(shadow));
      expect(found(light), selector).not.to.be.empty;
    }
  });

  it('has the name as a heading, and the quotations as quotations', async () => {
    const { light } = await both(everything);
    expect(light.querySelector('h3')!.textContent).to.equal('Saule Brandt');
    expect([...light.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).to.deep.equal([
      'The river is older.',
      'Nobody knew it so well.',
    ]);
  });

  it('shows markup in it as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const { light } = await both({
      name: hostile,
      role: hostile,
      affiliation: hostile,
      about: hostile,
      lang: '"><b>',
      links: [{ href: '/a', text: hostile }],
    });
    expect(light.querySelectorAll('img, b').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(5);
    expectPlain(light);
  });

  it('has each fact of the people of the article', async () => {
    const { light } = await both({ ref: 'kabibekov' });
    expect(tidy(light.textContent)).to.equal(
      `Saulebek Kabibekov ophthalmologist, Kazakhstan ${story.people.kabibekov.about}`,
    );
  });
});

describe('somebody as JSON-LD', () => {
  it('is what schema.org defines, with everything that it has a term for', async () => {
    expect(await json(everything)).to.deep.equal({
      '@type': 'Person',
      name: 'Saule Brandt',
      jobTitle: 'ferrywoman',
      affiliation: { '@type': 'Organization', name: 'River Authority' },
      url: '/saule',
      image: {
        '@type': 'ImageObject',
        contentUrl: '/saule.jpg',
        description: 'A woman at the oar',
        caption: 'In the last summer.',
        creditText: 'A. Photographer',
      },
      description: 'She carried everybody across.\n\nFor forty years.',
      birthDate: '1948-03-21',
      deathDate: '2023-11',
      email: ['a@example.org'],
      subjectOf: [
        {
          '@type': 'CreativeWork',
          hasPart: [
            {
              '@type': 'Quotation',
              text: 'The river is older.',
              creator: { '@type': 'Person', name: 'Saule Brandt' },
              dateCreated: '1991',
            },
            {
              '@type': 'Quotation',
              text: 'Nobody knew it so well.',
              creator: { '@type': 'Person', name: 'Erlan Weber', jobTitle: 'pilot' },
            },
          ],
          isBasedOn: { '@type': 'CreativeWork', name: 'River Chronicle', url: '/chronicle' },
          dateModified: '2024-07-02',
          correction: { '@type': 'CorrectionComment', text: 'She was no captain.', datePublished: '2024-07-03' },
        },
        { '@type': 'CreativeWork', name: 'Her memoir', url: '/book' },
      ],
    });
  });

  it('says nothing of what is not given, or not known exactly', async () => {
    expect(await json('Erlan Weber')).to.deep.equal({ '@type': 'Person', name: 'Erlan Weber' });
    expect(await json({ name: 'A', born: '1742~', died: '17XX' })).to.deep.equal({ '@type': 'Person', name: 'A' });
  });

  it('calls an organisation one', async () => {
    expect(await json({ ref: 'sco' })).to.deep.equal({
      '@type': 'Organization',
      name: 'Shanghai Cooperation Organization',
      description: story.organisations.sco.about,
    });
  });
});

import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { fallback, jsonLd } from '../../../src/widgets/person-list/person-list.light.js';
import { schema, type PeopleData } from '../../../src/widgets/person-list/person-list.schema.js';
import { people } from '../../../src/widgets/person-list/person-list.template.js';
import { tidy } from '../../helpers.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';
import { everything as somebody } from '../person-card/everything.js';

const everything = {
  id: 'all',
  lang: 'en',
  title: 'On the river',
  summary: 'Before the bridge.\n\nAnd after it.',
  people: [somebody, 'Erlan Weber', { ref: 'dimash' }, { ref: 'sco' }],
  source: { name: 'River Chronicle', url: '/chronicle' },
  updated: '2024-07-02',
  correction: { date: '2024-07-03', text: 'Somebody was left out.' },
} satisfies PeopleData;

const both = async (data: PeopleData, lang = 'en') => {
  const own = { ...options, locale: locale(lang) };
  const model = await read(schema, data, story);
  return { light: await written(() => fallback(model, own)), shadow: await written(() => people(model, own)) };
};

describe('people for readers without the widget', () => {
  it('have each word that the widget shows, and no other', async () => {
    expect(missing(schema, everything)).to.be.empty;
    for (const lang of ['en', 'de', 'ar', 'ja'])
      for (const data of [
        everything,
        { ...everything, lang: undefined, title: undefined },
        { people: ['Erlan Weber'] },
        ...Object.values(story.personLists),
      ]) {
        const { light, shadow } = await both(data, lang);
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
        expectPlain(light);
      }
  });

  it('have headings of the levels that the widget has', async () => {
    const { light, shadow } = await both(everything);
    const levels = [...shadow.querySelectorAll('[role=heading]')].map(
      (heading) => `h${heading.getAttribute('aria-level')!}`,
    );
    expect([...light.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName)).to.deep.equal(levels);
    expect(levels).to.deep.equal(['h3', 'h4', 'h4', 'h4', 'h4']);
  });

  it('have each of the people of the article', async () => {
    const { light } = await both(story.personLists.people);
    for (const { name, role, ...more } of Object.values(story.people))
      for (const words of [name, role, (more as { about?: string }).about ?? ''])
        expect(tidy(light.textContent)).to.include(words);
  });
});

describe('people as JSON-LD', () => {
  it('are a list of what schema.org defines', async () => {
    const model = await read(schema, everything, story);
    const list = expectJsonLd<{ itemListElement: { item: Record<string, unknown> }[] }>(
      await settle(() => jsonLd(model, options)),
    );
    expect({ ...list, itemListElement: undefined }).to.deep.equal({
      '@type': 'ItemList',
      name: 'On the river',
      description: 'Before the bridge.\n\nAnd after it.',
      numberOfItems: 4,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      itemListElement: undefined,
      subjectOf: { '@type': 'CreativeWork', name: 'River Chronicle', url: '/chronicle' },
    });
    expect(list.itemListElement.map(({ item }) => `${String(item['@type'])} ${String(item['name'])}`)).to.deep.equal([
      'Person Saule Brandt',
      'Person Erlan Weber',
      'Person Dimash Kudaibergen',
      'Organization Shanghai Cooperation Organization',
    ]);
  });
});

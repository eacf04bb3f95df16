import { expect } from '@open-wc/testing';
import { extras } from '../../../src/core/fields.js';
import { settle } from '../../../src/core/settle.js';
import { somebody } from '../../../src/core/person.js';
import { fallback, jsonLd } from '../../../src/widgets/quote-card/quote-card.light.js';
import { schema, type QuoteData } from '../../../src/widgets/quote-card/quote-card.schema.js';
import { quote } from '../../../src/widgets/quote-card/quote-card.template.js';
import { tidy } from '../../helpers.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';

const speaker = {
  name: 'Дінмұхамед Құдайберген',
  role: 'singer',
  affiliation: 'Kazakhstan',
  image: {
    src: '/portrait.jpg',
    alt: 'Dimash on stage',
    srcset: '/portrait-2.jpg 2x',
    sizes: '4em',
    width: 40,
    height: 50,
  },
  url: 'https://example.org/dimash',
  lang: 'kk',
};

/** Every field that there is. */
const everything = {
  id: 'dimash',
  lang: 'en',
  kind: 'direct',
  text: [
    'I dreamed [of] “this” …',
    [
      'and then ',
      { text: 'came here', href: 'https://example.org/', mark: 'em' },
      ', ',
      { text: 'рахмет', lang: 'kk' },
      ',',
    ],
  ],
  speaker,
  date: '2017-01',
  place: 'Changsha',
  context: 'Asked about his first visit.\n\nAnd the second.',
  original: { lang: 'kk', text: 'Мен армандадым' },
  translator: { name: 'A Translator', url: '/translator' },
  url: 'https://example.org/quotes/dimash',
  source: { name: 'CGTN', url: 'https://example.org/cgtn', date: '2024-07-02' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'An earlier version left out a word.' },
} satisfies QuoteData;

/** A quotation as plain HTML, and as a reader sees it. */
async function both(data: QuoteData) {
  const model = await read(schema, data, story);
  const light = await written(() => fallback(model, options));
  const shadow = await written(() => quote(model, options));
  return { model, light, shadow };
}

const json = async (data: QuoteData, document: unknown = story) => {
  const model = await read(schema, data, document);
  return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model, options)));
};

describe('a quotation for readers without the widget', () => {
  it('has each word that the widget shows, and no other', async () => {
    expect(missing(schema, everything)).to.be.empty;
    expect(missing(somebody, speaker)).to.be.empty;
    for (const data of [
      everything,
      { ...everything, lang: undefined, date: undefined },
      { ...everything, translator: undefined, kind: 'paraphrase' as const },
      { text: '“So it was.”', speaker: 'Former official' },
      { text: 'So it was.' },
      { text: 'So it was.', source: 'CGTN' },
      ...Object.values(story.quotes),
    ]) {
      const { light, shadow } = await both(data);
      expect(wordsOf(light).sort()).to.deep.equal(wordsOf(shadow).sort());
    }
  });

  it('keeps the words of two elements apart where only the text is read', async () => {
    const { light } = await both(everything);
    expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
  });

  it('keeps its links, emphasis, languages and pictures', async () => {
    const { light, shadow } = await both(everything);
    for (const [selector, attribute] of [
      ['a', 'href'],
      ['[lang]', 'lang'],
      ['img', 'alt'],
      ['img', 'srcset'],
      ['time', 'datetime'],
    ] as const) {
      const found = (root: Element) =>
        [...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
      expect(found(light), selector).to.deep.equal(found(shadow));
      expect(found(light), selector).not.to.be.empty;
    }
    expect(light.querySelector('blockquote em')!.textContent).to.equal('came here');
  });

  it('says what it is by its elements alone', async () => {
    const { light } = await both(everything);
    expectPlain(light);
    expect([...light.firstElementChild!.children].map(({ localName }) => localName)).to.deep.equal([
      'p',
      'p',
      'blockquote',
      'p',
      'blockquote',
      'figcaption',
    ]);
    expect(light.querySelector('figure > blockquote')!.textContent).to.equal(
      'I dreamed [of] “this” … and then came here, рахмет,',
    );
  });

  it('has each word of the article’s quotations', async () => {
    for (const data of Object.values(story.quotes)) {
      const { light } = await both(data);
      expect(tidy(light.textContent)).to.include(data.text);
      const { name, role, affiliation } = {
        name: data.speaker as string,
        role: '',
        affiliation: '',
        ...(typeof data.speaker === 'object' && story.people[data.speaker.ref as 'dimash']),
      };
      for (const words of [name, role, affiliation]) expect(light.textContent).to.include(words);
      if ('source' in data) expect(light.textContent).to.include(data.source.name);
    }
  });

  it('shows markup in it as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script><!-- ${x} ';
    const { light } = await both({
      text: hostile,
      context: hostile,
      place: hostile,
      speaker: { name: hostile, role: hostile, affiliation: hostile },
      original: { lang: '"><b>', text: hostile },
      source: hostile,
    });
    expect(light.querySelectorAll('img, script').length).to.equal(0);
    expect(tidy(light.textContent).split(tidy(hostile)).length - 1).to.equal(8);
    expectPlain(light);
  });
});

describe('a quotation as JSON-LD', () => {
  it('is what schema.org defines, with everything that it has a term for', async () => {
    expect(await json(everything)).to.deep.equal({
      '@type': 'Quotation',
      text: 'I dreamed [of] “this” …\n\nand then came here, рахмет,',
      inLanguage: 'en',
      creator: {
        '@type': 'Person',
        name: speaker.name,
        jobTitle: 'singer',
        affiliation: { '@type': 'Organization', name: 'Kazakhstan' },
        url: speaker.url,
        image: '/portrait.jpg',
      },
      dateCreated: '2017-01',
      locationCreated: { '@type': 'Place', name: 'Changsha' },
      url: everything.url,
      translationOfWork: { '@type': 'Quotation', text: 'Мен армандадым', inLanguage: 'kk' },
      translator: { '@type': 'Person', name: 'A Translator', url: '/translator' },
      isBasedOn: {
        '@type': 'CreativeWork',
        name: 'CGTN',
        url: 'https://example.org/cgtn',
        datePublished: '2024-07-02',
      },
      dateModified: '2024-07-03',
      correction: {
        '@type': 'CorrectionComment',
        text: 'An earlier version left out a word.',
        datePublished: '2024-07-04',
      },
    });
  });

  it('says nothing for what is not given', async () => {
    expect(await json({ text: 'So it was.' })).to.deep.equal({ '@type': 'Quotation', text: 'So it was.' });
  });

  it('has no date that is not exact', async () => {
    for (const date of [
      '1943~',
      '1943?',
      '1943%',
      '199X',
      '19XX',
      '2024-Q1',
      '2024-33',
      '1992/1995',
      '1997/..',
      '-0043',
    ])
      expect(await json({ text: 'A', date }), date).not.to.have.property('dateCreated');
    for (const date of ['1943', '1991-12', '1991-12-16', '1991-12-16T09:30Z', '1991-12-16T09:30+05:00'])
      expect(await json({ text: 'A', date })).to.have.property('dateCreated', date);
  });

  it('does not put a paraphrase into anybody’s mouth', async () => {
    expect(await json({ text: 'A', kind: 'paraphrase', speaker: 'B' })).to.have.property('@type', 'Statement');
  });

  it('knows an organisation from a person', async () => {
    expect(await json({ text: 'A', speaker: { ref: 'sco' } })).to.have.deep.property('creator', {
      '@type': 'Organization',
      name: story.organisations.sco.name,
    });
    expect(await json({ text: 'A', speaker: { ref: 'dimash' } })).to.have.nested.property('creator.@type', 'Person');
  });

  it('of the article is valid', async () => {
    for (const data of Object.values(story.quotes)) expect(await json(data)).to.have.property('text', data.text);
  });
});

it('the sample’s picture and source have all that there can be', async () => {
  const { image, source } = await settle(() => extras());
  expect(missing(source.options[1], everything.source)).to.be.empty;
  expect(missing(image, { ...speaker.image, caption: '', credit: '' })).to.be.empty;
});

import { expect } from '@open-wc/testing';
import { extras } from '../../../src/core/fields.js';
import { settle } from '../../../src/core/settle.js';
import { schema as eraSchema } from '../../../src/widgets/relations-timeline/eras.js';
import { fallback, jsonLd } from '../../../src/widgets/relations-timeline/relations-timeline.light.js';
import {
  event as eventSchema,
  schema,
  type TimelineData,
} from '../../../src/widgets/relations-timeline/relations-timeline.schema.js';
import { timeline, type TimelineOptions } from '../../../src/widgets/relations-timeline/relations-timeline.template.js';
import { tidy } from '../../helpers.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';

const image = {
  src: '/river.jpg',
  alt: 'A river',
  width: 400,
  height: 300,
  srcset: '/river-2.jpg 2x',
  sizes: '100vw',
  caption: 'The border river.\n\nIn winter.',
  credit: 'A Photographer',
};

const parties = {
  kz: { name: 'Kazakhstan', short: 'KZ', image: { src: '/kz.svg', alt: 'Flag' } },
  cn: { name: 'People’s Republic of China', short: 'China', image: { src: '/cn.svg', alt: 'Flag' } },
  un: { name: 'United Nations' },
};

/** Every field that there is. */
const full = {
  id: 'treaty',
  lang: 'en',
  date: '1991-12-16',
  end: '1991-12-21',
  displayDate: 'Before Christmas 1991',
  sort: '1991-12-17',
  duration: 'P1Y6M',
  title: 'A treaty',
  text: [['It was ', { text: 'signed', href: '/signed', mark: 'em' }, ','], 'at last.'],
  parties: ['kz', 'cn', 'nobody'],
  kind: 'diplomacy',
  image,
  quote: {
    text: 'We were on our own.',
    speaker: { name: 'Toleutay Suleimenov', role: 'minister' },
    place: 'Almaty',
    source: 'CGTN',
  },
  stat: { value: 10, qualifier: 'over', label: 'agreements', period: '1992', note: 'On trade.', source: 'Kazinform' },
  links: [
    { href: '/treaty', text: 'The treaty' },
    { href: 'https://example.org/', text: 'More' },
  ],
  featured: true,
  source: { name: 'Kazinform', url: '/kazinform', date: '2024-07-02' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'The place was wrong.' },
} satisfies TimelineData['events'][number];

const recordings = {
  video: {
    src: '/film.mp4',
    type: 'video/mp4',
    title: 'The signing',
    tracks: [{ src: '/film.vtt', kind: 'captions', srclang: 'en', label: 'English' }],
    caption: 'In the great hall.',
    credit: 'A Cameraman',
    poster: '/film.jpg',
    width: 640,
    height: 360,
  },
  audio: { src: '/talk.mp3', credit: 'Radio' },
  embed: {
    url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    title: 'The speech',
    thumbnail: { src: '/speech.jpg', alt: 'At the desk' },
  },
} satisfies Partial<TimelineData['events'][number]>;

const everything = {
  id: 'relations',
  lang: 'en',
  title: 'Two neighbours',
  summary: 'Eighty years.\n\nIn a few events.',
  parties,
  kinds: { diplomacy: { name: 'Diplomacy' } },
  eras: [
    { start: '1940', end: '1949', title: 'The war and after' },
    { start: '1990', end: '1999', title: 'Independence' },
  ],
  events: [
    full,
    { ...full, displayDate: undefined, lang: undefined },
    { title: 'A musician is taken in', date: '1943~', parties: ['kz', 'un'] },
    { title: 'A quarter', date: '2024-Q1' },
    { title: 'No date', duration: 'P25Y' },
  ],
  source: 'Kazinform',
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'An event was missing.' },
} satisfies TimelineData;

/** A timeline as plain HTML, and as a reader sees it. */
async function both(data: TimelineData, how: Partial<TimelineOptions> = {}) {
  const model = await read(schema, data, story);
  const light = await written(() => fallback(model, { ...options, ...how }));
  const shadow = await written(() => timeline(model, { ...options, ...how }));
  return { light, shadow };
}

interface Item {
  readonly name: string;
  readonly temporalCoverage?: string;
}
interface List {
  readonly itemListOrder: string;
  readonly itemListElement: readonly { readonly position: number; readonly item: Item }[];
}

const json = async (data: TimelineData, how: Partial<TimelineOptions> = {}) => {
  const model = await read(schema, data, story);
  return expectJsonLd<List>(await settle(() => jsonLd(model, { ...options, ...how })));
};

const relations = story.timelines.relations as TimelineData;

describe('a timeline for readers without the widget', () => {
  it('has each word that the widget shows, and no other, in its order', async () => {
    expect(missing(schema, everything)).to.be.empty;
    expect(missing(eventSchema, { ...full, ...recordings })).to.be.empty;
    expect(missing(eraSchema.item, everything.eras[0]!)).to.be.empty;
    expect(missing((await settle(() => extras())).image, image)).to.be.empty;
    for (const data of [
      everything,
      { ...everything, lang: undefined, eras: undefined },
      { events: [{ title: 'One' }] },
      relations,
    ])
      for (const how of [
        {},
        { order: 'desc' },
        { groupBy: 'none' },
        { groupBy: 'year' },
        { groupBy: 'century' },
      ] as const) {
        const { light, shadow } = await both(data, how);
        expect(wordsOf(light).sort(), JSON.stringify(how)).to.deep.equal(wordsOf(shadow).sort());
        const titles = (root: Element, selector: string) =>
          [...root.querySelectorAll(selector)].map(({ textContent }) => tidy(textContent));
        expect(titles(light, 'strong')).to.deep.equal(titles(shadow, '[part="event-title"]'));
        expect(titles(light, 'h4')).to.deep.equal(data.title ? titles(shadow, '[part="group-title"]') : []);
      }
  });

  it('keeps the words of two elements apart where only the text is read', async () => {
    const { light } = await both(everything);
    expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
  });

  it('keeps its links, languages, dates and the pictures of its events', async () => {
    const { light, shadow } = await both(everything);
    for (const [selector, attribute] of [
      ['a', 'href'],
      ['[lang]', 'lang'],
      ['figure > img', 'alt'],
      ['figure > img', 'srcset'],
      ['time', 'datetime'],
      ['data', 'value'],
    ] as const) {
      // A widget also says of its own words, among those of another language, which one they are in.
      const ours = '.date, .small, .action';
      const found = (root: Element) =>
        [...root.querySelectorAll(selector)]
          .filter((element) => attribute !== 'lang' || !element.matches(ours))
          // And again what is so already by what is around.
          .filter(
            (element) =>
              attribute !== 'lang' ||
              element.parentElement!.closest('[lang]')?.getAttribute('lang') !== element.getAttribute('lang'),
          )
          .map((element) => element.getAttribute(attribute))
          .sort();
      expect(found(light), selector).to.deep.equal(found(shadow));
      expect(found(light), selector).not.to.be.empty;
    }
  });

  it('has films, recordings and what others play as links, with their words', async () => {
    const { light } = await both({ events: [{ title: 'A', ...recordings }] });
    expectPlain(light);
    expect([...light.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.textContent])).to.deep.equal([
      ['/film.mp4', 'The signing'],
      ['/talk.mp3', 'Recording'],
      [recordings.embed.url, 'The speech (YouTube)'],
    ]);
    expect(light.querySelector('img')!.getAttribute('alt')).to.equal('At the desk');
    expect(tidy(light.textContent)).to.match(/In the great hall\. .*A Cameraman Recording .*Radio/);
  });

  it('says what it is by its elements alone: headings, lists, dates', async () => {
    const { light } = await both(everything);
    expectPlain(light);
    expect(light.querySelector('h3')!.textContent).to.equal('Two neighbours');
    // Two eras, a time between that is in none, and what has no date.
    expect(light.querySelectorAll('h4 + ol').length).to.equal(3);
    expect(light.querySelectorAll('ol').length).to.equal(4);
    expect(light.querySelectorAll('ol > li').length).to.equal(5);
  });

  it('emphasises the title of a featured event', async () => {
    const { light } = await both({ events: [{ title: 'A' }, { title: 'B', featured: true }] });
    expect([...light.querySelectorAll('em > strong')].map((title) => title.textContent)).to.deep.equal(['B']);
  });

  it('has headings at the page’s levels, and none beyond the sixth', async () => {
    const levels = async (headingLevel: number, title: string | undefined) =>
      [...(await both({ ...everything, title }, { headingLevel })).light.querySelectorAll('h2, h3, h4, h5, h6')].map(
        ({ localName }) => localName,
      );
    expect(new Set(await levels(2, 'A'))).to.deep.equal(new Set(['h2', 'h3']));
    expect(new Set(await levels(6, 'A'))).to.deep.equal(new Set(['h6']));
    expect(new Set(await levels(4, undefined))).to.deep.equal(new Set(['h4']));
  });

  it('has each fact of the article’s timeline', async () => {
    const { light } = await both(relations);
    const words = tidy(light.textContent);
    for (const { title, text, links, quote, stat, source } of story.timelines.relations.events) {
      const texts = [text ?? []].flat(2).map((span) => (typeof span === 'string' ? span : span.text));
      for (const fact of [
        title,
        ...texts,
        links?.[0]?.text ?? '',
        quote?.text ?? '',
        stat?.label ?? '',
        stat?.note ?? '',
        source?.name ?? '',
      ])
        expect(words).to.include(tidy(fact));
    }
    for (const fact of [
      'China · Kazakhstan',
      '25 years',
      'Undated',
      'Jul 2, 2024',
      'first quarter of 2024',
      'Toleutay Suleimenov',
    ])
      expect(words).to.include(fact);
  });

  it('shows markup in it as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const { light } = await both({
      title: hostile,
      summary: hostile,
      parties: { [hostile]: { name: hostile } },
      events: [
        {
          id: hostile,
          title: hostile,
          text: hostile,
          displayDate: hostile,
          parties: [hostile],
          // Its own words: a link with those of the title is on the title.
          links: [{ href: '/', text: `${hostile} again` }],
        },
      ],
    });
    expect(light.querySelectorAll('img, script').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(8);
    expectPlain(light);
  });
});

describe('a timeline as JSON-LD', () => {
  it('is what schema.org defines, with everything that it has a term for', async () => {
    const work = (name: string, url?: string) => ({ '@type': 'CreativeWork', name, ...(url && { url }) });
    const kazinform = { ...work('Kazinform', '/kazinform'), datePublished: '2024-07-02' };
    const { itemListElement, ...list } = await json({ ...everything, events: [full] });
    expect(list).to.deep.equal({
      '@type': 'ItemList',
      name: 'Two neighbours',
      description: 'Eighty years.\n\nIn a few events.',
      numberOfItems: 1,
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      subjectOf: work('Kazinform'),
    });
    expect(itemListElement).to.deep.equal([
      {
        '@type': 'ListItem',
        position: 1,
        item: {
          ...work('A treaty'),
          text: 'It was signed,\n\nat last.',
          inLanguage: 'en',
          temporalCoverage: '1991-12-16/1991-12-21',
          about: [
            { '@type': 'Thing', name: 'Kazakhstan', alternateName: 'KZ', image: '/kz.svg' },
            { '@type': 'Thing', name: 'People’s Republic of China', alternateName: 'China', image: '/cn.svg' },
          ],
          keywords: 'Diplomacy',
          image: {
            '@type': 'ImageObject',
            contentUrl: '/river.jpg',
            description: 'A river',
            caption: 'The border river.\n\nIn winter.',
            creditText: 'A Photographer',
          },
          hasPart: {
            '@type': 'Quotation',
            text: 'We were on our own.',
            creator: { '@type': 'Person', name: 'Toleutay Suleimenov', jobTitle: 'minister' },
            locationCreated: { '@type': 'Place', name: 'Almaty' },
            isBasedOn: work('CGTN'),
          },
          mentions: {
            '@type': 'Observation',
            name: 'agreements',
            variableMeasured: 'agreements',
            description: 'over 10 agreements\n\n1992\n\nOn trade.',
            value: 10,
            minValue: 10,
            observationDate: '1992',
            observationPeriod: 'P1Y',
            subjectOf: work('Kazinform'),
          },
          citation: [work('The treaty', '/treaty'), work('More', 'https://example.org/')],
          isBasedOn: kazinform,
          dateModified: '2024-07-03',
          correction: { '@type': 'CorrectionComment', text: 'The place was wrong.', datePublished: '2024-07-04' },
        },
      },
    ]);
  });

  it('has films, recordings and what others play', async () => {
    const { itemListElement } = await json({ events: [{ title: 'A', ...recordings }] });
    expect(itemListElement[0]!.item).to.deep.equal({
      '@type': 'CreativeWork',
      name: 'A',
      video: {
        '@type': 'VideoObject',
        contentUrl: '/film.mp4',
        encodingFormat: 'video/mp4',
        name: 'The signing',
        caption: 'In the great hall.',
        creditText: 'A Cameraman',
        thumbnailUrl: '/film.jpg',
        width: 640,
        height: 360,
      },
      audio: { '@type': 'AudioObject', contentUrl: '/talk.mp3', creditText: 'Radio' },
      associatedMedia: {
        '@type': 'MediaObject',
        name: 'The speech',
        url: recordings.embed.url,
        thumbnailUrl: '/speech.jpg',
      },
    });
  });

  it('lists events in the order in which they show, and says which that is', async () => {
    const up = await json(relations);
    expect(up.itemListElement.map(({ position }) => position)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(up.itemListElement[0]!.item.name).to.equal('A composer takes in a homeless musician');
    expect(up.itemListElement[11]!.item.name).to.equal('A Kazakh ophthalmologist works in northeastern China');
    const down = await json(relations, { order: 'desc' });
    expect(down.itemListElement[0]!.item.name).to.equal('Xi Jinping arrives in Kazakhstan on a state visit');
    expect(down.itemListOrder).to.equal('https://schema.org/ItemListOrderDescending');
    expect((await json({ events: [{ title: 'A' }] })).itemListOrder).to.equal('https://schema.org/ItemListUnordered');
  });

  it('is never an Event', async () => {
    for (const data of [everything, relations])
      expect(JSON.stringify(await json(data))).not.to.match(/"@type":"[^"]*Event/);
  });

  it('has no time that is more exact than the data, and none that is not exact', async () => {
    const time = async (date: string, end?: string) =>
      (await json({ events: [{ title: 'A', date, ...(end && { end }) }] })).itemListElement[0]!.item.temporalCoverage;
    for (const date of [
      '1943',
      '1991-12',
      '1991-12-16',
      '1991-12-16T09:30Z',
      '1992/1995',
      '1991-12-16/1992-01',
      '1997/..',
    ])
      expect(await time(date), date).to.equal(date);
    expect(await time('2024-Q1')).to.equal('2024-01/2024-03');
    expect(await time('2024-36')).to.equal('2024-10/2024-12');
    expect(await time('2023-Q4', '2024-Q1')).to.equal('2023-10/2024-03');
    expect(await time('1992/1995', '1996')).to.equal('1992/1996');
    expect(await time('1992', '1993/..')).to.equal('1992/..');
    expect(await time('1992', '1992')).to.equal('1992');
    for (const date of [
      '1943~',
      '1943?',
      '1943%',
      '199X',
      '19XX',
      '1992~/1995',
      '1992/1995?',
      '1997/',
      '../1997',
      '/1997',
      '-0043',
      '-0043/1950',
    ])
      expect(await time(date), date).to.equal(undefined);
  });
});

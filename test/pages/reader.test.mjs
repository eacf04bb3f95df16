/** What a reader mode makes of a page: Mozilla's Readability sees light DOM alone, and drops what it takes for clutter. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import * as v from 'valibot';
import { at, readTags, sectionOf } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const path = '/stories/article/index.html';
const story = JSON.parse(readFileSync(at('stories/article/story.json'), 'utf8'));
const tags = readTags();
const article = readFileSync(at(`.${path}`), 'utf8');
/** The facts that the article shows in a widget of their own; not everybody in it has a card. */
const facts = Object.fromEntries(
  tags.flatMap((tag) =>
    Object.entries(story[sectionOf(tag)])
      .filter(([id]) => article.includes(`story.json#/${sectionOf(tag)}/${id}"`))
      .map(([id, data]) => [id, { tag, data }]),
  ),
);

/** All the widgets of the article. */
const widgets = [...article.matchAll(new RegExp(`<(?:${tags.join('|')})\\b|data-newspart=`, 'g'))].length;

const stage = setUp();

const tidy = (words) => words.replace(/\s+/g, ' ').trim();
/** Words, whatever their case: a fallback may begin a line with a capital that the data has not. */
const split = (words) =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word && word !== '·');

/** What a reader mode gets of a page, and what asks for its text (without what stands in scripts). */
async function readings(page) {
  const { article, text } = await page.evaluate((source) => {
    const Readability = new Function('module', `${source}; return Readability;`)({});
    const copy = document.cloneNode(true);
    for (const script of copy.querySelectorAll('script')) script.remove();
    const text = copy.body.textContent;
    const { title, byline, textContent } = new Readability(copy).parse();
    return { article: [title, byline, textContent].join(' '), text };
  }, readability);
  return { 'a reader mode': tidy(article), textContent: tidy(text) };
}

/** The paragraphs of the article that are nobody's fact. */
const paragraphs = (page) =>
  page.$$eval(
    'article p',
    (all, widgets) => all.filter((paragraph) => !paragraph.closest(widgets)).map(({ textContent }) => textContent),
    [...tags, '[data-newspart]'].join(),
  );

/** What shows in other words than the data has, or not at all. */
const unsaid = new Set(
  'id date updated sort duration period unit style qualifier parties kind mark href src alt'.split(' '),
);

/** The strings that a fact is made of, as they are in the data. */
function strings(data) {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(strings);
  if (typeof data !== 'object') return [];
  if ('ref' in data) return strings(story.people[data.ref] ?? story.organisations[data.ref]);
  return Object.entries(data).flatMap(([key, value]) => (unsaid.has(key) ? [] : strings(value)));
}

/** That nothing of the facts and of the paragraphs is missing. */
async function complete(page, shown) {
  for (const [where, reading] of Object.entries(await readings(page))) {
    const words = new Set(split(reading));
    for (const [id, own] of Object.entries(shown))
      assert.deepEqual(
        own.filter((word) => !words.has(word)),
        [],
        `${where}: words of ${id}`,
      );
    const all = reading.toLowerCase();
    const whole = [...(await paragraphs(page)), ...Object.values(facts).flatMap(({ data }) => strings(data))];
    assert.ok(whole.length > 80);
    for (const part of whole) assert.ok(all.includes(tidy(part).toLowerCase()), `${where}: ${part}`);
  }
}

/** The words that each widget shows: a new line in its shadow DOM parts two of them. */
const shadows = (page) =>
  page.evaluate(
    (ids) =>
      Object.fromEntries(
        ids.map((id) => {
          const found = document.getElementById(id);
          const copy = document.createElement('div');
          for (const node of (found.shadowRoot ?? found.firstElementChild.shadowRoot).childNodes)
            copy.append(node.cloneNode(true));
          for (const control of copy.querySelectorAll('button, .unseen')) control.remove();
          for (const block of copy.querySelectorAll('div, p, li, blockquote, figcaption, b, span, data'))
            block.after(' ');
          return [id, copy.textContent];
        }),
      ),
    Object.keys(facts),
  );

/** A fact as the plain HTML that a widget writes. */
async function fallback(tag, data, document = story) {
  const dist = (file) => import(new URL(`../../dist/npm/${file}`, import.meta.url));
  const { context } = await dist('core/fields.js');
  const { locale } = await dist('core/locale.js');
  const { schema } = await dist(`widgets/${tag}/${tag}.schema.js`);
  const { fallback } = await dist(`widgets/${tag}/${tag}.light.js`);
  for (;;) {
    try {
      context.document = document;
      return await collectResult(render(fallback(v.parse(schema, data), { locale: locale('en'), headingLevel: 3 })));
    } catch (thrown) {
      if (!(thrown instanceof Promise)) throw thrown;
      await thrown;
    }
  }
}

/** Puts what widgets would write in the place of what the page has in them. */
const write = (page, htmls) =>
  page.evaluate((given) => {
    for (const [id, { tag, html }] of Object.entries(given)) {
      const place = document.getElementById(id);
      const widget = place.localName === tag ? place : document.createElement(tag);
      widget.innerHTML = `<section slot="np-fallback">${html}</section>`;
      if (widget !== place) place.replaceChildren(widget);
    }
  }, htmls);

describe('of the article, all the words of its facts and paragraphs are found', () => {
  let shown;

  before(async () => {
    const { page, ready } = await open(stage.browser, stage.server.origin + path);
    await ready(widgets);
    shown = Object.fromEntries(Object.entries(await shadows(page)).map(([id, words]) => [id, split(words)]));
    await page.close();
    for (const [id, words] of Object.entries(shown)) assert.ok(words.length > 2, id);
  });

  test('when the widgets show', async () => {
    const { page, ready } = await open(stage.browser, stage.server.origin + path);
    await ready(widgets);
    await complete(page, shown);
    await page.close();
  });

  test('with scripts off', async () => {
    const { page } = await open(stage.browser, stage.server.origin + path, { scripts: false });
    await complete(page, shown);
    await page.close();
  });

  test('where the widgets write the fallbacks', async () => {
    const { page } = await open(stage.browser, stage.server.origin + path, { scripts: false });
    const htmls = {};
    for (const [id, { tag, data }] of Object.entries(facts)) htmls[id] = { tag, html: await fallback(tag, data) };
    await write(page, htmls);
    await complete(page, shown);
    await page.close();
  });
});

test('short facts with many links, pictures and parties are kept too', async () => {
  const picture = {
    src: '/stories/media/river.svg',
    alt: 'A river',
    caption: 'Riverine caption.',
    credit: 'Photographa',
  };
  const link = (text) => [[{ text, href: 'https://example.org/' }]];
  const source = { name: 'Sourcely', url: 'https://example.org/source', date: '2024-07-02' };
  const common = {
    lang: 'en',
    source,
    updated: '2024-07-03',
    correction: { date: '2024-07-04', text: link('Correctio') },
  };
  const quote = {
    ...common,
    text: link('Quotable'),
    context: link('Contextual'),
    speaker: { name: 'Speakerly', role: 'roleplayer', affiliation: 'Affiliatia', url: '/', image: picture },
    place: 'Placeville',
    date: '2001-02-03',
    url: '/quote',
    original: { lang: 'kk', text: link('Түпнұсқа') },
    translator: { name: 'Translatia', url: '/' },
  };
  const stat = {
    ...common,
    value: 77123,
    label: link('labelled'),
    note: link('Notewell'),
    period: '2003',
    range: [77001, 77999],
  };
  const party = (name) => ({ name, image: picture });
  const event = {
    ...common,
    date: '1977-07-07',
    title: 'Titulus',
    text: link('Eventful'),
    parties: ['a', 'b', 'c'],
    kind: 'k',
    image: picture,
    quote,
    stat,
    links: [
      { href: '/1', text: 'Linkone' },
      { href: '/2', text: 'Linktwo' },
    ],
  };
  const timeline = {
    ...common,
    title: 'Timelinia',
    summary: link('Summaria'),
    parties: { a: party('Partya'), b: party('Partyb'), c: { name: 'Partyc' } },
    kinds: { k: { name: 'Kindly' } },
    events: [event, { title: 'Undatable', links: [{ href: '/3', text: 'Linkthree' }] }],
  };
  for (const [id, tag, data] of [
    ['dimash', 'quote-card', quote],
    ['trips', 'stat-counter', stat],
    ['relations', 'relations-timeline', timeline],
  ]) {
    const { page } = await open(stage.browser, stage.server.origin + path, { scripts: false });
    await write(page, { [id]: { tag, html: await fallback(tag, data) } });
    const words = split(await page.$eval(`#${id}`, ({ textContent }) => textContent));
    assert.ok(words.length > 15);
    const found = new Set(split((await readings(page))['a reader mode']));
    assert.deepEqual(
      words.filter((word) => !found.has(word)),
      [],
      tag,
    );
    await page.close();
  }
});

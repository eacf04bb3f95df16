/** Templates render without a browser: they are pure functions, which a server can call. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import * as v from 'valibot';

const story = JSON.parse(readFileSync(new URL('../stories/article/story.json', import.meta.url), 'utf8'));
const dist = (path) => import(new URL(`../dist/npm/${path}`, import.meta.url));

const { locale } = await dist('core/locale.js');
const { context } = await dist('core/fields.js');
const options = { locale: locale('en'), headingLevel: 3 };

/** Runs something that asks for modules which load when they are wanted, until it has them all. */
async function settle(run) {
  for (;;) {
    try {
      return await run();
    } catch (thrown) {
      if (!(thrown instanceof Promise)) throw thrown;
      await thrown;
    }
  }
}

/** What a function of a widget's module makes of a fact. */
async function made(tag, file, name, data) {
  const { schema } = await dist(`widgets/${tag}/${tag}.schema.js`);
  const module = await dist(`widgets/${tag}/${tag}.${file}.js`);
  return settle(() => {
    context.document = story;
    const result = v.safeParse(schema, data);
    assert.equal(result.issues, undefined);
    return module[name](result.output, options);
  });
}

const text = (html) =>
  html
    .replace(/<!--.*?-->|<[^>]+>/gs, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a fact's shadow DOM, as a server would write it. */
const words = async (tag, template, data) =>
  text(await collectResult(render(await made(tag, 'template', template, data))));

/** A fact as plain HTML. */
const fallback = async (tag, data) => collectResult(render(await made(tag, 'light', 'fallback', data)));

test('quotations', async () => {
  for (const data of Object.values(story.quotes)) {
    const html = await words('quote-card', 'quote', data);
    assert.ok(html.includes(data.text), data.text);
  }
});

test('numbers', async () => {
  const { trips, summit } = story.stats;
  assert.match(await words('stat-counter', 'stat', trips), /600,000 cross-border trips 2023/);
  assert.match(await words('stat-counter', 'stat', summit), /24th/);
});

test('a timeline with quotations and numbers in it', async () => {
  const data = story.timelines.relations;
  const html = await words('relations-timeline', 'timeline', data);
  for (const { title, quote } of data.events) {
    assert.ok(html.includes(title), title);
    if (quote) assert.ok(html.includes(quote.text), quote.text);
  }
});

test('dates of every kind: a server waits for what the rarer ones need', async () => {
  const dated = {
    '1985-04-XX': 'Apr 1985',
    '2024-21~': 'about spring 2024',
    '2024-Q1': 'first quarter of 2024',
    '19XX': '20th century',
    'Y-66000000~': 'about 66000001 BC',
    '1990/': '1990 – ?',
    '1997/..': 'since 1997',
  };
  const html = await words('relations-timeline', 'timeline', {
    events: Object.keys(dated).map((date) => ({ date, title: `on ${date}` })),
  });
  for (const [date, shown] of Object.entries(dated))
    assert.ok(html.includes(`${shown} on ${date}`), `${date}: ${html}`);
});

test('the same as plain HTML', async () => {
  for (const data of Object.values(story.quotes)) {
    const html = await fallback('quote-card', data);
    assert.ok(text(html).includes(data.text), data.text);
    assert.match(html, /<figure\b.*<blockquote>.*<p>.*<figcaption>/s);
  }
  const html = await fallback('stat-counter', story.stats.visits);
  assert.match(html, /<data value="200000">/);
  assert.equal(
    text(html),
    'already 200,000 visits in both directions first quarter of 2024 A new high is expected for the year.',
  );
  const timeline = await fallback('relations-timeline', story.timelines.relations);
  assert.match(timeline, /<h3>.*<h4>.*<ol>.*<li\b.*<time datetime="1943">/s);
  for (const { title, quote, stat } of story.timelines.relations.events) {
    assert.ok(text(timeline).includes(title), title);
    if (quote) assert.ok(text(timeline).includes(quote.text), quote.text);
    if (stat) assert.ok(text(timeline).includes(stat.label), stat.label);
  }
  assert.doesNotMatch(html + timeline, /<[^>]+ (?:class|id|style|part)=/);
});

test('the same as JSON-LD', async () => {
  const { '@type': type, creator } = await made('quote-card', 'light', 'jsonLd', story.quotes.dimash);
  assert.deepEqual([type, creator.name], ['Quotation', story.people.dimash.name]);
  assert.equal((await made('stat-counter', 'light', 'jsonLd', story.stats.trips)).value, 600000);
  const list = await made('relations-timeline', 'light', 'jsonLd', story.timelines.relations);
  assert.equal(list.itemListElement.length, 12);
  assert.doesNotMatch(JSON.stringify(list), /"\w*Event"/);
});

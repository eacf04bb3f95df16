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

/** The words of a fact's shadow DOM, as a server would write it. */
async function words(tag, template, data) {
  const { schema } = await dist(`widgets/${tag}/${tag}.schema.js`);
  const module = await dist(`widgets/${tag}/${tag}.template.js`);
  const html = await settle(() => {
    context.document = story;
    const result = v.safeParse(schema, data);
    assert.equal(result.issues, undefined);
    return collectResult(render(module[template](result.output, options)));
  });
  return html
    .replace(/<!--.*?-->|<[^>]+>/gs, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
}

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

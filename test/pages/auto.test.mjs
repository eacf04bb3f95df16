/** What a page asks for: the autoloader alone, or what its widgets need and no more. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { closure } from '../../scripts/size.mjs';
import { at } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const html = { 'content-type': 'text/html; charset=utf-8' };
// With a fallback, as every widget should have one: without, more would be loaded after the first view to write it.
const card = `<quote-card data='{"text": "A", "speaker": "B"}'><blockquote>A</blockquote></quote-card>`;
const integrity = JSON.parse(readFileSync(at('dist/cdn/integrity.json'), 'utf8'));

const stage = setUp();

const show = async (body, script = '<script type="module" src="/dist/cdn/auto.js"></script>') => {
  stage.server.routes['/page.html'] = {
    body: `<!doctype html><meta charset="utf-8"><title>Page</title><link rel="icon" href="/stories/article/icon.svg">${script}${body}`,
    headers: html,
  };
  const tab = await open(stage.browser, `${stage.server.origin}/page.html`, { wait: 'networkidle0' });
  const scripts = () =>
    tab.asked.filter((url) => url.endsWith('.js')).map((url) => url.replace(`${stage.server.origin}/dist/cdn/`, ''));
  return { ...tab, scripts };
};

test('a page without widgets: the autoloader and nothing more, also with tags that it does not know', async () => {
  const { page, scripts, said } = await show('<p>Words</p><quote-cardx></quote-cardx><x-y data-newspart="x-y"></x-y>');
  assert.deepEqual(scripts(), ['auto.js']);
  assert.deepEqual(said, []);
  await page.close();
});

test('one quotation: what the size table counts; twenty: the same, once', async () => {
  const counted = new Set(['auto.js', ...closure('quote-card.js')]);
  for (const count of [1, 20]) {
    const { page, scripts, ready } = await show(card.repeat(count));
    await ready(count);
    assert.equal(scripts().length, counted.size);
    assert.deepEqual(new Set(scripts()), counted);
    await page.close();
  }
});

test('all the files of a widget are asked for together', async () => {
  for (const tag of ['quote-card', 'stat-counter', 'relations-timeline']) {
    const late = `/dist/cdn/${tag}.js`;
    stage.server.routes[late] = { delay: 500 };
    const { page } = await show(`<${tag}></${tag}>`);
    const loads = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name, startTime, responseEnd }) => ({
        path: new URL(name).pathname,
        startTime,
        responseEnd,
      })),
    );
    const { responseEnd } = loads.find(({ path }) => path === late);
    for (const file of closure(`${tag}.js`)) {
      const load = loads.find(({ path }) => path === `/dist/cdn/${file}`);
      assert.ok(load?.startTime < responseEnd, `${tag}: ${file} waits for another`);
    }
    stage.server.routes[late] = {};
    await page.close();
  }
});

test('what comes later is loaded then', async () => {
  const { page, scripts, ready } = await show('<p>Words</p>');
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), card);
  await ready(1);
  assert.ok(scripts().includes('quote-card.js'));
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div data-newspart="stat-counter" data-json='{"value":1,"label":"a"}'></div>`,
    ),
  );
  await ready(2);
  await page.close();
});

test('all.js works alone', async () => {
  const { page, ready, scripts } = await show(card, '<script type="module" src="/dist/cdn/all.js"></script>');
  await ready(1);
  assert.ok(!scripts().includes('auto.js'));
  const defined = await page.evaluate(() =>
    ['quote-card', 'stat-counter', 'relations-timeline'].every((tag) => customElements.get(tag)),
  );
  assert.equal(defined, true);
  await page.close();
});

test('integrity.json is true of each file, and a browser accepts it', async () => {
  for (const [file, hash] of Object.entries(integrity)) {
    const real = createHash('sha384')
      .update(readFileSync(at('dist/cdn', file)))
      .digest('base64');
    assert.equal(hash, `sha384-${real}`, file);
  }
  const { page, ready } = await show(
    card,
    `<script type="module" src="/dist/cdn/auto.js" integrity="${integrity['auto.js']}"></script>`,
  );
  await ready(1);
  await page.close();
});

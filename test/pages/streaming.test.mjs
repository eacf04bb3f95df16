/** Pages that arrive in pieces: what is cut short is waited for, and nothing is reported that is only late. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at } from '../../scripts/widgets.mjs';
import { open, shadowWords, start } from './browser.mjs';
import { serve } from './server.mjs';

const page = readFileSync(at('test/pages/streaming.html'), 'utf8');
const script = (name) => `<script type="module" async src="../../dist/cdn/${name}"></script>`;
const html = { 'content-type': 'text/html; charset=utf-8' };

let browser;
before(async () => {
  browser = await start();
});
after(() => browser?.close());

/** Pieces of 1 to `most` bytes, the same each time; after the words of `after`, a pause until the widgets are defined. */
const pieces = (most, after) => {
  let seed = 1;
  return {
    size: () => 1 + ((seed = (seed * 48271) % 2147483647) % most),
    pause: after ? 1 : 0,
    hold: after && { after, until: '/defined' },
  };
};

/** Tells the server when widgets are defined, and remembers which of them showed their data before the page was whole. */
const probe = `<script>
  customElements.whenDefined('quote-card').then(() => fetch('/defined'));
  document.addEventListener('DOMContentLoaded', () => { window.early = [...window.pageLog.ready]; });
</script>`;
const early = (tab) => tab.evaluate(() => window.early);

describe('a page byte by byte', () => {
  for (const name of ['auto.js', 'all.js']) {
    for (const place of ['first', 'last']) {
      test(`${name} ${place}`, async () => {
        const body = page
          .replace('<!-- first -->', `${probe}<!-- first -->`)
          .replace(`<!-- ${place} -->`, script(name));
        const drip = pieces(1, place === 'first' && '</quote-card>');
        const server = await serve({
          routes: { '/test/pages/drip.html': { body, headers: html, drip }, '/defined': { body: '' } },
          headers: { 'cache-control': 'max-age=60' },
        });
        // Once whole, so that the script comes from the cache and runs before the parser is there.
        server.routes['/test/pages/whole.html'] = { body: page.replace('<!-- last -->', script(name)), headers: html };
        await (await open(browser, `${server.origin}/test/pages/whole.html`)).page.close();
        const { page: tab, said, ready, log } = await open(browser, `${server.origin}/test/pages/drip.html`);
        await ready(name === 'auto.js' ? 7 : 6);
        // Not only in time, but as soon as the parser has passed them; what names a script further down waits for the end.
        if (place === 'first') {
          for (const id of ['after', 'child', 'number', 'timeline']) assert.ok((await early(tab)).includes(id), id);
        }
        const { errors, thrown } = await log();
        assert.deepEqual(errors, []);
        assert.deepEqual(thrown, []);
        assert.deepEqual(
          said.filter((line) => !line.endsWith('/defined')),
          [],
        );
        for (const id of ['before', 'after']) {
          const words = await shadowWords(tab, id);
          assert.ok(words.includes('Көрші — көңілдің күні. 邻居很好。 </b> stays.'), words);
          assert.ok(words.includes('Әлия Нұр'), words);
        }
        assert.ok((await shadowWords(tab, 'child')).includes('and </script> too.'));
        assert.ok((await shadowWords(tab, 'number')).includes('600,000'));
        assert.ok((await shadowWords(tab, 'timeline')).includes('Three'));
        const read = await shadowWords(tab, 'html');
        for (const words of ['And it still holds.', 'singer']) assert.ok(read.includes(words), read);
        if (name === 'auto.js') {
          const left = await tab.$eval('#placeholder', ({ children }) =>
            [...children].map(({ localName }) => localName),
          );
          assert.deepEqual(left, ['quote-card'], 'the whole fallback is in the widget');
          assert.equal(await tab.$eval('#placeholder quote-card', ({ childElementCount }) => childElementCount), 2);
        }
        await tab.close();
        await server.close();
      });
    }
  }
});

test('the article in pieces of 1 to 64 bytes, with widgets that are defined before they come', async () => {
  const path = '/stories/article/index.html';
  const whole = readFileSync(at(path.slice(1)), 'utf8');
  const body = whole.replace(
    '<script type="module" src="../../dist/cdn/auto.js">',
    `${probe}<script type="module" async src="../../dist/cdn/auto.js">`,
  );
  assert.notEqual(body, whole);
  const server = await serve({
    routes: { [path]: { body, drip: pieces(64, '</quote-card>') }, '/defined': { body: '' } },
  });
  const { page: tab, said, ready, log } = await open(browser, server.origin + path);
  await ready(14);
  const { errors, thrown } = await log();
  assert.deepEqual([errors, thrown, said.filter((line) => !line.endsWith('/defined'))], [[], [], []]);
  // All but the placeholders, and the one that the page's own script fills.
  assert.ok((await early(tab)).length >= 11, String(await early(tab)));
  await tab.close();
  await server.close();
});

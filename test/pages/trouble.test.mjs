/** Bad data of every kind on one page: a clear message, an np-error, the fallback kept, and nothing thrown. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, shadowWords, start } from './browser.mjs';
import { serve } from './server.mjs';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html; charset=utf-8' };
const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="/stories/article/icon.svg">';

let browser;
before(async () => {
  browser = await start();
});
after(() => browser?.close());

/** What each message has to say: where, what was expected, what was found. */
const expected = {
  none: [
    '',
    /expected data, src, a child <script type="application\/json"> or HTML that tells it all, found HTML that is not understood near "/,
  ],
  empty: ['', /expected JSON in the child script, found nothing/],
  truncated: ['', /expected JSON in the child script, found .*string/i],
  type: ['/text', /expected Array, found 5|expected .*, found 5/],
  array: ['', /expected an object, found an array/],
  pointer: ['', /expected something at #story\/quotes\/somebody, found nothing/],
  ref: ['/speaker/ref', /expected a key of "people" or "organisations", found "dimahs"/],
  id: ['', /expected <script type="application\/json" id="stroy">, found nothing/],
  'date-a': ['/date', /expected an EDTF date .*, found "2023-02-30"/],
  'date-b': ['/date', /found "31\/12\/2023"/],
  'date-c': ['/date', /found "yesterday"/],
  link: ['/url', /expected an http:, https:, mailto: or relative address, found "javascript:alert\(1\)"/],
  nan: ['', /expected JSON in data, found .*N/],
  infinite: ['/value', /expected a number, or a decimal string .*, found Infinity/],
  comma: ['/value', /expected a number, or a decimal string .*, found "600,000"/],
  missing: ['', /expected JSON at .*missing\.json, found HTTP status 404/],
  text: ['', /expected JSON in .*not-json\.json, found /],
  slow: ['', /expected JSON at .*slow\.json, found no answer within 10 seconds/],
  address: ['', /expected an http:, https: or relative address in src, found "http:\/\/\["/],
  bare: ['/text', /expected "text", found nothing/],
};

test('each kind of bad data says what is wrong where, and leaves the fallback', async () => {
  const server = await serve({
    routes: {
      '/test/pages/not-json.json': { body: 'Not JSON', headers: json },
      '/test/pages/slow.json': { never: true },
    },
  });
  const { page, said, log } = await open(browser, `${server.origin}/test/pages/trouble.html`, {
    wait: 'domcontentloaded',
  });
  const ids = Object.keys(expected);
  await page.waitForFunction((n) => window.pageLog.errors.length >= n, { timeout: 20_000 }, ids.length);
  const { errors, thrown, ready } = await log();
  assert.deepEqual(thrown, []);
  assert.deepEqual(ready, []);
  const found = Object.fromEntries(errors);
  for (const [id, [path, message]] of Object.entries(expected)) {
    assert.equal(found[id]?.[0].path, path, id);
    assert.match(found[id][0].message, message, id);
    assert.ok(
      said.some((line) => line.startsWith('error: newsparts <') && message.test(line)),
      `console: ${id}`,
    );
    if (id === 'bare') continue;
    const visible = await page.$eval(`#${id} p`, (p) => p.checkVisibility() && p.innerText);
    assert.equal(visible, `Fallback ${id}`);
  }
  assert.equal(await page.$eval('#bare', (element) => element.offsetHeight), 0, 'no room without a fallback');
  await page.close();
  await server.close();
});

test('a document from elsewhere needs the permission of its server', async () => {
  const quote = { body: '{"text": "From elsewhere."}' };
  const elsewhere = await serve({
    routes: {
      '/closed.json': { ...quote, headers: json },
      '/open.json': { ...quote, headers: { ...json, 'access-control-allow-origin': '*' } },
    },
  });
  const body = `${head}<title>Elsewhere</title><script type="module" src="/dist/cdn/auto.js"></script>
    <quote-card id="closed" src="${elsewhere.origin}/closed.json"><p>Fallback</p></quote-card>
    <quote-card id="open" src="${elsewhere.origin}/open.json"></quote-card>`;
  const server = await serve({ routes: { '/elsewhere.html': { body, headers: html } } });
  const { page, log, ready } = await open(browser, `${server.origin}/elsewhere.html`);
  await ready(1);
  await page.waitForFunction(() => window.pageLog.errors.length === 1);
  const { errors, thrown } = await log();
  assert.equal(errors[0][0], 'closed');
  assert.match(errors[0][1][0].message, /no way to read it/);
  assert.deepEqual(thrown, []);
  assert.ok((await shadowWords(page, 'open')).includes('From elsewhere.'));
  await page.close();
  await server.close();
  await elsewhere.close();
});

describe('what loads later and does not come', () => {
  for (const [what, data] of [
    ['date', { text: 'A', date: '1991' }],
    ['fact', { text: 'A', source: 'B' }],
    ['issues', { text: 5 }],
  ]) {
    test(`the part "${what}": np-error tells, the fallback stays, nothing is thrown`, async () => {
      const server = await serve();
      const body = `${head}<title>Late</title><script type="module" src="/dist/cdn/auto.js"></script>
        <quote-card id="card" data='${JSON.stringify(data)}'><p>Fallback</p></quote-card>`;
      server.routes['/late.html'] = { body, headers: html };
      const tab = await open(browser, 'about:blank');
      await tab.page.setRequestInterception(true);
      tab.page.on('request', (request) =>
        new RegExp(`/chunks-\\w+/${what}\\.js$`).test(request.url())
          ? request.respond({ status: 500 })
          : request.continue(),
      );
      await tab.page.goto(`${server.origin}/late.html`);
      await tab.page.waitForFunction(() => window.pageLog.errors.length > 0, { timeout: 5000 });
      const { thrown } = await tab.log();
      assert.deepEqual(thrown, []);
      assert.equal(await tab.page.$eval('#card p', (p) => p.checkVisibility()), true);
      await tab.page.close();
      await server.close();
    });
  }
});

/** Documents from a server that means no good: they end somewhere, tell that server nothing, and do no harm. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { open, shadowWords, start } from './browser.mjs';
import { serve } from './server.mjs';

const json = { 'content-type': 'application/json' };
const quote = (text) => JSON.stringify({ text });
const at = (name) => `/test/pages/documents/${name}.json`;
const levels = 100_000;

let browser;
let server;
let elsewhere;
let tab;
let errors;

before(async () => {
  elsewhere = await serve({ routes: { '/closed.json': { body: quote('From elsewhere'), headers: json } } });
  const headers = { ...json, 'set-cookie': 'reader=somebody; Path=/' };
  const routes = {
    long: { body: `{"text":"A"}${' '.repeat(6_000_000)}` },
    packed: { body: gzipSync(Buffer.alloc(200_000_000, ' ')), headers: { 'content-encoding': 'gzip' } },
    endless: { body: `{"text":"${'A'.repeat(60_000_000)}`, drip: { size: () => 100_000, pause: 0 } },
    silent: { never: true },
    slow: { body: quote('A'.repeat(10_000)), drip: { size: () => 1, pause: 100 } },
    broken: { body: quote('A').slice(0, -2) },
    deep: { body: `{"text":"A","more":${'['.repeat(levels)}${']'.repeat(levels)}}` },
    many: { body: `{"text":"A","more":[${'1,'.repeat(1_000_000)}1]}` },
    page: { body: '<!doctype html><script>alert(1)</script>', headers: { 'content-type': 'text/html' } },
    away: { redirect: `${elsewhere.origin}/closed.json` },
    script: { redirect: 'javascript:alert(1)' },
    circle: { redirect: at('circle') },
    polluting: { body: '{"__proto__":{"bad":1},"quotes":{"__proto__":{"text":"Own","__proto__":{"bad":1},"bad":{}}}}' },
    good: { body: JSON.stringify({ quotes: { good: { text: 'Good' } } }) },
  };
  server = await serve({
    routes: Object.fromEntries(
      Object.entries(routes).map(([name, reply]) => [
        at(name),
        { ...reply, headers: { ...headers, ...reply.headers } },
      ]),
    ),
    headers: { 'set-cookie': 'reader=somebody; Path=/', 'referrer-policy': 'unsafe-url' },
  });
  browser = await start();
  tab = await open(browser, `${server.origin}/test/pages/documents.html?secret=1`, { wait: 'domcontentloaded' });
  // Two of them take their 10 seconds.
  await tab.page.waitForFunction(() => window.pageLog.errors.length >= 12 && window.pageLog.ready.length >= 2, {
    timeout: 90_000,
  });
  ({ errors } = await tab.log());
});
after(async () => {
  await browser?.close();
  await server?.close();
  await elsewhere?.close();
});

for (const [what, id, found] of [
  ['is too long', 'long', /found more than 5 MB$/],
  ['is too long when it is unpacked', 'packed', /found more than 5 MB$/],
  ['has no end', 'endless', /found more than 5 MB$/],
  ['never comes', 'silent', /found no answer within 10 seconds$/],
  ['comes letter by letter', 'slow', /found no end of it within 10 seconds$/],
  ['breaks off', 'broken', /^expected JSON in .*, found ./],
  ['is nested too deep', 'deep', /found more than 100 levels of objects and arrays$/],
  ['holds too much', 'many', /found more than 200,000 values$/],
  ['is a page', 'page', /^expected JSON in .*, found ./],
  ['leads to a server that gives no permission', 'away', /found no way to read it \(/],
  ['leads to a script', 'script', /found no way to read it \(/],
  ['leads to itself', 'circle', /found no way to read it \(/],
]) {
  test(`one that ${what} is refused with a message, and the fallback shows`, async () => {
    const [, issues] = errors.find(([name]) => name === id);
    assert.equal(issues.length, 1);
    assert.match(issues[0].message, found);
    assert.ok(issues[0].message.includes(`${at(id)}`), issues[0].message);
    assert.equal(await tab.page.$eval(`#${id} > p`, (p) => p.checkVisibility()), true);
  });
}

test('the server learns neither who reads nor what is read', () => {
  const asked = server.heads.filter(({ path }) => path.startsWith('/test/pages/documents/'));
  assert.ok(asked.length >= 14);
  for (const { path, cookie, referer } of asked)
    assert.deepEqual([path, cookie, referer], [path, undefined, undefined]);
  // It would have, but for the widget.
  const script = server.heads.find(({ path }) => path === '/dist/cdn/auto.js');
  assert.match(script.referer, /secret=1/);
  assert.equal(script.cookie, 'reader=somebody');
  for (const { cookie, referer } of elsewhere.heads) assert.deepEqual([cookie, referer], [undefined, undefined]);
  assert.ok(elsewhere.requests.includes('/closed.json'));
});

test('keys that could change what every object inherits change nothing', async () => {
  assert.ok((await shadowWords(tab.page, 'polluting')).includes('Own'));
  assert.equal(await tab.page.evaluate(() => 'bad' in {} || 'bad' in []), false);
});

test('the others show, nothing is thrown, and nothing of the answers happens', async () => {
  assert.ok((await shadowWords(tab.page, 'good')).includes('Good'));
  const { thrown } = await tab.log();
  assert.deepEqual(thrown, []);
  assert.ok(!tab.said.some((line) => line.startsWith('thrown')));
});

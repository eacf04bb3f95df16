/** Whatever is JSON is read, whatever is not is refused with a message, in every way in. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at } from '../../scripts/widgets.mjs';
import { open, start } from './browser.mjs';
import { bad, good } from './json-data.mjs';
import { reader } from './json-reader.mjs';
import { serve } from './server.mjs';

let browser;
let server;
let tab;
before(async () => {
  [browser, server] = await Promise.all([start(), serve()]);
  tab = await open(browser, `${server.origin}/test/pages/json.html`);
  await tab.ready(good.length);
  // The console has been told enough.
  await tab.page.evaluate(() => void (console.error = () => {}));
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const { read, refuses, takes } = reader(
  (path, reply) => (server.routes[path] = reply),
  (...args) => tab.page.evaluate(...args),
);

describe('in every way in', () => {
  test('JSON is read', async () => {
    for (const text of good) await takes(text, Buffer.from(text));
  });

  test('what only looks like it is refused with a message', async () => {
    for (const text of bad) await refuses(text || 'nothing', Buffer.from(text));
  });
});

const folder = at('../shared/corpora/json-test-suite');
const skip = !existsSync(folder) && 'the JSON test suite is not here';
const files = (prefix) => readdirSync(folder).filter((name) => name.startsWith(prefix));
const bytesOf = (name) => readFileSync(`${folder}/${name}`);

describe('the JSON test suite, in every way in', { skip }, () => {
  test('every file that must be read is', async () => {
    let shown = 0;
    for (const name of files('y_')) shown += await takes(name, bytesOf(name));
    assert.ok(files('y_').length > 90 && shown > 20, String(shown));
  });

  test('every file that must be refused is, with a message', async () => {
    assert.ok(files('n_').length > 180);
    for (const name of files('n_')) await refuses(name, bytesOf(name));
  });

  test('of the others, each is read or refused with a message', async () => {
    assert.ok(files('i_').length > 30);
    for (const name of files('i_')) {
      for (const [way, { message, words }] of await read(name, bytesOf(name)))
        assert.ok(message || words, `${name}, ${way}`);
    }
  });
});

test('nothing is thrown', async () => {
  const { thrown } = await tab.log();
  assert.deepEqual(thrown, []);
});

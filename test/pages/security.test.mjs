/**
 * What somebody could try who may write data, in every string of every widget and in every way in. The strings are found
 * in the published schemas, and the widgets in their list: a new one is tried by itself.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { at, readTags } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';
import { watch } from './harm.mjs';
import { addresses, forms, markup } from './hostile-data.mjs';
import { serve } from './server.mjs';

const path = '/test/pages/hostile.html';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const tags = readTags();
const json = { 'content-type': 'application/json' };

const stage = setUp();

/** Opens the hostile page, and waits until all of it shows. */
async function visit(server, search = '', where = path) {
  const tab = await open(stage.browser, server.origin + where + search, { first: watch });
  const { page, asked } = tab;
  page.setDefaultTimeout(120_000);
  const gone = [];
  page.on('framenavigated', (frame) => gone.push(frame.url()));
  page.on('popup', () => gone.push('popup'));
  page.on('dialog', (dialog) => {
    gone.push(dialog.type());
    void dialog.dismiss();
  });
  let shown;
  if (where === path) {
    const handle = await page.waitForSelector('html[data-shown]');
    shown = Number(await handle.evaluate(({ dataset }) => dataset.shown));
    await page.waitForFunction((count) => window.pageLog.ready.length >= count, {}, shown);
  }
  // The console would be told some ten thousand times what is wrong.
  await page.evaluate(() => void (console.error = () => {}));
  return {
    ...tab,
    shown,
    /** What has happened that should not. */
    async harm() {
      // What is loaded or runs by itself has had the time to.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const { thrown, violations } = await tab.log();
      const { happened, polluted, strange } = await page.evaluate(() => window.harm());
      // The browser's own players have their icons in such addresses.
      const elsewhere = asked.filter((url) => !url.startsWith(server.origin) && !/^data:image\//.test(url));
      return { thrown, violations, happened, polluted, strange, elsewhere, gone };
    },
  };
}

const none = { thrown: [], violations: [], happened: [], polluted: [], strange: [], elsewhere: [], gone: [] };

/** Tries strings in a widget; what it makes of each was found in the schemas. */
async function tryAll(tag, payloads, bad) {
  const { page, harm } = await visit(stage.server, '?bare');
  const sent = await page.evaluate((...args) => window.hostile.documents(...args), tag, payloads);
  const remote = sent.map((body, index) => {
    const address = `/remote/${tag}/${index}.json`;
    stage.server.routes[address] = { body, headers: json };
    return address;
  });
  // In portions: a slow machine has its time for each.
  const counts = {};
  const faults = [];
  for (let start = 0; start < payloads.length; start += 50) {
    const part = await page.evaluate((...args) => window.hostile.examine(...args), tag, {
      payloads: payloads.slice(start, start + 50),
      bad: start ? [] : bad,
      remote: remote.slice(start, start + 50),
    });
    for (const [name, count] of Object.entries(part.counts)) counts[name] = (counts[name] ?? 0) + count;
    faults.push(...part.faults);
  }
  const found = await harm();
  await page.close();
  assert.deepEqual(faults, []);
  assert.deepEqual(found, none);
  return counts;
}

// Hostile strings in every field and in every way in show as typed, and nothing of them happens.
for (const tag of tags) {
  test(`<${tag}> shows hostile strings of our own as typed, in every field and in every way in`, async () => {
    const counts = await tryAll(tag, markup, addresses);
    // In each of the eight ways, and in every form of every field at least once.
    assert.ok(counts.shown >= markup.length * 8, JSON.stringify(counts));
    assert.ok(counts.slots > 20 && counts.typed > counts.shown, JSON.stringify(counts));
    assert.ok(counts.refused > addresses.length * 2, JSON.stringify(counts));
  });
}

for (const tag of tags) {
  test(`<${tag}> reads HTML with hostile strings as typed, or not at all`, async () => {
    const { page, harm } = await visit(stage.server, '?bare');
    const { read, faults } = await page.evaluate((...args) => window.hostile.examineHtml(...args), tag, {
      payloads: markup,
      bad: addresses,
      forms: forms[tag],
    });
    const found = await harm();
    await page.close();
    assert.deepEqual(faults, []);
    assert.deepEqual(found, none);
    assert.ok(read > markup.length * 2, String(read));
  });
}

const corpus = at('../shared/corpora/xss-payloads.json');
const skip = !existsSync(corpus) && 'the corpus is not here';
for (const tag of tags) {
  test(
    `<${tag}> shows those that others have gathered as typed, in every field and in every way in`,
    { skip },
    async () => {
      const payloads = JSON.parse(readFileSync(corpus, 'utf8')).map(({ payload }) => payload);
      const words = payloads.filter((payload) => payload.trim());
      assert.ok(words.length > 200);
      const counts = await tryAll(tag, payloads, []);
      assert.ok(counts.shown >= words.length * 8, JSON.stringify(counts));
    },
  );
}

test('in sight of the reader, with handlers that wait for it: nothing happens', async () => {
  const { page, harm, shown } = await visit(stage.server);
  assert.equal(shown, tags.length * markup.length);
  // What waits for a pointer, for the focus or for its turn in view.
  for (let presses = 0; presses < 20; presses++) await page.keyboard.press('Tab');
  for (let y = 0; y < 900; y += 90) await page.mouse.move(300, y);
  await page.mouse.wheel({ deltaY: 3000 });
  assert.deepEqual(await harm(), none);
  await page.close();
});

test('under the strict policy, with Trusted Types: no attempt that the policy would have to stop', async (t) => {
  // As a server writes it into the page, so that the parser reads it.
  const { page: source } = await visit(stage.server, '?bare');
  const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const widgets = [];
  for (const tag of tags) {
    const facts = await source.evaluate((...args) => window.hostile.facts(...args), tag, markup);
    for (const fact of facts) {
      const script = fact.replaceAll('<', '\\u003c');
      widgets.push(
        `<${tag} debug data="${attribute(fact)}"></${tag}>`,
        `<${tag} debug><script type="application/json">${script}</script></${tag}>`,
        `<script type="application/json" id="s${widgets.length}">${script}</script><${tag} src="#s${widgets.length}"></${tag}>`,
        `<div data-newspart="${tag}" data-json="${attribute(fact)}"></div>`,
      );
    }
  }
  await source.close();
  const strict = await serve({ headers: { 'content-security-policy': policy } });
  t.after(() => strict.close());
  strict.routes['/strict.html'] = {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><meta charset="utf-8"><title>Strict</title><link rel="icon" href="/stories/article/icon.svg">
      <script type="module" src="/dist/cdn/auto.js"></script>${widgets.join('\n')}`,
  };
  const { page, log, harm } = await visit(strict, undefined, '/strict.html');
  await page.waitForFunction((count) => window.pageLog.ready.length === count, {}, widgets.length);
  // The one key that no object can have for its own.
  const { errors } = await log();
  const unusual = errors.filter(([, issues]) => issues.some(({ message }) => !message.endsWith('found "__proto__"')));
  assert.deepEqual(unusual, []);
  assert.deepEqual(await harm(), none);
  await page.close();
});

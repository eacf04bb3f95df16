/** Strings of our own that somebody could try who may write data: see attempts.mjs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTags } from '../../scripts/widgets.mjs';
import { none, tryAll, visit } from './attempts.mjs';
import { setUp } from './browser.mjs';
import { addresses, forms, markup } from './hostile-data.mjs';
import { serve } from './server.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const tags = readTags();

const stage = setUp();

// Hostile strings in every field and in every way in show as typed, and nothing of them happens.
for (const tag of tags) {
  test(`<${tag}> shows hostile strings of our own as typed, in every field and in every way in`, async () => {
    const counts = await tryAll(stage, tag, markup, { bad: addresses });
    // In each of the eight ways, and in every form of every field at least once.
    assert.ok(counts.shown >= markup.length * 8, JSON.stringify(counts));
    assert.ok(counts.slots > 20 && counts.typed > counts.shown, JSON.stringify(counts));
    assert.ok(counts.refused > addresses.length * 2, JSON.stringify(counts));
  });
}

for (const tag of tags) {
  test(`<${tag}> reads HTML with hostile strings as typed, or not at all`, async () => {
    const { page, harm } = await visit(stage, stage.server, '?bare');
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

test('in sight of the reader, with handlers that wait for it: nothing happens', async () => {
  const { page, harm, shown } = await visit(stage, stage.server);
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
  const { page: source } = await visit(stage, stage.server, '?bare');
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
  const { page, log, harm } = await visit(stage, strict, undefined, '/strict.html');
  await page.waitForFunction((count) => window.pageLog.ready.length === count, {}, widgets.length);
  // The one key that no object can have for its own.
  const { errors } = await log();
  const unusual = errors.filter(([, issues]) => issues.some(({ message }) => !message.endsWith('found "__proto__"')));
  assert.deepEqual(unusual, []);
  assert.deepEqual(await harm(), none);
  await page.close();
});

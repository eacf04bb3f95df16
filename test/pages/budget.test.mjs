/** A second story, of another field and full of numbers, is told with the same widgets and nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import axe from 'axe-core';
import { at, readTags } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const path = '/stories/budget/index.html';
const story = JSON.parse(readFileSync(at('stories/budget/story.json'), 'utf8'));
const tags = readTags();
/** Two numbers, three lists of numbers, two words explained, and one of each other. */
const many = 17;
const stage = setUp();

/** The words of facts, wherever they are in them. */
function words(data, name = '') {
  if (typeof data === 'string') return /^(?:title|text|label|question|answer|caption|kicker)$/.test(name) ? [data] : [];
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'object' || typeof value === 'string' ? words(value, Array.isArray(data) ? name : key) : [],
  );
}

const tidy = (text) => text.replace(/\s+/g, ' ');

test('all thirteen widgets show, beside paragraphs alone, and nothing is wrong', async () => {
  const { page, said, log, ready } = await open(stage.browser, stage.server.origin + path);
  const used = await page.$$eval(
    'article *',
    (all, tags) => all.flatMap(({ localName }) => (tags.includes(localName) ? [localName] : [])),
    tags,
  );
  assert.deepEqual([...new Set(used)].sort(), [...tags].sort());
  assert.equal(used.length, many);
  await ready(used.length);
  const others = await page.$$eval(
    'article > :not(header)',
    (all, tags) => all.flatMap(({ localName }) => (localName === 'p' || tags.includes(localName) ? [] : [localName])),
    tags,
  );
  assert.deepEqual(others, []);
  const { thrown, errors } = await log();
  assert.deepEqual([said, thrown, errors], [[], [], []]);
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  assert.deepEqual(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
    [],
  );
  assert.ok(passes.length > 20);
  await page.close();
});

test('without scripts all of it can be read', async () => {
  const { page } = await open(stage.browser, stage.server.origin + path, { scripts: false });
  const shown = tidy(await page.evaluate(() => document.querySelector('article').textContent));
  const all = Object.entries(story).flatMap(([section, facts]) =>
    /people|organisations|lang|termNotes/.test(section) ? [] : words(facts),
  );
  assert.ok(all.length > 50);
  for (const text of all) for (const part of text.split('\n\n')) assert.ok(shown.includes(part), part);
  await page.close();
});

for (const width of [240, 390, 1280])
  test(`it is as wide as the screen, at ${width} px`, async () => {
    const { page, ready } = await open(stage.browser, stage.server.origin + path, { width });
    await ready(many);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await page.close();
  });

/** Too much data, data that is good in part, and widgets that have nothing to show. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, shadowWords, start } from './browser.mjs';
import { serve } from './server.mjs';

let browser;
let server;
let tab;
let errors;
before(async () => {
  [browser, server] = await Promise.all([start(), serve()]);
  tab = await open(browser, `${server.origin}/test/pages/limits.html`);
  await tab.page.waitForFunction(() => window.pageLog.errors.length >= 13 && window.pageLog.ready.length >= 3, {
    timeout: 20_000,
  });
  ({ errors } = await tab.log());
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const issuesOf = (id) => errors.find(([name]) => name === id)[1];
const visible = (id) =>
  tab.page.$eval(`#${id} > p`, (p) => p.checkVisibility() && p.getBoundingClientRect().height > 0);

test('one megabyte of text is refused in a short message, and the fallback stays', async () => {
  for (const id of ['text', 'label']) {
    const [{ path, message }] = issuesOf(id);
    assert.match(path, id === 'text' ? /^\/text/ : /^\/label/);
    assert.match(message, /at most 100,000 characters/);
    assert.ok(message.length < 300, `${message.length} characters`);
    assert.equal(await visible(id), true);
  }
  assert.ok(tab.said.every((line) => line.length < 1000));
});

test('10,000 events are refused, and the fallback stays; 5,000 show', async () => {
  const [{ path, message }] = issuesOf('events');
  assert.equal(path, '/events');
  assert.match(message, /1 to 5,000 events, found 10000 items/);
  assert.equal(await visible('events'), true);
  assert.equal(await visible('most'), false);
  // The first view at once, and the rest soon after.
  await tab.page.waitForFunction(
    () => document.querySelector('#most').shadowRoot.querySelectorAll('[part~="event"]').length === 5000,
  );
});

test('fields that are nested too deep are refused where that begins, and the fallback stays', async () => {
  for (const [id, path, message] of [
    ['deep-text', '/text/0/0/text', /expected "text", found nothing/],
    ['deep-span', '/text/0/0/text', /expected "text", found nothing/],
    ['deep-known', '/speaker/name', /expected string, found Object/],
    ['deep-events', '/events/0/title', /expected "title", found nothing/],
    ['cyclic', '/text/0/0/text', /expected "text", found nothing/],
  ]) {
    const issue = issuesOf(id).find((issue) => issue.path === path);
    assert.match(issue?.message, message, id);
    assert.equal(await visible(id), true, id);
  }
});

test('what is nested deep where nobody reads it does no harm', async () => {
  assert.ok((await shadowWords(tab.page, 'deep-child')).includes('Beside the deep'));
});

test('bad events are reported one by one and left out; the others show', async () => {
  assert.deepEqual(
    issuesOf('some').map(({ path }) => path),
    ['/events/1/date', '/events/2/date', '/events/3/date', '/events/5/title'],
  );
  const words = await shadowWords(tab.page, 'some');
  for (const title of ['Good', 'Good, without a date']) assert.ok(words.includes(title), words);
  assert.doesNotMatch(words, /A day/);
});

test('a widget with bad data and no fallback takes no room', async () => {
  const [between, usual] = await tab.page.evaluate(() => {
    const box = (id) => document.getElementById(id).getBoundingClientRect();
    return [box('below').top - box('above').bottom, box('next').top - box('below').bottom];
  });
  assert.equal(between, usual);
});

test('nothing is thrown into the page', async () => {
  const { thrown } = await tab.log();
  assert.deepEqual(thrown, []);
  assert.deepEqual(
    tab.said.filter((line) => !line.startsWith('error: newsparts <')),
    [],
  );
});

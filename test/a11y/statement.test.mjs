/** docs/accessibility.md says what is so: a section for each widget, versions, numbers, and keys that do what they should. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { runnerImport } from 'vite';
import { at, readTags } from '../../scripts/widgets.mjs';
import { open, start } from '../pages/browser.mjs';
import { serve } from '../pages/server.mjs';
import { statesOf } from './states.mjs';

const tags = readTags();
const page = readFileSync(at('docs/accessibility.md'), 'utf8');
const { devDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** The rows of the table below a heading, a cell each. */
const rows = (heading) =>
  page
    .split(`\n## ${heading}\n`)[1]
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

/** What is written between backticks. */
const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, words]) => words);

const stories = new Map();
for (const tag of tags) {
  const file = at(`stories/${tag}/${tag}.stories.ts`);
  stories.set(tag, (await runnerImport(file, { root: at(), configFile: false })).module);
}

test('the tools have the versions that are installed', () => {
  const tools = rows('What was tested with what');
  assert.ok(tools.length >= 4);
  for (const [name, version] of tools) assert.equal(version, devDependencies[name], name);
});

test('every widget has a section, with as many stories and states as there are', () => {
  const sections = page.split('\n## By widget\n')[1].split('\n## ')[0].split('\n### ').slice(1);
  assert.deepEqual(
    sections.map((section) => section.split('\n')[0]),
    tags.map((tag) => `\`<${tag}>\``),
  );
  tags.forEach((tag, index) => {
    const count = Object.keys(stories.get(tag)).length - 1; // without the default
    const states = Object.keys(statesOf(tag)).length;
    assert.match(sections[index], new RegExp(`^.*\\n\\n${count} stories; heard in ${states} states`), tag);
    const [, link] = /\]\(\.\.\/(test\/a11y\/spoken\/[\w-]+\.md)\)/.exec(sections[index]);
    assert.ok(existsSync(at(link)), link);
    assert.ok(link.endsWith(`/${tag}.md`));
  });
});

test('the README leads to it', () => {
  assert.match(readFileSync(at('README.md'), 'utf8'), /\(docs\/accessibility\.md\)/);
});

/* The functions below run in the page. */

const pressed = (selector) =>
  `(root) => root.querySelector('${selector}').ariaPressed ?? root.querySelector('${selector}').ariaExpanded`;
const toggled = { Enter: 'true', Space: 'true' };

/** Which event has the focus, from 0. */
const focused = `(root) => String([...root.querySelectorAll('.name')].indexOf(root.activeElement))`;
const second = `(root) => { const name = root.querySelectorAll('.name')[1]; name.tabIndex = 0; return name; }`;

/** How the axis has changed since it was looked at before. */
const moved = `(root) => {
  const style = root.querySelector('.window').style;
  const now = [parseFloat(style.insetInlineStart), parseFloat(style.inlineSize)];
  const [start, size] = (globalThis.axisBefore ??= now);
  if (now[1] > 99.9) return 'all';
  if (Math.abs(now[1] - size) > 0.01) return now[1] < size ? 'closer' : 'farther';
  return now[0] < start - 0.01 ? 'earlier' : now[0] > start + 0.01 ? 'later' : 'the same';
}`;
const axis = { story: 'Axis', args: { span: '1980/2000' }, focus: '.track', look: moved };
const heading = { story: 'ThreeEvents', focus: second, look: focused };

/**
 * For each row of the table: which story, what takes the focus, how to look at what has happened, and what each key makes of it.
 */
const places = {
  'quote-card': {
    'Show all of the quotation': { story: 'Lines', focus: '[part=more]', look: pressed('[part=more]'), keys: toggled },
    'The original words': {
      story: 'Translated',
      focus: '[part=switch]',
      look: pressed('[part=switch]'),
      keys: toggled,
    },
    Share: {
      story: 'Share',
      focus: '[part=share]',
      look: `(root) => root.querySelector('[role=status]').textContent`,
      keys: { Enter: 'Copied', Space: 'Copied' },
    },
  },
  'stat-counter': { nowhere: { keys: {} } },
  'person-card': { nowhere: { keys: {} } },
  'person-list': { nowhere: { keys: {} } },
  'key-points': { nowhere: { keys: {} } },
  'fact-box': {
    'the title (`collapsed`)': {
      story: 'Collapsed',
      focus: '[part=toggle]',
      look: pressed('[part=toggle]'),
      keys: toggled,
    },
  },
  'stat-list': { nowhere: { keys: {} } },
  'quote-list': {
    'The original words': {
      story: 'Translated',
      focus: '[part=switch]',
      look: pressed('[part=switch]'),
      keys: toggled,
    },
  },
  'media-figure': {
    'the picture (`enlarge`)': {
      story: 'Enlarge',
      focus: '[part=enlarge]',
      look: `(root) => String(root.querySelector('dialog')?.open)`,
      keys: { Enter: 'true', Space: 'true' },
    },
    'the slider between two pictures': {
      story: 'BeforeAndAfter',
      focus: 'input',
      look: `(root) => root.querySelector('input').value`,
      keys: { ArrowRight: '51', ArrowLeft: '49', Home: '0', End: '100' },
    },
  },
  'related-links': {
    'a link': { story: 'Usual', focus: '.link a', look: `() => location.hash`, keys: { Enter: '#friends' } },
  },
  'qa-list': {
    'a question (`collapsed`)': {
      story: 'Collapsed',
      focus: '[part=toggle]',
      look: pressed('[part=toggle]'),
      keys: toggled,
    },
  },
  'term-note': {
    'the word': { story: 'Term', focus: '[part=term]', look: pressed('[part=term]'), keys: toggled },
    'the word or its note, open': {
      story: 'Term',
      focus: `(root) => {
        const term = root.querySelector('.term');
        if (term.ariaExpanded === 'false') term.click();
        return term;
      }`,
      look: pressed('[part=term]'),
      keys: { Escape: 'false' },
    },
  },
  'relations-timeline': {
    'the heading of an event': { ...heading, keys: { ArrowDown: '2', ArrowUp: '0', Home: '0', End: '2' } },
    'the heading of an event, further on': { ...heading, keys: { PageDown: '2', PageUp: '0' } },
    'the heading of an event, typing': { ...heading, keys: { t: '2' } },
    'the heading of an event, choosing': {
      ...heading,
      look: `(root) => String([...root.querySelectorAll('.event')].findIndex((event) => event.ariaCurrent))`,
      keys: { Enter: '1', Space: '1' },
    },
    'Show more (`lines`)': {
      story: 'Long',
      args: { lines: 1 },
      focus: '[part=more]',
      look: pressed('[part=more]'),
      keys: toggled,
    },
    'Copy link (`hash`)': {
      story: 'ThreeEvents',
      args: { hash: true, id: 'told' },
      focus: `(root) => { root.querySelector('.name').focus(); return root.querySelector('.link'); }`,
      look: `(root) => root.querySelector('.link').textContent`,
      keys: { Enter: 'Link copied', Space: 'Link copied' },
    },
    'a party or kind (`controls`)': {
      story: 'Controls',
      focus: '.party button',
      look: pressed('.party button'),
      keys: toggled,
    },
    'parties, folded up (`controls`)': {
      story: 'ControlsManyParties',
      focus: 'summary',
      look: `(root) => String(root.querySelector('details').open)`,
      keys: toggled,
    },
    'a player of others': {
      story: 'OneEvent',
      data: {
        events: [{ title: 'A', embed: { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'A speech' } }],
      },
      focus: '.play',
      look: `(root) => root.activeElement.localName`,
      keys: { Enter: 'iframe', Space: 'iframe' },
    },
    'the axis, to zoom': { ...axis, keys: { '+': 'closer', '=': 'closer', '-': 'farther', 0: 'all' } },
    'the axis, to move': {
      ...axis,
      keys: {
        ArrowLeft: 'earlier',
        ArrowRight: 'later',
        ArrowDown: 'earlier',
        ArrowUp: 'later',
        Home: 'earlier',
        End: 'later',
      },
    },
    'a button of the axis': { ...axis, focus: '.zoom .in', keys: { Enter: 'closer', Space: 'closer' } },
  },
};

const stage = {};
before(async () => {
  [stage.browser, stage.server] = await Promise.all([start(), serve()]);
  stage.server.routes['/blank.html'] = {
    body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Keys</title><main></main><script type="module" src="/dist/cdn/auto.js"></script>',
    headers: { 'content-type': 'text/html; charset=utf-8' },
  };
  stage.page = (await open(stage.browser, `${stage.server.origin}/blank.html`)).page;
  // Nobody is asked for a player.
  await stage.page.setRequestInterception(true);
  stage.page.on('request', (request) =>
    request.url().startsWith(stage.server.origin) ? request.continue() : request.abort(),
  );
});
after(async () => {
  await stage.browser?.close();
  await stage.server?.close();
});

/** Runs in the page: one widget in its first state. */
async function show(tag, { data, ...settings }) {
  globalThis.axisBefore = undefined;
  navigator.clipboard.writeText = async () => {};
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value === true ? '' : value);
  const ready = new Promise((resolve) => element.addEventListener('np-ready', resolve, { once: true }));
  document.querySelector('main').replaceChildren(element);
  await customElements.whenDefined(tag);
  element.data = data;
  await ready;
  await new Promise((resolve) => setTimeout(resolve, 100));
}

const table = rows('Keyboard');

test('every widget is in the table of keys, and every row of it is tried', () => {
  const there = table.map(([widget, where]) => `${widget} ${where}`);
  const tried = Object.entries(places).flatMap(([tag, all]) =>
    Object.keys(all).map((where) => `\`<${tag}>\` ${where}`),
  );
  assert.deepEqual(there.sort(), tried.sort());
  assert.deepEqual([...new Set(table.map(([widget]) => widget))].sort(), tags.map((tag) => `\`<${tag}>\``).sort());
});

for (const [widget, where, keys] of table) {
  const tag = widget.slice(2, -2);
  const place = places[tag]?.[where];
  test(`${tag}, ${where}: ${keys || 'no keys'}`, async () => {
    assert.deepEqual(quoted(keys).sort(), Object.keys(place.keys).sort());
    for (const [key, expected] of Object.entries(place.keys)) {
      const settings = { ...stories.get(tag)[place.story].args, ...place.args };
      if (place.data) settings.data = place.data;
      await stage.page.evaluate(show, tag, settings);
      const find = place.focus.startsWith('(') ? place.focus : `(root) => root.querySelector('${place.focus}')`;
      const look = `(${place.look})(document.querySelector('main').firstElementChild.shadowRoot)`;
      await stage.page.waitForFunction(`(${find})(document.querySelector('main').firstElementChild.shadowRoot)`);
      await stage.page.evaluate(`(${find})(document.querySelector('main').firstElementChild.shadowRoot).focus()`);
      // What comes with the first focus is there before the first key, also on a busy machine.
      await stage.page.waitForNetworkIdle({ idleTime: 100 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.notEqual(await stage.page.evaluate(look), expected, `${key}: it is so already`);
      await stage.page.keyboard.press(key);
      await stage.page
        .waitForFunction(`${look} === ${JSON.stringify(expected)}`, { timeout: 3000 })
        .catch(async () => assert.equal(await stage.page.evaluate(look), expected, key));
    }
  });
}

test('nothing in a number takes the focus', async () => {
  await stage.page.evaluate(show, 'stat-counter', stories.get('stat-counter').Usual.args);
  const stops = await stage.page.$eval('stat-counter', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('*')].filter(({ tabIndex }) => tabIndex >= 0).map(({ localName }) => localName),
  );
  assert.deepEqual(stops, []);
});

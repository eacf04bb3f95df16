/**
 * What a screen reader says of every widget, state by state, and what Chromium tells it: written down in `test/a11y/spoken`, to be
 * read by people, and compared. `WRITE=1 node --test test/a11y/spoken.test.mjs` writes it anew.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { runnerImport } from 'vite';
import { at, readTags } from '../../scripts/widgets.mjs';
import { open, start } from '../pages/browser.mjs';
import { serve } from '../pages/server.mjs';
import { statesOf } from './states.mjs';
import { treeOf } from './tree.mjs';

const stage = {};
const tags = readTags();
const write = Boolean(process.env.WRITE);
const fileOf = (name) => at('test/a11y/spoken', `${name}.md`);

const blank = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>One widget</title>
  <base href="/stories/" />
  <main></main>
  <script type="module" src="/dist/cdn/auto.js"></script>
</html>`;

/** What each state sounds like, by widget: read once for all the tests. */
const heard = new Map();

after(async () => {
  await stage.browser?.close();
  await stage.server?.close();
});

before(async () => {
  // Here, for Node does not wait for one hook before the next.
  [stage.browser, stage.server] = await Promise.all([start(), serve()]);
  stage.server.routes['/blank.html'] = { body: blank, headers: { 'content-type': 'text/html; charset=utf-8' } };
  for (const tag of tags) heard.set(tag, await listen(tag));
  heard.set('article', { 'the whole page': await listenToArticle() });
});

/** Phrases line by line, what is inside of something below it. */
function indented(said) {
  const depths = said.map(() => 0);
  const started = [];
  const ends = new Set();
  said.forEach(({ phrase }, index) => {
    const from = started.findLastIndex((start) => phrase === `end of ${said[start].phrase}`);
    if (from < 0) started.push(index);
    else {
      ends.add(index);
      const [start] = started.splice(from);
      for (let inner = start + 1; inner < index; inner++) depths[inner]++;
    }
  });
  return said.flatMap(({ phrase, language }, index) =>
    ends.has(index) ? [] : [`${'  '.repeat(depths[index])}${language && `[${language}] `}${phrase}`],
  );
}

/** Everything that a page has to tell, and what it says by itself meanwhile. */
async function hear(page, then) {
  const announced =
    then &&
    (await page.evaluate(async (then) => {
      const { announced } = await import('/test/a11y/reader.js');
      const main = document.querySelector('main');
      return announced(main, () => (0, eval)(then)(main.firstElementChild));
    }, then));
  const said = await page.evaluate(async () =>
    (await import('/test/a11y/reader.js')).spoken(document.querySelector('main')),
  );
  return { announced, spoken: indented(said), tree: await treeOf(page) };
}

async function listen(tag) {
  const file = at(`stories/${tag}/${tag}.stories.ts`);
  const { module: stories } = await runnerImport(file, { root: at(), configFile: false });
  const { page } = await open(stage.browser, `${stage.server.origin}/blank.html`);
  const heard = {};
  for (const [name, { story, lang, data, args, motion, then }] of Object.entries(statesOf(tag))) {
    assert.ok(stories[story], `<${tag}> has no story ${story}`);
    const { args: given = {}, globals = {} } = stories[story];
    const settings = { ...given, ...args };
    if (data) settings.data = { ...given.data, ...data };
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' }]);
    await page.evaluate(show, tag, settings, lang ?? globals.lang ?? 'en');
    heard[name] = await hear(page, then);
  }
  await page.close();
  return heard;
}

/** Runs in the page: shows one widget, and waits until nothing more comes. */
async function show(tag, { data, ...settings }, lang) {
  document.documentElement.lang = lang;
  navigator.clipboard.writeText = async () => {};
  const main = document.querySelector('main');
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (/^slot/.test(name)) {
      const words = document.createElement('p');
      words.textContent = value;
      words.slot = name.slice(5);
      element.append(words);
    } else if (value !== undefined && value !== false && !/^--/.test(name))
      element.setAttribute(name, value === true ? '' : value);
  }
  main.replaceChildren(element);
  await customElements.whenDefined(tag);
  const done = new Promise((resolve) => {
    for (const type of ['np-ready', 'np-error']) element.addEventListener(type, resolve, { once: true });
  });
  element.data = data;
  await done;
  const words = () => element.shadowRoot?.innerHTML;
  for (let before, steady = 0; steady < 3; before = words()) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    steady = words() === before ? steady + 1 : 0;
    // Digits that roll are listened to while they do.
    if (element.shadowRoot?.querySelector('.roll')) return;
  }
}

async function listenToArticle() {
  const { page, ready } = await open(stage.browser, `${stage.server.origin}/stories/article/index.html`);
  await ready(await page.$$eval(tags.join(), (widgets) => widgets.length));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const all = await hear(page);
  await page.close();
  return all;
}

const block = (lines) => `\`\`\`text\n${lines.join('\n') || '(nothing)'}\n\`\`\`\n`;

function report(name, states) {
  const title = tags.includes(name) ? `\`<${name}>\`` : 'The reference article';
  const parts = Object.entries(states).map(
    ([state, { announced, spoken, tree }]) =>
      `## ${state[0].toUpperCase()}${state.slice(1)}\n\n` +
      (announced ? `Said by itself:\n\n${block(announced)}\n` : '') +
      `Spoken:\n\n${block(spoken)}\nAccessibility tree of Chromium:\n\n${block(tree)}`,
  );
  const how =
    'Written by `WRITE=1 node --test test/a11y/spoken.test.mjs`, to be read before it is committed. In brackets: a language that is not the page’s.';
  return `# ${title}, as it is heard\n\n${how}\n\n${parts.join('\n')}`;
}

for (const name of [...tags, 'article'])
  test(`${name} sounds as it is written down`, () => {
    const now = report(name, heard.get(name));
    const file = fileOf(name);
    if (write) {
      mkdirSync(at('test/a11y/spoken'), { recursive: true });
      writeFileSync(file, now);
    }
    assert.ok(existsSync(file), `test/a11y/spoken/${name}.md is missing: write it (WRITE=1), and read it`);
    assert.equal(now, readFileSync(file, 'utf8'), `test/a11y/spoken/${name}.md says something else`);
  });

test('nothing is written down of what is not there any more', () => {
  assert.deepEqual(readdirSync(at('test/a11y/spoken')).sort(), [...tags, 'article'].map((name) => `${name}.md`).sort());
});

/** Every state of every widget. */
const each = (check) => {
  for (const [name, states] of heard)
    for (const [state, all] of Object.entries(states)) check(all, `${name}, ${state}`);
};

test('whatever can be pressed, filled in or looked at, and every group, has a name', () => {
  const nameless =
    /^ *(?:button|link|group|image|searchbox|textbox|checkbox|radio|slider|region|dialog|heading)(?: \[.*)?$/;
  each(({ tree }, where) =>
    tree.forEach((line, index) => {
      // What opens a `<details>` is its name.
      if (/DisclosureTriangle "/.test(tree[index + 1])) return;
      assert.doesNotMatch(line, nameless, `${where}, line ${index + 1}`);
    }),
  );
});

test('nothing is said twice in a row', () => {
  const words = (line = '') => line.trim().replace(/^(?:group|figure|status|searchbox|button), /, '');
  // Of a page's own `<figure>` as a placeholder, see docs/accessibility.md.
  const structure = /^(?:figure|paragraph|list|·)$/;
  each(({ spoken }, where) =>
    spoken.forEach((line, index) => {
      // The label of a field stands before it, in all of HTML.
      if (structure.test(words(line)) || /searchbox/.test(spoken[index + 1])) return;
      assert.notEqual(words(line), words(spoken[index + 1]), where);
    }),
  );
});

test('a figure has words of its own, and none is empty', () => {
  each(({ tree }, where) =>
    tree.forEach((line, index) => {
      if (!/^ *figure/.test(line)) return;
      const depth = line.search(/\S/);
      const rest = tree.slice(index + 1);
      const end = rest.findIndex((line) => line.search(/\S/) <= depth);
      const inner = rest.slice(0, end < 0 ? undefined : end).join('\n');
      assert.match(inner, /Figcaption|blockquote/, `${where}: a figure with nothing but ${inner || 'nothing'}`);
    }),
  );
});

test('nobody is interrupted: what is said by itself is said politely, once', () => {
  each(({ announced = [] }, where) => {
    assert.ok(announced.length < 2, `${where}: ${announced.join('; ')}`);
    for (const phrase of announced) assert.match(phrase, /^polite: \S/, where);
  });
});

test('a number is one word, also while its digits roll', () => {
  const { spoken, tree } = heard.get('stat-counter')['while the digits roll'];
  assert.equal(spoken.filter((line) => /\d/.test(line) && !/2023/.test(line)).join(), '  600,000');
  assert.equal(
    tree
      .filter((line) => /\d/.test(line) && !/2023/.test(line))
      .join()
      .trim(),
    '"600,000"',
  );
});

test('words of another language say which it is', () => {
  each(({ spoken }, where) => {
    if (!/Arabic|another language|original words/.test(where)) return;
    const foreign = spoken.filter((line) => /[\p{Script=Arabic}\p{Script=Han}\p{Script=Cyrillic}]/u.test(line));
    assert.ok(foreign.length, where);
    for (const line of foreign) assert.match(line, /^ *\[(?:ar|zh|kk)\] /, where);
  });
});

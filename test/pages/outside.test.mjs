/** What a page has of us outside the widgets: nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTags } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const tags = readTags();
const stage = setUp();
const html = { 'content-type': 'text/html; charset=utf-8' };

const widgets = `
  <script type="application/json" id="story">{"quotes": {"a": {"text": "A", "speaker": "B", "date": "1991", "source": "C"}}}</script>
  <quote-card src="#story/quotes/a" lines="1" share></quote-card>
  <quote-card><script type="application/json">{"text": "A"}</script></quote-card>
  <stat-counter data='{"value": 2000, "label": "of border", "period": "2023", "note": "N", "asOf": "2024"}'></stat-counter>
  <figure data-newspart="relations-timeline" data-json='{"title": "T", "events": [{"date": "1991", "title": "E", "quote": {"text": "Q"}, "stat": {"value": 1, "label": "L"}}]}'></figure>
  <key-points numbered data='{"title": "T", "points": [{"title": "P", "text": "X", "source": "C"}]}'></key-points>
  <fact-box collapsed data='{"title": "T", "text": "X", "links": [{"href": "/a", "text": "L"}]}'></fact-box>
  <stat-list compare data='{"title": "T", "stats": [{"value": 2, "label": "L"}, {"value": 1, "label": "L", "estimate": true}]}'></stat-list>
  <quote-list group-by="party" data='{"title": "T", "quotes": [{"id": "q", "text": "Q", "party": "P"}]}'></quote-list>
  <media-figure enlarge data='{"src": "/stories/media/river.svg", "alt": "A", "caption": "C"}'></media-figure>
  <related-links variant="cards" data='{"title": "T", "links": [{"href": "/a", "title": "L", "date": "2024"}]}'></related-links>
  <term-note data='{"term": "T", "text": "X"}'>T</term-note>
  <qa-list id="qa" collapsed data='{"title": "T", "items": [{"question": "Q", "answer": "X", "by": "P"}]}'></qa-list>
  <stat-counter data='{"value": 24, "label": "late"}'></stat-counter>`;

/** One of every element that a page is made of, among widgets. */
const own = `<main><h1>A</h1><h2>B</h2><p>C <a href="/">D</a> <q>E</q> <cite>F</cite> <time>G</time> <data value="1">H</data> <sub>I</sub> <b>J</b></p>
  <blockquote><p>K</p></blockquote><figure><img alt="" src="/stories/article/icon.svg"><figcaption>L</figcaption></figure><ul><li>M</li></ul>
  <ol><li>N</li></ol><details><summary>O</summary>P</details><button>Q</button><div class="np quote card small marked">R</div>
  <p class="unseen dot event era group timeline title name key stat value label unit figure short action face role context date what text">S</p>
  <div part="base text">T</div><div data-newspart="something-else"><p>U</p></div><section></section></main>`;

const page = (path, head, body) => {
  stage.server.routes[path] = {
    body: `<!doctype html><meta charset="utf-8"><title>Page</title><link rel="icon" href="/stories/article/icon.svg">${head}<body>${body}`,
    headers: html,
  };
  return stage.server.origin + path;
};
const css = '<link rel="stylesheet" href="/dist/cdn/newsparts.css">';
const script = '<script type="module" src="/dist/cdn/auto.js"></script>';
/** Each has the widgets at its end, with a script or without. */
const pages = () => [page('/with.html', css + script, own + widgets), page('/without.html', '', own)];

/** Opens it, and waits until all is loaded that the widgets load later. */
async function visit(url, count) {
  const tab = await open(stage.browser, url, { motion: true, height: 3000 });
  await tab.ready(count);
  await tab.page.waitForNetworkIdle();
  return tab;
}

test('no global variable, and every prototype as it was', async () => {
  const take = () => {
    /** Every own property of every built-in object, with what it is, as words. */
    const lines = new Map();
    const queue = [[window, 'window']];
    const seen = new Set([document, location, navigator]);
    const word = (value) =>
      typeof value === 'function' ? `${Function.prototype.toString.call(value).slice(0, 200)}` : typeof value;
    while (queue.length) {
      const [object, path] = queue.pop();
      if (seen.has(object)) continue;
      seen.add(object);
      for (const key of Reflect.ownKeys(object)) {
        const name = `${path}.${String(key)}`;
        if (/^window\.(?:\d+|pageLog|performance|customElements|__.*|puppeteer.*)$/.test(name)) continue;
        const { value, get, set, ...how } = Object.getOwnPropertyDescriptor(object, key);
        lines.set(name, JSON.stringify([how, word(value), word(get), word(set)]));
        // Classes and namespaces with their prototypes; not what a page keeps in its elements.
        const inner = path === 'window' ? !(value instanceof Node) : key === 'prototype';
        if (inner && value && /^(?:function|object)$/.test(typeof value)) queue.push([value, name]);
      }
      lines.set(`${path} of`, Object.prototype.toString.call(Object.getPrototypeOf(object)));
    }
    return [...lines];
  };
  const [url, without] = pages();
  const there = await open(stage.browser, without);
  const here = await visit(url, 9);
  const before = new Map(await there.page.evaluate(take));
  const after = new Map(await here.page.evaluate(take));
  assert.ok(before.size > 5000, String(before.size));
  assert.ok(before.has('window.Array.prototype.map') && before.has('window.HTMLElement.prototype.click'));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  assert.deepEqual(changed, []);
  await here.page.evaluate(() => (window.another = 1));
  assert.ok(new Map(await here.page.evaluate(take)).has('window.another'), 'this would see one');
  await there.page.close();
  await here.page.close();
});

test('no style of ours matches what is the page’s own, with newsparts.css and widgets around it', async () => {
  const take = () =>
    [...document.querySelectorAll('html, body, main, main *')].map((element) => [
      element.outerHTML.slice(0, 60),
      Object.fromEntries(
        ['', '::before', '::after', '::marker', '::first-letter'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          const names = [...style].filter(
            (name) => !/^(?:html|body)$/.test(element.localName) || !/size|height|origin/.test(name),
          );
          return [pseudo, names.map((name) => `${name}: ${style.getPropertyValue(name)}`)];
        }),
      ),
    ]);
  const [url, without] = pages();
  const there = await open(stage.browser, without, { height: 3000 });
  const here = await visit(url, 9);
  const [before, after] = [await there.page.evaluate(take), await here.page.evaluate(take)];
  assert.ok(before.length > 30);
  before.forEach(([name, styles], index) => {
    for (const [pseudo, list] of Object.entries(styles)) {
      assert.deepEqual(after[index][1][pseudo], list, `${name} ${pseudo}`);
    }
  });
  // Nor is there a rule in the page that is not ours by its name.
  const selectors = await here.page.evaluate(() => {
    const all = [];
    const walk = (rules) => {
      for (const rule of rules) {
        if (rule.selectorText && !rule.selectorText.startsWith('&')) all.push(rule.selectorText);
        else if (rule.name) all.push(rule.name);
        if (rule.cssRules && !rule.selectorText) walk(rule.cssRules);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) walk(sheet.cssRules);
    return all;
  });
  assert.ok(selectors.length > 3);
  const ours = new RegExp(`(?:${tags.join('|')}|^np-)`);
  assert.deepEqual(
    selectors.filter((selector) => !ours.test(selector)),
    [],
  );
  await there.page.close();
  await here.page.close();
});

test('in a column of any kind, the fallback has the margins of the widget', async () => {
  const quote =
    '{"text": "Our relations are in their golden thirty years, and I mean all of it.", "speaker": "Ann Lee"}';
  const words = '<blockquote><p>Our relations are in their golden thirty years, and I mean all of it.</p></blockquote>';
  const caption = '<figcaption><b>Ann Lee</b></figcaption>';
  const json = `<script type="application/json">${quote}</script>`;
  const forms = [
    `<quote-card>${json}${words}${caption}</quote-card>`,
    `<quote-card>${words}${caption}${json}</quote-card>`,
    `<figure data-newspart="quote-card" data-json='${quote}'>${words}${caption}</figure>`,
  ];
  const gaps = () =>
    [...document.querySelectorAll('main')].map((main) => {
      const [before, after] = main.querySelectorAll('.mark');
      return after.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
    });
  const columns = ['block', 'flow-root', 'grid', 'flex; flex-direction: column'];
  const mains = columns.flatMap((display) =>
    forms.map(
      (form) => `<main style="display: ${display}"><p class="mark">Before</p>${form}<p class="mark">After</p></main>`,
    ),
  );
  const { page: tab, ready } = await open(stage.browser, page('/columns.html', css, mains.join('')));
  const before = await tab.evaluate(gaps);
  await tab.addScriptTag({ url: '/dist/cdn/auto.js', type: 'module' });
  await ready(mains.length);
  assert.equal(before.length, 12);
  assert.ok(before.every((gap) => gap > 100));
  assert.deepEqual(await tab.evaluate(gaps), before);
  await tab.close();
});

/** In the page, before its scripts: writes down what listens and observes. */
function keep() {
  const kept = { listeners: [], observers: new Set(), frames: 0 };
  window.kept = kept;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const name = (target) => (target === window ? 'window' : target === document ? 'document' : target.localName);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const entry = { target: name(target), type, listener };
    if (target === window || target === document || target.nodeType) {
      kept.listeners.push(entry);
      if (options?.once)
        addEventListener.call(target, type, () => kept.listeners.splice(kept.listeners.indexOf(entry), 1), {
          once: true,
        });
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    kept.listeners = kept.listeners.filter(
      (e) => e.target !== name(target) || e.type !== type || e.listener !== listener,
    );
    return removeEventListener.call(target, type, listener, options);
  };
  for (const kind of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Native = window[kind];
    window[kind] = class extends Native {
      targets = [];
      observe(target, ...rest) {
        this.targets.push(target);
        kept.observers.add(this);
        return super.observe(target, ...rest);
      }
      unobserve(target) {
        this.targets = this.targets.filter((other) => other !== target);
        return super.unobserve(target);
      }
      disconnect() {
        this.targets = [];
        return super.disconnect();
      }
    };
  }
}

/** What stays for content that comes later. */
const staying = {
  'all.js': { listeners: [], observers: [] },
  'auto.js': { listeners: ['window np-error', 'window np-ready'], observers: ['MutationObserver #document'] },
};

for (const [file, { listeners, observers }] of Object.entries(staying))
  test(`${file}: when the last widget has left, ${observers.length ? 'only the autoloader listens to the page' : 'nothing listens to the page'}`, async () => {
    const count = file === 'auto.js' ? 9 : 8; // all.js fills no placeholder
    const url = page('/leaving.html', css + script.replace('auto.js', file), own + widgets);
    const tab = await stage.browser.newPage();
    await tab.evaluateOnNewDocument(keep);
    await tab.evaluateOnNewDocument(() => {
      window.count = 0;
      window.onload = () => {};
      document.addEventListener('np-ready', () => window.count++);
      window.kept.listeners = []; // that one is the test's
    });
    await tab.goto(url);
    await tab.waitForFunction((count) => window.count >= count, {}, count);
    await tab.waitForNetworkIdle();
    const observed = () =>
      tab.evaluate(() =>
        [...window.kept.observers].flatMap((observer) =>
          observer.targets.map((target) => `${Object.getPrototypeOf(observer.constructor).name} ${target.nodeName}`),
        ),
      );
    assert.ok((await observed()).length > 3, 'widgets are watched while they are there');
    await tab.evaluate(
      (hosts) => {
        for (const host of document.querySelectorAll(hosts)) host.remove();
      },
      [...tags, '[data-newspart]'].join(),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const left = await tab.evaluate(() => window.kept.listeners.map(({ target, type }) => `${target} ${type}`));
    assert.deepEqual(left.filter((entry) => /^(?:window|document|html|body) /.test(entry)).sort(), listeners);
    assert.deepEqual(
      (await observed()).filter((entry) => !/FIGURE/.test(entry)),
      observers,
    );
    // The browser itself says the same.
    const session = await tab.createCDPSession();
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      const types = found.listeners.map(({ type }) => `${expression} ${type}`).sort();
      // The test itself listens too.
      const own = expression === 'window' ? ['window load'] : expression === 'document' ? ['document np-ready'] : [];
      const ours = listeners.filter((entry) => entry.startsWith(`${expression} `));
      assert.deepEqual(types, [...own, ...ours].sort());
    }
    await tab.close();
  });

/**
 * The hostile pages of test/pages in Firefox and WebKit: pages whose styles or scripts would break what they reach, two of
 * us on one page, data by somebody who would do harm, and any data at all. In Chromium, the tests beside those pages do it.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at, readTags } from '../../scripts/widgets.mjs';
import { watch } from '../pages/harm.mjs';
import { addresses, forms, markup } from '../pages/hostile-data.mjs';
import { bad, good } from '../pages/json-data.mjs';
import { reader } from '../pages/json-reader.mjs';
import { serve } from '../pages/server.mjs';
import { broken, context, count, differences, passing, plainAs, settled, shapes, words } from '../pages/shape.mjs';
import { count as many, made, module, page, tags, taken, version, widgets } from '../pages/two.mjs';
import { name, recorded, recorder, start, tab as tabOf } from './browser.mjs';

const html = { 'content-type': 'text/html; charset=utf-8' };
const json = { 'content-type': 'application/json' };
const plain = '/test/pages/styles/plain.html';
const strict = (file) => `/test/pages/strict/${file}`;

let server;
let browser;

/** What went wrong in a page, or was said of it. */
const log = (tab) =>
  tab.evaluate(() => {
    const { thrown, violations, said } = window.pageLog;
    return { thrown, violations, said };
  });

/** Opens a page of the project, and waits for its widgets. */
async function open(path, { search = '', at = server, ready = () => window.pageLog.settled() } = {}) {
  at.routes[path] ??= recorded(path);
  const tab = await browser.open(at.origin + path + search);
  await tab.until(ready);
  return tab;
}

/**
 * Opens pages of the project in frames, one over another. What is run in a frame is run from outside: there nothing is
 * frozen, wrapped or taken away, on which drivers rely.
 */
async function openFrames(paths, { by = browser, height = 900 } = {}) {
  for (const path of paths) server.routes[path] = recorded(path);
  server.routes['/frames.html'] = {
    headers: html,
    body: `<!doctype html><meta charset="utf-8"><title>Frames</title><link rel="icon" href="/stories/article/icon.svg">
      <style>iframe { block-size: ${height}px; border: 0; inline-size: 1280px; inset: 0; position: absolute }</style>
      ${paths.map((path) => `<iframe title="A page" src="${path}"></iframe>`).join('')}`,
  };
  const tab = await by.open(`${server.origin}/frames.html`, { height });
  const frames = paths.map((_, index) =>
    tabOf((run, ...args) =>
      tab.evaluate(
        async (index, run, args) => structuredClone(await window.frames[index].eval(`(${run})`)(...args)) ?? null,
        index,
        String(run),
        args,
      ),
    ),
  );
  return { ...tab, frames };
}

/** Every paragraph of a fallback, as a reader sees it. */
const fallbacks = () =>
  [...document.querySelectorAll('p:not(.between)')].map((p) => (p.checkVisibility() ? p.innerText : 'hidden'));

describe(`in ${name}`, { skip: !process.env.TEST_BROWSER && 'Chromium has tests of its own for these' }, () => {
  before(async () => {
    server = await serve();
    browser = await start();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  describe('pages with styles that would break what they reach', () => {
    let still;
    before(async () => {
      still = await start({ motion: false });
    });
    after(() => still?.close());

    /** On these the page's own words or the window do not fit. */
    const wide = ['inherited', 'vertical'];
    /**
     * In quirks mode a line is not kept open by the size of the type around it, which is a few pixels; in Firefox, what is
     * empty has no height at all.
     */
    const slack = { quirks: name === 'firefox' ? 30 : 10 };

    const pages = readdirSync(at('test/pages/styles')).filter((file) => file.endsWith('.html') && file !== 'tabs.html');
    for (const file of pages) {
      const style = file.slice(0, -'.html'.length);
      test(`${style}: inside, all is as on a plain page; no word is lost, cut off or under another`, async () => {
        const tab = await openFrames([plain, `/test/pages/styles/${file}`], { by: still, height: 12_000 });
        const [usual, here] = tab.frames;
        for (const frame of tab.frames) {
          await frame.until(() => window.pageLog.settled());
          // Firefox does not lay out what is closed.
          await frame.evaluate(() => {
            for (const { shadowRoot } of window.pageLog.widgets())
              for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
          });
        }
        for (const width of [1280, 240]) {
          await tab.evaluate((width) => {
            for (const frame of document.querySelectorAll('iframe')) frame.style.inlineSize = `${width}px`;
          }, width);
          await settled(here);
          const lines = await here.evaluate(broken);
          const extent = await here.evaluate(() => document.documentElement.scrollWidth);
          if (!wide.includes(style) && extent > width) lines.push(`the page is ${extent} px wide`);
          const there = await plainAs(usual, await here.evaluate(context, passing));
          assert.ok(Object.keys(there.all).length > 300);
          lines.push(...differences(there, await here.evaluate(shapes), slack[style]));
          assert.deepEqual(lines.slice(0, 40), [], `${lines.length} lines at ${width} px`);
        }
        assert.deepEqual(await log(here), { thrown: [], violations: [], said: [] });
        await tab.close();
      });
    }

    test('vertical: a shortened quotation shows its first lines with the mark beside them, and all when asked', async () => {
      const tab = await openFrames(['/test/pages/styles/vertical.html'], { by: still });
      const [frame] = tab.frames;
      await frame.until(() => window.pageLog.settled());
      const look = () => {
        const { shadowRoot } = document.querySelector('#short');
        const words = shadowRoot.querySelector('blockquote');
        const all = document.createRange();
        all.selectNodeContents(words);
        return {
          lines: Math.round(words.clientWidth / parseFloat(getComputedStyle(words.firstElementChild).lineHeight)),
          whole: all.getBoundingClientRect().left >= words.getBoundingClientRect().left - 1,
          writing: getComputedStyle(words).writingMode,
          // How far the mark is from where the first line begins.
          mark: getComputedStyle(words.firstElementChild, '::before').insetBlockStart,
        };
      };
      const { mark, ...short } = await frame.evaluate(look);
      assert.deepEqual(short, { lines: 3, whole: false, writing: 'vertical-rl' });
      assert.ok(Math.abs(parseFloat(mark)) < 40, mark);
      await frame.evaluate(() => void document.querySelector('#short').shadowRoot.querySelector('button').click());
      await frame.until(() => !document.querySelector('#short').shadowRoot.querySelector('.short'));
      const { lines, whole } = await frame.evaluate(look);
      assert.deepEqual([lines > 5, whole], [true, true]);
      await tab.close();
    });
  });

  describe('pages that forbid, freeze, wrap or take away what scripts use', () => {
    /** Opens one beside a plain page. */
    async function openStrict(file) {
      const { frames, close } = await openFrames([plain, strict(file)]);
      const [usual, here] = frames;
      await usual.until(() => window.pageLog.settled());
      /** Of what its widgets show, what they show otherwise on the plain page. */
      const unusual = async () => {
        const expected = await usual.evaluate(words);
        assert.equal(expected.length, count);
        return (await here.evaluate(words)).slice(0, count).filter((line, index) => line !== expected[index]);
      };
      return { here, unusual, close };
    }

    for (const file of ['frozen', 'prototype-js', 'mootools', 'wrapped', 'clobber']) {
      test(`${file}: every widget shows its words, and numbers roll and come to rest`, async () => {
        const { here, unusual, close } = await openStrict(`${file}.html`);
        await here.until(() => window.pageLog.settled());
        assert.deepEqual(await unusual(), []);
        assert.match((await here.evaluate(words))[count], /^remote: .*I first met President Xi/);
        await here.evaluate(() => document.querySelector('#trips').scrollIntoView({ block: 'center' }));
        await here.until(() =>
          [...document.querySelector('#trips').shadowRoot.querySelectorAll('.roll .strip')].some(
            (strip) => strip.textContent.trim().split('\n').length > 9,
          ),
        );
        await here.until(() =>
          [...document.querySelectorAll('stat-counter')].every(({ shadowRoot }) => !shadowRoot.querySelector('.roll')),
        );
        await here.evaluate(() => document.querySelector('#short').shadowRoot.querySelector('button').click());
        await here.until(
          () => document.querySelector('#short').shadowRoot.querySelector('button').ariaExpanded === 'true',
        );
        assert.deepEqual(await here.evaluate(broken), []);
        assert.deepEqual(await log(here), { thrown: [], violations: [], said: [] });
        await close();
      });
    }

    test('clobbered-document: what is loaded shows, what cannot be found leaves its fallback, nothing is thrown', async () => {
      const { here, unusual, close } = await openStrict('clobbered-document.html');
      await here.until(() => window.pageLog.widgets().filter(window.pageLog.isReady).length >= 14);
      assert.deepEqual(await unusual(), []);
      assert.deepEqual((await log(here)).thrown, []);
      await close();
    });

    for (const [file, said, times] of [
      ['no-define', /^error: newsparts: <[\w-]+> did not load/, 3],
      ['object-prototype', /^error: newsparts </, 1],
    ]) {
      test(`${file}: every fallback stays, and the console says so; nothing is thrown`, async () => {
        const { here, close } = await openStrict(`${file}.html`);
        const all = await here.until(
          (times) => window.pageLog.said.length >= times && window.pageLog.said.slice(),
          times,
        );
        assert.deepEqual(
          all.filter((line) => !said.test(line)),
          [],
        );
        const visible = await here.evaluate(fallbacks);
        assert.equal(visible.length, count + 1);
        for (const text of visible) assert.match(text, /^Fallback of /);
        assert.deepEqual((await log(here)).thrown, []);
        await close();
      });
    }

    for (const [file, left, message] of [
      ['no-fetch', 1, /no way to read it \(Not here\)/],
      ['odd-fetch', 1, /JSON at/],
      ['no-json', count + 1, /Not here/],
    ]) {
      test(`${file}: ${left} fallbacks stay and the console says why; the others show`, async () => {
        const { here, unusual, close } = await openStrict(`${file}.html`);
        await here.until(() => window.pageLog.settled());
        const { said, thrown } = await log(here);
        assert.equal(said.length, left);
        for (const line of said) assert.match(line, message);
        const shown = await here.evaluate(words);
        assert.equal(shown.filter((line) => line.includes('Fallback of')).length, left);
        if (left === 1) assert.deepEqual(await unusual(), []);
        assert.deepEqual(thrown, []);
        await close();
      });
    }

    test('<base href>: the page’s own script is found, addresses are read from the base', async () => {
      const tab = await open(strict('base.html'));
      const shown = (await tab.evaluate(words)).join();
      const link = await tab.evaluate(() => document.querySelector('#here').shadowRoot.querySelector('a').href);
      const { thrown, said } = await log(tab);
      await tab.close();
      assert.match(shown, /here: .*On this page\..*there: .*I first met President Xi.*600,000/);
      assert.ok(server.requests.includes('/stories/article/story.json'));
      assert.equal(link, `${server.origin}/stories/article/index.html#singer`);
      assert.deepEqual([thrown, said], [[], []]);
    });

    describe('a sandboxed frame without an origin', () => {
      /** Opens one that answers, and runs functions in it. */
      async function openSandbox(headers) {
        const own = await serve({ headers });
        const { body, ...reply } = recorded(strict('frame.html'));
        const answer = `<script>onmessage = async ({ data }) => parent.postMessage(await eval(data)(), '*');</script>`;
        own.routes[strict('frame.html')] = { ...reply, body: body.replace('</head>', `${answer}</head>`) };
        const tab = await browser.open(own.origin + strict('sandbox.html'));
        const frame = tabOf((run) =>
          tab.evaluate(
            (run) =>
              new Promise((resolve) => {
                addEventListener('message', ({ data }) => resolve(data), { once: true });
                window.frames[0].postMessage(run, '*');
              }),
            `(${run})`,
          ),
        );
        assert.equal(await frame.evaluate(() => window.origin), 'null');
        return {
          frame,
          async close() {
            await tab.close();
            await own.close();
          },
        };
      }

      test('where the files may be read from elsewhere, as from a CDN: all widgets show', async () => {
        const { frame, close } = await openSandbox({ 'access-control-allow-origin': '*' });
        await frame.until(() => window.pageLog.settled());
        const shown = await frame.evaluate(words);
        const { said, thrown } = await log(frame);
        await close();
        const usual = await open(strict('frame.html'));
        assert.deepEqual(shown, await usual.evaluate(words));
        await usual.close();
        assert.deepEqual([said, thrown], [[], []]);
      });

      test('where they may not: the fallback stays', async () => {
        const { frame, close } = await openSandbox();
        const visible = await frame.evaluate(fallbacks);
        const { thrown } = await log(frame);
        await close();
        assert.equal(visible.length, count + 1);
        for (const text of visible) assert.match(text, /^Fallback of /);
        assert.deepEqual(thrown, []);
      });
    });

    test('XHTML: the fallback stays and reads well', async () => {
      server.routes[strict('page.xhtml')] = recorded(strict('page.xhtml'));
      const tab = await browser.open(server.origin + strict('page.xhtml'));
      // WebKit runs no module there. Firefox does, but reads all markup as XML, which templates are not.
      if (name === 'firefox') await tab.until(() => window.pageLog.settled());
      const type = await tab.evaluate(() => document.contentType);
      const visible = await tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
      const { thrown, said } = await log(tab);
      await tab.close();
      assert.equal(type, 'application/xhtml+xml');
      assert.equal(
        visible,
        'We were on our own. Toleutay Suleimenov 600,000 cross-border trips Relations December 16, 1991 Independence',
      );
      assert.equal(said.length, name === 'firefox' ? 3 : 0);
      for (const line of said) assert.match(line, /^error: newsparts </);
      assert.deepEqual(thrown, []);
    });

    test('the article under a strict policy: its widgets roll, open and share, and nothing is refused', async (t) => {
      const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;
      const own = await serve({ headers: { 'content-security-policy': policy } });
      t.after(() => own.close());
      const tab = await open('/stories/article/index.html', { at: own });
      await tab.evaluate(async () => {
        for (const widget of window.pageLog.widgets()) {
          widget.scrollIntoView({ block: 'center' });
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const card = document.querySelector('#suleimenov-difficult');
        card.scrollIntoView({ block: 'center' });
        card.share = true;
        addEventListener('np-share', (event) => {
          window.shared = event.detail.text;
          event.preventDefault();
        });
      });
      for (const part of ['more', 'share'])
        await tab.until((part) => {
          const button = document.querySelector('#suleimenov-difficult').shadowRoot.querySelector(`[part=${part}]`);
          button?.click();
          return button !== null;
        }, part);
      await tab.until(() => window.shared);
      await tab.until(
        () => document.querySelector('#suleimenov-difficult').shadowRoot.querySelector('[aria-expanded=true]') !== null,
      );
      assert.deepEqual(await log(tab), { thrown: [], violations: [], said: [] });
      // The policy holds here: what turns strings into markup is refused, where the browser knows of trusted types.
      const refused = await tab.evaluate(() => {
        try {
          document.createElement('p').innerHTML = '<b>A</b>';
          return false;
        } catch {
          return true;
        }
      });
      assert.equal(refused, await tab.evaluate(() => 'trustedTypes' in window));
      await tab.close();
    });
  });

  describe('two of us on one page', () => {
    before(() => Object.assign(server.routes, version('/again', 'other')));
    async function openTwo(scripts, ready) {
      server.routes['/two.html'] = page(recorder + scripts.map(module).join(''));
      return open('/two.html', { ready });
    }

    test('the same script twice: it runs once, and has nothing to say', async () => {
      const tab = await openTwo(['/dist/cdn/auto.js', '/dist/cdn/auto.js', '/dist/cdn/all.js']);
      assert.deepEqual(await tab.evaluate(made, String(tags)), Array(many).fill('first'));
      assert.deepEqual(await log(tab), { thrown: [], violations: [], said: [] });
      await tab.close();
    });

    test('the same script at two addresses: the first wins, the other says so once for each tag', async () => {
      // No autoloader, no placeholder.
      const ready = Function(`const { said, widgets, isReady } = window.pageLog;
        return said.length === ${tags.length} && widgets().filter(isReady).length === ${many - 1};`);
      const tab = await openTwo(['/dist/cdn/all.js', '/again/all.js'], ready);
      assert.deepEqual(await tab.evaluate(made, String(tags)), Array(many - 1).fill('first'));
      const { thrown, said } = await log(tab);
      assert.deepEqual([thrown, said.sort()], [[], taken]);
      await tab.close();
    });

    for (const order of [
      ['/dist/cdn/auto.js', '/again/auto.js'],
      ['/again/auto.js', '/dist/cdn/auto.js'],
    ]) {
      test(`${order.join(' and ')}: each widget shows once, of one version a tag; each name is mentioned once`, async () => {
        const tab = await openTwo(order);
        await tab.until((count) => window.pageLog.said.length >= count, tags.length);
        const shown = await tab.evaluate(made, String(tags));
        assert.equal(shown.length, many);
        for (const one of shown) assert.match(one, /^(?:first|other)$/);
        assert.deepEqual([shown[0], shown[2]], [shown[1], shown[3]]);
        // Both autoloaders meet what comes later, and it too shows once.
        await tab.evaluate(
          (markup) => document.body.insertAdjacentHTML('beforeend', markup),
          widgets.replaceAll(/ id="\w"/g, ''),
        );
        await tab.until(() => window.pageLog.settled());
        assert.equal((await tab.evaluate(made, String(tags))).length, 2 * many);
        const { thrown, said } = await log(tab);
        assert.deepEqual([thrown, said.sort()], [[], taken]);
        await tab.close();
      });
    }
  });

  describe('data by somebody who would do harm', () => {
    const path = '/test/pages/hostile.html';
    before(() => {
      const { body, headers } = recorded(path);
      const first = `<head><script>(${watch})(); performance.setResourceTimingBufferSize(1e6);</script>`;
      server.routes[path] = { headers, body: body.replace('<head>', first) };
    });

    /** Opens the hostile page for a test, after which nothing must have happened. */
    async function tryOut(run) {
      const tab = await browser.open(`${server.origin + path}?bare`);
      await tab.until(() => document.documentElement.dataset.shown === '0');
      // The console would be told some ten thousand times what is wrong.
      await tab.evaluate(() => void (console.error = () => {}));
      const counts = await run(tab);
      const harm = await tab.evaluate(async () => {
        // What is loaded or runs by itself has the time to.
        await new Promise((resolve) => setTimeout(resolve, 300));
        const asked = performance.getEntriesByType('resource').map(({ name }) => name);
        const { thrown, violations } = window.pageLog;
        const elsewhere = asked.filter((address) => !address.startsWith(location.origin));
        return { thrown, violations, elsewhere, asked: asked.length > 10, ...window.harm() };
      });
      await tab.close();
      assert.deepEqual(harm, {
        ...{ thrown: [], violations: [], elsewhere: [], asked: true },
        ...{ happened: [], polluted: [], strange: [] },
      });
      return counts;
    }

    for (const tag of readTags()) {
      test(`<${tag}> shows hostile strings as typed, in every field and in every way in`, async () => {
        const counts = await tryOut(async (tab) => {
          const sent = await tab.evaluate((...args) => window.hostile.documents(...args), tag, markup);
          const remote = sent.map((body, index) => {
            const address = `/remote/${tag}/${index}.json`;
            server.routes[address] = { body, headers: json };
            return address;
          });
          const { counts, faults } = await tab.evaluate((...args) => window.hostile.examine(...args), tag, {
            payloads: markup,
            bad: addresses,
            remote,
          });
          assert.deepEqual(faults, []);
          return counts;
        });
        const told = JSON.stringify(counts);
        assert.ok(counts.shown >= markup.length * 8, told);
        assert.ok(counts.slots > 20 && counts.typed > counts.shown, told);
        assert.ok(counts.refused > addresses.length * 2, told);
      });

      test(`<${tag}> reads HTML with hostile strings as typed, or not at all`, async () => {
        const { read, faults } = await tryOut((tab) =>
          tab.evaluate((...args) => window.hostile.examineHtml(...args), tag, {
            payloads: markup,
            bad: addresses,
            forms: forms[tag],
          }),
        );
        assert.deepEqual(faults, []);
        assert.ok(read > markup.length * 2, String(read));
      });
    }
  });

  test('any data is shown or refused with a message, nothing is thrown, and what is shown is what went in', async () => {
    const tab = await open('/test/pages/properties.html', { search: '?bare' });
    await tab.until(() => Boolean(window.properties));
    await tab.evaluate(() => void (console.error = () => {}));
    // Fewer than in Chromium, for time.
    const options = { seed: Number(process.env.FUZZ_SEED ?? 20_240_702), runs: Number(process.env.FUZZ_RUNS ?? 60) };
    const found = await tab.evaluate((options) => window.properties.check(options), options);
    assert.deepEqual((await log(tab)).thrown, []);
    await tab.close();
    for (const { tag, what, report } of found)
      assert.equal(report ?? undefined, undefined, `<${tag}>: ${what} (${JSON.stringify(options)})\n${report}`);
    assert.equal(found.length, 3 * readTags().length);
    for (const { tag, what, counts } of found)
      if (!/any/.test(what)) assert.ok(counts.shown, `<${tag}>: ${what}: ${JSON.stringify(counts)}`);
  });

  test('whatever is JSON is read, whatever is not is refused with a message, in every way in', async () => {
    const tab = await open('/test/pages/json.html');
    await tab.evaluate(() => void (console.error = () => {}));
    const { takes, refuses } = reader((path, reply) => (server.routes[path] = reply), tab.evaluate);
    for (const text of good) await takes(text, Buffer.from(text));
    for (const text of bad) await refuses(text || 'nothing', Buffer.from(text));
    assert.deepEqual((await log(tab)).thrown, []);
    await tab.close();
  });
});

/** Pages that forbid, freeze, wrap or take away what scripts use: the widgets work, or their fallback stays. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { at, readTags } from '../../scripts/widgets.mjs';
import { open, setUp, shadowWords } from './browser.mjs';
import { serve } from './server.mjs';
import { broken, count, visit, words } from './shape.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const xhtml = { 'content-type': 'application/xhtml+xml; charset=utf-8' };

const stage = setUp();

const pageAt = (name) => `${stage.server.origin}/test/pages/strict/${name}`;

let usual;
/** Of a page's words, those that the same widgets show otherwise on a plain page. */
async function unusual(shown) {
  if (!usual) {
    const { page } = await visit(stage, 'plain', 1280);
    usual = await page.evaluate(words);
    await page.close();
  }
  return shown.slice(0, count).filter((line, index) => line !== usual[index]);
}

describe('the article under the strict policy, enforced by a header', () => {
  test('all of its widgets show, roll, open and share, and nothing is refused', async () => {
    const strict = await serve({ headers: { 'content-security-policy': policy } });
    const url = `${strict.origin}/stories/article/index.html`;
    const { page, said, log } = await open(stage.browser, url, { motion: true });
    const tags = String(readTags());
    await page.waitForFunction(
      (tags) => window.pageLog.ready.length >= document.querySelectorAll(tags).length,
      {},
      tags,
    );
    const parts = await page.$$(tags);
    assert.ok(parts.length >= 14);
    // A policy that allows no strings to be turned into markup holds here: this would be refused.
    const refused = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>A</b>';
        return false;
      } catch {
        return true;
      }
    });
    assert.equal(refused, true);
    await page.evaluate(() => (window.pageLog.violations.length = 0));
    for (const part of parts) await part.evaluate((host) => host.scrollIntoView({ block: 'center' }));
    const more = await page.$('#suleimenov-difficult >>> button');
    await more.click();
    await page.waitForSelector('#suleimenov-difficult >>> button[aria-expanded=true]');
    await page.$eval('#suleimenov-difficult', (card) => (card.share = true));
    const share = await page.waitForSelector('#suleimenov-difficult >>> button[part=share]');
    await page.evaluate(() => addEventListener('np-share', (event) => event.preventDefault()));
    await share.click();
    await page.waitForNetworkIdle();
    const { violations, thrown, errors } = await log();
    assert.deepEqual(
      [violations, thrown, errors, said.filter((line) => !line.includes('TrustedHTML'))],
      [[], [], [], []],
    );
    await page.close();
    await strict.close();
  });
});

describe('builtins', () => {
  for (const name of ['frozen', 'prototype-js', 'mootools', 'wrapped', 'clobber']) {
    test(`${name}: every widget shows its words, and numbers roll and come to rest`, async () => {
      const { page, said, log, ready } = await open(stage.browser, pageAt(`${name}.html`), { motion: true });
      await ready(count + 1);
      const shown = await page.evaluate(words);
      assert.deepEqual(await unusual(shown), []);
      assert.match(shown[count], /^remote: .*I first met President Xi/);
      await page.$eval('#trips', (host) => host.scrollIntoView({ block: 'center' }));
      await page.waitForFunction(() => document.getElementById('trips').shadowRoot.querySelector('.roll'));
      const rolling = await page.$eval('#trips', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.strip')].every((strip) => strip.textContent.trim().split('\n').length > 9),
      );
      assert.equal(rolling, true, 'digits roll');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('stat-counter')].every(({ shadowRoot }) => !shadowRoot.querySelector('.roll')),
      );
      await page.click('#short >>> button');
      await page.waitForSelector('#short >>> button[aria-expanded=true]');
      assert.deepEqual(await page.evaluate(broken), []);
      const { thrown, errors } = await log();
      assert.deepEqual([thrown, errors, said], [[], [], []]);
      await page.close();
    });
  }

  test('clobbered-document: what is loaded shows, what cannot be found leaves its fallback, nothing is thrown', async () => {
    const { page, log, ready } = await open(stage.browser, pageAt('clobbered-document.html'));
    await ready(count);
    await page.waitForNetworkIdle();
    assert.deepEqual(await unusual(await page.evaluate(words)), []);
    assert.deepEqual((await log()).thrown, []);
    await page.close();
  });

  test('clobbered-methods: all show, also what is written for those who see no shadow root', async () => {
    const { page, said, log, ready } = await open(stage.browser, pageAt('clobbered-methods.html'));
    await ready(5);
    await page.waitForFunction(() => window.bare.querySelector('[slot]') && window.bare.querySelector('script'));
    const { thrown, errors } = await log();
    assert.deepEqual([thrown, errors, said], [[], [], []]);
    await page.close();
  });

  for (const name of ['createElement', 'importNode', 'createComment', 'createTextNode', 'createTreeWalker'])
    test(`clobbered-methods, where Lit itself is without document.${name}: each fallback stays, nothing is thrown`, async () => {
      const path = `/test/pages/strict/without-${name}.html`;
      const body = readFileSync(at('test/pages/strict/clobbered-methods.html'), 'utf8').replace(
        'name="scripts"',
        `name="${name}"`,
      );
      stage.server.routes[path] = { body, headers: { 'content-type': 'text/html; charset=utf-8' } };
      const { page, said, log } = await open(stage.browser, stage.server.origin + path, { wait: 'networkidle0' });
      const shown = await page.evaluate(() =>
        [window.quote, window.number, window.timeline].map(
          (host) =>
            host.firstElementChild.checkVisibility() ||
            // Where Lit can do without for this one.
            host.shadowRoot.querySelector('.np').textContent.length > 5,
        ),
      );
      assert.deepEqual(shown, [true, true, true]);
      assert.deepEqual((await log()).thrown, []);
      assert.deepEqual(
        said.filter((line) => !line.startsWith('error: newsparts')),
        [],
      );
      await page.close();
    });

  test('no-define: every fallback stays, and the console says so; nothing is thrown', async () => {
    const { page, said, log } = await open(stage.browser, pageAt('no-define.html'), { wait: 'networkidle0' });
    const visible = await page.$$eval('main p:not(.between)', (all) =>
      all.map((p) => p.checkVisibility() && p.innerText),
    );
    assert.equal(visible.length, count + 1);
    for (const text of visible) assert.match(text, /^Fallback of /);
    const tags = await page.$$eval('[data-newspart]', (all) => all.map(({ dataset }) => dataset.newspart));
    // One that failed may be tried again.
    const lost = new Set(said.map((line) => /newsparts: <([\w-]+)> did not load/.exec(line)?.[1]));
    assert.deepEqual([...lost].sort(), [...new Set(tags)].sort());
    assert.deepEqual((await log()).thrown, []);
    await page.close();
  });

  test('object-prototype: every fallback stays, and the console says so; nothing is thrown', async () => {
    const { page, said, log } = await open(stage.browser, pageAt('object-prototype.html'), { wait: 'networkidle0' });
    const visible = await page.$$eval('main p:not(.between)', (all) =>
      all.map((p) => p.checkVisibility() && p.innerText),
    );
    assert.equal(visible.length, count + 1);
    for (const text of visible) assert.match(text, /^Fallback of /);
    assert.deepEqual(
      said.filter((line) => !line.startsWith('error: newsparts <')),
      [],
    );
    assert.deepEqual((await log()).thrown, []);
    await page.close();
  });

  for (const [name, left, message] of [
    ['no-fetch', ['remote'], /no way to read it \(Not here\)/],
    ['odd-fetch', ['remote'], /JSON at/],
    ['no-json', undefined, /Not here/],
  ]) {
    test(`${name}: the others show; these fallbacks stay and np-error says why: ${left ?? 'all but the property'}`, async () => {
      const { page, log, ready } = await open(stage.browser, pageAt(`${name}.html`));
      if (left) await ready(count);
      const expected = left?.length ?? count + 1;
      await page.waitForFunction((n) => window.pageLog.errors.length >= n, { timeout: 15_000 }, expected);
      const { errors, thrown } = await log();
      assert.equal(errors.length, expected);
      for (const [, [issue]] of errors) assert.match(issue.message, message);
      const shown = await page.evaluate(words);
      assert.equal(shown.filter((line) => line.includes('Fallback of')).length, expected);
      if (left) assert.deepEqual(await unusual(shown), []);
      assert.deepEqual(thrown, []);
      await page.close();
    });
  }
});

test('<base href>: the page’s own script is found, addresses are read from the base', async () => {
  const { page, said, asked, ready, log } = await open(stage.browser, pageAt('base.html'));
  await ready(3);
  assert.match(await shadowWords(page, 'here'), /On this page\. 1991 Source: B/);
  assert.match(await shadowWords(page, 'there'), /I first met President Xi/);
  assert.ok(asked.includes(`${stage.server.origin}/stories/article/story.json`));
  const href = await page.$eval('#here', ({ shadowRoot }) => shadowRoot.querySelector('a').href);
  assert.equal(href, `${stage.server.origin}/stories/article/index.html#singer`);
  assert.deepEqual([said, (await log()).thrown], [[], []]);
  await page.close();
});

describe('a sandboxed frame without an origin', () => {
  const inFrame = async (server) => {
    const page = await stage.browser.newPage();
    const said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(`${server.origin}/test/pages/strict/sandbox.html`, { waitUntil: 'networkidle0' });
    return { page, frame: page.frames()[1], said };
  };

  test('where the files may be read from elsewhere, as from a CDN: all widgets show', async () => {
    const cdn = await serve({ headers: { 'access-control-allow-origin': '*' } });
    const { page, frame, said } = await inFrame(cdn);
    await frame.waitForFunction(() =>
      document.getElementById('remote').shadowRoot?.textContent.includes('President Xi'),
    );
    assert.equal(await frame.evaluate(() => window.origin), 'null');
    assert.deepEqual(await unusual(await frame.evaluate(words)), []);
    await frame.waitForSelector('#short >>> button');
    assert.deepEqual(said, []);
    await page.close();
    await cdn.close();
  });

  test('where they may not: the fallback stays', async () => {
    const { page, frame, said } = await inFrame(stage.server);
    const shown = await frame.$$eval('p:not(.between)', (all) => all.filter((p) => p.checkVisibility()).length);
    assert.equal(shown, count + 1);
    assert.deepEqual(said, []);
    await page.close();
  });
});

/** In the page: what shows, as a reader gets it. */
const visible = () => document.body.innerText.replace(/\s+/g, ' ');

test('file: browsers run no module there, and the article reads well as it stands', async () => {
  const url = pathToFileURL(at('stories/article/index.html')).href;
  const { page, said } = await open(stage.browser, url);
  const shown = await page.evaluate(visible);
  for (const text of ['600,000 cross-border trips', 'It was a difficult time, December 1991.', 'Toleutay Suleimenov'])
    assert.ok(shown.includes(text), text);
  const hidden = await page.$$eval(
    `:is(${readTags()}, [data-newspart]) > :not(script)`,
    (all) => all.filter((element) => !element.checkVisibility()).length,
  );
  assert.equal(hidden, 0);
  assert.deepEqual(
    said.filter((line) => line.startsWith('thrown')),
    [],
  );
  await page.close();
});

test('XHTML: where the browser runs no module, the fallback stays and reads well; where it does, the widgets show', async () => {
  stage.server.routes['/test/pages/strict/page.xhtml'] = { headers: xhtml };
  const { page, said, log } = await open(stage.browser, pageAt('page.xhtml'), { wait: 'networkidle0' });
  assert.equal(await page.evaluate(() => document.contentType), 'application/xhtml+xml');
  const runs = await page.evaluate(() => Boolean(customElements.get('quote-card')));
  if (runs) assert.match((await page.evaluate(words)).join(), /quote: .*number: .*timeline: /);
  else
    assert.equal(
      (await page.evaluate(visible)).trim(),
      'We were on our own. Toleutay Suleimenov 600,000 cross-border trips Relations December 16, 1991 Independence',
    );
  // Chromium says so itself: crbug.com/717643
  assert.deepEqual(
    said.filter((line) => !line.includes('Module scripts in XML documents')),
    [],
  );
  assert.deepEqual((await log()).thrown, []);
  await page.close();
});

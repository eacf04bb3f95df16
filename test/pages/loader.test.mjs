/** The autoloader in pages of every kind: where it looks, what it asks for, under which names, and what it leaves behind. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, readTags } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const html = { 'content-type': 'text/html; charset=utf-8' };
const auto = '<script type="module" src="/dist/cdn/auto.js"></script>';
const quote = (text) => `data='${JSON.stringify({ text })}'`;
const stage = setUp();
let pages = 0;

/** Opens a page with this body, on a path of its own. */
async function show(body, { script = auto, wait = 'load', height } = {}) {
  const path = `/page-${pages++}.html`;
  stage.server.routes[path] = {
    body: `<!doctype html><meta charset="utf-8"><title>Page</title><link rel="icon" href="/stories/article/icon.svg">${script}${body}`,
    headers: html,
  };
  const tab = await open(stage.browser, stage.server.origin + path, { wait, height });
  return {
    ...tab,
    scripts: () =>
      tab.asked
        .filter((url) => /\.js\b/.test(url))
        .map((url) => new URL(url).pathname.replace('/dist/cdn/', '') + new URL(url).search),
  };
}

/** The words that a widget shows, wherever in the page it is. */
const words = (page, path) =>
  page.evaluate((steps) => {
    let node = document;
    for (const step of steps) node = (node.shadowRoot ?? node).querySelector(step);
    return node.shadowRoot?.querySelector('[part~="text"]')?.textContent.trim();
  }, path);

describe('it finds widgets', () => {
  test('that were made in another frame, and the HTML in them', async () => {
    const { page, ready } = await show('<iframe></iframe>');
    await page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe');
      contentDocument.body.innerHTML =
        '<figure data-newspart="quote-card"><blockquote>From there.</blockquote><figcaption>Somebody, poet</figcaption></figure>';
      document.body.append(contentDocument.body.firstElementChild);
    });
    await ready(1);
    assert.equal(await words(page, ['quote-card']), 'From there.');
    await page.close();
  });

  test('in open shadow roots that are there, that come, and that their elements make when they are defined', async () => {
    const { page, ready, said } = await show(`
      <div id="declared"><template shadowrootmode="open"><quote-card ${quote('Declared.')}></quote-card></template></div>
      <x-late id="late"></x-late>
      <div id="placeholder"><template shadowrootmode="open"><figure data-newspart="quote-card" data-json='{"text": "Placeholder."}'></figure></template></div>`);
    await ready(2);
    assert.equal(await words(page, ['#declared', 'quote-card']), 'Declared.');
    assert.equal(await words(page, ['#placeholder', 'quote-card']), 'Placeholder.');
    await page.evaluate((attribute) => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = `<p><quote-card ${attribute}></quote-card></p>`;
          }
        },
      );
    }, quote('Late.'));
    await ready(3);
    assert.equal(await words(page, ['#late', 'quote-card']), 'Late.');
    await page.evaluate((attribute) => {
      const host = document.createElement('section');
      host.id = 'made';
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<div></div>';
      document.body.append(host);
      // Deeper, and later.
      setTimeout(() => {
        const inner = document.createElement('div');
        inner.attachShadow({ mode: 'open' }).innerHTML =
          `<stat-counter data='{"value": 1, "label": "one"}'></stat-counter>`;
        root.firstChild.append(inner);
        root.firstChild.insertAdjacentHTML('beforeend', `<quote-card ${attribute}></quote-card>`);
      }, 50);
    }, quote('Made.'));
    await ready(5);
    assert.equal(await words(page, ['#made', 'quote-card']), 'Made.');
    assert.deepEqual(said, []);
    await page.close();
  });

  test('in the contents of a template once they are cloned, and not before', async () => {
    const { page, scripts, ready } = await show(`<template><quote-card ${quote('Cloned.')}></quote-card></template>`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(scripts(), ['auto.js']);
    await page.evaluate(() => document.body.append(document.querySelector('template').content.cloneNode(true)));
    await ready(1);
    assert.equal(await words(page, ['quote-card']), 'Cloned.');
    await page.close();
  });

  test('in what a client-side router puts in the place of the page', async () => {
    const { page, ready } = await show(`<main><quote-card ${quote('First.')}></quote-card></main>`);
    await ready(1);
    await page.evaluate(() => {
      document.body.replaceWith(document.createElement('body'));
      document.body.innerHTML = `<main><figure data-newspart="quote-card" data-json='{"text": "Second."}'></figure></main>`;
    });
    await ready(2);
    assert.equal(await words(page, ['quote-card']), 'Second.');
    await page.close();
  });
});

describe('it asks for', () => {
  test('each module at most once, and nothing for tags it does not know', async () => {
    const every = readTags()
      .map((tag) => `<${tag}></${tag}>`)
      .join('');
    const { page, scripts } = await show(
      `${every.repeat(3)}<quote-card-x></quote-card-x><font-face></font-face><p data-newspart="constructor"></p><p data-newspart="__proto__"></p><p data-newspart="nothing"></p>`,
      { wait: 'networkidle0' },
    );
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), every);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(new Set(scripts()).size, scripts().length);
    assert.ok(!scripts().some((path) => /quote-card-x|constructor|nothing/.test(path)));
    await page.close();
  });

  test('a module that failed once more, when another widget of its kind appears, and then no more', async () => {
    const tab = await show('', { wait: 'load' });
    const { page, said } = tab;
    let down = true;
    const file = /\/dist\/cdn\/quote-card\.js\??$/;
    const attempts = () => tab.asked.filter((url) => file.test(url)).length;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      down && file.test(request.url()) ? request.respond({ status: 503 }) : request.continue(),
    );
    const add = async (text) => {
      await page.evaluate(
        (attribute) =>
          document.body.insertAdjacentHTML('beforeend', `<quote-card ${attribute}><p>Fallback</p></quote-card>`),
        quote(text),
      );
      await new Promise((resolve) => setTimeout(resolve, 400));
    };
    await add('One.');
    assert.equal(attempts(), 1);
    assert.ok(said.some((line) => /^error: newsparts: <quote-card> did not load/.test(line)));
    assert.equal(await page.$eval('quote-card p', (p) => p.checkVisibility()), true);
    down = false;
    await add('Two.');
    await tab.ready(2);
    assert.equal(await words(page, ['quote-card']), 'One.', 'the first one comes with it');
    await page.close();
  });

  const timeline = (attributes) => {
    const events = ['1943', '1992', '2024'].map((date) => ({ date, title: `What happened in ${date}` }));
    return `<relations-timeline ${attributes} data='${JSON.stringify({ title: 'Neighbours', events })}'></relations-timeline>`;
  };
  for (const [what, file, body, act, still] of [
    ['keys', 'more', timeline(''), 'name', 'event-title'],
    ['finding', 'finding', timeline('controls'), '', 'event-title'],
    ['the axis', 'axis', timeline('controls'), 'layouts', 'search'],
    ['long texts', 'long', timeline('lines="1"'), '', 'event-title'],
    [
      'a shortened quotation',
      'actions',
      `<quote-card lines="1" share ${quote('All of it. '.repeat(99))}></quote-card>`,
      '',
      'text',
    ],
  ])
    test(`a part that does not load is missed alone: ${what}`, async () => {
      const { page, said, log } = await show(`<main style="max-width: 40em">${body}</main>`, {
        wait: 'domcontentloaded',
      });
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        new RegExp(`/chunks-\\w+/${file}\\.js$`).test(request.url()) ? request.abort() : request.continue(),
      );
      await page.reload();
      await page.waitForFunction(() => window.pageLog.ready.length);
      const look = () =>
        page.evaluate((still) => {
          const { shadowRoot } = document.querySelector('main').firstElementChild;
          return shadowRoot.querySelector(`[part~="${still}"]`)?.getBoundingClientRect().height > 10;
        }, still);
      if (act)
        await page.evaluate((act) => {
          const { shadowRoot } = document.querySelector('main').firstElementChild;
          const part = shadowRoot.querySelector(`.${act}, [part~="${act}"]`);
          if (act === 'layouts') part.querySelector('button:last-of-type').click();
          else part.focus();
        }, act);
      const end = Date.now() + 20_000;
      while (!said.some((line) => /^error: newsparts:/.test(line)) && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.ok(
        said.some((line) => /^error: newsparts: .*Failed to fetch/.test(line)),
        said.join('\n'),
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(await look(), true);
      assert.deepEqual((await log()).thrown, []);
      await page.close();
    });

  test('a module that failed twice no third time', async () => {
    const tab = await show('');
    const { page } = tab;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('/dist/cdn/stat-counter.js') ? request.respond({ status: 503 }) : request.continue(),
    );
    for (let times = 0; times < 4; times++) {
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<stat-counter><p>1</p></stat-counter>'));
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const said = tab.said.filter((line) => line.includes('did not load'));
    assert.equal(said.length, 2);
    assert.deepEqual((await tab.log()).thrown, []);
    await page.close();
  });
});

describe('the script’s tag', () => {
  const data = `${quote('Named.')}`;

  test('data-prefix names the elements, and leaves the usual names to others', async () => {
    const { page, ready, scripts, said } = await show(
      `<acme-quote-card ${data}></acme-quote-card><quote-card ${data}></quote-card><figure data-newspart="quote-card" data-json='{"text": "Held."}'></figure>`,
      { script: '<script type="module" src="/dist/cdn/auto.js" data-prefix="acme"></script>' },
    );
    await ready(2);
    assert.equal(await words(page, ['acme-quote-card']), 'Named.');
    assert.equal(await words(page, ['figure acme-quote-card']), 'Held.');
    // Somebody else's element of the usual name can still be defined.
    assert.equal(await page.evaluate(() => customElements.get('quote-card') === undefined), true);
    await page.evaluate(() => customElements.define('quote-card', class extends HTMLElement {}));
    assert.ok(!scripts().includes('quote-card.js'));
    assert.deepEqual(said, []);
    await page.close();
  });

  test('with data-prefix too, a placeholder hands on what changes, and comes back where it was written over', async () => {
    const { page, ready } = await show(`<figure data-newspart="quote-card" data-json='{"text": "Held."}'></figure>`, {
      script: '<script type="module" src="/dist/cdn/auto.js" data-prefix="acme"></script>',
    });
    await ready(1);
    await page.$eval('figure', ({ dataset }) => (dataset.json = '{"text": "Changed."}'));
    await ready(2);
    assert.equal(await words(page, ['figure acme-quote-card']), 'Changed.');
    await page.$eval('figure', (figure) => (figure.innerHTML = '<p>Written over</p>'));
    await ready(3);
    assert.equal(await words(page, ['figure acme-quote-card']), 'Changed.');
    await page.close();
  });

  test('two autoloaders with names of their own fill a placeholder once', async () => {
    const { page, ready } = await show(
      `<div><figure data-newspart="quote-card" data-json='{"text": "Held."}'></figure></div>`,
      {
        script: `${auto}<script type="module" src="/dist/cdn/auto.js?v=2" data-prefix="acme"></script>`,
        wait: 'networkidle0',
      },
    );
    await ready(1);
    await page.$eval('figure', (figure) => document.body.append(figure));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await page.$$eval('quote-card, acme-quote-card', ({ length }) => length), 1);
    await page.close();
  });

  test('a name that no element can have is refused with a message, and the usual name stays', async () => {
    const { page, ready, said } = await show(
      `<quote-card ${data}></quote-card><stat-counter data='{"value": 1, "label": "one"}'></stat-counter>`,
      {
        script:
          '<script type="module" src="/dist/cdn/auto.js" data-tags="quote-card=My-Quote stat-counter=number card=my-card"></script>',
      },
    );
    await ready(2);
    assert.equal(said.filter((line) => /^error: newsparts: (expected a name|there is no widget)/.test(line)).length, 3);
    await page.close();
  });

  test('data-tags names one of them', async () => {
    const { page, ready } = await show(
      `<my-quote ${data}></my-quote><stat-counter data='{"value": 1, "label": "one"}'></stat-counter>`,
      { script: '<script type="module" src="/dist/cdn/auto.js?v=1" data-tags="quote-card=my-quote"></script>' },
    );
    await ready(2);
    assert.equal(await words(page, ['my-quote']), 'Named.');
    await page.close();
  });

  test('data-load="visible" waits until a widget comes near the view, also one in a tab that is opened later', async () => {
    const { page, ready, scripts, log } = await show(
      `<div style="block-size: 3000px"></div><quote-card id="far" ${data}></quote-card>
       <div hidden><stat-counter data='{"value": 1, "label": "one"}'></stat-counter></div>`,
      { script: '<script type="module" src="/dist/cdn/auto.js" data-load="visible"></script>', height: 800 },
    );
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.ok(!scripts().some((path) => /quote-card|stat-counter/.test(path)), String(scripts()));
    await page.evaluate(() => scrollTo(0, 1600));
    await ready(1);
    assert.deepEqual((await log()).ready, ['far']);
    await page.evaluate(() => (document.querySelector('[hidden]').hidden = false));
    await ready(2);
    await page.close();
  });

  test('data-load="visible" loads what the page itself hides until it is defined, or gives no box', async () => {
    const { page, ready } = await show(
      `<style>:not(:defined) { display: none } stat-counter { display: contents }</style>
       <quote-card ${data}></quote-card><stat-counter data='{"value": 1, "label": "one"}'></stat-counter>`,
      { script: '<script type="module" src="/dist/cdn/auto.js" data-load="visible"></script>' },
    );
    await ready(2);
    await page.close();
  });

  test('other data-* attributes, as CDNs write them, change nothing', async () => {
    const { page, ready } = await show(`<quote-card ${data}></quote-card>`, {
      script: '<script type="module" src="/dist/cdn/auto.js" data-cfasync="false"></script>',
    });
    await ready(1);
    await page.close();
  });
});

describe('what sees no shadow root', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  const body = `
    <quote-card id="bare" json-ld data='{"text": "So it was.", "speaker": "Saule"}'></quote-card>
    <quote-card id="own" data='{"text": "So it was."}'><p>My own words.</p></quote-card>
    <div id="placeholder" data-newspart="stat-counter" data-json='{"value": 600000, "label": "trips"}'></div>
    <relations-timeline id="timeline" data='{"events": [{"title": "The ferry", "date": "1951", "parties": []}]}'></relations-timeline>`;
  const written = (page, id) =>
    page.$eval(`#${id}`, (element) => {
      const host = element.shadowRoot ? element : element.firstElementChild;
      return [...host.querySelectorAll(':scope > [slot="np-fallback"]')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
    });
  const open = async (headers = {}) => {
    const tab = await show(body);
    stage.server.routes[new URL(tab.page.url()).pathname].headers = { ...html, ...headers };
    await tab.page.reload();
    await tab.ready(4);
    await tab.page.waitForFunction(() => document.querySelectorAll('[slot="np-fallback"]').length === 3);
    return tab;
  };

  test('finds the words of a widget that has no fallback among its children, and a publisher’s own where there are some', async () => {
    const { page, said } = await open();
    assert.deepEqual(await written(page, 'own'), []);
    assert.match((await written(page, 'bare'))[0], /So it was\..*Saule/);
    assert.match((await written(page, 'placeholder'))[0], /600,000 trips/);
    assert.match((await written(page, 'timeline'))[0], /1951 The ferry/);
    const text = await page.evaluate(() => document.body.textContent);
    for (const words of ['So it was.', '600,000', 'The ferry', 'My own words.']) assert.ok(text.includes(words), words);
    assert.deepEqual(said, []);
    await page.close();
  });

  test('finds other words when the data changes, and none when it is bad', async () => {
    const { page } = await open();
    await page.$eval('#bare', (card) => (card.data = { text: 'So it became.' }));
    await page.waitForFunction(() => document.querySelector('#bare').textContent.includes('So it became.'));
    assert.equal((await written(page, 'bare')).length, 1);
    await page.$eval('#bare', (card) => (card.data = { text: 5 }));
    await page.waitForFunction(() => !document.querySelector('#bare [slot]'));
    assert.equal(await page.$eval('#bare', (card) => card.getBoundingClientRect().height), 0);
    await page.close();
  });

  test('finds JSON-LD where that is asked for, also under the strict policy, and until it is not', async () => {
    const { page, log } = await open({ 'content-security-policy': policy });
    await page.waitForSelector('#bare > [type="application/ld+json"]');
    const data = await page.$eval('#bare > [type="application/ld+json"]', ({ textContent }) => JSON.parse(textContent));
    assert.equal(data['@context'], 'https://schema.org');
    assert.equal(data['@type'], 'Quotation');
    assert.equal(data.text, 'So it was.');
    assert.equal(await page.$$eval('[type="application/ld+json"]', (all) => all.length), 1);
    await page.$eval('#bare', (card) => (card.data = { text: 'So it became.' }));
    await page.waitForFunction(() =>
      document.querySelector('#bare > [type="application/ld+json"]').textContent.includes('So it became.'),
    );
    await page.$eval('#bare', (card) => (card.jsonLd = false));
    await page.waitForFunction(() => !document.querySelector('[type="application/ld+json"]'));
    const { violations, thrown } = await log();
    assert.deepEqual([violations, thrown], [[], []]);
    await page.close();
  });
});

test('what it says of its attributes is said in the README too', async () => {
  const { readFileSync } = await import('node:fs');
  const readme = readFileSync(at('README.md'), 'utf8');
  for (const attribute of ['data-prefix', 'data-tags', 'data-load="visible"'])
    assert.ok(readme.includes(attribute), attribute);
});

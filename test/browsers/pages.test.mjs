/**
 * Whole pages from dist/ in each browser: `npm test` runs this in Chromium, `npm run test:browsers` in the others. A page
 * is added to the list below, and what is asked of every page is asked of it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at } from '../../scripts/widgets.mjs';
import { serve } from '../pages/server.mjs';
import { name, recorded, start } from './browser.mjs';

/** Each page, and the widgets of it that have something to report: all, some, or these, by their ids. */
const pages = {
  '/stories/article/index.html': [],
  '/test/browsers/every.html': ['bad', 'bare'],
  '/test/pages/reading.html': [],
  '/test/pages/streaming.html': [],
  // A minute of a slow machine; Chromium has a test of its own for it.
  ...(name === 'chromium' ? {} : { '/test/pages/endurance.html': [] }),
  '/test/pages/limits.html': 'some',
  '/test/pages/trouble.html': 'all',
  '/test/pages/documents.html': 'all',
};

const article = '/stories/article/index.html';
const every = '/test/browsers/every.html';
const story = JSON.parse(readFileSync(at('stories/article/story.json'), 'utf8'));
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** A page of the project, with its script. */
const withScript = (path, script = '<script type="module" src="../../dist/cdn/auto.js"></script>') => {
  const { body, headers } = recorded(path);
  return { body: body.replace('<!-- last -->', script), headers };
};

/** Pages whose own scripts make markup or scripts, which the strict policy forbids. */
const writing = ['/test/pages/endurance.html', '/test/pages/limits.html'];

/** Every page, under the strict policy where it can be. */
const routes = () =>
  Object.fromEntries(
    Object.keys(pages).map((path) => {
      const { body, headers } = withScript(path);
      const strict = writing.includes(path) ? {} : { 'content-security-policy': policy };
      return [path, { body, headers: { ...headers, ...strict } }];
    }),
  );

let server;
let browser;
before(async () => {
  server = await serve({ routes: routes() });
  browser = await start();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page, and waits until each of its widgets has said what is to be said. */
async function open(path, { size, by = browser } = {}) {
  const tab = await by.open(server.origin + path, size);
  await tab.until(() => window.customElements.get('quote-card') && window.pageLog.settled());
  return tab;
}

/** The words that show in a widget. */
const words = (tab, id) =>
  tab.evaluate((id) => {
    const { widgets, texts } = window.pageLog;
    const widget = widgets().find((widget) => widget.id === id || widget.parentElement?.id === id);
    return texts(widget)
      .map(({ words }) => words)
      .join(' ')
      .replace(/\s+/g, ' ');
  }, id);

describe(`in ${name}`, () => {
  for (const [path, trouble] of Object.entries(pages)) {
    test(`${path}: each widget shows its data or its fallback, and nothing is thrown or against the policy`, async () => {
      const tab = await open(path);
      const { widgets, thrown, violations, said, silent, hidden, empty } = await tab.evaluate(() => {
        const { widgets, isReady, isBad, name, ...log } = window.pageLog;
        const all = widgets();
        const shows = (element) => element.getClientRects().length > 0;
        const own = (widget) => [...widget.children].filter(({ localName, slot }) => localName !== 'script' && !slot);
        return {
          ...log,
          widgets: all.map((widget) => ({ name: name(widget), ready: isReady(widget), bad: isBad(widget) })),
          silent: all
            .filter((widget) => isReady(widget) && !widget.shadowRoot.textContent.trim())
            .filter((widget) => !widget.shadowRoot.querySelector('img'))
            .map(name),
          hidden: all.filter((widget) => !isReady(widget) && !own(widget).every(shows)).map(name),
          // Bad data and no fallback: no room.
          empty: all.filter((widget) => !isReady(widget) && !own(widget).length && widget.offsetHeight).map(name),
        };
      });
      await tab.close();
      assert.ok(widgets.length > 0);
      const reporting = widgets.filter(({ bad }) => bad).map(({ name }) => name);
      if (trouble === 'all') assert.equal(reporting.length, widgets.length);
      else if (trouble === 'some') assert.ok(reporting.length > 0 && reporting.length < widgets.length);
      else assert.deepEqual(reporting.sort(), [...trouble].sort());
      assert.deepEqual([silent, hidden, empty], [[], [], []]);
      assert.deepEqual([thrown, violations], [[], []]);
      assert.deepEqual(
        said.filter((line) => !line.startsWith('error: newsparts <')),
        [],
      );
    });

    for (const width of path.includes('endurance') ? [390] : [240, 390, 1280]) {
      test(`${path}, ${width} px wide: nothing to scroll sideways, and no words on others`, async () => {
        const tab = await open(path, { size: { width } });
        const { inner, scroll, over } = await tab.evaluate(() => {
          const { widgets, overlaps, isReady } = window.pageLog;
          return {
            inner: innerWidth,
            scroll: document.documentElement.scrollWidth,
            over: widgets().slice(0, 20).filter(isReady).flatMap(overlaps),
          };
        });
        await tab.close();
        assert.equal(inner, width);
        assert.ok(scroll <= width, `${scroll} px`);
        assert.deepEqual(over, []);
      });
    }
  }

  test('the article shows each fact: quotations verbatim, numbers, all twelve events', async () => {
    const tab = await open(article);
    for (const [key, { text }] of Object.entries(story.quotes)) assert.ok((await words(tab, key)).includes(text), key);
    for (const [key, number] of Object.entries({
      trips: '600,000',
      visits: 'already 200,000',
      patients: 'more than 200,000',
      border: 'more than 2,000 km',
      agreements: 'over 10',
      summit: '24th',
    }))
      assert.ok((await words(tab, key)).includes(number), `${key}: ${await words(tab, key)}`);
    const timeline = await words(tab, 'relations');
    assert.equal(story.timelines.relations.events.length, 12);
    for (const { title } of story.timelines.relations.events) assert.ok(timeline.includes(title), title);
    await tab.close();
  });

  for (const place of ['first', 'last']) {
    test(`a page that arrives byte by byte, with the script ${place}`, async () => {
      const path = `/test/pages/drip-${place}.html`;
      const script = '<script type="module" async src="/dist/cdn/auto.js"></script>';
      const { body, headers } = withScript('/test/pages/streaming.html', place === 'last' ? script : '');
      server.routes[path] = {
        body: place === 'first' ? body.replace('<!-- first -->', script) : body,
        headers,
        drip: { size: () => 1, pause: 0 },
      };
      const tab = await open(path);
      const { said, thrown } = await tab.evaluate(() => window.pageLog);
      for (const id of ['before', 'after']) {
        const shown = await words(tab, id);
        assert.ok(shown.includes('Көрші — көңілдің күні. 邻居很好。 </b> stays. Әлия Нұр'), shown);
      }
      assert.ok((await words(tab, 'child')).includes('and </script> too.'));
      assert.ok((await words(tab, 'number')).includes('600,000'));
      assert.ok((await words(tab, 'timeline')).includes('Three'));
      assert.ok((await words(tab, 'placeholder')).includes('Held.'));
      await tab.close();
      assert.deepEqual([said, thrown], [[], []]);
    });
  }

  test('widgets in shadow roots and in placeholders load', async () => {
    const tab = await open(every);
    assert.equal(await words(tab, 'inside'), 'In a shadow root.');
    assert.equal(await words(tab, 'placeholder'), 'Held.');
    await tab.close();
  });

  test('quotation marks follow the language, and stand beside the words without a line of their own', async () => {
    const tab = await open(every);
    const marks = await tab.evaluate(() =>
      Object.fromEntries(
        ['english', 'german', 'kazakh', 'arabic', 'pull', 'plain'].map((id) => {
          const words = document.getElementById(id).shadowRoot.querySelector('blockquote > p');
          const mark = getComputedStyle(words, '::before');
          const { fontSize, height, lineHeight } = getComputedStyle(words);
          return [
            id,
            {
              quotes: mark.quotes,
              large: parseFloat(mark.fontSize) / parseFloat(fontSize) > 2,
              hangs: mark.position === 'absolute',
              lines: parseFloat(height) / parseFloat(lineHeight),
            },
          ];
        }),
      ),
    );
    await tab.close();
    for (const id of ['english', 'pull']) assert.equal(marks[id].large, true, id);
    for (const id of ['german', 'kazakh', 'arabic', 'plain']) assert.equal(marks[id].large, false, id);
    for (const [id, { hangs, lines }] of Object.entries(marks)) {
      assert.equal(hangs, id !== 'plain', id);
      assert.ok(Math.abs(lines - 1) < 0.1, `${id}: ${lines} lines`);
    }
    assert.match(marks.kazakh.quotes, /«/);
  });

  /** The page, once it has a quotation that is shortened. */
  async function openLong() {
    const tab = await open(every);
    await tab.until(() => document.querySelector('#long').shadowRoot.querySelector('button') !== null);
    return tab;
  }

  test('a shortened quotation opens and closes, by a press and by the keyboard', async () => {
    const tab = await openLong();
    const look = () =>
      tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('#long');
        const words = shadowRoot.querySelector('blockquote');
        const all = document.createRange();
        all.selectNodeContents(words);
        return {
          lines: Math.round(words.clientHeight / parseFloat(getComputedStyle(words.firstElementChild).lineHeight)),
          whole: all.getBoundingClientRect().bottom <= words.getBoundingClientRect().bottom + 1,
          open: shadowRoot.querySelector('button').ariaExpanded,
        };
      });
    const press = () => tab.evaluate(() => document.querySelector('#long').shadowRoot.querySelector('button').click());
    const opened = (open) =>
      tab.until(
        (open) => document.querySelector('#long').shadowRoot.querySelector('button').ariaExpanded === open,
        open,
      );
    assert.deepEqual(await look(), { lines: 2, whole: false, open: 'false' });
    await press();
    await opened('true');
    const { lines, whole } = await look();
    assert.ok(lines > 2);
    assert.equal(whole, true);
    await press();
    await opened('false');
    assert.deepEqual(await look(), { lines: 2, whole: false, open: 'false' });
    await tab.evaluate(() => document.body.focus());
    for (let presses = 0; presses < 10; presses++) {
      await tab.press('Tab');
      if (await tab.evaluate(() => document.querySelector('#long').shadowRoot.activeElement?.localName === 'button'))
        break;
    }
    await tab.press('Enter');
    await opened('true');
    await tab.close();
  });

  test('one line that is all there is has neither a control nor an ellipsis', async () => {
    const tab = await open(every);
    await tab.until(
      () => getComputedStyle(document.querySelector('#one-line').shadowRoot.querySelector('blockquote')).webkitLineClamp === 'none', // prettier-ignore
    );
    const found = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('#one-line');
      const words = shadowRoot.querySelector('blockquote');
      const { lineHeight } = getComputedStyle(words.firstElementChild);
      return {
        controls: shadowRoot.querySelectorAll('button').length,
        lines: words.clientHeight / parseFloat(lineHeight),
      };
    });
    await tab.close();
    assert.equal(found.controls, 0);
    assert.ok(Math.abs(found.lines - 1) < 0.1, `${found.lines} lines`);
  });

  test('the headings of a timeline stick at the top while its events pass', async () => {
    const tab = await open(every);
    const { top, group, over } = await tab.evaluate(async () => {
      const { shadowRoot } = document.querySelector('#timeline');
      const group = shadowRoot.querySelectorAll('[part~="group"]')[1];
      const { top, height } = group.getBoundingClientRect();
      scrollBy(0, top + height / 2);
      await new Promise(requestAnimationFrame);
      const heading = group.querySelector('[part~="group-title"]').getBoundingClientRect();
      return {
        top: heading.top,
        group: group.getBoundingClientRect().top,
        over: shadowRoot.elementFromPoint(heading.left + 1, heading.top + heading.height / 2)?.part.value,
      };
    });
    await tab.close();
    assert.ok(group < -10, `the group begins at ${group}`);
    assert.ok(Math.abs(top) < 1.5, `the heading is at ${top}`);
    assert.equal(over, 'group-title');
  });

  test('a timeline with a height scrolls in itself, begins where it is asked to, and its headings stick in it', async () => {
    const tab = await open(every);
    await tab.until(() => document.querySelector('#list').shadowRoot.querySelector('.events').scrollTop > 0);
    const found = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('#list');
      const list = shadowRoot.querySelector('.events');
      const { top, bottom } = list.getBoundingClientRect();
      const event = shadowRoot.querySelector('[aria-current]').getBoundingClientRect();
      const heading = shadowRoot.querySelector('.group:last-child [part~="group-title"]').getBoundingClientRect();
      const stops = list.querySelectorAll('[tabindex="0"]');
      stops[0].focus({ preventScroll: true });
      return {
        page: scrollY,
        longer: list.scrollHeight > list.clientHeight,
        focused: stops.length === 1 && shadowRoot.activeElement === stops[0],
        inView: event.top >= heading.bottom - 1 && event.top < bottom,
        stuck: Math.round(heading.top - top),
      };
    });
    await tab.close();
    assert.deepEqual(found, { page: 0, longer: true, focused: true, inView: true, stuck: 0 });
  });

  /** Brings the number into view, and tells whether its digits rolled and what is there in the end. */
  const watchNumber = async (by) => {
    const tab = await open(every, { by });
    await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('#number');
      const seen = (window.rolled = { texts: new Set(), heights: new Set(), times: 0 });
      const look = () => {
        const figure = shadowRoot.querySelector('[part~="value"]');
        seen.texts.add(shadowRoot.querySelector('.figure').textContent);
        seen.heights.add(figure.offsetHeight);
        seen.times += shadowRoot.querySelectorAll('.roll').length;
      };
      look();
      new MutationObserver(look).observe(shadowRoot, { childList: true, subtree: true });
      document.querySelector('#number').addEventListener('np-view', () => (seen.viewed = true));
      document.querySelector('#number').scrollIntoView({ block: 'center' });
    });
    await tab.until(() => window.rolled.viewed);
    return tab;
  };

  test('a number rolls into place once it is seen; its value is there all the time and nothing moves', async () => {
    const tab = await watchNumber(browser);
    await tab.until(() => window.rolled.times > 0);
    await tab.until(() => !document.querySelector('#number').shadowRoot.querySelector('.roll'));
    const { texts, heights, opacity } = await tab.evaluate(() => ({
      texts: [...window.rolled.texts],
      heights: [...window.rolled.heights],
      opacity: getComputedStyle(document.querySelector('#number').shadowRoot.querySelector('.figure')).opacity,
    }));
    await tab.close();
    assert.deepEqual(texts, ['600,125']);
    assert.equal(heights.length, 1, String(heights));
    assert.equal(opacity, '1');
  });

  test('in print, a shortened quotation and a list that scrolls are whole, and no control shows', async () => {
    const tab = await openLong();
    const found = await tab.evaluate(() => {
      // Not every browser can be told to print: its rules for print are made rules for the screen.
      let rules = 0;
      const sheets = window.pageLog.widgets().flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []);
      for (const sheet of new Set(sheets)) {
        for (const rule of sheet.cssRules) {
          if (rule.media?.mediaText !== 'print') continue;
          rule.media.mediaText = 'all';
          rules++;
        }
      }
      const { shadowRoot } = document.querySelector('#long');
      const words = shadowRoot.querySelector('blockquote');
      const all = document.createRange();
      all.selectNodeContents(words);
      const list = document.querySelector('#list').shadowRoot.querySelector('.events');
      return {
        rules: rules > 0,
        whole: all.getBoundingClientRect().bottom <= words.getBoundingClientRect().bottom + 1,
        controls: [...shadowRoot.querySelectorAll('button')].filter((button) => button.getClientRects().length).length,
        list: list.scrollHeight <= list.clientHeight + 1,
      };
    });
    await tab.close();
    assert.deepEqual(found, { rules: true, whole: true, controls: 0, list: true });
  });

  test('from right to left, words begin at the right, and dates stand to the right of what happened', async () => {
    const tab = await open(every);
    const found = await tab.evaluate(() => {
      const { texts } = window.pageLog;
      const box = (id, selector) =>
        document.getElementById(id).shadowRoot.querySelector(selector).getBoundingClientRect();
      const quote = document.querySelector('#arabic');
      return {
        words: Math.round(box('arabic', 'blockquote > p').right - texts(quote)[0].boxes[0].right),
        // Room for the mark at the right.
        room: box('arabic', 'figure').right - texts(quote)[0].boxes[0].right,
        dates: box('arabic-list', '[part~="date"]').left - box('arabic-list', '[part~="event-title"]').right,
      };
    });
    await tab.close();
    assert.equal(found.words, 0);
    assert.ok(found.room > 20, `${found.room} px`);
    assert.ok(found.dates > 10, `${found.dates} px`);
  });

  for (const width of [390, 1280]) {
    test(`${width} px wide: a quotation and a number take the room that their fallback had`, async () => {
      const path = '/stories/article/late.html';
      const { body, headers } = withScript(article);
      const late = '/late/auto.js';
      server.routes[path] = { body: body.replace('../../dist/cdn/auto.js', late), headers };
      server.routes[late] = { body: "document.addEventListener('now', () => import('/dist/cdn/auto.js'));" };
      server.routes[late].headers = { 'content-type': 'text/javascript' };
      const tab = await browser.open(server.origin + path, { width });
      const heights = () =>
        tab.evaluate(() =>
          [...document.querySelectorAll('quote-card:not([lines]), stat-counter, [data-newspart]')].map((element) => [
            element.id,
            element.getBoundingClientRect().height,
          ]),
        );
      const before = await heights();
      await tab.evaluate(() => document.dispatchEvent(new Event('now')));
      await tab.until(() => window.customElements.get('quote-card') && window.pageLog.settled());
      const after = new Map(await heights());
      await tab.close();
      assert.ok(before.length > 8);
      const moved = before.filter(([id, height]) => Math.abs(height - after.get(id)) > 1.5);
      assert.deepEqual(
        moved.map(([id, height]) => `${id}: ${height} px, then ${after.get(id)}`),
        [],
      );
    });
  }

  describe('for readers who want less motion, on a dark page', () => {
    let quiet;
    before(async () => {
      quiet = await start({ motion: false, scheme: 'dark' });
    });
    after(() => quiet?.close());

    test('a number does not roll', async () => {
      const tab = await watchNumber(quiet);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      const times = await tab.evaluate(() => window.rolled.times);
      const shown = await words(tab, 'number');
      await tab.close();
      assert.equal(times, 0);
      assert.equal(shown, 'about 600,125 crossings');
    });

    test('colors are those for dark pages, and small print is between the words and the page', async () => {
      const tab = await open(every, { by: quiet });
      const { mark, small, ink, dark } = await tab.evaluate(() => {
        const { shadowRoot } = document.querySelector('#english');
        return {
          dark: matchMedia('(prefers-color-scheme: dark)').matches,
          mark: getComputedStyle(shadowRoot.querySelector('blockquote > p'), '::before').color,
          ink: getComputedStyle(shadowRoot.querySelector('blockquote')).color,
          small: getComputedStyle(document.querySelector('#list').shadowRoot.querySelector('[part~="date"]')).color,
        };
      });
      await tab.close();
      assert.equal(dark, true);
      assert.equal(mark, 'rgb(245, 143, 124)');
      // Eight tenths of the words' colour, in whichever notation.
      assert.match(small, /(?:,|\/) ?0\.8\)$/);
      assert.doesNotMatch(ink, /0\.8/);
    });
  });

  test('with scripts off, all the words of the article show', async () => {
    const off = await start({ scripts: false });
    try {
      const tab = await off.open(server.origin + article);
      const { text, hidden } = await tab.evaluate(() => ({
        text: document.body.innerText.replace(/\s+/g, ' '),
        hidden: [
          ...document.querySelectorAll(
            ':is(quote-card, stat-counter, relations-timeline, [data-newspart]) > :not(script)',
          ),
        ]
          .filter((element) => !element.getClientRects().length)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      }));
      const upgraded = await tab.evaluate(() => document.querySelectorAll(':defined').length);
      assert.ok(upgraded > 0);
      assert.equal(await tab.evaluate(() => document.querySelectorAll('quote-card:defined').length), 0);
      assert.deepEqual(hidden, []);
      for (const { text: quote } of Object.values(story.quotes)) assert.ok(text.includes(quote), quote);
      for (const { title } of story.timelines.relations.events) assert.ok(text.includes(title), title);
      for (const number of ['600,000', '200,000', '2,000', '24th', '80']) assert.ok(text.includes(number), number);
    } finally {
      await off.close();
    }
  });
});

/** Eyes, ears and hands, screens and settings of every sort: what holds in every story, and what some of them are about. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setUp } from '../pages/browser.mjs';
import { openStories, storyIds } from './frame.mjs';

const stage = setUp();

/** Stories that say a thing again and again, for measurements. */
const stories = () => storyIds().filter((id) => !id.endsWith('-thousand-events'));

/** A frame for one test. */
const frame = (options) => openStories(stage.browser, stage.server.origin, options);

/** In the page: what is cut off or reaches beyond the page. */
function cut() {
  const lines = [];
  const name = (element) =>
    element
      .cloneNode(false)
      .outerHTML.replace(/ style="[^"]*"/, '')
      .slice(0, 120);
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) lines.push(`the page is ${wide} px wide`);
  for (const element of window.stories.every()) {
    if (!element.checkVisibility()) continue;
    const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
    // Said elsewhere in full: what is shortened until it is asked for, names along the axis, which are in the list, and the
    // pictures of what is no text. What scrolls can be scrolled to; what is only heard is meant to be.
    if (
      clipPath !== 'none' ||
      element.closest('.short, .shorten .text, .roll, .marks, .overview, .dot, img, svg, video')
    )
      continue;
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
    if (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1 && clientWidth)
      lines.push(`cut at its side: ${name(element)}`);
    if (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1 && clientHeight)
      lines.push(`cut below: ${name(element)}`);
    if (/auto|scroll/.test(overflowX) && scrollWidth > clientWidth + 1)
      lines.push(`scrolls to its side: ${name(element)}`);
    // Words over other words.
    if (position === 'static' && element.matches('.name, .date, .title, .label, .value, button, .era')) {
      const box = element.getBoundingClientRect();
      if (box.right > innerWidth + 1 || box.left < -1) lines.push(`beyond the page: ${name(element)}`);
    }
  }
  return lines;
}

/** In the page: what can be pressed and is smaller than 24 px. Links in a line of words may be, and so may what a larger control does too. */
function small() {
  return window.stories.every().flatMap((element) => {
    if (
      !element.matches('button, summary, input, [role="slider"], video, audio, iframe, label') ||
      !element.checkVisibility()
    )
      return [];
    const { width, height } = element.getBoundingClientRect();
    return width < 23.99 || height < 23.99
      ? [`${width.toFixed(1)} × ${height.toFixed(1)}: ${element.cloneNode(false).outerHTML.slice(0, 120)}`]
      : [];
  });
}

/** In the page: what would be announced in the middle of a sentence, what moves, and what is loaded before it is wanted. */
function loud() {
  return window.stories.every().flatMap((element) => {
    const name = element.cloneNode(false).outerHTML.slice(0, 120);
    const { ariaLive, role } = element;
    const { animationName, transitionDuration } = getComputedStyle(element);
    return [
      (role === 'alert' || role === 'alertdialog' || ariaLive === 'assertive') && `interrupts: ${name}`,
      element.checkVisibility() && (animationName !== 'none' || /[1-9]/.test(transitionDuration)) && `moves: ${name}`,
      element.matches('img:not([loading="lazy"])') && `is loaded before it is near: ${name}`,
      element.matches('video, audio') &&
        (element.preload !== 'none' || element.autoplay) &&
        `is loaded before it is played: ${name}`,
      element.matches('iframe') && `asks somebody else before the reader does: ${name}`,
    ].filter(Boolean);
  });
}

/** In the page, as one test of many has it: words larger, or further apart, than the page has them. */
const spaced = `
  * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
function space(style) {
  for (const { shadowRoot } of window.stories.every()) {
    if (!shadowRoot) continue;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadowRoot.adoptedStyleSheets.push(sheet);
  }
}

describe('every story', () => {
  const found = { narrow: [], zoomed: [], huge: [], large: [], spaced: [], small: [], loud: [] };
  let looked = 0;

  before(
    async () => {
      const queue = stories();
      const work = async () => {
        const { page, show } = await frame({ height: 900, media: { 'prefers-reduced-motion': 'no-preference' } });
        const look = async (kind, id, what) => {
          found[kind].push(...(await page.evaluate(what)).map((line) => `${id}: ${line}`));
        };
        const resize = async (width) => {
          await page.setViewport({ width, height: 900 });
          await page.evaluate(() => window.stories.laidOut());
        };
        for (let id = queue.shift(); id; id = queue.shift()) {
          await show(id);
          looked++;
          await look('small', id, small);
          await look('loud', id, loud);
          // A column of a width of its own is for other tests.
          const free = await page.$eval('.column', ({ dataset }) => dataset.width === 'text');
          if (free) {
            await resize(240);
            await look('narrow', id, cut);
            await look('small', id, small);
            await resize(320);
            await look('zoomed', id, cut);
            await page.evaluate(() => (document.querySelector('.column').dataset.width = 'full'));
            await resize(3840);
            await look('huge', id, cut);
          }
          await resize(640);
          await page.evaluate(() => (document.querySelector('.page').style.fontSize = '36px'));
          await page.evaluate(() => window.stories.laidOut());
          await look('large', id, cut);
          await page.evaluate(() => (document.querySelector('.page').style.fontSize = ''));
          await page.evaluate(space, spaced);
          await page.evaluate(() => window.stories.laidOut());
          await look('spaced', id, cut);
          await page.setViewport({ width: 1280, height: 900 });
        }
        await page.close();
      };
      await Promise.all([work(), work(), work()]);
    },
    { timeout: 220_000 },
  );

  for (const [kind, title] of Object.entries({
    narrow: 'fits a screen of 240 px: nothing scrolls to the side or is cut off',
    zoomed: 'fits 320 px, which are 1280 px at 400 %',
    huge: 'fits a screen of 3840 px',
    large: 'holds letters of twice the size',
    spaced: 'holds the spaces between letters, words, lines and paragraphs that a reader may set',
    small: 'has no control under 24 px, also on a screen of 240 px',
    loud: 'interrupts nobody, moves nothing of itself, and loads no picture, film or player before it is wanted',
  }))
    test(title, () => {
      assert.equal(looked, stories().length);
      assert.equal(found[kind].length, 0, found[kind].join('\n'));
    });
});

/** In the page: how many copies of a number roll. */
const rolling = () => window.stories.every().filter((element) => element.matches('.roll')).length;

/** In the page, before its own scripts: a screen such as electronic paper, which no browser can be told to be. */
function slowScreen() {
  const { matchMedia } = window;
  window.matchMedia = (query) => matchMedia.call(window, query.replace(/\(update: slow\)/g, 'all'));
}

/** Shows a number, and answers whether its digits roll within a second. */
async function rolls(options) {
  const { page, show } = await frame(options);
  await show('stat-counter--usual');
  const shown = show('stat-counter--rolling');
  const seen = await page
    .waitForFunction(() => window.stories.every().some((element) => element.matches('.roll')), { timeout: 1500 })
    .then(
      () => true,
      () => false,
    );
  await shown;
  return { page, seen };
}

describe('motion', () => {
  test('digits roll for those who have nothing against it', async () => {
    const { page, seen } = await rolls({ media: { 'prefers-reduced-motion': 'no-preference' } });
    assert.equal(seen, true);
    await page.close();
  });

  test('no digit rolls for those who want less motion, nor on a slow screen', async () => {
    for (const options of [
      { media: { 'prefers-reduced-motion': 'reduce' } },
      { media: { 'prefers-reduced-motion': 'no-preference' }, first: slowScreen },
    ]) {
      const { page, seen } = await rolls(options);
      assert.equal(seen, false);
      assert.equal(await page.evaluate(rolling), 0);
      await page.close();
    }
  });

  test('the axis jumps on a slow screen, and glides on others', async () => {
    for (const [first, most] of [
      [slowScreen, 1],
      [undefined, Infinity],
    ]) {
      const { page, show } = await frame({ media: { 'prefers-reduced-motion': 'no-preference' }, first });
      await show('relations-timeline--axis');
      const widths = await page.evaluate(async () => {
        const find = (selector) => window.stories.every().find((element) => element.matches(selector));
        const width = () => find('.window').style.inlineSize;
        let seen;
        // A busy machine may have no frame on the way: more than one try for that.
        for (let tries = 0; tries < 5 && !(seen?.size > 1); tries++) {
          seen = new Set();
          const before = width();
          find(tries % 2 ? 'button.all' : 'button.in').click();
          for (const end = performance.now() + 600; performance.now() < end;) {
            await new Promise(requestAnimationFrame);
            if (width() !== before) seen.add(width());
          }
        }
        return seen.size;
      });
      assert.ok(most === 1 ? widths === 1 : widths > 1, `${widths} widths on the way`);
      await page.close();
    }
  });
});

describe('what is heard', () => {
  /** The words of the accessibility tree, in order. */
  async function heard(page) {
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    return nodes.filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored).map(({ name }) => name.value);
  }

  test('a number says its true value, once, also while its digits roll', async () => {
    const { page, show } = await frame({ media: { 'prefers-reduced-motion': 'no-preference' } });
    await show('stat-counter--usual');
    // As slow as can be, so that it is heard on the way.
    const client = await page.createCDPSession();
    await client.send('Animation.enable');
    await client.send('Animation.setPlaybackRate', { playbackRate: 0.01 });
    await show('stat-counter--rolling');
    await page.waitForFunction(() => window.stories.every().some((element) => element.matches('.roll')));
    const words = await heard(page);
    assert.equal(words.filter((text) => text.includes('600,000')).length, 1, words.join('|'));
    assert.deepEqual(
      words.filter((text) => /\d/.test(text) && !/600,000|2023/.test(text)),
      [],
    );
    await page.close();
  });

  test('a quotation that repeats the article says so before its words', async () => {
    const { page, show } = await frame();
    await show('quote-card--pull');
    const words = await heard(page);
    const [said, quoted] = [/repeat/i, /exploring Chinese culture/].map((part) =>
      words.findIndex((text) => part.test(text)),
    );
    assert.ok(said >= 0 && said < quoted, words.join('|'));
    await page.close();
  });

  test('what is wrong with data is there to be read, and announced to nobody', async () => {
    const { page, show } = await frame();
    await show('stat-counter--wrong-with-debug');
    const live = await page.evaluate(
      () => window.stories.every().filter((element) => element.matches('[role="status"], [aria-live]')).length,
    );
    assert.equal(live, 0);
    assert.match((await heard(page)).join(' '), /value/);
    await page.close();
  });
});

describe('settings of the reader', () => {
  test('nothing shows through a heading that sticks where that is not wanted, or where colours are forced', async () => {
    const { page, show, setMedia } = await frame();
    const through = () =>
      page.evaluate(
        () =>
          window.stories.every().filter((element) => {
            const { position, backdropFilter } = getComputedStyle(element);
            return position === 'sticky' && backdropFilter !== 'none' && element.checkVisibility();
          }).length,
      );
    for (const id of ['relations-timeline--usual', 'relations-timeline--lanes-five-parties']) {
      await show(id);
      await setMedia({});
      assert.ok((await through()) > 0);
      for (const media of [{ 'prefers-reduced-transparency': 'reduce' }, { 'forced-colors': 'active' }]) {
        await setMedia(media);
        assert.equal(await through(), 0, JSON.stringify(media));
      }
    }
    await page.close();
  });

  test('print is black on white, also from a dark page', async () => {
    const { page, show } = await frame({ globals: { scheme: 'dark' }, media: { 'prefers-color-scheme': 'dark' } });
    const ids = storyIds().filter((id) =>
      /--(?:usual|everything|dark|qualifiers|translated|controls|axis|quotes-and-stats)$/.test(id),
    );
    assert.ok(ids.length > 10);
    for (const id of ids) {
      await show(id);
      await page.emulateMediaType('print');
      const pale = await page.evaluate(() => {
        const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const { every, around } = window.stories;
        return every().flatMap((element) => {
          const inside = element.getRootNode().host && element.checkVisibility() && !element.closest('style');
          const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          if (!inside || !words || element.closest('slot')) return [];
          let ground = element;
          while (ground && /rgba\(.*, 0\)$/.test(getComputedStyle(ground).backgroundColor)) ground = around(ground);
          const white = getComputedStyle(ground).backgroundColor === 'rgb(255, 255, 255)';
          pen.fillStyle = '#fff';
          pen.fillRect(0, 0, 1, 1);
          pen.fillStyle = getComputedStyle(element).color;
          pen.fillRect(0, 0, 1, 1);
          // Small print is a dark grey, and the accent a dark red: 7 : 1 on white is a luminance of 0.1.
          const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => (part / 255) ** 2.2);
          return white && 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.1 ? [] : [element.outerHTML.slice(0, 120)];
        });
      });
      await page.emulateMediaType('screen');
      assert.deepEqual(pale, [], id);
    }
    await page.close();
  });

  test('a finger does what a mouse does: it filters, zooms, and moves along the overview', async () => {
    const { page, show } = await frame();
    await page.setViewport({ width: 390, height: 800, hasTouch: true });
    const tap = async (selector, at = 0.5) => {
      const { x, y } = await page.evaluate(
        (selector, at) => {
          const element = window.stories.every().find((element) => element.matches(selector));
          element.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = element.getBoundingClientRect();
          return { x: left + width * at, y: top + height / 2 };
        },
        selector,
        at,
      );
      await page.touchscreen.tap(x, y);
      await page.evaluate(() => window.stories.settled());
    };
    const words = (selector) =>
      page.evaluate(
        (selector) =>
          window.stories
            .every()
            .find((element) => element.matches(selector))
            ?.textContent.trim(),
        selector,
      );
    await show('relations-timeline--controls');
    const all = await words('[part="count"]');
    await tap('.party button');
    assert.notEqual(await words('[part="count"]'), all);
    await show('relations-timeline--axis');
    const ranges = [await words('.range')];
    await tap('button.in');
    ranges.push(await words('.range'));
    await tap('.overview', 0.1);
    ranges.push(await words('.range'));
    assert.equal(new Set(ranges).size, 3, ranges.join());
    await page.close();
  });
});

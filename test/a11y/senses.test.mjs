/** Eyes, ears and hands, and settings of every sort: what some stories are about. What holds in all of them is in stories.test.mjs. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setUp } from '../pages/browser.mjs';
import { openStories, storyIds } from './frame.mjs';

const stage = setUp();

/** A frame for one test. */
const frame = (options) => openStories(stage.browser, stage.server.origin, options);

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
      for (const media of [
        { 'prefers-reduced-transparency': 'reduce' },
        { 'prefers-contrast': 'more' },
        { 'forced-colors': 'active' },
      ]) {
        await setMedia(media);
        assert.equal(await through(), 0, JSON.stringify(media));
      }
    }
    await page.close();
  });

  test('a heading that sticks can be read over whatever is scrolled under it, on a page that does not say its colour', async () => {
    for (const scheme of ['light', 'dark']) {
      const { page, show } = await frame({ globals: { scheme }, media: { 'prefers-color-scheme': scheme } });
      for (const id of ['relations-timeline--usual', 'relations-timeline--lanes-five-parties']) {
        await show(id);
        const ratios = await page.evaluate(() => {
          const { every, colours } = window.stories;
          for (const element of every()) element.style?.removeProperty('--np-paper');
          return every().flatMap((element) => {
            const { position, backgroundColor, color } = getComputedStyle(element);
            if (position !== 'sticky' || !element.checkVisibility()) return [];
            const worst = [0, 255].map((tone) => {
              const under = colours.over(colours.parse(backgroundColor), [tone, tone, tone]);
              return colours.ratio(colours.over(colours.parse(color), under), under);
            });
            return [Math.min(...worst)];
          });
        });
        assert.ok(ratios.length && Math.min(...ratios) >= 4.5, `${id}, ${scheme}: ${ratios}`);
      }
      await page.close();
    }
  });

  test('more contrast, where it is asked for, makes small print and lines as dark as the words', async () => {
    const { page, show, setMedia } = await frame();
    const tones = () =>
      page.evaluate(() => {
        const find = (selector) => window.stories.every().find((element) => element.matches(selector));
        const [words, small] = ['.name', '.date'].map((selector) => getComputedStyle(find(selector)).color);
        return { words, small, rail: getComputedStyle(find('.event'), '::before').borderInlineStartColor };
      });
    await show('relations-timeline--usual');
    const { words, small, rail } = await tones();
    assert.ok(small !== words && rail !== words && rail !== small, JSON.stringify({ words, small, rail }));
    await setMedia({ 'prefers-contrast': 'more' });
    assert.deepEqual(await tones(), { words, small: words, rail: words });
    await page.close();
  });

  test('print is black on white, also from a dark page', async () => {
    const { page, show, setMedia } = await frame({
      globals: { scheme: 'dark' },
      media: { 'prefers-color-scheme': 'dark' },
    });
    const ids = storyIds().filter((id) =>
      /--(?:usual|everything|dark|qualifiers|translated|controls|axis|quotes-and-stats)$/.test(id),
    );
    assert.ok(ids.length > 10);
    for (const id of ids) {
      await show(id);
      await setMedia({}, 'print');
      const pale = await page.evaluate(() => {
        const { every, around, colours } = window.stories;
        return every().flatMap((element) => {
          const inside = element.getRootNode().host && element.checkVisibility() && !element.closest('style');
          const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          if (!inside || !words || element.closest('slot')) return [];
          // A word in a sentence is printed as its sentence is.
          const sentence = element.matches('.term') && element.getRootNode().host.parentElement;
          if (sentence) return getComputedStyle(element).color === getComputedStyle(sentence).color ? [] : ['the word'];
          let ground = element;
          while (ground && /rgba\(.*, 0\)$/.test(getComputedStyle(ground).backgroundColor)) ground = around(ground);
          const white = getComputedStyle(ground).backgroundColor === 'rgb(255, 255, 255)';
          const ink = colours.over(colours.parse(getComputedStyle(element).color), [255, 255, 255]);
          // Small print is a dark grey, and the accent a dark red: 7 : 1 on white is a luminance of 0.1.
          return white && colours.luminance(ink) < 0.1 ? [] : [element.outerHTML.slice(0, 120)];
        });
      });
      await setMedia({});
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

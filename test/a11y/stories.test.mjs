/**
 * Every story, once: a page opens it, and everything that holds in all of them is looked at there, in all the ways in which it may
 * show. What each part looks for, and its tests, are in a file of its own: `engines.mjs`, `contrast.mjs`, `sizes.mjs`,
 * `keyboard.mjs`, `words.mjs`.
 */
import { before, describe } from 'node:test';
import { setUp } from '../pages/browser.mjs';
import * as contrast from './contrast.mjs';
import * as engines from './engines.mjs';
import { openStories, storyIds } from './frame.mjs';
import * as keyboard from './keyboard.mjs';
import * as sizes from './sizes.mjs';
import * as words from './words.mjs';

const stage = setUp();

/** Says a thing again and again, for measurements. */
const repeats = (id) => id.endsWith('-thousand-events');
/** The same words as in another story, in other colours. */
const isDark = (id) => id.endsWith('-dark');
/** With colours of a site's own, for its light page. */
const hasLook = (id) => /-look$/.test(id);

const [desk, phone] = [1280, 390];
const tall = 2400;

/** What a story is looked at for, from what leaves it as it was to what does not. */
async function visit(tab, id) {
  const { page, show, resize, setMedia, setScheme, own } = tab;
  // What would move does.
  await setMedia({ 'prefers-reduced-motion': 'no-preference' });
  await page.setViewport({ width: desk, height: 900 });
  await show(id);
  const { lang, scheme, width } = await own();
  if (!repeats(id)) await sizes.look(tab, id, width);
  await setMedia({});
  await resize(desk, tall);

  const colours = !repeats(id) && !hasLook(id);
  const count = async (name, media, scheme) => {
    if (!colours) return;
    await setScheme(scheme);
    await setMedia(media);
    await contrast.look(page, id, name);
  };
  await engines.look(page, id, 'light');
  await count('light', {}, 'light');
  await count('more', { 'prefers-contrast': 'more' }, 'light');
  const dark = { 'prefers-color-scheme': 'dark' };
  await count('dark', dark, 'dark');
  if (!id.endsWith('--look')) {
    await setScheme('dark');
    await setMedia(dark);
    await engines.look(page, id, 'dark');
  }
  const forced = { ...dark, 'forced-colors': 'active' };
  await count('forced', forced, 'light');
  await setScheme(scheme);
  await setMedia(forced);
  await engines.look(page, id, 'forced colours');
  await setMedia({});

  // Some have a language of their own. A thousand titles are much the same as thirty.
  const read = !isDark(id);
  const one = lang !== 'en' || repeats(id);
  if (read) {
    await resize(phone, tall);
    await words.look(page, id, 'en', phone);
  }
  if (!repeats(id)) {
    // A low view: what sticks to its edge is in the way sooner.
    await resize(desk, 500);
    await keyboard.look(page, id);
  }

  await page.setViewport({ width: desk, height: tall });
  await show(id, { lang: 'ar' });
  await engines.look(page, id, 'right to left');
  if (!read) return;
  if (!one) {
    await resize(phone, tall);
    await words.look(page, id, 'ar', phone);
  }
  for (const lang of words.languages) {
    // In the narrowest column that there is, the language with the longest words.
    const narrow = lang === 'kk' && !/narrow|chinese|right-to-left/.test(id);
    if (/en|ar/.test(lang) || (one && !narrow)) continue;
    await page.setViewport({ width: phone, height: tall });
    await show(id, { lang });
    if (!one) await words.look(page, id, lang, phone);
    if (!narrow) continue;
    await resize(280, tall);
    await words.look(page, id, lang, 280);
  }
}

const ids = storyIds();

// A suite of its own, for Node does not wait for one hook of a file before the next.
describe('stories', () => {
  /** In three tabs, for two processors: while one waits for a story, others look at theirs. */
  before(
    async () => {
      const queue = [...ids];
      const work = async () => {
        const tab = await openStories(stage.browser, stage.server.origin, { height: tall });
        await engines.prepare(tab.page);
        for (let id = queue.shift(); id; id = queue.shift()) await visit(tab, id);
        await tab.page.close();
      };
      await Promise.all([work(), work(), work()]);
    },
    // Each takes about one second on two processors of our own.
    { timeout: ids.length * 8_000 },
  );

  engines.tests();
  contrast.tests();
  sizes.tests(ids.filter((id) => !repeats(id)));
  keyboard.tests();
  words.tests();
});

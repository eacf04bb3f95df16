/**
 * The stories of Storybook's static build, one after another in the same frame of a browser: to load it anew for each of
 * them would take most of the time of a test. The frame is made a page with a title and headings, as a story is a part of
 * one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { at } from '../../scripts/widgets.mjs';

const index = 'storybook-static/index.json';

/** The ids of all stories, such as `quote-card--usual`. */
export function storyIds() {
  if (!existsSync(at(index))) throw new Error('No stories to look at: `node test/run.mjs storybook` builds them.');
  return Object.values(JSON.parse(readFileSync(at(index), 'utf8')).entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}

/** What the toolbar says, unless a test says otherwise. */
const toolbar = { lang: 'en', dir: 'auto', scheme: 'light', width: 'text', font: 'serif' };

/** The names of the system's settings, as they are where a test does not say otherwise. */
const system = {
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'reduce',
  'prefers-reduced-transparency': 'no-preference',
  'forced-colors': 'none',
};

/** In the frame, before its own scripts: what tests ask there. */
function prepare() {
  const every = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? every(element.shadowRoot) : []),
    ]);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
  const stories = {
    /** Every element of the story, those in shadow roots included. */
    every: () => every(document.querySelector('#storybook-root')),
    /** The element around an element, also out of a shadow root. */
    around: (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null,
    /** Until nothing has changed for a while: words come with a module, long lists in portions. */
    async settled() {
      let before = '';
      for (let calm = 0, most = 500; calm < 6 && most; most--) {
        await pause();
        const all = stories.every();
        const texts = all.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot.textContent.length] : []));
        const now = [all.length, ...texts, document.documentElement.scrollHeight].join();
        calm = now === before ? calm + 1 : 0;
        before = now;
      }
    },
    /** Shows a story, and answers when nothing of it changes any more. */
    async show(storyId, globals) {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const rendered = new Promise((resolve, reject) => {
        channel.once('storyRendered', resolve);
        for (const bad of ['storyMissing', 'storyErrored', 'storyThrewException'])
          channel.once(bad, (reason) => reject(new Error(`${storyId}: ${bad} ${reason?.message ?? ''}`)));
      });
      channel.emit('updateGlobals', { globals });
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      await rendered;
      scrollTo(0, 0);
      await stories.settled();
    },
  };
  window.stories = stories;
}

/** In the frame: the page around the story. */
function frame() {
  document.title = 'A story';
  document.documentElement.lang = 'en';
  document.querySelector('#storybook-root').role = 'main';
  const header = document.createElement('header');
  header.innerHTML = '<h1>Stories</h1><h2>A story</h2>';
  header.style = 'background: #fff; color: #000';
  document.body.prepend(header);
}

/**
 * Opens a frame for stories.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin of a server for the project's files
 * @param {{ globals?: Record<string, string>, media?: Record<string, string>, width?: number, height?: number,
 *   first?: () => void }} [options] `globals` is what the toolbar of Storybook says, `media` what the system does; `first`
 *   runs in the frame before its own scripts
 */
export async function openStories(
  browser,
  origin,
  { globals = {}, media = {}, width = 1280, height = 2400, first } = {},
) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const setMedia = (more) =>
    page.emulateMediaFeatures(
      Object.entries({ ...system, ...media, ...more }).map(([name, value]) => ({ name, value })),
    );
  await setMedia({});
  // A tab behind another would have no frames.
  await page.emulateFocusedPage(true);
  await page.evaluateOnNewDocument(prepare);
  if (first) await page.evaluateOnNewDocument(first);
  // The axe of Storybook's own panel would run at the same time as ours.
  const empty = 'iframe.html?id=quote-card--empty&viewMode=story&globals=a11y.manual:!true';
  await page.goto(`${origin}/storybook-static/${empty}`, { waitUntil: 'load' });
  await page.waitForSelector('#storybook-root > *');
  await page.evaluate(frame);
  const all = { ...toolbar, ...globals };
  return {
    page,
    setMedia,
    /** Shows a story; `more` of the toolbar is for this one. */
    show: (id, more = {}) => page.evaluate((...args) => window.stories.show(...args), id, { ...all, ...more }),
    /** Changes the colours of the page around the story, as the toolbar does, but leaves the story there. */
    setScheme: (scheme) =>
      page.evaluate((scheme) => void (document.querySelector('.page').dataset.scheme = scheme), scheme),
  };
}

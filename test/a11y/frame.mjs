/**
 * The stories of Storybook's static build, one after another in the same frame of a browser: to load it anew for each of
 * them would take most of the time of a test. The frame is made a page with a title and headings, as a story is a part of
 * one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { at } from '../../scripts/widgets.mjs';

const index = 'storybook-static/index.json';

/** The ids of all stories, such as `quote-card--usual`; while one works on a widget, STORIES=quote-card leaves the others out. */
export function storyIds() {
  if (!existsSync(at(index))) throw new Error('No stories to look at: `node test/run.mjs storybook` builds them.');
  return Object.values(JSON.parse(readFileSync(at(index), 'utf8')).entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id)
    .filter((id) => id.startsWith(process.env.STORIES ?? ''));
}

/** What the toolbar says, unless a test says otherwise. */
const toolbar = { lang: 'en', dir: 'auto', scheme: 'light', width: 'text', font: 'serif' };

/** The names of the system's settings, as they are where a test does not say otherwise. */
const system = {
  'prefers-color-scheme': 'light',
  'prefers-contrast': 'no-preference',
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

  let pen;
  const known = new Map();
  /** Colours as they are counted with: red, green and blue from 0 to 255. */
  const colours = {
    /** One of CSS, with its alpha from 0 to 1. */
    parse(color) {
      if (!known.has(color)) {
        pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = color;
        pen.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
        known.set(color, [r, g, b, a / 255]);
      }
      return known.get(color);
    },
    over: ([r, g, b, a], under) => [r, g, b].map((part, index) => part * a + under[index] * (1 - a)),
    /** From 0, black, to 1, white. */
    luminance(rgb) {
      const [r, g, b] = rgb.map((part) => {
        const s = part / 255;
        return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    },
    /** The contrast of WCAG, from 1 to 21. */
    ratio(one, other) {
      const [dark, light] = [one, other].map(colours.luminance).sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    },
  };

  const stories = {
    colours,
    /** Every element of the story, those in shadow roots included. */
    every: () => every(document.querySelector('#storybook-root')),
    /** The element around an element, also out of a shadow root. */
    around: (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null,
    /**
     * Long lists say the same again and again: takes away all events but the first so many, and answers what puts them back
     * to where they were.
     */
    shorten(most) {
      const gone = [];
      const remove = (element) => {
        gone.unshift({ element, parent: element.parentNode, next: element.nextSibling });
        element.remove();
      };
      const all = stories.every();
      all
        .filter((element) => element.matches('.event'))
        .slice(most)
        .forEach(remove);
      if (gone.length) all.filter((element) => element.matches('.group:not(:has(.event))')).forEach(remove);
      return () => gone.forEach(({ element, parent, next }) => parent.insertBefore(element, next));
    },
    /** Until what watches its size has done what it does. */
    async laidOut() {
      for (let frames = 4; frames; frames--) await new Promise(requestAnimationFrame);
    },
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
  // What it has for while it loads is as much again as a story, and is looked at with each of them.
  for (const box of document.querySelectorAll('.sb-preparing-story, .sb-preparing-docs, .sb-nopreview'))
    box.replaceChildren();
  const header = document.createElement('header');
  header.innerHTML = '<h1>Stories</h1><h2>A story</h2>';
  header.style = 'background: #fff; color: #000';
  document.body.prepend(header);
  // Where the keyboard sets out from, and where it sets out back.
  const end = document.body.appendChild(document.createElement('p'));
  end.id = 'end';
  for (const element of [header.firstChild, end]) element.tabIndex = -1;
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
  // By the protocol itself, for puppeteer knows only some of the settings. Not together with its own ways to set one.
  const client = await page.createCDPSession();
  const setMedia = (more, type = '') =>
    client.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries({ ...system, ...media, ...more }).map(([name, value]) => ({ name, value })),
    });
  await setMedia({});
  // A tab behind another would have no frames.
  await page.emulateFocusedPage(true);
  await page.evaluateOnNewDocument(prepare);
  if (first) await page.evaluateOnNewDocument(first);
  const pending = new Set();
  page.on('request', (request) => pending.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => pending.delete(request));
  // The axe of Storybook's own panel would run at the same time as ours.
  const empty = 'iframe.html?id=quote-card--empty&viewMode=story&globals=a11y.manual:!true';
  await page.goto(`${origin}/storybook-static/${empty}`, { waitUntil: 'load' });
  await page.waitForSelector('#storybook-root > *');
  await page.evaluate(frame);
  const all = { ...toolbar, ...globals };
  return {
    page,
    /** Sets what the system says, and for print its second argument. */
    setMedia,
    /** Makes the view another size, and answers when the story has taken its place in it. */
    async resize(width, height) {
      await page.setViewport({ width, height });
      await page.evaluate(() => window.stories.laidOut());
    },
    /** What the page around the story has of its own: stories may have their own language, colours and column. */
    own: () =>
      page.evaluate(() => {
        const { lang, dataset } = document.querySelector('.page');
        return { lang, scheme: dataset.scheme, width: document.querySelector('.column').dataset.width };
      }),
    /** Shows a story; `more` of the toolbar is for this one. */
    async show(id, more = {}) {
      await page.evaluate((...args) => window.stories.show(...args), id, { ...all, ...more });
      // On a busy machine a module may come when nothing has changed for a while.
      for (let most = 20; most && [...pending].some((request) => request.resourceType() === 'script'); most--)
        await page.evaluate(() => window.stories.settled());
    },
    /** Changes the colours of the page around the story, as the toolbar does, but leaves the story there. */
    setScheme: (scheme) =>
      page.evaluate((scheme) => void (document.querySelector('.page').dataset.scheme = scheme), scheme),
  };
}

/**
 * How words, controls and marks stand out from what is behind them, counted from the computed colours of every story: on a
 * light page, a dark one, and a light one where the reader has forced dark colours. Words have the contrast of WCAG's
 * level AAA in the look that we give them; stories with colours of a site's own are left out.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setUp } from '../pages/browser.mjs';
import { openStories, storyIds } from './frame.mjs';

/** In the page: what does not stand out enough, a line each, and how much was counted. */
function count(scheme) {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  /** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
  const parse = (color) => {
    if (!known.has(color)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
      known.set(color, [r, g, b, a / 255]);
    }
    return known.get(color);
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((part, index) => part * a + under[index] * (1 - a));
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => {
      const s = part / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const { around, every } = window.stories;
  const chain = (element) => (element ? [element, ...chain(around(element))] : []);
  const bands = every().filter((element) => element.matches('.band:not(.bare)'));
  /** What is behind an element's own words: its own background and those of what it lies in, and over. */
  const behind = (element) => {
    const layers = chain(element);
    const [box] = element.getClientRects();
    if (element.closest('.marks') && box)
      layers.splice(
        layers.findIndex((layer) => layer.matches('.marks')),
        0,
        ...bands.filter((band) => {
          const { left, right } = band.getBoundingClientRect();
          return band !== element && !band.contains(element) && left < box.right && right > box.left;
        }),
      );
    return layers.reduceRight(
      (under, layer) => over(parse(getComputedStyle(layer).backgroundColor), under),
      scheme === 'forced' ? [0, 0, 0] : [255, 255, 255],
    );
  };
  const faded = (element) => chain(element).reduce((all, layer) => all * Number(getComputedStyle(layer).opacity), 1);
  const seen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !chain(element).some((layer) => getComputedStyle(layer).clipPath !== 'none');
  const name = (element) =>
    element
      .cloneNode(false)
      .outerHTML.replace(/ style="[^"]*"/, '')
      .slice(0, 120);

  const lines = [];
  const counted = { words: 0, marks: 0 };
  const need = (kind, element, color, least, what, ground = element) => {
    counted[kind]++;
    const under = behind(ground);
    const [r, g, b, a] = parse(color);
    const found = ratio(over([r, g, b, a * faded(element)], under), under);
    if (found < least) lines.push(`${found.toFixed(2)} of ${least}: ${what} ${name(element)} (${color})`);
  };

  for (const element of every()) {
    if (element.matches('script, style') || !seen(element)) continue;
    // What cannot be pressed at the moment need not stand out.
    const off = chain(element).some((layer) => layer.matches('[aria-disabled="true"], :disabled'));
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const text = pseudo
        ? /^"|^(?:open|close)-quote/.test(style.content) && style.display !== 'none' && style.content !== '""'
        : [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || element.matches('input');
      if (!text || off) continue;
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      need('words', element, style.color, large ? 4.5 : 7, pseudo ?? 'words of');
    }
    const style = getComputedStyle(element);
    // What shows more than words do: the line to type on, what is pressed, the window of the overview, a field's edge.
    if (element.matches('input')) need('marks', element, style.borderBlockEndColor, 3, 'line of');
    if (element.matches('[aria-pressed="true"]')) need('marks', element, style.borderBlockEndColor, 3, 'line of');
    if (element.matches('.window')) need('marks', element, style.borderInlineStartColor, 3, 'edge of');
    if (element.matches('.marks')) need('marks', element, style.borderBlockEndColor, 3, 'line of');
    // Parties: their dots, in the legend, in lanes, at controls, and at events; where colours are forced, their outline.
    const dots = [];
    if (element.matches('.key > li, .party > button, .lanes > *')) dots.push([getComputedStyle(element, '::before')]);
    // Those of what is uncertain are paler on purpose: the words say "about".
    const sure = !element.closest('.unsure, .vague');
    if (element.matches('.dot') && (sure || scheme === 'forced')) dots.push([style, around(element)]);
    if (element.matches('.dot > i') && sure && scheme !== 'forced') dots.push([style, around(element.parentElement)]);
    for (const [{ outlineStyle, outlineColor, backgroundColor }, ground] of dots)
      if (scheme === 'forced')
        need('marks', element, outlineStyle === 'solid' ? outlineColor : 'transparent', 3, 'outline of', ground);
      else if (!element.querySelector('i')) need('marks', element, backgroundColor, 3, 'dot of', ground);
  }
  return { lines, counted };
}

const stage = setUp();
const results = { light: [], dark: [], forced: [] };
const total = { words: 0, marks: 0 };

describe('what stands out from what is behind it', () => {
  before(
    async () => {
      // Long lists say the same again and again.
      const queue = storyIds().filter((id) => !/--(?:.*-)?(?:look|thousand-events)$/.test(id));
      const work = async () => {
        const { page, show, setScheme, setMedia } = await openStories(stage.browser, stage.server.origin);
        for (let id = queue.shift(); id; id = queue.shift()) {
          await show(id);
          const look = async (scheme) => {
            const { lines, counted } = await page.evaluate(count, scheme);
            results[scheme].push(...lines.map((line) => `${id}: ${line}`));
            for (const kind of Object.keys(total)) total[kind] += counted[kind];
          };
          await setScheme('light');
          await look('light');
          await setScheme('dark');
          await setMedia({ 'prefers-color-scheme': 'dark' });
          await look('dark');
          await setScheme('light');
          await setMedia({ 'prefers-color-scheme': 'dark', 'forced-colors': 'active' });
          await look('forced');
          await setMedia({});
        }
        await page.close();
      };
      await Promise.all([work(), work()]);
    },
    { timeout: 200_000 },
  );

  for (const [scheme, page] of [
    ['light', 'on a light page'],
    ['dark', 'on a dark page'],
    ['forced', 'on a light page with dark colours forced on it'],
  ])
    test(`all words 7 : 1 (large ones 4.5 : 1), and all marks 3 : 1, ${page}`, () => {
      assert.equal(results[scheme].length, 0, results[scheme].join('\n'));
    });

  test('some thousand words and marks were counted', () => {
    assert.ok(total.words > 5000 && total.marks > 1000, JSON.stringify(total));
  });
});

/**
 * How words, controls and marks stand out from what is behind them, counted from the computed colours of every story: on a
 * light page, a dark one, and a light one where the reader has forced dark colours. Words have the contrast of WCAG's
 * level AAA in the look that we give them; stories with colours of a site's own are left out.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

/** In the page: what does not stand out enough, a line each, and how much was counted. */
function count(scheme) {
  const { parse, over, ratio } = window.stories.colours;
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
  const counted = { words: 0, marks: 0, edges: 0 };
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
    // A slider has no words and no line to type on.
    const isField = element.matches('input:not([type="range"])');
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const text = pseudo
        ? /^"|^(?:open|close)-quote/.test(style.content) && style.display !== 'none' && style.content !== '""'
        : [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || isField;
      if (!text || off) continue;
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      need('words', element, style.color, large ? 4.5 : 7, pseudo ?? 'words of');
    }
    const style = getComputedStyle(element);
    // What shows more than words do: the line to type on, what is pressed, the window of the overview, a field's edge.
    if (isField) need('marks', element, style.borderBlockEndColor, 3, 'line of');
    if (element.matches('[aria-pressed="true"]')) need('marks', element, style.borderBlockEndColor, 3, 'line of');
    if (element.matches('.window')) need('marks', element, style.borderInlineStartColor, 3, 'edge of');
    // What says where a control ends: as dark as its words where more contrast is asked for.
    if (element.matches('button, summary, .overview') && parseFloat(style.borderBlockStartWidth) && !off)
      need('edges', element, style.borderBlockStartColor, scheme === 'more' ? 7 : 3, 'border of');
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

const results = { light: [], dark: [], forced: [], more: [] };
const total = { words: 0, marks: 0, edges: 0 };

/** Counts in a story as it shows: on a light or dark page, with forced colours, or where more contrast is asked for. */
export async function look(page, id, scheme) {
  const { lines, counted } = await page.evaluate(count, scheme);
  results[scheme].push(...lines.map((line) => `${id}: ${line}`));
  for (const kind of Object.keys(total)) total[kind] += counted[kind];
}

export const tests = () =>
  describe('what stands out from what is behind it', () => {
    for (const [scheme, page] of [
      ['light', 'on a light page'],
      ['dark', 'on a dark page'],
      ['forced', 'on a light page with dark colours forced on it'],
      [
        'more',
        'on a light page for readers who ask for more contrast, where small print and edges are as dark as words',
      ],
    ])
      test(`all words 7 : 1 (large ones 4.5 : 1), and all marks 3 : 1, ${page}`, () => {
        assert.equal(results[scheme].length, 0, results[scheme].join('\n'));
      });

    test('some thousand words and marks were counted', (t) => {
      t.diagnostic(JSON.stringify(total));
      assert.ok(total.words > 5000 && total.marks > 1000 && total.edges > 200, JSON.stringify(total));
    });
  });

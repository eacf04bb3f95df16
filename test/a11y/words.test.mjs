/** Every story on a phone, in languages of several scripts: words are whole, inside the view, and beside one another. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { setUp } from '../pages/browser.mjs';
import { openStories, storyIds } from './frame.mjs';

const languages = ['en', 'kk', 'zh', 'ar', 'hi', 'de'];

/** In the page: what is wrong with the words of a story, a line each. */
function look(most) {
  const found = new Set();
  const pieces = [];
  const all = window.stories.every();
  for (const event of all.filter((element) => element.matches('.event')).slice(most)) event.remove();
  const nameOf = (element) => element.getAttribute('part') ?? element.className ?? element.localName;
  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  /** What is there for the ear alone. */
  const isUnseen = (element) => getComputedStyle(element).clipPath !== 'none';
  /** What is cut on purpose: an ellipsis says so, a control shows the rest, or it scrolls. */
  const mayBeCut = ({ overflowX, overflowY, textOverflow, webkitLineClamp }) =>
    /auto|scroll/.test(overflowX + overflowY) || textOverflow === 'ellipsis' || webkitLineClamp !== 'none';

  for (const element of all) {
    if (!(element.getRootNode() instanceof ShadowRoot) || !isSeen(element)) continue;
    const style = getComputedStyle(element);
    if (
      /hidden|clip/.test(style.overflowX + style.overflowY) &&
      !isUnseen(element) &&
      !mayBeCut(style) &&
      element.textContent.trim()
    ) {
      // Its text, for a large quotation mark that hangs out counts as overflow of the box.
      const box = element.getBoundingClientRect();
      const text = document.createRange();
      text.selectNodeContents(element);
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      const isOut = left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
      // What a film has for browsers without films has no room, and does not show.
      if (width && isOut && !element.matches('.track')) found.add(`cut: ${nameOf(element)}`);
    }
    let around = element;
    while (around && !mayBeCut(getComputedStyle(around)) && !isUnseen(around)) around = window.stories.around(around);
    if (around) continue;
    const widget = element.getRootNode().host.getBoundingClientRect();
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (left < -1 || right > innerWidth + 1)
          found.add(`out of the view: ${nameOf(element)} "${node.data.trim().slice(0, 40)}"`);
        // The box of a letter is higher than the letter.
        const height = (bottom - top) / 4;
        pieces.push({ node, element, left: left + 1, right: right - 1, top: top + height, bottom: bottom - height });
      }
      // A word that has room on a line is not broken; an address is, and a number that is wider than the line, with its currency.
      if (element.matches('.figure')) continue;
      for (const { 0: word, index } of node.data.matchAll(/(?<![^\s“„«”])[\p{L}\p{M}]{2,}(?![^\s.,:;…!?”“»،؛])/gu)) {
        // Chinese has no words in this sense.
        if (/\p{sc=Han}/u.test(word)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const rects = [...range.getClientRects()];
        const width = rects.reduce((sum, rect) => sum + rect.width, 0);
        if (new Set(rects.map((rect) => Math.round(rect.top))).size > 1 && width < widget.width * 0.6)
          found.add(`broken: ${nameOf(element)} "${word}"`);
      }
    }
  }
  pieces.sort((a, b) => a.top - b.top);
  for (const [index, one] of pieces.entries())
    for (let next = index + 1; pieces[next]?.top < one.bottom; next++) {
      const other = pieces[next];
      if (other.node !== one.node && other.left < one.right && one.left < other.right)
        found.add(
          `one over another: ${nameOf(one.element)} "${one.node.data.trim()}", ${nameOf(other.element)} "${other.node.data.trim()}"`,
        );
    }
  return { found: [...found], pieces: pieces.length };
}

const stage = setUp();
const findings = Object.fromEntries(languages.map((lang) => [lang, []]));
let pieces = 0;

async function lookAtAll() {
  // The same fact with other colours has the same words.
  const ids = storyIds().filter((id) => !/-dark$/.test(id));
  const work = async (width, queue, languages) => {
    const { page, show } = await openStories(stage.browser, stage.server.origin, { width, height: 2400 });
    for (let id = queue.shift(); id; id = queue.shift())
      for (const lang of languages) {
        await show(id, { lang });
        const own = await page.$eval('.page', (page) => page.lang);
        const result = await page.evaluate(look, 30);
        pieces += result.pieces;
        findings[lang].push(...result.found.map((line) => `${id} at ${width} pixels: ${line}`));
        // Some have a language of their own. A thousand titles are much the same as thirty.
        if (own !== lang || /thousand/.test(id)) break;
      }
    await page.close();
  };
  const queue = [...ids];
  await Promise.all([
    work(390, queue, languages),
    work(390, queue, languages),
    // In the narrowest column that there is, the language with the longest words.
    work(
      280,
      ids.filter((id) => !/narrow|chinese|right-to-left/.test(id)),
      ['kk'],
    ).then(() => work(390, queue, languages)),
  ]);
}

describe('on a phone', () => {
  before(lookAtAll, { timeout: 200_000 });

  for (const lang of languages)
    test(`no words are cut, broken, out of the view or over others: ${lang}`, () =>
      assert.deepEqual(findings[lang], []));

  test('there were words to look at', () => assert.ok(pieces > 10_000, String(pieces)));
});

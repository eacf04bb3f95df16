/** Every story on a phone, in languages of several scripts: words are whole, inside the view, and beside one another. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

export const languages = ['en', 'kk', 'zh', 'ar', 'hi', 'de'];

/** In the page: what is wrong with the words of a story, a line each. */
function read(most) {
  const found = new Set();
  const pieces = [];
  const whole = window.stories.shorten(most);
  const nameOf = (element) => element.getAttribute('part') ?? element.className ?? element.localName;
  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  /** What is there for the ear alone. */
  const isUnseen = (element) => getComputedStyle(element).clipPath !== 'none';
  /** What is cut on purpose: an ellipsis says so, a control shows the rest, or it scrolls. */
  const mayBeCut = ({ overflowX, overflowY, textOverflow, webkitLineClamp }) =>
    /auto|scroll/.test(overflowX + overflowY) || textOverflow === 'ellipsis' || webkitLineClamp !== 'none';

  for (const element of window.stories.every()) {
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
      // What a film has for browsers without films has no room, and does not show; a picture is moved over another, and digits
      // roll from above.
      if (width && isOut && !element.matches('.track, .side, .roll')) found.add(`cut: ${nameOf(element)}`);
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
  whole();
  return { found: [...found], pieces: pieces.length };
}

const findings = Object.fromEntries(languages.map((lang) => [lang, []]));
let pieces = 0;
let looked = 0;

/** Reads a story as it shows, in a language and a width. */
export async function look(page, id, lang, width) {
  const result = await page.evaluate(read, 30);
  looked++;
  pieces += result.pieces;
  findings[lang].push(...result.found.map((line) => `${id} at ${width} pixels: ${line}`));
}

export const tests = () =>
  describe('on a phone', () => {
    for (const lang of languages)
      test(`no words are cut, broken, out of the view or over others: ${lang}`, () =>
        assert.deepEqual(findings[lang], []));

    test('there were words to look at', (t) => {
      t.diagnostic(`${pieces} pieces of text in ${looked} looks`);
      assert.ok(pieces > 10_000, String(pieces));
    });
  });

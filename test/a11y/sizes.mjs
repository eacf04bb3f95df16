/** What holds in every story on screens of every size, with letters and spaces of a reader's own, for ears, hands and a slow line. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

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
    // pictures of what is no text; one picture is moved over another. What scrolls can be scrolled to; what is only heard is
    // meant to be.
    if (
      clipPath !== 'none' ||
      element.closest('.short, .shorten .text, .roll, .marks, .overview, .dot, .side, img, svg, video')
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
      element.matches('img:not([loading="lazy"])') &&
        !element.getRootNode().host?.eager &&
        `is loaded before it is near: ${name}`,
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
  const sheet = (window.spaces ??= new CSSStyleSheet());
  sheet.replaceSync(style);

  for (const { shadowRoot } of window.stories.every()) {
    if (!shadowRoot) continue;
    shadowRoot.adoptedStyleSheets.push(sheet);
  }
}

/** In the page: as it was before. */
function unspace() {
  for (const { shadowRoot } of window.stories.every())
    if (shadowRoot)
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((one) => one !== window.spaces);
}

const found = { narrow: [], zoomed: [], huge: [], large: [], spaced: [], small: [], loud: [] };
const looked = new Set();

/** Looks at a story that nothing keeps from moving, in a view of 1280 × 900 pixels. Leaves it as it was, in another view. */
export async function look({ page, resize }, id, column) {
  const look = async (kind, what) => {
    found[kind].push(...(await page.evaluate(what)).map((line) => `${id}: ${line}`));
  };
  const setColumn = (width) =>
    page.evaluate((width) => void (document.querySelector('.column').dataset.width = width), width);
  const setLetters = async (size) => {
    await page.evaluate((size) => void (document.querySelector('.page').style.fontSize = size), size);
    await page.evaluate(() => window.stories.laidOut());
  };
  looked.add(id);
  await look('small', small);
  await look('loud', loud);
  // A column of a width of its own is for other tests.
  if (column === 'text') {
    await resize(240, 900);
    await look('narrow', cut);
    await look('small', small);
    await resize(320, 900);
    await look('zoomed', cut);
    await setColumn('full');
    await resize(3840, 900);
    await look('huge', cut);
  }
  await resize(640, 900);
  await setLetters('36px');
  await look('large', cut);
  await setLetters('');
  await page.evaluate(space, spaced);
  await page.evaluate(() => window.stories.laidOut());
  await look('spaced', cut);
  await page.evaluate(unspace);
  await setColumn(column);
}

/** @param {readonly string[]} ids those of all stories that were looked at */
export const tests = (ids) =>
  describe('every story', () => {
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
        assert.equal(looked.size, ids.length);
        assert.equal(found[kind].length, 0, found[kind].join('\n'));
      });
  });

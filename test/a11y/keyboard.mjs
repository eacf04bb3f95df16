/**
 * Every story by keyboard: Tab reaches all that can be used and Shift+Tab all on the way back; what has the focus has a ring
 * that stands out, and nothing lies over it.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

/** In the page: marks what should be reached, and says how much there is. */
function prepare() {
  const usable =
    'a[href], button:not(:disabled), input, summary, iframe, video[controls], audio[controls], [tabindex]:not([tabindex="-1"])';
  const wanted = window.stories
    .every()
    .filter((element) => element.matches(usable) && element.checkVisibility({ visibilityProperty: true }));
  window.wanted = new Set(wanted);
  window.reached = new Set();
  document.querySelector('h1').focus();
  return wanted.length;
}

/** In the page: what is wrong with where the focus is; null where it has left the story. */
function stop() {
  const { parse, ratio } = window.stories.colours;
  /** The colour of the ring: of the element, of what it fills its item with, or of what it lies in, such as the picture of a slider. */
  const ringOf = (element) => {
    const boxes = [[element], [element, '::before']];
    for (let around = element.parentElement; around; around = around.parentElement) boxes.push([around]);
    for (const box of boxes) {
      const { content, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(...box);
      if (box[1] && content === 'none') continue;
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return outlineColor;
    }
    return null;
  };
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body || element.id === 'end' || element.matches('h1')) return null;
  // A player has stops of its own.
  const again = window.reached.has(element) && !element.matches('video, audio');
  window.reached.add(element);
  window.wanted.delete(element);
  const wrong = [];
  const name = `${element.cloneNode(false).outerHTML.slice(0, 100)} ${element.textContent.trim().slice(0, 30)}`;
  // What the browser draws for its own player is the browser's.
  if (!element.matches('video, audio, iframe')) {
    const drawn = ringOf(element);
    if (!drawn) wrong.push(`no ring: ${name}`);
    else {
      const [ring, ground] = [drawn, getComputedStyle(document.querySelector('.page')).backgroundColor].map(parse);
      if (ratio(ring.slice(0, 3), ground.slice(0, 3)) < 3) wrong.push(`a pale ring: ${name}`);
    }
  }
  const [box] = element.getClientRects();
  const bottom = Math.min(box.bottom, innerHeight);
  // Nor does the browser scroll to all of it.
  if (element.matches('video, audio, iframe')) return { wrong, again };
  // Pages scroll by whole pixels.
  if (box.top < -1 || box.top > innerHeight - Math.min(box.height, 20) + 1) wrong.push(`out of view: ${name}`);
  else
    for (const [x, y] of [
      [box.left + 3, box.top + 3],
      [(box.left + box.right) / 2, (box.top + bottom) / 2],
      [box.right - 3, bottom - 3],
    ]) {
      const hit = element.getRootNode().elementFromPoint(x, y);
      if (hit && hit !== element && !element.contains(hit) && !hit.contains(element))
        wrong.push(`under ${hit.className || hit.localName}: ${name}`);
    }
  return { wrong, again };
}

const wrong = { missed: [], seen: [], back: [] };
let stops = 0;

/** Walks through a story. */
async function walk(page, id, back, into) {
  for (let most = 150; most; most--) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const found = await page.evaluate(stop);
    if (!found || found.again) break;
    into.push(...found.wrong.map((line) => `${id}: ${line}`));
  }
  // A player has stops of its own: it is one.
  stops += await page.evaluate(() => window.reached.size);
}

async function missed(page, id, way) {
  const left = await page.evaluate(() => [...window.wanted].map((element) => element.cloneNode(false).outerHTML));
  wrong.missed.push(...left.map((html) => `${id}, on the way ${way}: ${html.slice(0, 150)}`));
}

/** Goes through a story and back. */
export async function look(page, id) {
  if (!(await page.evaluate(prepare))) return;
  await walk(page, id, false, wrong.seen);
  await missed(page, id, 'there');
  await page.evaluate(prepare);
  await page.evaluate(() => document.querySelector('#end').focus());
  await walk(page, id, true, wrong.back);
  await missed(page, id, 'back');
}

export const tests = () =>
  describe('the keyboard', () => {
    test('reaches all that can be used, in every story', (t) => {
      t.diagnostic(`${stops} stops`);
      assert.equal(wrong.missed.length, 0, wrong.missed.join('\n'));
      assert.ok(stops > 500, `only ${stops} stops in all`);
    });

    test('has a ring that stands out wherever it is, and nothing lies over it', () => {
      assert.equal(wrong.seen.length, 0, wrong.seen.join('\n'));
    });

    test('finds nothing under a heading that sticks on the way back', () => {
      assert.equal(wrong.back.length, 0, wrong.back.join('\n'));
    });
  });

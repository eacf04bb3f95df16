/** What a reader gets of each widget by other ways than looking at the page as it is: in light DOM, by keyboard, in print. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTags } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const reading = '/test/pages/reading.html';
const tags = String(readTags());

const stage = setUp();

/** The page, once its widgets show their data and the long quotation is shortened. */
async function openReading() {
  const tab = await open(stage.browser, stage.server.origin + reading, { height: 3000 });
  await tab.ready(4);
  await tab.page.waitForFunction(() => document.querySelector('#long').shadowRoot.querySelector('[part~="more"]'));
  return tab;
}

/** Of each widget: the words that it shows, those of its own children, and the names of its controls. */
const wordsOf = (page) =>
  page.$$eval(tags, (widgets) => {
    const wordsIn = (root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
        parentElement?.localName === 'script' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const found = [];
      while (texts.nextNode()) found.push(...texts.currentNode.data.toLowerCase().split(/[\s·]+/));
      return found.map((word) => word.replace(/^[“"]|[,:.”"]$/g, '')).filter(Boolean);
    };
    return widgets.map((widget) => ({
      id: widget.id || widget.parentElement.id,
      shown: wordsIn(widget.shadowRoot),
      light: wordsIn(widget),
      interface: [...widget.shadowRoot.querySelectorAll('button, summary, .unseen')].flatMap(wordsIn),
    }));
  });

test('every word that a widget of the article shows is among its children, for those who run no script', async () => {
  const { page, ready } = await open(stage.browser, `${stage.server.origin}/stories/article/index.html`);
  const count = await page.$$eval(tags, (all) => all.length);
  await ready(count);
  const widgets = await wordsOf(page);
  // Headings that group events are made, not told; so is the small print's "Undated".
  const made = /^(?:\d{4}s|undated)$/;
  const lost = widgets.flatMap(({ id, shown, light, interface: own }) =>
    shown
      .filter((word) => !light.includes(word) && !own.includes(word) && !made.test(word))
      .map((word) => `${id}: ${word}`),
  );
  await page.close();
  assert.ok(widgets.length >= count);
  assert.ok(widgets.every(({ shown }) => shown.length > 2));
  assert.deepEqual(lost, []);
});

describe('by keyboard alone', () => {
  test('every link and control is reached in the order of the page, and seen to be', async () => {
    const { page } = await openReading();
    const reached = [];
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        let element = document.activeElement;
        while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return element === document.body
          ? null
          : { name: element.textContent.trim(), outline: `${outlineStyle} ${outlineWidth}` };
      });
      if (!focus) break;
      reached.push(focus);
    }
    assert.deepEqual(
      reached.map(({ name }) => name),
      [
        'Show all of the quotation',
        'Saule Brandt',
        'The Example Courier',
        'Share',
        'The original words',
        'the river',
        // The events, between which the arrows lead on.
        'The ferry',
        'How it ran',
      ],
    );
    for (const { name, outline } of reached) assert.doesNotMatch(outline, /^none|^\w+ 0px/, name);
    await page.close();
  });

  test('“show all” opens and closes with the keys, and says which it is', async () => {
    const { page } = await openReading();
    await page.keyboard.press('Tab');
    const state = () =>
      page.$eval('#long', ({ shadowRoot }) => {
        const words = shadowRoot.querySelector('[part~="text"]');
        const range = document.createRange();
        range.selectNodeContents(words);
        return {
          expanded: shadowRoot.activeElement?.getAttribute('aria-expanded'),
          whole: range.getBoundingClientRect().bottom <= words.getBoundingClientRect().bottom + 1,
        };
      });
    assert.deepEqual(await state(), { expanded: 'false', whole: false });
    await page.keyboard.press('Enter');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await state(), { expanded: 'true', whole: true });
    await page.keyboard.press('Space');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await state(), { expanded: 'false', whole: false });
    await page.close();
  });
});

test('in print, all of a shortened quotation shows and no control does', async () => {
  const { page } = await openReading();
  await page.emulateMediaType('print');
  const { lines, left, controls } = await page.$eval('#long', ({ shadowRoot }) => {
    const words = shadowRoot.querySelector('[part~="text"]');
    const { height, bottom } = words.lastElementChild.getBoundingClientRect();
    return {
      lines: height,
      left: bottom - words.getBoundingClientRect().bottom,
      controls: [...shadowRoot.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
    };
  });
  await page.close();
  assert.ok(lines > 0 && left < 1, `the last paragraph ends ${left} px below what shows`);
  assert.equal(controls, 0);
});

test('with forced colors, the marks of the parties keep theirs and the words take the reader’s', async () => {
  const { page, axe } = await openReading();
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const { marks, ink, usual } = await page.$eval('#timeline', ({ shadowRoot }) => ({
    marks: [...shadowRoot.querySelectorAll('[part~="legend"] li')].map(
      (li) => getComputedStyle(li, '::before').backgroundColor,
    ),
    ink: getComputedStyle(shadowRoot.querySelector('[part~="event-title"]')).color,
    usual: getComputedStyle(document.querySelector('#above')).color,
  }));
  assert.equal(new Set(marks).size, 2, `the marks of the parties are ${marks}`);
  assert.equal(ink, usual);
  assert.deepEqual(await axe(), []);
  await page.close();
});

test('assistive technology gets a figure with its quotation, a list of events, and links by their names', async () => {
  const { page } = await openReading();
  let roles;
  const walk = ({ role, name = '', level, children = [] }) => {
    if (/^(?:figure|blockquote|heading|list|listitem|link|button|term)$/.test(role))
      roles.push([role, role === 'heading' && level, name].filter(Boolean).join(' '));
    children.forEach(walk);
  };
  // What is not laid out yet comes into the tree with it, a little later.
  for (let tries = 0; tries < 50 && !roles?.includes('heading 3 The road'); tries++) {
    if (tries) await new Promise((resolve) => setTimeout(resolve, 100));
    roles = [];
    walk(await page.accessibility.snapshot({ interestingOnly: false }));
  }
  await page.close();
  const within = (list) => {
    let from = 0;
    for (const role of list) {
      const at = roles.indexOf(role, from);
      assert.ok(at >= 0, `${role} after ${roles.slice(0, from).at(-1)}, in\n${roles.join('\n')}`);
      from = at + 1;
    }
  };
  within([
    'heading 1 Everything that a reader can reach',
    'figure',
    'blockquote',
    'link Saule Brandt',
    'button Share: Saule Brandt',
  ]);
  within([
    'heading 2 Three crossings',
    'list',
    'listitem',
    'heading 3 The ferry',
    'link How it ran',
    'heading 3 The bridge',
    'heading 3 The road',
  ]);
});

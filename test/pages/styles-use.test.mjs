/** What readers do on pages with styles of their own: click, scroll, open a tab. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, setUp } from './browser.mjs';
import { broken, context, count, differences, passing, plainAs, settled, shapes, visit } from './shape.mjs';

const stage = setUp();

describe('what readers do', () => {
  for (const name of ['unset', 'everything', 'wordpress-classic', 'rtl', 'zoom', 'vertical', 'hosts']) {
    test(`${name}: “Show all” can be clicked, and shows all`, async () => {
      const { page } = await visit(stage, name, 700, 600);
      const button = await page.waitForSelector('#short >>> button');
      await button.click(); // where its middle is, if nothing lies over it
      await page.waitForSelector('#short >>> button[aria-expanded=true]');
      assert.equal(await page.$eval('#short', (host) => host.shadowRoot.querySelectorAll('.short').length), 0);
      await page.close();
    });

    // Digits stand still where a line runs from top to bottom.
    if (name === 'vertical') continue;
    test(`${name}: a number rolls in its own place`, async () => {
      const url = `${stage.server.origin}/test/pages/styles/${name}.html`;
      const { page, said, ready } = await open(stage.browser, url, { motion: true, width: 700, height: 600 });
      await ready(count);
      await page.$eval('#trips', (host) => host.scrollIntoView({ block: 'center', inline: 'center' }));
      const far = await page.waitForFunction(() => {
        const root = document.getElementById('trips').shadowRoot;
        const roll = root.querySelector('.roll');
        if (!roll) return false;
        // Of the letters: how much higher than they their line is depends on the typeface.
        const [over, digit, figure] = [roll, roll.querySelector('.digit > span'), root.querySelector('.figure')].map(
          (part) => part.getBoundingClientRect(),
        );
        return { far: Math.max(Math.abs(over.left - figure.left), Math.abs(digit.top - figure.top)) };
      });
      const distance = (await far.jsonValue()).far;
      assert.ok(distance < 3, `${distance} px away`);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  test('a widget half in view tells so, whatever the page has made of its box', async () => {
    for (const name of ['unset', 'hosts', 'content-visibility', 'vertical']) {
      const { page, ready } = await open(stage.browser, `${stage.server.origin}/test/pages/styles/${name}.html`, {
        width: 700,
        // What is in view from the beginning has told so before the page is there.
        first: () => {
          window.views = [];
          addEventListener('np-view', ({ target }) => window.views.push(target.id || target.parentElement.id));
        },
      });
      await ready(count);
      for (const id of ['plain', 'trips', 'relations']) {
        await page.$eval(`#${id}`, (host) => host.scrollIntoView({ block: 'center', inline: 'center' }));
        await page.waitForFunction((id) => window.views.includes(id), {}, id);
      }
      assert.equal(await page.evaluate(() => new Set(window.views).size === window.views.length), true, 'once each');
      await page.close();
    }
  });
});

describe('tabs that open later', () => {
  const visitTabs = async () => {
    const url = `${stage.server.origin}/test/pages/styles/tabs.html`;
    const tab = await open(stage.browser, url, { width: 700, height: 12_000 });
    await tab.ready(count + 3);
    await tab.page.evaluate(() => {
      window.views = [];
      addEventListener('np-view', ({ target }) => window.views.push(target.id || target.parentElement.id));
    });
    await settled(tab.page);
    return tab;
  };
  const tall = (page, id) =>
    page.waitForFunction((id) => document.getElementById(id).shadowRoot.querySelector('button[aria-expanded]'), {}, id);

  test('what was hidden is whole when it opens: as on a plain page, shortened, seen, scrolled to its event', async () => {
    const { page, said, log } = await visitTabs();
    await page.waitForFunction(
      () => document.getElementById('long').shadowRoot.querySelectorAll('.event').length === 200,
    );
    assert.deepEqual(await page.evaluate(() => window.views), [], 'what is hidden is not in view');
    await page.click('#one');
    await tall(page, 'short');
    await page.waitForFunction(() => window.views.includes('long') && window.views.includes('card-placeholder'));
    await settled(page);
    const elsewhere = (line) => /^(?:long|\S+-closed)\b/.test(line); // a list that shows a part of it, and the other tab
    assert.deepEqual(
      (await page.evaluate(broken)).filter((line) => !elsewhere(line)),
      [],
    );
    const { page: plain } = await visit(stage, 'plain', 1280);
    const there = await plainAs(plain, (await page.evaluate(context, passing)).slice(0, count));
    const { names, all } = await page.evaluate(shapes);
    const here = { names, all: Object.fromEntries(Object.entries(all).filter(([name]) => !elsewhere(name))) };
    assert.deepEqual(differences(there, here).slice(0, 40), []);
    await plain.close();
    const above = await page.$eval('#long', ({ shadowRoot }) => {
      const list = shadowRoot.querySelector('.events').getBoundingClientRect();
      const event = shadowRoot.querySelector('[data-id=e150]').getBoundingClientRect();
      return [event.top - list.top, list.bottom - event.bottom];
    });
    assert.ok(above[0] >= 0 && above[1] >= 0, `the event to begin at is in view: ${above}`);
    assert.deepEqual((await log()).thrown, []);
    assert.deepEqual(
      said.filter((line) => !line.startsWith('verbose:')),
      [],
    );
    await page.close();
  });

  test('what was not laid out is shortened and seen when it opens', async () => {
    const { page } = await visitTabs();
    assert.deepEqual(await page.evaluate(() => window.views), []);
    await page.click('#two');
    await tall(page, 'short-closed');
    await page.waitForFunction(() => window.views.includes('short-closed') && window.views.includes('number-closed'));
    await settled(page);
    assert.deepEqual(
      (await page.evaluate(broken)).filter((line) => line.includes('closed')),
      [],
    );
    await page.close();
  });
});

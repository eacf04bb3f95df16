/** Pages whose styles would break what they reach: the widgets look as on a plain page. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { at } from '../../scripts/widgets.mjs';
import { setUp } from './browser.mjs';
import { broken, context, differences, passing, plainAs, settled, shapes, visit } from './shape.mjs';

const stage = setUp();

const pages = readdirSync(at('test/pages/styles'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

/** On these the page's own words or the window do not fit. */
const wide = ['inherited', 'vertical'];

/** In quirks mode a line is not kept open by the size of the type around it: nine pixels below a picture. */
const slack = { quirks: 9 };

for (const name of pages.filter((name) => name !== 'tabs')) {
  test(`${name}: inside, all is as on a plain page; no word is lost, cut off or under another`, async () => {
    const { page: plain } = await visit(stage, 'plain', 1280);
    const { page, said, log } = await visit(stage, name, 1280);
    for (const width of [1280, 240]) {
      await page.setViewport({ width, height: 12_000 });
      await settled(page);
      const lines = await page.evaluate(broken);
      const extent = await page.evaluate(() => document.documentElement.scrollWidth);
      if (!wide.includes(name) && extent > width) lines.push(`the page is ${extent} px wide`);
      const there = await plainAs(plain, await page.evaluate(context, passing));
      assert.ok(Object.keys(there.all).length > 300);
      lines.push(...differences(there, await page.evaluate(shapes), slack[name]));
      assert.deepEqual(lines.slice(0, 40), [], `${lines.length} lines at ${width} px`);
    }
    assert.deepEqual((await log()).thrown, []);
    assert.deepEqual(said, []);
    await Promise.all([page.close(), plain.close()]);
  });
}

/**
 * What somebody could try who may write data, in every string of every widget and in every way in. The strings are found
 * in the published schemas, and the widgets in their list: a new one is tried by itself.
 */
import assert from 'node:assert/strict';
import { open } from './browser.mjs';
import { watch } from './harm.mjs';

const path = '/test/pages/hostile.html';
const json = { 'content-type': 'application/json' };

/** Opens the hostile page, and waits until all of it shows. */
export async function visit({ browser }, server, search = '', where = path) {
  const tab = await open(browser, server.origin + where + search, { first: watch });
  const { page, asked } = tab;
  page.setDefaultTimeout(120_000);
  const gone = [];
  page.on('framenavigated', (frame) => gone.push(frame.url()));
  page.on('popup', () => gone.push('popup'));
  page.on('dialog', (dialog) => {
    gone.push(dialog.type());
    void dialog.dismiss();
  });
  let shown;
  if (where === path) {
    const handle = await page.waitForSelector('html[data-shown]');
    shown = Number(await handle.evaluate(({ dataset }) => dataset.shown));
    await page.waitForFunction((count) => window.pageLog.ready.length >= count, {}, shown);
  }
  // The console would be told some ten thousand times what is wrong.
  await page.evaluate(() => void (console.error = () => {}));
  return {
    ...tab,
    shown,
    /** What has happened that should not. */
    async harm() {
      // What is loaded or runs by itself has had the time to.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const { thrown, violations } = await tab.log();
      const { happened, polluted, strange } = await page.evaluate(() => window.harm());
      // The browser's own players have their icons in such addresses.
      const elsewhere = asked.filter((url) => !url.startsWith(server.origin) && !/^data:image\//.test(url));
      return { thrown, violations, happened, polluted, strange, elsewhere, gone };
    },
  };
}

export const none = { thrown: [], violations: [], happened: [], polluted: [], strange: [], elsewhere: [], gone: [] };

/** Tries strings in a widget; what it makes of each was found in the schemas. */
export async function tryAll(stage, tag, payloads, { bad = [], inTurn = false } = {}) {
  const { page, harm } = await visit(stage, stage.server, '?bare');
  const sent = await page.evaluate((...args) => window.hostile.documents(...args), tag, payloads);
  const remote = sent.map((body, index) => {
    const address = `/remote/${tag}/${index}.json`;
    stage.server.routes[address] = { body, headers: json };
    return address;
  });
  // In portions: a slow machine has its time for each.
  const counts = {};
  const faults = [];
  for (let start = 0; start < payloads.length; start += 50) {
    const part = await page.evaluate((...args) => window.hostile.examine(...args), tag, {
      payloads: payloads.slice(start, start + 50),
      bad: start ? [] : bad,
      remote: remote.slice(start, start + 50),
      inTurn,
    });
    for (const [name, count] of Object.entries(part.counts)) counts[name] = (counts[name] ?? 0) + count;
    faults.push(...part.faults);
  }
  const found = await harm();
  await page.close();
  assert.deepEqual(faults, []);
  assert.deepEqual(found, none);
  return counts;
}

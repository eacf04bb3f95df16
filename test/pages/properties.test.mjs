/**
 * What holds of any data (properties.mjs), from a seed that is always the same. `FUZZ_SEED=… FUZZ_RUNS=…` tries others,
 * and more.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTags } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const stage = setUp();
const seed = Number(process.env.FUZZ_SEED ?? 20_240_702);
const runs = Number(process.env.FUZZ_RUNS ?? 300);

for (const only of readTags()) {
  test(`<${only}>: any data is shown or refused with a message, nothing is thrown, and what is shown is what went in`, async () => {
    const { page, log } = await open(stage.browser, `${stage.server.origin}/test/pages/properties.html?bare`);
    page.setDefaultTimeout(0);
    await page.waitForFunction(() => window.properties);
    // The console would be told all that is wrong.
    await page.evaluate(() => void (console.error = () => {}));
    const found = await page.evaluate((options) => window.properties.check(options), { seed, runs, only });
    for (const { what, report } of found)
      assert.equal(report, undefined, `${what} (FUZZ_SEED=${seed} FUZZ_RUNS=${runs})\n${report}`);
    assert.equal(found.length, 3);
    for (const { what, counts } of found) {
      const told = `${what}: ${JSON.stringify(counts)}`;
      // Neither all good nor all bad would prove much.
      if (/nearly/.test(what)) assert.ok(counts.shown > runs / 20 && counts.refused > runs / 20, told);
      if (/went in/.test(what)) assert.ok(counts.shown > runs / 4 && counts.strings > runs / 4, told);
    }
    const { thrown } = await log();
    assert.deepEqual(thrown, []);
    await page.close();
  });
}

/**
 * `npm test`: every check, cheapest first. All are run, whatever fails; the last line counts the tests of all of them.
 *
 *   node test/run.mjs [STEP…]   only these steps
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh } from '../scripts/fresh.mjs';
import { at } from '../scripts/widgets.mjs';
import { bin, nodeTests, runSteps } from './steps.mjs';

/** node:test of Node 20 knows no patterns. */
const testFiles = (folder = '') =>
  readdirSync(at('test', folder), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join('test', folder, file))
    .sort();

/** The folder of the tests that look at the stories, when Storybook is built. */
const a11y = 'a11y';

const bench = 'test/bench/run.mjs';

runSteps({
  format: { run: () => [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  lint: { run: () => [bin('eslint'), '--max-warnings', '0', '.'] },
  build: { skip: () => isFresh() && { passed: 1, note: 'up to date' }, run: () => ['scripts/build.mjs'] },
  types: { run: () => [bin('typescript', 'tsc'), '--noEmit'] },
  size: { run: () => ['scripts/size.mjs'] },
  unit: { counts: true, run: () => [bin('@web/test-runner', 'wtr')] },
  // Before the pages, some of which are its stories.
  storybook: { quiet: true, run: () => [bin('storybook'), 'build', '--output-dir', 'storybook-static', '--quiet'] },
  pages: {
    counts: true,
    run: () => nodeTests(testFiles().filter((file) => !file.startsWith(join('test', a11y)))),
  },
  // One of them looks at every story: some minutes, where the machine has other things to do.
  a11y: { counts: true, run: () => nodeTests(testFiles(a11y), 1200) },
  bench: { skip: () => !existsSync(at(bench)) && { passed: 0, note: 'none yet' }, run: () => [bench, '--smoke'] },
});

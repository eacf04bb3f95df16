/**
 * `npm run test:browsers`: the unit tests, whole pages and hostile ones in Firefox and WebKit, where they are installed. One that is not
 * there is a note, and no failure.
 *
 *   node test/browsers/run.mjs [STEP…]   only these steps, such as firefox-pages
 */
import { isFresh } from '../../scripts/fresh.mjs';
import { findFirefox, findWebKit } from '../browsers.mjs';
import { bin, nodeTests, runSteps } from '../steps.mjs';

const browsers = { firefox: ['Firefox', findFirefox()], webkit: ['WebKit', findWebKit()] };

const steps = {
  build: { skip: () => isFresh() && { passed: 1, note: 'up to date' }, run: () => ['scripts/build.mjs'] },
};
const absent = [];
for (const [key, [name, { missing }]] of Object.entries(browsers)) {
  const env = { TEST_BROWSER: key };
  const note = `${name} is not here`;
  const skip = () => missing && { passed: 0, note };
  if (missing) absent.push(`${note}: ${missing}.`);
  steps[`${key}-unit`] = { skip, counts: true, env, run: () => [bin('@web/test-runner', 'wtr')] };
  // Both open many pages, one after another.
  for (const file of ['pages', 'hostile'])
    steps[`${key}-${file}`] = {
      skip,
      counts: true,
      env,
      run: () => nodeTests([`test/browsers/${file}.test.mjs`], 2400),
    };
}
for (const line of absent) console.log(line);
runSteps(steps);

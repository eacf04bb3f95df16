/** The browsers for the unit tests, as @web/test-runner takes them: whichever TEST_BROWSER names. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChrome, findFirefox } from '../browsers.mjs';
import { startWebKit } from './webkit.mjs';

async function chromium() {
  const { source, executablePath, env } = await findChrome();
  console.log(`Browser: ${executablePath} (${source})`);
  return chromeLauncher({ launchOptions: { executablePath, env, args: chromeArgs } });
}

/** Through WebDriver BiDi. */
function firefox() {
  const { executablePath, missing } = findFirefox();
  if (missing) throw new Error(`Firefox is not here: ${missing}`);
  console.log(`Browser: ${executablePath}`);
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
  launcher.name = 'Firefox';
  return launcher;
}

/** It has one window, in which one file is tested after another. */
function webkit() {
  let browser;
  let current;
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await startWebKit();
      current = id;
      await browser.resize(800, 600);
      await browser.goto(url);
    },
    isActive: (id) => current === id,
    getBrowserUrl: () => browser.url(),
    async stopSession() {
      current = undefined;
      await browser.goto('about:blank');
      return {};
    },
    stop: () => browser?.close(),
  };
}

export const launcher = (name) => ({ chromium, firefox, webkit })[name]();

/** A reporter that names the tests which a browser does without: their titles say why. */
export const skippedReporter = () => ({
  onTestRunFinished({ sessions }) {
    const tell = ({ tests = [], suites = [] }) => {
      for (const { name, skipped } of tests) if (skipped) console.log(`Skipped: ${name}`);
      suites.forEach(tell);
    };
    for (const { testResults } of sessions) if (testResults) tell(testResults);
  },
});

import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launcher, skippedReporter } from './test/browsers/launchers.mjs';
import { countReporter } from './test/counts.mjs';

const browser = process.env.TEST_BROWSER ?? 'chromium';

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [await launcher(browser)],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  // All languages in one file take two minutes of a machine that has other work.
  testsFinishTimeout: 240_000,
  // With two, one file's print style comes over another.
  concurrency: 1,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), skippedReporter(), countReporter()],
  coverage: browser === 'chromium',
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
    threshold: { statements: 90 },
  },
};

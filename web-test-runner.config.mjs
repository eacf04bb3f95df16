import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChrome } from './test/browsers.mjs';
import { countReporter } from './test/counts.mjs';

const { source, executablePath, env } = await findChrome();
console.log(`Browser: ${executablePath} (${source})`);

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath, env, args: chromeArgs } })],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter()],
  coverage: true,
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
    threshold: { statements: 90 },
  },
};

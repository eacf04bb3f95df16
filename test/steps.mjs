/**
 * Runs checks one after another, whatever fails; the last line counts the tests of all of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { at, root } from '../scripts/widgets.mjs';

/** The script behind a command of a package: no shell and no npm between us and its exit code. */
export function bin(name, command = name) {
  const manifest = at('node_modules', name, 'package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** What Node's own test runner is given for some files, each of which may take some seconds. */
export const nodeTests = (files, seconds = 400) => [
  '--test',
  '--test-concurrency=2', // each waits for a browser half of the time
  `--test-timeout=${seconds}000`,
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/counts.mjs',
  '--test-reporter-destination=stderr',
  ...files,
];

/**
 * @typedef {object} Step
 * @property {() => string[]} run a script for Node and its arguments
 * @property {() => { passed: number, note: string } | undefined | false} [skip] the result, where there is nothing to run
 * @property {boolean} [counts] it counts its tests, and must count at least one; another step is one test by itself
 * @property {boolean} [quiet] it is heard only when it fails
 * @property {Record<string, string>} [env]
 */

/**
 * Runs the steps that the command line names, or all.
 *
 * @param {Record<string, Step>} steps
 */
export function runSteps(steps) {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in steps));
  if (unknown) {
    console.error(`No step "${unknown}"; there are ${Object.keys(steps).join(', ')}.`);
    process.exit(2);
  }

  const temporary = mkdtempSync(join(tmpdir(), 'newsparts-test-'));
  const results = [];
  for (const [name, { run, skip, counts, quiet, env }] of Object.entries(steps)) {
    if (chosen.length && !chosen.includes(name)) continue;
    const skipped = skip?.();
    if (skipped) {
      results.push({ name, failed: 0, ...skipped });
      continue;
    }
    console.log(`\n— ${name}`);
    const file = join(temporary, name);
    const start = performance.now();
    const { status, output } = spawnSync(process.execPath, run(), {
      cwd: root,
      stdio: quiet ? 'pipe' : ['ignore', 'inherit', 'inherit'],
      maxBuffer: Infinity,
      env: { ...process.env, COUNTS_FILE: file, STORYBOOK_DISABLE_TELEMETRY: '1', ...env },
    });
    if (quiet && status !== 0) console.log(String(output?.join('')));
    const note = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    let result = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
    if (counts) {
      result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
      // A runner can fail without a failing test (coverage), and one that ran none proves nothing.
      if (!result.failed && (status !== 0 || !result.passed)) result.failed = 1;
    }
    results.push({ name, ...result, note });
  }
  rmSync(temporary, { recursive: true, force: true });

  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('');
  for (const { name, passed, failed, note } of results) {
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(width)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed   ${note}`,
    );
  }
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') ? 1 : 0;
}

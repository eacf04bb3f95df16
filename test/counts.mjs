/**
 * How many tests passed and failed, as each test runner knows it: written as JSON into the file that COUNTS_FILE names,
 * for test/run.mjs to add up.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const write = (counts) => {
  if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
};

/** A reporter for @web/test-runner. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    const add = ({ tests = [], suites = [] }) => {
      for (const { passed, skipped } of tests) if (!skipped) counts[passed ? 'passed' : 'failed']++;
      suites.forEach(add);
    };
    for (const { testResults, errors, passed } of sessions) {
      const before = counts.failed;
      if (testResults) add(testResults);
      // A file that does not load or that leaves an error behind fails without a failing test.
      if ((!passed || errors.length) && counts.failed === before) counts.failed++;
    }
    write(counts);
  },
});

/** A reporter for node:test, which takes it from the default export; it also says which files take longest. */
export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0 };
  const seconds = new Map();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = basename(data.file ?? '', '.test.mjs');
    if (!data.nesting) seconds.set(file, (seconds.get(file) ?? 0) + data.details.duration_ms / 1000);
    // Neither a suite nor a file is a test; but a file can fail for itself.
    if (data.details?.type === 'suite' || data.skip || data.todo) continue;
    if (type === 'test:fail') counts.failed++;
    else if (!/\.test\.mjs$/.test(data.name)) counts.passed++;
  }
  write(counts);
  const longest = [...seconds].sort(([, a], [, b]) => b - a).slice(0, 8);
  yield `longest: ${longest.map(([file, time]) => `${file} ${time.toFixed(0)} s`).join(', ')}\n`;
}

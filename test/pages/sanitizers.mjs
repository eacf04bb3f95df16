/**
 * Which form of a widget survives which sanitizer:
 *
 *   node test/pages/sanitizers.mjs           prints the table
 *   node test/pages/sanitizers.mjs --write   writes it into docs/publishing.md, with the recipes beside it
 *   node test/pages/sanitizers.mjs --show    serves a page with what goes in, comes out and shows, side by side
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { start } from './browser.mjs';
import { files } from './sanitizers/docs.mjs';
import { pageOf, render, survey } from './sanitizers/table.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, show: { type: 'boolean' } } });

const server = await serve();
const browser = await start();
const rows = await survey(browser, server).finally(() => browser.close());

if (values.write) for (const { file, made } of await files(rows)) writeFileSync(file, made);
if (values.show) {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const cases = rows.flatMap(({ name, cases }) => cases.map((one) => ({ name, ...one })));
  for (const [index, { after }] of cases.entries())
    server.routes[`/sanitized/case-${index}.html`] = { body: pageOf([after]), headers };
  server.routes['/test/pages/sanitizers/found.json'] = { body: JSON.stringify(cases) };
  console.log(`${server.origin}/test/pages/sanitizers/index.html`);
} else {
  console.log(render(rows));
  await server.close();
}

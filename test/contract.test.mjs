/** docs/contract.md: its tables are those of the schemas and the manifest, and it tells of every widget that came after the first three. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { made, told, written } from '../scripts/contract.mjs';
import { at, readTags } from '../scripts/widgets.mjs';

const text = readFileSync(at('docs/contract.md'), 'utf8');
const first = ['quote-card', 'stat-counter', 'relations-timeline'];
const tags = readTags().filter((tag) => !first.includes(tag));

test('its tables are as the schemas are: node scripts/contract.mjs', async () => {
  assert.equal(text, await written(text));
});

test('every later widget has a section, with its tag in the heading', () => {
  assert.deepEqual(told(text).sort(), [...tags].sort());
  for (const tag of tags) assert.match(text, new RegExp(`^### \`<${tag}>\`: `, 'm'));
});

test('every field and attribute of a widget has words of its own', () => {
  for (const tag of tags) {
    const rows = made(tag)
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    assert.ok(rows.length > 1);
    for (const row of rows) assert.match(row, /\| [^|]*\w[^|]* \|$/, `${tag}: ${row}`);
  }
});

/** Rules of the architecture that no linter here knows. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { at, readTags } from '../scripts/widgets.mjs';

const files = readdirSync(at('src'), { recursive: true })
  .filter((file) => /\.(?:css|ts)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(at('src'), file), 'utf8') }));

const styles = files.filter(({ file }) => /style\.ts$|\.css$/.test(file));

/** Declarations that name a side of the screen and not of the text. */
const side = 'left|right|top|bottom';
const physical = new RegExp(
  `(?<=[{;\\s"'\`])(?:(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:${side})[\\w-]*|${side}|(?:min-|max-)?(?:width|height)|` +
    `border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy])\\s*:|(?:text-align|float|clear)\\s*:\\s*(?:left|right))`,
  'g',
);

/** CSS without comments and the conditions of at-rules, in which `(width: …)` is no declaration. */
const declarations = (css) => css.replace(/\/\*[^]*?\*\//g, '').replace(/@(?:container|media|supports)[^{]*/g, '');

test('the search for physical properties finds them', () => {
  const found = (css) => [...declarations(css).matchAll(physical)].map(([match]) => match);
  assert.equal(
    found('a{margin-left:0;right: 1px;max-width:3em;text-align: right;border-top-left-radius:1px;height:1px}').length,
    6,
  );
  assert.deepEqual(
    found('a{margin-inline:0;border-width:1px;line-height:1;inline-size:1px;inset-inline-start:0;stroke-width:2px}'),
    [],
  );
  assert.deepEqual(found('@container (width > 3em){a{color:red}}'), []);
});

test('styles use logical properties only', () => {
  assert.ok(styles.length > readTags().length, 'no style was read');
  const found = styles.flatMap(({ file, text }) =>
    [...declarations(text).matchAll(physical)].map(([match]) => `${file}: ${match}`),
  );
  assert.deepEqual(found, []);
});

test('styles ask for the width of a container, not of the window', () => {
  const found = styles.flatMap(({ file, text }) =>
    [...text.matchAll(/@media[^{]*\b(?:width|height|orientation)\b[^{]*/g)].map(([match]) => `${file}: ${match}`),
  );
  assert.deepEqual(found, []);
});

test('every widget is its six files and what only it needs', () => {
  const kinds = ['', '.schema', '.template', '.light', '.style'];
  for (const tag of readTags()) {
    const there = readdirSync(at('src/widgets', tag));
    for (const file of ['define.ts', ...kinds.map((kind) => `${tag}${kind}.ts`)]) {
      assert.ok(there.includes(file), `src/widgets/${tag}/${file} is missing`);
    }
  }
});

test('every folder of src/widgets is in the list', () => {
  const folders = readdirSync(at('src/widgets'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), readTags().sort());
});

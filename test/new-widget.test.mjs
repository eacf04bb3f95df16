/** A new widget is one folder and one line in the list: everything that is published is made from these. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { at } from '../scripts/widgets.mjs';

const tag = 'dummy-widget';
// The build has to bear a space in its path.
const folder = mkdtempSync(join(tmpdir(), 'newsparts new widget '));
after(() => rmSync(folder, { recursive: true, force: true }));

const read = (file) => readFileSync(join(folder, file), 'utf8');
const json = (file) => JSON.parse(read(file));

before(() => {
  const sources = [
    'src',
    'scripts',
    'LICENSE',
    'package.json',
    'rollup.config.mjs',
    'tsconfig.json',
    'tsconfig.build.json',
    'custom-elements-manifest.config.mjs',
  ];
  for (const source of sources) cpSync(at(source), join(folder, source), { recursive: true });
  symlinkSync(at('node_modules'), join(folder, 'node_modules'), 'junction');

  // The folder: a quotation under another name.
  mkdirSync(join(folder, 'src/widgets', tag));
  for (const file of readdirSync(at('src/widgets/quote-card'))) {
    const text = readFileSync(at('src/widgets/quote-card', file), 'utf8');
    const renamed = text
      .replaceAll('quote-card', tag)
      .replaceAll('QuoteCard', 'DummyWidget')
      .replace(/(section = )'\w+'/, "$1'dummies'");
    writeFileSync(join(folder, 'src/widgets', tag, file.replace('quote-card', tag)), renamed);
  }
  // The line.
  const list = read('src/widgets/list.ts').replace('= {\n', `= {\n  '${tag}': () => import('./${tag}/define.js'),\n`);
  writeFileSync(join(folder, 'src/widgets/list.ts'), list);

  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
});

test('a page gets it by itself, from auto.js and from all.js', () => {
  assert.match(read(`dist/cdn/${tag}.js`), /DummyWidget/);
  assert.match(read('dist/cdn/auto.js'), new RegExp(`(?:"|\\\\n)${tag}(?: |"|\\\\n)`));
  assert.match(read('dist/cdn/all.js'), /DummyWidget/);
  assert.ok(Object.hasOwn(json('dist/cdn/integrity.json'), `${tag}.js`));
});

test('its placeholder and fallback are in the style sheet for the page', () => {
  assert.match(read('dist/cdn/newsparts.css'), new RegExp(tag));
});

test('an application gets it by itself, with all and with its types', () => {
  assert.match(read(`dist/npm/${tag}.js`), /define\.js/);
  for (const file of ['index.js', 'index.d.ts', 'all.js', 'all.d.ts'])
    assert.match(read(`dist/npm/${file}`), /DummyWidget/);
  assert.match(read(`dist/npm/widgets/${tag}/define.d.ts`), new RegExp(`'${tag}': DummyWidget`));
});

test('its data has a schema of its own and a section of the story document', () => {
  assert.equal(json(`dist/schema/${tag}.schema.json`).title, tag);
  const { properties } = json('dist/schema/story.schema.json');
  assert.equal(properties.dummies.additionalProperties.$ref, `#/$defs/${tag}`);
});

test('the manifest and the editors know it', () => {
  const elements = json('dist/custom-elements.json').modules.flatMap(({ declarations }) => declarations);
  assert.equal(elements.find(({ name }) => name === 'DummyWidget')?.tagName, tag);
  assert.ok(json('dist/vscode.html-custom-data.json').tags.some(({ name }) => name === tag));
  assert.ok(json('dist/web-types.json').contributions.html.elements.some(({ name }) => name === tag));
});

/** The package as an application gets it: packed, installed from the tarball, and used. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import { at, className, readTags, root, schemaName } from '../scripts/widgets.mjs';

const folder = mkdtempSync(join(tmpdir(), 'newsparts package '));
after(() => rmSync(folder, { recursive: true, force: true }));

/** npm, also where it is no file that can be run as it is. */
const npm = (args, cwd) => {
  const script = process.env.npm_execpath;
  const [file, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return execFileSync(file, [...first, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
};
const node = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder, encoding: 'utf8' });

let packed;

before(() => {
  [packed] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], root),
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'application', private: true, type: 'module' }));
  npm(
    [
      'install',
      `./${packed.filename}`,
      '--prefer-offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    folder,
  );
});

test('the tarball holds dist and the papers, and nothing else', () => {
  const papers = /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
  assert.deepEqual(
    packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/') && !papers.test(path)),
    [],
  );
});

test('publint finds nothing', async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(join(folder, packed.filename));
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
  });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('everything that the package promises can be found, and its insides cannot', () => {
  const { resolve: find } = createRequire(join(folder, 'index.js'));
  const tags = readTags();
  const promised = [
    '',
    ...['all', 'auto', ...tags].map((name) => `/${name}.js`),
    ...['story', ...tags].map((name) => `/schema/${name}.schema.json`),
    '/custom-elements.json',
    '/package.json',
  ];
  for (const path of promised) assert.ok(readFileSync(find(`newsparts${path}`)).length, path);
  assert.throws(() => find('newsparts/core/widget.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
  assert.throws(() => find(`newsparts/widgets/${tags[0]}/define.js`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});

for (const [moduleResolution, module] of Object.entries({ bundler: 'esnext', nodenext: 'nodenext' })) {
  test(`a strict TypeScript application finds its types (moduleResolution ${moduleResolution})`, () => {
    writeFileSync(
      join(folder, 'application.ts'),
      `import { QuoteCard, quoteCardSchema, type Issue, type NewsDate } from 'newsparts';
import 'newsparts/all.js';
import 'newsparts/auto.js';
${readTags()
  .map(
    (tag) =>
      `import { ${className(tag)} as ${className(tag)}1 } from 'newsparts/${tag}.js';\n(document.createElement('${tag}') satisfies ${className(tag)}1).data = '{}';`,
  )
  .join('\n')}
const card: QuoteCard = document.createElement('quote-card');
card.headingLevel = 2;
card.data = { text: 'A', speaker: { name: 'B', role: undefined }, date: '1991' };
card.data = null;
// @ts-expect-error: not a quotation
card.data = { words: 'A' };
card.addEventListener('np-error', ({ detail }) => detail.issues.map(({ path, message }: Issue): string => path + message));
export const date: NewsDate | undefined = undefined;
export const schema = quoteCardSchema;
// @ts-expect-error: there is no such property
card.nothingLikeIt = 1;
`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      module,
      moduleResolution,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['application.ts'] }));
    try {
      execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '--project', folder], {
        encoding: 'utf8',
      });
    } catch ({ stdout }) {
      assert.fail(stdout);
    }
  });
}

test('importing the package outside a browser neither throws nor registers an element', () => {
  const code = `import * as newsparts from 'newsparts';
const registered = ${JSON.stringify(readTags())}.filter((tag) => globalThis.customElements?.get(tag));
console.log(JSON.stringify({ names: Object.keys(newsparts), registered }));`;
  const { names, registered } = JSON.parse(node(code));
  assert.deepEqual(names, [...readTags().flatMap((tag) => [className(tag), schemaName(tag)]), 'setWords'].sort());
  assert.deepEqual(registered, []);
});

test('a bundler leaves out the widgets that an application does not use', async () => {
  const bundle = await rollup({
    input: 'application',
    external: /^(?:lit|@lit|valibot)/,
    plugins: [
      {
        name: 'application',
        resolveId: (id) => (id === 'application' ? join(folder, 'application.js') : null),
        load: (id) =>
          id === join(folder, 'application.js') ? `import { QuoteCard } from 'newsparts';\nQuoteCard.define();` : null,
      },
      resolve(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const used = Object.entries(output[0].modules)
    .filter(([, { renderedLength }]) => renderedLength)
    .map(([id]) => /newsparts[\\/]dist[\\/]npm[\\/]widgets[\\/]([\w-]+)/.exec(id)?.[1])
    .filter(Boolean);
  assert.deepEqual([...new Set(used)], ['quote-card']);
});

/** What is built, looked at as files. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { brotli, closure, measure, measureOnUse } from '../scripts/size.mjs';
import { at, readTags } from '../scripts/widgets.mjs';

const list = (folder) =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(at(folder).length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
const json = (file) => JSON.parse(readFileSync(at(file), 'utf8'));

test('a page downloads no more than the budget allows', () => {
  const { bytes, most } = measureOnUse();
  assert.ok(bytes <= most, `finding and axis: ${bytes} bytes`);
  for (const { name, bytes, most } of measure())
    if (most) assert.ok(bytes <= most, `${name}: ${bytes} bytes, at most ${most}`);
});

test('the README says what a page downloads', () => {
  const readme = readFileSync(at('README.md'), 'utf8');
  const said = [...readme.matchAll(/^\| [^|]+ \|\s*([\d,]{3,}) \|\s*[\d,]+ \|$/gm)].map(([, bytes]) =>
    Number(bytes.replace(',', '')),
  );
  const real = measure().flatMap(({ bytes, most }) => (most ? [bytes] : []));
  assert.equal(said.length, real.length);
  // A few bytes come and go with every change.
  real.forEach((bytes, index) =>
    assert.ok(Math.abs(bytes - said[index]) <= 100, `${said[index]} said, ${bytes} measured`),
  );
});

test('auto.js on a page without widgets is one request', () => {
  assert.deepEqual([...closure('auto.js')], ['auto.js']);
});

test('integrity.json has the right hash for every script and style sheet', () => {
  const hashes = json('dist/cdn/integrity.json');
  const files = list('dist/cdn').filter((file) => /\.(?:js|css)$/.test(file));
  assert.deepEqual(Object.keys(hashes).sort(), files);
  for (const file of files) {
    assert.equal(
      hashes[file],
      `sha384-${createHash('sha384')
        .update(readFileSync(at('dist/cdn', file)))
        .digest('base64')}`,
      file,
    );
  }
});

test('the terms of what the bundles carry go with them', () => {
  const terms = readFileSync(at('dist/cdn/LICENSES.txt'), 'utf8');
  for (const words of ['BSD 3-Clause License', 'Google LLC', 'MIT License', 'Fabian Hiller'])
    assert.ok(terms.includes(words), words);
});

test('the words of a language are at most 1 KB, and a page in English loads none of them', () => {
  const files = list('dist/cdn').filter((file) => /^chunks-\w+\/strings\//.test(file));
  assert.ok(files.length > 80, String(files.length));
  for (const file of files) assert.ok(brotli(readFileSync(at('dist/cdn', file))) <= 1000, file);
  for (const name of ['auto.js', 'all.js'])
    for (const file of closure(name)) assert.doesNotMatch(file, /languages|strings|cldr/, name);
});

test('newsparts.css asks no :has(), for which a long timeline would be laid out whole at every change', () => {
  const css = readFileSync(at('dist/cdn/newsparts.css'), 'utf8');
  assert.ok(css.includes('relations-timeline'));
  assert.doesNotMatch(css, /:has\(/);
});

test('each shared chunk is of use', () => {
  const used = list('dist/cdn')
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(at('dist/cdn', file), 'utf8'))
    .join('\n');
  const shared = list('dist/cdn').filter((file) => file.startsWith('chunks-'));
  // All in one folder, whose name is that of the version.
  const [folder] = /^chunks-[0-9a-f]{6}\//.exec(shared[0]);
  const asks = readFileSync(at('dist/cdn', `${folder}languages.js`), 'utf8');
  for (const file of shared) {
    assert.ok(file.startsWith(folder), file);
    const [, of, code] = /\/(strings|cldr)\/(.*)\.js$/.exec(file) ?? [];
    // Those of languages are asked for by their names.
    if (of) {
      assert.match(asks, new RegExp(` ${code} `), file);
      assert.ok(asks.includes(`./${of}/`), file);
    } else assert.ok(used.includes(`/${file.slice(folder.length)}`), file);
  }
});

test('each name that a bundle takes from another is there', () => {
  const files = list('dist/cdn').filter((file) => file.endsWith('.js'));
  const program = (file) => parseAst(readFileSync(at('dist/cdn', file), 'utf8')).body;
  const name = ({ name, value }) => name ?? value;
  const exported = (file) =>
    program(file).flatMap(({ type, specifiers, declaration }) => {
      if (type === 'ExportDefaultDeclaration') return ['default'];
      if (type !== 'ExportNamedDeclaration') return [];
      const own = declaration?.declarations ?? [declaration];
      return declaration ? own.map(({ id }) => id.name) : specifiers.map(({ exported }) => name(exported));
    });
  let taken = 0;
  for (const file of files) {
    for (const { source, specifiers } of program(file).filter(({ source }) => source)) {
      const from = join(file, '..', source.value).split(sep).join('/');
      for (const { type, imported, local } of specifiers) {
        if (type === 'ImportNamespaceSpecifier') continue;
        const wanted = type === 'ImportDefaultSpecifier' ? 'default' : name(imported ?? local);
        assert.ok(exported(from).includes(wanted), `${file} takes ${wanted} from ${from}`);
        taken++;
      }
    }
  }
  assert.ok(taken > 20, String(taken));
});

test('npm pack leaves out no folder of dist/npm', () => {
  assert.deepEqual(
    list('dist/npm').filter((file) => file.includes('node_modules')),
    [],
  );
});

test('every module for npm has its types beside it', () => {
  const files = new Set(list('dist/npm'));
  for (const file of files) if (file.endsWith('.js')) assert.ok(files.has(file.replace(/\.js$/, '.d.ts')), file);
});

test('there is a schema for each widget and for the story document, with a description and sound patterns', () => {
  const tags = readTags();
  assert.deepEqual(list('dist/schema'), [...tags, 'story'].map((name) => `${name}.schema.json`).sort());
  for (const name of [...tags, 'story']) {
    const schema = json(`dist/schema/${name}.schema.json`);
    assert.equal(schema.title, name);
    assert.ok(schema.description, `${name} has no description`);
    JSON.stringify(schema, (key, value) => {
      if (key === 'pattern') assert.doesNotThrow(() => new RegExp(value, 'u'), `${name}: ${value}`);
      if (key === '$ref') assert.ok(Object.hasOwn(schema.$defs, value.replace('#/$defs/', '')), `${name}: ${value}`);
      return value;
    });
  }
});

test('the manifest has every element, its tag and only what is public', () => {
  const { modules } = json('dist/custom-elements.json');
  const elements = modules.flatMap(({ declarations }) => declarations);
  assert.deepEqual(elements.flatMap(({ tagName = [] }) => tagName).sort(), readTags().sort());
  for (const { name, description, members = [], attributes = [], events = [] } of elements) {
    assert.ok(description, `${name} has no description`);
    for (const member of members)
      assert.ok(!/^[_#]/.test(member.name) && !/private|protected/.test(member.privacy), `${name}.${member.name}`);
    for (const item of [...attributes, ...events]) assert.ok(item.name, `${name} has something without a name`);
  }
  const published = new Set(list('dist/npm'));
  for (const { path } of modules) assert.ok(published.has(path.replace(/^dist\/npm\//, '')), path);
});

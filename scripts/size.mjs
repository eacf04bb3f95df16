/**
 * What a page downloads, in bytes after brotli at its best (11), against the budgets of the project. 1 KB is 1,000
 * bytes here, the smaller of its two meanings. Prints a table; exit code 1 where a budget is broken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';
import { at, readTags } from './widgets.mjs';

const budgets = {
  auto: 1_500,
  widget: 10_500,
  'relations-timeline': 13_000,
  three: 17_000,
  five: 20_000,
  all: 32_000,
  onUse: 9_000,
};
const aims = { widget: 9_500, 'relations-timeline': 12_000 };
const three = ['quote-card', 'stat-counter', 'relations-timeline'];

const read = (file) => readFileSync(at('dist/cdn', file));

export const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;

/** The scripts that a script names: those it imports at once, and those it loads when it needs them. */
function imports(file) {
  const found = { now: [], later: [] };
  const collect = (node) => {
    if (!node || typeof node !== 'object') return;
    // An address that is put together only then (tags under other names) is that of a file counted already.
    if (/^(?:Import|Export)/.test(node.type) && typeof node.source?.value === 'string') {
      found[node.type === 'ImportExpression' ? 'later' : 'now'].push(
        posix.join(posix.dirname(file), node.source.value),
      );
    }
    Object.values(node).forEach(collect);
  };
  collect(parseAst(read(file).toString()));
  return found;
}

/** A script and the scripts that it imports, directly or not, but not those it loads later. */
export function closure(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const other of imports(file).now) closure(other, found);
  return found;
}

/** So many widgets as are together the most to download. */
function largest(count, tags) {
  const sizes = new Map();
  const parts = new Map(tags.map((tag) => [tag, [...closure(`${tag}.js`)]]));
  for (const file of [...parts.values()].flat()) sizes.set(file, brotli(read(file)));
  const bytes = (some) =>
    [...new Set(some.flatMap((tag) => parts.get(tag)))].reduce((sum, file) => sum + sizes.get(file), 0);
  const choices = (from, left) =>
    left ? tags.slice(from).flatMap((tag, at) => choices(from + at + 1, left - 1).map((more) => [tag, ...more])) : [[]];
  return choices(0, count).reduce((most, some) => (bytes(some) > bytes(most) ? some : most));
}

/**
 * @typedef {{ file: string, bytes: number }} Part
 * @returns {{ name: string, files: Part[], later: Part[], bytes: number, most?: number, aim?: number }[]} what each kind
 *   of page downloads, and what some data or a reader's action makes it download later
 */
export function measure() {
  // Named in auto.js, but asked for only by their tags.
  const ofWidgets = new Set(readTags().flatMap((tag) => [...closure(`${tag}.js`)]));
  const page = (name, entries, most, aim) => {
    const now = new Set(entries.flatMap((entry) => [...closure(entry)]));
    const later = new Set(
      [...now].flatMap((file) => imports(file).later.filter((other) => file !== 'auto.js' || !ofWidgets.has(other))),
    );
    const parts = (files) => [...files].map((file) => ({ file, bytes: brotli(read(file)) }));
    const files = parts(now);
    const bytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
    return { name, files, later: parts([...later].filter((file) => !now.has(file))), bytes, most, aim };
  };
  const tags = readTags();
  return [
    page('no widget', ['auto.js'], budgets.auto),
    ...tags.map((tag) => page(tag, ['auto.js', `${tag}.js`], budgets[tag] ?? budgets.widget, aims[tag] ?? aims.widget)),
    page('the first three', ['auto.js', ...three.map((tag) => `${tag}.js`)], budgets.three),
    page(
      'three, person, points',
      ['auto.js', ...[...three, 'person-card', 'key-points'].map((tag) => `${tag}.js`)],
      budgets.five,
    ),
    page(
      'five, no timeline',
      [
        'auto.js',
        ...largest(
          5,
          tags.filter((tag) => tag !== 'relations-timeline'),
        ).map((tag) => `${tag}.js`),
      ],
      budgets.five,
    ),
    page('all.js alone', ['all.js'], budgets.all),
  ];
}

/** What a timeline loads on use, beside its first view and what all of that shares (`more`: keys and addresses). */
export function measureOnUse() {
  const folder = readdirSync(at('dist/cdn')).find((name) => name.startsWith('chunks-'));
  const chunk = (part) => `${folder}/${part}.js`;
  const there = new Set([...closure('auto.js'), ...closure('relations-timeline.js')]);
  const load = (part) => {
    const files = [...closure(chunk(part))].filter((file) => !there.has(file));
    return files.reduce((sum, file) => sum + brotli(read(file)), 0);
  };
  const shared = [...closure(chunk('more'))];
  const more = load('more');
  for (const file of shared) there.add(file);
  const parts = Object.fromEntries(['finding', 'axis', 'lanes', 'live', 'long'].map((part) => [part, load(part)]));
  return { parts: { more, ...parts }, bytes: parts.finding + parts.axis, most: budgets.onUse };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const number = (value = '') => value.toLocaleString('en').padStart(7);
  const short = (file) => file.replace(/^chunks-\w+\/(.*)\.js$/, '$1');
  const list = (files) => files.map(({ file, bytes }) => `${short(file)} ${bytes}`).join(' + ');
  console.log(`${'page with'.padEnd(22)}   bytes at most     aim  of which`);
  for (const { name, files, later, bytes, most, aim } of measure()) {
    const over = bytes > most;
    if (over) process.exitCode = 1;
    console.log(
      `${name.padEnd(22)} ${number(bytes)} ${number(most)} ${number(aim)}  ${list(files)}${over ? '  OVER BUDGET' : ''}`,
    );
    if (later.length) console.log(`${' '.repeat(48)}(later, where needed: ${list(later)})`);
  }
  const { parts, bytes, most } = measureOnUse();
  if (bytes > most) process.exitCode = 1;
  const sizes = Object.entries(parts).map(([part, size]) => `${part} ${size}`);
  console.log(`\nA timeline, on use:   ${sizes.join(' + ')}`);
  console.log(`finding and axis     ${number(bytes)} ${number(most)}${bytes > most ? '  OVER BUDGET' : ''}`);
  const css = brotli(read('newsparts.css'));
  console.log(`\nBrotli 11; 1 KB = 1,000 bytes. Beside the scripts, for a page that wants it: newsparts.css ${css}.`);
}

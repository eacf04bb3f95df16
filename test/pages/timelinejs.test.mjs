/**
 * The guide for those who come from TimelineJS: each of its names is in it, as the package on npm has them today, and
 * each of ours that it promises is there.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { at } from '../../scripts/widgets.mjs';
import { pages } from '../bench/pages.mjs';
import { open, setUp } from './browser.mjs';

const stage = setUp();

const guide = readFileSync(at('docs/timelinejs.md'), 'utf8');
const source = (file) => readFileSync(at('node_modules/@knight-lab/timelinejs/src/js', file), 'utf8');
const named = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/** The rows under a heading: what is theirs, what is ours, and why. */
function rows(heading) {
  const [, section = ''] = guide.split(`\n## ${heading}\n`);
  return section
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => {
      const [, theirs, ours, why] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
      return { theirs, ours, why };
    });
}

/** What stands in code style. */
const code = (cell) => named(cell, /`([^`]+)`/g);

const headings = ['Data', 'Options', 'Events', 'Methods', 'Media', 'What its users have asked for'];

/** What the guide has no row for, of some names. */
function missing(heading, names) {
  const known = new Set(rows(heading).flatMap(({ theirs }) => code(theirs)));
  return [...new Set(names)].filter((name) => !known.has(name)).sort();
}

describe('every name of TimelineJS has a row', () => {
  /** What a timeline of theirs is made of, as it runs. */
  let live;

  before(async () => {
    const path = '/test/bench/peer.html';
    stage.server.routes[path] = { body: pages.timeline(3).peer };
    const { page } = await open(stage.browser, `${stage.server.origin}${path}`);
    await page.waitForFunction('window.complete', { timeout: 60_000 });
    live = await page.evaluate(`({
      options: Object.keys(timeline.options),
      methods: Object.getOwnPropertyNames(TL.Timeline.prototype),
      exported: Object.keys(TL),
    })`);
    await page.close();
  });

  test('fields of the data', () => {
    const slide = source('slider/Slide.js');
    const config = source('core/TimelineConfig.js');
    const [, parts] = /const DATE_PARTS = \[([^\]]+)\]/.exec(source('date/TLDate.js'));
    const media = ['Media.js', ...readdirSync(at('node_modules/@knight-lab/timelinejs/src/js/media/types'), {})]
      .filter((file) => file.endsWith('.js') && file !== 'Text.js')
      .map((file) => source(`media/${file === 'Media.js' ? file : `types/${file}`}`))
      .join('\n');
    // What it keeps there for itself: a type that it found, what a service answered, and an id of its own.
    const own = /^media\.(?:mediatype|imageinfo|unique_id)$/;
    const fields = [
      ...named(config, /\bdata\.(title|events|eras|scale)\b/g),
      ...named(config, /\bslide(?:_or_era)?\.(?!hasOwn)([a-z_]+)\b/g),
      ...named(slide, /this\.data\.([a-z_]+)/g),
      ...named(slide, /this\.data\.([a-z_]+\.[a-z_]+)\b(?!\()/g).filter((name) => !/_date\.[a-z]+$/.test(name)),
      ...named(media, /this\.data\.([a-z_]+)/g).map((name) => `media.${name}`),
      ...named(source('timenav/TimeMarker.js'), /this\.data\.((?:media|text)\.[a-z_]+)/g),
      ...named(source('date/TLDate.js'), /this\.data\.((?:display|format)[a-z_]*)/g).map(
        (name) => `start_date.${name}`,
      ),
      ...named(parts, /"(\w+)"/g).map((name) => `start_date.${name}`),
    ].filter((name) => !own.test(name));
    assert.ok(fields.length > 60, `found ${fields.length}`);
    assert.deepEqual(missing('Data', fields), []);
  });

  test('what its documentation of the data names', () => {
    const documented = readFileSync(at('node_modules/@knight-lab/timelinejs/API.md'), 'utf8').split('data format')[2];
    let inside = '';
    const fields = [];
    for (const line of documented.split('\n')) {
      const [, name, rest] = /^\s*"(\w+)":\s*(.*)/.exec(line) ?? [];
      if (!name) {
        if (/^\s*}/.test(line)) inside = '';
      } else if (rest.startsWith('{')) fields.push((inside = name));
      else if (inside !== 'end_date') fields.push(inside ? `${inside}.${name}` : name);
    }
    assert.ok(fields.length > 20, `found ${fields}`);
    assert.deepEqual(missing('Data', fields), []);
  });

  test('options, those that it only reads too', () => {
    const folder = at('node_modules/@knight-lab/timelinejs/src/js');
    const files = readdirSync(folder, { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /^(?:timeline|timenav|slider|media|ui)\/(?!.*__tests__).*\.js$/.test(file));
    const read = files.flatMap((file) => named(source(file), /\boptions\.(\w+)/g));
    assert.ok(live.options.length > 40 && read.includes('initial_zoom'), `found ${live.options}`);
    assert.deepEqual(missing('Options', [...live.options, ...read]), []);
  });

  test('events', () => {
    const events = named(source('timeline/Timeline.js'), /\.fire\(\s*["'](\w+)/g);
    assert.ok(events.includes('change') && events.length > 10, `found ${events}`);
    assert.deepEqual(missing('Events', events), []);
  });

  test('methods, and what else the script has for a page', () => {
    const methods = live.methods.filter((name) => !/^_|^constructor$/.test(name));
    assert.ok(methods.includes('goToId') && methods.includes('on'), `found ${methods}`);
    assert.deepEqual(missing('Methods', [...methods, ...live.exported]), []);
  });

  test('kinds of media', () => {
    const types = named(source('media/MediaType.js'), /\btype: "([\w-]+)"/g);
    assert.ok(types.length > 25, `found ${types}`);
    assert.deepEqual(missing('Media', types), []);
  });
});

describe('every name of ours is there', () => {
  const { modules } = JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8'));
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'relations-timeline');
  const schema = JSON.parse(readFileSync(at('dist/schema/relations-timeline.schema.json'), 'utf8'));

  const has = (list = [], name, key = 'name') => list.find((item) => item[key] === name);

  /** The schemas that one may stand for. */
  const variants = (node) => {
    const one = node.$ref
      ? node.$ref
          .slice(2)
          .split('/')
          .filter(Boolean)
          .reduce((parent, key) => parent[key], schema)
      : node;
    return [one, ...(one.anyOf ?? one.oneOf ?? one.allOf ?? []).flatMap(variants)];
  };

  /** Whether the data has a field, such as `title` or `events[].image.alt`. */
  function isField(path) {
    let nodes = variants(schema);
    for (const step of path.match(/\[\]|[^.[\]]+/g)) {
      const next = (node) => (step === '[]' ? (node.items ?? node.additionalProperties) : node.properties?.[step]);
      nodes = nodes.flatMap((node) => (next(node) ? variants(next(node)) : []));
    }
    return nodes.length > 0;
  }

  /** Whether a name in code style is one of ours, by what it looks like. */
  function exists(name) {
    const [, part] = /^::part\(([\w-]+)\)$/.exec(name) ?? [];
    if (part) return has(element.cssParts, part);
    if (name.startsWith('--')) return has(element.cssProperties, name);
    if (name.startsWith('np-')) return has(element.events, name);
    if (name === `<${element.tagName}>`) return true;
    if (name.endsWith('.js')) return existsSync(join(at('dist/cdn'), name));
    const [, attribute, value] = /^([\w-]+)="([\w-]+)"$/.exec(name) ?? [];
    if (attribute) return has(element.attributes, attribute)?.type?.text.includes(`'${value}'`);
    if (name.startsWith('.')) return has(element.members, name.slice(1));
    if (name.includes('[]')) return isField(name);
    return has(element.attributes, name) || isField(name);
  }

  for (const heading of headings) {
    test(heading, () => {
      const list = rows(heading);
      assert.ok(list.length > 5, `${list.length} rows`);
      const names = [...new Set(list.flatMap(({ ours }) => code(ours)))];
      assert.deepEqual(
        names.filter((name) => !exists(name)),
        [],
      );
    });
  }

  test('each row says what is ours, or why there is none', () => {
    const silent = headings
      .flatMap(rows)
      .filter(({ ours, why }) => !code(ours).length && !(/^(?:none|always)$/.test(ours) && why));
    assert.deepEqual(silent, []);
  });

  test('each thread that is named has its address', () => {
    const named = new Set(rows(headings.at(-1)).flatMap(({ theirs }) => theirs.match(/\[[^\]]+\]/g) ?? []));
    assert.ok(named.size > 20);
    assert.deepEqual(
      [...named].filter((thread) => !guide.includes(`\n${thread}: https://github.com/NUKnightLab/`)),
      [],
    );
  });
});

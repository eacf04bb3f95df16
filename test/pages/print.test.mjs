/** A timeline on paper, as browsers print by default: without backgrounds. What a PDF draws is read in the order of drawing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { open, setUp } from './browser.mjs';

const stage = setUp();

const timeline = {
  title: 'Two neighbors',
  parties: { a: { name: 'Aland' }, b: { name: 'Beland' } },
  events: [
    { date: '1991', title: 'Of A', parties: ['a'], text: 'What A did.' },
    { date: '1992', title: 'Of B', parties: ['b'], text: 'What B did.' },
    { date: '1993', title: 'Of both', parties: ['a', 'b'], text: 'What both did.' },
    { date: '1994', title: 'Of nobody', text: 'What nobody did.' },
  ],
};

/** The streams of a PDF by the number of their object, and the objects' own text. */
function objects(pdf) {
  const source = Buffer.from(pdf).toString('latin1');
  return new Map(
    [...source.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, whole]) => {
      const [head, body] = whole.split(/stream\r?\n/);
      const packed = body !== undefined && head.includes('/FlateDecode') && !/\/Subtype \/Image|\/Length1/.test(head);
      return [id, { head, ops: packed ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1') : '' }];
    }),
  );
}

const times = ([a, b, c, d, e, f], [A, B, C, D, E, F]) => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

/** What is drawn on each page, first to last: where a run of words begins, and what is filled, with its color. */
function drawn(pdf) {
  const all = objects(pdf);
  const draw = (id, matrix, into) => {
    const { ops } = all.get(id);
    const saved = [];
    let state = { matrix, fill: [0, 0, 0] };
    let path = [];
    let line;
    const put = (x, y) => {
      const [, , , , e, f] = times([1, 0, 0, 1, x, y], state.matrix);
      path.push([e, f]);
    };
    for (const [, given, op] of ops.matchAll(
      /((?:\[[^\]]*\]|<[\dA-F]*>|[\d.+-]+|\/\w+|\s)*?)\s*\b([A-Za-z]+\*?)(?=\s|$)/g,
    )) {
      const words = given.trim().split(/\s+/);
      const n = words.map(Number);
      if (op === 'q') saved.push(state);
      else if (op === 'Q') state = saved.pop();
      else if (op === 'cm') state = { ...state, matrix: times(n, state.matrix) };
      else if (op === 'rg') state = { ...state, fill: n.slice(-3) };
      else if (op === 're') {
        put(n[0], n[1]);
        put(n[0] + n[2], n[1] + n[3]);
      } else if (/^[mlc]$/.test(op)) put(n.at(-2), n.at(-1));
      else if (/^f/.test(op)) {
        const [xs, ys] = [0, 1].map((axis) => path.map((point) => point[axis]));
        into.push({ fill: state.fill, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] });
        path = [];
      } else if (op === 'n' || /^[Ss]$/.test(op)) path = [];
      else if (op === 'Tm') line = n;
      else if (op === 'Td') line = times([1, 0, 0, 1, n[0], n[1]], line);
      else if (op === 'Tj') into.push({ words: times(line, state.matrix).slice(4) });
      else if (op === 'Do') {
        // Chromium names a form after the number of its object.
        const form = words.at(-1).slice('/X'.length);
        if (all.get(form)?.ops) draw(form, state.matrix, into);
      }
    }
  };
  return [...all.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const into = [];
      draw(/\/Contents (\d+) 0 R/.exec(head)[1], [1, 0, 0, 1, 0, 0], into);
      return into;
    });
}

for (const layout of ['list', 'lanes', 'axis'])
  test(`${layout}: nothing is filled over words, and what colors say is there`, async () => {
    stage.server.routes['/print.html'] = {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
        <script type="module" src="/dist/cdn/auto.js"></script>
        <relations-timeline layout="${layout}"><script type="application/json">${JSON.stringify(timeline)}</script></relations-timeline>`,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    };
    const { page, ready } = await open(stage.browser, `${stage.server.origin}/print.html`, { wait: 'networkidle0' });
    await ready(1);
    const pages = drawn(await page.pdf());
    let runs = 0;
    for (const things of pages)
      things.forEach(({ words }, index) => {
        if (!words) return;
        runs++;
        const [x, y] = words;
        const over = things
          .slice(index + 1)
          .find(({ box }) => box && box[0] <= x && x < box[2] && box[1] < y - 0.5 && y + 0.5 < box[3]);
        assert.equal(over, undefined, `over words at ${words}`);
      });
    assert.ok(runs > 20, `${runs} runs of words`);
    const fills = pages.flat().flatMap(({ fill }) => (fill ? String(fill.map((part) => Math.round(part * 255))) : []));
    // The dots of three events, and the parties' own; along the axis as well.
    for (const color of ['156,43,25', '35,128,163'])
      assert.ok(fills.filter((fill) => fill === color).length >= 3, `${color} of ${fills.join(' ')}`);
    await page.close();
  });

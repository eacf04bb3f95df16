/**
 * `npm run bench`: how long a page with widgets takes until its first view is complete, against the same content as
 * plain HTML and, for a timeline, against the same events with TimelineJS; how much heap it leaves occupied; and how long
 * a reader waits who filters, types or zooms. Prints medians, their ratios and what these have to be as tables in Markdown.
 *
 *   --check         exit code 1 where a ratio is not what it has to be
 *   --json          the figures as JSON
 *   --smoke         one short round, which only proves that it works
 *   --only=cards    one kind: cards, timeline or reader; --only=timeline-1000 one measurement
 *   --runs=20       so many runs instead of the usual number
 *
 * The pages take turns in one browser, each run in a fresh tab, with the HTTP cache and the code cache warm for all.
 * A page is complete two animation frames after the last `np-ready`, or after `DOMContentLoaded` where it is plain.
 * TimelineJS sends `ready` while all its markers are on one spot and its axis is transparent; it is complete once
 * everything is in its place, which goes for the page with widgets beside it too. Both times are told.
 * Of the heap, what an empty page occupies is taken off: it is the browser's, and more than half of a small page's. What
 * remains, JavaScript's and the DOM's, is what a timeline costs.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../browsers.mjs';
import { brotli, measure } from '../../scripts/size.mjs';
import { at } from '../../scripts/widgets.mjs';
import { serve } from '../pages/server.mjs';
import { makeTimeline } from './content.mjs';
import { filtering, filtersFor, searchesFor, typing, zooming } from './interaction.mjs';
import { pages, timelineJs } from './pages.mjs';

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean' },
    json: { type: 'boolean' },
    smoke: { type: 'boolean' },
    only: { type: 'string' },
    runs: { type: 'string' },
  },
});

/** The most that a page with widgets may take, as a multiple of the plain page. */
const budgets = {
  cards: { 50: undefined, 200: undefined, 1000: 1.4, 5000: undefined },
  timeline: { 50: 1.7, 200: 1.3, 1000: 0.7, 5000: 0.5 },
};

/** What a timeline has to be beside TimelineJS: so many times sooner complete, by number of events; and at most so much of its heap. */
const sooner = { 50: 5, 200: 7, 1000: 14 };
const mostHeap = 0.5;

/** The most that a reader of a thousand events may wait, in milliseconds: on a processor slowed four times, but for zooming. */
const waits = { filtering: 100, typing: undefined, zooming: 50 };

const runsFor = (count) => Number(options.runs ?? (options.smoke ? 1 : count >= 5000 ? 5 : count >= 1000 ? 9 : 15));

const measurements = Object.entries(budgets)
  .flatMap(([kind, counts]) =>
    Object.entries(counts).map(([count, budget]) => ({ kind, count: Number(count), budget })),
  )
  .filter(({ kind, count }) => !options.only || options.only === kind || options.only === `${kind}-${count}`)
  .filter(({ count }) => !options.smoke || count === 50);

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, q) => {
  const list = sorted(numbers);
  const position = (list.length - 1) * q;
  const low = Math.floor(position);
  return list[low] + (list[Math.ceil(position)] - list[low]) * (position - low);
};
const spread = (list) => ({ median: quantile(list, 0.5), low: quantile(list, 0.25), high: quantile(list, 0.75) });

/** Where the pages are, beside their style sheets. */
const folder = '/test/bench';

const { executablePath, env } = await findChrome();
const server = await serve({ headers: { 'cache-control': 'max-age=3600' } });
const browser = await launch({
  executablePath,
  env,
  args: [...chromeArgs, '--disable-features=BackForwardCache'],
  defaultViewport: { width: 1280, height: 800 },
});

async function open(url, look) {
  const tab = await browser.newPage();
  try {
    // The tab's process is up before the clock starts.
    await tab.goto(`${server.origin}${folder}/empty.html`);
    await tab.goto(`${server.origin}${url}`, { waitUntil: 'domcontentloaded', timeout: 120_000 });
    await tab.waitForFunction('window.complete || window.wrong', { polling: 50, timeout: 120_000 });
    if (await tab.evaluate('window.wrong')) throw new Error(`${url}: the widget refuses its data`);
    return await look(tab);
  } finally {
    await tab.close();
  }
}

/** When everything that moves or fades in at the beginning is in its place. */
const settled = (tab) =>
  tab.evaluate(async () => {
    const roots = [document, ...[...document.querySelectorAll('relations-timeline')].map((host) => host.shadowRoot)];
    const moving = () => roots.flatMap((root) => root.getAnimations());
    if (!moving().length) return window.complete;
    for (let some; (some = moving()).length;) await Promise.allSettled(some.map(({ finished }) => finished));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return performance.now();
  });

const allThere = (tab, count) =>
  tab.waitForFunction(
    (count) =>
      (document.querySelector('relations-timeline')?.shadowRoot ?? document).querySelectorAll(
        '[part~="event"], .tl-timemarker',
      ).length === count,
    { polling: 50, timeout: 120_000 },
    count,
  );

/** The bytes that a page keeps: of JavaScript's heap alone, and with that of the DOM. */
async function heap(tab) {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { scripts: usedSize, all: usedSize + embedderHeapUsedSize };
}

/** What a page shows: its words, and how much room they take. */
const view = (tab) =>
  tab.evaluate(() => {
    const words = [];
    let room = 0;
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { width, height } = range.getBoundingClientRect();
        const text = node.textContent.trim().replace(/\s+/g, ' ');
        if (!text || !width) return;
        words.push(text);
        room += width * height;
      } else if (node.localName !== 'script') {
        for (const child of (node.shadowRoot ?? node).childNodes) read(child);
      }
    };
    read(document.querySelector('main'));
    return { words: words.join(' ').toLowerCase(), room };
  });

/** The peer is only worth comparing with while it has all of the events, and has them from here. */
async function comparePeer(url, count) {
  const { events } = makeTimeline(count);
  const { words, slides, markers, elsewhere } = await open(url, (tab) =>
    tab.evaluate(() => ({
      words: document.getElementById('timeline').textContent,
      slides: document.querySelectorAll('.tl-slide').length,
      markers: document.querySelectorAll('.tl-timemarker').length,
      elsewhere: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
    })),
  );
  const missing = events.flatMap(({ title, text = '' }) => [title, text]).find((said) => !words.includes(said));
  if (missing || slides !== count + 1 || markers !== count)
    throw new Error(`${url}: ${slides} slides, ${markers} markers, not shown: ${missing}`);
  if (elsewhere.length) throw new Error(`${url} asks for ${elsewhere}`);
}

/** The two pages are only worth comparing while they show the same words in the same layout. */
async function compare(urls) {
  const [widgets, plain] = [await open(urls[0], view), await open(urls[1], view)];
  if (!plain.words || widgets.words !== plain.words) throw new Error(`${urls.join(' and ')} show different words`);
  const more = widgets.room / plain.room - 1;
  if (Math.abs(more) > 0.03)
    throw new Error(`${urls[0]}: its words take ${Math.round(more * 100)} % more room than in plain HTML`);
}

/** Opens pages in turn, some runs more than count, and gathers what `look` finds in each of them. */
async function takeTurns(urls, runs, look) {
  const found = urls.map(() => []);
  const warm = options.smoke ? 1 : 3;
  for (let run = -warm; run < runs; run++) {
    for (const [index, url] of urls.entries()) {
      const figures = await open(url, look);
      if (run >= 0) found[index].push(figures);
    }
  }
  return found;
}

/** The widget and the peer in turns: apart from the plain page, which closing such a heavy one would disturb. */
async function beside(urls, runs, count) {
  const [ours, theirs] = (
    await takeTurns(urls, runs, async (tab) => {
      const [ready, complete] = [await tab.evaluate('window.complete'), await settled(tab)];
      await allThere(tab, count);
      return { ready, complete, ...(await heap(tab)) };
    })
  ).map((list) => {
    const all = (key) => spread(list.map((figures) => figures[key]));
    return {
      ready: all('ready'),
      settled: all('complete'),
      scripts: all('scripts').median - empty.scripts,
      all: all('all').median - empty.all,
    };
  });
  return {
    ours,
    theirs,
    sooner: theirs.settled.median / ours.settled.median,
    readySooner: theirs.ready.median / ours.ready.median,
    heap: ours.scripts / theirs.scripts,
    heapWithDom: ours.all / theirs.all,
  };
}

/** How long a reader of so many events waits: the median of all that is done, and the longest. */
async function waiting(count) {
  const timeline = makeTimeline(count);
  const times = { filtering: [], typing: [], zooming: [] };
  for (let run = 0; run < (options.smoke ? 1 : 3); run++) {
    for (const [attributes, act] of [
      [
        'controls',
        async (tab) => times.filtering.push(...(await filtering(tab, filtersFor(timeline))).map(({ next }) => next)),
      ],
      [
        'controls',
        async (tab) => times.typing.push(...(await typing(tab, searchesFor(timeline))).map(({ next }) => next)),
      ],
      ['controls layout="axis"', async (tab) => times.zooming.push((await zooming(tab)).longest)],
    ]) {
      const path = `${folder}/reader.html`;
      server.routes[path] = {
        body: pages.timeline(count, attributes).widgets,
        headers: { 'cache-control': 'no-store' },
      };
      await open(path, async (tab) => {
        await allThere(tab, count);
        // What the first view does not need comes after it.
        await tab.waitForFunction(
          (part) => document.querySelector('relations-timeline').shadowRoot.querySelector(part)?.textContent.trim(),
          {},
          attributes.includes('axis') ? '[part="axis"] .range' : '[part="count"]',
        );
        await act(tab);
      });
    }
  }
  return Object.entries(times).map(([what, list]) => ({
    what,
    ...spread(list),
    longest: Math.max(...list),
    most: waits[what],
  }));
}

const results = [];
let empty;
let reader = [];
try {
  server.routes[`${folder}/empty.html`] = { body: '<!doctype html><title>Empty</title>' };
  server.routes[`${folder}/nothing.html`] = {
    body: '<!doctype html><title>Nothing</title><script>complete = 1</script>',
  };
  empty = await open(`${folder}/nothing.html`, heap);
  for (const { kind, count, budget } of measurements) {
    const urls = Object.fromEntries(
      Object.entries(pages[kind](count)).map(([name, body]) => {
        const path = `${folder}/${kind}-${count}-${name}.html`;
        server.routes[path] = { body };
        return [name, path];
      }),
    );
    const withPeer = urls.peer && count in sooner;
    if (count === 50) await compare([urls.widgets, urls.plain]);
    if (count === 50 && withPeer) await comparePeer(urls.peer, count);
    const runs = runsFor(count);
    const [widgets, plain] = (
      await takeTurns([urls.widgets, urls.plain], runs, (tab) => tab.evaluate('window.complete'))
    ).map(spread);
    const result = { kind, count, runs, widgets, plain, ratio: widgets.median / plain.median, budget };
    if (withPeer) result.peer = await beside([urls.widgets, urls.peer], runs, count);
    results.push(result);
    if (!options.json) {
      const than = withPeer ? `, ${result.peer.sooner.toFixed(1)} times sooner than TimelineJS` : '';
      console.error(`${kind} ${count}: ${result.ratio.toFixed(2)} ×${than}`);
    }
  }
  if (!options.only || options.only === 'reader') reader = await waiting(options.smoke ? 50 : 1000);
} finally {
  await browser.close();
  await server.close();
}

const withPeer = results.filter(({ peer }) => peer);

if (options.json) {
  console.log(JSON.stringify({ results, reader }, null, 2));
} else {
  const ms = ({ median, low, high }) => `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
  if (results.length) {
    console.log('| content | runs | with widgets | plain HTML | ratio | at most |');
    console.log('| --- | --- | --- | --- | --- | --- |');
  }
  for (const { kind, count, runs, widgets, plain, ratio, budget } of results) {
    const what = `${count.toLocaleString('en')} ${kind === 'cards' ? 'quote cards' : 'timeline events'}`;
    console.log(
      `| ${what} | ${runs} | ${ms(widgets)} | ${ms(plain)} | ${ratio.toFixed(2)} × | ${budget ? `${budget} ×` : ''} |`,
    );
  }
  if (withPeer.length) {
    const root = at('node_modules/@knight-lab/timelinejs');
    const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    const times = (number) => `${number.toFixed(1)} times`;
    const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
    console.log(
      `\n| timeline events | complete | TimelineJS ${version} | sooner | at least | its \`ready\` | sooner |`,
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- |');
    for (const { count, peer } of withPeer)
      console.log(
        `| ${count.toLocaleString('en')} | ${ms(peer.ours.settled)} | ${ms(peer.theirs.settled)} | ${times(peer.sooner)} | ${sooner[count]} times | ${ms(peer.theirs.ready)} | ${times(peer.readySooner)} |`,
      );
    console.log(
      `\n| timeline events | heap | TimelineJS ${version} | ratio | at most | without the DOM | TimelineJS | ratio |`,
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const { count, peer } of withPeer)
      console.log(
        `| ${count.toLocaleString('en')} | ${mb(peer.ours.all)} | ${mb(peer.theirs.all)} | ${peer.heapWithDom.toFixed(2)} × | ${mostHeap} × | ${mb(peer.ours.scripts)} | ${mb(peer.theirs.scripts)} | ${peer.heap.toFixed(2)} × |`,
      );
    const files = ['js/timeline.js', 'css/timeline.css'].map((file) => readFileSync(at(timelineJs.slice(1), file)));
    const theirs = files.reduce((sum, file) => sum + brotli(file), 0);
    const ours = measure().find(({ name }) => name === 'relations-timeline').bytes;
    const bytes = (number) => number.toLocaleString('en');
    console.log(
      `\nDownload, Brotli: ${bytes(ours)} bytes; TimelineJS ${bytes(theirs)} without typefaces and icons, ${times(theirs / ours)} as much.`,
    );
  }
  if (reader.length) {
    console.log('\n| a reader of 1,000 events waits | | longest | at most |');
    console.log('| --- | --- | --- | --- |');
    const does = {
      filtering: 'after choosing a filter, processor slowed four times',
      typing: 'after a letter of a search, processor slowed four times',
      zooming: 'for a frame while zooming the axis',
    };
    for (const { what, longest, most, ...rest } of reader)
      console.log(`| ${does[what]} | ${ms(rest)} | ${longest.toFixed(0)} ms | ${most ? `${most} ms` : ''} |`);
  }
  console.log('\nMedians, in brackets the middle half of the runs.');
}

const broken = [
  ...results
    .filter(({ ratio, budget }) => budget && ratio > budget)
    .map(({ kind, count, ratio, budget }) => `${kind} ${count}: ${ratio.toFixed(2)} ×, at most ${budget} ×`),
  ...withPeer
    .filter(({ count, peer }) => peer.sooner < sooner[count])
    .map(({ count, peer }) => `timeline ${count}: ${peer.sooner.toFixed(1)} times sooner, at least ${sooner[count]}`),
  ...withPeer
    .filter(({ peer }) => peer.heapWithDom > mostHeap)
    .map(({ count, peer }) => `timeline ${count}: ${peer.heapWithDom.toFixed(2)} of its heap, at most ${mostHeap}`),
  ...reader
    .filter(({ median, most }) => most && median > most)
    .map(({ what, median, most }) => `${what}: ${median.toFixed(0)} ms, at most ${most} ms`),
];
for (const line of options.check ? broken : []) {
  console.error(line);
  process.exitCode = 1;
}

/**
 * `npm run bench`: how long a page with widgets takes until its first view is complete, against the same content as
 * plain HTML. Prints medians, their ratio and its budget as a table in Markdown.
 *
 *   --check         exit code 1 where a ratio is over its budget
 *   --json          the figures as JSON
 *   --smoke         one short round, which only proves that it works
 *   --only=cards    one kind: cards or timeline; --only=timeline-1000 one measurement
 *   --runs=20       so many runs instead of the usual number
 *
 * The two pages take turns in one browser, each run in a fresh tab, with the HTTP cache and the code cache warm for both.
 * A page is complete two animation frames after the last `np-ready`, or after `DOMContentLoaded` where it is plain.
 */
import { launch } from 'puppeteer-core';
import { parseArgs } from 'node:util';
import { chromeArgs, findChrome } from '../browsers.mjs';
import { serve } from '../pages/server.mjs';
import { pages } from './pages.mjs';

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
const median = (numbers) => quantile(numbers, 0.5);

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

/** The two pages are only worth comparing while they show the same words in the same layout. */
async function compare(urls) {
  const [widgets, plain] = [await open(urls[0], view), await open(urls[1], view)];
  if (!plain.words || widgets.words !== plain.words) throw new Error(`${urls.join(' and ')} show different words`);
  const more = widgets.room / plain.room - 1;
  if (Math.abs(more) > 0.03)
    throw new Error(`${urls[0]}: its words take ${Math.round(more * 100)} % more room than in plain HTML`);
}

const results = [];
try {
  server.routes[`${folder}/empty.html`] = { body: '<!doctype html><title>Empty</title>' };
  for (const { kind, count, budget } of measurements) {
    const made = pages[kind](count);
    const urls = Object.entries(made).map(([name, body]) => {
      const path = `${folder}/${kind}-${count}-${name}.html`;
      server.routes[path] = { body };
      return path;
    });
    if (count === 50) await compare(urls);
    const times = [[], []];
    const runs = runsFor(count);
    const warm = options.smoke ? 1 : 3;
    for (let run = -warm; run < runs; run++) {
      for (const [index, url] of urls.entries()) {
        const time = await open(url, (tab) => tab.evaluate('window.complete'));
        if (run >= 0) times[index].push(time);
      }
    }
    const [widgets, plain] = times.map((list) => ({
      median: median(list),
      low: quantile(list, 0.25),
      high: quantile(list, 0.75),
    }));
    results.push({ kind, count, runs, widgets, plain, ratio: widgets.median / plain.median, budget });
    if (!options.json) console.error(`${kind} ${count}: ${(widgets.median / plain.median).toFixed(2)} ×`);
  }
} finally {
  await browser.close();
  await server.close();
}

const over = results.filter(({ ratio, budget }) => budget && ratio > budget);

if (options.json) {
  console.log(JSON.stringify(results, null, 2));
} else {
  const ms = ({ median, low, high }) => `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
  console.log('| content | runs | with widgets | plain HTML | ratio | at most |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const { kind, count, runs, widgets, plain, ratio, budget } of results) {
    const what = `${count.toLocaleString('en')} ${kind === 'cards' ? 'quote cards' : 'timeline events'}`;
    console.log(
      `| ${what} | ${runs} | ${ms(widgets)} | ${ms(plain)} | ${ratio.toFixed(2)} × | ${budget ? `${budget} ×` : ''} |`,
    );
  }
  console.log('\nMedians, in brackets the middle half of the runs.');
}
for (const { kind, count, ratio, budget } of options.check ? over : []) {
  console.error(`${kind} ${count}: ${ratio.toFixed(2)} ×, at most ${budget} ×`);
  process.exitCode = 1;
}

/** A real browser for whole pages: what a page says on the console, asks for, and moves about is written down. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromeArgs, findChrome } from '../browsers.mjs';
import { serve } from './server.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Starts the browser that the tests use. */
export async function start() {
  const { executablePath, env } = await findChrome();
  return launch({ executablePath, env, args: chromeArgs });
}

/** A browser and a server for the tests of a file: there from before the first of them until after the last. */
export function setUp() {
  const stage = {};
  before(async () => {
    [stage.browser, stage.server] = await Promise.all([start(), serve()]);
  });
  after(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}

/** Written down in the page, from before its first script. */
function record() {
  const log = { ready: [], errors: [], violations: [], thrown: [], shift: 0 };
  window.pageLog = log;
  const name = (event) => event.target.id || event.target.localName;
  addEventListener('np-ready', (event) => log.ready.push(name(event)));
  addEventListener('np-error', (event) => log.errors.push([name(event), event.detail.issues]));
  addEventListener('securitypolicyviolation', (event) => log.violations.push(event.violatedDirective));
  addEventListener('error', (event) => log.thrown.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => log.thrown.push(String(event.reason)));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) log.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Opens a page.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ width?: number, height?: number, scheme?: string, scripts?: boolean, motion?: boolean, wait?: string,
 *   first?: () => void }} [options] `first` runs in the page, before its own scripts
 */
export async function open(browser, url, options = {}) {
  const {
    width = 1280,
    height = 900,
    scheme = 'light',
    scripts = true,
    motion = false,
    wait = 'load',
    first,
  } = options;
  const page = await browser.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => {
    // Of an answer that a script reads as a stream, Chromium says so half of the time, though all of it has come.
    if (request.failure()?.errorText === 'net::ERR_ABORTED' && request.response()?.ok()) return;
    said.push(`failed: ${request.url()}`);
  });
  await page.setViewport({ width, height });
  await page.setJavaScriptEnabled(scripts);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
  ]);
  if (scripts) await page.evaluateOnNewDocument(record);
  if (first) await page.evaluateOnNewDocument(first);
  await page.goto(url, { waitUntil: wait });
  return {
    page,
    /** What the console was told, and what went wrong. */
    said,
    /** What the page asked for. */
    asked,
    log: () => page.evaluate(() => window.pageLog),
    /** Waits until as many widgets have shown their data. */
    ready: (count) => page.waitForFunction((n) => window.pageLog.ready.length >= n, { timeout: 15_000 }, count),
    /** What axe finds, a line each. */
    axe: async () => {
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() => window.axe.run());
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
  };
}

/** The visible words of an element with its shadow root, in one line. */
export const shadowWords = (page, id) =>
  page.$eval(`#${id}`, (element) => {
    const host = element.shadowRoot ? element : element.firstElementChild;
    const texts = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
    const words = [];
    while (texts.nextNode()) words.push(texts.currentNode.data);
    return words.join(' ').replace(/\s+/g, ' ').trim();
  });

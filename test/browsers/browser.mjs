/** One way to drive Chromium, Firefox and WebKit: whichever TEST_BROWSER names. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { at, readTags } from '../../scripts/widgets.mjs';
import { chromeArgs, findChrome, findFirefox } from '../browsers.mjs';
import { longest, startWebKit } from './webkit.mjs';

/** Long, for a slow machine: what takes longer has gone wrong. */
const patience = 60_000;

/**
 * A page that is open.
 *
 * @typedef {object} Tab
 * @property {(run: Function, ...args: unknown[]) => Promise<any>} evaluate runs a function in the page
 * @property {(holds: Function, ...args: unknown[]) => Promise<any>} until waits until a function in the page answers true, or a number or words
 * @property {(key: 'Tab' | 'Enter') => Promise<void>} press
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Reader what a reader has chosen
 * @property {boolean} [motion]
 * @property {'light' | 'dark'} [scheme]
 * @property {boolean} [scripts]
 */

/** A page, or a frame in one, by how a function is run in it. */
export const tab = (evaluate, press, close) => ({
  evaluate,
  press,
  close,
  async until(holds, ...args) {
    const end = Date.now() + patience;
    for (;;) {
      const found = await evaluate(holds, ...args);
      if (found) return found;
      if (Date.now() > end) throw new Error(`still waiting for: ${holds}`);
      await sleep(50);
    }
  },
});

const withPuppeteer = (browser, prepare) => ({
  async open(url, { width = 1280, height = 900 } = {}) {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await prepare?.(page);
    await page.goto(url, { timeout: longest });
    return tab(
      (run, ...args) => page.evaluate(run, ...args),
      (key) => page.keyboard.press(key),
      () => page.close(),
    );
  },
  close: () => browser.close(),
});

/** @param {Reader} reader */
async function chromium({ motion, scheme, scripts }) {
  const { executablePath, env } = await findChrome();
  return withPuppeteer(
    await launch({ executablePath, env, args: chromeArgs, protocolTimeout: longest }),
    async (page) => {
      await page.setJavaScriptEnabled(scripts);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
      ]);
    },
  );
}

/** @param {Reader} reader */
async function firefox({ motion, scheme, scripts }) {
  const { executablePath, missing } = findFirefox();
  if (missing) throw new Error(`Firefox is not here: ${missing}`);
  const extraPrefsFirefox = {
    'javascript.enabled': scripts,
    'ui.prefersReducedMotion': Number(!motion),
    'layout.css.prefers-color-scheme.content-override': Number(scheme === 'light'),
  };
  return withPuppeteer(
    await launch({ browser: 'firefox', executablePath, extraPrefsFirefox, protocolTimeout: longest }),
  );
}

/** @param {Reader} reader */
async function webkit(reader) {
  const keys = { Tab: '\ue004', Enter: '\ue007' };
  const browser = await startWebKit(reader);
  return {
    async open(url, { width = 1280, height = 900 } = {}) {
      const narrow = width < 500;
      await browser.enter();
      await browser.resize(Math.max(width, 500), height);
      // Its window has a least width: a narrower page is shown in a frame.
      await browser.goto(narrow ? new URL(`/test/browsers/frame.html?${width}&${height}&${url}`, url).href : url);
      if (narrow) await browser.enter('iframe');
      return tab(
        browser.evaluate,
        (key) => browser.press(keys[key]),
        async () => {
          await browser.enter();
          await browser.goto('about:blank');
        },
      );
    },
    close: browser.close,
  };
}

const browsers = { chromium, firefox, webkit };

/** The browser that is tested. */
export const name = process.env.TEST_BROWSER ?? 'chromium';

/**
 * Starts it.
 *
 * @param {Reader} [reader]
 * @returns {Promise<{ open: (url: string, size?: { width?: number, height?: number }) => Promise<Tab>, close: () => Promise<void> }>}
 */
export const start = ({ motion = true, scheme = 'light', scripts = true } = {}) =>
  browsers[name]({ motion, scheme, scripts });

/** What writes down what happens in a page, for its head. */
export const recorder = `<script src="/test/browsers/record.js" data-tags="${readTags()}"></script>`;

/** A page of the project, in which everything is written down from the beginning. */
export function recorded(path) {
  const page = readFileSync(at(path.slice(1)), 'utf8');
  const body = page.replace('<head>', `<head>${recorder}`);
  assert.notEqual(body, page);
  return {
    body,
    headers: { 'content-type': path.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html; charset=utf-8' },
  };
}

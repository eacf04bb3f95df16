/** Quotation marks in every language, both levels, as CLDR has them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codes } from '../../scripts/languages.mjs';
import { at } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const stage = setUp();

/** The marks of a language, from the outside in; undefined where CLDR has none of its own. */
function cldr(code) {
  const file = at(`node_modules/cldr-misc-full/main/${code}/delimiters.json`);
  if (!existsSync(file)) return undefined;
  const marks = JSON.parse(readFileSync(file, 'utf8')).main[code].delimiters;
  return ['quotationStart', 'quotationEnd', 'alternateQuotationStart', 'alternateQuotationEnd'].map(
    (name) => marks[name],
  );
}

/** Our languages for which CLDR has marks. */
const known = ['en', ...codes].filter(cldr);

/**
 * Opens a page of quotations and compares the marks of each with those of CLDR, both levels. What a browser makes of `auto`,
 * nobody says: a picture of it is compared with one of the marks.
 *
 * @param {Record<string, string>} widgets the HTML of a widget, by the language of its words
 * @param {(root: ShadowRoot) => Element} find in the page: where the words are, in its shadow root
 */
async function compare(widgets, find = (root) => root.querySelector('blockquote')) {
  const all = Object.keys(widgets);
  stage.server.routes['/marks.html'] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Marks</title><link rel="icon" href="/stories/article/icon.svg"><script type="module" src="/dist/cdn/auto.js"></script><body>${Object.values(widgets).join('')}`,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  };
  const { page, ready } = await open(stage.browser, `${stage.server.origin}/marks.html`);
  await ready(all.length);
  const quotes = await page.$$eval(
    'quote-card, relations-timeline',
    (list, find) => {
      const where = new Function(`return ${find}`)();
      return list.map(({ shadowRoot }) => getComputedStyle(where(shadowRoot)).quotes);
    },
    String(find),
  );
  await page.setViewport({ width: 400, height: 120 });
  const picture = async (code, quotes, content) => {
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>b::before { content: ${content}; font: 40px monospace; font-kerning: none; letter-spacing: 9px }</style><b lang="${code}" style='quotes: ${quotes}'></b>`,
    );
    return Buffer.from(await page.screenshot()).toString('base64');
  };
  const wrong = [];
  for (const [index, code] of all.entries()) {
    const marks = cldr(code);
    const [first, last, open, close] = marks.map((mark) => JSON.stringify(mark));
    const shown = await picture(code, quotes[index], 'open-quote "x" open-quote "x" close-quote "x" close-quote');
    if (shown !== (await picture(code, 'auto', `${first} "x" ${open} "x" ${close} "x" ${last}`)))
      wrong.push(`${code}: ${quotes[index]}, and not ${marks.join(' ')}`);
  }
  await page.close();
  return wrong;
}

/** A widget for each language. */
const forEach = (languages, html) => Object.fromEntries(languages.map((code) => [code, html(code)]));
const card = (data) => `<quote-card data='${JSON.stringify(data)}'></quote-card>`;

test('CLDR has marks for our languages', () => assert.ok(known.length > 80, String(known.length)));

test('a quotation has the marks of its language', async () => {
  assert.deepEqual(await compare(forEach(known, (code) => `<div lang="${code}">${card({ text: 'x' })}</div>`)), []);
});

test('so has one in another language than the page', async () => {
  assert.deepEqual(await compare(forEach(known, (lang) => card({ lang, text: 'x' }))), []);
});

test('so have the words before translation', async () => {
  const widgets = forEach(known, (lang) => card({ text: 'x', original: { lang, text: 'x' } }));
  assert.deepEqual(await compare(widgets, (root) => root.querySelector('[part="original"]')), []);
});

test('so has a quotation in a timeline', async () => {
  const timeline = (data) => `<relations-timeline data='${JSON.stringify(data)}'></relations-timeline>`;
  // Those that browsers have wrong, and some others.
  const languages = 'be bs de eo eu fr hy is ka kk ky lb mk rm tk ug uz zh-Hant'.split(' ');
  const widgets = forEach(languages, (lang) =>
    timeline({ events: [{ date: '1992', title: 'A', quote: { lang, text: 'x' } }] }),
  );
  assert.deepEqual(await compare(widgets), []);
});

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

test('a quotation has the marks of its language', async () => {
  const all = ['en', ...codes];
  const cards = all.map((code) => `<div lang="${code}"><quote-card data='{"text": "x"}'></quote-card></div>`);
  stage.server.routes['/marks.html'] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Marks</title><link rel="icon" href="/stories/article/icon.svg"><script type="module" src="/dist/cdn/auto.js"></script><body>${cards.join('')}`,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  };
  const { page, ready } = await open(stage.browser, `${stage.server.origin}/marks.html`);
  await ready(all.length);
  const quotes = await page.$$eval('quote-card', (list) =>
    list.map(({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('blockquote')).quotes),
  );
  // What a browser makes of `auto`, nobody says: a picture of it is compared with one of the marks.
  await page.setViewport({ width: 400, height: 120 });
  const picture = async (code, quotes, content) => {
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>b::before { content: ${content}; font: 40px monospace; font-kerning: none; letter-spacing: 9px }</style><b lang="${code}" style='quotes: ${quotes}'></b>`,
    );
    return Buffer.from(await page.screenshot()).toString('base64');
  };
  const wrong = [];
  let seen = 0;
  for (const [index, code] of all.entries()) {
    const marks = cldr(code);
    if (!marks) continue;
    seen++;
    const [first, last, open, close] = marks.map((mark) => JSON.stringify(mark));
    const shown = await picture(code, quotes[index], 'open-quote "x" open-quote "x" close-quote "x" close-quote');
    if (shown !== (await picture(code, 'auto', `${first} "x" ${open} "x" ${close} "x" ${last}`)))
      wrong.push(`${code}: ${quotes[index]}, and not ${marks.join(' ')}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(seen > 80, String(seen));
  await page.close();
});

/** What is left of a widget behind the sanitizers and editors of content management systems. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { at } from '../../scripts/widgets.mjs';
import { open, start } from './browser.mjs';
import { files } from './sanitizers/docs.mjs';
import { sanitize } from './sanitizers/filters.mjs';
import { formNames, inputs } from './sanitizers/forms.mjs';
import { judge, pageOf, read, survey } from './sanitizers/table.mjs';
import { serve } from './server.mjs';

let browser;
let server;
let rows;
before(async () => {
  [browser, server] = await Promise.all([start(), serve()]);
  rows = await survey(browser, server);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const casesOf = (name) => rows.find((row) => row.name === name).cases;
const withRecipe = () => rows.filter(({ name }) => name.endsWith('with the recipe'));

/** What each sanitizer makes of other HTML. */
async function through(...htmls) {
  const { page } = await open(browser, `${server.origin}/test/pages/sanitizers/browser.html`);
  const outputs = await sanitize(htmls, page);
  await page.close();
  return outputs;
}

test('where nothing is in between, every form shows its widget', () => {
  for (const { form, tag, verdict } of casesOf('nothing')) assert.equal(verdict, 'widget', `${form}, ${tag}`);
});

test('what the guide shows as HTML alone becomes widgets', async () => {
  const guide = readFileSync(at('docs/publishing.md'), 'utf8');
  const [, html] = /^## HTML alone$[^]*?^```html\n([^]*?)^```$/m.exec(guide);
  server.routes['/guide.html'] = { body: pageOf([html]), headers: { 'content-type': 'text/html; charset=utf-8' } };
  const { page, ready, log } = await open(browser, `${server.origin}/guide.html`);
  await ready(3);
  const { errors } = await log();
  const shown = await page.$$eval('[data-newspart] > *', (widgets) =>
    widgets.map(({ shadowRoot }) => shadowRoot.textContent.replace(/\s+/g, ' ')),
  );
  await page.close();
  assert.deepEqual(errors, []);
  for (const [index, words] of [
    ['Somebody', 'July 2, 2024'],
    ['more than', '600,000', 'Customs'],
    ['1991', 'Embassies'],
  ].entries())
    for (const word of words) assert.match(shown[index], new RegExp(word, 'i'));
});

test('in a paragraph, an element loses its words to the page, and a placeholder comes out whole: as the guide says', async () => {
  const { page } = await open(browser, `${server.origin}/test/pages/sanitizers/browser.html`);
  const inside = await page.evaluate(() =>
    ['<quote-card><p>Words</p></quote-card>', '<figure data-newspart="quote-card"><p>Words</p></figure>'].map(
      (html) => {
        const { body } = new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html');
        return body.querySelector('quote-card, figure').textContent;
      },
    ),
  );
  await page.close();
  assert.deepEqual(inside, ['', 'Words']);
});

test('the guide has the table and the recipes as they are: node test/pages/sanitizers.mjs --write', async () => {
  for (const { file, now, made } of await files(rows)) assert.equal(now, made, file);
});

test('a placeholder is safe everywhere: it shows its widget or its words', () => {
  const broken = rows.flatMap(({ name, cases }) =>
    cases
      .filter(({ form, verdict }) => form.startsWith('placeholder') && verdict !== 'widget' && verdict !== 'words')
      .map(({ form, tag, verdict }) => [name, form, tag, verdict]),
  );
  assert.deepEqual(broken, []);
});

describe('with its recipe, every sanitizer', () => {
  test('keeps placeholders and elements, with what they say in attributes', () => {
    const lost = withRecipe().flatMap(({ name, cases }) =>
      cases
        .filter(({ form, verdict }) => /^(?:placeholder|element, `)/.test(form) && verdict !== 'widget')
        .map(({ form, tag, verdict }) => [name, form, tag, verdict]),
    );
    assert.deepEqual(lost, []);
    assert.equal(withRecipe().length, 5);
  });

  test('keeps every setting of a widget', async () => {
    const { tags, attributes } = await import('../../docs/recipes/names.js');
    const settings = attributes.map((name) => `${name}="1"`).join(' ');
    const outputs = await through(...tags.map((tag) => `<${tag} ${settings}><p>Words</p></${tag}>`));
    for (const { name } of withRecipe())
      for (const [index, tag] of tags.entries())
        for (const attribute of attributes)
          assert.match(outputs[name][index], new RegExp(`<${tag} [^>]*\\b${attribute}="1"`), `${name}: ${attribute}`);
  });

  test('lets nothing run that it removes without', async () => {
    const htmls = [
      '<quote-card data="{}" onclick="evil()"><script>evil()</script><p onclick="evil()">Words</p></quote-card>',
      '<figure data-newspart="quote-card" onclick="evil()"><img src="x" alt="" onerror="evil()"><p>Words</p></figure>',
      '<stat-counter src="javascript:evil()"><p><a href="javascript:evil()">Words</a></p></stat-counter>',
      '<evil-card onclick="evil()"><p>Words</p></evil-card>',
    ];
    const outputs = await through(...htmls);
    const live = (html) => html.match(/<script|<evil|\son\w+=|href="javascript:/g)?.length ?? 0;
    assert.ok(htmls.every(live));
    for (const { name } of withRecipe()) {
      for (const [index, html] of outputs[name].entries()) {
        assert.match(html, /Words/, name);
        assert.ok(live(html) <= live(outputs[name.replace(', with the recipe', '')][index]), `${name}: ${html}`);
      }
    }
  });
});

test('JSON whose text has quotation marks and markup comes through as \\u escapes', async () => {
  const text = 'He wrote: "<b>A & B\'s</b>" --> </style></title>';
  const json = JSON.stringify({ text, speaker: 'A' })
    .replaceAll('\\"', '\\u0022')
    .replace(/[<>&']/g, (sign) => `\\u00${sign.charCodeAt().toString(16)}`);
  const outputs = await through(`<figure data-newspart="quote-card" data-json='${json}'><p>Words</p></figure>`);
  const kept = rows.filter(({ cases }) =>
    cases.every(({ form, verdict }) => form !== 'placeholder, `data-json`' || verdict === 'widget'),
  );
  const names = kept.map(({ name }) => name).filter((name) => name !== 'nothing');
  assert.ok(names.length >= 8, String(names));
  const sights = await read(
    browser,
    server,
    '/sanitized/escaped.html',
    names.map((name) => outputs[name][0]),
  );
  for (const [index, { widgets }] of sights.entries())
    assert.ok(widgets[0]?.includes(text), `${names[index]}: ${outputs[names[index]][0]}`);
});

describe('the judgement', () => {
  const input = inputs.find(({ form, tag }) => form === formNames[0] && tag === 'stat-counter');
  const widget =
    'more than 200,000 patients treated by Saulebek Kabibekov in northeastern China In the course of 25 years.';

  for (const [what, sight, verdict] of [
    ['a widget with all of its facts', { words: '', widgets: [widget] }, 'widget'],
    ['no widget, and all of the words', { words: input.words, widgets: [] }, 'words'],
    [
      'no widget, and a number missing',
      { words: input.words.replace('200,000', ''), widgets: [] },
      '**broken**: words lost',
    ],
    [
      'words run together',
      { words: input.words.replace('China In', 'ChinaIn'), widgets: [] },
      '**broken**: words lost',
    ],
    ['JSON', { words: `{ "value": 200000 } ${input.words}`, widgets: [] }, '**broken**: JSON shows'],
    ['JSON beside a widget', { words: '{"value":200000}', widgets: [widget] }, '**broken**: JSON shows'],
    ['JSON in a widget', { words: '', widgets: [`{"value":200000} ${widget}`] }, '**broken**: JSON shows'],
    [
      'a widget with another number',
      { words: '', widgets: [widget.replace('200,000', '200')] },
      '**broken**: “200,000” lost',
    ],
    ['a widget and the words', { words: input.words, widgets: [widget] }, '**broken**: words twice'],
    ['two widgets', { words: '', widgets: [widget, widget] }, '**broken**: words twice'],
    ['a widget that says more', { words: '', widgets: [`${widget} Undated`] }, 'widget, changed'],
  ]) {
    test(`${what}: ${verdict}`, () => assert.equal(judge(sight, input, new Set([widget])), verdict));
  }
});

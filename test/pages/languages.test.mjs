/** Pages in many languages, from dist/. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, setUp } from './browser.mjs';

const stage = setUp();
const html = { 'content-type': 'text/html; charset=utf-8' };

const json = (value) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const quote = (more) =>
  `<quote-card>${json({ text: 'Мы были одни.', lang: 'ru', speaker: 'A', date: '1992-01-03', source: 'B', ...more })}</quote-card>`;
const number = `<stat-counter>${json({ value: 1234567.5, unit: 'kilometer', qualifier: 'over', label: 'C', period: '199X' })}</stat-counter>`;

async function visit(path, lang, body, { head = '', wait = 2 } = {}) {
  stage.server.routes[path] = {
    body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><link rel="icon" href="/stories/article/icon.svg">${head}<script type="module" src="/dist/cdn/auto.js"></script><body>${body}`,
    headers: html,
  };
  const tab = await open(stage.browser, stage.server.origin + path);
  await tab.ready(wait);
  return tab;
}

/** In the page: all the words of the widgets, each with one kind of space. */
const words = () =>
  [
    ...document.querySelectorAll(
      'quote-card, stat-counter, relations-timeline, person-card, person-list, related-links',
    ),
  ].map((widget) =>
    [...widget.shadowRoot.querySelectorAll('[part]')]
      .filter((part) => /details|source|qualifier|value|life/.test(part.getAttribute('part')))
      .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
      .join(' / '),
  );

const languageFiles = (asked) =>
  asked.flatMap((url) => /\/chunks-\w+\/((?:strings|cldr)\/[\w-]+|languages|cldr)\.js$/.exec(url)?.[1] ?? []);

describe('languages', () => {
  test('a page in English asks for no other language', async () => {
    const { page, asked } = await visit('/en.html', 'en-GB', quote() + number);
    assert.deepEqual(languageFiles(asked), []);
    assert.deepEqual(await page.evaluate(words), ['3 January 1992 / Source: B', 'over / 1,234,567.5 km / 1990s']);
    await page.close();
  });

  for (const [lang, files, expected] of [
    ['de-AT', ['languages', 'strings/de'], ['3. Jänner 1992 / Quelle: B', 'über / 1 234 567,5 km / 1990er-Jahre']],
    ['zh-HK', ['languages', 'strings/zh-Hant'], ['1992年1月3日 / 來源：B', undefined]],
    ['sr-ME', ['languages', 'strings/sr-Latn'], ['3. januar 1992. / Izvor: B', undefined]],
    ['pt-AO', ['languages', 'strings/pt-PT'], ['3 de janeiro de 1992 / Fonte: B', undefined]],
    ['yue', ['languages', 'strings/zh-Hant'], [undefined, undefined]],
    ['no', ['languages', 'strings/nb'], ['3. januar 1992 / Kilde: B', undefined]],
    // Chromium knows neither its months nor its numbers.
    [
      'kk',
      ['languages', 'strings/kk', 'cldr/kk', 'cldr'],
      ['1992 ж. 3 қаңтар / Дереккөз: B', ' / 1 234 567,5 км-ден астам / 1990 жылдар'],
    ],
    ['ky', ['languages', 'strings/ky', 'cldr/ky', 'cldr'], ['1992-ж., 3-январь / Булак: B', undefined]],
    // Nobody has words for it: signs, and English for the rest.
    ['tlh', ['languages', 'strings/en'], ['January 3, 1992 / Source: B', 'over / 1,234,567.5 km / 1990 – 1999']],
  ])
    test(`a page in ${lang} gets ${files.join(', ')}`, async () => {
      const { page, asked, said } = await visit(`/${lang}.html`, lang, quote() + number);
      const found = await page.evaluate(words);
      assert.deepEqual(languageFiles(asked).sort(), [...files].sort());
      assert.deepEqual(
        found.map((text, index) => expected[index] && text),
        expected,
      );
      assert.deepEqual(said, []);
      await page.close();
    });

  test('a page in three languages shows each widget in its own', async () => {
    const { page } = await visit(
      '/three.html',
      'en',
      `${quote()}<div lang="kk">${quote()}<div lang="zh">${quote()}</div></div>`,
      { wait: 3 },
    );
    assert.deepEqual(await page.evaluate(words), [
      'January 3, 1992 / Source: B',
      '1992 ж. 3 қаңтар / Дереккөз: B',
      '1992年1月3日 / 来源：B',
    ]);
    // The words say which language they are in, the small print which it is.
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('quote-card')].map(({ shadowRoot }) =>
          ['blockquote', '.details', '[part="source"]'].map((part) =>
            shadowRoot.querySelector(part).closest('[lang]').getAttribute('lang'),
          ),
        ),
      ),
      [
        ['ru', 'en', 'en'],
        ['ru', 'kk', 'kk'],
        ['ru', 'zh', 'zh'],
      ],
    );
    await page.close();
  });

  test('a site gives its own wording, in English and in another language; the rest stays', async () => {
    const head = `<script type="application/json" data-newsparts-words="en">{"facts": {"source": "From {source}"}}</script>
      <script type="application/json" data-newsparts-words="de">{"stats": {"over": "gut {value}"}}</script>`;
    const { page, said } = await visit('/own.html', 'en', `${quote()}<div lang="de">${quote()}${number}</div>`, {
      head,
      wait: 3,
    });
    assert.deepEqual(await page.evaluate(words), [
      'January 3, 1992 / From B',
      '3. Januar 1992 / Quelle: B',
      'gut / 1.234.567,5 km / 1990er-Jahre',
    ]);
    assert.deepEqual(said, []);
    await page.close();
  });

  test('wording of another kind than the words is left, and the console says where', async () => {
    const head = `<script type="application/json" data-newsparts-words="en">{"facts": {"source": 5, "updated": "New: {date}", "nothing": "A"}, "edtf": {"quarters": ["A"]}, "ordinals": "A", "what": {}, "live": null}</script>`;
    const { page, said } = await visit('/kinds.html', 'en', quote({ updated: '1993' }), { head, wait: 1 });
    assert.deepEqual(await page.evaluate(words), ['January 3, 1992 / Source: B · New: 1993']);
    for (const part of [
      '/facts/source: expected string, found 5',
      '/facts/nothing: expected a name in docs/languages.md, found "A"',
      '/edtf/quarters: expected 4 strings, found ["A"]',
      '/ordinals: expected an object with "other", found "A"',
      '/what: expected a name in docs/languages.md, found {}',
      '/live: expected object, found null',
    ])
      assert.ok(said.join('\n').includes(`words for "en": ${part}`), `${part} in ${said.join('\n')}`);
    await page.close();
  });

  test('places that there are not are left with their words, and the console and the page say which there are', async () => {
    const own = {
      facts: { source: 'From {souce}', updated: 'New: {date' },
      dates: { decade: 'the {yaer}s', about: '~{date}' },
      stats: { over: 'over {vlaue}', about: 'some {value}' },
      finding: { search: 'Search {n}' },
      live: { several: { one: '{n} more', otehr: '{n} more', other: '{n} more' } },
      edtf: { quarters: ['Q1 {year}', 'Q2 {year}', 'Q3 {yr}', 'Q4 {year}'] },
      axis: { merged: { other: 5 } },
    };
    const head = `<script>addEventListener('np-error', ({ target, detail }) => (window.heard ??= []).push([target.localName, ...detail.issues]));</script>
      <script type="application/json" data-newsparts-words="en">${JSON.stringify(own)}</script>`;
    const { page, said } = await visit('/places.html', 'en', quote({ updated: '1993~' }) + number, { head });
    assert.deepEqual(await page.evaluate(words), [
      'January 3, 1992 / Source: B · Updated ~1993',
      'over / 1,234,567.5 km / 1990s',
    ]);
    const expected = [
      ['/facts/source', 'expected only {source}, found {souce} in "From {souce}"'],
      ['/facts/updated', 'expected only {date}, found {date in "New: {date"'],
      [
        '/dates/decade',
        'expected only {year}, {n}, {ordinal}, {roman}, {short}, {range}, found {yaer} in "the {yaer}s"',
      ],
      ['/stats/over', 'expected only {value}, {figure}, {unit}, {ablative}, found {vlaue} in "over {vlaue}"'],
      ['/finding/search', 'expected only words, found {n} in "Search {n}"'],
      [
        '/live/several',
        'expected an object with "other", found an object with other keys than those of a plural: {"one":"{n} more","otehr":"{n} more","other":"{n} more"}',
      ],
      [
        '/edtf/quarters',
        'expected only {year}, {n}, {ordinal}, {roman}, {short}, {range}, found {yr} in ["Q1 {year}","Q2 {year}","Q3 {yr}","Q4 {year}"]',
      ],
      ['/axis/merged', 'expected an object with "other", found an object with other values than strings: {"other":5}'],
    ];
    assert.deepEqual(
      await page.evaluate(() => window.heard),
      expected.map(([path, message]) => ['script', { path, message }]),
    );
    assert.deepEqual(
      said.map((text) => text.replace(/^.*?newsparts/, 'newsparts')),
      expected.map(([path, message]) => `newsparts: words for "en": ${path}: ${message}`),
    );
    await page.close();
  });

  test('a site calls languages as it likes: by older names, and regions for their pages only', async () => {
    const script = (tag, source) =>
      `<script type="application/json" data-newsparts-words="${tag}">{"facts": {"source": "${source} {source}"}}</script>`;
    const head = [
      script('en-GB', 'GB'),
      script('en', 'EN'),
      script('kk_KZ', 'KZ'),
      script('no', 'NO'),
      script('iw', 'IW'),
      script('zh-HK', 'HK'),
      script('pt', 'PT'),
      script('pt-PT', 'PTPT'),
      script('tt', 'TT'),
      script('english', 'X'),
    ].join('');
    const tags = ['en', 'en-GB', 'en-AU', 'kk', 'kk-Cyrl-KZ', 'nb-NO', 'he', 'zh-HK', 'zh-TW', 'pt-BR', 'pt-AO', 'tt'];
    const body = tags.map((tag) => `<div lang="${tag}">${quote()}</div>`).join('');
    const { page, said } = await visit('/calls.html', 'en', body, { head, wait: tags.length });
    const found = (await page.evaluate(words)).map((text) => text.split(' / ').at(-1));
    assert.deepEqual(Object.fromEntries(tags.map((tag, index) => [tag, found[index]])), {
      en: 'EN B',
      'en-GB': 'GB B',
      'en-AU': 'EN B',
      kk: 'KZ B',
      'kk-Cyrl-KZ': 'KZ B',
      'nb-NO': 'NO B',
      he: 'IW B',
      'zh-HK': 'HK B',
      'zh-TW': '來源：B',
      'pt-BR': 'PT B',
      'pt-AO': 'PTPT B',
      tt: 'TT B',
    });
    assert.equal(said.length, 1);
    assert.match(said[0], /words for "english": expected a language tag, such as "en" or "kk-KZ"/);
    await page.close();
  });

  test('wording that is no JSON is left, and the console says so', async () => {
    const head = `<script type="application/json" data-newsparts-words="en">{"facts": }</script>`;
    const { page, said } = await visit('/bad.html', 'en', quote(), { head, wait: 1 });
    assert.deepEqual(await page.evaluate(words), ['January 3, 1992 / Source: B']);
    assert.match(said.join(), /words for "en": expected JSON: SyntaxError/);
    await page.close();
  });

  for (const what of ['languages', 'strings/de'])
    test(`where ${what} does not load, the widget is there in English`, async () => {
      stage.server.routes['/lost.html'] = {
        body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Page</title><link rel="icon" href="/stories/article/icon.svg"><script type="module" src="/dist/cdn/auto.js"></script><body>${quote()}`,
        headers: html,
      };
      const tab = await open(stage.browser, 'about:blank');
      await tab.page.setRequestInterception(true);
      tab.page.on('request', (request) =>
        request.url().endsWith(`/${what}.js`) ? request.abort() : request.continue(),
      );
      await tab.page.goto(`${stage.server.origin}/lost.html`);
      await tab.ready(1);
      assert.match((await tab.page.evaluate(words))[0], /1992.* \/ Source: B/);
      await tab.page.close();
    });

  test('in a line that runs from right to left, each name keeps its place and its direction', async () => {
    const { page } = await visit(
      '/ar.html',
      'ar" dir="rtl',
      `<relations-timeline>${json({ parties: { a: { name: 'Yahoo!' }, b: { name: 'كازاخستان' }, c: { name: 'China (PRC)' } }, events: [{ date: '1992', title: 'A', parties: ['a', 'b', 'c'] }] })}</relations-timeline>
       <relations-timeline>${json({ parties: { a: { name: 'Yahoo!' }, c: { name: 'China' } }, events: [{ date: '1992', title: 'A', parties: ['a', 'c'] }] })}</relations-timeline>`,
    );
    const places = await page.evaluate(() =>
      [...document.querySelectorAll('relations-timeline')].map(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.event .details bdi')].map((name) => {
          const { left, right } = name.getBoundingClientRect();
          return { text: name.textContent, left, right };
        }),
      ),
    );
    assert.deepEqual(
      places.map((names) => names.map(({ text }) => text)),
      [
        ['Yahoo!', 'كازاخستان', 'China (PRC)'],
        ['Yahoo!', 'China'],
      ],
    );
    // The first stands at the right.
    for (const names of places) for (let i = 1; i < names.length; i++) assert.ok(names[i].right < names[i - 1].left);
    await page.close();
  });
});

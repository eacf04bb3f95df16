/** How words of many scripts are set, from dist/: lines, emphasis, direction, and what may not be cut. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { codes } from '../../scripts/languages.mjs';
import { open, setUp } from './browser.mjs';

const stage = setUp();

const widget = (tag, data, attributes = '') =>
  `<${tag} ${attributes}><script type="application/json">${JSON.stringify(data)}</script></${tag}>`;

/** Opens a page of widgets. */
async function visit(lang, widgets, { width = 390, style = '', dir = 'ltr' } = {}) {
  stage.server.routes['/scripts.html'] = {
    body: `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Page</title><link rel="icon" href="/stories/article/icon.svg"><style>body { font-size: 18px; margin: 0 } ${style}</style><script type="module" src="/dist/cdn/auto.js"></script><body>${widgets.join('')}`,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  };
  const tab = await open(stage.browser, `${stage.server.origin}/scripts.html`, { width });
  await tab.ready(widgets.length);
  return tab.page;
}

/** In the page: the lines of a part's words, as they are set. */
const lines = (element, part) => {
  const root = element.shadowRoot.querySelector(`[part="${part}"]`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  const range = document.createRange();
  for (let node; (node = walker.nextNode());)
    for (let index = 0; index < node.data.length; index++) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const rect = [...range.getClientRects()].findLast(({ width }) => width);
      if (!rect) {
        if (found.length) found.at(-1).text += node.data[index];
        continue;
      }
      if (found.length && Math.abs(found.at(-1).top - rect.top) < rect.height / 2)
        found.at(-1).text += node.data[index];
      else found.push({ top: rect.top, text: node.data[index] });
    }
  return found.map(({ text }) => text);
};

const texts = {
  de: 'Das Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz gilt nicht mehr.',
  kk: 'Қанағаттандырылмағандықтарыңыздан басқа, ынтымақтастығымыздың жалғасатынына сенеміз.',
  zh: '“远亲不如近邻。”三十年来，我们两国的年轻人一起读书、一起唱歌，边境上的每一座小城都有这样的故事，我外婆常说：“好邻居赛金宝！”',
  ja: '「隣人は選べませんが、友人になることは選べます。」私たちはその道を選び、（今では）子どもたちが『互いの歌』を、空で歌えるようになりました。',
  th: 'เราเลือกเพื่อนบ้านไม่ได้แต่เราเลือกที่จะเป็นเพื่อนกับเขาได้เราเลือกเส้นทางนั้นแล้วและตอนนี้ลูกหลานของเรารู้จักเพลงของกันและกัน',
  my: 'ကျွန်ုပ်တို့သည်အိမ်နီးချင်းကိုမရွေးချယ်နိုင်သော်လည်းသူတို့နှင့်မိတ်ဆွေဖြစ်ရန်ရွေးချယ်နိုင်ပါသည်ကျွန်ုပ်တို့ထိုလမ်းကိုရွေးချယ်ခဲ့သည်',
  km: 'យើងមិនអាចជ្រើសរើសអ្នកជិតខាងបានទេប៉ុន្តែយើងអាចជ្រើសរើសធ្វើជាមិត្តនឹងពួកគេឥឡូវនេះកូនៗរបស់យើងចេះបទចម្រៀងរបស់គ្នា',
};

/** The three widgets with the same words in them. */
const three = (text) => [
  widget('quote-card', { text, speaker: 'A' }),
  widget('stat-counter', { value: 5, label: text }),
  widget('relations-timeline', { events: [{ date: '1992', title: text }] }),
];
const parts = { 'quote-card': 'text', 'stat-counter': 'label', 'relations-timeline': 'event-title' };

/** The lines of each of the three. */
const linesOf = (page) =>
  page.evaluate(
    (parts, source) => {
      const lines = new Function(`return ${source}`)();
      return Object.entries(parts).map(([tag, part]) => lines(document.querySelector(tag), part));
    },
    parts,
    String(lines),
  );

describe('lines', () => {
  for (const lang of ['de', 'kk'])
    test(`long words stay inside 240 pixels and are whole: ${lang}`, async () => {
      const page = await visit(lang, three(texts[lang]), { width: 240 });
      for (const found of await linesOf(page)) {
        assert.ok(found.length > 2);
        assert.equal(found.join('').replace(/\s/g, ''), texts[lang].replace(/\s/g, ''));
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 240);
      await page.close();
    });

  test('a word breaks where its soft hyphens are', async () => {
    const text = 'Rindfleisch\u00adetikettierungs\u00adüberwachungs\u00adaufgaben\u00adübertragungs\u00adgesetz';
    const page = await visit('de', three(text), { width: 240 });
    for (const found of await linesOf(page)) {
      assert.ok(found.length > 2);
      for (const line of found.slice(0, -1)) assert.match(line, /\u00ad$/, found.join(' | '));
    }
    await page.close();
  });

  test("the page's own hyphenation goes on inside a widget", async () => {
    const page = await visit('de', three(texts.de), { style: 'body { hyphens: auto }' });
    const found = await page.evaluate(
      (parts) =>
        Object.entries(parts).map(
          ([tag, part]) =>
            getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(`[part="${part}"]`)).hyphens,
        ),
      parts,
    );
    assert.deepEqual(found, ['auto', 'auto', 'auto']);
    await page.close();
  });

  for (const lang of ['zh', 'ja'])
    test(`none begins with a sign that closes, or ends with one that opens: ${lang}`, async () => {
      for (let width = 240; width < 400; width += 23) {
        const page = await visit(lang, three(texts[lang]), { width });
        for (const found of await linesOf(page)) {
          assert.ok(found.length > 1);
          for (const line of found) {
            assert.doesNotMatch(line, /^[、。，！：”」』）]/u, `${width}: ${found.join(' | ')}`);
            assert.doesNotMatch(line, /[“「『（]$/u, `${width}: ${found.join(' | ')}`);
          }
        }
        await page.close();
      }
    });

  for (const lang of ['th', 'my', 'km'])
    test(`they end where words do, without spaces: ${lang}`, async () => {
      const page = await visit(lang, three(texts[lang]), { width: 300 });
      // As the browser itself knows them: nothing here may force other breaks.
      const words = await page.evaluate(
        (lang, text) => [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(({ index }) => index),
        lang,
        texts[lang],
      );
      const ends = new Set([...words, texts[lang].length]);
      for (const found of await linesOf(page)) {
        assert.ok(found.length > 2);
        let end = 0;
        for (const line of found) assert.ok(ends.has((end += line.length)), found.join(' | '));
      }
      await page.close();
    });
});

/** In the page: the style of an element inside each widget. */
const styles = (page, selector, names) =>
  page.evaluate(
    (selector, names) =>
      [...document.querySelectorAll('quote-card, stat-counter, relations-timeline')].map(({ shadowRoot }) => {
        const style = getComputedStyle(shadowRoot.querySelector(selector));
        return Object.fromEntries(names.map((name) => [name, style[name]]));
      }),
    selector,
    names,
  );

const emphasised = (more = {}) => [['a ', { text: 'b', mark: 'em', ...more }, ' c']];
const slantless = 'am ar bn fa gu he hi ja km kn ko lo ml mr my ne pa ps si ta te th ug ur zh zh-Hant'.split(' ');

describe('emphasis', () => {
  test('is slanted only in scripts that have slanted letters, also inside another language', async () => {
    const known = ['en', ...codes];
    assert.deepEqual(
      slantless.filter((lang) => !known.includes(lang)),
      [],
    );
    const quotes = known.flatMap((lang) => [
      `<div lang="${lang}">${widget('quote-card', { text: emphasised() })}</div>`,
      widget('quote-card', { text: emphasised({ lang }) }),
    ]);
    const page = await visit('en', quotes);
    const found = await page.$$eval('quote-card', (list) =>
      list.map(({ shadowRoot }) => {
        const em = shadowRoot.querySelector('em');
        const { fontStyle, fontWeight, textEmphasisStyle } = getComputedStyle(em);
        return { slanted: fontStyle === 'italic', bold: Number(fontWeight) > 400, dots: textEmphasisStyle !== 'none' };
      }),
    );
    for (const [index, lang] of known.entries())
      for (const style of found.slice(2 * index, 2 * index + 2)) {
        const dots = /^(?:ja|ko|zh)/.test(lang);
        const slanted = !slantless.includes(lang);
        assert.deepEqual(style, { slanted, dots, bold: !slanted && !dots }, lang);
      }
    await page.close();
  });
});

describe('letters', () => {
  test('have the room that they need above and below', async () => {
    for (const [lang, least] of Object.entries({ en: 1.3, hi: 1.3, km: 1.7, lo: 1.7, my: 1.7, ur: 2 })) {
      const page = await visit(lang, [...three('A'), widget('quote-card', { text: 'A', variant: 'plain' })]);
      for (const part of ['[part="text"] > p', '[part="label"]', '[part="event-title"]']) {
        const found = await page.evaluate(
          (part) =>
            [...document.querySelectorAll('quote-card, stat-counter, relations-timeline')].flatMap(({ shadowRoot }) =>
              [...shadowRoot.querySelectorAll(part)].map((element) => {
                const { lineHeight, fontSize } = getComputedStyle(element);
                return parseFloat(lineHeight) / parseFloat(fontSize);
              }),
            ),
          part,
        );
        assert.ok(found.length, part);
        for (const height of found) assert.ok(height >= least - 0.001, `${lang} ${part}: ${height}`);
      }
      await page.close();
    }
    // Also inside a page in another language.
    const page = await visit('en', [widget('quote-card', { lang: 'ur', text: 'ہم' })]);
    const [{ lineHeight, fontSize }] = await styles(page, '[part="text"] > p', ['lineHeight', 'fontSize']);
    assert.ok(parseFloat(lineHeight) / parseFloat(fontSize) > 2);
    await page.close();
  });

  test('are not spaced, for those of Arabic and Devanagari are joined', async () => {
    const page = await visit('ar', [
      ...three('A'),
      widget('stat-counter', { value: 600000, compact: true, qualifier: 'over', label: 'A' }),
    ]);
    const spaced = await page.evaluate(() =>
      [...document.querySelectorAll('quote-card, stat-counter, relations-timeline')].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('*')]
          .map((element) => getComputedStyle(element).letterSpacing)
          .filter((spacing) => spacing !== 'normal'),
      ),
    );
    assert.deepEqual(spaced, []);
    await page.close();
  });

  test('at the beginning of a line are capitals as the language has them', async () => {
    const capital = async (lang, role) => {
      const page = await visit(lang, [widget('quote-card', { text: 'A', speaker: { name: 'B', role } })]);
      // There when it is laid out.
      const handle = await page.waitForFunction(
        () => document.querySelector('quote-card').shadowRoot.querySelector('.role').innerText,
      );
      const text = await handle.jsonValue();
      await page.close();
      return text;
    };
    assert.equal(await capital('en', 'historian'), 'Historian');
    assert.equal(await capital('tr', 'işçi'), 'İşçi');
    assert.equal(await capital('el', 'ήρωας'), 'Ήρωας');
    // Georgian has capitals for whole words only.
    assert.equal(await capital('ka', 'ისტორიკოსი'), 'ისტორიკოსი');
  });
});

describe('a page from right to left', () => {
  /** In the page: where parts of a text stand, from left to right. */
  const order = (element, wanted) => {
    const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const places = {};
    for (let node; (node = walker.nextNode());)
      for (const part of wanted) {
        const index = node.data.indexOf(part);
        if (index < 0 || part in places) continue;
        range.setStart(node, index);
        range.setEnd(node, index + part.length);
        places[part] = range.getBoundingClientRect().left;
      }
    return wanted.filter((part) => part in places).sort((a, b) => places[a] - places[b]);
  };
  const orders = (page, selector, wanted) =>
    page.$eval(selector, new Function('element', 'wanted', `return (${order})(element, wanted)`), wanted);

  test('names with signs at their ends keep these there: speaker, role and affiliation', async () => {
    const page = await visit(
      'ar',
      [widget('quote-card', { text: 'أ', speaker: { name: 'Yahoo!', role: 'مؤرخ', affiliation: 'Wham?' } })],
      { dir: 'rtl' },
    );
    assert.deepEqual(await orders(page, 'quote-card', ['Yahoo', '!']), ['Yahoo', '!']);
    assert.deepEqual(await orders(page, 'quote-card', ['Wham', '?', 'مؤرخ']), ['Wham', '?', 'مؤرخ']);
    await page.close();
  });

  test('several links, names and kinds follow one another from the right', async () => {
    const link = (text) => ({ href: '/a', text });
    const page = await visit(
      'ar',
      [
        widget('relations-timeline', {
          parties: { a: { name: 'Ping!' }, b: { name: 'Pong!' } },
          events: [{ date: '1992', title: 'أ', parties: ['a', 'b'], links: [link('One!'), link('Two!')] }],
        }),
      ],
      { dir: 'rtl', width: 900 },
    );
    assert.deepEqual(await orders(page, 'relations-timeline', ['One', 'Two']), ['Two', 'One']);
    // In the legend, before which a dot stands.
    assert.deepEqual(await orders(page, 'relations-timeline', ['Ping', 'Pong', '!']), ['Pong', 'Ping', '!']);
    await page.close();
  });
});

describe('what is shortened', () => {
  for (const tag of ['quote-card', 'relations-timeline'])
    test(`ends between letters, never between a letter and its marks: ${tag}`, async () => {
      // One word, in which every letter has two marks: the last that shows has both of them.
      const letter = 'x\u0301\u0323';
      const text = letter.repeat(400);
      const page = await visit(
        'en',
        [
          tag === 'quote-card'
            ? widget(tag, { text }, 'lines="1"')
            : widget(tag, { events: [{ date: '1992', title: 'A', text }] }, 'lines="1"'),
        ],
        { style: ':root { --np-quote-size: 1em }' },
      );
      await page.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('[part="more"]'),
        {},
        tag,
      );
      // Two pictures: as it is, and with only as many whole letters as its picture shows.
      const handle = await page.evaluateHandle(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('[part="text"] > p'),
        tag,
      );
      const picture = async () => Buffer.from(await handle.asElement().screenshot()).toString('base64');
      const shown = await picture();
      const pictures = [];
      for (let count = 10; count < 80; count++) {
        await handle.evaluate(
          (element, text) => {
            element.replaceChildren(text);
          },
          `${letter.repeat(count)}…`,
        );
        pictures.push(await picture());
      }
      assert.ok(pictures.includes(shown), 'no whole number of letters looks like it');
      assert.ok(new Set(pictures).size > 20);
      await page.close();
    });
});

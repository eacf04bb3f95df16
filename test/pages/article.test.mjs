/** The reference article as a reader gets it, from dist/. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { at, readTags } from '../../scripts/widgets.mjs';
import { open, shadowWords, setUp } from './browser.mjs';
import { serve } from './server.mjs';

const path = '/stories/article/index.html';
const html = readFileSync(at('stories/article/index.html'), 'utf8');
const story = JSON.parse(readFileSync(at('stories/article/story.json'), 'utf8'));
const tags = readTags();
const widgets = [...html.matchAll(new RegExp(`<(?:${tags.join('|')})\\b|data-newspart=`, 'g'))].length;
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const stage = setUp();

describe('the article', () => {
  test('every widget shows its data; no message, no request elsewhere, no shift, nothing for axe', async () => {
    const { page, said, asked, ready, log, axe } = await open(stage.browser, stage.server.origin + path);
    await ready(widgets);
    const { ready: shown, errors, thrown, shift } = await log();
    assert.equal(shown.length, widgets);
    assert.equal(new Set(shown).size > 0, true);
    assert.deepEqual(errors, []);
    assert.deepEqual(thrown, []);
    assert.deepEqual(said, []);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(stage.server.origin)),
      [],
    );
    assert.ok(shift < 0.01, `layout shift ${shift}`);
    const undefinedTags = await page.$$eval(':not(:defined)', (all) => all.map(({ localName }) => localName));
    assert.deepEqual(undefinedTags, []);
    assert.equal(asked.filter((url) => url.endsWith('/story.json')).length, 1, 'a document is fetched once');
    assert.deepEqual(await axe(), []);
    await page.close();
  });

  test('on a wide page, figures stand in the margin: newsparts.css leaves the last word to the page', async () => {
    const { page, ready } = await open(stage.browser, stage.server.origin + path, { width: 1280 });
    await ready(widgets);
    const beside = await page.evaluate(() => {
      const column = document.querySelector('article').getBoundingClientRect();
      return [...document.querySelectorAll('.alone')].map(
        (figure) => figure.getBoundingClientRect().left > column.right,
      );
    });
    assert.ok(beside.length && beside.every(Boolean), String(beside));
    await page.close();
  });

  test('numbers in a row stand on one line', async () => {
    const { page, ready } = await open(stage.browser, stage.server.origin + path, { width: 1280 });
    await ready(widgets);
    const rows = await page.$$eval('.band', (bands) =>
      bands.map((band) =>
        [...band.querySelectorAll('stat-counter')].map((widget) =>
          Math.round(widget.shadowRoot.querySelector('[part~="value"]').getBoundingClientRect().bottom),
        ),
      ),
    );
    for (const row of rows) assert.equal(new Set(row).size, 1, String(row));
    await page.close();
  });

  for (const [width, scheme] of [
    [240, 'light'],
    [390, 'dark'],
    [1280, 'dark'],
  ]) {
    test(`${width} px wide and ${scheme}: nothing for axe, no scrolling sideways`, async () => {
      const { page, ready, axe } = await open(stage.browser, stage.server.origin + path, { width, scheme });
      await ready(widgets);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      assert.deepEqual(await axe(), []);
      await page.close();
    });
  }

  for (const width of [390, 1280]) {
    test(`${width} px wide: nothing moves where the script comes late and the reader scrolls`, async () => {
      const late = await serve({ routes: { '/dist/cdn/auto.js': { delay: 500 } } });
      const { page, ready, log } = await open(stage.browser, late.origin + path, { width, wait: 'domcontentloaded' });
      await ready(widgets);
      for (let y = 0; y < 9000; y += 600) {
        await page.evaluate((top) => scrollTo(0, top), y);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      const { shift } = await log();
      await page.close();
      await late.close();
      assert.ok(shift < 0.01, `layout shift ${shift}`);
    });
  }

  /** In the page: the reader is at the section as soon as there is one, and not only when all has loaded. */
  const hurry = () =>
    document.addEventListener('readystatechange', () => document.querySelector(location.hash)?.scrollIntoView(), {
      once: true,
    });
  const sections = [...html.matchAll(/<h2 id="(\w+)"/g)].map(([, id]) => `#${id}`);

  for (const width of [390, 1280]) {
    for (const [how, first] of [
      ['opens at a section', undefined],
      ['is at a section before the script', hurry],
    ]) {
      test(`${width} px wide: nothing moves where the page ${how}`, async () => {
        assert.equal(sections.length, 7);
        const late = await serve({ routes: { '/dist/cdn/auto.js': { delay: 500 } } });
        const shifts = {};
        for (const section of sections) {
          const { page, ready, log } = await open(stage.browser, late.origin + path + section, { width, first });
          await ready(widgets);
          await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
          const { shift } = await log();
          await page.close();
          if (shift >= 0.01) shifts[section] = shift;
        }
        await late.close();
        assert.deepEqual(shifts, {});
      });
    }
  }

  for (const width of [390, 1280]) {
    test(`${width} px wide: each event is as high without its widget`, async () => {
      const heights = async (scripts) => {
        const { page, ready } = await open(stage.browser, stage.server.origin + path, { width, scripts });
        if (scripts) await ready(widgets);
        const all = await page.$eval('#relations', (timeline) =>
          [...(timeline.shadowRoot ?? timeline).querySelectorAll('.event, ol > li')].map(
            (event) => event.getBoundingClientRect().height,
          ),
        );
        await page.close();
        return all;
      };
      const [before, after] = [await heights(false), await heights(true)];
      assert.equal(before.length, 12);
      const apart = before.map((height, index) => Math.abs(height - after[index]));
      assert.ok(Math.max(...apart) < 3, apart.join());
    });
  }

  test('where the script does not come, a shortened quotation can be scrolled at first, and then shows whole', async () => {
    const broken = await serve({ routes: { '/dist/cdn/auto.js': { status: 404, body: '' } } });
    const { page } = await open(stage.browser, broken.origin + path);
    const [first, then] = await page.$eval('#suleimenov-difficult p', (words) => {
      const look = () => [words.scrollHeight > words.clientHeight + 1, getComputedStyle(words).overflowY];
      const short = look();
      for (const animation of words.getAnimations()) animation.finish();
      return [short, look()];
    });
    await page.close();
    await broken.close();
    assert.deepEqual(first, [true, 'auto']);
    assert.deepEqual(then, [false, 'visible']);
  });

  test('under the strict policy', async () => {
    const strict = await serve({ headers: { 'content-security-policy': policy } });
    const { page, said, ready, log } = await open(stage.browser, strict.origin + path);
    await ready(widgets);
    const { violations, thrown } = await log();
    await page.close();
    await strict.close();
    assert.deepEqual(violations, []);
    assert.deepEqual(thrown, []);
    assert.deepEqual(said, []);
  });

  test('shows each fact: quotations verbatim, numbers, all twelve events', async () => {
    const { page, ready } = await open(stage.browser, stage.server.origin + path);
    await ready(widgets);
    for (const [key, { text }] of Object.entries(story.quotes)) {
      assert.ok((await shadowWords(page, key)).includes(text), key);
    }
    for (const [key, number] of Object.entries({
      trips: '600,000',
      visits: 'already 200,000',
      patients: 'more than 200,000',
      border: 'more than 2,000 km',
      agreements: 'over 10',
      summit: '24th',
    })) {
      assert.ok((await shadowWords(page, key)).includes(number), `${key}: ${await shadowWords(page, key)}`);
    }
    const timeline = await shadowWords(page, 'relations');
    for (const { title } of story.timelines.relations.events) assert.ok(timeline.includes(title), title);
    assert.ok(timeline.includes('25 years'));
    await page.close();
  });

  test('all the words are there with scripts off, where everybody sees them', async () => {
    const off = await open(stage.browser, stage.server.origin + path, { scripts: false });
    const words = (await off.page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');
    const hidden = await off.page.$$eval(`:is(${tags}, [data-newspart]) > :not(script)`, (all) =>
      all.filter((element) => !element.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    assert.deepEqual(hidden, []);
    for (const { text } of Object.values(story.quotes)) assert.ok(words.includes(text), text);
    for (const { title } of story.timelines.relations.events) assert.ok(words.includes(title), title);
    for (const { name, about = '' } of Object.values(story.people))
      assert.ok(words.includes(name) && words.includes(about), name);
    for (const { title, text } of story.keyPoints.visit.points)
      assert.ok(words.includes(title) && words.includes(text), title);
    for (const paragraph of story.factBoxes.sources.text.split('\n\n')) assert.ok(words.includes(paragraph), paragraph);
    for (const { label } of story.statLists.years.stats) assert.ok(words.includes(label), label);
    for (const { text } of story.quoteLists.voices.quotes) assert.ok(words.includes(text), text);
    assert.ok(words.includes(story.mediaFigures.crossing.caption));
    for (const { title, teaser = '' } of story.relatedLinks.more.links)
      assert.ok(words.includes(title) && words.includes(teaser), title);
    for (const { question, answer } of story.qaLists.asked.items)
      assert.ok(words.includes(question) && words.includes(answer), question);
    for (const number of ['600,000', '200,000', '2,000', '24th', '80']) assert.ok(words.includes(number), number);
    await off.page.close();
  });

  test('a shortened quotation prints whole', async () => {
    const { page, ready } = await open(stage.browser, stage.server.origin + path);
    await ready(widgets);
    await page.emulateMediaType('print');
    const clipped = await page.$eval('#suleimenov-difficult', ({ shadowRoot }) => {
      const words = shadowRoot.querySelector('blockquote');
      return words.scrollHeight > words.clientHeight + 1;
    });
    assert.equal(clipped, false);
    await page.close();
  });

  test('the keyboard reaches “show all”, and shows it', async () => {
    const { page, ready } = await open(stage.browser, stage.server.origin + path);
    await ready(widgets);
    let label = '';
    for (let presses = 0; presses < 60 && label !== 'Show all of the quotation'; presses++) {
      await page.keyboard.press('Tab');
      label = await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.textContent.trim() ?? '');
    }
    assert.equal(label, 'Show all of the quotation');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement.shadowRoot?.activeElement?.getAttribute('aria-expanded') === 'true',
    );
    await page.close();
  });

  test('assistive technology gets figures, quotations and headings at their levels', async () => {
    // All of it in view: Chromium's tree leaves out what `content-visibility` has not laid out yet.
    const { page, ready } = await open(stage.browser, stage.server.origin + path, { height: 9000 });
    await ready(widgets);
    let nodes;
    const collect = (node) => {
      nodes.push(node);
      node.children?.forEach(collect);
    };
    const heading = (name) => nodes.find((node) => node.role === 'heading' && node.name === name)?.level;
    // The browser makes its tree some time after it has painted.
    for (let tries = 0; tries < 50; tries++) {
      nodes = [];
      collect(await page.accessibility.snapshot({ interestingOnly: false }));
      if (heading(story.timelines.relations.events[0].title)) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.equal(heading(story.timelines.relations.title), 3);
    assert.equal(heading('1990s'), 4);
    assert.equal(heading(story.timelines.relations.events[0].title), 5);
    assert.ok(nodes.filter(({ role }) => role === 'blockquote').length >= 5);
    assert.equal(nodes.filter(({ name }) => name === 'Repeated from the article:').length > 0, true);
    await page.close();
  });
});

describe('its facts', () => {
  test('are all in story.json', () => {
    const count = (section) => Object.keys(story[section]).length;
    assert.equal(count('people'), 7);
    assert.ok(count('organisations') >= 3);
    assert.equal(count('quotes'), 5);
    assert.equal(count('stats'), 8);
    assert.equal(story.timelines.relations.events.length, 12);
  });

  test('are the same on the page', () => {
    const inline = JSON.parse(/<script type="application\/json" id="story">(.*?)<\/script>/s.exec(html)[1]);
    for (const section of ['people', 'quotes', 'stats']) {
      for (const [key, fact] of Object.entries(inline[section] ?? {})) assert.deepEqual(fact, story[section][key], key);
    }
  });

  const article = at('../shared/content/article.txt');
  test('quote what was said, to the letter', { skip: !existsSync(article) && 'the article is not here' }, () => {
    const text = readFileSync(article, 'utf8');
    for (const quote of Object.values(story.quotes)) assert.ok(text.includes(quote.text), quote.text);
  });
});

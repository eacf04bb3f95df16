/** Widgets that come, move, change and go ten thousand times leave nothing behind; two thousand of them on a page do no harm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTags } from '../../scripts/widgets.mjs';
import { open, setUp } from './browser.mjs';

const stage = setUp();

/** How many widgets of each kind are alive, after the garbage has been collected. */
async function widgetsAlive(client) {
  for (let times = 0; times < 3; times++) await client.send('HeapProfiler.collectGarbage');
  const widgets = {};
  for (const tag of readTags()) {
    const { result } = await client.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const { result: length } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    widgets[tag] = length.value;
    await client.send('Runtime.releaseObject', { objectId: objects.objectId });
    await client.send('Runtime.releaseObject', { objectId: result.objectId });
  }
  return widgets;
}

/** What is alive in the page when no widget is. */
async function alive(page, client) {
  let widgets;
  for (let tries = 0; tries < 10; tries++) {
    // Numbers that roll are let go when they stand; what the last tasks hold goes with the next ones.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    widgets = await widgetsAlive(client);
    if (Object.values(widgets).every((count) => count === 0)) break;
  }
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { listeners: metric('JSEventListeners'), nodes: metric('Nodes'), heap: metric('JSHeapUsedSize'), widgets };
}

/** One life after another: in by every way, moved, changed, out. Answers how many lives there were. */
async function live(times) {
  const place = document.querySelector('#many');
  const ways = [
    (n) =>
      n % 20 ? `<quote-card src="#story/quotes/one"></quote-card>` : `<quote-card src="#nobody-${n}"></quote-card>`,
    (n) => `<quote-card lines="2" share data='{"text": "Number ${n}."}'></quote-card>`,
    (n) => `<quote-card><script type="application/json">{ "text": "Number ${n}." }</script></quote-card>`,
    (n) => `<stat-counter data='{"value": ${n}, "label": "times", "period": "2023"}'></stat-counter>`,
    () => `<stat-counter data="{"><p>Bad</p></stat-counter>`,
    () => `<relations-timeline src="#story/timelines/one"></relations-timeline>`,
    (n) => `<figure data-newspart="quote-card" data-json='{"text": "Number ${n}."}'></figure>`,
    (n) =>
      `<figure data-newspart="quote-card"><blockquote>Number ${n}.</blockquote><figcaption>A</figcaption></figure>`,
    (n) => `<stat-counter><p>${n} times</p></stat-counter>`,
    (n) => `<relations-timeline><ol><li>1991: Number ${n}.</li></ol></relations-timeline>`,
    (n) => `<person-card data='{"name": "Number ${n}.", "born": "1950", "quotes": [{"text": "A"}]}'></person-card>`,
    (n) => `<person-card><h3>Number ${n}.</h3><p>A</p></person-card>`,
    (n) => `<person-list data='{"people": [{"name": "Number ${n}.", "about": "A"}, "B"]}'></person-list>`,
    (n) => `<person-list><ul><li><b>Number ${n}.</b><br>A</li></ul></person-list>`,
    (n) => `<key-points numbered data='{"points": [{"text": "Number ${n}."}]}'></key-points>`,
    (n) => `<key-points><ul><li>Number ${n}.</li></ul></key-points>`,
    (n) => `<fact-box id="box-${n}" collapsed data='{"title": "Number ${n}.", "text": "A"}'></fact-box>`,
    (n) => `<fact-box><h3>Number ${n}.</h3><p>A</p></fact-box>`,
    (n) =>
      `<stat-list compare data='{"stats": [{"value": ${n}, "label": "A"}, {"value": 1, "label": "B"}]}'></stat-list>`,
    (n) =>
      `<quote-list group-by="speaker" data='{"quotes": [{"id": "q-${n}", "text": "Number ${n}.", "speaker": "A"}]}'></quote-list>`,
    (n) => `<quote-list><ul><li><blockquote>Number ${n}.</blockquote></li></ul></quote-list>`,
    (n) => `<stat-list><ul><li>${n} times</li></ul></stat-list>`,
    (n) =>
      `<media-figure enlarge data='{"src": "/stories/media/river.svg", "alt": "Number ${n}.", "caption": "A"}'></media-figure>`,
    (n) => `<media-figure><img src="/stories/media/river.svg" alt="Number ${n}."></media-figure>`,
    (n) => `<related-links data='{"links": [{"href": "#a", "title": "Number ${n}."}]}'></related-links>`,
    (n) => `<related-links><ul><li><a href="#a">Number ${n}.</a></li></ul></related-links>`,
    (n) =>
      `<qa-list id="asked-${n}" collapsed data='{"items": [{"question": "Number ${n}?", "answer": "A"}]}'></qa-list>`,
    (n) => `<term-note data='{"term": "Number ${n}", "text": "A"}'>Number ${n}</term-note>`,
    (n) => `<term-note>Number ${n} (A)</term-note>`,
    (n) => `<qa-list><h3>Number ${n}?</h3><p>A</p></qa-list>`,
  ];
  const other = document.createElement('section');
  document.body.append(other);
  const soon = () => new Promise((resolve) => setTimeout(resolve));
  const batch = 100;
  for (let done = 0; done < times; done += batch) {
    place.innerHTML = Array.from({ length: batch }, (_, n) => ways[n % ways.length](done + n)).join('');
    await soon();
    const widgets = [...place.children];
    other.append(...widgets);
    await soon();
    for (const [n, widget] of widgets.entries()) {
      if (widget.dataset.newspart) widget.dataset.json = JSON.stringify({ text: `Other ${n}` });
      else if (n % 3)
        widget.data = {
          text: `Other ${n}`,
          value: n,
          label: 'times',
          events: [{ title: 'A' }],
          items: [{ question: 'A', answer: 'B' }],
          term: 'A',
          points: [{ text: 'A' }],
          stats: [{ value: n, label: 'A' }],
          quotes: [{ text: 'A' }],
        };
      else widget.setAttribute('lang', 'de');
    }
    await soon();
    place.append(...widgets.slice(0, batch / 2));
    await soon();
    place.replaceChildren();
    other.replaceChildren();
    await soon();
  }
  other.remove();
}

test(
  '10,000 insertions, moves, changes and removals: live objects and listeners return to where they were',
  { timeout: 300_000 },
  async () => {
    const { page, said, log } = await open(stage.browser, `${stage.server.origin}/test/pages/endurance.html`, {
      motion: true,
    });
    await page.waitForFunction(() => window.pageLog.ready.length >= 2000, { timeout: 60_000 });
    await page.evaluate(() => document.querySelector('#many').replaceChildren());
    // What is written down here would count.
    await page.evaluate(() => {
      for (const list of Object.values(window.pageLog))
        if (Array.isArray(list)) Object.defineProperty(list, 'push', { value: () => 0 });
      console.error = () => {};
    });
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await client.send('HeapProfiler.enable');
    // The first lives load what loads once.
    await page.evaluate(live, 1000);
    const before = await alive(page, client);
    await page.evaluate(live, 10_000);
    const after = await alive(page, client);
    const { thrown } = await log();
    await page.close();
    assert.deepEqual(thrown, []);
    assert.deepEqual(
      said.filter((line) => line.startsWith('thrown')),
      [],
    );
    const none = Object.fromEntries(readTags().map((tag) => [tag, 0]));
    assert.deepEqual([before.widgets, after.widgets], [none, none]);
    assert.equal(after.listeners, before.listeners, 'listeners');
    // The browser itself keeps a few.
    assert.ok(after.nodes <= before.nodes + 50, `${before.nodes} nodes became ${after.nodes}`);
    assert.ok(after.heap < before.heap + 1_000_000, `heap ${before.heap} became ${after.heap}`);
  },
);

test('2,000 widgets of all kinds: the page scrolls to its end and answers', { timeout: 120_000 }, async () => {
  const { page, said, log } = await open(stage.browser, `${stage.server.origin}/test/pages/endurance.html`, {
    width: 390,
  });
  await page.waitForFunction(() => window.pageLog.ready.length >= 2000, { timeout: 60_000 });
  const reached = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    // Heights are known when what is there has been laid out: the end moves on.
    let frames = 0;
    for (; scrollY + innerHeight < document.documentElement.scrollHeight - 1 && frames < 3000; frames++) {
      scrollBy(0, 2000);
      await frame();
    }
    const last = document.querySelector('#many').lastElementChild.firstElementChild;
    return {
      frames,
      visible: last.getBoundingClientRect().top < innerHeight,
      words: last.shadowRoot.textContent.trim(),
    };
  });
  assert.ok(reached.visible, JSON.stringify(reached));
  assert.match(reached.words, /Held\./);
  await page.evaluate(() => scrollTo(0, 0));
  await page.click('#count');
  assert.equal(await page.$eval('#count', (button) => button.textContent), 'Pressed 1 times');
  const more = await page.evaluateHandle(() =>
    [...document.querySelectorAll('quote-card[lines]')].find(({ shadowRoot }) =>
      shadowRoot.querySelector('[part~="more"]'),
    ),
  );
  await more.evaluate((card) => card.scrollIntoView());
  await more.evaluate((card) => card.shadowRoot.querySelector('[part~="more"]').click());
  await page.waitForFunction(
    (card) => card.shadowRoot.querySelector('[part~="more"]').getAttribute('aria-expanded') === 'true',
    {},
    more,
  );
  const { thrown, errors } = await log();
  assert.deepEqual([thrown, errors, said], [[], [], []]);
  await page.close();
});

/** The measurements of what a reader does: they see what takes long, and refuse a page that does nothing. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { filtering, typing, zooming } from '../bench/interaction.mjs';
import { open, setUp } from './browser.mjs';

const stage = setUp();

/** An element that takes a while for everything: a hundred events, of which a filter or a search leaves as many as it says. */
function slowTimeline() {
  customElements.define(
    'relations-timeline',
    class extends HTMLElement {
      #zoom = 0;
      constructor() {
        super();
        this.attachShadow({ mode: 'open' });
        this.shadowRoot.innerHTML = `<input part="search"><p part="count">100 of 100</p>
          <div part="axis" style="height: 100px"><span part="tick"></span></div>`;
        const part = (name) => this.shadowRoot.querySelector(`[part="${name}"]`);
        part('search').addEventListener('input', ({ target }) => this.#show(target.value.length));
        part('axis').addEventListener('wheel', (event) => {
          if (this.hasAttribute('idle')) return;
          event.preventDefault();
          this.#zoom += event.deltaY;
          part('tick').textContent = this.#zoom;
          this.#work();
        });
      }
      set filter(text) {
        this.#show(text);
      }
      #show(count) {
        if (this.hasAttribute('idle')) return;
        const late = Number(this.getAttribute('late'));
        const show = () => {
          this.#work();
          this.shadowRoot.querySelector('[part="count"]').textContent = `${count} of 100 shown`;
        };
        if (late) setTimeout(show, late);
        else show();
      }
      #work() {
        const end = performance.now() + Number(this.getAttribute('work'));
        while (performance.now() < end);
      }
    },
  );
}

describe('how long a reader waits', () => {
  let show;

  before(() => {
    show = async (attributes, act) => {
      const path = `/slow/${attributes}`;
      stage.server.routes[encodeURI(path)] = {
        body: `<!doctype html><title>Slow</title><relations-timeline ${attributes}></relations-timeline>`,
        headers: { 'content-type': 'text/html' },
      };
      const { page } = await open(stage.browser, stage.server.origin + encodeURI(path), { first: slowTimeline });
      try {
        return await act(page);
      } finally {
        await page.close();
      }
    };
  });

  const filters = [10, 20, 30].map((count) => ({ filter: String(count), expected: count }));

  test('a filter that blocks the page: to the next paint, which shows the result', async () => {
    const times = await show('work="150"', (page) => filtering(page, filters));
    assert.equal(times.length, 2);
    for (const { next, result } of times) assert.ok(next >= 150 && result >= next, JSON.stringify(times));
  });

  test('a filter that shows later: to the paint with the result, not to the first', async () => {
    const times = await show('work="0" late="600"', (page) => filtering(page, filters));
    for (const { next, result } of times) assert.ok(result >= 600 && next < result, JSON.stringify(times));
  });

  test('typing: the slowest letter, and the result after the last', async () => {
    const searches = ['ab', 'abc', 'abcd'].map((words) => ({ words, expected: words.length }));
    const times = await show('work="150"', (page) => typing(page, searches));
    assert.equal(times.length, 2);
    for (const { next, result } of times) assert.ok(next >= 144 && result >= 150, JSON.stringify(times));
  });

  test('zooming: the longest frame', async () => {
    const { longest, frames } = await show('work="120"', (page) => zooming(page, { milliseconds: 600 }));
    // One more may have begun.
    assert.ok(longest >= 120 && frames > 0 && frames <= 6, `${longest} ms, ${frames} frames`);
  });

  test('nothing is measured where nothing happens', async () => {
    await assert.rejects(
      show('work="0" idle', (page) => zooming(page, { milliseconds: 100 })),
      /does not take the wheel/,
    );
  });
});

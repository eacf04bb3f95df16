/**
 * How long a reader waits after doing something: how soon a filter or a search shows its result, and the longest frame while
 * the axis is zoomed. Each is given a tab of Puppeteer's in which the timeline shows all of its events.
 */

/**
 * What a timeline shows of its events is told by its count ("12 of 48 shown"): a result is on the page with the first paint
 * after which the count says its number.
 */
function helpers() {
  const host = document.querySelector('relations-timeline');
  const part = (name) => host.shadowRoot.querySelector(`[part~="${name}"]`);
  // A frame is painted before the message arrives.
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  const says = (expected) =>
    (part('count')?.textContent.match(/\d[\d,.\s]*/)?.[0] ?? '').replace(/\D/g, '') === String(expected);
  window.bench = {
    host,
    part,
    painted,
    /** When the paint came that shows the result, and when the first one after `start`. */
    async shown(expected, start) {
      const first = await painted();
      for (let time = first; ; time = await painted()) {
        if (says(expected)) return { next: first - start, result: time - start };
        if (time - start > 30_000) throw new Error(`still shows ${part('count')?.textContent}, not ${expected}`);
      }
    },
  };
}

/** Filters for `filtering`, each with the number of events of the timeline that it leaves. */
export function filtersFor({ events }) {
  const count = (holds) => events.filter(holds).length;
  return [
    { filter: 'kind=diplomacy', expected: count(({ kind }) => kind === 'diplomacy') },
    { filter: 'kind=trade', expected: count(({ kind }) => kind === 'trade') },
    { filter: 'party=north', expected: count(({ parties }) => parties.includes('north')) },
    {
      filter: 'kind=trade&kind=culture&party=south',
      expected: count(({ kind, parties }) => kind !== 'diplomacy' && parties.includes('south')),
    },
    { filter: '', expected: events.length },
  ];
}

/** Searches for `typing`, each with the number of events of the timeline in which its word is. */
export const searchesFor = ({ events }) =>
  ['harbour', 'wheat', 'railway', 'museum'].map((words) => ({
    words,
    expected: events.filter(({ title, text = '' }) => `${title} ${text}`.toLowerCase().includes(words)).length,
  }));

/** Does something on a processor slowed so many times. */
async function slowed(tab, times, act) {
  await tab.emulateCPUThrottling(times);
  try {
    return await act();
  } finally {
    await tab.emulateCPUThrottling(null);
  }
}

/**
 * Sets the property `filter`, once for each filter.
 *
 * @param {import('puppeteer-core').Page} tab
 * @param {{ filter: string, expected: number }[]} filters each with the number of events that it leaves; not twice the same
 *   number in a row. The first may load what filters need: it is not measured
 * @returns {Promise<{ next: number, result: number }[]>} milliseconds to the next paint and to the one with the result
 */
export async function filtering(tab, filters, { slower = 4 } = {}) {
  await tab.evaluate(helpers);
  const [first, ...others] = filters;
  const set = ({ filter, expected }) =>
    tab.evaluate(
      (filter, expected) => {
        const start = performance.now();
        window.bench.host.filter = filter;
        return window.bench.shown(expected, start);
      },
      filter,
      expected,
    );
  await set(first);
  return slowed(tab, slower, async () => {
    const times = [];
    for (const filter of others) times.push(await set(filter));
    return times;
  });
}

/**
 * Types into the search box, as fast as the page takes the letters.
 *
 * @param {import('puppeteer-core').Page} tab
 * @param {{ words: string, expected: number }[]} searches each with the number of events in which its words are; the
 *   first may load what searching needs: it is not measured
 * @returns {Promise<{ next: number, result: number }[]>} milliseconds: the longest of the letters to the paint after it
 *   (Event Timing, to 8 ms), and from the last letter to the paint with the result
 */
export async function typing(tab, searches, { slower = 4 } = {}) {
  await tab.evaluate(helpers);
  await tab.evaluate(() => {
    const { part } = window.bench;
    const box = part('search');
    const input = box.matches('input') ? box : box.querySelector('input');
    window.bench.input = input;
    input.addEventListener('input', ({ timeStamp }) => (window.bench.typed = timeStamp));
    window.bench.letters = [];
    new PerformanceObserver((list) => window.bench.letters.push(...list.getEntries())).observe({
      type: 'event',
      durationThreshold: 16,
    });
  });
  const search = async ({ words, expected }) => {
    await tab.evaluate(() => {
      window.bench.input.focus();
      window.bench.input.select();
      window.bench.letters.length = 0;
    });
    await tab.keyboard.type(words);
    return tab.evaluate(async (expected) => {
      const { painted, shown, letters, typed } = window.bench;
      const { result } = await shown(expected, typed);
      // The entry of an event comes after the paint that it is about.
      await painted();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { next: Math.max(0, ...letters.map(({ duration }) => duration)), result };
    }, expected);
  };
  const [first, ...others] = searches;
  await search(first);
  return slowed(tab, slower, async () => {
    const times = [];
    for (const words of others) times.push(await search(words));
    return times;
  });
}

/**
 * Zooms the axis in and out around its middle, with a turn of the wheel and the Control key in every frame.
 *
 * @param {import('puppeteer-core').Page} tab
 * @returns {Promise<{ longest: number, frames: number }>} the longest time between two frames in milliseconds, and how
 *   many frames there were
 */
export async function zooming(tab, { milliseconds = 2000, sweep = 500 } = {}) {
  await tab.evaluate(helpers);
  return tab.evaluate(
    async (milliseconds, sweep) => {
      const axis = window.bench.part('axis');
      axis.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = axis.getBoundingClientRect();
      const [clientX, clientY] = [left + width / 2, top + height / 2];
      // Where the pointer is: within the axis, however deep.
      const under = () => {
        let target = document.elementFromPoint(clientX, clientY);
        for (let inner; (inner = target?.shadowRoot?.elementFromPoint(clientX, clientY)) && inner !== target;)
          target = inner;
        return target;
      };
      const look = () => axis.textContent;
      const frame = () => new Promise(requestAnimationFrame);
      const before = look();
      let changed = false;
      let longest = 0;
      let frames = 0;
      await frame();
      const start = await frame();
      for (let last = start; last - start < milliseconds; frames++) {
        const inwards = Math.floor((last - start) / sweep) % 2 === 0;
        const wheel = { deltaY: inwards ? -40 : 40, ctrlKey: true, clientX, clientY };
        const taken = !under().dispatchEvent(
          new WheelEvent('wheel', { ...wheel, bubbles: true, composed: true, cancelable: true }),
        );
        if (!taken) throw new Error('the axis does not take the wheel');
        const now = await frame();
        longest = Math.max(longest, now - last);
        last = now;
        changed ||= look() !== before;
      }
      if (!changed) throw new Error('the axis shows the same as before');
      return { longest, frames };
    },
    milliseconds,
    sweep,
  );
}

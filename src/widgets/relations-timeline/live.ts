import { html } from 'lit/html.js';
import { adopt, css } from '../../core/style.js';
import { fill } from '../../core/locale.js';
import { live as words } from '../../strings/en.live.js';
import type { Part, Scene } from './part.js';
import { media } from './relations-timeline.schema.js';

const style = css`
  .news {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;

/** How many new events are named; of more, their number is said. */
const named = 3;

/** What a reader has opened in an event. */
const opened = 'details, .text';
/** What can have the focus in an event. */
const stops = '.name, a, button, summary, video, audio, iframe';

/** What stays of an event while the data is another: where it is, what is open in it, and which part of it has the focus. */
interface Kept {
  readonly open: readonly boolean[];
  readonly focus: number;
  readonly top: number;
}

/** An event by its id; one without, by what stands there. */
const keysOf = (event: HTMLElement): readonly string[] => {
  const says = (selector: string): string => event.querySelector(selector)?.textContent.trim() ?? '';
  const { id } = event.dataset;
  return [...(id === undefined ? [] : [`#${id}`]), `${says('.date > time, .date')} ${says('.name')}`];
};

const isOpen = (element: Element): boolean =>
  element instanceof HTMLDetailsElement ? element.open : element.classList.contains('open');

/** A timeline whose data is replaced while somebody reads it: place, focus and what is open stay, and what is new is said. */
export class Live implements Part {
  #kept: Map<string, Kept> | undefined;
  /** The event at the top of the view, or the one with the focus, by its keys. */
  #anchor: readonly string[] | undefined;

  above(): unknown {
    return html`<div class="news" role="status"></div>`;
  }

  /** Before other data is rendered. */
  capture(list: HTMLElement): void {
    const kept = (this.#kept = new Map<string, Kept>());
    const focused = (list.getRootNode() as ShadowRoot).activeElement;
    const top = Math.max(0, list.getBoundingClientRect().top);
    this.#anchor = undefined;
    for (const event of list.querySelectorAll<HTMLElement>('.event')) {
      const box = event.getBoundingClientRect();
      const keys = keysOf(event);
      const has = focused !== null && event.contains(focused);
      if (has || (!this.#anchor && box.height > 0 && box.bottom > top)) this.#anchor = keys;
      const value = {
        open: [...event.querySelectorAll(opened)].map(isOpen),
        focus: has ? [...event.querySelectorAll(stops)].indexOf(focused) : -1,
        top: box.top,
      };
      for (const key of keys) kept.set(key, value);
    }
  }

  rendered({ list, options, model }: Scene): void {
    const kept = this.#kept;
    if (!kept) return;
    this.#kept = undefined;
    const root = list.getRootNode() as ShadowRoot;
    adopt(root, style);
    if (model.events.some(({ embed }) => embed)) media().keep(list);
    const news: string[] = [];
    for (const event of list.querySelectorAll<HTMLElement>('.event')) {
      const keys = keysOf(event);
      const before = keys.map((key) => kept.get(key)).find(Boolean);
      if (!before) news.push(event.querySelector('.name')!.textContent);
      event.querySelectorAll(opened).forEach((element, index) => {
        const open = before?.open[index] ?? false;
        if (element instanceof HTMLDetailsElement) element.open = open;
        else element.classList.toggle('open', open);
      });
      if (before && before.focus >= 0) {
        const stop = event.querySelectorAll<HTMLElement>(stops)[before.focus];
        if (stop?.matches('.name')) stop.tabIndex = 0;
        stop?.focus({ preventScroll: true });
      }
      if (before && this.#anchor?.some((key) => keys.includes(key))) {
        const moved = event.getBoundingClientRect().top - before.top;
        if (list.matches('.scrolls')) list.scrollTop += moved;
        // Only where the reader has come down to it.
        else if (before.top < innerHeight && list.getBoundingClientRect().top < 0)
          scrollBy({ top: moved, behavior: 'instant' });
      }
    }
    // A part of a long list is not news.
    if (!news.length || news.length === model.events.length) return;
    const { lang } = options.locale;
    const { one, other } = words.several;
    const several = new Intl.PluralRules(lang).select(news.length) === 'one' ? one : other;
    const said =
      news.length > named
        ? fill(several, { n: news.length })
        : fill(words.new, { title: new Intl.ListFormat(lang).format(news) });
    // In a later task, so that it is a change of what was there.
    setTimeout(() => {
      root.querySelector('.news')?.replaceChildren(said);
    }, 100);
  }
}

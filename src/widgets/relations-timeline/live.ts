import { html } from 'lit/html.js';
import { still } from '../../core/text.js';
import { adopt, css } from '../../core/style.js';
import { fill } from '../../core/locale.js';
import { live as words } from '../../strings/en.live.js';
import { arrange } from './arrange.js';
import type { Part, Scene } from './part.js';
import type { Timeline, TimelineEvent } from './relations-timeline.schema.js';
import type { TimelineOptions } from './relations-timeline.template.js';

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

/** What an event's element is made of; of several that are alike, each has its own. */
function keyOf(event: TimelineEvent, level: number, known: ReadonlyMap<string, Element>): string {
  let key = level + JSON.stringify(event);
  while (known.has(key)) key += '+';
  return key;
}

/** What else it is made of. */
const restOf = ({ parties, kinds }: Timeline, { locale }: TimelineOptions): string =>
  JSON.stringify([locale, parties, kinds]);

const isOpen = (element: Element): boolean =>
  element instanceof HTMLDetailsElement ? element.open : element.classList.contains('open');

/** A timeline whose data is replaced while somebody reads it: place, focus and what is open stay, and what is new is said. */
export class Live implements Part {
  #kept: Map<string, Kept> | undefined;
  /** The lists of the groups. */
  #lists: HTMLElement[] | undefined;
  /** The events in them, by the level of their headings and their data: those that show, and those that are to show. */
  #there = new Map<string, Element>();
  #next = new Map<string, Element>();
  /** What else they were made of. */
  #made = '';
  /** The event at the top of the view, or the one with the focus, by its keys. */
  #anchor: readonly string[] | undefined;

  above(model: Timeline, options: TimelineOptions): unknown {
    const made = restOf(model, options);
    if (made !== this.#made) this.#there.clear();
    this.#made = made;
    this.#next = new Map();
    return html`<div class="news" role="status"></div>`;
  }

  /** What says the same stays the same element, and where it is: films play on. */
  list: TimelineOptions['list'] = (group, events, template, level) => {
    const list = (this.#lists![group] ??= document.createElement('ol'));
    let next = list.firstElementChild;
    for (const event of events) {
      const key = keyOf(event, level, this.#next);
      const item = this.#there.get(key) ?? still(template(event)).firstElementChild!;
      this.#next.set(key, item);
      if (item === next) next = next.nextElementSibling;
      else list.insertBefore(item, next);
    }
    while (next) {
      const gone = next;
      next = next.nextElementSibling;
      gone.remove();
    }
    return list;
  };

  /** Before other data is rendered. */
  capture(list: HTMLElement, before: Timeline, options: TimelineOptions): void {
    if (!this.#lists) {
      this.#lists = [...list.querySelectorAll<HTMLElement>('.group > ol')];
      this.#made = restOf(before, options);
      const events = arrange(before, options, options.locale).flatMap((group) => group.events);
      list.querySelectorAll('.event').forEach((item, index) => {
        const level = Number(item.querySelector('.name')!.ariaLevel);
        this.#there.set(keyOf(events[index]!, level, this.#there), item);
      });
    }
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
    this.#there = this.#next;
    const kept = this.#kept;
    if (!kept) return;
    this.#kept = undefined;
    const root = list.getRootNode() as ShadowRoot;
    adopt(root, style);
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

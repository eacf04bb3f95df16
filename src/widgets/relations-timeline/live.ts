import { html } from 'lit/html.js';
import { extras } from '../../core/fields.js';
import { fill } from '../../core/locale.js';
import { live as english } from '../../strings/en.live.js';
import { arrange } from './arrange.js';
import { plural } from './more.js';
import type { Item, Part, Scene } from './part.js';
import type { Timeline, TimelineEvent } from './relations-timeline.schema.js';
import { holder, made, type TimelineOptions } from './relations-timeline.template.js';

/** How many new events are named; of more, their number is said. */
const named = 3;

/** How long it can be read where it was said, in milliseconds: whoever comes by later has the event itself. */
const lasting = 10_000;

/** What a reader has opened in an event. */
const opened = '.text, [part~="switch"]';
/** What can have the focus in an event; not what the other parts put there, for that may not be there yet. */
const stops = '.name, a, button:not(.link, .more), video, audio, iframe';

/** What stays of an event while the data is another: where it is, and what is open in it. */
interface Kept {
  readonly open: readonly boolean[];
  readonly top: number;
}

/** The element that has the focus, which of the stops of its event it is, and how many events show before that. */
interface Focus {
  readonly name: string;
  readonly element: HTMLElement;
  readonly stop: number;
  readonly at: number;
}

/** Names things by their words; of several with the same words, each has its own name. */
function naming(): (words: string) => string {
  const times = new Map<string, number>();
  return (words) => {
    const n = (times.get(words) ?? 0) + 1;
    times.set(words, n);
    return `${n} ${words}`;
  };
}

/** Which event is which, whatever else is said of it: by its id; without one, by its date and title. */
function namesOf({ events }: Timeline): ReadonlyMap<TimelineEvent, string> {
  const name = naming();
  return new Map(
    events.map((event) => {
      const { id, date, displayDate, title } = event;
      return [event, name(id ? `#${id}` : [date?.text, displayDate, title].join())];
    }),
  );
}

/** What an event's element is made of. */
const wordsOf = (event: TimelineEvent, level: number): string => level + JSON.stringify(event);

/** What else it is made of. */
const restOf = ({ parties, kinds }: Timeline, { locale }: TimelineOptions): string =>
  JSON.stringify([locale, parties, kinds]);

const isOpen = (element: Element): boolean =>
  element instanceof HTMLButtonElement ? element.ariaPressed === 'true' : element.classList.contains('open');

/** What it costs a reader that an element is moved: films and embeds in it stop. */
const worth = (element: Element): number => (element.querySelector('iframe, video, audio') ? 1e6 : 1);

/** Elements one after another that are in order, the last of them and those before it. */
interface Chain {
  readonly element: Element;
  readonly at: number;
  readonly before: Chain | undefined;
  readonly worth: number;
}

/** Puts elements into a parent in this order, and nothing else. Of those that are there, the most that can stay are not moved. */
function place(parent: Element, wanted: readonly Element[]): void {
  const order = new Map(wanted.map((element, index) => [element, index]));
  for (const element of [...parent.children]) if (!order.has(element)) element.remove();
  // Each is worth more than those that end sooner: the rest can lead to nothing better.
  const chains: Chain[] = [];
  for (const element of parent.children) {
    const at = order.get(element)!;
    let index = chains.length;
    while (index && chains[index - 1]!.at > at) index--;
    const before = chains[index - 1];
    const chain = { element, at, before, worth: worth(element) + (before?.worth ?? 0) };
    let end = index;
    while (end < chains.length && chains[end]!.worth <= chain.worth) end++;
    chains.splice(index, end - index, chain);
  }
  let chain = chains.at(-1);
  let next: Element | null = null;
  for (let index = wanted.length - 1; index >= 0; index--) {
    const element = wanted[index]!;
    if (chain?.element === element) chain = chain.before;
    else parent.insertBefore(element, next);
    next = element;
  }
}

/** The `.group` that each row of events is in already: the one with the most of them, and no other row's. */
function homes(rows: readonly (readonly Element[])[]): readonly (Element | undefined)[] {
  const claims = rows.flatMap((row, index) => {
    const worths = new Map<Element, number>();
    for (const element of row) {
      const group = element.closest('.group');
      if (group) worths.set(group, (worths.get(group) ?? 0) + worth(element));
    }
    return [...worths].map(([group, worth]) => ({ index, group, worth }));
  });
  const found: Element[] = [];
  for (const { index, group } of claims.sort((a, b) => b.worth - a.worth))
    if (!found[index] && !found.includes(group)) found[index] = group;
  return found;
}

/** A timeline whose data is replaced while somebody reads it: place, focus and what is open stay, and what is new is said. */
export class Live implements Part {
  /** What is to stay, by the names of the events. One that is not there yet, in a long list, is known all the same. */
  #kept: Map<string, Kept | undefined> | undefined;
  #list: Element | undefined;
  /** The events that show. */
  #items: readonly Pick<Item, 'event' | 'element'>[] = [];
  /** Their elements by what they are made of: those that show, and those that are to show. */
  #there = new Map<string, Element>();
  #next = new Map<string, Element>();
  /** What else they were made of. */
  #made = '';
  #focus: Focus | undefined;
  /** The name of the event at the top of the view, or of the one with the focus. */
  #anchor: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  above(model: Timeline, options: TimelineOptions): unknown {
    const made = restOf(model, options);
    if (made !== this.#made) this.#there.clear();
    this.#made = made;
    return html`<div class="said news" role="status"></div>`;
  }

  /** What says the same stays the same element, and where it is: films play on. */
  list: TimelineOptions['list'] = (groups) => {
    const name = naming();
    this.#next = new Map();
    // All that is new is made before anything changes: it may have to wait for a module.
    const rows = groups.map(({ events, level, template }) =>
      events.map((event) => {
        const key = name(wordsOf(event, level));
        const element = this.#there.get(key) ?? made(template(event));
        this.#next.set(key, element);
        return element;
      }),
    );
    const found = homes(rows);
    const list = (this.#list ??= made(holder()));
    place(
      list,
      groups.map(({ group }, index) => {
        const fresh = made(group());
        const element = found[index] ?? fresh;
        const heading = fresh.querySelector('.era');
        const old = element.querySelector('.era');
        if (!heading || !old?.isEqualNode(heading)) {
          old?.remove();
          if (heading) element.prepend(heading);
        }
        place(element.lastElementChild!, rows[index]!);
        return element;
      }),
    );
    return list;
  };

  /** Before other data is rendered. */
  capture(list: HTMLElement, before: Timeline, options: TimelineOptions): void {
    if (!this.#list) {
      this.#list = list;
      this.#made = restOf(before, options);
      const name = naming();
      const elements = list.querySelectorAll<HTMLElement>('.event');
      this.#items = arrange(before, options, options.locale)
        .flatMap(({ events }) => events)
        .map((event, index) => ({ event, element: elements[index] }));
      for (const { event, element } of this.#items)
        if (element) this.#there.set(name(wordsOf(event, Number(element.querySelector('.name')!.ariaLevel))), element);
    }
    const root = list.getRootNode() as ShadowRoot;
    const kept = (this.#kept = new Map<string, Kept | undefined>());
    const focused = root.activeElement as HTMLElement | null;
    const top = Math.max(0, list.getBoundingClientRect().top);
    const names = namesOf(before);
    this.#focus = this.#anchor = undefined;
    let at = 0;
    for (const { event, element } of this.#items) {
      const name = names.get(event)!;
      kept.set(name, undefined);
      if (!element) continue;
      const box = element.getBoundingClientRect();
      const has = element.contains(focused);
      const all = [...element.querySelectorAll(stops)];
      if (has) this.#focus = { name, element: focused!, stop: all.indexOf(focused!), at };
      if (has || (!this.#anchor && box.height > 0 && box.bottom > top)) this.#anchor = name;
      kept.set(name, { open: [...element.querySelectorAll(opened)].map(isOpen), top: box.top });
      if (!element.hidden) at++;
    }
  }

  rendered(scene: Scene): void {
    const { list, options, model, items, has } = scene;
    this.#there = this.#next;
    this.#items = items;
    const kept = this.#kept;
    if (!kept) return;
    this.#kept = undefined;
    const root = list.getRootNode() as ShadowRoot;
    const names = namesOf(model);
    for (const { event, element } of items) {
      if (!element) break;
      const name = names.get(event)!;
      const before = kept.get(name);
      element.querySelectorAll(opened).forEach((element, index) => {
        const open = before?.open[index] ?? false;
        if (!(element instanceof HTMLButtonElement)) element.classList.toggle('open', open);
        // Not by a press: it is no reader who does it.
        else if (isOpen(element) !== open) extras().turn(element);
      });
      if (before && name === this.#anchor) {
        const moved = element.getBoundingClientRect().top - before.top;
        if (list.matches('.scrolls')) list.scrollTop += moved;
        // Only where the reader has come down to it.
        else if (before.top < innerHeight && list.getBoundingClientRect().top < 0)
          scrollBy({ top: moved, behavior: 'instant' });
      }
    }
    this.#refocus(scene, names);
    const news = items.filter(({ event }) => !kept.has(names.get(event)!));
    // Another story is not news.
    if (news.length === items.length) return;
    // Nor is what does not show.
    const titles = news.flatMap(({ event }) => (has(event) ? [event.title] : []));
    if (!titles.length) return;
    const { locale } = options;
    const words = locale.words?.live ?? english;
    const said =
      titles.length > named
        ? plural(words.several, titles.length, locale)
        : fill(words.new, { title: new (locale.intl ?? Intl).ListFormat(locale.lang).format(titles) });
    const say = (words: string): void => root.querySelector('.news')?.replaceChildren(words);
    // In a later task, so that it is a change of what was there.
    setTimeout(() => say(said), 100);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => say(''), lasting);
  }

  /** Gives the focus back to its event, or, where that is gone, to the one in its place. */
  #refocus({ list, items }: Scene, names: ReadonlyMap<TimelineEvent, string>): void {
    const focus = this.#focus;
    if (!focus || (list.getRootNode() as ShadowRoot).activeElement) return;
    const shown = items.filter(({ element }) => element && !element.hidden);
    const same = shown.find(({ event }) => names.get(event) === focus.name)?.element;
    const other = shown[Math.min(focus.at, shown.length - 1)]?.element;
    const stop = same?.contains(focus.element)
      ? focus.element
      : (same?.querySelectorAll<HTMLElement>(stops)[focus.stop] ??
        (same ?? other)?.querySelector<HTMLElement>('.name'));
    if (stop?.matches('.name')) stop.tabIndex = 0;
    stop?.focus({ preventScroll: true });
  }
}

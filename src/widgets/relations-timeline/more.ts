import { lazy } from '../../core/lazy.js';
import { adopt } from '../../core/style.js';
import { arrange } from './arrange.js';
import type { Live } from './live.js';
import type { Host, Item, Part, Scene } from './part.js';
import type { Timeline, TimelineEvent } from './relations-timeline.schema.js';
import type { TimelineOptions } from './relations-timeline.template.js';
import { scroller } from './scroll.js';
import { Select, style } from './select.js';

/** Filtering and searching. */
const finding = lazy(() => import('./finding.js'));
/** Long texts, shortened. */
const long = lazy(() => import('./long.js'));
/** Data that is replaced while it is read. */
const live = lazy(() => import('./live.js'));
/** To scale. */
const axis = lazy(() => import('./axis/axis.js'));
/** A column for each party. */
const lanes = lazy(() => import('./lanes.js'));

/** A word for an address, made of a title: letters and digits of any script, and hyphens. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'event';

/** The id of each event: its own, or one made of its title; where two would be the same, the later one gets a number. */
function idsOf(events: readonly TimelineEvent[]): ReadonlyMap<TimelineEvent, string> {
  const ids = new Map<TimelineEvent, string>();
  const taken = new Set(events.flatMap(({ id }) => (id ? [id] : [])));
  for (const event of events) {
    let id = event.id;
    for (let n = 1; !id; n++) {
      const made = slug(event.title) + (n > 1 ? `-${n}` : '');
      if (!taken.has(made)) taken.add((id = made));
    }
    ids.set(event, id);
  }
  return ids;
}

/** What a timeline can do beside telling its events down the column. */
export class More {
  /** All of them in the order of the table, whether or not they are wanted. */
  readonly #parts = new Map<string, Part | undefined>(Object.keys(kinds).map((name) => [name, undefined]));
  readonly #select: Select;
  #options!: TimelineOptions;
  #items: readonly Item[] = [];
  /** What the items were made of. */
  #made: unknown[] = [];
  #scene: Scene | undefined;
  #layout: Host['layout'] | undefined;
  #due = false;
  /** Whether its data was replaced while it was there. */
  #live = false;

  constructor(private readonly host: Host) {
    this.#select = new Select(host, (id) => this.#parts.forEach((part) => part?.chosen?.(id)));
  }

  /** What stands above the events. Throws a promise while something of it is loading. */
  above(model: Timeline, options: TimelineOptions): unknown {
    this.#options = options;
    this.#live ||= Boolean(options.replaced);
    let missing: unknown;
    for (const [name, { wanted, make }] of Object.entries(kinds)) {
      if (!wanted(this.host, this.#live)) {
        this.#parts.get(name)?.stop?.();
        this.#parts.set(name, undefined);
      } else if (!this.#parts.get(name)) {
        // All of them are asked for at once.
        try {
          this.#parts.set(name, make(this.host));
        } catch (promise) {
          missing = promise;
        }
      }
    }
    // What is thrown while something loads is a promise: see core/lazy.ts.
    if (missing) throw missing;
    const list = this.host.shadowRoot?.querySelector<HTMLElement>('.events');
    const before = options.replaced;
    if (before && list) (this.#parts.get('live') as Live).capture(list, before, options);
    // Each in a place of its own: none is made anew, with its focus lost, when another goes.
    return [...this.#parts.values()].map((part) => part?.above?.(model, options));
  }

  /** What makes the lists of events, where that is more than letting them grow. */
  get list(): TimelineOptions['list'] {
    return (this.#parts.get('live') as Live | undefined)?.list;
  }

  /** Called each time that the timeline was rendered. */
  rendered(model: Timeline, list: HTMLElement, whole: boolean, goal: string | undefined): void {
    const root = list.getRootNode() as ShadowRoot;
    adopt(root, style);
    // That asks for the layout of all that is there: not for every portion of a long list.
    if (list !== this.#scene?.list || this.host.layout !== this.#layout) scroller(list);
    this.#layout = this.host.layout;
    const options = this.#options;
    const { order, groupBy, locale } = options;
    const made = [model, order, groupBy, locale.lang];
    if (made.some((part, index) => part !== this.#made[index])) {
      this.#made = made;
      const ids = idsOf(model.events);
      this.#items = arrange(model, options, locale)
        .flatMap(({ events }) => events)
        .map((event) => ({ event, id: ids.get(event)!, element: undefined }));
    }
    const elements = list.querySelectorAll<HTMLElement>('.event');
    this.#items = this.#items.map((item, index) => ({ ...item, element: elements[index] }));
    for (const { id, element } of this.#items) if (element) element.dataset['id'] = id;
    const parts = [...this.#parts.values()];
    const select = this.#select;
    this.#scene = {
      model,
      options,
      list,
      items: this.#items,
      whole,
      has: (event) => parts.every((part) => part?.has?.(event) ?? true),
      choose: (id) => select.choose(id),
      visit: (item) => select.focus(item, 'start'),
      get chosen() {
        return select.current;
      },
    };
    this.#show(goal);
  }

  #show(goal?: string): void {
    for (const part of this.#parts.values()) part?.rendered?.(this.#scene!);
    this.#select.rendered(this.#scene!, goal);
  }

  /** Called when an attribute has changed. Answers whether that needs no rendering: other events show, that is all. */
  changed(name: string): boolean {
    if (!this.#scene || !this.#parts.get('finding') || !/filter|search/.test(name)) return false;
    // Once for both.
    if (!this.#due)
      queueMicrotask(() => {
        this.#due = false;
        if (this.host.isConnected) this.#show();
      });
    return (this.#due = true);
  }

  /** Called when the timeline leaves the page. */
  stop(): void {
    this.#select.stop();
    for (const part of this.#parts.values()) part?.stop?.();
  }
}

interface Kind {
  readonly wanted: (host: Host, isLive: boolean) => unknown;
  readonly make: (host: Host) => Part;
}

/** Each loads when it is first wanted. What hides events comes before what shows them in another way. */
const kinds: Readonly<Record<string, Kind>> = {
  finding: {
    wanted: ({ controls, filter, search }) => controls || filter || search,
    make: (host) => new (finding().Finding)(host),
  },
  long: { wanted: ({ lines }) => lines, make: (host) => new (long().Long)(host) },
  live: { wanted: (_, isLive) => isLive, make: () => new (live().Live)() },
  lanes: { wanted: (host) => host.layout === 'lanes', make: () => new (lanes().Lanes)() },
  axis: { wanted: (host) => host.layout === 'axis', make: (host) => axis().axis(host) },
};

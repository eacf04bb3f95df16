import { optional } from '../../core/lazy.js';
import { adopt } from '../../core/style.js';
import { arrange, type Arrangement } from './arrange.js';
import type { Live } from './live.js';
import type { Host, Item, Part, Scene } from './part.js';
import type { Timeline, TimelineEvent } from './relations-timeline.schema.js';
import type { TimelineOptions } from './relations-timeline.template.js';
import { scroller } from './scroll.js';
import { Select, style } from './select.js';

// From here, where it is loaded before what needs it, and not as a file of its own.
export { plural } from './plural.js';

/** Filtering and searching. */
const finding = optional(() => import('./finding.js'));
/** Long texts, shortened. */
const long = optional(() => import('./long.js'));
/** Data that is replaced while it is read. */
const live = optional(() => import('./live.js'));
/** To scale. */
const axis = optional(() => import('./axis/axis.js'));
/** A column for each party. */
const lanes = optional(() => import('./lanes.js'));

/** A word for an address: letters and digits of any script, and hyphens. */
const slug = (words: string): string =>
  [
    ...words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  ]
    .slice(0, 60)
    .join('') || 'event';

/**
 * The id of each event: its own, or one made of its title. Of several with one title, the first in time has that, for what
 * comes to a timeline later is mostly later, and the others one made of title and date. Where two would still be the same, the
 * later one gets a number.
 *
 * @param events in the order of the data
 * @param inTime in the order of time
 */
function idsOf(
  events: readonly TimelineEvent[],
  inTime: readonly TimelineEvent[],
  tag: string,
): ReadonlyMap<TimelineEvent, string> {
  const ids = new Map<TimelineEvent, string>();
  /** How often each was wanted. */
  const taken = new Map<string, number>();
  const take = (wanted: string): string => {
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return times > 1 ? take(`${wanted}-${times}`) : wanted;
  };
  for (const event of events) {
    if (!event.id) continue;
    const id = take(event.id);
    ids.set(event, id);
    if (id !== event.id)
      console.info(`newsparts <${tag}>: two events have the id "${event.id}": the second is "${id}"`);
  }
  const titles = new Set<string>();
  for (const event of inTime) {
    const { id, title, date } = event;
    if (id) continue;
    ids.set(event, take(slug(titles.has(title) && date ? `${title} ${date.text}` : title)));
    titles.add(title);
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
  /** What there was when the list was asked whether it scrolls in itself. */
  #asked: readonly unknown[] = [];
  #due = false;
  /** Whether all of the parts show what there is. */
  #shows = false;
  /** Whether its data was replaced while it was there. */
  #live = false;
  /** What had the focus before it was rendered, and at which event that was. */
  #focused: readonly [Element, string | undefined] | undefined;

  constructor(private readonly host: Host) {
    this.#select = new Select(host, (id) => this.#parts.forEach((part) => part?.chosen?.(id)));
  }

  /** What stands above the events. Throws a promise while something of it is loading. */
  above(model: Timeline, options: TimelineOptions): unknown {
    this.#options = options;
    this.#shows = false;
    const focused = this.host.shadowRoot?.activeElement;
    this.#focused = focused ? [focused, focused.closest<HTMLElement>('.event')?.dataset['id']] : undefined;
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
    if (before && list) (this.#parts.get('live') as Live | undefined)?.capture(list, before, options);
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
    const options = this.#options;
    const { order, groupBy, locale } = options;
    const made = [model, order, groupBy, locale.lang];
    if (made.some((part, index) => part !== this.#made[index])) {
      this.#made = made;
      const flat = (arrangement: Arrangement): readonly TimelineEvent[] =>
        arrange(model, arrangement, locale).flatMap(({ events }) => events);
      const ids = idsOf(model.events, flat({ order: 'asc', groupBy: 'none' }), this.host.localName);
      this.#items = flat(options).map((event) => ({ event, id: ids.get(event)!, element: undefined }));
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
    // That asks for the layout of all that is there: not for every portion of a long list. The axis limits its height.
    const { list } = this.#scene!;
    const asked = [list, this.host.layout, this.#parts.get('axis')];
    if (asked.some((one, index) => one !== this.#asked[index])) scroller(list);
    this.#asked = asked;
    this.#select.rendered(this.#scene!, goal);
    this.#shows = true;
    // Another layout, or no controls: the focus stays in the timeline.
    const [focused, at] = this.#focused ?? [];
    this.#focused = undefined;
    if (focused && !focused.isConnected && !this.host.shadowRoot!.activeElement) this.#select.regain(at);
  }

  /** Called when an attribute has changed. Answers whether that needs no rendering: other events show, that is all. */
  changed(name: string): boolean {
    // While something loads, or after a failure, what is there is not what these parts were made for.
    const able = this.#shows && this.#scene!.list.isConnected && this.#parts.get('finding');
    if (!able || !/filter|search/.test(name)) return false;
    // Once for both.
    if (!this.#due)
      queueMicrotask(() => {
        this.#due = false;
        if (!this.#shows || !this.host.isConnected) return;
        try {
          this.#show();
        } catch {
          // Whatever it is, the widget deals with it.
          this.host.update();
        }
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
  /** Undefined where its module does not load. */
  readonly make: (host: Host) => Part | undefined;
}

const kind = <Module>(
  wanted: Kind['wanted'],
  load: () => Module | undefined,
  make: (module: Module, host: Host) => Part,
): Kind => ({
  wanted,
  make(host) {
    const module = load();
    return module && make(module, host);
  },
});

/** Each loads when it is first wanted. What hides events comes before what shows them in another way. */
const kinds: Readonly<Record<string, Kind>> = {
  finding: kind(
    ({ controls, filter, search }) => controls || filter || search,
    finding,
    ({ Finding }, host) => new Finding(host),
  ),
  long: kind(
    ({ lines }) => lines,
    long,
    ({ Long }, host) => new Long(host),
  ),
  live: kind(
    (_, isLive) => isLive,
    live,
    ({ Live }) => new Live(),
  ),
  lanes: kind(
    ({ layout }) => layout === 'lanes',
    lanes,
    ({ Lanes }) => new Lanes(),
  ),
  axis: kind(
    ({ layout }) => layout === 'axis',
    axis,
    ({ axis }, host) => axis(host),
  ),
};

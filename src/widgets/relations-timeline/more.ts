import { lazy } from '../../core/lazy.js';
import { adopt } from '../../core/style.js';
import { arrange } from './arrange.js';
import type { Host, Item, Part, Scene } from './part.js';
import type { Timeline, TimelineEvent } from './relations-timeline.schema.js';
import type { TimelineOptions } from './relations-timeline.template.js';
import { scroller } from './scroll.js';
import { Select, style } from './select.js';

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
  readonly #parts = new Map<string, Part>();
  readonly #select: Select;
  #options!: TimelineOptions;
  #items: readonly Item[] = [];
  /** What the items were made of. */
  #made: unknown[] = [];

  constructor(private readonly host: Host) {
    this.#select = new Select(host, (id) => this.#parts.forEach((part) => part.chosen?.(id)));
  }

  /** What stands above the events. Throws a promise while something of it is loading. */
  above(model: Timeline, options: TimelineOptions): unknown {
    this.#options = options;
    let missing: unknown;
    for (const [name, { wanted, make }] of Object.entries(kinds)) {
      if (!wanted(this.host)) {
        this.#parts.get(name)?.stop?.();
        this.#parts.delete(name);
      } else if (!this.#parts.has(name)) {
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
    return [...this.#parts.values()].map((part) => part.above?.(model, options));
  }

  /** Called each time that the timeline was rendered. */
  rendered(model: Timeline, list: HTMLElement, whole: boolean, goal: string | undefined): void {
    const root = list.getRootNode() as ShadowRoot;
    adopt(root, style);
    if (getComputedStyle(list).maxBlockSize !== 'none') scroller(list);
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
    const parts = [...this.#parts.values()];
    const scene: Scene = {
      model,
      options,
      list,
      items: this.#items,
      whole,
      has: (event) => parts.every((part) => part.has?.(event) ?? true),
      choose: (id) => this.#select.choose(id),
      chosen: this.#select.current,
    };
    for (const part of parts) part.rendered?.(scene);
    this.#select.rendered(scene, goal);
  }

  /** Called when the timeline leaves the page. */
  stop(): void {
    this.#select.stop();
    for (const part of this.#parts.values()) part.stop?.();
  }
}

interface Kind {
  readonly wanted: (host: Host) => unknown;
  readonly make: (host: Host) => Part;
}

/** Each loads when it is first wanted. */
const kinds: Readonly<Record<string, Kind>> = {
  lanes: { wanted: (host) => host.layout === 'lanes', make: () => new (lanes().Lanes)() },
};

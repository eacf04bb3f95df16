import type { Arrangement } from './arrange.js';
import type { Timeline, TimelineEvent } from './relations-timeline.schema.js';
import type { TimelineOptions } from './relations-timeline.template.js';

/** What the parts of a timeline need of the element they belong to. */
export interface Host extends HTMLElement {
  layout: 'list' | 'lanes' | 'axis';
  controls: boolean;
  filter: string | null;
  search: string | null;
  hash: boolean;
  lines: number;
  span: string | null;
  startAt: string | null;
  /** Renders again, soon. */
  update(): void;
  /** Sends an event; answers false if a listener prevented the default action. */
  send(type: string, detail?: unknown): boolean;
}

/** An event where it shows. */
export interface Item {
  readonly event: TimelineEvent;
  /** Its id; for one that has none, a word made of its title, unlike the others'. */
  readonly id: string;
  /** The `<li>`; a long list grows, so those at its end may not be there yet. */
  readonly element: HTMLElement | undefined;
}

/** A timeline as it shows. */
export interface Scene {
  readonly model: Timeline;
  readonly options: TimelineOptions & Arrangement;
  /** `.events`, which holds a `.group` for each heading. */
  readonly list: HTMLElement;
  /** All events, in the order in which they show. */
  readonly items: readonly Item[];
  /** Whether all of them are there. */
  readonly whole: boolean;
  /** Whether an event is among those that are looked for. */
  readonly has: (event: TimelineEvent) => boolean;
  /** Chooses an event, as a reader does. */
  readonly choose: (id: string) => void;
  /** Scrolls to an event that is there and gives it the focus, without choosing it. */
  readonly visit: (item: Item) => void;
  /** The id of the event that was chosen last. */
  readonly chosen: string | undefined;
}

/** One thing that a timeline can do beside telling its events down the column. It lives as long as the element. */
export interface Part {
  /** What stands above the events. */
  above?(model: Timeline, options: TimelineOptions): unknown;
  /** Which events are looked for, if not all. */
  has?(event: TimelineEvent): boolean;
  /** Called each time that the timeline was rendered, and when other events are looked for. */
  rendered?(scene: Scene): void;
  /** Called when an event was chosen. */
  chosen?(id: string): void;
  /** Called when the timeline leaves the page, or no longer does this; it may come again. */
  stop?(): void;
}

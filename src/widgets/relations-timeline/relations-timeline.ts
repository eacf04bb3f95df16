import type { TemplateResult } from 'lit/html.js';
import { lazy, optional } from '../../core/lazy.js';
import type { Issue } from '../../core/source.js';
import { still } from '../../core/text.js';
import { base } from '../../core/style.js';
import { NewspartElement } from '../../core/widget.js';
import type { GroupBy } from './arrange.js';
import type { More } from './more.js';
import {
  media,
  quotes,
  remarks,
  schema,
  stats,
  type Timeline,
  type TimelineData,
} from './relations-timeline.schema.js';
import { style } from './relations-timeline.style.js';
import { holder, made, timeline, type TimelineOptions } from './relations-timeline.template.js';

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./relations-timeline.light.js'));
/** What it can do beside telling its events down the column: loaded when that is wanted. */
const more = optional(() => import('./more.js'));

declare global {
  interface GlobalEventHandlersEventMap {
    /** The reader has chosen an event of a timeline. */
    'np-select': CustomEvent<{ readonly id: string; readonly title: string }>;
    /** Other events of a timeline show: filtered, searched, or all again. */
    'np-filter': CustomEvent<{
      readonly filter: string;
      readonly search: string;
      readonly shown: number;
      readonly total: number;
    }>;
  }
}

/**
 * Dated events between parties.
 *
 * Its JSON is a Timeline: `events` is required, and a `title` for each of them. Events sort by the earliest day that
 * their date allows, ties as given; those without a date come last. A bad event is reported and left out.
 *
 * @tag relations-timeline
 * @summary Dated events between parties.
 *
 * @attr {string} data - JSON text of a Timeline.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {'list' | 'lanes' | 'axis'} [layout=list] - Down the column; in a column for each party; or also along an axis, to scale.
 * @attr {'asc' | 'desc'} [order=asc] - The direction of time.
 * @attr {'auto' | 'none' | 'year' | 'decade' | 'century' | 'era'} [group-by=auto] - What the headings stand for.
 * @attr {string} start-at - The id of the event to begin at, or `end`.
 * @attr {boolean} controls - Lets the reader filter, search, jump and choose another layout.
 * @attr {string} filter - Only events of these parties and kinds show: `party=china&party=kz&kind=culture`.
 * @attr {string} search - Only events with these words in them show.
 * @attr {boolean} hash - Gives every event an address, `#id-of-the-timeline.id-of-the-event`, and follows such addresses; the timeline needs an id for it.
 * @attr {number} [lines=0] - How many lines of an event's text show before the rest is asked for; 0 for all.
 * @attr {string} span - The time that the axis shows at first, in EDTF: `1991/1995`.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the timeline's own heading.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a part of it was left out.
 * @fires {CustomEvent<{ id: string, title: string }>} np-select - The reader has chosen an event. It cannot be cancelled.
 * @fires {CustomEvent<{ expanded: boolean }>} np-toggle - The reader has opened or shortened the text of an event.
 * @fires {CustomEvent<{ filter: string, search: string, shown: number, total: number }>} np-filter - Other events show than before: filtered, searched, or all again. It cannot be cancelled.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view, or it fills half of the view.
 *
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart summary - What the timeline tells.
 * @csspart legend - The parties and their colours.
 * @csspart toolbar - With `controls`: what finds events.
 * @csspart search - The field for words, with its label.
 * @csspart count - How many events show, of how many.
 * @csspart layouts - The choice of a layout.
 * @csspart filters - The parties and kinds to choose from.
 * @csspart jump - The headings to jump to, and the first and latest event.
 * @csspart empty - What shows where no event is found.
 * @csspart axis - With `layout="axis"`: the axis above the events and what belongs to it.
 * @csspart track - The axis itself, which is zoomed and panned.
 * @csspart tick - A date along the axis.
 * @csspart label - An event along the axis, or several where there is no room (also `merged`).
 * @csspart band - A named stretch of time along the axis.
 * @csspart today - Today along the axis, where that lies inside the events.
 * @csspart overview - The strip with all events, and the window in it that the axis shows.
 * @csspart events - All of the events; scrolls where `--np-timeline-max-height` is set.
 * @csspart group - The events under one heading.
 * @csspart group-title - The heading of a group.
 * @csspart event - One event.
 * @csspart date - Its date and duration.
 * @csspart event-title - What happened, in a few words.
 * @csspart text - What happened, in more words; also the words of a quotation.
 * @csspart more - With `lines`: the control that shows the rest of a text.
 * @csspart link - With `hash`: the control that copies the address of an event.
 * @csspart media - A film or a recording with its caption.
 * @csspart embed - Something that others play, before and while it plays.
 * @csspart play - The control that asks for it.
 * @csspart image - A picture with its caption.
 * @csspart details - Parties, kind and links of an event; also the small print of a quotation or number in it.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-timeline-max-height=none] - Height at which the list scrolls in itself; 24em by default below an axis.
 * @cssprop [--np-sticky-top=0] - How far from the top group headings stick: the height of the page's own sticky header.
 * @cssprop [--np-paper] - Background of group headings, and of numbers on an axis: the colour of your page; by default a ground on which the words can be read.
 * @cssprop [--np-party-1=var(--np-accent)] - Colour of the first party.
 * @cssprop [--np-party-2=#2380a3] - Colour of the second party.
 * @cssprop [--np-party-3=#9a7412] - Colour of the third party.
 * @cssprop [--np-party-4=#4f8a3f] - Colour of the fourth party.
 * @cssprop [--np-party-5=#9563b8] - Colour of the fifth party.
 * @cssprop [--np-party-6=#7a7a7a] - Colour of the sixth party.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the first party and of controls.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print and dates.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class RelationsTimeline extends NewspartElement<Timeline, TimelineData> {
  static override readonly tag = 'relations-timeline';
  static override readonly schema = schema;
  static override readonly list = 'events';
  static override readonly remarks = remarks as (model: object, data: unknown) => readonly Issue[];
  static override readonly attributes = {
    order: ['asc', 'desc'],
    'group-by': ['auto', 'none', 'year', 'decade', 'century', 'era'],
    // What it can do beside.
    layout: ['list', 'lanes', 'axis'],
    controls: false,
    filter: '',
    search: '',
    hash: false,
    lines: 0,
    span: '',
    'start-at': '',
  } as const;
  static override readonly style = base + style;
  static override readonly light = light;

  #most = 60;
  #more: More | undefined;
  /** What showed before. */
  #last: Timeline | undefined;
  /** Whether the reader has turned to the events. */
  #touched = false;
  #goal: string | undefined;
  /** What holds the groups, and those that are there: they grow. */
  #events: Element | undefined;
  #groups: Element[] = [];

  /**
   * `list`: down the column; `lanes`: a column for each party, and a list where there is no room; `axis`: also along an
   * axis, to scale.
   */
  declare layout: 'list' | 'lanes' | 'axis';
  /** Lets the reader filter, search, jump and choose another layout. */
  declare controls: boolean;
  /**
   * Shows only events of these parties and kinds, in the form of URL parameters: `party=china&party=kz&kind=culture`. Of
   * several parties one is enough, and of several kinds; null for all. What the timeline has no party or kind for does not
   * count, and the console says so. What the reader chooses is written here.
   */
  declare filter: string | null;
  /**
   * Shows only events with all of these words in them, or with words that these are parts of: in any case, with or without
   * accents and punctuation; null for all. What the reader types is written here.
   */
  declare search: string | null;
  /** Gives every event an address, `#<id of the timeline>.<id of the event>`, and follows such addresses. */
  declare hash: boolean;
  /** Shows as many lines of the text of an event, and the rest on demand; 0 for all. */
  declare lines: number;
  /** The time that the axis shows at first, in EDTF: `1991/1995`; null for all of it. */
  declare span: string | null;

  /** The direction of time. */
  declare order: 'asc' | 'desc';
  /** What the headings stand for; `auto` chooses by the eras, the number of events and the time they span. */
  declare groupBy: GroupBy;
  /**
   * The id of the event to begin at, or `end`. It is marked; a list that scrolls in itself is scrolled to it. The page is
   * left where it is.
   */
  declare startAt: string | null;

  /**
   * Chooses an event, as a reader does: it is marked, scrolled to and takes the focus.
   *
   * @param where the id of an event, or `start`, `end`, `next` or `previous` of those that show; one that is filtered away
   *   shows again, with all the others
   */
  goTo(where: string): void {
    this.#goal = where;
    this.#touch();
  }

  #touch = (): void => {
    this.#touched = true;
    this.update();
  };

  protected override options(): TimelineOptions {
    const { order, groupBy } = this;
    return { ...super.options(), order, groupBy, most: this.#most };
  }

  #list: TimelineOptions['list'] = (groups) => {
    const list = (this.#events ??= made(holder()));
    groups.forEach(({ events, template, group }, index) => {
      const { lastElementChild } = (this.#groups[index] ??= made(group()));
      lastElementChild!.append(still(events.slice(lastElementChild!.childElementCount).map(template)));
    });
    if (list.firstChild !== this.#groups[0]!) list.replaceChildren();
    list.append(...this.#groups.slice(list.childElementCount));
    return list;
  };

  protected override template(model: Timeline, options: TimelineOptions): TemplateResult {
    const isOther = this.#last !== model;
    const replaced = isOther ? this.#last : undefined;
    if (isOther) this.#groups = [];
    const { attributes } = RelationsTimeline;
    if (
      replaced ||
      this.#touched ||
      Object.keys(attributes)
        .slice(2)
        .some((name) => this.hasAttribute(name))
    ) {
      const module = this.#more ? undefined : more();
      if (module) this.#more = new module.More(this);
    }
    return timeline(model, {
      ...options,
      above: this.#more?.above(model, { ...options, replaced }),
      list: this.#more?.list ?? this.#list,
    });
  }

  protected override rendered(model: Timeline): void {
    super.rendered(model);
    this.#last = model;
    // Of what stands inside events; what none has needed is not there.
    for (const { module } of [quotes, stats, media]) if (module) this.adopt(module.style);
    const whole = this.#most >= model.events.length;
    if (!whole) {
      // A long list begins with more than a view of it, and grows until it is whole. What is there is painted in between.
      this.#most += Math.min(this.#most, 400);
      setTimeout(() => this.update(), 50);
    }
    const list = this.shadowRoot!.querySelector<HTMLElement>('.events')!;
    if (this.#more) this.#more.rendered(model, list, whole, this.#goal);
    else {
      // One stop for the keyboard, from which the arrows lead on.
      list.querySelector<HTMLElement>('.name')!.tabIndex = 0;
      list.addEventListener('focusin', this.#touch, { once: true });
      // Asked when it is laid out in any case: now, that would be once more.
      requestAnimationFrame(() => /\d/.test(getComputedStyle(list).maxBlockSize) && this.#touch());
    }
    this.#goal = undefined;
  }

  override attributeChangedCallback(name: string): void {
    // Then it is told anew.
    if (/lang|level|order|group/.test(name)) this.#last = undefined;
    if (!this.#more?.changed(name)) super.attributeChangedCallback(name);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#more?.stop();
  }
}

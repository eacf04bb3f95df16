import { html, nothing, type TemplateResult } from 'lit/html.js';
import { span, time } from '../../core/date.js';
import { extras, smallPrint } from '../../core/fields.js';
import type { Locale } from '../../core/locale.js';
import { paragraphs, separated, still } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { arrange, type Arrangement } from './arrange.js';
import { media, quotes, stats, type Timeline, type TimelineEvent } from './relations-timeline.schema.js';

export interface TimelineOptions extends Options, Arrangement {
  /** How many events to show, from the beginning. */
  readonly most?: number | undefined;
  /** What showed before, where other data shows. */
  readonly replaced?: Timeline | undefined;
  /** What stands above the events, such as what finds some of them. */
  readonly above?: unknown;
  /** Makes `.events` of the groups; what it has made of them before stays. Without it, Lit has them all. */
  readonly list?: ((groups: readonly Shown[]) => Element) | undefined;
}

/** What shows of a group. */
export interface Shown {
  readonly events: readonly TimelineEvent[];
  /** The level of the headings of its events. */
  readonly level: number;
  readonly template: (event: TimelineEvent) => TemplateResult;
  /** `.group`, with its heading and an `<ol>` of events. */
  readonly group: (events?: unknown) => TemplateResult;
}

/** How many colours there are for parties; more parties use them again. */
const colourCount = 6;

/** The class of a party's colour. */
export const colour = (index: number): string => `c${index % colourCount}`;

/** A heading as a role, for its level is not known when the template is written. */
const heading = (words: unknown, level: number, name: string, part: string): TemplateResult =>
  html`<div role="heading" aria-level=${level} class=${name} part=${part}>${words}</div>`;

/** When: the date as the desk wants it, or as it is; then how long. */
export function when({ date, end, displayDate, duration }: TimelineEvent, locale: Locale): unknown {
  return separated(
    [
      date ? time(displayDate ? date : span(date, end), locale, 'short', displayDate) : displayDate,
      duration && extras().formatDuration(duration, locale),
    ],
    locale,
  );
}

/** The keys of the parties that took part. */
export const partiesOf = ({ parties = [] }: TimelineEvent, timeline: Timeline): readonly string[] =>
  parties.filter((party) => Object.hasOwn(timeline.parties, party));

/** Who took part, what kind of event it was, and where to read on. */
export const detailsOf = (
  { kind, links, title }: TimelineEvent,
  timeline: Timeline,
  parties: readonly string[],
  locale: Locale,
): unknown =>
  separated(
    [
      ...parties.map((party) => timeline.parties[party]!.short ?? timeline.parties[party]!.name),
      kind && Object.hasOwn(timeline.kinds, kind) && timeline.kinds[kind]!.name,
      links && extras().others(links, title, locale),
    ],
    locale,
  );

function event(
  item: TimelineEvent,
  timeline: Timeline,
  keys: ReadonlyMap<string, number>,
  level: number,
  options: TimelineOptions,
): TemplateResult {
  const { locale } = options;
  const parties = partiesOf(item, timeline);
  const colours = parties.map((party) => colour(keys.get(party)!));
  const unsure = /[~?%]/.test(item.date?.text ?? '');
  const nested = { locale, headingLevel: level + 1 };
  const spoken = { lang: item.lang ?? timeline.lang };
  const small = detailsOf(item, timeline, parties, locale);
  // In most events there is none of these.
  const more = [
    item.image && extras().picture(item.image, locale),
    media.module?.shown(item, locale),
    item.stat && stats().stat({ ...spoken, ...item.stat }, nested),
    item.quote && quotes().quote({ ...spoken, ...item.quote }, { ...nested, variant: 'plain' }),
    smallPrint(item, locale),
  ].filter(Boolean);
  return html`<li
    class="event ${colours[1] ? '' : colours[0]} ${unsure ? 'unsure' : ''} ${item.featured ? 'featured' : ''}"
    part="event"
    lang=${item.lang ?? nothing}
    dir=${item.lang ? 'auto' : nothing}
  >
    <div class="date" part="date" lang=${item.lang ? locale.given || 'en' : nothing}>${when(item, locale)}</div>
    <div class="dot">${colours[1] ? colours.map((colour) => html`<i class=${colour}></i>`) : nothing}</div>
    <div class="what">
      ${heading(item.links ? extras().linked(item.links, item.title) : item.title, level, 'name', 'event-title')}
      ${item.text ? html`<div class="text" part="text">${paragraphs(item.text)}</div>` : nothing}
      ${small ? html`<div class="details small" part="details">${small}</div>` : nothing} ${more[0] ? more : nothing}
    </div>
  </li>`;
}

/** The element that a template makes. */
export const made = (template: TemplateResult): Element => still(template).firstElementChild!;

/** What holds the groups. */
export const holder = (groups?: unknown): TemplateResult => html`<div class="events" part="events">${groups}</div>`;

/** Dated events down the column, under headings. */
export function timeline(model: Timeline, options: TimelineOptions): TemplateResult {
  const { locale, headingLevel, footer } = options;
  const entries = Object.entries(model.parties);
  const keys = new Map(entries.map(([key], index) => [key, index]));
  let left = options.most ?? Infinity;
  const groupLevel = headingLevel + (model.title ? 1 : 0);
  const groups = arrange(model, options, locale).map(({ heading: words, events }): Shown => {
    const shown = events.slice(0, left);
    left -= shown.length;
    const level = words ? groupLevel + 1 : groupLevel;
    return {
      events: shown,
      level,
      template: (item) => event(item, model, keys, level, options),
      group: (events) =>
        html`<div class="group" part="group">
          ${words ? heading(words, groupLevel, 'era small', 'group-title') : nothing}
          <ol>${events}</ol>
        </div>`,
    };
  });
  const shown = groups.filter(({ events }) => events[0]);
  // Before the events are put anywhere: it may have to wait for a module.
  const print = smallPrint(model, locale);
  return html`<div class="np timeline" part="base" lang=${model.lang ?? nothing} dir=${model.lang ? 'auto' : nothing}>
    ${model.title ? heading(model.title, headingLevel, 'title', 'title') : nothing}
    ${model.summary ? html`<div class="summary" part="summary">${paragraphs(model.summary)}</div>` : nothing}
    ${
      entries.length
        ? html`<ul class="key small" part="legend">
          ${entries.map(([, data], index) => html`<li class=${colour(index)}>${party(data)}</li>`)}
        </ul>`
        : nothing
    }
    ${options.above}
    ${options.list?.(shown) ?? holder(shown.map(({ group, events, template }) => group(events.map(template))))}
    ${print} ${footer}
  </div>`;
}

const party = ({ name, image }: Timeline['parties'][string]): unknown => [
  image ? extras().emblem(image) : nothing,
  html`<bdi>${name}</bdi>`,
];

import { lazy } from '../../core/lazy.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { datetime, type NewsDate } from '../../core/date.js';
import { extras } from '../../core/fields.js';
import { document, node, origin, picture as imageObject, work, type Node } from '../../core/json-ld.js';
import { recorded, recordings } from '../../core/media.light.js';
import { heading, paragraphs, picture, small, smallIf, smallPrint, spaced, spoken } from '../../core/plain.js';
import { plain, separated } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { arrange, type Arrangement } from './arrange.js';
import { media, quotes, stats, type Timeline, type TimelineEvent } from './relations-timeline.schema.js';
import { detailsOf, partiesOf, when } from './relations-timeline.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./relations-timeline.html.js'));

/** The title of an event; emphasised, where the event is featured. */
function named({ title, links, featured }: TimelineEvent): unknown {
  const words = links ? extras().linked(links, title) : title;
  const name = html`<strong>${words}</strong>`;
  return featured ? html`<em>${name}</em>` : name;
}

function entry(event: TimelineEvent, timeline: Timeline, options: Options): TemplateResult {
  return html`<li lang=${event.lang ?? nothing} dir=${event.lang ? 'auto' : nothing}>${spaced([
    html`<p>${spaced([when(event, options.locale), named(event)])}</p>`,
    event.text && paragraphs(event.text),
    smallIf(detailsOf(event, timeline, partiesOf(event, timeline), options.locale)),
    event.image && picture(event.image, options.locale),
    ...recordings(media, event, options.locale),
    event.stat && stats().light().fallback(event.stat, options),
    event.quote && quotes().light().fallback(event.quote, options),
    smallPrint(event, options.locale),
  ])}</li>`;
}

/** The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. */
export function fallback(model: Timeline, options: Options & Arrangement): TemplateResult {
  const { locale, headingLevel } = options;
  const parties = Object.values(model.parties).map(({ name }) => name);
  return spoken(
    model.lang,
    spaced([
      model.title && heading(model.title, headingLevel),
      model.summary && paragraphs(model.summary),
      parties.length && small(separated(parties, locale)),
      ...arrange(model, options, locale).flatMap(({ heading: words, events }) => [
        words && heading(words, headingLevel + (model.title ? 1 : 0)),
        html`<ol>${spaced(events.map((event) => entry(event, model, options)))}</ol>`,
      ]),
      smallPrint(model, locale),
    ]),
  );
}

/** One end of a time as ISO 8601 has it, which knows no quarters but their first and last months. */
function endOf(text: string, last: boolean): string | undefined {
  const [, year, quarter, edtf] = /^(\d{4})-(?:Q([1-4])|(3[3-6]))$/.exec(text) ?? [];
  if (!year) return datetime({ text });
  const month = 3 * Number(quarter ?? Number(edtf) - 32) - (last ? 0 : 2);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/**
 * From when until when, as `temporalCoverage` has it: a date, or an interval of ISO 8601, which may be open at the end.
 * Nothing for a time that is not exact: `about 1943`, some time in the 1990s.
 */
function coverage(date: NewsDate, end = date): string | undefined {
  const from = date.text.trim().split('/')[0]!;
  const to = end.text.trim().split('/').at(-1)!;
  const first = endOf(from, false);
  const last = to === '..' ? to : endOf(to, true);
  if (!first || !last) return undefined;
  return first === last ? first : `${first}/${last}`;
}

/** An event in the terms of schema.org: what is told about it, for its `Event` is for what one can attend. */
function told(event: TimelineEvent, timeline: Timeline, options: Options): Node {
  return node('CreativeWork', {
    name: event.title,
    text: event.text && plain(event.text),
    inLanguage: event.lang,
    temporalCoverage: event.date && coverage(event.date, event.end),
    about: partiesOf(event, timeline).map((key) => {
      const { name, short, image } = timeline.parties[key]!;
      // Whether it is a country, an organisation or a person, the data does not say.
      return node('Thing', { name, alternateName: short, image: image?.src });
    }),
    keywords: event.kind && Object.hasOwn(timeline.kinds, event.kind) ? timeline.kinds[event.kind]!.name : undefined,
    image: event.image && imageObject(event.image),
    ...recorded(event),
    hasPart: event.quote && quotes().light().quotation(event.quote),
    mentions: event.stat && stats().light().observation(event.stat, options),
    citation: (event.links ?? []).map(({ href, text }) => node('CreativeWork', { name: text, url: href })),
    ...work(event),
  });
}

/** The data as JSON-LD (schema.org). */
export function jsonLd(model: Timeline, options: Options & Arrangement): object {
  const events = arrange(model, options, options.locale).flatMap((group) => group.events);
  const dated = events.some(({ date }) => date);
  return document(
    node('ItemList', {
      name: model.title,
      description: model.summary && plain(model.summary),
      numberOfItems: events.length,
      itemListOrder: `https://schema.org/ItemList${
        !dated ? 'Unordered' : options.order === 'desc' ? 'OrderDescending' : 'OrderAscending'
      }`,
      itemListElement: events.map((event, index) =>
        node('ListItem', { position: index + 1, item: told(event, model, options) }),
      ),
      subjectOf: origin(model.source),
    }),
  );
}

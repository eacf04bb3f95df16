import * as v from 'valibot';
import { earliest, latest } from '../../core/date.js';
import { checked, date, extras, fact, image, link, parsed, text, words } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import type { Audio, AudioData, Embed, EmbedData, Video, VideoData } from '../../core/media.js';
import type { Issue } from '../../core/source.js';
import { recordOf } from '../../core/list.js';
import type { Era, EraData } from './eras.js';
import type { Quote, QuoteData } from '../quote-card/quote-card.schema.js';
import type { Stat, StatData } from '../stat-counter/stat-counter.schema.js';

/** What is said about keys that lead nowhere: loaded with the first one. */
const keys = lazy(() => import('./keys.js'));
/** Named stretches of time, and quotations and numbers inside events: loaded with the first one. */
export const eras = lazy(() => import('./eras.js'));
export const quotes = lazy(() => import('../quote-card/quote-card.js'));
export const media = lazy(() => import('../../core/media.js'));
export const stats = lazy(() => import('../stat-counter/stat-counter.js'));

/** The section of a story document that holds these. */
export const section = 'timelines';

/** Something that happened. */
export const event = checked(
  v.object({
    ...fact,
    /** When it happened, or when it began. Without it and `end` the event comes last. */
    date: v.optional(date),
    /** When it ended. */
    end: v.optional(date),
    /** What shows instead of the date, where the desk insists. */
    displayDate: v.optional(words),
    /** The date to sort by, where it has to differ from `date`; it does not show. */
    sort: v.optional(date),
    /** How long it took, in ISO 8601: `P25Y`. */
    duration: v.optional(parsed('a duration such as P25Y', (text) => extras().parseDuration(text))),
    /** What happened, in a few words. */
    title: words,
    /** What happened, in more words. */
    text: v.optional(text),
    /** Keys of the timeline's `parties`; several make it a joint event. */
    parties: v.optional(v.array(v.string())),
    /** A key of the timeline's `kinds`. */
    kind: v.optional(v.string()),
    /** A picture of it. */
    image: v.optional(image),
    /** What somebody said about it. */
    quote: v.optional(
      v.lazy((): v.GenericSchema<QuoteData, Quote> => quotes().QuoteCard.schema as v.GenericSchema<QuoteData, Quote>),
    ),
    /** A number that belongs to it. */
    stat: v.optional(
      v.lazy((): v.GenericSchema<StatData, Stat> => stats().StatCounter.schema as v.GenericSchema<StatData, Stat>),
    ),
    /** A film that the page's own server, or one that it names, has. */
    video: v.optional(v.lazy((): v.GenericSchema<VideoData, Video> => media().video)),
    /** A recording. */
    audio: v.optional(v.lazy((): v.GenericSchema<AudioData, Audio> => media().audio)),
    /** What somebody else plays; asked for when the reader plays it. */
    embed: v.optional(v.lazy((): v.GenericSchema<EmbedData, Embed> => media().embed)),
    /** Where to read on. */
    links: v.optional(v.array(link)),
    /** Stands out among the others; in HTML, a title within `<em><strong>`. */
    featured: v.optional(v.boolean()),
  }),
  'a "date" not after the "end"',
  (event) => {
    const { date, end } = event;
    // What has only an end is dated by it; a date that says nothing is none.
    if (!date || date.start?.precision === 'unknown')
      return { ...event, date: end?.end ? { text: `../${end.text}`, end: end.end } : undefined };
    return !end || ((date.start ?? end.end) && earliest(date) <= latest(end)) ? event : undefined;
  },
);

/**
 * Dated events between parties.
 *
 * @comment The `parties` and the `kind` of an event are keys of `parties` and `kinds`.
 */
export const schema = v.object({
  ...fact,
  /** The heading. */
  title: v.optional(words),
  /** What the timeline tells, in a sentence or two. */
  summary: v.optional(text),
  /**
   * Who takes part, by key: `name`, `short` and `image`; at most 1,000.
   *
   * @maxProperties 1000
   */
  parties: v.optional(recordOf(v.object({ name: words, short: v.optional(words), image: v.optional(image) })), {}),
  /**
   * What kinds of events there are, by key; at most 1,000.
   *
   * @maxProperties 1000
   */
  kinds: v.optional(recordOf(v.object({ name: words })), {}),
  /**
   * Named stretches of time, as headings; at most 1,000.
   *
   * @maxItems 1000
   */
  eras: v.optional(v.lazy((): v.GenericSchema<EraData[], Era[]> => eras().schema)),
  /**
   * What happened, in any order; at most 5,000. A bad event is reported and left out.
   *
   * @minItems 1
   * @maxItems 5000
   */
  events: checked(v.array(event), '1 to 5,000 events', (list) =>
    list.length && list.length <= 5000 ? list : undefined,
  ),
});

/** Keys of events that lead nowhere are reported; the events show without them. */
export function remarks({ events, parties, kinds }: Timeline, data: TimelineData): readonly Issue[] {
  const known = (event: TimelineEvent) =>
    (event.parties ?? []).every((key) => Object.hasOwn(parties, key)) &&
    (event.kind === undefined || Object.hasOwn(kinds, event.kind));
  return events.every(known) ? [] : keys().unknown(data);
}

/** A timeline, read and complete: events that were bad are not in it. */
export type Timeline = v.InferOutput<typeof schema>;
export type TimelineEvent = v.InferOutput<typeof event>;
/** A timeline as JSON. */
export type TimelineData = v.InferInput<typeof schema>;

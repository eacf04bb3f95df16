import * as v from 'valibot';
import { checked, fact, image, text, words } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import type { Quote, QuoteData } from '../quote-card/quote-card.schema.js';
import type { Stat, StatData } from '../stat-counter/stat-counter.schema.js';

/** Quotations and numbers inside points: loaded with the first one. */
export const quotes = lazy(() => import('../quote-card/quote-card.js'));
export const stats = lazy(() => import('../stat-counter/stat-counter.js'));

/** The section of a story document that holds these. */
export const section = 'keyPoints';

/** One thing that matters. */
export const point = v.object({
  ...fact,
  /** What it is, in a few words: a heading. */
  title: v.optional(words),
  /** What matters. */
  text,
  /** A picture of it. */
  image: v.optional(image),
  /** A number that belongs to it. */
  stat: v.optional(
    v.lazy((): v.GenericSchema<StatData, Stat> => stats().StatCounter.schema as v.GenericSchema<StatData, Stat>),
  ),
  /** What somebody said about it. */
  quote: v.optional(
    v.lazy((): v.GenericSchema<QuoteData, Quote> => quotes().QuoteCard.schema as v.GenericSchema<QuoteData, Quote>),
  ),
});

/** What matters, first. */
export const schema = v.object({
  ...fact,
  /** The heading. */
  title: v.optional(words),
  /**
   * What matters, in this order; at most 100. A bad point is reported and left out.
   *
   * @minItems 1
   * @maxItems 100
   */
  points: checked(v.array(point), '1 to 100 points', (list) => (list.length && list.length <= 100 ? list : undefined)),
});

/** Key points, read and complete: points that were bad are not in them. */
export type Points = v.InferOutput<typeof schema>;
export type Point = v.InferOutput<typeof point>;
/** Key points as JSON. */
export type PointsData = v.InferInput<typeof schema>;

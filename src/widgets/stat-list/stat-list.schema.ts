import * as v from 'valibot';
import { checked, fact, image, words } from '../../core/fields.js';
import { schema as counter } from '../stat-counter/stat-counter.schema.js';

/** The section of a story document that holds these. */
export const section = 'statLists';

/** A number with what it counts, as stat-counter takes it, and a picture above it. */
export const item = checked(
  v.object({
    ...counter.pipe[0].entries,
    /** A picture of what it counts, as high as the number. */
    image: v.optional(image),
  }),
  'a "currency" beside the style "currency"',
  (stat) => (stat.style !== 'currency' || stat.currency ? stat : undefined),
);

/** Several numbers. */
export const schema = v.object({
  ...fact,
  /** The heading. */
  title: v.optional(words),
  /**
   * The numbers, in this order; at most 100. A bad one is reported and left out.
   *
   * @minItems 1
   * @maxItems 100
   */
  stats: checked(v.array(item), '1 to 100 numbers', (list) => (list.length && list.length <= 100 ? list : undefined)),
});

/** Numbers, read and complete: those that were bad are not among them. */
export type Stats = v.InferOutput<typeof schema>;
export type ListedStat = v.InferOutput<typeof item>;
/** Numbers as JSON. */
export type StatsData = v.InferInput<typeof schema>;

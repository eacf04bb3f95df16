import * as v from 'valibot';
import { checked, fact, text, words } from '../../core/fields.js';
import { schema as person } from '../person-card/person-card.schema.js';

/** The section of a story document that holds these. */
export const section = 'personLists';

/** The people of a story. */
export const schema = v.object({
  ...fact,
  /** The heading. */
  title: v.optional(words),
  /** What they have to do with one another, in a sentence or two. */
  summary: v.optional(text),
  /**
   * Who they are, in the order in which they show; at most 1,000. A bad one is reported and left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  people: checked(v.array(person), '1 to 1,000 people', (list) =>
    list.length && list.length <= 1000 ? list : undefined,
  ),
});

/** People, read and complete: those that were bad are not among them. */
export type People = v.InferOutput<typeof schema>;
/** People as JSON. */
export type PeopleData = v.InferInput<typeof schema>;

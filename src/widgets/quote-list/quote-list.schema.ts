import * as v from 'valibot';
import { checked, fact, words } from '../../core/fields.js';
import { schema as quote } from '../quote-card/quote-card.schema.js';

/** The section of a story document that holds these. */
export const section = 'quoteLists';

/** What somebody said, as quote-card takes it, and for whom. */
export const item = v.object({
  ...quote.entries,
  /** The party, side or country for which it was said; by default the speaker's affiliation. */
  party: v.optional(words),
});

/** Who said what. */
export const schema = v.object({
  ...fact,
  /** The heading. */
  title: v.optional(words),
  /**
   * What was said, in this order; at most 500. A bad quotation is reported and left out.
   *
   * @minItems 1
   * @maxItems 500
   */
  quotes: checked(v.array(item), '1 to 500 quotations', (list) =>
    list.length && list.length <= 500 ? list : undefined,
  ),
});

/** Quotations, read and complete: those that were bad are not among them. */
export type Quotes = v.InferOutput<typeof schema>;
export type ListedQuote = v.InferOutput<typeof item>;
/** Quotations as JSON. */
export type QuotesData = v.InferInput<typeof schema>;

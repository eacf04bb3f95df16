import * as v from 'valibot';
import { date, fact, text, words, url } from '../../core/fields.js';
import { person } from '../../core/person.js';

/** The section of a story document that holds these. */
export const section = 'quotes';

/** What somebody said. */
export const schema = v.object({
  ...fact,
  /** What was said, verbatim. Quotation marks follow the language, unless the text brings its own. */
  text,
  /** Who said it. */
  speaker: v.optional(person),
  /** `paraphrase`: not the speaker's own words, so without quotation marks. */
  kind: v.optional(v.picklist(['direct', 'paraphrase']), 'direct'),
  /** When it was said. */
  date: v.optional(date),
  /** Where it was said. */
  place: v.optional(words),
  /** What it answers. */
  context: v.optional(text),
  /** The words before translation. */
  original: v.optional(
    v.object({
      /** BCP 47 language tag of the original words. */
      lang: v.string(),
      text,
    }),
  ),
  /** Who translated it. */
  translator: v.optional(person),
  /** The quotation's permanent address. */
  url: v.optional(url),
});

/** A quotation, read and complete. */
export type Quote = v.InferOutput<typeof schema>;
/** A quotation as JSON. */
export type QuoteData = v.InferInput<typeof schema>;

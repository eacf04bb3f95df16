import * as v from 'valibot';
import { checked, context, date, dates, either, fact, image, link, name, text, url, words } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import type { Quote, QuoteData } from '../quote-card/quote-card.schema.js';

/** Quotations: loaded with the first person that has one. */
export const quotes = lazy(() => import('../quote-card/quote-card.js'));
const story = lazy(() => import('../../core/story.js'));

/** The section of a story document that holds these. */
export const section = 'people';

/** Somebody as an object: a Person with what there is to tell. */
export const profile = checked(
  v.object({
    ...fact,
    /** The name, as a heading. */
    name: words,
    /** What somebody is or does. */
    role: v.optional(words),
    /** Where, or for whom. */
    affiliation: v.optional(words),
    /** A portrait. */
    image: v.optional(image),
    /** Where to read on; the name is the link. */
    url: v.optional(url),
    /** BCP 47 language tag of the name, as in every Person; the other words are in the page's language. */
    lang: v.optional(v.string()),
    /** Who it is, for readers who do not know. */
    about: v.optional(text),
    /** When somebody was born. */
    born: v.optional(date),
    /** When somebody died. */
    died: v.optional(date),
    /** Other pages of theirs or about them, and ways to write to them (`mailto:`). */
    links: v.optional(v.array(link)),
    /**
     * What they said, or somebody said about them; at most 100. Without a `speaker` the words are theirs.
     *
     * @maxItems 100
     */
    quotes: v.optional(
      checked(
        v.array(
          v.lazy(
            (): v.GenericSchema<QuoteData, Quote> => quotes().QuoteCard.schema as v.GenericSchema<QuoteData, Quote>,
          ),
        ),
        'at most 100 quotations',
        (list) => (list.length <= 100 ? list : undefined),
      ),
    ),
  }),
  'a "born" not after the "died"',
  (somebody) => {
    const { born, died } = somebody;
    return !born || !died || dates().earliest(born) <= dates().latest(died) ? somebody : undefined;
  },
);

/** Somebody, read and complete. */
export type Profile = v.InferOutput<typeof profile> & {
  /** It is one of the story document's `organisations`. */
  readonly organisation?: true | undefined;
};

/**
 * Somebody of the same story document.
 *
 * @comment The key has to be one of the document's `people` or `organisations`.
 */
const reference = v.pipe(
  v.object({
    /** A key of the document's `people` or `organisations`. */
    ref: v.string(),
  }),
  v.rawTransform((transform): Profile => story().resolve(transform, context.document, profile)),
);

/** Who somebody is: a name, `{ "ref": key }`, or an object with at least a name. */
export const schema = either([name, profile, reference], (input) =>
  typeof input === 'string' ? 0 : typeof input === 'object' && input && 'ref' in input ? 2 : 1,
) as v.GenericSchema<string | v.InferInput<typeof profile> | { ref: string }, Profile>;

/** Somebody as JSON. */
export type ProfileData = v.InferInput<typeof schema>;

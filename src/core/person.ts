import * as v from 'valibot';
import { context, either, image, name, text, url, words, type Either, type Image, type Named } from './fields.js';
import { lazy } from './lazy.js';

const story = lazy(() => import('./story.js'));

/** A person, with references resolved. */
export interface Person extends Named {
  readonly role?: string | undefined;
  readonly affiliation?: string | undefined;
  readonly image?: Image | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  /** It is one of the story document's `organisations`. */
  readonly organisation?: true | undefined;
}

/** A person as an object. */
export const somebody = v.object({
  name: words,
  role: v.optional(words),
  affiliation: v.optional(words),
  image: v.optional(image),
  url: v.optional(url),
  /** BCP 47 language tag of the name. */
  lang: v.optional(v.string()),
});

/**
 * A person or an organisation of the same story document.
 *
 * @comment The key has to be one of the document's `people` or `organisations`.
 */
const reference = v.pipe(
  v.object({
    /** A key of the document's `people` or `organisations`. */
    ref: v.string(),
  }),
  v.rawTransform((transform): Person => story().resolve(transform, context.document, somebody)),
);

/** A person: a name, `{ "ref": key }`, or an object with at least a name. */
export const person: Either<readonly [typeof name, typeof somebody, typeof reference], Person> = either(
  [name, somebody, reference],
  (input) => (typeof input === 'string' ? 0 : typeof input === 'object' && input && 'ref' in input ? 2 : 1),
);

/** An organisation of a story document. */
export const organisation = v.object({
  name: words,
  /** The short form of its name. */
  short: v.optional(words),
  /** What it is, for readers who do not know it. */
  about: v.optional(text),
  image: v.optional(image),
  url: v.optional(url),
  lang: v.optional(v.string()),
});

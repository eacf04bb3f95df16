import * as v from 'valibot';
import { checked, context, either, fact, name, text, url, words } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import type { Person } from '../../core/person.js';
import type { Text } from '../../core/text.js';

const story = lazy(() => import('../../core/story.js'));

/** The section of a story document that holds these. */
export const section = 'termNotes';

/** What a note needs of an organisation or a person. */
const subject = v.object({
  /** The name, where somebody is told of as such: the word in the sentence, where there is neither `short` nor a `term`. */
  name: words,
  /** The short form of the name: the word in the sentence, where there is no `term`. */
  short: v.optional(words),
  /** What somebody is or does. */
  role: v.optional(words),
  /** Where, or for whom. */
  affiliation: v.optional(words),
  /** What or who it is: the note, where there is no `text`. */
  about: v.optional(text),
  /** Where to read on; the name is the link. */
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
  v.rawTransform((transform): Subject => story().resolve(transform, context.document, subject)),
);

/** An explanation of a word. */
const explained = v.object({
  ...fact,
  /** The word as it stands in the sentence. Without it, the short form or the name of `who`. */
  term: v.optional(words),
  /** What it means, in a sentence or two. Without it, what is told `about` `who`. */
  text: v.optional(text),
  /** The organisation or person that the word stands for. */
  who: v.optional(
    either([name, subject, reference], (input) =>
      typeof input === 'string' ? 0 : typeof input === 'object' && input && 'ref' in input ? 2 : 1,
    ),
  ),
});

/** A word explained, or an organisation or a person of the story. */
export const schema = checked(
  either([explained, subject], (input) => (typeof input === 'object' && input && 'name' in input ? 1 : 0)),
  'a "term" with a "text", or somebody of whom something is told',
  (data): Note | undefined => {
    const { who, ...note }: Partial<Note> = 'name' in data ? { who: data } : data;
    const term = note.term ?? who?.short ?? who?.name;
    const text = note.text ?? who?.about;
    const isTold = text ?? who?.role ?? who?.affiliation ?? (who && who.name !== term);
    return term && isTold ? { ...note, term, text, who } : undefined;
  },
) as v.GenericSchema<v.InferInput<typeof explained> | v.InferInput<typeof subject>, Note>;

type Explained = v.InferOutput<typeof explained>;

/** An organisation or a person, with references resolved. */
export interface Subject extends Person {
  readonly short?: string | undefined;
  readonly about?: Text | undefined;
}

/** A word and what it means, read and complete. */
export interface Note extends Omit<Explained, 'term' | 'text' | 'who'> {
  readonly term: string;
  readonly text?: Text | undefined;
  readonly who?: Subject | undefined;
}
/** A word and what it means as JSON. */
export type NoteData = v.InferInput<typeof schema>;

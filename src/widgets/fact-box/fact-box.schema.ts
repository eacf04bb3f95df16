import * as v from 'valibot';
import { checked, fact, image, link, text, words } from '../../core/fields.js';

/** The section of a story document that holds these. */
export const section = 'factBoxes';

/** Background, an explainer, or how we know. */
export const schema = checked(
  v.object({
    ...fact,
    /** What kind of box it is, in a word or two above the title: an explainer, a quick guide. */
    kicker: v.optional(words),
    /** The heading. With `collapsed` it is what opens the box; a box without a title is always open. */
    title: v.optional(words),
    /** What there is to know. */
    text: v.optional(text),
    /** A picture of it. */
    image: v.optional(image),
    /** Remarks below the text, in small print: a method, a source of data, names; each with a title or without. */
    notes: v.optional(
      v.array(
        v.object({
          /** What it is about. */
          title: v.optional(words),
          /** The remark. */
          text,
        }),
      ),
    ),
    /** Where to read on. */
    links: v.optional(v.array(link)),
  }),
  'a "text" or "notes"',
  (box) => (box.text || box.notes?.[0] ? box : undefined),
);

/** A box, read and complete. */
export type Box = v.InferOutput<typeof schema>;
/** A box as JSON. */
export type BoxData = v.InferInput<typeof schema>;

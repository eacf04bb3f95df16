import * as v from 'valibot';
import { checked, date, extras, fact, image, parsed, text, url, words } from '../../core/fields.js';

/** The section of a story document that holds these. */
export const section = 'relatedLinks';

/** Something to read, hear or see elsewhere. Only its address is a link. */
export const item = v.object({
  ...fact,
  /** Where it is. */
  href: url,
  /** Its headline: the words of the link. */
  title: words,
  /** What kind of thing it is, or what it belongs to, in a word or two above the title: opinion, listen, a series. */
  kicker: v.optional(words),
  /** What it is about, in a sentence. */
  teaser: v.optional(words),
  /** Who wrote or made it. */
  by: v.optional(words),
  /** A picture of it, or of who made it. */
  image: v.optional(image),
  /** When it was published; else the date of the `source` shows. */
  date: v.optional(date),
  /** How long it takes to hear, see or read: an ISO 8601 duration such as `PT45M`. */
  duration: v.optional(parsed('a duration such as PT45M', (text) => extras().parseDuration(text))),
  /**
   * How good a review finds what it is about: stars out of five.
   *
   * @minimum 0
   * @maximum 5
   */
  rating: v.optional(checked(v.number(), '0 to 5', (stars) => (stars >= 0 && stars <= 5 ? stars : undefined))),
  /** Other words in small print: who paid for it, a warning of its age, how many comments it has. */
  note: v.optional(words),
});

/** Where to read on. */
export const schema = v.object({
  ...fact,
  /** The heading. */
  title: v.optional(words),
  /** Where the heading leads: a page with more of them. */
  url: v.optional(url),
  /** What they have to do with one another, in a sentence or two. */
  summary: v.optional(text),
  /**
   * Where they lead, in the order in which they show; at most 100. A bad one is reported and left out.
   *
   * @minItems 1
   * @maxItems 100
   */
  links: checked(v.array(item), '1 to 100 links', (list) => (list.length && list.length <= 100 ? list : undefined)),
});

/** One of the links, read and complete. */
export type Related = v.InferOutput<typeof item>;
/** Links, read and complete: those that were bad are not among them. */
export type Links = v.InferOutput<typeof schema>;
/** Links as JSON. */
export type LinksData = v.InferInput<typeof schema>;

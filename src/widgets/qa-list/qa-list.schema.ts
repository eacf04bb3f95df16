import * as v from 'valibot';
import { checked, fact, image, text, words } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import type { Person, person } from '../../core/person.js';
import type { Quote, QuoteData } from '../quote-card/quote-card.schema.js';
import type { Stat, StatData } from '../stat-counter/stat-counter.schema.js';

/** Quotations and numbers inside answers, and those who answer, who are named as in a quotation: loaded with the first one. */
export const quotes = lazy(() => import('../quote-card/quote-card.js'));
export const stats = lazy(() => import('../stat-counter/stat-counter.js'));

type PersonData = v.InferInput<typeof person>;

/** The section of a story document that holds these. */
export const section = 'qaLists';

/** A question and its answer. */
export const item = v.object({
  ...fact,
  /** What is asked: a heading. */
  question: words,
  /** The answer. */
  answer: text,
  /** Who answers. */
  by: v.optional(
    v.lazy((): v.GenericSchema<PersonData, Person> => quotes().person as v.GenericSchema<PersonData, Person>),
  ),
  /** A picture below the answer. */
  image: v.optional(image),
  /** A number that belongs to the answer. */
  stat: v.optional(
    v.lazy((): v.GenericSchema<StatData, Stat> => stats().StatCounter.schema as v.GenericSchema<StatData, Stat>),
  ),
  /** What somebody else said about it. */
  quote: v.optional(
    v.lazy((): v.GenericSchema<QuoteData, Quote> => quotes().QuoteCard.schema as v.GenericSchema<QuoteData, Quote>),
  ),
});

/** An interview, or questions and answers. */
export const schema = v.object({
  ...fact,
  /** The heading. */
  title: v.optional(words),
  /** What it is about, or when and where somebody was asked, in a sentence or two. */
  summary: v.optional(text),
  /**
   * The questions with their answers, in this order; at most 1,000. A bad one is reported and left out.
   *
   * @minItems 1
   * @maxItems 1000
   */
  items: checked(v.array(item), '1 to 1,000 questions', (list) =>
    list.length && list.length <= 1000 ? list : undefined,
  ),
});

/** Questions and answers, read and complete: those that were bad are not among them. */
export type Questions = v.InferOutput<typeof schema>;
export type Question = v.InferOutput<typeof item>;
/** Questions and answers as JSON. */
export type QuestionsData = v.InferInput<typeof schema>;

import { formatDate, span } from '../../core/date.js';
import { fold } from '../../core/fold.js';
import type { Locale } from '../../core/locale.js';
import type { Timeline, TimelineEvent } from './relations-timeline.schema.js';
import { partiesOf } from './relations-timeline.template.js';

/** What is looked for. */
export interface Query {
  /** Parties and kinds, as `party=key` and `kind=key`: of each sort one is enough, and none stands for all. */
  readonly marks: readonly string[];
  /** Folded words, of which none may be missing. */
  readonly words: readonly string[];
  /** What of the filter leads nowhere, and does not count. */
  readonly unknown: readonly string[];
}

/** The parties and the kind of an event, as a query has them. */
export const marksOf = (event: TimelineEvent, timeline: Timeline): readonly string[] => [
  ...partiesOf(event, timeline).map((key) => `party=${key}`),
  ...(event.kind === undefined ? [] : [`kind=${event.kind}`]),
];

/** Reads a filter in the form of URL parameters, and words to search. */
export function queryOf(filter: string | null, search: string | null, { parties, kinds }: Timeline): Query {
  const unknown: string[] = [];
  const marks = [...new URLSearchParams(filter ?? '')].flatMap(([sort, key]) => {
    const mark = `${sort}=${key}`;
    if (Object.hasOwn(sort === 'party' ? parties : sort === 'kind' ? kinds : {}, key)) return [mark];
    unknown.push(mark);
    return [];
  });
  return {
    marks,
    words: fold(search ?? '')
      .split(/\s+/)
      .filter(Boolean),
    unknown,
  };
}

/** Parties and kinds as a filter. */
export const filterOf = (marks: readonly string[]): string =>
  String(new URLSearchParams(marks.map((mark) => mark.split(/=(.*)/s, 2))));

/** What an event tells, folded: all that it shows, with the full names of its parties and its date in full. */
export const wordsOf = (shown: string, event: TimelineEvent, timeline: Timeline, locale: Locale): string =>
  fold(
    [
      shown,
      ...partiesOf(event, timeline).map((key) => timeline.parties[key]!.name),
      event.date && formatDate(span(event.date, event.end), locale),
    ].join('\n'),
  );

/** Whether an event is one of those that are looked for. */
export const matches = ({ marks, words }: Query, of: readonly string[], told: () => string): boolean =>
  // Of each sort that is wanted, one.
  marks.every((wanted) => of.some((mark) => mark[0] === wanted[0] && marks.includes(mark))) &&
  words.every((word) => told().includes(word));

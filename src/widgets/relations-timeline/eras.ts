import * as v from 'valibot';
import { earliest, formatDate, span } from '../../core/date.js';
import type { Locale } from '../../core/locale.js';
import { date, words } from '../../core/fields.js';
import type { TimelineEvent } from './relations-timeline.schema.js';

/** Named stretches of time. */
export const schema = v.array(
  v.object({
    /** When it begins. */
    start: date,
    /** When it ends. */
    end: date,
    title: words,
  }),
);

/** A named stretch of time. */
export type Era = v.InferOutput<typeof schema>[number];
/** A named stretch of time as JSON. */
export type EraData = v.InferInput<typeof schema>[number];

/** The heading of the era that an event falls into; of eras that overlap, the one that began last. */
export function headings(eras: readonly Era[], locale: Locale): (event: TimelineEvent) => string | undefined {
  const stretches = eras
    .map(({ start, end, title }) => ({
      from: earliest(start),
      to: end.end?.last ?? Infinity,
      heading: `${title}, ${formatDate(span(start, end), locale)}`,
    }))
    .sort((a, b) => b.from - a.from);
  return ({ date }) => {
    const time = earliest(date!);
    return stretches.find(({ from, to }) => from <= time && time <= to)?.heading;
  };
}

import * as v from 'valibot';
import { earliest, formatDate, latest, span } from '../../core/date.js';
import type { Locale } from '../../core/locale.js';
import { checked, date, words } from '../../core/fields.js';
import type { TimelineEvent } from './relations-timeline.schema.js';

const era = checked(
  v.object({
    /** When it begins. */
    start: date,
    /** When it ends. */
    end: date,
    title: words,
  }),
  'an "end" not before the "start"',
  (era) => ((era.start.start ?? era.end.end) && earliest(era.start) <= latest(era.end) ? era : undefined),
);

/** Named stretches of time; no more, for each event is looked up in them. */
export const schema = checked(v.array(era), 'at most 1,000 eras', (list) => (list.length <= 1000 ? list : undefined));

/** A named stretch of time. */
export type Era = v.InferOutput<typeof schema>[number];
/** A named stretch of time as JSON. */
export type EraData = v.InferInput<typeof schema>[number];

/** The heading of the era that an event falls into; of eras that overlap, the one that began last. */
export function headings(eras: readonly Era[], locale: Locale): (event: TimelineEvent) => string | undefined {
  const stretches = eras
    .map(({ start, end, title }) => ({
      from: earliest(start),
      to: latest(end),
      heading: `${title}, ${formatDate(span(start, end), locale)}`,
    }))
    .sort((a, b) => b.from - a.from);
  return ({ date }) => {
    const time = earliest(date!);
    return stretches.find(({ from, to }) => from <= time && time <= to)?.heading;
  };
}

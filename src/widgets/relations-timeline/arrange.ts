import { earliest, formatDate, parseDate, type Moment } from '../../core/date.js';
import type { Locale } from '../../core/locale.js';
import { timelines as english } from '../../strings/en.timelines.js';
import { eras, type Timeline, type TimelineEvent } from './relations-timeline.schema.js';

export type GroupBy = 'auto' | 'none' | 'year' | 'decade' | 'century' | 'era';

/** Events under one heading. */
export interface Group {
  /** Absent where the events stand under no heading. */
  readonly heading?: string | undefined;
  readonly events: readonly TimelineEvent[];
}

export interface Arrangement {
  readonly order?: 'asc' | 'desc' | undefined;
  readonly groupBy?: GroupBy | undefined;
}

const year = (time: number): number => new Date(time).getUTCFullYear();

const widths = { year: 0, decade: 1, century: 2 };

/** The year, decade or century of a moment as EDTF; never narrower than the moment itself. */
function stretch({ first, precision, year: long }: Moment, by: keyof typeof widths): string {
  if (long) return `Y${long}`;
  const width = Math.max(widths[by], precision in widths ? widths[precision as keyof typeof widths] : 0);
  const digits = year(first);
  return (
    (digits < 0 ? '-' : '') +
    String(Math.abs(digits))
      .padStart(4, '0')
      .slice(0, 4 - width) +
    'X'.repeat(width)
  );
}

/** The narrowest groups with two events each on the average: one heading over a handful tells more than one over each. */
function automatic({ eras }: Timeline, dated: readonly { readonly event: TimelineEvent }[]): GroupBy {
  if (eras?.length) return 'era';
  const useful = (by: keyof typeof widths): boolean => {
    const groups = new Set(dated.map(({ event: { date } }) => stretch(date!.start ?? date!.end!, by))).size;
    return groups > 1 && dated.length >= 2 * groups;
  };
  return (['year', 'decade', 'century'] as const).find(useful) ?? 'none';
}

function headings(timeline: Timeline, by: GroupBy, locale: Locale): (event: TimelineEvent) => string | undefined {
  if (by === 'era') return eras().headings(timeline.eras ?? [], locale);
  if (!(by in widths)) return () => undefined;
  const known = new Map<string, string>();
  return ({ date }) => {
    const key = stretch(date!.start ?? date!.end!, by as keyof typeof widths);
    let heading = known.get(key);
    if (heading === undefined) known.set(key, (heading = formatDate(parseDate(key)!, locale)));
    return heading;
  };
}

/**
 * Sorts events by the earliest day that their date (or `sort`) allows, ties as given, and puts them under headings.
 * Those without a date come last, under a heading of their own.
 */
export function arrange(
  timeline: Timeline,
  { order, groupBy = 'auto' }: Arrangement,
  locale: Locale,
): readonly Group[] {
  const sign = order === 'desc' ? -1 : 1;
  const dated = timeline.events
    .flatMap((event) => (event.date ? [{ event, time: earliest(event.sort ?? event.date) }] : []))
    .sort((a, b) => sign * (a.time - b.time));
  const by = groupBy === 'auto' ? automatic(timeline, dated) : groupBy;
  const headingOf = headings(timeline, by, locale);
  const groups: { heading: string | undefined; events: TimelineEvent[] }[] = [];
  // The order comes first: a heading can come again, where `sort` or eras within eras have it so.
  const add = (heading: string | undefined, event: TimelineEvent) => {
    const last = groups.at(-1);
    if (last && last.heading === heading) last.events.push(event);
    else groups.push({ heading, events: [event] });
  };
  for (const { event } of dated) add(headingOf(event), event);
  for (const event of timeline.events) if (!event.date) add((locale.words?.timelines ?? english).undated, event);
  return groups;
}

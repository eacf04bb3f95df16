import type * as v from 'valibot';
import type { TimelineEvent } from './relations-timeline.schema.js';

interface Keyed {
  readonly events: readonly TimelineEvent[];
  readonly parties: object;
  readonly kinds: object;
}

type Report = (info: { expected: string; received: string; path: [v.ObjectPathItem] }) => void;

/** Reports the parties and kinds of events that the timeline does not have. */
export function reportUnknown(input: Keyed, report: Report): void {
  input.events.forEach(({ parties = [], kind }, index) => {
    const check = (section: 'parties' | 'kinds', key: string) => {
      if (Object.hasOwn(input[section], key)) return;
      const path = ['events', index].map(
        (step) => ({ type: 'object', origin: 'value', input, key: step, value: key }) as unknown as v.ObjectPathItem,
      );
      report({ expected: `a key of "${section}"`, received: `"${key}"`, path: path as [v.ObjectPathItem] });
    };
    for (const party of parties) check('parties', party);
    if (kind !== undefined) check('kinds', kind);
  });
}

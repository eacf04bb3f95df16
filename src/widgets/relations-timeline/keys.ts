import type { Issue } from '../../core/source.js';
import type { TimelineData } from './relations-timeline.schema.js';

/** The parties and kinds of events that the timeline does not have, by the places of the events in the data. */
export function unknown({ events, parties, kinds }: TimelineData): readonly Issue[] {
  const found: Issue[] = [];
  const enough = 60; // of a key, for a message
  events.forEach((event, index) => {
    const check = (section: string, known: object | null | undefined, key: unknown) => {
      // What is no key at all is bad data, which is reported already.
      // `__proto__` is never one.
      if (typeof key === 'string' && (key === '__proto__' || !Object.hasOwn(known ?? {}, key))) {
        const short = key.length > enough ? `${key.slice(0, enough)}…` : key;
        found.push({ path: `/events/${index}`, message: `expected a key of "${section}", found "${short}"` });
      }
    };
    if (Array.isArray(event?.parties)) for (const key of event.parties) check('parties', parties, key);
    check('kinds', kinds, event?.kind);
  });
  return found;
}

/** Scrolls the list to an event, by its id, or to the `end`. The page stays where it is. */
function scrollTo(list: HTMLElement, id: string): void {
  const events = [...list.querySelectorAll<HTMLElement>('.event')];
  const event = id === 'end' ? events.at(-1) : events.find(({ dataset }) => dataset['id'] === id);
  if (event) list.scrollTop += event.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

const started = new WeakMap<HTMLElement, string | null>();

/** A list that scrolls in itself: begins where it is asked to, and can be scrolled with the keyboard. */
export function scroller(list: HTMLElement, startAt: string | null): void {
  list.tabIndex = 0;
  list.role = 'group';
  if (!startAt || started.get(list) === startAt) return;
  started.set(list, startAt);
  scrollTo(list, startAt);
}

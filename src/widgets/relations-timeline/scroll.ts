import { adopt, css } from '../../core/style.js';

const style = css`
  .events[tabindex] {
    overflow: auto;
  }
  /* Such a list has to know how high its events are. */
  [tabindex] .event {
    content-visibility: visible;
  }
  @media print {
    .timeline .events {
      max-block-size: none;
    }
  }
`;

/** Scrolls the list to an event, by its id, or to the `end`. The page stays where it is. */
function scrollTo(list: HTMLElement, id: string): void {
  if (id === 'end') list.scrollTop = list.scrollHeight;
  const event = [...list.querySelectorAll<HTMLElement>('.event')].find(({ dataset }) => dataset['id'] === id);
  if (!event) return;
  // The heading of its group sticks above it.
  const heading = event.closest('.group')!.querySelector<HTMLElement>('.era')?.offsetHeight ?? 0;
  list.scrollTop += event.getBoundingClientRect().top - list.getBoundingClientRect().top - heading;
}

/** Lists that are asked to begin somewhere, while they are hidden. */
const opening = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const list = target as HTMLElement;
    if (!list.offsetHeight) continue;
    opening.unobserve(list);
    const id = started.get(list);
    if (id) scrollTo(list, id);
  }
});

const started = new WeakMap<HTMLElement, string | null>();

/** A list that scrolls in itself: begins where it is asked to, and can be scrolled with the keyboard. */
export function scroller(list: HTMLElement, startAt: string | null): void {
  adopt(list.getRootNode() as ShadowRoot, style);
  list.tabIndex = 0;
  list.role = 'group';
  list.ariaLabel = (list.getRootNode() as ShadowRoot).querySelector('.title')?.textContent ?? null;
  if (!startAt || started.get(list) === startAt) return;
  started.set(list, startAt);
  if (list.offsetHeight) scrollTo(list, startAt);
  else opening.observe(list);
}

import { adopt, css } from '../../core/style.js';

const style = css`
  .scrolls {
    overflow: auto;
  }
  /* Headings stick at its own top, wherever the page has a header. */
  .timeline .scrolls .era {
    inset-block-start: 0;
  }
  /* Inside, where nothing is cut. */
  .scrolls .name:focus-visible {
    margin-inline-start: -4px;
    outline-offset: -2px;
    padding-inline-start: 4px;
  }
  /* Such a list has to know how high its events are. */
  .scrolls .event {
    content-visibility: visible;
  }
  @media print {
    .timeline .events {
      max-block-size: none;
    }
  }
`;

/** Scrolls the list to an event. The page stays where it is. */
function scrollTo(list: HTMLElement, event: HTMLElement, end: boolean): void {
  if (end) list.scrollTop = list.scrollHeight;
  else {
    // The heading of its group sticks above it.
    const heading = event.closest('.group')!.querySelector<HTMLElement>('.era')?.offsetHeight ?? 0;
    list.scrollTop += event.getBoundingClientRect().top - list.getBoundingClientRect().top - heading;
  }
}

/** Lists that are asked to begin somewhere, while they are hidden. */
const opening = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const list = target as HTMLElement;
    if (!list.offsetHeight) continue;
    opening.unobserve(list);
    starts.get(list)?.();
  }
});

const starts = new WeakMap<HTMLElement, () => void>();

/** Makes a list one that scrolls in itself, where its height is limited; and takes that away where it no longer is. */
export function scroller(list: HTMLElement): void {
  const scrolls = getComputedStyle(list).maxBlockSize !== 'none';
  if (scrolls === list.matches('.scrolls')) return;
  const root = list.getRootNode() as ShadowRoot;
  adopt(root, style);
  list.classList.toggle('scrolls', scrolls);
  list.role = scrolls ? 'group' : null;
  list.ariaLabel = (scrolls && root.querySelector('.title')?.textContent) || null;
}

/** Begins at an event, or at the end: now, or when the list is first laid out. */
export function startAt(list: HTMLElement, event: HTMLElement, end: boolean): void {
  if (list.offsetHeight) scrollTo(list, event, end);
  else {
    starts.set(list, () => scrollTo(list, event, end));
    opening.observe(list);
  }
}

import { fold } from '../../core/fold.js';
import { css, isStill } from '../../core/style.js';
import { selecting as english } from '../../strings/en.select.js';
import type { Strings } from '../../strings/strings.js';
import type { Host, Item, Scene } from './part.js';
import { startAt } from './scroll.js';

/** The look of the event that was chosen, and of the control that copies its address. */
export const style = css`
  [aria-current] > .dot {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (forced-colors) {
    [aria-current] > .dot,
    .marks .current > .mark {
      outline-color: Highlight;
    }
  }
  .event {
    scroll-margin-block: calc(var(--np-sticky-top, 0px) + 3em) 1em;
  }
  .name[tabindex] {
    cursor: default;
  }
  /* In the room between two events, so that nothing moves. */
  .what {
    position: relative;
  }
  .link {
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font-weight: 600;
    inset-block-start: 100%;
    inset-inline-start: 0;
    line-height: 24px;
    padding: 0;
    position: absolute;
  }
  /* Heard, and not seen: here, and what is said of new events. */
  .said {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  @media print {
    .link {
      display: none;
    }
  }
`;

/** A part of an address. What is no whole letter (half of a pair) cannot be in one. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How long a word that is typed may take from one letter to the next, in milliseconds. */
const pause = 700;

/** Choosing an event: by the keyboard, by a press, by its address. */
export class Select {
  /** The id of the event that was chosen last, or that it begins at. */
  current: string | undefined;
  #scene: Scene | undefined;
  #list: HTMLElement | undefined;
  /** The one heading that the Tab key stops at. */
  #stop: HTMLElement | undefined;
  /** An event to go to as soon as it is there. */
  #goal: string | undefined;
  #begun: string | null = null;
  #typed = '';
  #typedAt = 0;
  #following = false;
  readonly #link = document.createElement('button');
  readonly #said = document.createElement('span');

  constructor(
    private readonly host: Host,
    private readonly tell: (id: string) => void,
  ) {
    this.#link.type = 'button';
    this.#link.className = 'link';
    this.#link.setAttribute('part', 'link');
    this.#link.addEventListener('click', () => void this.#copy());
    this.#said.setAttribute('role', 'status');
    this.#said.className = 'said';
  }

  rendered(scene: Scene, goal: string | undefined): void {
    const first = !this.#scene;
    this.#scene = scene;
    const { list } = scene;
    if (list !== this.#list) {
      this.#list = list;
      list.addEventListener('keydown', (event) => this.#key(event));
      list.addEventListener('click', (event) => this.#press(event));
      for (const type of ['focusin', 'pointerover']) list.addEventListener(type, (event) => this.#offer(event));
    }
    // There before it says something, or it would not be heard.
    if (this.host.hash && !this.#said.isConnected) (list.getRootNode() as ShadowRoot).append(this.#said);
    this.#follow(this.host.hash, first);
    this.#begin();
    if (goal !== undefined) this.goTo(goal);
    else if (this.#goal !== undefined) this.goTo(this.#goal);
    this.#mark();
    this.#rest();
  }

  stop(): void {
    this.#follow(false, false);
  }

  /** Marks an event and says so; with `hash`, the address of the page becomes its own. */
  choose(id: string): void {
    const item = this.#item(id);
    if (!item) return;
    this.current = item.id;
    this.#mark();
    this.#put(item);
    this.tell(item.id);
    this.host.send('np-select', { id: item.id, title: item.event.title });
    const address = this.#address(item.id);
    if (this.host.hash && address && this.#addressed() !== item) {
      try {
        // The whole of it: by itself, it would go with the `<base>` of the page.
        history.pushState(history.state, '', location.href.replace(/(?:#.*)?$/, address));
      } catch {
        // A frame without an origin has no history of its own.
      }
    }
  }

  /** Chooses an event, scrolls to it and gives it the focus: its heading, and nothing more, is announced. */
  goTo(where: string): void {
    const items = this.#shown();
    const index = items.findIndex(({ id }) => id === this.current);
    const item = { start: items[0], end: items.at(-1), next: items[index + 1], previous: items[index - 1] }[where];
    const to = this.#item(where) ?? item;
    this.#goal = undefined;
    if (!to) return;
    if (!to.element) {
      // A long list grows.
      this.#goal = to.id;
      return;
    }
    this.choose(to.id);
    this.focus(to);
  }

  #item = (id: string): Item | undefined => this.#scene!.items.find((item) => item.id === id);

  /** The events that are not filtered away. */
  #shown = (): readonly Item[] =>
    this.#scene!.items.filter(({ element, event }) => (element ? !element.hidden : this.#scene!.has(event)));

  #mark(): void {
    const element = this.current === undefined ? undefined : this.#item(this.current)?.element;
    for (const other of this.#scene!.list.querySelectorAll('.event[aria-current]'))
      if (other !== element) other.removeAttribute('aria-current');
    element?.setAttribute('aria-current', 'true');
  }

  /** Where `start-at` says. */
  #begin(): void {
    const wanted = this.host.startAt;
    if (wanted === this.#begun) return;
    const item = wanted === 'end' ? this.#scene!.items.at(-1) : wanted ? this.#item(wanted) : undefined;
    if (item && !item.element) return; // a long list grows
    if (wanted && !item)
      console.info(`newsparts <${this.host.localName}>: no event has the id "${wanted}" of start-at`);
    this.#begun = wanted;
    this.current = wanted === 'end' ? undefined : item?.id;
    if (!item) return;
    startAt(this.#scene!.list, item.element!, wanted === 'end');
    this.#stopAt(item);
  }

  /** One stop for the Tab key: where the reader is or was, or the first event that shows. */
  #rest(): void {
    const { list } = this.#scene!;
    const focused = (list.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    let name = focused?.matches('.name') ? focused : this.#stop;
    if (!name?.isConnected || name.closest('[hidden]'))
      name = this.#shown()[0]?.element?.querySelector<HTMLElement>('.name') ?? undefined;
    if (name === this.#stop) return;
    for (const other of list.querySelectorAll('.name[tabindex]')) if (other !== name) other.removeAttribute('tabindex');
    if (name) name.tabIndex = 0;
    this.#stop = name;
  }

  /** Scrolls to an event and gives it the focus, without choosing it. */
  focus(item: Item, block: 'nearest' | 'start' = 'nearest'): void {
    const { element } = item;
    const name = this.#stopAt(item);
    name.focus({ preventScroll: true });
    const behavior = isStill() ? 'instant' : 'auto';
    // Again in the next frames, until it stays there: how high the events on the way are is known when they come near the view.
    let top = NaN;
    let steady = 0;
    let most = 60;
    const scroll = (): void => {
      if (this.#stop !== name || steady > 3 || !most--) return;
      element!.scrollIntoView({ block, behavior });
      const now = name.getBoundingClientRect().top;
      steady = Math.abs(now - top) < 1 ? steady + 1 : 0;
      top = now;
      requestAnimationFrame(scroll);
    };
    scroll();
  }

  /** The focus comes back to an event that was made anew, or to where the Tab key stops, from what has gone. */
  regain(id: string | undefined): void {
    const item = id === undefined ? undefined : this.#item(id);
    (item?.element && !item.element.hidden ? this.#stopAt(item) : this.#stop)?.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent): void {
    const name = event.target as HTMLElement;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !name.matches('.name')) return;
    const items = this.#shown().filter(({ element }) => element);
    const at = items.findIndex(({ element }) => element!.contains(name));
    const last = items.length - 1;
    const { key } = event;
    let to: number | undefined;
    if (key === 'ArrowDown') to = at + 1;
    else if (key === 'ArrowUp') to = at - 1;
    else if (key === 'Home') to = 0;
    else if (key === 'End') to = last;
    else if (key === 'PageDown' || key === 'PageUp') to = this.#page(items, at, key === 'PageDown' ? 1 : -1);
    else if (key === 'Enter' || (key === ' ' && !this.#isTyping(event))) this.choose(items[at]!.id);
    else if ([...key].length === 1) {
      const typing = this.#isTyping(event);
      to = this.#type(items, at, event);
      // What finds nothing is left to the page, which may have uses of its own for it.
      if (to === undefined && !typing) this.#typed = '';
      if (!this.#typed) return;
    } else return;
    event.preventDefault();
    if (to !== undefined) this.focus(items[Math.min(Math.max(to, 0), last)]!);
  }

  /** The event about one view further. */
  #page(items: readonly Item[], at: number, sign: 1 | -1): number {
    const { list } = this.#scene!;
    const view = Math.min(list.clientHeight, innerHeight) * 0.9;
    const top = (index: number): number => items[index]!.element!.getBoundingClientRect().top;
    const start = top(at);
    let to = at + sign;
    while (items[to + sign] && Math.abs(top(to + sign) - start) < view) to += sign;
    return to;
  }

  #isTyping = ({ timeStamp }: Event): boolean => this.#typed !== '' && timeStamp - this.#typedAt < pause;

  /** The next event whose title begins with what is being typed; a letter again and again goes from one to the next. */
  #type(items: readonly Item[], at: number, event: KeyboardEvent): number | undefined {
    this.#typed = (this.#isTyping(event) ? this.#typed : '') + fold(event.key);
    this.#typedAt = event.timeStamp;
    if (!this.#typed) return; // punctuation, which does not count
    const again = [...this.#typed].every((letter) => letter === this.#typed[0]);
    const wanted = again ? this.#typed[0]! : this.#typed;
    const start = again ? at + 1 : at;
    for (let n = 0; n < items.length; n++) {
      const index = (start + n) % items.length;
      if (fold(items[index]!.event.title).startsWith(wanted)) return index;
    }
    return;
  }

  #at = (event: Event): Item | undefined => {
    const element = (event.target as Element).closest('.event');
    return this.#scene!.items.find((item) => item.element === element);
  };

  #press(event: Event): void {
    // In a list that is there to be read, a press chooses nothing.
    const { hash, controls, layout } = this.host;
    if (!hash && !controls && layout !== 'axis') return;
    const item = (event.target as Element).closest('.name, .date, .dot') && this.#at(event);
    if (!item || (event.target as Element).closest('a, button') || String(getSelection())) return;
    this.choose(item.id);
    this.#stopAt(item);
  }

  /** The Tab key comes to an event. */
  #stopAt({ element }: Item): HTMLElement {
    const before = this.#stop;
    const name = (this.#stop = element!.querySelector<HTMLElement>('.name')!);
    name.tabIndex = 0;
    if (before !== name) before?.removeAttribute('tabindex');
    return name;
  }

  /** The control that copies the address, at the event where the reader is. */
  #offer(event: Event): void {
    const item = this.#at(event);
    // Not away from under the focus.
    if (item && !this.#link.matches(':focus')) this.#put(item);
  }

  #put({ id, element, event }: Item): void {
    if (!this.host.hash || !element || !this.#address(id)) {
      this.#link.remove();
      return;
    }
    if (element.contains(this.#link)) return;
    this.#say(this.#words.copy, event.title);
    // Where it is seen, so that the Tab key comes to it there.
    element.querySelector('.what')!.append(this.#link);
  }

  get #words(): Strings['selecting'] {
    return this.#scene!.options.locale.words?.selecting ?? english;
  }

  #say(does: string, title: string): void {
    this.#link.textContent = does;
    this.#link.ariaLabel = `${does}: ${title}`;
    this.#said.textContent = does === this.#words.copy ? '' : does;
  }

  async #copy(): Promise<void> {
    const item = this.#scene!.items.find(({ element }) => element?.contains(this.#link));
    if (!item) return;
    this.choose(item.id);
    let done = this.#words.copied;
    this.#said.textContent = '';
    try {
      await navigator.clipboard.writeText(location.href.replace(/(?:#.*)?$/, this.#address(item.id)!));
    } catch {
      done = this.#words.failed;
    }
    this.#say(done, item.event.title);
  }

  /** The fragment that stands for an event; the timeline, or its placeholder, needs an id for it. */
  #address(id: string): string | undefined {
    const name = this.#name();
    // The first dot is the one between the two.
    return name && `#${encode(name).replaceAll('.', '%2E')}.${encode(id)}`;
  }

  /** The event that the address of the page stands for, whichever of its signs are escaped. */
  #addressed(): Item | undefined {
    const [, name, id] = /^#([^.]+)\.(.+)$/s.exec(location.hash) ?? [];
    if (!name || encode(decode(name)) !== encode(this.#name())) return;
    return this.#scene!.items.find((item) => encode(item.id) === encode(decode(id!)));
  }

  #name = (): string => this.host.id || this.host.parentElement?.closest('[data-newspart]')?.id || '';

  /** Follows addresses, or no longer does. */
  #follow(wanted: boolean, first: boolean): void {
    if (wanted === this.#following) return;
    this.#following = wanted;
    if (!wanted) {
      removeEventListener('hashchange', this.#visit);
      return;
    }
    if (!this.#name()) console.info(`newsparts <${this.host.localName}>: hash does nothing without an id`);
    addEventListener('hashchange', this.#visit);
    if (first) this.#visit();
  }

  /** Goes where the address of the page says, if it is one of ours. */
  #visit = (): void => {
    const item = this.#addressed();
    if (item) {
      if (item.id !== this.current) this.goTo(item.id);
    } else if (this.current !== undefined && this.current !== this.host.startAt) {
      // Back to where no event was chosen.
      this.current = undefined;
      this.#mark();
    }
  };
}

import { adopt, css } from '../../core/style.js';
import { long as english } from '../../strings/en.long.js';
import type { Strings } from '../../strings/strings.js';
import type { Host, Part, Scene } from './part.js';

const style = css`
  .shorten .text:not(.open) {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: var(--_lines);
    overflow: hidden;
  }
  .more {
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font-weight: 600;
    padding: 0.3em 0;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  @media print {
    .shorten .text:not(.open) {
      display: block;
    }
    .more {
      display: none;
    }
  }
`;

/** Texts of events that show as many lines as `lines` says, and the rest on demand. */
export class Long implements Part {
  #list: HTMLElement | undefined;
  #words: Strings['long'] = english;
  /** The texts that are watched, with the control below those that are longer. */
  readonly #controls = new Map<HTMLElement, HTMLButtonElement | undefined>();
  // What is not laid out yet is measured when it is.
  readonly #sizes = new ResizeObserver((entries) =>
    requestAnimationFrame(() => this.#measure(entries.map(({ target }) => target as HTMLElement))),
  );

  constructor(private readonly host: Host) {}

  rendered({ list, options }: Scene): void {
    this.#words = options.locale.words?.long ?? english;
    adopt(list.getRootNode() as ShadowRoot, style);
    if (list !== this.#list) {
      this.#list = list;
      // A link in what does not show takes the focus: then all of it shows.
      list.addEventListener('focusin', ({ target }) => {
        const text = (target as Element).closest<HTMLElement>('.shorten .text');
        const control = text && this.#controls.get(text);
        if (control && !text.classList.contains('open')) this.#toggle(text, control);
      });
    }
    list.classList.add('shorten');
    list.style.setProperty('--_lines', String(this.host.lines));
    const texts = new Set(list.querySelectorAll<HTMLElement>('.text'));
    for (const [text, control] of this.#controls) {
      if (texts.has(text)) continue;
      this.#sizes.unobserve(text);
      control?.remove();
      this.#controls.delete(text);
    }
    for (const text of texts) {
      if (!this.#controls.has(text)) this.#controls.set(text, undefined);
      // Observed anew, for other words may have as many lines.
      this.#sizes.unobserve(text);
      this.#sizes.observe(text);
    }
  }

  stop(): void {
    this.#sizes.disconnect();
    this.#list?.classList.remove('shorten');
    for (const control of this.#controls.values()) control?.remove();
    this.#controls.clear();
  }

  /** First all are read, then all are written: else each would be laid out anew. */
  #measure(watched: readonly HTMLElement[]): void {
    const texts = watched.filter((text) => text.isConnected && this.#controls.has(text));
    const open = texts.filter(({ classList }) => classList.contains('open'));
    for (const { classList } of open) classList.remove('open');
    const longer = texts.map((text) => text.scrollHeight > text.clientHeight + 1);
    for (const { classList } of open) classList.add('open');
    for (const [index, text] of texts.entries()) this.#control(text, longer[index]!);
  }

  #control(text: HTMLElement, isLonger: boolean): void {
    let control = this.#controls.get(text);
    if (isLonger && !control) {
      control = document.createElement('button');
      control.type = 'button';
      control.className = 'more';
      control.setAttribute('part', 'more');
      control.addEventListener('click', () => this.#toggle(text, control!));
      text.after(control);
    } else if (!isLonger) {
      control?.remove();
      control = undefined;
    }
    this.#controls.set(text, control);
    this.#name(text, control);
  }

  #name(text: HTMLElement, control: HTMLButtonElement | undefined): void {
    const open = text.classList.contains('open');
    control?.setAttribute('aria-expanded', String(open));
    if (!control) return;
    const does = open ? this.#words.less : this.#words.more;
    control.textContent = does;
    // There are several on a page: which event it belongs to.
    control.ariaLabel = `${does}: ${text.closest('.event')!.querySelector('.name')!.textContent}`;
  }

  #toggle(text: HTMLElement, control: HTMLButtonElement): void {
    const expanded = text.classList.toggle('open');
    this.#name(text, control);
    this.host.send('np-toggle', { expanded });
  }
}

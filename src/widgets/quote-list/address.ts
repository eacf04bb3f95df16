import { adopt, css } from '../../core/style.js';
import type { NewspartElement } from '../../core/widget.js';
import type { Quotes } from './quote-list.schema.js';

const style = css`
  li:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;

/** Leads to the quotation that the page's address names, which a browser does not find in a shadow root. */
export class Address {
  /** What it has led to: the address is followed once. */
  #led: string | undefined;

  constructor(private readonly host: NewspartElement<Quotes>) {}

  start(): void {
    adopt(this.host.shadowRoot!, style);
    addEventListener('hashchange', this.#follow);
    this.#lead();
  }

  stop(): void {
    removeEventListener('hashchange', this.#follow);
    this.#led = undefined;
  }

  #follow = (): void => {
    this.#led = undefined;
    this.#lead();
  };

  #lead(): void {
    const { hash } = location;
    if (!hash || hash === this.#led) return;
    const items = [...this.host.shadowRoot!.querySelectorAll<HTMLElement>('[data-id]')];
    const item = items.find(({ dataset: { id } }) => id && new URL(`#${id}`, location.href).hash === hash);
    // What is the page's own, the browser has found.
    if (!item || document.querySelector(`[id="${CSS.escape(item.dataset['id']!)}"]`)) return;
    this.#led = hash;
    // So that the Tab key goes on from there, and it is heard.
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

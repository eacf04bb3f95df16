import { html, nothing } from 'lit/html.js';
import type { Locale } from '../../core/locale.js';
import { css } from '../../core/style.js';
import { plain } from '../../core/text.js';
import { actions as english } from '../../strings/en.actions.js';
import type { Strings } from '../../strings/strings.js';
import type { Quote } from './quote-card.schema.js';

/** The look of a shortened quotation and of what the reader can press. */
export const style = css`
  .short:not([hidden]) {
    -webkit-box-orient: vertical;
    display: var(--_box, -webkit-box);
    -webkit-line-clamp: var(--_lines);
    max-block-size: var(--_room);
    overflow: hidden;
  }
  /* Room for a large mark, which would be cut off where it hangs out. */
  @container (min-inline-size: 24em) {
    .card > .short,
    .pull > .short {
      margin-inline-start: -1em;
      padding-inline-start: 3em;
    }
  }
  @media print {
    .short.short {
      display: block;
      max-block-size: none;
    }
  }
`;

/** What the actions need of the element they belong to. */
export interface Owner {
  readonly lines: number;
  readonly share: boolean;
  /** Renders again. */
  readonly update: () => void;
  /** Sends an event; answers false if a listener prevented the default action. */
  readonly send: (type: string, detail: unknown) => boolean;
}

/** Several on a page have the same words: whose quotation a control belongs to. */
const named = (does: string, { speaker }: Quote): unknown => (speaker ? `${does}: ${speaker.name}` : nothing);

/** Whether something goes beyond the lines that show, whichever way they follow one another. */
function reaches(what: Range | Element, words: Element): boolean {
  const inner = what.getBoundingClientRect();
  const outer = words.getBoundingClientRect();
  return inner.bottom > outer.bottom + 1 || inner.left < outer.left - 1 || inner.right > outer.right + 1;
}

/** What a quotation offers its reader: all of it where it is shortened, and to share it. */
export class Actions {
  /** Whether all of the quotation shows. */
  expanded = false;
  #long = false;
  /** What the reader is told of it. */
  #shared = '';
  /** The words, and those before translation: one of them shows. */
  #words: readonly HTMLElement[] = [];
  // In the next frame: what renders within the observer's own turn would be reported to the page as an error.
  #sizes = new ResizeObserver(() => requestAnimationFrame(this.#settle));

  /** The words for it. */
  #say: Strings['actions'] = english;

  constructor(private readonly owner: Owner) {}

  /** Below the words: all of them, or fewer again. */
  more({ words }: Locale, model: Quote): unknown {
    this.#say = words?.actions ?? english;
    const does = this.expanded ? this.#say.less : this.#say.more;
    return this.owner.lines && this.#long
      ? html`<div class="action">
          <button type="button" part="more" aria-label=${named(does, model)} aria-expanded=${this.expanded ? 'true' : 'false'} @click=${() => this.#toggle()}>
            ${does}
          </button>
        </div>`
      : nothing;
  }

  /** Below everything. */
  sharing(model: Quote): unknown {
    return this.owner.share
      ? html`<div class="action">
          <button type="button" part="share" aria-label=${named(this.#say.share, model)} @click=${() => void this.#share(model)}>${this.#say.share}</button>
          <span class="small" role="status">${this.#shared}</span>
        </div>`
      : nothing;
  }

  /** Watches whether the words have more lines than show. */
  watch(all: NodeListOf<HTMLElement>): void {
    for (const words of all)
      if (!this.#words.includes(words))
        words.addEventListener('focusin', (event) => this.#reveal(words, event.target as Element));
    this.#words = [...all];
    // At once, so that the button is there in the first frame.
    this.#measure();
    this.stop();
    for (const words of all) this.#sizes.observe(words);
    // Another font can need more lines in a box that stays as it is.
    document.fonts.addEventListener('loadingdone', this.#settle);
  }

  stop(): void {
    this.#sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#settle);
  }

  #settle = (): void => {
    this.#measure();
    // Where a mark stands beside one line, WebKit would add an ellipsis to it. Later, for the next to measure would have to
    // lay this one out again.
    requestAnimationFrame(() => {
      for (const { clientHeight, style } of this.#words)
        if (clientHeight && !this.#long) style.setProperty('--_lines', 'none');
    });
  };

  #measure(): void {
    if (!this.#words[0]?.isConnected) return;
    // What does not show has no lines.
    const long = this.#words.map((words) => this.#isLong(words)).includes(true);
    if (long === this.#long) return;
    this.#long = long;
    this.owner.update();
  }

  #isLong(words: HTMLElement): boolean {
    // Also while all of it shows, for other words or a wider page may leave nothing to shorten.
    const { classList, style } = words;
    const shortened = classList.contains('short');
    // Set through the object model, which a page policy without inline styles allows.
    style.setProperty('--_lines', String(this.owner.lines));
    // Of lines that run from top to bottom, Firefox shows those it has cut the last word of and more, and WebKit makes others.
    const upright = !getComputedStyle(words.parentElement!).writingMode.startsWith('h');
    const { lineHeight, paddingBlockStart } = getComputedStyle(words.firstElementChild!);
    style.setProperty('--_box', upright ? 'block' : null);
    style.setProperty('--_room', upright ? `calc(${this.owner.lines} * ${lineHeight} + ${paddingBlockStart})` : null);
    classList.add('short');
    // The box of a paragraph ends with the lines that show, and a large quotation mark counts as overflow; its text does neither.
    const text = document.createRange();
    text.selectNodeContents(words);
    const long = reaches(text, words);
    classList.toggle('short', shortened);
    return long;
  }

  /** A link in what does not show takes the focus: then all of it shows, instead of a few lines from the middle. */
  #reveal(words: HTMLElement, link: Element): void {
    if (this.expanded || (!reaches(link, words) && !words.scrollTop && !words.scrollLeft)) return;
    words.scrollTo(0, 0);
    this.#toggle();
  }

  #toggle(): void {
    this.expanded = !this.expanded;
    this.owner.update();
    this.owner.send('np-toggle', { expanded: this.expanded });
  }

  /** Tells the reader, also when it is the same again. */
  #tell(what: string): void {
    this.#shared = '';
    this.owner.update();
    setTimeout(() => {
      this.#shared = what;
      this.owner.update();
    }, 50);
  }

  /** Hands the quotation to the device's own way of sharing, or to the clipboard where there is none. */
  async #share(model: Quote): Promise<void> {
    const text = [plain(model.text), model.speaker?.name].filter(Boolean).join('\n— ');
    const url = model.url ? new URL(model.url, document.baseURI).href : location.href;
    if (!this.owner.send('np-share', { text, url })) return;
    try {
      if (navigator.share) await navigator.share({ text, url });
      else {
        await navigator.clipboard.writeText(`${text}\n${url}`);
        this.#tell(this.#say.copied);
      }
    } catch (error) {
      // Unless the reader thought better of it, a page without a secure connection, or in a frame, may not.
      if ((error as Error).name !== 'AbortError') this.#tell(this.#say.failed);
    }
  }
}

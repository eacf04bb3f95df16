import type { TemplateResult } from 'lit/html.js';
import { lazy, optional } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement } from '../../core/widget.js';
import { schema, type Note, type NoteData } from './term-note.schema.js';
import { style } from './term-note.style.js';
import { note, type NoteOptions } from './term-note.template.js';

export { note, style };

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./term-note.light.js'));

/** Where a note stands: loaded with the first that is opened. */
const placing = optional(() => import('./place.js'));

/**
 * A word explained where it stands: inside a paragraph.
 *
 * Its JSON is a Note: a `term` with a `text`, or `who`, an organisation or person; or such an organisation or person itself. The word opens the
 * note when it is pressed, by Enter or the space bar, never by hover; Escape closes it and returns the focus, and so does going elsewhere. It
 * stands below the line of the word, as wide as the column at most. In print and without scripts it is a footnote to the line.
 *
 * @tag term-note
 * @summary A word explained where it stands.
 *
 * @attr {string} data - JSON text of a Note.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - As in all widgets; there is no heading in a note.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback, the word as it stands in the sentence: shows until there is data, and where the data is bad.
 * @slot footer - Shows at the end of the note.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a part of it was left out.
 * @fires {CustomEvent<{ expanded: boolean }>} np-toggle - The note has been opened, or closed.
 * @fires {CustomEvent<null>} np-view - Once, when the word is in view.
 *
 * @csspart base - The whole widget.
 * @csspart term - The word, which opens the note.
 * @csspart note - The note.
 * @csspart name - The name that the word stands for, where that is another.
 * @csspart role - Role and affiliation.
 * @csspart text - What it means.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the line below the word, and above the note.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-paper=Canvas] - Background of the note.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print.
 */
export class TermNote extends NewspartElement<Note, NoteData> {
  static override readonly tag = 'term-note';
  static override readonly schema = schema;
  static override readonly attributes = {} as const;
  static override readonly inline = true;
  static override readonly style = base + style;
  static override readonly light = light;

  #expanded = false;
  /** What is around it changes its width. */
  #observer: ResizeObserver | undefined;

  protected override options(): NoteOptions {
    return {
      ...super.options(),
      expanded: this.#expanded,
      toggle: () => this.#set(!this.#expanded),
      key: this.#key,
      left: this.#left,
    };
  }

  protected override template(model: Note, options: NoteOptions): TemplateResult {
    // Loaded before it shows, so that it comes in its place.
    if (this.#expanded) placing();
    return note(model, options);
  }

  #set(expanded: boolean): void {
    if (expanded === this.#expanded) return;
    this.#expanded = expanded;
    this.update();
    this.send('np-toggle', { expanded });
  }

  #part = (name: string): HTMLElement => this.shadowRoot!.querySelector(`.${name}`)!;

  #key = (event: KeyboardEvent): void => {
    const { key, repeat, target } = event;
    const isTerm = target === this.#part('term');
    if (key === 'Escape' && this.#expanded) {
      this.#part('term').focus();
      this.#set(false);
    } else if (isTerm && (key === 'Enter' || key === ' ')) {
      // The space bar would scroll.
      event.preventDefault();
      if (!repeat) this.#set(!this.#expanded);
    }
  };

  /** What goes elsewhere takes the focus along; a window that loses it does not. */
  #left = (): void => {
    setTimeout(() => {
      if (!this.matches(':focus-within')) this.#set(false);
    });
  };

  protected override rendered(model: Note): void {
    super.rendered(model);
    this.#observer?.disconnect();
    this.#observer = this.#expanded ? placing()?.keep(this, this.#part('term'), this.#part('note')) : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#expanded = false;
  }
}

import type { TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement } from '../../core/widget.js';
import { schema, type Box, type BoxData } from './fact-box.schema.js';
import { style } from './fact-box.style.js';
import { box, disclosure, type BoxOptions } from './fact-box.template.js';

export { box, style };

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./fact-box.light.js'));

/**
 * Background, an explainer, or how we know.
 *
 * Its JSON is a Box: `text` or `notes` is required. With `collapsed` only the title shows, until the reader opens the box, finds
 * something in it with the browser's own search, or follows a link to it. In print and without scripts it is open.
 *
 * @tag fact-box
 * @summary Background, an explainer, or how we know.
 *
 * @attr {string} data - JSON text of a Box.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {boolean} collapsed - Shows the title alone, which opens the rest.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a part of it was left out.
 * @fires {CustomEvent<{ expanded: boolean }>} np-toggle - The reader has opened the box, or closed it.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view, or it fills half of the view.
 *
 * @csspart base - The whole widget.
 * @csspart kicker - What kind of box it is.
 * @csspart title - The heading.
 * @csspart toggle - With `collapsed`: the control that opens and closes the box, with the title in it.
 * @csspart body - All below the title.
 * @csspart image - A picture with its caption.
 * @csspart text - What there is to know.
 * @csspart notes - Remarks below the text.
 * @csspart links - Where to read on.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the kicker and of the sign that the box opens.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class FactBox extends NewspartElement<Box, BoxData> {
  static override readonly tag = 'fact-box';
  static override readonly schema = schema;
  static override readonly attributes = { collapsed: false } as const;
  static override readonly style = base + style;
  static override readonly light = light;

  #expanded = false;
  /** Whether it opens where a link leads to it. */
  #follows = false;

  /** Shows the title alone, which opens the rest. */
  declare collapsed: boolean;

  protected override options(): BoxOptions {
    return {
      ...super.options(),
      ...(this.collapsed && { expanded: this.#expanded, toggle: this.#toggle }),
    };
  }

  protected override template(model: Box, options: BoxOptions): TemplateResult {
    return box(model, options);
  }

  #toggle = ({ type }: Event): void => this.#set(type === 'beforematch' || !this.#expanded);

  #set(expanded: boolean): void {
    if (expanded === this.#expanded) return;
    this.#expanded = expanded;
    this.update();
    this.send('np-toggle', { expanded });
  }

  #follow = (): void => {
    if (disclosure.module!.isAddressed(this.id)) this.#set(true);
  };

  protected override rendered(model: Box): void {
    super.rendered(model);
    if (!this.collapsed || !model.title) return;
    this.adopt(disclosure.module!.style);
    if (this.#follows) return;
    this.#follows = true;
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  override attributeChangedCallback(name: string): void {
    // A script that folds it up means what is open, too.
    if (name === 'collapsed') this.#expanded = false;
    super.attributeChangedCallback(name);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    this.#follows = false;
  }
}

import type { TemplateResult } from 'lit/html.js';
import { lazy, optional } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement, type Options } from '../../core/widget.js';
import type { Actions } from './actions.js';
import { schema, type Quote, type QuoteData } from './quote-card.schema.js';
import { style } from './quote-card.style.js';
import { attribution, pull, quote, type Variant } from './quote-card.template.js';

export { attribution, quote, style };
// Whoever else has somebody to name takes it from here: a part of its own would make a page with quotations bigger.
export { person } from '../../core/person.js';

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./quote-card.light.js'));
/** Without it, all of the quotation shows. */
const actions = optional(() => import('./actions.js'));

declare global {
  interface GlobalEventHandlersEventMap {
    /** The reader shows all of a shortened text, or less again. */
    'np-toggle': CustomEvent<{ readonly expanded?: boolean; readonly id?: string; readonly original?: boolean }>;
    /** The reader shares something; `preventDefault()` leaves it to the page. */
    'np-share': CustomEvent<{ readonly text: string; readonly url: string }>;
  }
}

/**
 * What somebody said.
 *
 * Its JSON is a Quote: `text` is required. Quotation marks follow the language, and are not doubled where the text
 * brings its own.
 *
 * @tag quote-card
 * @summary What somebody said.
 *
 * @attr {string} data - JSON text of a Quote.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {'card' | 'pull' | 'plain'} [variant=card] - How it looks, and whether it repeats the article.
 * @attr {number} lines - Shows as many lines, and the rest on demand.
 * @attr {boolean} share - Offers to share the quotation.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading, where it has one.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a part of it was left out.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view.
 * @fires {CustomEvent<{ expanded?: boolean, original?: boolean }>} np-toggle - The reader shows all of a shortened
 *   quotation, or less again; or the original words, or their translation again.
 * @fires {CustomEvent<{ text: string, url: string }>} np-share - The reader shares it; `preventDefault()` leaves it to the page.
 *
 * @csspart base - The whole widget.
 * @csspart context - What the quotation answers.
 * @csspart text - The words.
 * @csspart original - The words before translation.
 * @csspart switch - The control that shows these in the place of the translation.
 * @csspart more - The control that shows all, or less.
 * @csspart share - The control that shares.
 * @csspart attribution - The speaker with everything about the occasion.
 * @csspart portrait - The speaker's picture.
 * @csspart speaker - The speaker's name.
 * @csspart role - The speaker's role and affiliation.
 * @csspart details - Place, date and translation.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-quote-size=clamp(1.15em, 0.95em + 1.3cqi, 1.5em)] - Size of the words.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the quotation mark and of controls.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print and controls.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class QuoteCard extends NewspartElement<Quote, QuoteData> {
  static override readonly tag = 'quote-card';
  static override readonly schema = schema;
  static override readonly attributes = { variant: ['card', 'pull', 'plain'], lines: 0, share: false } as const;
  static override readonly style = base + style;
  static override readonly light = light;

  #actions: Actions | undefined;

  /**
   * `card`; `pull`: repeats words of the article, and says so to those who hear it; `plain`: in the size of the text,
   * with both quotation marks.
   */
  declare variant: Variant;
  /** Shows as many lines, and the rest on demand; 0 for all. */
  declare lines: number;
  /** Offers to share the quotation. */
  declare share: boolean;

  protected override template(model: Quote, options: Options): TemplateResult {
    const { variant, lines, share } = this;
    const wanted = lines > 0 || share;
    const module = wanted && !this.#actions ? actions() : undefined;
    if (module) this.#actions = new module.Actions(this);
    const able = wanted ? this.#actions : undefined;
    return quote(model, {
      ...options,
      variant,
      short: lines > 0 && able && !able.expanded,
      more: able?.more(options.locale, model),
      sharing: able?.sharing(model),
    });
  }

  protected override rendered(model: Quote): void {
    super.rendered(model);
    if (this.variant === 'pull') this.adopt(pull().style);
    if (this.#actions) this.adopt(actions()!.style);
    if (this.lines) this.#actions?.watch(this.shadowRoot!.querySelectorAll('blockquote'));
    else this.#actions?.stop();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#actions?.stop();
  }
}

import type { TemplateResult } from 'lit/html.js';
import { lazy, optional } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement } from '../../core/widget.js';
import { style as quoteStyle } from '../quote-card/quote-card.style.js';
import type { Address } from './address.js';
import { schema, type Quotes, type QuotesData } from './quote-list.schema.js';
import { style } from './quote-list.style.js';
import { quotations, type GroupBy, type QuotesOptions } from './quote-list.template.js';

export { quotations, style };

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./quote-list.light.js'));
/** Without it, addresses lead to the list. */
const addresses = optional(() => import('./address.js'));
/** Without them, quotations stand in the order of the data. */
const parting = optional(() => import('./groups.js'));

/**
 * Who said what: reactions, a round-up.
 *
 * Its JSON has `quotes`, a list of Quotes: at least one is required, and a `text` for each of them. A bad one is reported and left
 * out. With `group-by` they stand under the names of their speakers, or of the parties for which they spoke. The `id` of a quotation
 * is an address in the page.
 *
 * @tag quote-list
 * @summary Who said what: reactions, a round-up.
 *
 * @attr {string} data - JSON text of the quotations.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {'none' | 'speaker' | 'party'} [group-by=none] - Under which headings they stand: none, their speakers, or those for whom they spoke.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading; those of groups are one below.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a quotation was left out.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view, or it fills half of the view.
 * @fires {CustomEvent<{ original?: boolean }>} np-toggle - The reader shows the original words of a translated quotation, or the translation again.
 *
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart group - With `group-by`: the heading of a group, with the speaker's portrait and role.
 * @csspart group-title - The name in it.
 * @csspart quotes - A list of quotations.
 * @csspart quote - A quotation with all that belongs to it.
 * @csspart context - What a quotation answers.
 * @csspart text - The words.
 * @csspart original - The words before translation.
 * @csspart switch - The control that shows these in the place of the translation.
 * @csspart attribution - The speaker with everything about the occasion.
 * @csspart portrait - The speaker's picture.
 * @csspart speaker - The speaker's name.
 * @csspart role - The speaker's role and affiliation.
 * @csspart details - Place, date and translation.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of quotation marks and of controls.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of names, small print and controls.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class QuoteList extends NewspartElement<Quotes, QuotesData> {
  static override readonly tag = 'quote-list';
  static override readonly schema = schema;
  static override readonly list = 'quotes';
  static override readonly attributes = { 'group-by': ['none', 'speaker', 'party'] } as const;
  static override readonly style = base + quoteStyle + style;
  static override readonly light = light;

  #address: Address | undefined;

  /** Under which headings they stand. */
  declare groupBy: GroupBy;

  protected override options(): QuotesOptions {
    return { ...super.options(), groupBy: this.groupBy };
  }

  protected override template(model: Quotes, options: QuotesOptions): TemplateResult {
    if (!this.#address && model.quotes.some(({ id }) => id)) {
      const module = addresses();
      if (module) this.#address = new module.Address(this);
    }
    const grouped = this.groupBy === 'none' ? undefined : parting()?.grouped;
    return quotations(model, { ...options, grouped });
  }

  protected override rendered(model: Quotes): void {
    super.rendered(model);
    this.#address?.start();
    const groups = this.groupBy === 'none' ? undefined : parting();
    if (groups) this.adopt(groups.style);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#address?.stop();
  }
}

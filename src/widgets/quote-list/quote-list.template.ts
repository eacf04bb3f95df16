import { html, nothing, type TemplateResult } from 'lit/html.js';
import { smallPrint } from '../../core/fields.js';
import type { Options } from '../../core/widget.js';
import { quote } from '../quote-card/quote-card.template.js';
import type { ListedQuote, Quotes } from './quote-list.schema.js';

/** What stands under one heading. */
export type GroupBy = 'none' | 'speaker' | 'party';

export interface QuotesOptions extends Options {
  readonly groupBy?: GroupBy | undefined;
  /** Parts the quotations and writes headings (groups.ts). */
  readonly grouped?: ((model: Quotes, options: QuotesOptions) => unknown) | undefined;
}

/** Quotations one below the other. */
export const listed = (items: readonly ListedQuote[], lang: string | undefined, options: Options): TemplateResult =>
  html`<ul part="quotes">
    ${items.map(
      (item) =>
        html`<li data-id=${item.id ?? nothing} part="quote">${quote({ lang, ...item }, { ...options, variant: 'plain' })}</li>`,
    )}
  </ul>`;

/** The same below a heading, and where that is wanted, below one each for speakers or parties. */
export function quotations(model: Quotes, options: QuotesOptions): TemplateResult {
  const { locale, headingLevel, groupBy, grouped, footer } = options;
  const { title, lang, quotes } = model;
  const nested = { locale, headingLevel: headingLevel + (title ? 1 : 0), groupBy };
  return html`<div class="np quotes" part="base" lang=${lang ?? (locale.given || nothing)} dir=${lang ? 'auto' : nothing}>
    ${title && html`<div role="heading" aria-level=${headingLevel} class="title" part="title">${title}</div>`}
    ${grouped ? grouped(model, nested) : listed(quotes, lang, nested)} ${smallPrint(model, locale)} ${footer}
  </div>`;
}

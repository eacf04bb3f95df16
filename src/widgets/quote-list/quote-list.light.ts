import { html, type TemplateResult } from 'lit/html.js';
import { document, node, origin } from '../../core/json-ld.js';
import { lazy } from '../../core/lazy.js';
import { heading, smallPrint, spaced, spoken } from '../../core/plain.js';
import type { Options } from '../../core/widget.js';
import { fallback as quote, quotation } from '../quote-card/quote-card.light.js';
import { groups } from './groups.js';
import type { Quotes } from './quote-list.schema.js';
import type { QuotesOptions } from './quote-list.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./quote-list.html.js'));

/**
 * The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. Who said it stands with each quotation, for
 * they may be taken apart.
 */
export function fallback(model: Quotes, options: QuotesOptions): TemplateResult {
  const { title, lang } = model;
  const { locale, headingLevel, groupBy } = options;
  return spoken(
    lang,
    spaced([
      title && heading(title, headingLevel),
      ...groups(model, groupBy).flatMap(({ name, speaker, items }) => [
        name && !speaker && heading(name, headingLevel + (title ? 1 : 0)),
        html`<ol>${spaced(items.map((item) => html`<li>${quote(item, options)}</li>`))}</ol>`,
      ]),
      smallPrint(model, locale),
    ]),
  );
}

/** The data as JSON-LD (schema.org). */
export const jsonLd = ({ title, quotes, source }: Quotes, _options: Options): object =>
  document(
    node('ItemList', {
      name: title,
      numberOfItems: quotes.length,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      itemListElement: quotes.map((item, index) => node('ListItem', { position: index + 1, item: quotation(item) })),
      subjectOf: origin(source),
    }),
  );

import { lazy } from '../../core/lazy.js';
import { html, type TemplateResult } from 'lit/html.js';
import { document, node, origin } from '../../core/json-ld.js';
import { heading, paragraphs, smallPrint, spaced, spoken } from '../../core/plain.js';
import { plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { fallback as profile, somebody } from '../person-card/person-card.light.js';
import type { People } from './person-list.schema.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./person-list.html.js'));

/** The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. */
export function fallback(model: People, options: Options): TemplateResult {
  const { title, summary, lang } = model;
  const { locale, headingLevel } = options;
  const nested = { ...options, headingLevel: headingLevel + (title ? 1 : 0), lang };
  return spoken(
    lang,
    spaced([
      title && heading(title, headingLevel),
      summary && paragraphs(summary),
      ...model.people.map((somebody) => html`<section>${profile(somebody, nested)}</section>`),
      smallPrint(model, locale),
    ]),
  );
}

/** The data as JSON-LD (schema.org). */
export const jsonLd = ({ title, summary, people, source }: People, _options: Options): object =>
  document(
    node('ItemList', {
      name: title,
      description: summary && plain(summary),
      numberOfItems: people.length,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      itemListElement: people.map((one, index) => node('ListItem', { position: index + 1, item: somebody(one) })),
      subjectOf: origin(source),
    }),
  );

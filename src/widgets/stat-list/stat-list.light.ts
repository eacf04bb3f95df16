import { html, nothing, type TemplateResult } from 'lit/html.js';
import { document, node, origin, picture as imageObject } from '../../core/json-ld.js';
import { lazy } from '../../core/lazy.js';
import { heading, picture, smallPrint, spaced, spoken } from '../../core/plain.js';
import type { Options } from '../../core/widget.js';
import { fallback as number, observation } from '../stat-counter/stat-counter.light.js';
import type { ListedStat, Stats } from './stat-list.schema.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./stat-list.html.js'));

const entry = (item: ListedStat, options: Options): TemplateResult =>
  html`<li lang=${item.lang ?? nothing} dir=${item.lang ? 'auto' : nothing}>${spaced([
    item.image && picture(item.image, options.locale),
    number({ ...item, lang: undefined }, options),
  ])}</li>`;

/**
 * The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. An ordered list, for reader modes
 * drop others.
 */
export const fallback = (model: Stats, options: Options): TemplateResult =>
  spoken(
    model.lang,
    spaced([
      model.title && heading(model.title, options.headingLevel),
      html`<ol>${spaced(model.stats.map((item) => entry(item, options)))}</ol>`,
      smallPrint(model, options.locale),
    ]),
  );

/** The data as JSON-LD (schema.org). */
export const jsonLd = (model: Stats, options: Options): object =>
  document(
    node('ItemList', {
      name: model.title,
      numberOfItems: model.stats.length,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      itemListElement: model.stats.map((item, index) =>
        node('ListItem', {
          position: index + 1,
          item: { ...observation(item, options), ...(item.image && { image: imageObject(item.image) }) },
        }),
      ),
      subjectOf: origin(model.source),
    }),
  );

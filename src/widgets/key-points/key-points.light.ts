import { html, nothing, type TemplateResult } from 'lit/html.js';
import { document, node, origin, picture as imageObject, work, type Node } from '../../core/json-ld.js';
import { lazy } from '../../core/lazy.js';
import { heading, paragraphs, picture, smallPrint, spaced, spoken } from '../../core/plain.js';
import { plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { quotes, stats, type Point, type Points } from './key-points.schema.js';
import type { PointsOptions } from './key-points.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./key-points.html.js'));

const entry = (item: Point, options: Options): TemplateResult =>
  html`<li lang=${item.lang ?? nothing} dir=${item.lang ? 'auto' : nothing}>${spaced([
    item.title && html`<p><strong>${item.title}</strong></p>`,
    paragraphs(item.text),
    item.image && picture(item.image, options.locale),
    item.stat && stats().light().fallback(item.stat, options),
    item.quote && quotes().light().fallback(item.quote, options),
    smallPrint(item, options.locale),
  ])}</li>`;

/**
 * The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. An ordered list in any case,
 * for reader modes drop others.
 */
export const fallback = (model: Points, options: Options): TemplateResult =>
  spoken(
    model.lang,
    spaced([
      model.title && heading(model.title, options.headingLevel),
      html`<ol>${spaced(model.points.map((item) => entry(item, options)))}</ol>`,
      smallPrint(model, options.locale),
    ]),
  );

/** A point in the terms of schema.org. */
const told = (item: Point, options: Options): Node =>
  node('CreativeWork', {
    name: item.title,
    text: plain(item.text),
    inLanguage: item.lang,
    image: item.image && imageObject(item.image),
    mentions: item.stat && stats().light().observation(item.stat, options),
    hasPart: item.quote && quotes().light().quotation(item.quote),
    ...work(item),
  });

/** The data as JSON-LD (schema.org). */
export const jsonLd = (model: Points, options: PointsOptions): object =>
  document(
    node('ItemList', {
      name: model.title,
      numberOfItems: model.points.length,
      itemListOrder: `https://schema.org/ItemList${options.numbered ? 'OrderAscending' : 'Unordered'}`,
      itemListElement: model.points.map((item, index) =>
        node('ListItem', { position: index + 1, item: told(item, options) }),
      ),
      subjectOf: origin(model.source),
    }),
  );

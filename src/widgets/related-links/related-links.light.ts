import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras } from '../../core/fields.js';
import { dateOf, document, node, origin, picture as imageObject, work, type Node } from '../../core/json-ld.js';
import { lazy } from '../../core/lazy.js';
import { heading, paragraphs, smallIf, smallPrint, spaced, spoken } from '../../core/plain.js';
import { link, plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Links, Related } from './related-links.schema.js';
import { detailsOf, noteOf } from './related-links.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./related-links.html.js'));

const entry = (item: Related, { locale }: Options): TemplateResult =>
  html`<li lang=${item.lang ?? nothing} dir=${item.lang ? 'auto' : nothing}>${spaced([
    html`<p>${spaced([item.kicker && html`<small>${item.kicker}</small>`, link(item.href, item.title)])}</p>`,
    item.teaser && html`<p>${item.teaser}</p>`,
    smallIf(detailsOf(item, locale)),
    smallIf(noteOf(item, locale)),
    smallPrint({ ...item, source: undefined }, locale),
    item.image && extras().photo(item.image),
  ])}</li>`;

/**
 * The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. An ordered list, for reader modes
 * drop others.
 */
export const fallback = (model: Links, options: Options): TemplateResult =>
  spoken(
    model.lang,
    spaced([
      model.title && heading(link(model.url, model.title), options.headingLevel),
      model.summary && paragraphs(model.summary),
      html`<ol>${spaced(model.links.map((item) => entry(item, options)))}</ol>`,
      smallPrint(model, options.locale),
    ]),
  );

/** What a link leads to, in the terms of schema.org. */
function told(item: Related): Node {
  const { href, title, kicker, teaser, by, image, date, source, lang } = item;
  return node('CreativeWork', {
    url: href,
    name: title,
    genre: kicker,
    description: teaser,
    // Whether it is a person, or the desk, nobody has said.
    creditText: by,
    image: image && imageObject(image),
    inLanguage: lang,
    ...work({ ...item, source: undefined }),
    datePublished: dateOf(date ?? source?.date),
    isPartOf: source && node('CreativeWork', { name: source.name, url: source.url }),
  });
}

/** The data as JSON-LD (schema.org). */
export const jsonLd = ({ title, url, summary, links, source }: Links, _options: Options): object =>
  document(
    node('ItemList', {
      name: title,
      url,
      description: summary && plain(summary),
      numberOfItems: links.length,
      itemListOrder: 'https://schema.org/ItemListUnordered',
      itemListElement: links.map((item, index) => node('ListItem', { position: index + 1, item: told(item) })),
      subjectOf: origin(source),
    }),
  );

import { html, type TemplateResult } from 'lit/html.js';
import { document, node, picture as imageObject, work } from '../../core/json-ld.js';
import { lazy } from '../../core/lazy.js';
import { heading, paragraphs, picture, smallIf, smallPrint, spaced, spoken } from '../../core/plain.js';
import { plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Box } from './fact-box.schema.js';
import { linksOf } from './fact-box.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./fact-box.html.js'));

/** The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. All of it: nothing is folded up. */
export const fallback = (model: Box, options: Options): TemplateResult =>
  spoken(
    model.lang,
    spaced([
      smallIf(model.kicker),
      model.title && heading(model.title, options.headingLevel),
      model.image && picture(model.image, options.locale),
      model.text && paragraphs(model.text),
      ...(model.notes ?? []).flatMap(({ title, text }) => [
        title && html`<p><strong>${title}</strong></p>`,
        paragraphs(text),
      ]),
      smallIf(linksOf(model, options)),
      smallPrint(model, options.locale),
    ]),
  );

/** The data as JSON-LD (schema.org): a part of the page, and no article of its own. */
export const jsonLd = (model: Box): object =>
  document(
    node('CreativeWork', {
      name: model.title,
      genre: model.kicker,
      text: model.text && plain(model.text),
      inLanguage: model.lang,
      image: model.image && imageObject(model.image),
      hasPart: model.notes?.map(({ title, text }) => node('CreativeWork', { name: title, text: plain(text) })),
      citation: model.links?.map(({ href, text }) => node('CreativeWork', { name: text, url: href })),
      ...work(model),
    }),
  );

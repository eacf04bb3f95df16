import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, type Image } from '../../core/fields.js';
import { document, node, picture as imageObject, work, type Node } from '../../core/json-ld.js';
import { lazy } from '../../core/lazy.js';
import { recorded, recordings } from '../../core/media.light.js';
import type { Locale } from '../../core/locale.js';
import { paragraphs, picture, smallIf, smallPrint, spaced, spoken } from '../../core/plain.js';
import { plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Side } from './compare.js';
import { media, type Figure } from './media-figure.schema.js';
import { pictureOf } from './media-figure.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./media-figure.html.js'));

/** One of two pictures, with its words. */
function labelled(side: Side, locale: Locale): TemplateResult {
  const { label, caption, credit } = side;
  const words = spaced([label, caption && paragraphs(caption), smallIf(extras().credited(side, locale))]);
  return html`<figure>${extras().photo(side)}${(label ?? caption ?? credit) ? html`<figcaption>${words}</figcaption>` : nothing}</figure>`;
}

/** The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. Two pictures, one below the other. */
export function fallback(model: Figure, { locale }: Options): TemplateResult {
  const { before, after, caption, credit } = model;
  const image = pictureOf(model);
  return spoken(
    model.lang,
    spaced([
      ...(image
        ? [picture(image, locale)]
        : [
            before && labelled(before, locale),
            after && labelled(after, locale),
            ...(model.media ? recordings(media, model.media, locale) : []),
            caption && paragraphs(caption),
            credit && smallIf(extras().credited({ credit } as Image, locale)),
          ]),
      smallPrint(model, locale),
    ]),
  );
}

/** A picture in the terms of schema.org, with its size. */
const sized = (image: Image & Partial<Side>): Node => ({
  ...imageObject(image),
  ...node('ImageObject', { name: image.label, width: image.width, height: image.height }),
});

/** The data as JSON-LD (schema.org). */
export function jsonLd(model: Figure): object {
  const { before, after, caption, credit, lang } = model;
  const image = pictureOf(model);
  if (image) return document({ ...sized(image), ...node('ImageObject', { inLanguage: lang, ...work(model) }) });
  return document(
    node('CreativeWork', {
      text: caption && plain(caption),
      creditText: credit,
      inLanguage: lang,
      hasPart: [before, after].flatMap((side) => (side ? [sized(side)] : [])),
      ...(model.media && recorded(model.media)),
      ...work(model),
    }),
  );
}

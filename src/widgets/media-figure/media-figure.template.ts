import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, smallPrint, type Image } from '../../core/fields.js';
import { paragraphs } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { media, pairs, type Figure } from './media-figure.schema.js';

export interface FigureOptions extends Options {
  /** Shows the picture as large as the window; undefined where it is not to be. */
  readonly enlarge?: ((event: Event) => void) | undefined;
  /** Loads the picture at once: it is in the first view of the page. */
  readonly eager?: boolean | undefined;
  /** Where the line between two pictures begins, in percent. */
  readonly position?: number | undefined;
}

/** The picture of a figure, if it has one. */
export const pictureOf = ({ src, alt, ...more }: Figure): Image | undefined =>
  src === undefined ? undefined : { ...more, src, alt: alt! };

/** A picture, which is the control that enlarges it; of one that is decoration there is no more to see. */
function single(image: Image, { enlarge, eager }: FigureOptions): TemplateResult {
  const photo = extras().photo(image, eager ? 'eager' : 'lazy');
  return enlarge && image.alt.trim()
    ? html`<button type="button" class="larger" part="enlarge" aria-haspopup="dialog" @click=${enlarge}>${photo}</button>`
    : photo;
}

/** A picture, two, or something that plays, with the words that belong to it. */
export function figure(model: Figure, options: FigureOptions): TemplateResult {
  const { locale, footer } = options;
  const { before, after, lang } = model;
  const image = pictureOf(model);
  // Each of two pictures may have words of its own.
  const words = [model, before, after].filter((one) => one?.caption ?? one?.credit);
  return html`<div class="np figure" part="base" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>
    <figure class="what" part="figure" role=${words[0] ? nothing : 'none'}>
      ${
        image
          ? single(image, options)
          : before && after
            ? pairs().compared(before, after, options)
            : media().shown(model.media!, locale)
      }
      ${
        words[0]
          ? html`<figcaption class="small" part="caption">${words.map(
              (one) =>
                html`<div>${one!.caption && paragraphs(one!.caption)} ${extras().credited(one as Image, locale)}</div>`,
            )}</figcaption>`
          : nothing
      }
    </figure>
    ${smallPrint(model, locale)} ${footer}
  </div>`;
}

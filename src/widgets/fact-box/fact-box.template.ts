import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, smallPrint } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import { paragraphs } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Box } from './fact-box.schema.js';

/** What opens and closes: loaded with the first box that does. */
export const disclosure = lazy(() => import('../../core/disclosure.js'));

export interface BoxOptions extends Options {
  /** Whether a box that can be opened and closed is open; undefined where it is always open. */
  readonly expanded?: boolean | undefined;
  /** What opens and closes it; the browser's own search in the page opens it by a `beforematch` event. */
  readonly toggle?: ((event: Event) => void) | undefined;
}

/** Where to read on, in one line. */
export const linksOf = ({ links }: Box, { locale }: Options): unknown =>
  links?.[0] && extras().others(links, '', locale);

/** A title, what there is to know, and where that comes from. */
export function box(model: Box, options: BoxOptions): TemplateResult {
  const { locale, headingLevel, footer, toggle } = options;
  const { title, kicker, image, text, notes } = model;
  const folds = title && toggle;
  const expanded = !folds || options.expanded;
  const links = linksOf(model, options);
  return html`<div class="np box" part="base" role="note" lang=${model.lang ?? nothing} dir=${model.lang ? 'auto' : nothing}>
    ${kicker ? html`<p class="kicker small" part="kicker">${kicker}</p>` : nothing}
    ${
      title
        ? html`<div role="heading" aria-level=${headingLevel} class="title" part="title">${
            folds ? disclosure().toggle(title, Boolean(expanded), 'body', folds) : title
          }</div>`
        : nothing
    }
    <div class="what" part="body" id="body" hidden=${expanded ? nothing : 'until-found'} @beforematch=${toggle}>
      ${image ? extras().picture(image, locale) : nothing}
      ${text ? html`<div class="text" part="text">${paragraphs(text)}</div>` : nothing}
      ${
        notes?.[0]
          ? html`<div class="notes small" part="notes">${notes.map(
              ({ title, text }) => html`<div>${title ? html`<b>${title}</b>` : nothing} ${paragraphs(text)}</div>`,
            )}</div>`
          : nothing
      }
      ${links ? html`<div class="links small" part="links">${links}</div>` : nothing} ${smallPrint(model, locale)}
    </div>
    ${footer}
  </div>`;
}

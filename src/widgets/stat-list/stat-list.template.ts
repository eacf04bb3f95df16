import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, smallPrint } from '../../core/fields.js';
import type { Options } from '../../core/widget.js';
import { stat } from '../stat-counter/stat-counter.template.js';
import type { Stats } from './stat-list.schema.js';

export interface StatsOptions extends Options {
  /** The bar of each number, where they are compared. */
  readonly bars?: readonly unknown[] | undefined;
}

/** Numbers side by side; with their bars, one below the other. */
export function stats(model: Stats, { locale, headingLevel, bars, footer }: StatsOptions): TemplateResult {
  const { title, lang } = model;
  // In a row they stand on one line, below room for such a word. Where none has one, there is no room.
  const bare = !model.stats.some(({ qualifier }) => qualifier);
  return html`<div
    class="np stats ${bars ? 'compared' : ''} ${bare ? 'bare' : ''}"
    part="base"
    lang=${lang ?? (locale.given || nothing)}
    dir=${lang ? 'auto' : nothing}
  >
    ${title && html`<div role="heading" aria-level=${headingLevel} class="title" part="title">${title}</div>`}
    <ul class="list" part="stats">
      ${model.stats.map(
        (item, index) =>
          html`<li class="what" part="stat">
            ${item.image && extras().picture(item.image, locale)}
            ${stat({ lang, ...item }, { locale, headingLevel, footer: bars?.[index] })}
          </li>`,
      )}
    </ul>
    ${smallPrint(model, locale)} ${footer}
  </div>`;
}

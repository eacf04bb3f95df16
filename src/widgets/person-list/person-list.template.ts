import { html, nothing, type TemplateResult } from 'lit/html.js';
import { smallPrint } from '../../core/fields.js';
import { paragraphs } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { person } from '../person-card/person-card.template.js';
import type { People } from './person-list.schema.js';

/** `profiles`: one below the other; `heads`: in a row. */
export type Variant = 'profiles' | 'heads';

export interface PeopleOptions extends Options {
  readonly variant?: Variant | undefined;
}

/** People under a heading. */
export function people(
  model: People,
  { locale, headingLevel, variant = 'profiles', footer }: PeopleOptions,
): TemplateResult {
  const { title, summary, lang } = model;
  const nested = { locale, headingLevel: headingLevel + (title ? 1 : 0), lang };
  return html`<div class="np people ${variant} ${model.people.some(({ image }) => image) ? 'pictured' : ''}" part="base" lang=${lang ?? (locale.given || nothing)} dir=${lang ? 'auto' : nothing}>
    ${title && html`<div role="heading" aria-level=${headingLevel} class="title" part="title">${title}</div>`}
    ${summary && html`<div class="summary" part="summary">${paragraphs(summary)}</div>`}
    <ul part="people">
      ${model.people.map((somebody) => html`<li>${person(somebody, nested)}</li>`)}
    </ul>
    ${smallPrint(model, locale)} ${footer}
  </div>`;
}

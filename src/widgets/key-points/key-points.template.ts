import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, smallPrint } from '../../core/fields.js';
import type { Locale } from '../../core/locale.js';
import { paragraphs } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { quotes, stats, type Point, type Points } from './key-points.schema.js';

export interface PointsOptions extends Options {
  /** Whether each has a number. */
  readonly numbered?: boolean | undefined;
}

/** A heading as a role, for its level is not known when the template is written. */
const heading = (words: unknown, level: number, name: string, part: string): unknown =>
  words ? html`<div role="heading" aria-level=${level} class=${name} part=${part}>${words}</div>` : nothing;

/** A number in the digits of a language. The code for all that numbers can be would weigh more than the rest of this. */
const digits = (number: number, { lang, intl = Intl }: Locale): string => new intl.NumberFormat(lang).format(number);

function point(item: Point, model: Points, number: string | undefined, options: PointsOptions): TemplateResult {
  const { locale } = options;
  const headingLevel = options.headingLevel + (model.title ? 1 : 0);
  const nested = { locale, headingLevel: headingLevel + (item.title ? 1 : 0) };
  const spoken = { lang: item.lang ?? model.lang };
  // In most points there is none of these.
  const more = [
    item.image && extras().picture(item.image, locale),
    item.stat && stats().stat({ ...spoken, ...item.stat }, nested),
    item.quote && quotes().quote({ ...spoken, ...item.quote }, { ...nested, variant: 'plain' }),
    smallPrint(item, locale),
  ].filter(Boolean);
  return html`<li
    class="point what"
    part="point"
    data-n=${number ?? nothing}
    lang=${item.lang ?? nothing}
    dir=${item.lang ? 'auto' : nothing}
  >
    ${heading(item.title, headingLevel, 'name', 'point-title')}
    <div class="text" part="text">${paragraphs(item.text)}</div>
    ${more[0] ? more : nothing}
  </li>`;
}

/** What matters, one below the other. */
export function points(model: Points, options: PointsOptions): TemplateResult {
  const { locale, headingLevel, numbered, footer } = options;
  const list = model.points.map((item, index) =>
    point(item, model, numbered ? digits(index + 1, locale) : undefined, options),
  );
  return html`<div class="np points" part="base" lang=${model.lang ?? nothing} dir=${model.lang ? 'auto' : nothing}>
    ${heading(model.title, headingLevel, 'title', 'title')}
    ${numbered ? html`<ol part="points">${list}</ol>` : html`<ul part="points">${list}</ul>`} ${smallPrint(model, locale)}
    ${footer}
  </div>`;
}

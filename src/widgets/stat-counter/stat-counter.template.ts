import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dates, ordinals, smallPrint } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import type { Locale } from '../../core/locale.js';
import { behind, figure, type Figure } from '../../core/number.js';
import { oneLine, paragraphs, separated } from '../../core/text.js';
import { qualifier as inWords } from '../../strings/en.stats.js';
import type { Options } from '../../core/widget.js';
import type { Stat } from './stat-counter.schema.js';

/** How sure it is and how it has changed: loaded with the first number that says so. */
const more = lazy(() => import('./details.js'));

/** How exact it is, in other languages than English: loaded with the first number that says so. */
const qualified = lazy(() => import('./qualifier.js'));

/** A value as it is set, with what is said of how exact it is. */
export interface Value extends Figure {
  /** What stands before the value; empty where the language has it behind, in `after`. */
  readonly qualifier: string;
}

/** The value as it is set. */
export function valueOf(model: Stat, locale: Locale): Value {
  const { qualifier } = model;
  const value =
    model.style === 'ordinal'
      ? { before: '', figure: ordinals().ordinal(model.value, locale), after: behind('1', model.unit, locale) }
      : figure(model.value, locale, model);
  return qualifier && locale.words
    ? qualified().placed(value, model, locale.words.stats[qualifier], locale)
    : { ...value, qualifier: qualifier ? inWords(qualifier) : '' };
}

/** The time that it counts, how sure it is, and how it has changed. */
export function detailsOf(model: Stat, locale: Locale): unknown {
  const { period, asOf, estimate, range, previous } = model;
  return separated(
    [
      period && dates().formatDate(period, locale),
      (asOf || estimate || range || previous) && more().details(model, locale),
    ],
    locale,
  );
}

/** A number with its qualifier above it, its unit beside it and what it counts below. */
export function stat(model: Stat, { locale, footer }: Options): TemplateResult {
  const around = locale.given || nothing;
  const { qualifier, before, figure, after } = valueOf(model, locale);
  const small = detailsOf(model, locale);
  return html`<div class="np stat" part="base" lang=${model.lang ?? locale.around ?? around} dir=${model.lang ? 'auto' : nothing}>
    <p>
      <span class="qualifier" part="qualifier" lang=${around}>${qualifier}</span>
      <data class="value" part="value" value=${model.value}
        ><span class="unit" part="unit">${before}</span><span class="figure">${figure}</span><span class="unit" part="unit">${after}</span></data
      >
      <span class="label" part="label">${oneLine(model.label)}</span>
    </p>
    ${small && html`<p class="details small" part="details" lang=${around}>${small}</p>`}
    ${model.note && html`<div class="small" part="note">${paragraphs(model.note)}</div>`} ${smallPrint(model, locale)} ${footer}
  </div>`;
}

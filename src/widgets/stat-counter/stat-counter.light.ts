import { lazy } from '../../core/lazy.js';
import { html, type TemplateResult } from 'lit/html.js';
import type { NewsDate, Precision } from '../../core/date.js';
import { dateOf, document, node, origin, type Node } from '../../core/json-ld.js';
import { formatNumber, type Decimal } from '../../core/number.js';
import { paragraphs, smallIf, smallPrint, spaced, spoken } from '../../core/plain.js';
import { oneLine, plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Stat } from './stat-counter.schema.js';
import { detailsOf, valueOf } from './stat-counter.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./stat-counter.html.js'));

/** The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. */
export function fallback(model: Stat, { locale }: Options): TemplateResult {
  const { qualifier, before, figure, after } = valueOf(model, locale);
  return spoken(
    model.lang,
    spaced([
      html`<p>${spaced([
        qualifier && html`<span>${qualifier}</span>`,
        html`<data value=${model.value}>${before}${figure}${after && html`<small>${after}</small>`}</data>`,
        html`<span>${oneLine(model.label)}</span>`,
      ])}</p>`,
      smallIf(detailsOf(model, locale)),
      model.note && paragraphs(model.note),
      smallPrint(model, locale),
    ]),
  );
}

/** For what JSON-LD says in digits, whatever the language of the page. */
const digits = { lang: 'en' };

/** A value as a JSON number; as text where a number would not be exact. */
function exact(value: Decimal, percent: boolean): Decimal {
  if (typeof value === 'number' && !percent) return value;
  const style = percent ? 'percent' : undefined;
  // Intl moves the decimal point of a fraction without a binary one's error: 0.07 is 7 %, and not 7.000000000000001.
  const text = formatNumber(value, digits, { style }).replace(/[^\d.-]/g, '');
  const number = Number(text);
  return formatNumber(number, digits) === formatNumber(text, digits) ? number : text;
}

/** How long a time is, in the form that `observationPeriod` has. */
const lengths: Partial<Record<Precision, string>> = {
  century: 'P100Y',
  decade: 'P10Y',
  year: 'P1Y',
  quarter: 'P3M',
  month: 'P1M',
  day: 'P1D',
};

/** How long the time is that a number counts, where that is sure. */
const lengthOf = ({ start, end }: Partial<NewsDate> = {}): string | undefined =>
  start && start === end && !start.about && !start.uncertain ? lengths[start.precision] : undefined;

const atLeast = ['over', 'more-than', 'at-least'];
const atMost = ['under', 'fewer-than', 'up-to'];

/** The words of a line, without the elements that keep their direction. */
const wordsOf = (content: unknown): string =>
  typeof content === 'string'
    ? content
    : (Array.isArray(content) ? content : ((content as TemplateResult | undefined)?.values ?? []))
        .map(wordsOf)
        .join('');

/** A number in the terms of schema.org; an `Observation` is itself a `QuantitativeValue`. */
export function observation(model: Stat, options: Options): Node {
  const { value, qualifier = '', unit, currency, style = currency && 'currency', range, previous, period } = model;
  const percent = style === 'percent';
  const { qualifier: exactness, before, figure, after } = valueOf(model, options.locale);
  const label = plain(model.label);
  const small = wordsOf(detailsOf(model, options.locale));
  // The bounds can only be numbers.
  const bound = (value: Decimal | false | undefined) => {
    const number = value !== undefined && value !== false && exact(value, percent);
    return typeof number === 'number' ? number : undefined;
  };
  const amount = {
    value: exact(value, percent),
    minValue: bound(range ? range[0] : atLeast.includes(qualifier) && value),
    maxValue: bound(range ? range[1] : atMost.includes(qualifier) && value),
  };
  return node('Observation', {
    name: label,
    variableMeasured: label,
    // Whatever has no term of its own, in words: how sure the number is, say.
    description: [
      [exactness, before + figure + after, label].filter(Boolean).join(' '),
      small,
      model.note && plain(model.note),
    ]
      .filter(Boolean)
      .join('\n\n'),
    ...(style === 'currency'
      ? { value: node('MonetaryAmount', { currency: currency!.toUpperCase(), ...amount }) }
      : amount),
    // The code of UN/CEFACT, as schema.org gives it.
    unitCode: percent ? 'P1' : undefined,
    unitText: percent ? '%' : unit,
    observationDate: dateOf(period) ?? dateOf(model.asOf),
    observationPeriod: lengthOf(period),
    valueReference:
      previous && observation({ label: model.label, unit, currency, style: model.style, ...previous }, options),
    subjectOf: origin(model.source),
  });
}

/** The data as JSON-LD (schema.org). */
export const jsonLd = (model: Stat, options: Options): object => document(observation(model, options));

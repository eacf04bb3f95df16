import type { NewsDate } from '../../core/date.js';
import { dates, ordinals } from '../../core/fields.js';
import { fill, type Locale } from '../../core/locale.js';
import { formatNumber, type Decimal } from '../../core/number.js';
import { separated } from '../../core/text.js';
import { details as english } from '../../strings/en.details.js';
import type { Plural } from '../../strings/strings.js';
import type { Stat } from './stat-counter.schema.js';

/** Without what binary fractions add far behind the decimal point: 46.3 / 100 is 0.463, and not 0.46299999999999997. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** A difference with one decimal, or with one digit where that would be zero. */
const rounded = (value: number): number => Math.round(value * 10) / 10 || Number(value.toPrecision(1));

/** A time as it stands in a sentence: "in the 1990s". */
function inside(date: NewsDate, locale: Locale): string {
  const start = date.start && { ...date.start, inside: true };
  return dates().formatDate(date.start === date.end ? { ...date, start, end: start } : date, locale);
}

/**
 * How a value differs from the one before it: in percent; in points for percentages; absolutely for ranks, and where a share
 * of what was there says nothing: of zero, or of less.
 */
function change(model: Stat, { value, period }: NonNullable<Stat['previous']>, locale: Locale): string {
  const [now, before] = [Number(model.value), Number(value)];
  const words = locale.words?.details ?? english;
  const signed = (n: Decimal, style?: 'percent') => formatNumber(n, locale, { style, signed: true });
  const difference = exact(now - before);
  const points = rounded(difference * 100);
  const { lang, intl = Intl } = locale;
  const forms: Plural = words.points;
  const category = new intl.PluralRules(lang).select(Math.abs(points));
  return fill(period ? words.changeSince : words.change, {
    change:
      model.style === 'percent'
        ? fill(forms[category] ?? forms.other, { n: signed(points) })
        : before > 0 && model.style !== 'ordinal'
          ? signed(exact(rounded((difference / before) * 100) / 100), 'percent')
          : signed(difference),
    previous: model.style === 'ordinal' ? ordinals().ordinal(value, locale) : formatNumber(value, locale, model),
    period: period && inside(period, locale),
  });
}

/** What stands behind the time that a number counts: how sure it is, and how it has changed. */
export function details(model: Stat, locale: Locale): unknown {
  const { asOf, estimate, range, previous } = model;
  const words = locale.words?.details ?? english;
  const items = [
    asOf && fill(words.asOf, { date: inside(asOf, locale) }),
    estimate && words.estimate,
    range &&
      fill(words.range, { low: formatNumber(range[0], locale, model), high: formatNumber(range[1], locale, model) }),
    previous && change(model, previous, locale),
  ];
  return separated(
    // A sign at its beginning, which Intl keeps from left to right, says nothing of the direction of the words.
    items.map((text) => (text && locale.rtl ? `\u200f${text}` : text)),
    locale,
  );
}

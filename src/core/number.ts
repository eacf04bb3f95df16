import type { IntlLike } from '../cldr/cldr.js';
import type { Locale } from './locale.js';

/** A finite number, or a decimal string for a value that has to stay exact. */
export type Decimal = number | string;

export interface NumberOptions {
  readonly style?: 'number' | 'percent' | 'ordinal' | 'currency' | undefined;
  /** An Intl unit identifier such as `kilometer` or `kilometer-per-hour`, or any word. */
  readonly unit?: string | undefined;
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
  readonly compact?: boolean | undefined;
  readonly signed?: boolean | undefined;
}

type Formatter = InstanceType<IntlLike['NumberFormat']>;
const formatters = new Map<string, Formatter>();

function formatter({ lang, given, intl = Intl }: Locale, options: Intl.NumberFormatOptions): Formatter {
  const key = lang + given + JSON.stringify(options);
  let format = formatters.get(key);
  if (!format) formatters.set(key, (format = new intl.NumberFormat(lang, options)));
  return format;
}

/** Every digit that was given (twenty decimals are what every Intl takes); money has at least its usual ones, and a compact form rounds. */
const digits = { maximumFractionDigits: 20 };

function numberFormat(
  locale: Locale,
  { style, unit, currency, compact, signed }: NumberOptions,
): { format: Formatter; word?: string | undefined } {
  const common: Intl.NumberFormatOptions = {
    ...(compact ? { notation: 'compact' } : digits),
    ...(signed && { signDisplay: 'exceptZero' }),
  };
  if (currency && (style ?? 'currency') === 'currency') {
    return {
      format: formatter(locale, {
        ...common,
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      } as Intl.NumberFormatOptions),
      word: unit,
    };
  }
  if (style === 'percent') return { format: formatter(locale, { ...common, style }), word: unit };
  if (unit) {
    try {
      return { format: formatter(locale, { ...common, style: 'unit', unit }) };
    } catch {
      // Not a unit that Intl knows: a word of the desk's own.
    }
  }
  return { format: formatter(locale, common), word: unit };
}

/** A number in the locale's digits and notation: the figure, and the unit that stands before or behind it. */
export interface Figure {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** A word behind a number, where there is one. */
export const behind = (number: string, word: string | undefined, { between }: Locale): string =>
  word ? (between?.(number, word) ?? ' ') + word : '';

/** A number as it is set: figure and unit apart, so that the unit can be smaller. */
export function figure(value: Decimal, locale: Locale, options: NumberOptions): Figure {
  const { format, word } = numberFormat(locale, options);
  const found = { before: '', figure: '', after: '' };
  const parts = format.formatToParts(value as number);
  const isUnit = ({ type }: Intl.NumberFormatPart) => type === 'unit';
  const first = parts.findIndex((part) => !isUnit(part) && part.type !== 'literal');
  const last = parts.findLastIndex((part) => !isUnit(part) && part.type !== 'literal');
  parts.forEach((part, index) => {
    found[index < first ? 'before' : index > last ? 'after' : 'figure'] += part.value;
  });
  found.after += behind(found.figure + found.after, word, locale);
  return found;
}

/** A number in one string. */
export function formatNumber(value: Decimal, locale: Locale, options: NumberOptions = {}): string {
  const { before, figure: number, after } = figure(value, locale, options);
  return before + number + after;
}

import {
  content,
  cut,
  joined,
  leaves,
  namesSource,
  plain,
  present,
  refuse,
  remarks,
  sourceOf,
  spoken,
  text,
  textOf,
  trimmed,
  understood,
  wordsOf,
  type Block,
  type Line,
} from '../../core/html.js';
import { beginsWithMonth, dateInWords, dateOf, leadingDate } from '../../core/html.date.js';
import { latin } from '../../core/html.digits.js';
import { asJson, decimal, goesOn, isDense, readNumber, shifted, type Written } from '../../core/html.number.js';
import type { Locale } from '../../core/locale.js';
import { ordinal } from '../../core/ordinal.js';
import { qualifier as inWords } from '../../strings/en.stats.js';
import type { StatData } from './stat-counter.schema.js';

const qualifiers = {
  about: true,
  nearly: true,
  over: true,
  'more-than': true,
  'at-least': true,
  under: true,
  'fewer-than': true,
  'up-to': true,
  already: true,
} satisfies Readonly<Record<NonNullable<StatData['qualifier']>, true>>;

/** How exact the words before a number say that it is. */
function qualifier(words: string, { lang }: Locale): StatData['qualifier'] {
  const said = words.trim().replace(/\s+/g, ' ').toLowerCase();
  if (!said) return;
  const keys = Object.keys(qualifiers) as (keyof typeof qualifiers)[];
  return (/^en\b/.test(lang) ? keys.find((key) => inWords(key) === said) : undefined) ?? refuse();
}

/** A number as it was written, or as an ordinal in English. */
function numberIn(words: string, locale: Locale): Written & { readonly isOrdinal?: boolean } {
  const ending = /^en\b/.test(locale.lang) && /^[\d,]+(?:st|nd|rd|th)(?!\p{L})/iu.exec(words)?.[0];
  const written = readNumber(ending ? ending.slice(0, -2) : words, locale) ?? refuse();
  if (!ending) return written;
  const bare = (text: string): string => text.replaceAll(',', '').toLowerCase();
  if (bare(ordinal(written.value, locale)) !== bare(ending)) refuse();
  return { ...written, length: ending.length, isOrdinal: true };
}

/** Whether what looks like a number is the beginning of a date, or a year of these times. */
function isDate(words: string, length: number, locale: Locale): boolean {
  const found = leadingDate(words, locale);
  const isYear = /^(?:19|20)\d\d$/.test(latin(words.slice(0, length)));
  // 2023年 goes on without a space.
  const more = words.slice(0, length + 1);
  if (/\p{L}$/u.test(more) && dateInWords(more, locale)) return true;
  return Boolean(found && (found.end > length || isYear)) || beginsWithMonth(words.slice(length).trim(), locale);
}

/** The number's own block: what stands before the number, the number itself, its unit and its label. */
function numbered(runs: Line, value: string | undefined, locale: Locale): Partial<StatData> {
  const words = wordsOf(runs);
  const first = runs.findIndex(({ style }) => style.data);
  const marked = first >= 0 ? runs.findLastIndex(({ style }) => style.data) + 1 : 0;
  const dataEnds = wordsOf(runs.slice(0, marked)).length;
  let start = first >= 0 ? wordsOf(runs.slice(0, first)).length : words.search(/\p{Nd}/u);
  if (start < 0) refuse();
  if (first < 0) {
    // A sign stands at a word's beginning.
    const [sign = ''] = /(?<![^\s])[\p{Pd}\p{Sm}\p{Cf}%٪]+$/u.exec(words.slice(0, start)) ?? [];
    start -= sign.length;
  }
  const space = /^\s*/.exec(words.slice(start))![0].length;
  start += space;
  const written = numberIn(words.slice(start), locale);
  const { style, compact, isOrdinal, doubtful } = written;
  let end = start + written.length;
  if (first >= 0) {
    const exact = decimal(value!) ?? refuse();
    // The words and the value have to agree; 12 % is 0.12 or 12.
    if (exact !== written.value && !(style === 'percent' && exact === shifted(written.value, 2))) refuse();
    if (end > dataEnds && style !== 'percent') refuse();
  } else if (doubtful || isDate(words.slice(start), written.length, locale)) refuse();
  const [number] = cut(runs, end);
  plain(number);
  // The number of a year, or of a day.
  if (number.some(({ style }) => style.time)) refuse();

  const unitRuns = end < dataEnds ? cut(cut(runs, dataEnds)[0], end)[1] : [];
  const unit = plain(unitRuns) || undefined;
  if (unit && (goesOn(unit, locale) || /\p{Nd}|^[^\p{L}\p{M}°′″]/u.test(unit))) refuse();
  end = Math.max(end, dataEnds);

  const rest = words.slice(end);
  // A letter that touches the number belongs to it, unless the script has no spaces.
  if (first < 0 && /^\p{L}/u.test(rest) && touches(runs, end) && !isDense(rest)) refuse();
  const separator = /^\s*[:：—–]\s+/.exec(rest)?.[0].length ?? 0;
  const [, label] = cut(runs, end + separator);
  const says = wordsOf(label);
  if (says && (!/^[\p{L}\p{M}(（“„«‘「"'¿¡]/u.test(says) || goesOn(says, locale) || namesSource(says, locale)))
    refuse();
  return present({
    value: style === 'percent' ? written.value : asJson(written.value),
    qualifier: qualifier(plain(cut(runs, start)[0]), locale),
    style: isOrdinal ? ('ordinal' as const) : style,
    compact,
    unit,
    label: says ? text([label]) : undefined,
  });
}

/** Whether one run goes on at an offset: an element's edge parts what belongs to a number from its label. */
function touches(runs: Line, offset: number): boolean {
  for (const { text } of runs) {
    if (offset < text.length) return offset > 0;
    offset -= text.length;
  }
  return false;
}

/** The date that is all of a block. */
function period({ lines }: Block, locale: Locale): string | undefined {
  const runs = joined(lines);
  const time = runs[0]?.style.time;
  if (!time || runs.some(({ text, style }) => style.time !== time && text.trim())) return;
  return dateOf(time, plain(runs), locale);
}

/** A line, and the small print at its end. */
function smallPrint(runs: Line): readonly [Line, Line] {
  const start = runs.findLastIndex(({ text, style }) => text.trim() && !style.small) + 1;
  const words = wordsOf(runs.slice(0, start));
  const rest = wordsOf(runs.slice(start));
  // Letters that touch are one word; without a word before it, it is what the number counts.
  if (!/\p{Nd}.*\p{L}/u.test(latin(words))) return [runs, []];
  if (/[\p{L}\p{M}\p{N}]$/u.test(words) && /^[\p{L}\p{M}\p{N}]/u.test(rest) && !isDense(rest)) return [runs, []];
  return cut(runs, words.length);
}

/** A number as blocks tell it; where it does not understand all of them, it gives up (see `understood`). */
export function stat(list: readonly Block[], locale: Locale): StatData {
  const [first = refuse(), ...others] = leaves(list);
  const marked = new Set(list.flatMap(({ lines }) => lines.flat().flatMap(({ style }) => style.data ?? [])));
  const runs = joined(first.lines);
  const [data] = marked;
  if (marked.size > 1 || (data && !runs.some(({ style }) => style.data === data))) refuse();
  const read = (line: Line): Partial<StatData> => numbered(line, data?.getAttribute('value') ?? undefined, locale);
  const [line, small] = smallPrint(runs);
  let found = read(line);
  // As in 600K, where the word is of the number, and the small print is what it counts.
  if (small.length && found.label === undefined) found = read(runs);
  else others.unshift(...remarks(small).map((runs) => ({ ...first, lines: [trimmed(runs)] })));
  const { value, label = undefined, ...more } = found;

  const last = others.at(-1);
  const source = last && sourceOf(joined(last.lines), locale);
  if (source) others.pop();
  let counts = label;
  if (counts === undefined) {
    // The number alone on its line, and what it counts on the next.
    const next = others.shift() ?? refuse();
    const line = joined(next.lines);
    const says = wordsOf(line);
    if (
      line.some(({ style }) => style.small || style.time || style.data) ||
      /\p{Nd}/u.test(latin(says)) ||
      !/\p{L}/u.test(says) ||
      goesOn(says, locale) ||
      namesSource(says, locale)
    )
      refuse();
    counts = textOf([next]);
  }
  let when: string | undefined;
  const notes = others.filter((block) => {
    const found = when === undefined ? period(block, locale) : undefined;
    when ??= found;
    return found === undefined;
  });
  return present({
    value: value!,
    ...more,
    label: counts,
    period: when,
    note: notes.length ? textOf(notes) : undefined,
    source,
  });
}

/**
 * Reads a number from HTML: how exact it is, the number (as `<data value>`, or in the page's own notation), what it counts,
 * and below it the time that it counts and remarks.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): StatData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return stat(content(host, own), own);
  });

import { intervals } from '../strings/en.intervals.js';
import { earliest, formatter, latest, parseDate, words } from './date.js';
import { formatDuration, parseDuration } from './duration.js';
import { escaped, latin, offsetIn } from './html.digits.js';
import type { Locale } from './locale.js';
import { ordinal } from './ordinal.js';

/** A way to write a date, and the EDTF for what was found. */
interface Form {
  readonly pattern: string;
  readonly read: (found: Readonly<Record<string, string>>) => string | undefined;
}

interface Forms {
  readonly forms: readonly { readonly pattern: RegExp; readonly read: Form['read'] }[];
  /** The name of a month at the beginning. */
  readonly month: RegExp;
}

/** Words as they may be typed: any white space, no invisible signs, a full stop after a short form or not. */
const loosely = (text: string): string =>
  escaped(latin(text.replace(/\p{Cf}/gu, '')))
    .replace(/ +/g, ' *')
    .replace(/\\\.(?= |$)/g, '\\.?');

const alternatives = (list: Iterable<string>): string =>
  [...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map(loosely)
    .join('|');

/** A string of ours as a pattern: `fill` backwards. */
const unfilled = (string: string, values: Readonly<Record<string, string>>): string =>
  string.replace(/[^{}]+|\{(\w+)\}/g, (literal, name?: string) => (name ? values[name]! : loosely(literal)));

const year = '(?<year>\\d{4})';

/** How Intl writes months and days in a language, with the names that it has for the months there. */
function intlForms(lang: string, months: Set<string>): readonly Form[] {
  return (['month', 'day'] as const).flatMap((precision) =>
    (['long', 'short'] as const).map((style): Form => {
      const format = formatter({ lang }, precision, style, false);
      const written = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(1991, month, 16)));
      const names = written.map((parts) => {
        const name = parts.find(({ type }) => type === 'month')!.value;
        return latin(name.replace(/\p{Cf}/gu, ''));
      });
      const numbers = names.every((name) => /^\d+$/.test(name));
      if (!numbers) names.forEach((name) => months.add(name));
      const parts = written[0]!;
      const pattern = parts
        .map(({ type, value }, index) => {
          if (type === 'year') return year;
          if (type === 'day') return '(?<day>\\d{1,2})';
          if (type === 'month')
            return `(?<month>${numbers ? '\\d{1,2}' : alternatives([...names, ...names.map((name) => name.replace(/\.$/, ''))])})\\.?`;
          // What stands at the end, as the Russian word for a year, is often left out.
          return index === parts.length - 1 ? `(?:${loosely(value)})?` : loosely(value);
        })
        .join('');
      const bare = (name: string): string => name.replace(/\.$/, '').toLocaleLowerCase(lang).replace(/\s+/g, '');
      const known = names.map(bare);
      return {
        pattern,
        read: ({ year, month, day }) => {
          const number = numbers ? Number(month) : known.indexOf(bare(month!)) + 1;
          return [year, number, day && Number(day)]
            .filter((part) => part !== undefined)
            .map((part) => String(part).padStart(2, '0'))
            .join('-');
        },
      };
    }),
  );
}

/** What we say in English of dates that are not exact. */
function englishForms(locale: Locale): readonly Form[] {
  const quarters = words.quarters.map((quarter, index) => ({
    pattern: unfilled(quarter, { year }),
    read: ({ year }: Readonly<Record<string, string>>) => `${year}-Q${index + 1}`,
  }));
  return [
    { pattern: unfilled(words.about, { date: year }), read: ({ year }) => `${year}~` },
    { pattern: unfilled(words.decade, { year: '(?<year>\\d{3})0' }), read: ({ year }) => `${year}X` },
    {
      pattern: unfilled(words.century, { ordinal: '(?<ordinal>\\d{1,2}(?:st|nd|rd|th))' }),
      read: ({ ordinal: found }) => {
        const number = Number.parseInt(found!);
        return number && ordinal(number, locale) === found!.toLowerCase()
          ? `${String(number - 1).padStart(2, '0')}XX`
          : undefined;
      },
    },
    ...quarters,
    { pattern: unfilled(intervals.since, { date: year }), read: ({ year }) => `${year}/..` },
    { pattern: unfilled(intervals.until, { date: year }), read: ({ year }) => `../${year}` },
  ];
}

const known = new Map<string, Forms>();

function formsOf(locale: Locale): Forms {
  const { lang } = locale;
  let found = known.get(lang);
  if (!found) {
    const months = new Set<string>();
    const english = /^en\b/.test(lang);
    // English puts the day before the month or behind it.
    const languages = new Set([lang, ...(english ? ['en-US', 'en-GB'] : [])]);
    // Of a language that nobody knows, only digits.
    const isKnown = lang !== 'und';
    const ofYear = formatter(locale, 'year', 'long', false)
      .formatToParts(Date.UTC(1991, 0))
      .map(({ type, value }) => (type === 'year' ? year : `(?:${loosely(value)})?`))
      .join('');
    const forms: readonly Form[] = [
      { pattern: '(?<iso>\\d{4}-\\d\\d(?:-\\d\\d)?)', read: ({ iso }) => iso },
      ...(isKnown ? [...languages].flatMap((lang) => intlForms(lang, months)) : []),
      { pattern: isKnown ? ofYear : year, read: ({ year }) => year },
      { pattern: `${year} *\\(\\?\\)`, read: ({ year }) => `${year}?` },
      ...(english ? englishForms(locale) : []),
    ];
    found = {
      forms: forms.map(({ pattern, read }) => ({ pattern: new RegExp(`^\\p{Cf}*${pattern}\\p{Cf}*`, 'iu'), read })),
      month: months.size ? new RegExp(`^(?:${alternatives(months)})(?!\\p{L})`, 'iu') : /(?!)/,
    };
    known.set(lang, found);
  }
  return found;
}

/** The longest date at the beginning of a text of Latin digits, which ends where a word does. */
function single(simple: string, locale: Locale): { readonly date: string; readonly end: number } | undefined {
  let best: { date: string; end: number } | undefined;
  for (const { pattern, read } of formsOf(locale).forms) {
    const match = pattern.exec(simple);
    if (!match) continue;
    const end = match[0].length;
    if ((best && best.end >= end) || /^[\p{L}\p{M}\p{N}]/u.test(simple.slice(end, end + 2))) continue;
    const date = read(match.groups as Record<string, string>);
    if (date && parseDate(date)) best = { date, end };
  }
  return best;
}

/**
 * The date in words at the beginning of a text, as EDTF, and where it ends: as Intl writes dates in the language, as ISO
 * 8601 does, and in English with our words for what is not exact.
 */
export function leadingDate(text: string, locale: Locale): { readonly date: string; readonly end: number } | undefined {
  const simple = latin(text);
  const first = single(simple, locale);
  if (!first) return;
  const dash = /^ *[-–—] */.exec(simple.slice(first.end))?.[0].length;
  const second = dash ? single(simple.slice(first.end + dash), locale) : undefined;
  const interval = `${first.date}/${second?.date}`;
  if (second && !/[/]/.test(first.date + second.date) && parseDate(interval))
    return { date: interval, end: offsetIn(text, first.end + dash! + second.end) };
  return { date: first.date, end: offsetIn(text, first.end) };
}

/** Whether a text begins with the name of a month. */
export const beginsWithMonth = (text: string, locale: Locale): boolean => formsOf(locale).month.test(latin(text));

/** The date that is all that words say, as EDTF. */
export function dateInWords(text: string, locale: Locale): string | undefined {
  const words = text.trim();
  const found = leadingDate(words, locale);
  return found && !words.slice(found.end).trim() ? found.date : undefined;
}

/** The length of time that is all that words say, as ISO 8601: one amount of one unit. */
export function durationInWords(text: string, locale: Locale): string | undefined {
  const simple = latin(text.trim());
  const amount = /\d+/.exec(simple)?.[0];
  if (!amount || locale.lang === 'und') return;
  return ['Y', 'M', 'W', 'D']
    .map((unit) => `P${amount}${unit}`)
    .find((duration) => saysDuration(text, duration, locale));
}

const bare = (text: string, { lang }: Locale): string =>
  latin(text)
    .replace(/[\s\p{Cf}]/gu, '')
    .toLocaleLowerCase(lang);

const saysDuration = (words: string, duration: string, locale: Locale): boolean =>
  bare(formatDuration(parseDuration(duration)!, locale), locale) === bare(words, locale);

/** What `<time>` says for machines and in words. */
export interface Timed {
  /** EDTF. */
  readonly date?: string;
  /** ISO 8601. */
  readonly duration?: string;
  /** The words, where they say something else. */
  readonly displayDate?: string;
}

/** A value of `<time>` in EDTF; HTML lets some be written in another way. */
function edtf(value: string): string | undefined {
  const text = value
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) +(?=\d\d:)/, '$1T')
    .replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2');
  return parseDate(text) ? text : undefined;
}

/** Whether all that one date allows is allowed by another. */
export function within(inner: string, outer: string): boolean {
  const [a, b] = [parseDate(inner)!, parseDate(outer)!];
  return earliest(a) >= earliest(b) && latest(a) <= latest(b);
}

/** What a `<time>` says; undefined where it is not understood, or where its words name another time. */
export function timed(time: Element, words: string, locale: Locale): Timed | undefined {
  const value = time.getAttribute('datetime');
  const said = dateInWords(words, locale);
  const date = value === null ? (edtf(words) ?? said) : edtf(value);
  if (!date) {
    const duration = value?.trim() ?? '';
    if (!parseDuration(duration)) return;
    return saysDuration(words, duration, locale) ? { duration } : { displayDate: words };
  }
  if (!said) return { date, displayDate: words };
  // HTML has no value for a quarter, for one: the words may be the more exact.
  if (within(said, date)) return { date: said };
  return within(date, said) ? { date, displayDate: words } : undefined;
}

/** The date of a `<time>` whose words say no more than the date itself; undefined where they do. */
export function dateOf(time: Element, words: string, locale: Locale): string | undefined {
  const said = timed(time, words, locale);
  return said?.displayDate === undefined || dateInWords(words, locale) ? said?.date : undefined;
}

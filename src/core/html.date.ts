import { intervals } from '../strings/en.intervals.js';
import { earliest, formatDate, formatter, latest, parseDate, words, type NewsDate } from './date.js';
import { formatDuration, parseDuration } from './duration.js';
import { rarer } from './edtf.js';
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
  /** The months by their names, in long form and in short, as `bare` has them. */
  readonly months: ReadonlyMap<string, ReadonlySet<number>>;
  /** The name of a month. */
  readonly month: RegExp;
  /** Whether years are of the Gregorian calendar there. */
  readonly gregorian: boolean;
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

/** "0830" is a time of day. */
const year = '(?<year>[1-9]\\d{3})';

const bare = (text: string, { lang }: Locale): string =>
  latin(text)
    .replace(/[\s\p{Cf}]/gu, '')
    .toLocaleLowerCase(lang);

/** The name of a month without the full stop of a short form. */
const bareMonth = (name: string, locale: Locale): string => bare(name, locale).replace(/\.$/, '');

/**
 * Where years are counted in another way although Intl says Gregorian (Ethiopian, and Bikram Sambat), or where a browser may
 * not know the language.
 */
const otherCalendars = /^(?:am|ti|ne|fa|prs|ps|mzn|lrc|th)\b/i;

const isGregorian = ({ lang, given }: Locale): boolean =>
  lang === 'und'
    ? !otherCalendars.test(given ?? '')
    : new Intl.DateTimeFormat(lang).resolvedOptions().calendar === 'gregory' && !otherCalendars.test(lang);

/** Words for a year behind its number that Intl does not use, or shortens. */
const yearWords: Readonly<Record<string, string>> = {
  ru: 'года|год',
  be: 'года|год',
  uk: 'року|рік',
  kk: 'жылы|жыл|ж\\.?',
};

/** What may stand behind a year at the end of a date. */
function yearEnding(lang: string, value: string): string {
  const words = yearWords[lang.split('-')[0]!];
  return `(?:${words ? ` *(?:${words})(?!\\p{L})|` : ''}${loosely(value)})?`;
}

/** What is written behind the number of a day, as in "16th December". */
const dayEndings = (lang: string): string =>
  /^en\b/.test(lang) ? '(?:st|nd|rd|th)?' : /^fr\b/.test(lang) ? '(?:er)?' : '';

/**
 * How Intl writes months and days in a language, with the names that it has for the months there. Where another calendar is
 * usual, only what has names for the months that are none of that calendar's.
 */
function intlForms(lang: string, months: Map<string, Set<number>>, gregorian: boolean): readonly Form[] {
  return (['month', 'day'] as const).flatMap((precision) =>
    (['long', 'short'] as const).flatMap((style): readonly Form[] => {
      const format = formatter({ lang }, precision, style, false);
      const written = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(1991, month, 16)));
      const names = written.map((parts) => {
        const name = parts.find(({ type }) => type === 'month')!.value;
        return latin(name.replace(/\p{Cf}/gu, ''));
      });
      const numbers = names.every((name) => /^\d+$/.test(name));
      const bareNames = names.map((name) => bareMonth(name, { lang }));
      if (!numbers)
        for (const [index, name] of bareNames.entries())
          months.set(name, (months.get(name) ?? new Set()).add(index + 1));
      const parts = written[0]!;
      // 03/04/1992 is the third of April or the fourth of March, whatever Intl says.
      if (numbers && parts.some(({ type, value }) => type === 'literal' && /[/-]/.test(value))) return [];
      if (!gregorian) {
        const own = new Intl.DateTimeFormat(lang, {
          timeZone: 'UTC',
          month: style,
          ...(precision === 'day' && { day: 'numeric' }),
        });
        const isOwn = (month: number): boolean =>
          own
            .formatToParts(Date.UTC(1991, month, 16))
            .some(({ value }) => bareNames.includes(bareMonth(value, { lang })));
        if (numbers || names.some((_, month) => isOwn(month))) return [];
      }
      const pattern = parts
        .map(({ type, value }, index) => {
          if (type === 'year') return year;
          if (type === 'day') return `(?<day>\\d{1,2})${dayEndings(lang)}`;
          if (type === 'month')
            return `(?<month>${numbers ? '\\d{1,2}' : alternatives([...names, ...names.map((name) => name.replace(/\.$/, ''))])})\\.?`;
          // What stands at the end, as the Russian word for a year, is often left out, or written out.
          return index === parts.length - 1 ? yearEnding(lang, value) : loosely(value);
        })
        .join('');
      return [
        {
          pattern,
          read: ({ year, month, day }) => {
            const number = numbers ? Number(month) : bareNames.indexOf(bareMonth(month!, { lang })) + 1;
            return [year, number, day && Number(day)]
              .filter((part) => part !== undefined)
              .map((part) => String(part).padStart(2, '0'))
              .join('-');
          },
        },
      ];
    }),
  );
}

/** What we say in English of dates that are not exact. */
function englishForms(locale: Locale): readonly Form[] {
  const decade = unfilled(words.decade, { year: '(?<year>\\d{3})0' });
  const quarters = rarer.quarters.map((quarter, index) => ({
    pattern: unfilled(quarter, { year }),
    read: ({ year }: Readonly<Record<string, string>>) => `${year}-Q${index + 1}`,
  }));
  return [
    { pattern: unfilled(words.about, { date: year }), read: ({ year }) => `${year}~` },
    { pattern: decade, read: ({ year }) => `${year}X` },
    // In a sentence, it has its article.
    { pattern: unfilled(words.about, { date: `(?:the )?${decade}` }), read: ({ year }) => `${year}X~` },
    { pattern: unfilled(intervals.since, { date: `(?:the )?${decade}` }), read: ({ year }) => `${year}X/..` },
    { pattern: unfilled(intervals.until, { date: `(?:the )?${decade}` }), read: ({ year }) => `../${year}X` },
    {
      pattern: unfilled(rarer.century, { ordinal: '(?<ordinal>\\d{1,2}(?:st|nd|rd|th))' }),
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

/** EDTF as it is: 1991-12, 1991-12-16, 2024-Q1, 199X, 1943~. */
const edtfForms: readonly Form[] = [
  {
    pattern: `(?<text>[1-9]\\d{3}-(?:\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?)?|Q[1-4]))`,
    read: ({ text }) => {
      const [, short, month, day] = /^\d\d(\d\d)-(\d\d)(-)?/.exec(text!) ?? [];
      // 1932-33 is two years, and so may 2003-04 be.
      return month && (month > '12' || (!day && month > short!)) ? undefined : text!.toUpperCase();
    },
  },
  { pattern: `(?<text>[1-9]\\d(?:\\dX|XX)|[1-9]\\d{3}[~?])`, read: ({ text }) => text!.toUpperCase() },
];

/** Whether a date in words is a usual one: later years, and in Arabic some earlier ones, may well be another calendar's. */
const isUsual = (date: string, lang: string): boolean =>
  date.slice(0, 4) <= '2200' && !(/^ar\b/.test(lang) && /^1[34]/.test(date));

/** The months in Kazakh, which not every browser knows. */
const kazakhMonths = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');

/** "1991 жылғы 16 желтоқсан", "16 желтоқсан 1991 жыл". */
function kazakhForms(months: Map<string, Set<number>>): readonly Form[] {
  kazakhMonths.forEach((name, index) => months.set(name, new Set([index + 1])));
  const month = `(?<month>${kazakhMonths.join('|')})`;
  const day = '(?:(?<day>\\d{1,2}) )?';
  return [`${year} (?:жылғы|жылдың|жылы|ж\\.) ${day}${month}`, `${day}${month} ${year}${yearEnding('kk', '')}`].map(
    (pattern) => ({
      pattern,
      read: ({ year, month, day }) =>
        [year, kazakhMonths.indexOf(month!.toLocaleLowerCase('kk')) + 1, day]
          .filter((part) => part !== undefined)
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
    }),
  );
}

/** 16.12.1991, in languages that write so: with full stops the day comes before the month everywhere. */
function dottedForm(lang: string): readonly Form[] {
  const format = new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  const shape = format.formatToParts(0).map(({ type, value }) => (type === 'literal' ? value.trim() : type[0]));
  return shape.join('').startsWith('d.m.y') || lang.startsWith('kk')
    ? [
        {
          pattern: `(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?${year}`,
          read: ({ year, month, day }) => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
        },
      ]
    : [];
}

const known = new Map<string, Forms>();

function formsOf(locale: Locale): Forms {
  const { lang } = locale;
  const key = lang === 'und' ? `und ${locale.given}` : lang;
  let found = known.get(key);
  if (!found) {
    const months = new Map<string, Set<number>>();
    const english = /^en\b/.test(lang);
    // English puts the day before the month or behind it.
    const languages = new Set([lang, ...(english ? ['en-US', 'en-GB'] : [])]);
    // Of a language that nobody knows, only digits.
    const isKnown = lang !== 'und';
    const parts = formatter(locale, 'year', 'long', false).formatToParts(Date.UTC(1991, 0));
    const ofYear = parts
      .map(({ type, value }, index) =>
        type === 'year'
          ? year + (parts[index + 1] ? '' : yearEnding(lang, ''))
          : index === parts.length - 1
            ? yearEnding(lang, value)
            : `(?:${loosely(value)})?`,
      )
      .join('');
    const gregorian = isGregorian(locale);
    const forms: readonly Form[] = [
      ...(isKnown ? [...languages].flatMap((lang) => intlForms(lang, months, gregorian)) : []),
      ...(gregorian
        ? [
            ...edtfForms,
            ...(isKnown ? dottedForm(lang) : []),
            ...(/^kk\b/.test(lang) ? kazakhForms(months) : []),
            { pattern: isKnown ? ofYear : year, read: ({ year }: Readonly<Record<string, string>>) => year },
            {
              pattern: `${year} *\\(\\?\\)`,
              read: ({ year }: Readonly<Record<string, string>>) => `${year}?`,
            },
            ...(english ? englishForms(locale) : []),
          ]
        : []),
    ];
    found = {
      months,
      gregorian,
      forms: forms.map(({ pattern, read }) => ({ pattern: new RegExp(`^\\p{Cf}*${pattern}\\p{Cf}*`, 'iu'), read })),
      month: months.size
        ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(months.keys())})(?![\\p{L}\\p{M}])`, 'giu')
        : /(?!)/g,
    };
    known.set(key, found);
  }
  return found;
}

/** What we write ourselves, by language and by the numbers in it. */
const written = new Map<string, readonly { readonly pattern: RegExp; readonly date: string }[]>();

/** These dates as we write them in a language. */
function asWritten(key: string, dates: readonly string[], locale: Locale): NonNullable<ReturnType<typeof written.get>> {
  const of = `${locale.lang} ${locale.given} ${key}`;
  let found = written.get(of);
  if (!found) {
    found = dates.flatMap((date) =>
      (['long', 'short'] as const).map((month) => ({
        date,
        pattern: new RegExp(`^\\p{Cf}*${loosely(formatDate(parseDate(date)!, locale, month).trim())}\\p{Cf}*`, 'iu'),
      })),
    );
    // Of a few languages and years: a page that stays open would gather all of them.
    if (written.size > 20) written.clear();
    written.set(of, found);
  }
  return found;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** What may be written without a year: centuries, and decades as those of a century. */
const withoutYear = Array.from({ length: 22 }, (_, century) => `${twoDigits(century)}XX`).concat(
  Array.from({ length: 40 }, (_, decade) => `${170 + decade}X`),
);

/**
 * The dates that a text may begin with in the words of another language than English: what we would write for a year that is in
 * it, and what has none.
 */
function ours(simple: string, locale: Locale): readonly { readonly pattern: RegExp; readonly date: string }[] {
  const { lang, intl, words } = locale;
  if (!words || (lang === 'und' && !intl) || !isGregorian(locale)) return [];
  const start = simple.slice(0, 60);
  const numbers = [...start.matchAll(/(?<!\d)\d{1,4}(?!\d)/g)].slice(0, 3).map(([number]) => number);
  const year = numbers.find((number) => /^[1-9]\d{3}$/.test(number));
  const without = asWritten('', withoutYear, locale);
  if (!year) return without;
  const decade = `${year.slice(0, 3)}X`;
  const about = [year, `${year}~`, `${year}?`, decade, `${year}/..`, `../${year}`];
  const parts = [21, 22, 23, 24, 'Q1', 'Q2', 'Q3', 'Q4'].map((part) => `${year}-${part}`);
  // Of a language that Intl does not know, also months and days.
  const months = intl ? Array.from({ length: 12 }, (_, month) => `${year}-${twoDigits(month + 1)}`) : [];
  const day = intl && numbers.find((number) => number !== year && Number(number) > 0 && Number(number) < 32);
  return [
    ...without,
    ...asWritten(year, [...about, ...parts, ...months], locale),
    ...(day
      ? asWritten(
          `${year} ${day}`,
          months.map((month) => `${month}-${twoDigits(Number(day))}`).filter((date) => parseDate(date)),
          locale,
        )
      : []),
  ];
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
    if (date && parseDate(date) && isUsual(date, locale.lang)) best = { date, end };
  }
  for (const { pattern, date } of ours(simple, locale)) {
    const end = pattern.exec(simple)?.[0].length ?? 0;
    if (end <= (best?.end ?? 0) || /^[\p{L}\p{M}\p{N}]/u.test(simple.slice(end, end + 2))) continue;
    if (isUsual(date, locale.lang)) best = { date, end };
  }
  return best;
}

/** Words for what has not ended. */
const lasting =
  '(?:(?:(?:to|until) )?(?:the )?present(?: day)?|(?:until )?(?:today|now)|to date|ongoing|current(?:ly)?)';

/** "–present", before the end or what may stand behind a date. */
const openEnd = ({ lang }: Locale): RegExp =>
  /^en\b/.test(lang) ? new RegExp(`^ *[-–—] *${lasting}(?= *(?:[:：|]|[-–—](?!\\p{L})|$))`, 'iu') : /(?!)/;

/** Whether a text begins with what may mean, behind a date and a dash, that it has not ended. */
export const isLasting = (text: string, { lang }: Locale): boolean =>
  /^en\b/.test(lang) && new RegExp(`^${lasting}(?![\\p{L}\\p{M}\\p{N}])`, 'iu').test(latin(text).trimStart());

/**
 * The date in words at the beginning of a text, as EDTF, and where it ends: as Intl writes dates in the language, as ISO
 * 8601 does, and in English with our words for what is not exact.
 */
export function leadingDate(text: string, locale: Locale): { readonly date: string; readonly end: number } | undefined {
  const simple = latin(text);
  const first = single(simple, locale);
  if (!first) return;
  const rest = simple.slice(first.end);
  const open = openEnd(locale).exec(rest)?.[0] ?? /^\/\.\./.exec(rest)?.[0];
  if (open && parseDate(`${first.date}/..`))
    return { date: `${first.date}/..`, end: offsetIn(text, first.end + open.length) };
  const dash = /^(?: *[-–—～~] *|\/)/.exec(rest)?.[0].length;
  const second = dash ? single(simple.slice(first.end + dash), locale) : undefined;
  const interval = `${first.date}/${second?.date}`;
  if (second && !/[/]/.test(first.date + second.date) && parseDate(interval))
    return { date: interval, end: offsetIn(text, first.end + dash! + second.end) };
  return { date: first.date, end: offsetIn(text, first.end) };
}

/** Whether a text begins with the name of a month. */
export const beginsWithMonth = (text: string, locale: Locale): boolean =>
  latin(text).search(formsOf(locale).month) === 0;

/** The date that is all that words say, as EDTF. */
export function dateInWords(text: string, locale: Locale): string | undefined {
  const words = text.trim();
  const found = leadingDate(words, locale);
  return found && !words.slice(found.end).trim() ? found.date : undefined;
}

/** Whether words are a date, also without its year, and nothing else. */
export function isWhen(text: string, locale: Locale): boolean {
  const simple = latin(text);
  const { month } = formsOf(locale);
  return (
    dateInWords(text, locale) !== undefined ||
    /^\P{L}*\d月(?:\P{L}*\d日)?$/u.test(simple.trim()) ||
    (simple.search(month) >= 0 && !/\p{L}{3}/u.test(simple.replace(month, '')))
  );
}

/** The day that words name somewhere, as a date or by the name of a weekday. */
export function namesDay(text: string, locale: Locale): boolean {
  const simple = latin(text.slice(0, 1000));
  for (const { index } of simple.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu))
    if (/^\d{4}-\d\d-\d\d/.test(single(simple.slice(index), locale)?.date ?? '')) return true;
  return weekdays(locale).some((name) => bare(simple, locale).includes(name));
}

const daysOfWeek = new Map<string, readonly string[]>();

/** The names of the days of the week, Sunday first. */
function weekdays(locale: Locale): readonly string[] {
  const { lang } = locale;
  let found = daysOfWeek.get(lang);
  if (!found) {
    const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
    found = Array.from({ length: lang === 'und' ? 0 : 7 }, (_, day) =>
      bare(format.format(Date.UTC(2023, 0, 1 + day)), locale),
    );
    daysOfWeek.set(lang, found);
  }
  return found;
}

/** Whether words that are no whole date name another month, day, year, weekday or time than a date does. */
function contradicts(words: string, text: string, locale: Locale): boolean {
  const { start, end } = parseDate(text)!;
  if (!start || start !== end) return false;
  const { precision, first } = start;
  const date = new Date(first);
  const { months, month: names, gregorian } = formsOf(locale);
  const simple = latin(words);
  const clocks = [...simple.matchAll(/(?<!\d)(\d{1,2}):(\d\d)(?!\d)/g)];
  const numbers = (simple.replace(/(?<!\d)\d{1,2}:\d\d(?!\d)/g, '').match(/\d+/g) ?? []).map(Number);
  const has = (some: readonly number[], one: number): boolean => !some.length || some.includes(one);
  const named = [...simple.matchAll(names)].flatMap(([name]) => [...(months.get(bareMonth(name, locale)) ?? [])]);
  const small = numbers.filter((number) => number < 32);
  const years = numbers.filter((number) => number > 999);
  const month = date.getUTCMonth() + 1;
  // What is neither of our calendar nor of our months says nothing of either.
  if (!gregorian && !named.length) return false;
  if (gregorian && !has(years, date.getUTCFullYear())) return true;
  if (!/^(?:month|day|minute)$/.test(precision)) return false;
  if (!has(named, month) || (!named.length && small.length > 1 && !small.includes(month))) return true;
  if (precision === 'month') return false;
  const week = weekdays(locale).flatMap((name, day) => (bare(simple, locale).includes(name) ? [day] : []));
  if (!has(small, date.getUTCDate()) || !has(week, date.getUTCDay())) return true;
  return (
    precision === 'minute' &&
    clocks.length > 0 &&
    !clocks.some(
      ([, hour, minute]) => Number(hour) % 12 === date.getUTCHours() % 12 && Number(minute) === date.getUTCMinutes(),
    )
  );
}

/** The length of time that is all that words say, as ISO 8601: one amount of one unit. */
export function durationInWords(text: string, locale: Locale): string | undefined {
  const simple = latin(text.trim());
  const amount = /\d+/.exec(simple)?.[0];
  // The longest of them is far from this.
  if (!amount || simple.length > 60 || locale.lang === 'und') return;
  return ['Y', 'M', 'W', 'D']
    .map((unit) => `P${amount}${unit}`)
    .find((duration) => saysDuration(text, duration, locale));
}

const durations = new Map<string, string>();

function saysDuration(words: string, duration: string, locale: Locale): boolean {
  const key = `${locale.lang} ${duration}`;
  let written = durations.get(key);
  if (written === undefined)
    durations.set(key, (written = bare(formatDuration(parseDuration(duration)!, locale), locale)));
  return written === bare(words, locale);
}

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
  // Two digits are a century to ISO 8601, but to an author a day or a minute.
  return !/^-?\d\d$/.test(text) && parseDate(text) ? text : undefined;
}

/** Whether all that one date allows is allowed by another; each by the clocks of its zone. */
export function within(inner: string, outer: string): boolean {
  const [a, b] = [inner, outer].map((text) => parseDate(text.replace(/(?<=T.*)(?:Z|[+-]\d\d:\d\d)(?=\/|$)/g, ''))!) as [
    NewsDate,
    NewsDate,
  ];
  return earliest(a) >= earliest(b) && latest(a) <= latest(b);
}

/** What a `<time>` says; undefined where it is not understood, or where its words name another time. */
export function timed(time: Element, words: string, locale: Locale): Timed | undefined {
  const value = time.getAttribute('datetime');
  const said = dateInWords(words, locale);
  const date = value === null ? (said ?? (words.includes(':') ? edtf(words) : undefined)) : edtf(value);
  if (!date) {
    const duration = value?.trim() ?? '';
    if (!parseDuration(duration)) return;
    return saysDuration(words, duration, locale) ? { duration } : { displayDate: words };
  }
  if (!said) return contradicts(words, date, locale) ? undefined : { date, displayDate: words };
  // HTML has no value for a quarter, for one: the words may be the more exact.
  if (within(said, date)) return { date: said };
  return within(date, said) ? { date, displayDate: words } : undefined;
}

/** The date of a `<time>` whose words say no more than the date itself; undefined where they do. */
export function dateOf(time: Element, words: string, locale: Locale): string | undefined {
  const said = timed(time, words, locale);
  return said?.displayDate === undefined || dateInWords(words, locale) ? said?.date : undefined;
}

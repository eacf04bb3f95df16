import { edtf as english } from '../strings/en.edtf.js';
import { dates } from '../strings/en.dates.js';
import { digits, formatter, parseMoment, type Moment } from './date.js';
import { fill, type Locale } from './locale.js';
import { ordinal } from './ordinal.js';

// From here, so that this part has one module whose names are its own.
export { english as rarer };

const day = 86_400_000;

/** January 1 of a year, also where no `Date` reaches: in the Gregorian calendar, as ISO 8601 has it for all times. */
const newYear = (year: number): number =>
  (365 * year + Math.floor((year + 3) / 4) - Math.floor((year + 99) / 100) + Math.floor((year + 399) / 400) - 719_528) *
  day;

/** Years, from the first to the last. */
const years = (first: number, last: number): Pick<Moment, 'first' | 'last'> => ({
  first: newYear(first),
  last: newYear(last + 1) - 1,
});

/**
 * Reads the forms of one moment that date.ts does not: `2004-XX`, `1985-04-XX`, `XXXX`; `19XX` and `19`; `2024-21` (spring)
 * to `2024-24`; `2024-Q1` and `2024-33`; `Y170000002`; `T24:00`, and zones such as `+05`. A `?`, `~` or `%` may follow each.
 */
export function parse(text: string): Moment | undefined {
  // ISO 8601-1 leaves out digits from the right: 19 is what 19XX is. Before the common era it has none such.
  if (/^\d\d$/.test(text)) return parse(`${text}XX`);
  // What is left open says no more than what stands before it.
  const [, year, month] = /^(?:(-?\d{4})-XX(?:-XX)?|(-?\d{4}-(?:0\d|1[0-2]))-XX)[?~%]?$/.exec(text) ?? [];
  const doubt = /[?~%]?$/.exec(text)![0];
  const known = year ?? month;
  if (known) return parseMoment(known + doubt);

  const [, clock, sign, hours, minutes = '00'] = /^(.+T.+)([+−-])(\d\d)(?::?(\d\d))?$/.exec(text) ?? [];
  const zoned = clock && `${clock}${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
  if (zoned && zoned !== text) return parseMoment(zoned);
  const [, date, zone = ''] = /^([\d-]+)T24:00(?::00(?:\.0+)?)?(Z|[+-].+)?$/.exec(text) ?? [];
  if (date) {
    // The end of a day is the beginning of the next.
    const midnight = parseMoment(`${date}T00:00${zone}`);
    return midnight && { ...midnight, first: midnight.first + day, last: midnight.last + day };
  }

  const doubts = { about: /[~%]/.test(doubt), uncertain: /[?%]/.test(doubt) };
  const plain = text.slice(0, text.length - doubt.length);
  const [, of, part] = /^(-?\d{4})-(Q[1-4]|2[1-4]|3[3-6])$/.exec(plain) ?? [];
  if (of) {
    // What months a season has depends on the place. EDTF does not say; they count in order, as quarters do.
    const month = 3 * ((Number(part!.replace('Q', '')) - 1) % 4);
    const [first, last] = [month + 1, month + 3].map((month) => parseMoment(`${of}-${String(month).padStart(2, '0')}`));
    return first && { ...first, ...doubts, last: last!.last, precision: part!.startsWith('2') ? 'season' : 'quarter' };
  }
  const [, minus, digits] = /^(-?)(\d\d)XX$/.exec(plain) ?? [];
  if (digits) {
    const hundred = 100 * Number(digits);
    // There is no -0000: -00XX ends with -0001.
    const [first, last] = minus ? [-hundred - 99, -hundred || -1] : [hundred, hundred + 99];
    return { ...years(first, last), ...doubts, precision: 'century' };
  }
  if (plain === '-000X') return { ...years(-9, -1), ...doubts, precision: 'decade' };
  if (/^XXXX(?:-XX(?:-XX)?)?$/.test(plain)) return { ...years(0, 9999), ...doubts, precision: 'unknown' };
  // A number of more digits would not be exact.
  const [, long] = /^Y(-?[1-9]\d{4,14})$/.exec(plain) ?? [];
  return long ? { ...years(Number(long), Number(long)), ...doubts, precision: 'year', year: Number(long) } : undefined;
}

/** The words for what date.ts leaves to this module, without doubts. */
export function words(moment: Moment, locale: Locale, month: 'long' | 'short'): string {
  const { precision, first, last, year } = moment;
  const words = locale.words?.edtf ?? english;
  const start = new Date(year === undefined ? first : 0);
  const number = year ?? start.getUTCFullYear();
  const format = formatter(locale, precision === 'quarter' ? 'month' : 'year', month, number < 1);
  if (precision === 'unknown') return words.unknown;
  if (year !== undefined) {
    // As Intl writes a year of four digits, in its place.
    const written = new (locale.intl ?? Intl).NumberFormat(locale.lang, {
      useGrouping: false,
      numberingSystem: format.resolvedOptions().numberingSystem,
    }).format(year < 1 ? 1 - year : year);
    return format
      .formatToParts(new Date(0).setUTCFullYear(year < 1 ? -1999 : 2000))
      .map(({ type, value }) => (type === 'year' ? written : value))
      .join('');
  }
  // Before the common era, the years that are meant are exact in every language.
  if (/century|decade/.test(precision) && number < (precision === 'decade' ? 1 : 0))
    return format.formatRange(first, last);
  const part = Math.floor(start.getUTCMonth() / 3);
  const pattern = {
    century: words.century,
    decade: (locale.words?.dates ?? dates).decade,
    season: words.seasons[part],
    quarter: words.quarters[part],
  }[precision as string]!;
  const isDecade = precision === 'decade';
  // The first decade of a century is called as the century is, or has no name: its years are exact.
  if (isDecade && number % 100 === 0 && !pattern.includes('{year}')) return format.formatRange(first, last);
  const n = Math.floor(number / 100) + 1;
  const forms = pattern.split('~');
  const form = forms[Math.min(isDecade ? Math.floor(number / 10) % 10 : Math.max(n, 1), forms.length) - 1]!;
  const date = fill(form, {
    n: digits(n, locale),
    roman: 'X'.repeat(n / 10) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10]!,
    ordinal: form.includes('{ordinal}') && ordinal(n, locale),
    year: formatter(locale, 'year', month, number < 1).format(first),
    first: digits(number, locale),
    short: digits(number % 100, locale).padStart(2, digits(0, locale)),
    range: form.includes('{range}') && format.formatRange(first, last),
  });
  return precision === 'season' ? date : withArticle(date, moment, locale.lang);
}

/** As it stands in a sentence: "about the 1990s". The words of other languages fit what has no article. */
function withArticle(date: string, { precision, about, inside }: Moment, lang: string): string {
  if (/^en\b/.test(lang)) return about || inside ? `the ${date}` : date;
  return /^fr\b/.test(lang) && about ? `${precision === 'decade' ? 'les' : 'le'} ${date}` : date;
}

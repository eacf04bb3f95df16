import { digitOf, escaped, latin, offsetIn } from './html.digits.js';
import type { Locale } from './locale.js';
import { formatNumber } from './number.js';

/** Whether there are digits of two scripts. */
const mixed = (text: string): boolean =>
  new Set(Array.from(text.matchAll(/\p{Nd}/gu), ([sign]) => digitOf(sign)?.system)).size > 1;

/** A plain decimal: no plus sign, no superfluous noughts. */
export function decimal(text: string): string | undefined {
  const [, minus, whole, fraction = ''] = /^([+-]?)0*(\d+)(?:\.(\d+?)0*)?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return;
  const value = whole + (/[1-9]/.test(fraction) ? `.${fraction}` : '');
  return minus === '-' && /[1-9]/.test(value) ? `-${value}` : value;
}

/** A decimal times a power of ten, exactly. */
export function shifted(value: string, places: number): string {
  const [, minus, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value)!;
  const signs = whole!.padStart(Math.max(0, -places) + 1, '0') + fraction.padEnd(Math.max(0, places), '0');
  const point = signs.length - Math.max(fraction.length, places) + places;
  return decimal(`${minus}${signs.slice(0, point)}.${signs.slice(point)}0`)!;
}

/** Signs that Intl tells apart and writers do not. */
const alike = (sign: string): string => (/\s/.test(sign) ? '[ ]' : /['’ʼ]/.test(sign) ? "['’ʼ]" : escaped(sign));

/** Whether the browser has data for a language: without, it writes as in another one, or in a way of its own. */
const knows = (lang: string): boolean =>
  Intl.NumberFormat.supportedLocalesOf(lang).length > 0 &&
  !/M\d/.test(new Intl.DateTimeFormat(lang, { month: 'long' }).format(0));

interface Notation {
  readonly pattern: RegExp;
  /** How many digits stand between separators, beside three. */
  readonly group: number;
  readonly separator: RegExp;
}

const notations = new Map<string, Notation>();

/** How a language writes numbers in the digits of one script. */
function notation(lang: string, numberingSystem: string): Notation {
  const key = `${lang} ${numberingSystem}`;
  let found = notations.get(key);
  if (!found) {
    const parts = new Intl.NumberFormat(lang, {
      numberingSystem,
      useGrouping: 'always',
    } as unknown as Intl.NumberFormatOptions).formatToParts(-12345678.5);
    const part = (name: string, otherwise = ''): string =>
      parts.find(({ type }) => type === name)?.value.replace(/\p{Cf}/gu, '') || otherwise;
    const isKnown = knows(lang);
    const minus = part('minusSign', '-');
    const group = isKnown ? part('group') : ' ';
    const separator = group ? alike(group) : '(?!)';
    const point = isKnown ? alike(part('decimal', '.')) : '(?!)';
    found = {
      pattern: new RegExp(
        `^\\p{Cf}*(?<minus>[-−]|${escaped(minus)})?\\p{Cf}*(?<whole>\\d+(?:${separator}\\d+)*)(?:${point}(?<fraction>\\d+))?`,
        'u',
      ),
      separator: new RegExp(separator, 'u'),
      group: parts.filter(({ type }) => type === 'integer').at(-2)?.value.length ?? 3,
    };
    notations.set(key, found);
  }
  return found;
}

/** A number as it was written. */
export interface Written {
  readonly value: string;
  /** What else it could be: 1.500 for somebody who is not used to the language's notation. */
  readonly doubtful?: boolean;
  readonly style?: 'percent';
  readonly compact?: true;
  /** How much of the text it takes, in code units. */
  readonly length: number;
}

/** Words that stand for powers of ten, in short form and in long, with the power. */
const powers = new Map<string, ReadonlyMap<string, number>>();

function powersOf({ lang, given, intl = Intl }: Locale): ReadonlyMap<string, number> {
  const key = `${lang} ${given}`;
  let found = powers.get(key);
  if (!found) {
    const words = new Map<string, number>();
    for (const compactDisplay of ['long', 'short'] as const) {
      const format = new intl.NumberFormat(lang, { notation: 'compact', compactDisplay, numberingSystem: 'latn' });
      for (let power = 3; power < 15; power++)
        for (const first of [1, 2, 5]) {
          const parts = format.formatToParts(first * 10 ** power);
          const word = parts.find(({ type }) => type === 'compact')?.value.replace(/\p{Cf}/gu, '');
          const shown = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
          if (word && shown.length === 1) words.set(word, power - (shown[0]!.length - 1));
        }
    }
    powers.set(key, (found = words));
  }
  return found;
}

/** Whether a text begins with a letter of a script that puts no space between words, or none before what belongs together. */
export const isDense = (text: string): boolean =>
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(text);

/** Whether a word ends here. */
const ends = (rest: string): boolean => !/^[\p{L}\p{M}\p{N}]/u.test(rest) || isDense(rest);

const squeezed = (text: string): string => latin(text).replace(/[\s\p{Cf}]/gu, '');

/**
 * The number at the beginning of a text, in the notation of the language.
 *
 * @returns undefined if there is none, or if it is written in another way or may be more than one number
 */
export function readNumber(text: string, locale: Locale): Written | undefined {
  const { lang } = locale;
  // %12, as Turkish has it.
  if (/^[%٪]\p{Nd}/u.test(text)) {
    const [{ type }] = new Intl.NumberFormat(lang, { style: 'percent' }).formatToParts(1) as [Intl.NumberFormatPart];
    const found = type === 'percentSign' ? readNumber(text.slice(1), locale) : undefined;
    if (!found || found.style || found.compact) return;
    return { ...found, value: shifted(found.value, -2), style: 'percent', length: found.length + 1 };
  }
  const first = /\p{Nd}/u.exec(text)?.[0];
  const system = first && digitOf(first)?.system;
  if (!system) return;
  const simple = latin(text);
  const { pattern, separator, group } = notation(lang, system);
  const match = pattern.exec(simple);
  if (!match || mixed(text.slice(0, offsetIn(text, match[0].length)))) return;
  const { minus, whole, fraction } = match.groups as { minus?: string; whole: string; fraction?: string };
  const parts = whole.split(separator);
  const last = parts.length - 1;
  // Groups are as wide as the language has them, or three digits, and never a mixture.
  const grouped = [group, 3].some((width) =>
    parts.every(({ length }, index) =>
      index === last ? length === 3 : index ? length === width : length > 0 && length <= width,
    ),
  );
  if (last && !grouped) return;
  // In a language that the browser does not know, only what no language takes for anything else.
  const isKnown = knows(lang);
  if (!isKnown && match[0].includes(' ') && text.slice(0, offsetIn(text, match[0].length)).includes(' ')) return;
  const integer = parts.join('');
  // Noughts that Intl would not write are digits that a reader would miss.
  if (/^0\d/.test(integer) || fraction?.endsWith('0')) return;
  const doubtful = !last && fraction?.length === 3 && integer.length < 4 && integer !== '0';
  const value = decimal(`${minus ? '-' : ''}${integer}${fraction ? `.${fraction}` : ''}`)!;
  const read = (value: string, length: number, more: Partial<Written> = {}): Written => ({
    value,
    length: offsetIn(text, length),
    ...(doubtful && { doubtful }),
    ...more,
  });
  const { length } = match[0];
  const rest = simple.slice(length);

  const percent = /^[ \p{Cf}]*[%٪％]\p{Cf}*/u.exec(rest)?.[0];
  if (percent) return read(shifted(value, -2), length + percent.length, { style: 'percent' });

  // 60万, 600K: as Intl itself would write it.
  const word = [...powersOf(locale).keys()]
    .filter((word) => rest.trimStart().startsWith(latin(word)))
    .sort((a, b) => b.length - a.length)[0];
  if (word && isKnown) {
    const end = length + rest.indexOf(latin(word)) + word.length;
    if (ends(simple.slice(end))) {
      const compact = shifted(value, powersOf(locale).get(word)!);
      const written = squeezed(formatNumber(compact, locale, { compact: true }));
      return written === squeezed(simple.slice(0, end)) ? read(compact, end, { compact: true }) : undefined;
    }
  }
  // What goes on without a space is another number, a range, a fraction or a notation that is not the language's.
  if (!/^(?:$|[ \p{Cf})\]”"»:：,，、،;.])/u.test(rest) && !isDense(rest) && !/^\p{L}/u.test(rest)) return;
  return /^[.,٬٫:'’/](?=\d)/.test(rest) ? undefined : read(value, length);
}

/** Signs behind a number that make another one of it, a date or a time; in scripts without spaces also some signs further on. */
const signs =
  /^.{0,3}[十百千万萬亿億兆京仟佰拾십백천만억조]|^[月日号號時时点點월일시]|^[多余餘几幾来來成割여할]|以上|以下|以内|以內|未満|未满|未滿|左右|前後|前后|程度|あまり|余り|이상|이하|미만|정도|가량|안팎/u;

/**
 * Words that do the same: powers of ten, dozens, percent, halves, times of the day and eras, in the languages of many papers.
 * What `Intl` tells is not enough: it has no other numerals, and no data for some languages. One too many does no harm: the
 * HTML stays as it is.
 */
const multiples = new Set(
  (
    'k m mn mln mio mrd bn tn hundred hundreds thousand thousands million millions billion billions trillion trillions ' +
    'quadrillion dozen dozens score lakh lakhs lac lacs crore crores percent pct per half halves third thirds quarter quarters and ' +
    "out times fold am pm a.m p.m bc ad bce ce b.c a.d o’clock o'clock h tsd tausend hundert dutzend million millionen milliarde " +
    'milliarden prozent halb uhr mille cent cents millier milliers million millions milliard milliards douzaine pour heures mil cien ' +
    'ciento cientos millón millones docena por cento milhão milhões bilhão bilhões mila migliaia milione milioni miliardo miliardi ' +
    'dozzina duizend honderd miljoen miljard procent tys tysiąc tysiące tysięcy sto mln mld bin yüz milyon milyar yüzde düzine ' +
    'ribu juta miliar persen nghìn ngàn trăm triệu tỷ phần тыс тысяча тысячи тысяч сто сотен сотни млн миллион миллиона миллионов ' +
    'млрд миллиард миллиарда миллиардов процент процента процентов дюжин мың жүз миллион миллиард пайыз тис тисяч тисячі відсотків ' +
    'হাজার লাখ कोटि हजार हज़ार लाख करोड़ करोड अरब खरब सौ प्रतिशत ألف آلاف ألفا مليون ملايين مليار مئة مئات مائة بالمئة بالمائة هزار میلیون میلیارد ' +
    'صد درصد ہزار لاکھ کروڑ'
  )
    .normalize('NFKD')
    .split(' '),
);

/**
 * Whether words behind a number could change it: a further number close to it, as in "10 to 12", or a word for a power of
 * ten, as in "1.2 million" or 60多万.
 */
export function goesOn(words: string, locale: Locale): boolean {
  const { lang } = locale;
  const simple = latin(words).trim();
  const before = /^[^\p{N}]*(?=\p{N})/u.exec(simple)?.[0].trim();
  if (before !== undefined && !/\S\s+\S/.test(before) && (!isDense(before) || [...before].length <= 3)) return true;
  const bare = (word: string): string => word.replace(/\p{P}+$/u, '').toLocaleLowerCase(lang);
  const word = bare(simple.split(' ')[0]!);
  return (
    signs.test(simple) ||
    multiples.has(word.normalize('NFKD')) ||
    [...powersOf(locale).keys()].some((power) => word === bare(power))
  );
}

/** A decimal as JSON: a number where that is the same, or else its digits. */
export const asJson = (value: string): number | string => (String(Number(value)) === value ? Number(value) : value);

import type { Locale } from '../../core/locale.js';
import type { Stat } from './stat-counter.schema.js';

/** What an ending takes its sounds from, in one language. */
interface Language {
  /** 0 to 9, ten to ninety, hundred, thousand, million, milliard, billion. */
  readonly numbers: string;
  /** The word for `%`, where it is said behind the number. */
  readonly percent?: string;
  /** The ending for a word whose last vowel is one of these, by that vowel. */
  readonly vowels: Readonly<Record<string, string>>;
  /** The consonants that an ending begins with, by what the word ends with. */
  readonly begins: readonly { readonly after: string; readonly with: string }[];
  readonly otherwise: string;
}

const voiceless = 'пфкқтсшщцчхһ';

/** Source: the grammars' rules of vowel harmony and assimilation, and the words for numbers that CLDR spells out. */
const languages: Readonly<Record<string, Language>> = {
  kk: {
    numbers:
      'нөл бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың миллион миллиард триллион',
    percent: 'пайыз',
    vowels: { аоұыуяюё: 'ан', әөүіеэи: 'ен' },
    begins: [
      { after: 'мнң', with: 'н' },
      { after: `${voiceless}бвгд`, with: 'т' },
    ],
    otherwise: 'д',
  },
  ky: {
    numbers:
      'нөл бир эки үч төрт беш алты жети сегиз тогуз он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон жүз миң миллион миллиард триллион',
    percent: 'пайыз',
    vowels: { аыуяю: 'ан', оё: 'он', еэи: 'ен', өү: 'өн' },
    begins: [{ after: `${voiceless}бвгд`, with: 'т' }],
    otherwise: 'д',
  },
  tr: {
    numbers:
      'sıfır bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon milyar trilyon',
    vowels: { aıou: 'an', eiöü: 'en' },
    begins: [{ after: 'fstkçşhp', with: 't' }],
    otherwise: 'd',
  },
  az: {
    numbers:
      'sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz min milyon milyard trilyon',
    percent: 'faiz',
    vowels: { aıou: 'an', əeiöü: 'ən' },
    begins: [],
    otherwise: 'd',
  },
  tk: {
    numbers:
      'nol bir iki üç dört bäş alty ýedi sekiz dokuz on ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan ýüz müň million milliard trillion',
    percent: 'göterim',
    vowels: { aouy: 'an', äeiöü: 'en' },
    begins: [],
    otherwise: 'd',
  },
};

/** How units are said that are written as a sign or as a few letters. */
const units: Readonly<Record<string, string>> = {
  км: 'километр',
  м: 'метр',
  кг: 'килограмм',
  т: 'тонна',
  га: 'гектар',
  л: 'литр',
  'км²': 'километр',
  km: 'kilometr',
  m: 'metr',
  kg: 'kilogram',
  t: 'tona',
  ha: 'hektar',
  l: 'litr',
  'km²': 'kilometr',
};

/** The last word of a number as it is said: of 600,000, the one for a thousand. */
function lastWord(value: string, compact: boolean, names: readonly string[]): string {
  const [whole = '0', decimals] = value.replace(/^[-+]/, '').split('.');
  const big = Math.floor((whole.length - 1) / 3);
  if (compact && big > 0) return names[19 + Math.min(big, 4)]!;
  // "Two and five tenths" ends with the five.
  const digits = decimals?.replace(/0+$/, '') || whole;
  const zeros = /0*$/.exec(digits)![0].length;
  if (zeros >= digits.length) return names[0]!;
  if (zeros >= 3) return names[19 + Math.min(Math.floor(zeros / 3), 4)]!;
  const digit = Number(digits.at(-1 - zeros));
  return zeros === 0 ? names[digit]! : zeros === 1 ? names[9 + digit]! : names[19]!;
}

/**
 * The ending of the ablative, by which "more than" is said, for what stands before it: `600 000-нан`, `2 000 км-ден`,
 * `35 %-дан`. Empty for a language that is not here.
 *
 * @param unit what stands behind the number
 */
export function ablative({ value, style, compact }: Stat, unit: string, { code = '' }: Locale): string {
  const language = languages[code];
  if (!language) return '';
  const { numbers, percent, vowels, begins, otherwise } = language;
  const said =
    (style === 'percent' && percent) ||
    (unit ? (units[unit] ?? unit) : lastWord(String(value), compact === true, numbers.split(' ')));
  const letters = said.toLocaleLowerCase(code).match(/\p{L}/gu) ?? [];
  const last = letters.findLast((letter) => Object.keys(vowels).join('').includes(letter)) ?? '';
  const ending = Object.entries(vowels).find(([some]) => last && some.includes(last))?.[1] ?? Object.values(vowels)[0]!;
  const first = begins.find(({ after }) => after.includes(letters.at(-1) ?? ' '))?.with ?? otherwise;
  return first + ending;
}

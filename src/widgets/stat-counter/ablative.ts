import type { Locale } from '../../core/locale.js';
import type { Stat } from './stat-counter.schema.js';

/** What an ending takes its sounds from, in one language. */
interface Language {
  /** 0 to 9, ten to ninety, hundred, thousand, million, milliard, billion. */
  readonly numbers: string;
  /** The word for `%`, where it is said behind the number. */
  readonly percent?: string;
  /** How units, currencies and short forms are said, of which a sign or a few letters are written. */
  readonly short: Readonly<Record<string, string>>;
  /** Words that take the ending of the second of the vowels, whatever their own are. */
  readonly soft?: string;
  /** The ending for a word whose last vowel is one of these, by that vowel. */
  readonly vowels: Readonly<Record<string, string>>;
  /** The consonants that an ending begins with, by what the word ends with. */
  readonly begins: readonly { readonly after: string; readonly with: string }[];
  readonly otherwise: string;
}

const voiceless = 'пфкқтсшщцчхһ';

/** What is written alike in Kazakh and Kyrgyz. */
const cyrillic = {
  м: 'метр',
  км: 'километр',
  см: 'сантиметр',
  мм: 'миллиметр',
  кг: 'килограмм',
  г: 'грамм',
  гр: 'грамм',
  т: 'тонна',
  га: 'гектар',
  л: 'литр',
  мл: 'миллилитр',
  ГБ: 'гигабайт',
  '°C': 'градус',
  млн: 'миллион',
  млд: 'миллиард',
  млрд: 'миллиард',
  трлн: 'триллион',
  KZT: 'теңге',
  USD: 'доллар',
  EUR: 'евро',
  RUB: 'рубль',
  GBP: 'фунт',
  CNY: 'юан',
  KGS: 'сом',
  UZS: 'сум',
  TRY: 'лира',
  JPY: 'иен',
  CHF: 'франк',
  UAH: 'гривна',
};

/** In Azerbaijani, Turkmen and Turkish. */
const latin = {
  km: 'kilometr',
  m: 'metr',
  sm: 'santimetr',
  cm: 'santimetr',
  mm: 'millimetr',
  kg: 'kilogram',
  g: 'gram',
  t: 'ton',
  ha: 'hektar',
  l: 'litr',
  ml: 'millilitr',
  GB: 'gigabayt',
  mlrd: 'milliard',
  mln: 'million',
  trln: 'trillion',
  KZT: 'tenge',
  USD: 'dollar',
  RUB: 'rubl',
  GBP: 'funt',
  CNY: 'yuan',
  TRY: 'lira',
};

/** Source: the grammars' rules of vowel harmony and assimilation, and the words for numbers that CLDR spells out. */
const languages: Readonly<Record<string, Language>> = {
  kk: {
    numbers:
      'нөл бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың миллион миллиард триллион',
    percent: 'пайыз',
    short: { ...cyrillic, ж: 'жыл', ап: 'апта', сағ: 'сағат', мин: 'минут', с: 'секунд' },
    soft: ' рубль ',
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
    short: { ...cyrillic, ж: 'жыл', апт: 'апта', ст: 'саат', мүн: 'мүнөт', с: 'саат', сек: 'секунд' },
    vowels: { аыуяю: 'ан', оё: 'он', еэи: 'ен', өү: 'өн' },
    begins: [{ after: `${voiceless}бвгд`, with: 'т' }],
    otherwise: 'д',
  },
  tr: {
    numbers:
      'sıfır bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon milyar trilyon',
    short: {
      ...latin,
      hf: 'hafta',
      sa: 'saat',
      dk: 'dakika',
      sn: 'saniye',
      '°C': 'derece',
      B: 'bin',
      Mn: 'milyon',
      Mr: 'milyar',
      Tn: 'trilyon',
      TL: 'lira',
    },
    soft: ' saat ',
    vowels: { aıou: 'an', eiöü: 'en' },
    begins: [{ after: 'fstkçşhp', with: 't' }],
    otherwise: 'd',
  },
  az: {
    numbers:
      'sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz min milyon milyard trilyon',
    percent: 'faiz',
    short: {
      ...latin,
      kq: 'kiloqram',
      q: 'qram',
      hft: 'həftə',
      dəq: 'dəqiqə',
      san: 'saniyə',
      s: 'saniyə',
      '°C': 'dərəcə',
      K: 'min',
      AZN: 'manat',
      EUR: 'avro',
      TRY: 'lirə',
    },
    vowels: { aıou: 'an', əeiöü: 'ən' },
    begins: [],
    otherwise: 'd',
  },
  tk: {
    numbers:
      'nol bir iki üç dört bäş alty ýedi sekiz dokuz on ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan ýüz müň million milliard trillion',
    percent: 'göterim',
    short: {
      ...latin,
      ga: 'gektar',
      ý: 'ýyl',
      a: 'aý',
      hep: 'hepde',
      sag: 'sagat',
      min: 'minut',
      sek: 'sekunt',
      s: 'sekunt',
      '°C': 'gradus',
      TMT: 'manat',
      EUR: 'ýewro',
    },
    vowels: { aouy: 'an', äeiöü: 'en' },
    begins: [],
    otherwise: 'd',
  },
  uz: {
    numbers:
      'nol bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz oʻn yigirma oʻttiz qirq ellik oltmish yetmish sakson toqson yuz ming million milliard trillion',
    short: { ...latin, daq: 'daqiqa', son: 'soniya' },
    vowels: { aeiou: 'an' },
    begins: [],
    otherwise: 'd',
  },
};

/** The last word of a number as it is said: of 600,000, the one for a thousand. */
function lastWord(value: string, names: readonly string[]): string {
  const [whole = '0', decimals] = value.replace(/^[-+]/, '').split('.');
  // "Two and five tenths" ends with the five.
  const digits = decimals?.replace(/0+$/, '') || whole;
  const zeros = /0*$/.exec(digits)![0].length;
  if (zeros >= digits.length) return names[0]!;
  if (zeros >= 3) return names[19 + Math.min(Math.floor(zeros / 3), 4)]!;
  const digit = Number(digits.at(-1 - zeros));
  return zeros === 0 ? names[digit]! : zeros === 1 ? names[9 + digit]! : names[19]!;
}

/** Whether it is a word in full, and not a sign, some letters of one, or an abbreviation. */
const isWord = (text: string, vowels: string): boolean =>
  /^\p{L}[\p{L}\u02bb\u2019]+$/u.test(text) &&
  text !== text.toUpperCase() &&
  [...text.toLowerCase()].some((letter) => vowels.includes(letter));

/**
 * The ending of the ablative, by which "more than" is said, with its sign before it: `600 000-нан`, `2 000 км-ден`,
 * `35 %-дан`; without one behind a word in full, `30 минуттан`. Its sounds are those of the last word that is said: of a unit
 * or a currency behind the number in full, or of the number's last digit that is not zero with what that is (`%0,3’ten` for
 * "üç", `%50’den` for "elli"). Empty for a language that is not here.
 *
 * @param shown the number as it is set, with what stands behind it
 * @param mark what stands between the two
 */
export function ablative(
  { value, style, currency, compact }: Stat,
  shown: string,
  mark: string,
  { code = '' }: Locale,
): string {
  const language = languages[code];
  if (!language) return '';
  const { numbers, percent, soft = '', vowels, begins, otherwise } = language;
  const all = Object.keys(vowels).join('');
  // Units are free text: one may be called `__proto__`.
  const short = (word: string): string | undefined =>
    Object.hasOwn(language.short, word) ? language.short[word] : undefined;
  // What is said last: behind the number or, of what is measured by another unit, behind the stroke.
  const [end = ''] = /[^\p{Nd}\s]*$/u.exec(shown) ?? [];
  const unit = end.replace(/^.*\//, '').replace(/[.²³]$/, '');
  const isMoney = currency && (style ?? 'currency') === 'currency';
  const number = (): string => {
    // Without what binary fractions add: 0.3 × 100. And in short form as much of it as shows.
    const n = Number(value) * (style === 'percent' ? 100 : 1);
    const exact = compact ? n.toPrecision(Math.abs(n) < 100 ? 2 : 3) : n.toPrecision(12);
    return lastWord(compact || style === 'percent' ? String(Number(exact)) : String(value), numbers.split(' '));
  };
  const said = !end
    ? number()
    : /[%٪]/.test(end)
      ? (percent ?? number())
      : (short(unit) ?? (isMoney && !isWord(unit, all) ? (short(currency.toUpperCase()) ?? unit) : unit));
  const letters = said.toLocaleLowerCase(code).match(/\p{L}/gu) ?? [];
  const last = letters.findLast((letter) => all.includes(letter)) ?? '';
  const endings = Object.values(vowels);
  const ending = soft.includes(` ${said} `)
    ? endings[1]!
    : (Object.entries(vowels).find(([some]) => last && some.includes(last))?.[1] ?? endings[0]!);
  const first = begins.find(({ after }) => letters.length && after.includes(letters.at(-1)!))?.with ?? otherwise;
  return `${!short(end) && isWord(end, all) ? '' : mark}${first}${ending}`;
}

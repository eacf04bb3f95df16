import type { Cldr } from './cldr.js';

/** Pashto. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'en-u-nu-arabext',
  months: {
    long: 'جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر',
    short: 'جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر',
    bare: 'جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر|اکتوبر|نومبر|دسمبر',
  },
  dates: { y: '{y}', yL: '{y} {M}', yS: '{y} {M}', yLd: '{y} {M} {d}', ySd: '{y} {M} {d}', S: '{M}', Sd: '{M} {d}' },
  bce: 'له میلاد وړاندې {y}',
  percent: '{n}٪',
  units: {
    year: { other: '{n} کالونه', one: '{n} کال' },
    month: { other: '{n} مياشتې', one: '{n} مياشت' },
    week: { other: '{n} اونۍ' },
    day: { other: '{n} ورځې', one: '{n} ورځ' },
    hour: { other: '{n} h', one: '{n} ساعت' },
    minute: { other: '{n} دقیقې', one: '{n} دقیقه' },
    second: { other: '{n} ثانیې', one: '{n} ثانیه' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} L' },
    'kilometer-per-hour': { other: '{n} kph' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n}K', '6': '{n}M', '9': '{n}B', '12': '{n}T' },
};

import type { Cldr } from './cldr.js';

/** Uzbek. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'ru',
  months: {
    long: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr',
    short: 'yan|fev|mar|apr|may|iyn|iyl|avg|sen|okt|noy|dek',
    bare: 'Yan|Fev|Mar|Apr|May|Iyn|Iyl|Avg|Sen|Okt|Noy|Dek',
  },
  dates: {
    y: '{y}',
    yL: '{M}, {y}',
    yS: '{M}, {y}',
    yLd: '{d}-{M}, {y}',
    ySd: '{d}-{M}, {y}',
    S: '{M}',
    Sd: '{d}-{M}',
  },
  bce: 'm.a. {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} yil' },
    month: { other: '{n} oy' },
    week: { other: '{n} hafta' },
    day: { other: '{n} kun' },
    hour: { other: '{n} soat' },
    minute: { other: '{n} daqiqa' },
    second: { other: '{n} soniya' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ga' },
    liter: { other: '{n} L' },
    'kilometer-per-hour': { other: '{n} km/soat' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} ming', '6': '{n} mln', '9': '{n} mlrd', '12': '{n} trln' },
};

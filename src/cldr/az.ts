import type { Cldr } from './cldr.js';

/** Azerbaijani. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'da',
  months: {
    long: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
    short: 'yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: 'e.ə. {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} il' },
    month: { other: '{n} ay' },
    week: { other: '{n} həftə' },
    day: { other: '{n} gün' },
    hour: { other: '{n} saat' },
    minute: { other: '{n} dəqiqə' },
    second: { other: '{n} saniyə' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kq' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/saat' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n}K', '6': '{n} mln', '9': '{n} mlrd', '12': '{n} trln' },
};

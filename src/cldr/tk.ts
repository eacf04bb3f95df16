import type { Cldr } from './cldr.js';

/** Turkmen. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'uk',
  months: {
    long: 'ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr',
    short: 'ýan|few|mart|apr|maý|iýun|iýul|awg|sen|okt|noý|dek',
    bare: 'Ýan|Few|Mar|Apr|Maý|Iýun|Iýul|Awg|Sen|Okt|Noý|Dek',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: 'B.e.öň {y}',
  percent: '{n} %',
  units: {
    year: { other: '{n} ýyl' },
    month: { other: '{n} aý' },
    week: { other: '{n} hepde' },
    day: { other: '{n} gün' },
    hour: { other: '{n} sagat' },
    minute: { other: '{n} minut' },
    second: { other: '{n} sekunt' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ga' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/sag' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} müň', '6': '{n} mln', '9': '{n} mlrd', '12': '{n} trln' },
};

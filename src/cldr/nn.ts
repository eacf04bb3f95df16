import type { Cldr } from './cldr.js';

/** Norwegian Nynorsk. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'nb',
  months: {
    long: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
    short: 'jan.|feb.|mars|apr.|mai|juni|juli|aug.|sep.|okt.|nov.|des.',
    bare: 'jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d}. {M} {y}', ySd: '{d}. {M} {y}', S: '{M}', Sd: '{d}. {M}' },
  bce: '{y} f.Kr.',
  percent: '{n} %',
  units: {
    year: { other: '{n} år' },
    month: { other: '{n} månadar', one: '{n} månad' },
    week: { other: '{n} veker', one: '{n} veke' },
    day: { other: '{n} døgn' },
    hour: { other: '{n} timar', one: '{n} time' },
    minute: { other: '{n} minutt' },
    second: { other: '{n} sekund' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/t' },
    celsius: { other: '{n} °C' },
  },
  compact: { '3': '{n}k', '6': '{n} mill.', '9': '{n} mrd.', '12': '{n} bill.' },
};

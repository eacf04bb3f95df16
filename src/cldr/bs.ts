import type { Cldr } from './cldr.js';

/** Bosnian. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'da',
  months: {
    long: 'januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar',
    short: 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec',
  },
  dates: {
    y: '{y}.',
    yL: '{M} {y}.',
    yS: '{M} {y}.',
    yLd: '{d}. {M} {y}.',
    ySd: '{d}. {M} {y}.',
    S: '{M}',
    Sd: '{d}. {M}',
  },
  bce: '{y}. p. n. e.',
  percent: '{n}%',
  units: {
    year: { other: '{n} godina', one: '{n} godina', few: '{n} godine' },
    month: { other: '{n} mjeseci', one: '{n} mjesec', few: '{n} mjeseca' },
    week: { other: '{n} sedmica', one: '{n} sedmica', few: '{n} sedmice' },
    day: { other: '{n} dana', one: '{n} dan', few: '{n} dana' },
    hour: { other: '{n} sati', one: '{n} sat', few: '{n} sata' },
    minute: { other: '{n} minuta', one: '{n} minuta', few: '{n} minute' },
    second: { other: '{n} sekundi', one: '{n} sekunda', few: '{n} sekunde' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n} °C' },
  },
  compact: { '3': '{n} hilj.', '6': '{n} mil.', '9': '{n} mlrd.', '12': '{n} bil.' },
};

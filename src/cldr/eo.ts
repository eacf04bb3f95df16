import type { Cldr } from './cldr.js';

/** Esperanto. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'fr',
  months: {
    long: 'Januaro|Februaro|Marto|Aprilo|Majo|Junio|Julio|Aŭgusto|Septembro|Oktobro|Novembro|Decembro',
    short: 'Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aŭg|Sep|Okt|Nov|Dec',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{y}-{M}-{d}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: '{y} a.n.e.',
  percent: '{n}%',
  units: {
    year: { other: '{n} jaroj', one: '{n} jaro' },
    month: { other: '{n} monatoj', one: '{n} monato' },
    week: { other: '{n} semajnoj', one: '{n} semajno' },
    day: { other: '{n} tagoj', one: '{n} tago' },
    hour: { other: '{n} horoj', one: '{n} horo' },
    minute: { other: '{n} minutoj', one: '{n} minuto' },
    second: { other: '{n} sekundoj', one: '{n} sekundo' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n} °C' },
  },
  compact: { '3': '{n}k', '6': '{n}M', '9': '{n}G', '12': '{n}T' },
};

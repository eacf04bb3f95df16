import type { Cldr } from './cldr.js';

/** Western Frisian. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'de',
  months: {
    long: 'Jannewaris|Febrewaris|Maart|April|Maaie|Juny|July|Augustus|Septimber|Oktober|Novimber|Desimber',
    short: 'Jan|Feb|Mrt|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Des',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: 'f.Kr. {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} jier' },
    month: { other: '{n} moanneen', one: '{n} moanne' },
    week: { other: '{n} wiken', one: '{n} wike' },
    day: { other: '{n} deien', one: '{n} dei' },
    hour: { other: '{n} oere' },
    minute: { other: '{n} minuten', one: '{n} minút' },
    second: { other: '{n} sekonden', one: '{n} sekonde' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n}K', '6': '{n} mln.', '9': '{n} mld.', '12': '{n} bln.' },
};

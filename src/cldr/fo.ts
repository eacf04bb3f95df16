import type { Cldr } from './cldr.js';

/** Faroese. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'hr',
  months: {
    long: 'januar|februar|mars|apríl|mai|juni|juli|august|september|oktober|november|desember',
    short: 'jan.|feb.|mar.|apr.|mai|jun.|jul.|aug.|sep.|okt.|nov.|des.',
    bare: 'jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d}. {M} {y}', ySd: '{d}. {M} {y}', S: '{M}', Sd: '{d}. {M}' },
  bce: '{y} f.Kr.',
  percent: '{n} %',
  units: {
    year: { other: '{n} ár' },
    month: { other: '{n} mánaðir', one: '{n} mánaður' },
    week: { other: '{n} vikur', one: '{n} vika' },
    day: { other: '{n} dagar', one: '{n} dagur' },
    hour: { other: '{n} tímar', one: '{n} tími' },
    minute: { other: '{n} minuttir', one: '{n} minuttur' },
    second: { other: '{n} sekundir', one: '{n} sekund' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/t' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} tús.', '6': '{n} mió.', '9': '{n} mia.', '12': '{n} bió.' },
};

import type { Cldr } from './cldr.js';

/** Icelandic. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'ro',
  months: {
    long: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
    short: 'jan.|feb.|mar.|apr.|maí|jún.|júl.|ágú.|sep.|okt.|nóv.|des.',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d}. {M} {y}', ySd: '{d}. {M} {y}', S: '{M}', Sd: '{d}. {M}' },
  bce: '{y} f.Kr.',
  percent: '{n}%',
  units: {
    year: { other: '{n} ár' },
    month: { other: '{n} mánuðir', one: '{n} mánuður' },
    week: { other: '{n} vikur', one: '{n} vika' },
    day: { other: '{n} dagar', one: '{n} dagur' },
    hour: { other: '{n} klukkustundir', one: '{n} klukkustund' },
    minute: { other: '{n} mínútur', one: '{n} mínúta' },
    second: { other: '{n} sekúndur', one: '{n} sekúnda' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/klst.' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} þ.', '6': '{n} m.', '9': '{n} ma.', '12': '{n} bn' },
};

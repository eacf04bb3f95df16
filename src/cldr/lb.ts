import type { Cldr } from './cldr.js';

/** Luxembourgish. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'da',
  months: {
    long: 'Januar|Februar|Mäerz|Abrëll|Mee|Juni|Juli|August|September|Oktober|November|Dezember',
    short: 'Jan.|Feb.|Mäe.|Abr.|Mee|Juni|Juli|Aug.|Sep.|Okt.|Nov.|Dez.',
    bare: 'Jan|Feb|Mäe|Abr|Mee|Jun|Jul|Aug|Sep|Okt|Nov|Dez',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d}. {M} {y}', ySd: '{d}. {M} {y}', S: '{M}', Sd: '{d}. {M}' },
  bce: '{y} v. Chr.',
  percent: '{n} %',
  units: {
    year: { other: '{n} Joer' },
    month: { other: '{n} Méint', one: '{n} Mount' },
    week: { other: '{n} Wochen', one: '{n} Woch' },
    day: { other: '{n} Deeg', one: '{n} Dag' },
    hour: { other: '{n} Stonnen', one: '{n} Stonn' },
    minute: { other: '{n} Minutten', one: '{n} Minutt' },
    second: { other: '{n} Sekonnen', one: '{n} Sekonn' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} Dsd.', '6': '{n} Mio.', '9': '{n} Mrd.', '12': '{n} Bio.' },
};

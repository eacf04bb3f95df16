import type { Cldr } from './cldr.js';

/** Javanese. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'de',
  months: {
    long: 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember',
    short: 'Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agt|Sep|Okt|Nov|Des',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: 'SM {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} taun' },
    month: { other: '{n} sasi' },
    week: { other: '{n} peken' },
    day: { other: '{n} dina' },
    hour: { other: '{n} jam' },
    minute: { other: '{n} menit' },
    second: { other: '{n} detik' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} L' },
    'kilometer-per-hour': { other: '{n} km/jam' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n}È', '6': '{n}Y', '9': '{n}M', '12': '{n}T' },
};

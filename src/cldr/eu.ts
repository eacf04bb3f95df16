import type { Cldr } from './cldr.js';

/** Basque. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'hr',
  months: {
    long: 'urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua',
    short: 'urt.|ots.|mar.|api.|mai.|eka.|uzt.|abu.|ira.|urr.|aza.|abe.',
  },
  dates: {
    y: '{y}',
    yL: '{y}(e)ko {M}',
    yS: '{y} {M}',
    yLd: '{y}(e)ko {M}ren {d}(a)',
    ySd: '{y} {M} {d}(a)',
    S: '{M}',
    Sd: '{M} {d}(a)',
  },
  bce: 'K.a. {y}',
  percent: '% {n}',
  units: {
    year: { other: '{n} urte' },
    month: { other: '{n} hilabete' },
    week: { other: '{n} aste' },
    day: { other: '{n} egun' },
    hour: { other: '{n} ordu' },
    minute: { other: '{n} minutu' },
    second: { other: '{n} segundo' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n} °C' },
  },
  compact: { '6': '{n} M', '12': '{n} B' },
};

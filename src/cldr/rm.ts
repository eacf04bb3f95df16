import type { Cldr } from './cldr.js';

/** Romansh. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'fr',
  months: {
    long: 'da schaner|da favrer|da mars|d’avrigl|da matg|da zercladur|da fanadur|d’avust|da settember|d’october|da november|da december',
    alone: 'schaner|favrer|mars|avrigl|matg|zercladur|fanadur|avust|settember|october|november|december',
    short: 'schan.|favr.|mars|avr.|matg|zercl.|fan.|avust|sett.|oct.|nov.|dec.',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: '{y} a.Cr.',
  percent: '{n}%',
  units: {
    year: { other: '{n} onns', one: '{n} onn' },
    month: { other: '{n} mais' },
    week: { other: '{n} emnas', one: '{n} emna' },
    day: { other: '{n} dis', one: '{n} di' },
    hour: { other: '{n} h' },
    minute: { other: '{n} minutas', one: '{n} minuta' },
    second: { other: '{n} secundas', one: '{n} secunda' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n}°C' },
  },
  compact: { '6': '{n} miu.', '9': '{n} mia.', '12': '{n} biu.' },
};

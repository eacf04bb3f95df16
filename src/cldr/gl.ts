import type { Cldr } from './cldr.js';

/** Galician. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'da',
  months: {
    long: 'xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro',
    short: 'xan.|feb.|mar.|abr.|maio|xuño|xul.|ago.|set.|out.|nov.|dec.',
  },
  dates: {
    y: '{y}',
    yL: '{M} de {y}',
    yS: '{M} de {y}',
    yLd: '{d} de {M} de {y}',
    ySd: '{d} de {M} de {y}',
    S: '{M}',
    Sd: '{d} de {M}',
  },
  bce: '{y} a.C.',
  percent: '{n} %',
  units: {
    year: { other: '{n} anos', one: '{n} ano' },
    month: { other: '{n} meses', one: '{n} mes' },
    week: { other: '{n} semanas', one: '{n} semana' },
    day: { other: '{n} días', one: '{n} día' },
    hour: { other: '{n} horas', one: '{n} hora' },
    minute: { other: '{n} minutos', one: '{n} minuto' },
    second: { other: '{n} segundos', one: '{n} segundo' },
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

import type { Cldr } from './cldr.js';

/** Tajik. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'ru',
  months: {
    long: 'Январ|Феврал|Март|Апрел|Май|Июн|Июл|Август|Сентябр|Октябр|Ноябр|Декабр',
    short: 'Янв|Фев|Мар|Апр|Май|Июн|Июл|Авг|Сен|Окт|Ноя|Дек',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: '{y} ПеМ',
  percent: '{n}%',
  units: {
    year: { other: '{n} y' },
    month: { other: '{n} m' },
    week: { other: '{n} w' },
    day: { other: '{n} d' },
    hour: { other: '{n} h' },
    minute: { other: '{n} min' },
    second: { other: '{n} s' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} ҳзр.', '6': '{n} млн.', '9': '{n} млрд.', '12': '{n} трлн.' },
};

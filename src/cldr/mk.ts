import type { Cldr } from './cldr.js';

/** Macedonian. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'da',
  months: {
    long: 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
    short: 'јан.|фев.|мар.|апр.|мај|јун.|јул.|авг.|сеп.|окт.|ное.|дек.',
  },
  dates: {
    y: '{y} г.',
    yL: '{M} {y} г.',
    yS: '{M} {y} г.',
    yLd: '{d} {M} {y} г.',
    ySd: '{d} {M} {y} г.',
    S: '{M}',
    Sd: '{d} {M}',
  },
  bce: '{y} г. пр. н. е.',
  percent: '{n} %',
  units: {
    year: { other: '{n} години', one: '{n} година' },
    month: { other: '{n} месеци', one: '{n} месец' },
    week: { other: '{n} седмици', one: '{n} седмица' },
    day: { other: '{n} дена', one: '{n} ден' },
    hour: { other: '{n} часа', one: '{n} час' },
    minute: { other: '{n} минути', one: '{n} минута' },
    second: { other: '{n} секунди', one: '{n} секунда' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} L' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n} °C' },
  },
  compact: { '3': '{n} илј.', '6': '{n} мил.', '9': '{n} милј.', '12': '{n} бил.', '8/6': '{n} М', '11/9': '{n} ми.' },
};

import type { Cldr } from './cldr.js';

/** Irish. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'en',
  months: {
    long: 'Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig',
    short: 'Ean|Feabh|Márta|Aib|Beal|Meith|Iúil|Lún|MFómh|DFómh|Samh|Noll',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: '{y} RC',
  percent: '{n}%',
  units: {
    year: { other: '{n} bl', one: '{n} bhliain', two: '{n} bhl', few: '{n} bl', many: '{n} mbl' },
    month: { other: '{n} mí', one: '{n} mhí', two: '{n} mhí', few: '{n} mhí', many: '{n} mí' },
    week: { other: '{n} scht' },
    day: { other: '{n} lá' },
    hour: { other: '{n} u' },
    minute: { other: '{n} nóim' },
    second: { other: '{n} soic', one: '{n} soic', two: '{n} shoic', few: '{n} shoic', many: '{n} soic' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} km/u' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n}k', '6': '{n}M', '9': '{n}B', '12': '{n}T' },
};

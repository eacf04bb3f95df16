import type { Cldr } from './cldr.js';

/** Albanian. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'pl',
  months: {
    long: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
    short: 'jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|dhj',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: '{y} p.K.',
  percent: '{n}%',
  units: {
    year: { other: '{n} vjet', one: '{n} vit' },
    month: { other: '{n} muaj' },
    week: { other: '{n} javë' },
    day: { other: '{n} ditë' },
    hour: { other: '{n} orë' },
    minute: { other: '{n} minuta', one: '{n} minutë' },
    second: { other: '{n} sekonda', one: '{n} sekondë' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} L' },
    'kilometer-per-hour': { other: '{n} km/orë' },
    celsius: { other: '{n} gradë C' },
  },
  compact: { '3': '{n} mijë', '6': '{n} mln', '9': '{n} mld', '12': '{n} bln' },
};

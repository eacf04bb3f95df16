import type { Cldr } from './cldr.js';

/** Welsh. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'en',
  months: {
    long: 'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr',
    short: 'Ion|Chwef|Maw|Ebr|Mai|Meh|Gorff|Awst|Medi|Hyd|Tach|Rhag',
    bare: 'Ion|Chw|Maw|Ebr|Mai|Meh|Gor|Awst|Medi|Hyd|Tach|Rhag',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: '{y} CC',
  percent: '{n}%',
  units: {
    year: {
      zero: '{n} mlynedd',
      one: '{n} flwyddyn',
      two: '{n} flynedd',
      few: '{n} blynedd',
      other: '{n} mlynedd',
      many: '{n} blynedd',
    },
    month: { zero: '{n} mis', one: '{n} mis', two: '{n} fis', few: '{n} mis', other: '{n} mis', many: '{n} mis' },
    week: { other: '{n} wythnos' },
    day: {
      zero: '{n} diwrnod',
      one: '{n} diwrnod',
      two: '{n} ddiwrnod',
      few: '{n} diwrnod',
      other: '{n} diwrnod',
      many: '{n} diwrnod',
    },
    hour: { other: '{n} awr' },
    minute: {
      zero: '{n} munud',
      one: '{n} munud',
      two: '{n} funud',
      few: '{n} munud',
      other: '{n} munud',
      many: '{n} munud',
    },
    second: { other: '{n} eiliad' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} L' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n}K', '6': '{n}M', '9': '{n}B', '12': '{n}T' },
};

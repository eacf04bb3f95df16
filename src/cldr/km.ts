import type { Cldr } from './cldr.js';

/** Khmer. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'en',
  months: {
    long: 'មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ',
    short: 'មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: '{y} មុន គ.ស.',
  percent: '{n}%',
  units: {
    year: { other: '{n} ឆ្នាំ' },
    month: { other: '{n} ខែ' },
    week: { other: '{n} សប្ដាហ៍' },
    day: { other: '{n} ថ្ងៃ' },
    hour: { other: '{n} ម៉ោង' },
    minute: { other: '{n} នាទី' },
    second: { other: '{n} វិនាទី' },
    meter: { other: '{n} ម' },
    kilometer: { other: '{n} គម' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} L' },
    'kilometer-per-hour': { other: '{n} kph' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n}ពាន់', '6': '{n} លាន', '9': '{n} ប៊ីលាន', '12': '{n} ទ្រីលាន', '4/3': '{n} ពាន់' },
};

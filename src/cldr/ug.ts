import type { Cldr } from './cldr.js';

/** Uyghur. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'en',
  months: {
    long: 'يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|سېنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر',
    short: 'يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|سېنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر',
  },
  dates: { y: '{y}', yL: '{y} {M}', yS: '{y} {M}', yLd: '{d}-{M}، {y}', ySd: '{y} {d}-{M}', S: '{M}', Sd: '{d}-{M}' },
  bce: '{y} BCE',
  percent: '{n}%',
  units: {
    year: { other: '{n} يىل' },
    month: { other: '{n} ئاي' },
    week: { other: '{n} ھەپتە' },
    day: { other: '{n} كۈن' },
    hour: { other: '{n} سائەت' },
    minute: { other: '{n} مىنۇت' },
    second: { other: '{n} سېكۇنت' },
    meter: { other: '{n} مېتىر' },
    kilometer: { other: '{n} كىلومېتىر' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} گېكتار' },
    liter: { other: '{n} l' },
    'kilometer-per-hour': { other: '{n} سائەت/كىلومېتىر' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n}مىڭ', '6': '{n}مىليون', '9': '{n}مىليارد', '12': '{n}T' },
};

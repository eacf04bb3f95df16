import type { Cldr } from './cldr.js';

/** Burmese. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'en-u-nu-mymr',
  months: {
    long: 'ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ',
    short: 'ဇန်|ဖေ|မတ်|ဧ|မေ|ဇွန်|ဇူ|ဩ|စက်|အောက်|နို|ဒီ',
  },
  dates: { y: '{y}', yL: '{y} {M}', yS: '{y} {M}', yLd: '{y} {M} {d}', ySd: '{y} {M} {d}', S: '{M}', Sd: '{M} {d}' },
  bce: 'ဘီစီ {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} နှစ်' },
    month: { other: '{n} လ' },
    week: { other: '{n} ပတ်' },
    day: { other: '{n} ရက်' },
    hour: { other: '{n} နာရီ' },
    minute: { other: '{n} မိနစ်' },
    second: { other: '{n} စက္ကန့်' },
    meter: { other: '{n} m' },
    kilometer: { other: '{n} km' },
    kilogram: { other: '{n} kg' },
    hectare: { other: '{n} ha' },
    liter: { other: '{n} လီတာ' },
    'kilometer-per-hour': { other: '{n} km/h' },
    celsius: { other: '{n}°C' },
  },
  compact: {
    '3': '{n} ထောင်',
    '4': '{n} သောင်း',
    '5': '{n} သိန်း',
    '6': '{n} သန်း',
    '7': '{n} ကုဋေ',
    '10': 'ဋေ {n} ထ',
    '11': 'ဋေ {n} သ',
    '12': 'ဋေ {n} သိန်း',
    '13': 'ဋေ {n} သန်း',
    '14': '{n} ကောဋိ',
    '9/7': '{n} ဋေ',
  },
};

import type { Cldr } from './cldr.js';

/** Punjabi. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'hi',
  months: {
    long: 'ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ',
    short: 'ਜਨ|ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾ|ਅਗ|ਸਤੰ|ਅਕਤੂ|ਨਵੰ|ਦਸੰ',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: 'ਈ. ਪੂ. {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} ਸਾਲ' },
    month: { one: '{n} ਮਹੀਨਾ', other: '{n} ਮਹੀਨੇ' },
    week: { one: '{n} ਹਫ਼ਤਾ', other: '{n} ਹਫ਼ਤੇ' },
    day: { other: '{n} ਦਿਨ' },
    hour: { one: '{n} ਘੰਟਾ', other: '{n} ਘੰਟੇ' },
    minute: { other: '{n} ਮਿੰਟ' },
    second: { other: '{n} ਸਕਿੰਟ' },
    meter: { other: '{n} ਮੀ.' },
    kilometer: { other: '{n} ਕਿ.ਮੀ.' },
    kilogram: { other: '{n} ਕਿ.ਗ੍ਰਾ.' },
    hectare: { other: '{n} ਹੈਕਟ.' },
    liter: { other: '{n} ਲਿ.' },
    'kilometer-per-hour': { other: '{n} ਕਿ.ਮੀ./ਘੰ.' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} ਹਜ਼ਾਰ', '5': '{n} ਲੱਖ', '7': '{n} ਕਰੋੜ', '9': '{n} ਅਰਬ', '11': '{n} ਖਰਬ', '13': '{n} ਨੀਲ' },
};

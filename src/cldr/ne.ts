import type { Cldr } from './cldr.js';

/** Nepali. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'hi-u-nu-deva',
  months: {
    long: 'जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर',
    short: 'जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर',
  },
  dates: { y: '{y}', yL: '{y} {M}', yS: '{y} {M}', yLd: '{y} {M} {d}', ySd: '{y} {M} {d}', S: '{M}', Sd: '{M} {d}' },
  bce: 'ईसा पूर्व {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} वर्ष' },
    month: { other: '{n} महिना' },
    week: { other: '{n} हप्ता' },
    day: { other: '{n} दिन' },
    hour: { other: '{n} घण्टा' },
    minute: { other: '{n} मिनेट' },
    second: { other: '{n} सेकेन्ड' },
    meter: { other: '{n} मि.' },
    kilometer: { other: '{n}कि.मि.' },
    kilogram: { other: '{n} किलो' },
    hectare: { other: '{n} हे.' },
    liter: { other: '{n} लि.' },
    'kilometer-per-hour': { other: '{n} kph' },
    celsius: { other: '{n}°से' },
  },
  compact: { '3': '{n} हजार', '5': '{n} लाख', '7': '{n} करोड', '9': '{n} अरब', '11': '{n} खरब', '13': '{n} शंख' },
};

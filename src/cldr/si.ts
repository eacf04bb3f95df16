import type { Cldr } from './cldr.js';

/** Sinhala. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'en',
  months: {
    long: 'දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්',
    short: 'දුරුතු|නවම්|මැදින්|බක්|වෙසක්|පොසොන්|ඇසළ|නිකිණි|බිනර|වප්|ඉල්|උඳුවප්',
  },
  dates: { y: '{y}', yL: '{y} {M}', yS: '{y} {M}', yLd: '{y} {M} {d}', ySd: '{y} {M} {d}', S: '{M}', Sd: '{M} {d}' },
  bce: 'ක්‍රි.පූ. {y}',
  percent: '{n}%',
  units: {
    year: { other: 'වසර {n}' },
    month: { other: 'මාස {n}' },
    week: { other: 'සති {n}' },
    day: { other: 'දින {n}' },
    hour: { other: 'පැය {n}' },
    minute: { other: 'මිනිත්තු {n}' },
    second: { other: 'තත්පර {n}' },
    meter: { other: 'මී {n}' },
    kilometer: { other: 'කි.මී {n}' },
    kilogram: { other: 'කි.ග්‍රෑ. {n}' },
    hectare: { other: 'හෙක් {n}' },
    liter: { other: 'ලී {n}' },
    'kilometer-per-hour': { other: 'කිමී/පැ {n}' },
    celsius: { other: 'සෙල්. {n}°' },
  },
  compact: { '3': 'ද{n}', '6': 'මි{n}', '9': 'බි{n}', '12': 'ට්‍රි{n}' },
};

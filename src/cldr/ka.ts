import type { Cldr } from './cldr.js';

/** Georgian. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'pl',
  months: {
    long: 'იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი',
    short: 'იან|თებ|მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ',
  },
  dates: {
    y: '{y}',
    yL: '{M}, {y}',
    yS: '{M}. {y}',
    yLd: '{d} {M}, {y}',
    ySd: '{d} {M}. {y}',
    S: '{M}',
    Sd: '{d} {M}',
  },
  bce: '{y} ძვ. წ.',
  percent: '{n}%',
  units: {
    year: { other: '{n} წელი' },
    month: { other: '{n} თვე' },
    week: { other: '{n} კვირა' },
    day: { other: '{n} დღე' },
    hour: { other: '{n} საათი' },
    minute: { other: '{n} წუთი' },
    second: { other: '{n} წამი' },
    meter: { other: '{n} მ' },
    kilometer: { other: '{n} კმ' },
    kilogram: { other: '{n} კგ' },
    hectare: { other: '{n} ჰა' },
    liter: { other: '{n} ლ' },
    'kilometer-per-hour': { other: '{n} კმ/სთ' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} ათ.', '6': '{n} მლნ.', '9': '{n} მლრდ.', '12': '{n} ტრლ.', '11/9': '{n} მლრ.' },
};

import type { Cldr } from './cldr.js';

/** Armenian. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'pl',
  months: {
    long: 'հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի',
    alone: 'հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր',
    short: 'հնվ|փտվ|մրտ|ապր|մյս|հնս|հլս|օգս|սեպ|հոկ|նոյ|դեկ',
  },
  dates: {
    y: '{y}',
    yL: '{y} թ․ {M}',
    yS: '{y} թ. {M}',
    yLd: '{d} {M}, {y} թ.',
    ySd: '{d} {M}, {y} թ.',
    S: '{M}',
    Sd: '{d} {M}',
  },
  bce: 'մ.թ.ա. {y} թ.',
  percent: '{n}%',
  units: {
    year: { other: '{n} տարի' },
    month: { other: '{n} ամիս' },
    week: { other: '{n} շաբաթ' },
    day: { other: '{n} օր' },
    hour: { other: '{n} ժամ' },
    minute: { other: '{n} րոպե' },
    second: { other: '{n} վայրկյան' },
    meter: { other: '{n} մ' },
    kilometer: { other: '{n} կմ' },
    kilogram: { other: '{n} կգ' },
    hectare: { other: '{n} հա' },
    liter: { other: '{n} լ' },
    'kilometer-per-hour': { other: '{n} կմ/ժ' },
    celsius: { other: '{n} °C' },
  },
  compact: { '3': '{n} հզր', '6': '{n} մլն', '9': '{n} մլրդ', '12': '{n} տրլն' },
};

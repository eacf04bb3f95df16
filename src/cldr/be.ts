import type { Cldr } from './cldr.js';

/** Belarusian. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'pl',
  months: {
    long: 'студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня',
    alone: 'студзень|люты|сакавік|красавік|май|чэрвень|ліпень|жнівень|верасень|кастрычнік|лістапад|снежань',
    short: 'сту|лют|сак|кра|мая|чэр|ліп|жні|вер|кас|ліс|сне',
    shortAlone: 'сту|лют|сак|кра|май|чэр|ліп|жні|вер|кас|ліс|сне',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y} г.', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: '{y} г. да н.э.',
  percent: '{n} %',
  units: {
    year: { many: '{n} гадоў', one: '{n} год', few: '{n} гады', other: '{n} года' },
    month: { many: '{n} месяцаў', one: '{n} месяц', few: '{n} месяца', other: '{n} месяца' },
    week: { many: '{n} тыдняў', one: '{n} тыдзень', few: '{n} тыдні', other: '{n} тыдня' },
    day: { many: '{n} сутак', one: '{n} суткі', few: '{n} сутак', other: '{n} сутак' },
    hour: { many: '{n} гадзін', one: '{n} гадзіна', few: '{n} гадзіны', other: '{n} гадзіны' },
    minute: { many: '{n} хвілін', one: '{n} хвіліна', few: '{n} хвіліны', other: '{n} хвіліны' },
    second: { many: '{n} секунд', one: '{n} секунда', few: '{n} секунды', other: '{n} секунды' },
    meter: { other: '{n} м' },
    kilometer: { other: '{n} км' },
    kilogram: { other: '{n} кг' },
    hectare: { other: '{n} га' },
    liter: { other: '{n} л' },
    'kilometer-per-hour': { other: '{n} км/гадз' },
    celsius: { other: '{n} °C' },
  },
  compact: { '3': '{n} тыс.', '6': '{n} млн', '9': '{n} млрд', '12': '{n} трлн' },
};

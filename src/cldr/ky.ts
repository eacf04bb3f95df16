import type { Cldr } from './cldr.js';

/** Kyrgyz. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'ru',
  months: {
    long: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
    short: 'янв.|фев.|мар.|апр.|май|июн.|июл.|авг.|сен.|окт.|ноя.|дек.',
    bare: 'Янв|Фев|Мар|Апр|Май|Июн|Июл|Авг|Сен|Окт|Ноя|Дек',
  },
  dates: {
    y: '{y}',
    yL: '{y}-ж., {M}',
    yS: '{y}-ж. {M}',
    yLd: '{y}-ж., {d}-{M}',
    ySd: '{y}-ж. {d}-{M}',
    S: '{M}',
    Sd: '{d}-{M}',
  },
  bce: 'б.з.ч. {y}-ж.',
  percent: '{n}%',
  units: {
    year: { other: '{n} жыл' },
    month: { other: '{n} ай' },
    week: { other: '{n} апта' },
    day: { other: '{n} күн' },
    hour: { other: '{n} саат' },
    minute: { other: '{n} мүнөт' },
    second: { other: '{n} секунд' },
    meter: { other: '{n} м' },
    kilometer: { other: '{n} км' },
    kilogram: { other: '{n} кг' },
    hectare: { other: '{n} га' },
    liter: { other: '{n} л' },
    'kilometer-per-hour': { other: '{n} км/с' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} миң', '6': '{n} млн', '9': '{n} млд', '12': '{n} трлн' },
};

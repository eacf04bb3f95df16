import type { Cldr } from './cldr.js';

/** Kazakh. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'ru',
  months: {
    long: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
    short: 'қаң.|ақп.|нау.|сәу.|мам.|мау.|шіл.|там.|қыр.|қаз.|қар.|жел.',
  },
  dates: {
    y: '{y}',
    yL: '{y} ж. {M}',
    yS: '{y} ж. {M}',
    yLd: '{y} ж. {d} {M}',
    ySd: '{y} ж. {d} {M}',
    S: '{M}',
    Sd: '{d} {M}',
  },
  bce: 'б.з.д. {y} ж.',
  percent: '{n}%',
  units: {
    year: { other: '{n} жыл' },
    month: { other: '{n} ай' },
    week: { other: '{n} апта' },
    day: { other: '{n} күн' },
    hour: { other: '{n} сағат' },
    minute: { other: '{n} минут' },
    second: { other: '{n} секунд' },
    meter: { other: '{n} м' },
    kilometer: { other: '{n} км' },
    kilogram: { other: '{n} кг' },
    hectare: { other: '{n} га' },
    liter: { other: '{n} л' },
    'kilometer-per-hour': { other: '{n} км/сағ' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} мың', '6': '{n} млн', '9': '{n} млрд', '12': '{n} трлн' },
};

import type { Cldr } from './cldr.js';

/** Lao. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'de',
  months: {
    long: 'ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ',
    short: 'ມ.ກ.|ກ.ພ.|ມ.ນ.|ມ.ສ.|ພ.ພ.|ມິ.ຖ.|ກ.ລ.|ສ.ຫ.|ກ.ຍ.|ຕ.ລ.|ພ.ຈ.|ທ.ວ.',
  },
  dates: { y: '{y}', yL: '{M} {y}', yS: '{M} {y}', yLd: '{d} {M} {y}', ySd: '{d} {M} {y}', S: '{M}', Sd: '{d} {M}' },
  bce: 'ກ່ອນ ຄ.ສ. {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} ປີ' },
    month: { other: '{n} ເດືອນ' },
    week: { other: '{n} ອາທິດ' },
    day: { other: '{n} ມື້' },
    hour: { other: '{n} ຊົ່ວໂມງ' },
    minute: { other: '{n} ນາທີ' },
    second: { other: '{n} ວິນາທີ' },
    meter: { other: '{n} ມ' },
    kilometer: { other: '{n} ກມ' },
    kilogram: { other: '{n} ກິໂລ' },
    hectare: { other: '{n} ຮຕ.' },
    liter: { other: '{n} L' },
    'kilometer-per-hour': { other: '{n} ກມ/ຊມ' },
    celsius: { other: '{n} ອົງສາ ຊີ.' },
  },
  compact: { '3': '{n} ພັນ', '6': '{n} ລ້ານ', '9': '{n} ຕື້', '12': '{n} ລ້ານລ້ານ', '13/12': '{n}ລລ' },
};

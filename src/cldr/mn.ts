import type { Cldr } from './cldr.js';

/** Mongolian. Made by scripts/cldr.mjs from CLDR 48.0. */
export const cldr: Cldr = {
  like: 'en',
  months: {
    long: 'нэгдүгээр сар|хоёрдугаар сар|гуравдугаар сар|дөрөвдүгээр сар|тавдугаар сар|зургаадугаар сар|долоодугаар сар|наймдугаар сар|есдүгээр сар|аравдугаар сар|арван нэгдүгээр сар|арван хоёрдугаар сар',
    short: '1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|9-р сар|10-р сар|11-р сар|12-р сар',
  },
  dates: {
    y: '{y}',
    yL: '{y} оны {M}',
    yS: '{y} оны {M}',
    yLd: '{y} оны {M}ын {d}',
    ySd: '{y} оны {M}ын {d}',
    S: '{M}',
    Sd: '{M}ын {d}',
  },
  bce: 'МЭӨ {y}',
  percent: '{n}%',
  units: {
    year: { other: '{n} жил' },
    month: { other: '{n} сар' },
    week: { other: '{n} долоо хоног' },
    day: { other: '{n} хоног' },
    hour: { other: '{n} цаг' },
    minute: { other: '{n} минут' },
    second: { other: '{n} секунд' },
    meter: { other: '{n} м' },
    kilometer: { other: '{n} км' },
    kilogram: { other: '{n} кг' },
    hectare: { other: '{n} га' },
    liter: { other: '{n} л' },
    'kilometer-per-hour': { other: '{n} км/ц' },
    celsius: { other: '{n}°C' },
  },
  compact: { '3': '{n} мян', '6': '{n} сая', '9': '{n} тэрбум', '12': '{n}ИН', '11/9': '{n}Т' },
};

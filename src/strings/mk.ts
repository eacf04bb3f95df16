import type { Strings } from './strings.js';

/** Macedonian. */
export const strings: Strings = {
  actions: {
    more: 'Прикажи го целиот цитат',
    less: 'Прикажи помалку',
    share: 'Сподели',
    copied: 'Копирано',
    failed: 'Тука не може да се сподели',
  },
  axis: {
    name: 'Временска оска; истото е во списокот подолу',
    in: 'Зголеми',
    out: 'Намали',
    all: 'Целосно',
    merged: { one: '{n} настан', other: '{n} настани' },
    today: 'Денес',
    undated: { one: 'Во списокот има {n} настан без датум', other: 'Во списокот има {n} настани без датум' },
  },
  dates: {
    about: 'околу {date}',
    decade: '{year}-тите',
  },
  details: {
    asOf: 'податоци од {date}',
    estimate: 'проценка',
    range: 'од {low} до {high}',
    change: '{change} во однос на {previous}',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} процентен поен', other: '{n} процентни поени' },
  },
  edtf: {
    century: '{n} век',
    quarters: ['прв квартал на {year}', 'втор квартал на {year}', 'трет квартал на {year}', 'четврт квартал на {year}'],
    seasons: ['пролет {year}', 'лето {year}', 'есен {year}', 'зима {year}'],
    unknown: 'непознат датум',
  },
  facts: {
    source: 'Извор: {source}',
    updated: 'Ажурирано: {date}',
    correction: 'Исправка ({date}):',
    credit: 'Фото: {credit}',
    translated: 'Превод од {language}',
    translatedBy: 'Превод од {language}: {name}',
  },
  figures: {
    close: 'Затвори',
  },
  finding: {
    search: 'Пребарување',
    party: 'Учесници',
    kind: 'Видови',
    jump: 'Оди на',
    first: 'Прв',
    latest: 'Последен',
    layout: 'Приказ',
    list: 'Список',
    lanes: 'Колони',
    axis: 'Оска',
    count: 'Прикажани {shown} од {total}',
    empty: 'Не се најдени настани.',
    clear: 'Прикажи ги сите',
  },
  intervals: {
    since: 'од {date} до денес',
    until: 'до {date}',
  },
  live: {
    new: 'Ново: {title}',
    several: { one: '{n} нов настан', other: '{n} нови настани' },
  },
  long: {
    more: 'Прикажи повеќе',
    less: 'Прикажи помалку',
  },
  media: {
    video: 'Видео',
    audio: 'Аудиоснимка',
    play: 'Пушти тука ({name})',
    open: 'Отвори на {name}',
  },
  ordinals: { one: '{n}-ви', two: '{n}-ри', many: '{n}-ми', other: '{n}-ти' },
  people: {
    born: 'Датум на раѓање: {date}',
    died: 'Датум на смрт: {date}',
  },
  pull: {
    repeated: 'Повторено од текстот:',
  },
  quotes: {
    permalink: 'Линк до цитатот',
    original: 'Оригинал',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Копирај линк',
    copied: 'Линкот е копиран',
    failed: 'Тука не може да се копира',
  },
  stats: {
    about: 'околу {value}',
    nearly: 'речиси {value}',
    over: 'над {value}',
    'more-than': 'повеќе од {value}',
    'at-least': 'најмалку {value}',
    under: 'под {value}',
    'fewer-than': 'помалку од {value}',
    'up-to': 'до {value}',
    already: 'веќе {value}',
  },
  timelines: {
    undated: 'Без датум',
  },
};

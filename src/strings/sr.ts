import type { Strings } from './strings.js';

/** Serbian. */
export const strings: Strings = {
  actions: {
    more: 'Прикажи цео цитат',
    less: 'Прикажи мање',
    share: 'Подели',
    copied: 'Копирано',
    failed: 'Дељење овде није могуће',
  },
  axis: {
    name: 'Временска оса; исто је на списку испод',
    in: 'Увећај',
    out: 'Умањи',
    all: 'Све',
    merged: { one: '{n} догађај', few: '{n} догађаја', other: '{n} догађаја' },
    today: 'Данас',
    undated: {
      one: 'На списку је {n} догађај без датума',
      few: 'На списку су {n} догађаја без датума',
      other: 'На списку је {n} догађаја без датума',
    },
  },
  dates: {
    about: 'отприлике {date}',
    decade: '{year}-е',
  },
  details: {
    asOf: 'подаци: {date}',
    estimate: 'процена',
    range: 'од {low} до {high}',
    change: '{change} у односу на {previous}',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} процентни поен', few: '{n} процентна поена', other: '{n} процентних поена' },
  },
  edtf: {
    century: '{ordinal} век',
    quarters: ['први квартал {year}', 'други квартал {year}', 'трећи квартал {year}', 'четврти квартал {year}'],
    seasons: ['пролеће {year}', 'лето {year}', 'јесен {year}', 'зима {year}'],
    unknown: 'непознат датум',
  },
  facts: {
    source: 'Извор: {source}',
    updated: 'Ажурирано: {date}',
    correction: 'Исправка ({date}):',
    credit: 'Фото: {credit}',
    translated: 'Језик оригинала: {language}',
    translatedBy: 'Језик оригинала: {language}; превод: {name}',
  },
  figures: {
    close: 'Затвори',
  },
  finding: {
    search: 'Претрага',
    party: 'Учесници',
    kind: 'Врсте',
    jump: 'Иди на',
    first: 'Први',
    latest: 'Последњи',
    layout: 'Приказ',
    list: 'Списак',
    lanes: 'Колоне',
    axis: 'Оса',
    count: 'Приказано {shown} од {total}',
    empty: 'Нема пронађених догађаја.',
    clear: 'Прикажи све',
  },
  intervals: {
    since: '{date} – данас',
    until: '– {date}',
  },
  live: {
    new: 'Ново: {title}',
    several: { one: '{n} нови догађај', few: '{n} нова догађаја', other: '{n} нових догађаја' },
  },
  long: {
    more: 'Прикажи више',
    less: 'Прикажи мање',
  },
  media: {
    video: 'Видео',
    audio: 'Аудио-снимак',
    play: 'Пусти овде ({name})',
    open: 'Отвори на сајту {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Датум рођења: {date}',
    died: 'Датум смрти: {date}',
  },
  pull: {
    repeated: 'Поновљено из текста:',
  },
  quotes: {
    permalink: 'Линк ка цитату',
    original: 'Оригинал',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Копирај линк',
    copied: 'Линк је копиран',
    failed: 'Копирање овде није могуће',
  },
  stats: {
    about: 'око {value}',
    nearly: 'скоро {value}',
    over: 'преко {value}',
    'more-than': 'више од {value}',
    'at-least': 'најмање {value}',
    under: 'испод {value}',
    'fewer-than': 'мање од {value}',
    'up-to': 'до {value}',
    already: 'већ {value}',
  },
  timelines: {
    undated: 'Без датума',
  },
};

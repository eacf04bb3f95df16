import type { Strings } from './strings.js';

/** Bulgarian. */
export const strings: Strings = {
  actions: {
    more: 'Покажи целия цитат',
    less: 'Покажи по-малко',
    share: 'Сподели',
    copied: 'Копирано',
    failed: 'Тук не може да се сподели',
  },
  axis: {
    name: 'Времева ос; същото е в списъка по-долу',
    in: 'Увеличи',
    out: 'Намали',
    all: 'Всичко',
    merged: { one: '{n} събитие', other: '{n} събития' },
    today: 'Днес',
    undated: { one: 'В списъка има {n} събитие без дата', other: 'В списъка има {n} събития без дата' },
  },
  dates: {
    about: 'около {date}',
    decade: '{year}-те',
  },
  details: {
    asOf: 'към {date}',
    estimate: 'по оценки',
    range: 'от {low} до {high}',
    change: '{change} спрямо {previous}',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} процентен пункт', other: '{n} процентни пункта' },
  },
  edtf: {
    century: '{roman} век',
    quarters: [
      'I тримесечие на {year}',
      'II тримесечие на {year}',
      'III тримесечие на {year}',
      'IV тримесечие на {year}',
    ],
    seasons: ['пролет {year}', 'лято {year}', 'есен {year}', 'зима {year}'],
    unknown: 'неизвестна дата',
  },
  facts: {
    source: 'Източник: {source}',
    updated: 'Обновено: {date}',
    correction: 'Поправка ({date}):',
    credit: 'Снимка: {credit}',
    translated: 'Превод от {language}',
    translatedBy: 'Превод от {language}: {name}',
  },
  figures: {
    close: 'Затваряне',
  },
  finding: {
    search: 'Търсене',
    party: 'Страни',
    kind: 'Видове',
    jump: 'Към',
    first: 'Първо',
    latest: 'Последно',
    layout: 'Изглед',
    list: 'Списък',
    lanes: 'Колони',
    axis: 'Ос',
    count: 'Показани {shown} от {total}',
    empty: 'Няма намерени събития.',
    clear: 'Покажи всички',
  },
  intervals: {
    since: 'от {date} досега',
    until: 'до {date}',
  },
  live: {
    new: 'Ново: {title}',
    several: { one: '{n} ново събитие', other: '{n} нови събития' },
  },
  long: {
    more: 'Покажи повече',
    less: 'Покажи по-малко',
  },
  media: {
    video: 'Видео',
    audio: 'Аудиозапис',
    play: 'Пусни тук ({name})',
    open: 'Отвори в {name}',
  },
  ordinals: { other: '№ {n}' },
  people: {
    born: 'Дата на раждане: {date}',
    died: 'Дата на смърт: {date}',
  },
  pull: {
    repeated: 'Повторено от статията:',
  },
  quotes: {
    permalink: 'Линк към цитата',
    original: 'Оригинал',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Копирай линка',
    copied: 'Линкът е копиран',
    failed: 'Тук не може да се копира',
  },
  stats: {
    about: 'около {value}',
    nearly: 'почти {value}',
    over: 'над {value}',
    'more-than': 'повече от {value}',
    'at-least': 'най-малко {value}',
    under: 'под {value}',
    'fewer-than': 'по-малко от {value}',
    'up-to': 'до {value}',
    already: 'вече {value}',
  },
  timelines: {
    undated: 'Без дата',
  },
};

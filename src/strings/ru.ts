import type { Strings } from './strings.js';

/** Russian. */
export const strings: Strings = {
  actions: {
    more: 'Показать цитату полностью',
    less: 'Свернуть',
    share: 'Поделиться',
    copied: 'Скопировано',
    failed: 'Здесь поделиться не удалось',
  },
  axis: {
    name: 'Ось времени; то же самое — в списке ниже',
    in: 'Увеличить',
    out: 'Уменьшить',
    all: 'Всё',
    merged: { one: '{n} событие', few: '{n} события', many: '{n} событий', other: '{n} события' },
    today: 'Сегодня',
    undated: {
      one: 'В списке {n} событие без даты',
      few: 'В списке {n} события без даты',
      many: 'В списке {n} событий без даты',
      other: 'В списке {n} события без даты',
    },
  },
  dates: {
    about: 'примерно {date}',
    decade: '{year}-е',
  },
  details: {
    asOf: 'данные на {date}',
    estimate: 'оценка',
    range: 'от {low} до {high}',
    change: '{change} (ранее {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: {
      one: '{n} процентный пункт',
      few: '{n} процентных пункта',
      many: '{n} процентных пунктов',
      other: '{n} процентного пункта',
    },
  },
  edtf: {
    century: '{roman} век',
    quarters: ['I квартал {year}', 'II квартал {year}', 'III квартал {year}', 'IV квартал {year}'],
    seasons: ['весна {year}', 'лето {year}', 'осень {year}', 'зима {year}'],
    unknown: 'дата неизвестна',
  },
  facts: {
    source: 'Источник: {source}',
    updated: 'Обновлено: {date}',
    correction: 'Исправление ({date}):',
    credit: 'Фото: {credit}',
    translated: 'Язык оригинала: {language}',
    translatedBy: 'Язык оригинала: {language}; перевод: {name}',
  },
  figures: {
    close: 'Закрыть',
  },
  finding: {
    search: 'Поиск',
    party: 'Стороны',
    kind: 'Типы',
    jump: 'Перейти',
    first: 'Первое',
    latest: 'Последнее',
    layout: 'Вид',
    list: 'Список',
    lanes: 'Колонки',
    axis: 'Ось',
    count: 'Показано {shown} из {total}',
    empty: 'Событий не найдено.',
    clear: 'Показать все',
  },
  intervals: {
    since: '{date} – н. в.',
    until: '– {date}',
  },
  live: {
    new: 'Новое: {title}',
    several: {
      one: '{n} новое событие',
      few: '{n} новых события',
      many: '{n} новых событий',
      other: '{n} нового события',
    },
  },
  long: {
    more: 'Показать полностью',
    less: 'Свернуть',
  },
  media: {
    video: 'Видео',
    audio: 'Аудиозапись',
    play: 'Воспроизвести здесь ({name})',
    open: 'Открыть на сайте {name}',
  },
  ordinals: { other: '{n}-й' },
  people: {
    born: 'Дата рождения: {date}',
    died: 'Дата смерти: {date}',
  },
  pull: {
    repeated: 'Повтор из статьи:',
  },
  quotes: {
    permalink: 'Ссылка на цитату',
    original: 'Оригинал',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Копировать ссылку',
    copied: 'Ссылка скопирована',
    failed: 'Здесь скопировать не удалось',
  },
  stats: {
    about: 'около {value}',
    nearly: 'почти {value}',
    over: 'свыше {value}',
    'more-than': 'более {value}',
    'at-least': 'не менее {value}',
    under: 'менее {value}',
    'fewer-than': 'менее {value}',
    'up-to': 'до {value}',
    already: 'уже {value}',
  },
  timelines: {
    undated: 'Без даты',
  },
};

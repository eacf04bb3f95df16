import type { Strings } from './strings.js';

/** Ukrainian. */
export const strings: Strings = {
  actions: {
    more: 'Показати цитату повністю',
    less: 'Згорнути',
    share: 'Поділитися',
    copied: 'Скопійовано',
    failed: 'Тут поділитися не вдалося',
  },
  axis: {
    name: 'Часова вісь; те саме – у списку нижче',
    in: 'Збільшити',
    out: 'Зменшити',
    all: 'Усе',
    merged: { one: '{n} подія', few: '{n} події', many: '{n} подій', other: '{n} події' },
    today: 'Сьогодні',
    undated: {
      one: 'У списку {n} подія без дати',
      few: 'У списку {n} події без дати',
      many: 'У списку {n} подій без дати',
      other: 'У списку {n} події без дати',
    },
  },
  dates: {
    about: 'приблизно {date}',
    decade: '{year}-і роки',
  },
  details: {
    asOf: 'станом на {date}',
    estimate: 'оцінка',
    range: 'від {low} до {high}',
    change: '{change} (раніше {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: {
      one: '{n} відсотковий пункт',
      few: '{n} відсоткові пункти',
      many: '{n} відсоткових пунктів',
      other: '{n} відсоткового пункту',
    },
  },
  edtf: {
    century: '{roman} століття',
    quarters: ['I квартал {year}', 'II квартал {year}', 'III квартал {year}', 'IV квартал {year}'],
    seasons: ['весна {year}', 'літо {year}', 'осінь {year}', 'зима {year}'],
    unknown: 'дата невідома',
  },
  facts: {
    source: 'Джерело: {source}',
    updated: 'Оновлено: {date}',
    correction: 'Виправлення ({date}):',
    credit: 'Фото: {credit}',
    translated: 'Мова оригіналу: {language}',
    translatedBy: 'Мова оригіналу: {language}; переклад: {name}',
  },
  figures: {
    close: 'Закрити',
  },
  finding: {
    search: 'Пошук',
    party: 'Сторони',
    kind: 'Типи',
    jump: 'Перейти',
    first: 'Перша',
    latest: 'Остання',
    layout: 'Вигляд',
    list: 'Список',
    lanes: 'Стовпці',
    axis: 'Вісь',
    count: 'Показано {shown} з {total}',
    empty: 'Подій не знайдено.',
    clear: 'Показати всі',
  },
  intervals: {
    since: '{date} – дотепер',
    until: '– {date}',
  },
  live: {
    new: 'Нове: {title}',
    several: { one: '{n} нова подія', few: '{n} нові події', many: '{n} нових подій', other: '{n} нової події' },
  },
  long: {
    more: 'Показати повністю',
    less: 'Згорнути',
  },
  media: {
    video: 'Відео',
    audio: 'Аудіозапис',
    play: 'Відтворити тут ({name})',
    open: 'Відкрити на сайті {name}',
  },
  ordinals: { other: '{n}-й' },
  people: {
    born: 'Дата народження: {date}',
    died: 'Дата смерті: {date}',
  },
  pull: {
    repeated: 'Повтор зі статті:',
  },
  quotes: {
    permalink: 'Посилання на цитату',
    original: 'Оригінал',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Копіювати посилання',
    copied: 'Посилання скопійовано',
    failed: 'Тут скопіювати не вдалося',
  },
  stats: {
    about: 'близько {value}',
    nearly: 'майже {value}',
    over: 'понад {value}',
    'more-than': 'понад {value}',
    'at-least': 'щонайменше {value}',
    under: 'менше ніж {value}',
    'fewer-than': 'менше ніж {value}',
    'up-to': 'до {value}',
    already: 'уже {value}',
  },
  timelines: {
    undated: 'Без дати',
  },
};

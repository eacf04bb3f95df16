import type { Strings } from './strings.js';

/** Belarusian. */
export const strings: Strings = {
  actions: {
    more: 'Паказаць цытату цалкам',
    less: 'Згарнуць',
    share: 'Падзяліцца',
    copied: 'Скапіявана',
    failed: 'Тут падзяліцца не ўдалося',
  },
  axis: {
    name: 'Вось часу; тое самае – у спісе ніжэй',
    in: 'Павялічыць',
    out: 'Паменшыць',
    all: 'Усё',
    merged: { one: '{n} падзея', few: '{n} падзеі', many: '{n} падзей', other: '{n} падзеі' },
    today: 'Сёння',
    undated: {
      one: 'У спісе {n} падзея без даты',
      few: 'У спісе {n} падзеі без даты',
      many: 'У спісе {n} падзей без даты',
      other: 'У спісе {n} падзеі без даты',
    },
  },
  dates: {
    about: 'прыблізна {date}',
    decade: '{year}-я',
  },
  details: {
    asOf: 'звесткі на {date}',
    estimate: 'ацэнка',
    range: 'ад {low} да {high}',
    change: '{change} (раней {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: {
      one: '{n} працэнтны пункт',
      few: '{n} працэнтныя пункты',
      many: '{n} працэнтных пунктаў',
      other: '{n} працэнтнага пункта',
    },
  },
  edtf: {
    century: '{roman} стагоддзе',
    quarters: ['I квартал {year}', 'II квартал {year}', 'III квартал {year}', 'IV квартал {year}'],
    seasons: ['вясна {year}', 'лета {year}', 'восень {year}', 'зіма {year}'],
    unknown: 'дата невядомая',
  },
  facts: {
    source: 'Крыніца: {source}',
    updated: 'Абноўлена: {date}',
    correction: 'Выпраўленне ({date}):',
    credit: 'Фота: {credit}',
    translated: 'Мова арыгінала: {language}',
    translatedBy: 'Мова арыгінала: {language}; пераклад: {name}',
  },
  figures: {
    close: 'Закрыць',
  },
  finding: {
    search: 'Пошук',
    party: 'Удзельнікі',
    kind: 'Тыпы',
    jump: 'Перайсці',
    first: 'Першая',
    latest: 'Апошняя',
    layout: 'Выгляд',
    list: 'Спіс',
    lanes: 'Калонкі',
    axis: 'Вось',
    count: 'Паказана {shown} з {total}',
    empty: 'Падзей не знойдзена.',
    clear: 'Паказаць усе',
  },
  intervals: {
    since: '{date} – дагэтуль',
    until: '– {date}',
  },
  live: {
    new: 'Новае: {title}',
    several: { one: '{n} новая падзея', few: '{n} новыя падзеі', many: '{n} новых падзей', other: '{n} новай падзеі' },
  },
  long: {
    more: 'Паказаць цалкам',
    less: 'Згарнуць',
  },
  media: {
    video: 'Відэа',
    audio: 'Аўдыязапіс',
    play: 'Прайграць тут ({name})',
    open: 'Адкрыць на сайце {name}',
  },
  ordinals: { few: '{n}-і', other: '{n}-ы' },
  people: {
    born: 'Дата нараджэння: {date}',
    died: 'Дата смерці: {date}',
  },
  pull: {
    repeated: 'Паўтор з артыкула:',
  },
  quotes: {
    permalink: 'Спасылка на цытату',
    original: 'Арыгінал',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Капіяваць спасылку',
    copied: 'Спасылка скапіявана',
    failed: 'Тут скапіяваць не ўдалося',
  },
  stats: {
    about: 'каля {value}',
    nearly: 'амаль {value}',
    over: 'больш за {value}',
    'more-than': 'больш за {value}',
    'at-least': 'не менш за {value}',
    under: 'менш за {value}',
    'fewer-than': 'менш за {value}',
    'up-to': 'да {value}',
    already: 'ужо {value}',
  },
  timelines: {
    undated: 'Без даты',
  },
};

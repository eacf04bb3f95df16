import type { Strings } from './strings.js';

/** Kyrgyz. */
export const strings: Strings = {
  actions: {
    more: 'Цитатаны толук көрсөтүү',
    less: 'Кыскартуу',
    share: 'Бөлүшүү',
    copied: 'Көчүрүлдү',
    failed: 'Бул жерде бөлүшүү мүмкүн болбоду',
  },
  axis: {
    name: 'Убакыт огу; төмөнкү тизмеде да ушул окуялар',
    in: 'Чоңойтуу',
    out: 'Кичирейтүү',
    all: 'Баары',
    merged: { one: '{n} окуя', other: '{n} окуя' },
    today: 'Бүгүн',
    undated: { one: 'Тизмеде датасы белгисиз {n} окуя бар', other: 'Тизмеде датасы белгисиз {n} окуя бар' },
  },
  dates: {
    about: 'болжол менен {date}',
    decade: '{year}-жылдар',
  },
  details: {
    asOf: '{date} абалы боюнча',
    estimate: 'болжолдуу эсеп',
    range: '{low} менен {high} аралыгында',
    change: '{change} (мурда {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} пайыздык пункт', other: '{n} пайыздык пункт' },
  },
  edtf: {
    century: '{roman} кылым',
    quarters: [
      '{year}-жылдын 1-чейреги',
      '{year}-жылдын 2-чейреги',
      '{year}-жылдын 3-чейреги',
      '{year}-жылдын 4-чейреги',
    ],
    seasons: ['{year}-жылдын жазы', '{year}-жылдын жайы', '{year}-жылдын күзү', '{year}-жылдын кышы'],
    unknown: 'датасы белгисиз',
  },
  facts: {
    source: 'Булак: {source}',
    updated: 'Жаңыртылды: {date}',
    correction: 'Түзөтүү, {date}:',
    credit: 'Сүрөт: {credit}',
    translated: 'Түпнускасы: {language}',
    translatedBy: 'Түпнускасы: {language}; которгон: {name}',
  },
  figures: {
    close: 'Жабуу',
  },
  finding: {
    search: 'Издөө',
    party: 'Тараптар',
    kind: 'Түрлөрү',
    jump: 'Өтүү',
    first: 'Алгачкы',
    latest: 'Акыркы',
    layout: 'Көрүнүш',
    list: 'Тизме',
    lanes: 'Тилкелер',
    axis: 'Убакыт огу',
    count: 'Көрсөтүлдү: {shown} (баары {total})',
    empty: 'Окуя табылган жок.',
    clear: 'Баарын көрсөтүү',
  },
  intervals: {
    since: '{date} – ушул кезге чейин',
    until: '– {date}',
  },
  live: {
    new: 'Жаңы: {title}',
    several: { one: '{n} жаңы окуя', other: '{n} жаңы окуя' },
  },
  long: {
    more: 'Толугураак',
    less: 'Кыскартуу',
  },
  media: {
    video: 'Видео',
    audio: 'Аудиожазуу',
    play: 'Ушул жерде ойнотуу ({name})',
    open: '{name} сайтынан ачуу',
  },
  ordinals: { other: '{n}-' },
  people: {
    born: 'Туулган күнү: {date}',
    died: 'Каза болгон күнү: {date}',
  },
  pull: {
    repeated: 'Макаладан үзүндү:',
  },
  quotes: {
    permalink: 'Цитатага шилтеме',
    original: 'Түпнуска',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Шилтемени көчүрүү',
    copied: 'Шилтеме көчүрүлдү',
    failed: 'Бул жерде көчүрүү мүмкүн болбоду',
  },
  stats: {
    about: 'болжол менен {value}',
    nearly: 'дээрлик {value}',
    over: '{value}{ablative} ашык',
    'more-than': '{value}{ablative} ашык',
    'at-least': 'кеминде {value}',
    under: '{value}{ablative} аз',
    'fewer-than': '{value}{ablative} аз',
    'up-to': 'көп дегенде {value}',
    already: 'азыртан эле {value}',
  },
  timelines: {
    undated: 'Датасы белгисиз',
  },
};

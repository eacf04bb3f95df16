import type { Strings } from './strings.js';

/** Mongolian. */
export const strings: Strings = {
  actions: {
    more: 'Ишлэлийг бүтнээр харуулах',
    less: 'Хураах',
    share: 'Хуваалцах',
    copied: 'Хуулсан',
    failed: 'Энд хуваалцах боломжгүй',
  },
  axis: {
    name: 'Цаг хугацааны тэнхлэг; доорх жагсаалтад мөн эдгээр үйл явдал бий',
    in: 'Томруулах',
    out: 'Жижигрүүлэх',
    all: 'Бүгд',
    merged: { one: '{n} үйл явдал', other: '{n} үйл явдал' },
    today: 'Өнөөдөр',
    undated: { one: 'Жагсаалтад огноогүй {n} үйл явдал бий', other: 'Жагсаалтад огноогүй {n} үйл явдал бий' },
  },
  dates: {
    about: 'ойролцоогоор {date}',
    decade:
      '{first}-аад он~{first}-иод он~{first}-аад он~{first}-өөд он~{first}-иад он~{first}-аад он~{first}-аад он~{first}-аад он~{first}-ээд он',
  },
  details: {
    asOf: '{date} хүртэлх байдлаар',
    estimate: 'тооцоолол',
    range: '{low} – {high} хооронд',
    change: '{change} (өмнө нь {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} нэгж хувь', other: '{n} нэгж хувь' },
  },
  edtf: {
    century: '{roman} зуун',
    quarters: ['{year} оны I улирал', '{year} оны II улирал', '{year} оны III улирал', '{year} оны IV улирал'],
    seasons: ['{year} оны хавар', '{year} оны зун', '{year} оны намар', '{year} оны өвөл'],
    unknown: 'огноо тодорхойгүй',
  },
  facts: {
    source: 'Эх сурвалж: {source}',
    updated: 'Шинэчилсэн: {date}',
    correction: 'Залруулга, {date}:',
    credit: 'Гэрэл зураг: {credit}',
    translated: 'Эх бичвэрийн хэл: {language}',
    translatedBy: 'Эх бичвэрийн хэл: {language}; орчуулагч: {name}',
  },
  figures: {
    close: 'Хаах',
  },
  finding: {
    search: 'Хайх',
    party: 'Талууд',
    kind: 'Төрөл',
    jump: 'Очих',
    first: 'Эхний',
    latest: 'Сүүлийн',
    layout: 'Харагдац',
    list: 'Жагсаалт',
    lanes: 'Багана',
    axis: 'Тэнхлэг',
    count: 'Харуулсан: {shown} (нийт {total})',
    empty: 'Үйл явдал олдсонгүй.',
    clear: 'Бүгдийг харуулах',
  },
  intervals: {
    since: '{date} – одоог хүртэл',
    until: '{date} хүртэл',
  },
  live: {
    new: 'Шинэ: {title}',
    several: { one: '{n} шинэ үйл явдал', other: '{n} шинэ үйл явдал' },
  },
  long: {
    more: 'Дэлгэрэнгүй',
    less: 'Хураах',
  },
  media: {
    video: 'Видео',
    audio: 'Дуу бичлэг',
    play: 'Энд тоглуулах ({name})',
    open: '{name} дээр нээх',
  },
  ordinals: { other: '{n}-р' },
  people: {
    born: 'Төрсөн: {date}',
    died: 'Нас барсан: {date}',
  },
  pull: {
    repeated: 'Нийтлэл дэх ишлэл:',
  },
  quotes: {
    permalink: 'Ишлэлийн холбоос',
    original: 'Эх бичвэр',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Холбоос хуулах',
    copied: 'Холбоос хуулсан',
    failed: 'Энд хуулах боломжгүй',
  },
  stats: {
    about: 'ойролцоогоор {value}',
    nearly: 'бараг {value}',
    over: '{value} гаруй',
    'more-than': '{value} гаруй',
    'at-least': 'дор хаяж {value}',
    under: '{value} хүрэхгүй',
    'fewer-than': '{value} хүрэхгүй',
    'up-to': 'ихдээ {value}',
    already: 'аль хэдийн {value}',
  },
  timelines: {
    undated: 'Огноогүй',
  },
};

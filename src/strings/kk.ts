import type { Strings } from './strings.js';

/** Kazakh. */
export const strings: Strings = {
  actions: {
    more: 'Дәйексөзді толық көрсету',
    less: 'Қысқарту',
    share: 'Бөлісу',
    copied: 'Көшірілді',
    failed: 'Бұл жерде бөлісу мүмкін болмады',
  },
  axis: {
    name: 'Уақыт осі; төмендегі тізімде де осы оқиғалар',
    in: 'Үлкейту',
    out: 'Кішірейту',
    all: 'Барлығы',
    merged: { one: '{n} оқиға', other: '{n} оқиға' },
    today: 'Бүгін',
    undated: { one: 'Тізімде күні белгісіз {n} оқиға бар', other: 'Тізімде күні белгісіз {n} оқиға бар' },
  },
  dates: {
    about: 'шамамен {date}',
    decade: '{year} жылдар',
  },
  details: {
    asOf: '{date} жағдайы бойынша',
    estimate: 'болжалды есеп',
    range: '{low} – {high} аралығында',
    change: '{change} (бұған дейін {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} пайыздық тармақ', other: '{n} пайыздық тармақ' },
  },
  edtf: {
    century: '{roman} ғасыр',
    quarters: ['{year} жылғы I тоқсан', '{year} жылғы II тоқсан', '{year} жылғы III тоқсан', '{year} жылғы IV тоқсан'],
    seasons: ['{year} жылғы көктем', '{year} жылғы жаз', '{year} жылғы күз', '{year} жылғы қыс'],
    unknown: 'күні белгісіз',
  },
  facts: {
    source: 'Дереккөз: {source}',
    updated: 'Жаңартылды: {date}',
    correction: 'Түзету, {date}:',
    credit: 'Фото: {credit}',
    translated: 'Түпнұсқа тілі: {language}',
    translatedBy: 'Түпнұсқа тілі: {language}; аударған: {name}',
  },
  figures: {
    close: 'Жабу',
  },
  finding: {
    search: 'Іздеу',
    party: 'Тараптар',
    kind: 'Түрлері',
    jump: 'Өту',
    first: 'Алғашқы',
    latest: 'Соңғы',
    layout: 'Көрініс',
    list: 'Тізім',
    lanes: 'Бағандар',
    axis: 'Ось',
    count: 'Көрсетілгені: {shown} (барлығы {total})',
    empty: 'Оқиға табылмады.',
    clear: 'Барлығын көрсету',
  },
  intervals: {
    since: '{date} – қазірге дейін',
    until: '– {date}',
  },
  live: {
    new: 'Жаңа: {title}',
    several: { one: '{n} жаңа оқиға', other: '{n} жаңа оқиға' },
  },
  long: {
    more: 'Толығырақ',
    less: 'Қысқарту',
  },
  media: {
    video: 'Бейне',
    audio: 'Аудиожазба',
    play: 'Осы жерде ойнату ({name})',
    open: '{name} сайтында ашу',
  },
  ordinals: { many: '{n}-шы', other: '{n}-ші' },
  people: {
    born: 'Туған күні: {date}',
    died: 'Қайтыс болған күні: {date}',
  },
  pull: {
    repeated: 'Мақаладан үзінді:',
  },
  quotes: {
    permalink: 'Дәйексөзге сілтеме',
    original: 'Түпнұсқа',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Сілтемені көшіру',
    copied: 'Сілтеме көшірілді',
    failed: 'Бұл жерде көшіру мүмкін болмады',
  },
  stats: {
    about: 'шамамен {value}',
    nearly: '{value} дерлік',
    over: '{value}-{ablative} астам',
    'more-than': '{value}-{ablative} астам',
    'at-least': 'кемінде {value}',
    under: '{value}-{ablative} аз',
    'fewer-than': '{value}-{ablative} аз',
    'up-to': 'ең көбі {value}',
    already: 'қазірдің өзінде {value}',
  },
  timelines: {
    undated: 'Күні белгісіз',
  },
};

import type { Strings } from './strings.js';

/** Tajik. */
export const strings: Strings = {
  actions: {
    more: 'Намоиши пурраи иқтибос',
    less: 'Камтар',
    share: 'Мубодила',
    copied: 'Нусхабардорӣ шуд',
    failed: 'Мубодила дар ин ҷо муяссар нашуд',
  },
  axis: {
    name: 'Меҳвари вақт; ҳамин рӯйдодҳо дар рӯйхати зер ҳам ҳастанд',
    in: 'Калон кардан',
    out: 'Хурд кардан',
    all: 'Ҳама',
    merged: { one: '{n} рӯйдод', other: '{n} рӯйдод' },
    today: 'Имрӯз',
    undated: { one: 'Дар рӯйхат {n} рӯйдоди бе сана ҳаст', other: 'Дар рӯйхат {n} рӯйдоди бе сана ҳаст' },
  },
  dates: {
    about: 'тақрибан {date}',
    decade: 'солҳои {year}',
  },
  details: {
    asOf: 'ба ҳолати {date}',
    estimate: 'тахминӣ',
    range: 'байни {low} ва {high}',
    change: '{change} (пештар {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} банди фоизӣ', other: '{n} банди фоизӣ' },
  },
  edtf: {
    century: 'асри {roman}',
    quarters: ['семоҳаи якуми {year}', 'семоҳаи дуюми {year}', 'семоҳаи сеюми {year}', 'семоҳаи чоруми {year}'],
    seasons: ['баҳори {year}', 'тобистони {year}', 'тирамоҳи {year}', 'зимистони {year}'],
    unknown: 'санааш номаълум',
  },
  facts: {
    source: 'Манбаъ: {source}',
    updated: 'Навсозӣ: {date}',
    correction: 'Ислоҳ, {date}:',
    credit: 'Акс: {credit}',
    translated: 'Забони аслӣ: {language}',
    translatedBy: 'Забони аслӣ: {language}; тарҷумон: {name}',
  },
  figures: {
    close: 'Пӯшидан',
  },
  finding: {
    search: 'Ҷустуҷӯ',
    party: 'Ҷонибҳо',
    kind: 'Навъҳо',
    jump: 'Гузариш',
    first: 'Аввалин',
    latest: 'Охирин',
    layout: 'Намуд',
    list: 'Рӯйхат',
    lanes: 'Сутунҳо',
    axis: 'Меҳвар',
    count: '{shown} аз {total} нишон дода шуд',
    empty: 'Рӯйдод ёфт нашуд.',
    clear: 'Намоиши ҳама',
  },
  intervals: {
    since: 'аз {date} то ҳол',
    until: 'то {date}',
  },
  live: {
    new: 'Нав: {title}',
    several: { one: '{n} рӯйдоди нав', other: '{n} рӯйдоди нав' },
  },
  long: {
    more: 'Бештар',
    less: 'Камтар',
  },
  media: {
    video: 'Видео',
    audio: 'Сабти овоз',
    play: 'Дар ҳамин ҷо пахш кардан ({name})',
    open: 'Кушодан дар {name}',
  },
  ordinals: { two: '{n}-юм', few: '{n}-юм', other: '{n}-ум' },
  people: {
    born: 'Таваллуд: {date}',
    died: 'Вафот: {date}',
  },
  pull: {
    repeated: 'Иқтибос аз мақола:',
  },
  quotes: {
    permalink: 'Пайванд ба иқтибос',
    original: 'Матни аслӣ',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Нусхабардории пайванд',
    copied: 'Пайванд нусхабардорӣ шуд',
    failed: 'Нусхабардорӣ дар ин ҷо муяссар нашуд',
  },
  stats: {
    about: 'тақрибан {value}',
    nearly: 'қариб {value}',
    over: 'беш аз {value}',
    'more-than': 'беш аз {value}',
    'at-least': 'ҳадди ақал {value}',
    under: 'камтар аз {value}',
    'fewer-than': 'камтар аз {value}',
    'up-to': 'то {value}',
    already: 'аллакай {value}',
  },
  timelines: {
    undated: 'Бе сана',
  },
};

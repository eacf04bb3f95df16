import type { Strings } from './strings.js';

/** Uzbek. */
export const strings: Strings = {
  actions: {
    more: 'Iqtibosni toʻliq koʻrsatish',
    less: 'Qisqartirish',
    share: 'Ulashish',
    copied: 'Nusxa olindi',
    failed: 'Bu yerda ulashib boʻlmadi',
  },
  axis: {
    name: 'Vaqt oʻqi; quyidagi roʻyxatda ham shu voqealar',
    in: 'Kattalashtirish',
    out: 'Kichraytirish',
    all: 'Hammasi',
    merged: { one: '{n} ta voqea', other: '{n} ta voqea' },
    today: 'Bugun',
    undated: { one: 'Roʻyxatda sanasi nomaʼlum {n} ta voqea bor', other: 'Roʻyxatda sanasi nomaʼlum {n} ta voqea bor' },
  },
  dates: {
    about: 'taxminan {date}',
    decade: '{year}-yillar',
  },
  details: {
    asOf: '{date} holatiga koʻra',
    estimate: 'taxminiy hisob',
    range: '{low} bilan {high} oraligʻida',
    change: '{change} (avval {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} foiz bandi', other: '{n} foiz bandi' },
  },
  edtf: {
    century: '{roman} asr',
    quarters: ['{year}-yil 1-choragi', '{year}-yil 2-choragi', '{year}-yil 3-choragi', '{year}-yil 4-choragi'],
    seasons: ['{year}-yil bahori', '{year}-yil yozi', '{year}-yil kuzi', '{year}-yil qishi'],
    unknown: 'sanasi nomaʼlum',
  },
  facts: {
    source: 'Manba: {source}',
    updated: 'Yangilandi: {date}',
    correction: 'Tuzatish, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Asl nusxasi: {language}',
    translatedBy: 'Asl nusxasi: {language}; tarjimon: {name}',
  },
  figures: {
    close: 'Yopish',
  },
  finding: {
    search: 'Qidiruv',
    party: 'Tomonlar',
    kind: 'Turlari',
    jump: 'Oʻtish',
    first: 'Dastlabki',
    latest: 'Soʻnggi',
    layout: 'Koʻrinish',
    list: 'Roʻyxat',
    lanes: 'Ustunlar',
    axis: 'Vaqt oʻqi',
    count: '{total} ta voqeadan {shown} tasi koʻrsatilgan',
    empty: 'Voqea topilmadi.',
    clear: 'Hammasini koʻrsatish',
  },
  intervals: {
    since: '{date} – hozirgacha',
    until: '– {date}',
  },
  live: {
    new: 'Yangi: {title}',
    several: { one: '{n} ta yangi voqea', other: '{n} ta yangi voqea' },
  },
  long: {
    more: 'Batafsil',
    less: 'Qisqartirish',
  },
  media: {
    video: 'Video',
    audio: 'Audioyozuv',
    play: 'Shu yerda ijro etish ({name})',
    open: '{name} saytida ochish',
  },
  ordinals: { other: '{n}-' },
  people: {
    born: 'Tugʻilgan sana: {date}',
    died: 'Vafot etgan sana: {date}',
  },
  pull: {
    repeated: 'Maqoladan parcha:',
  },
  quotes: {
    permalink: 'Iqtibosga havola',
    original: 'Asl matn',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Havoladan nusxa olish',
    copied: 'Havoladan nusxa olindi',
    failed: 'Bu yerda nusxa olib boʻlmadi',
  },
  stats: {
    about: 'taxminan {value}',
    nearly: 'qariyb {value}',
    over: '{value} {ablative} ortiq',
    'more-than': '{value} {ablative} ortiq',
    'at-least': 'kamida {value}',
    under: '{value} {ablative} kam',
    'fewer-than': '{value} {ablative} kam',
    'up-to': 'koʻpi bilan {value}',
    already: 'allaqachon {value}',
  },
  timelines: {
    undated: 'Sanasi nomaʼlum',
  },
};

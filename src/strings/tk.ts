import type { Strings } from './strings.js';

/** Turkmen. */
export const strings: Strings = {
  actions: {
    more: 'Sitatany doly görkez',
    less: 'Gysgalt',
    share: 'Paýlaş',
    copied: 'Göçürildi',
    failed: 'Bu ýerde paýlaşyp bolmady',
  },
  axis: {
    name: 'Wagt oky; aşakdaky sanawda hem şol wakalar bar',
    in: 'Ulalt',
    out: 'Kiçelt',
    all: 'Hemmesi',
    merged: { one: '{n} waka', other: '{n} waka' },
    today: 'Şu gün',
    undated: { one: 'Sanawda senesi näbelli {n} waka bar', other: 'Sanawda senesi näbelli {n} waka bar' },
  },
  dates: {
    about: 'takmynan {date}',
    decade:
      '{first}-njy ýyllar~{first}-nji ýyllar~{first}-njy ýyllar~{first}-njy ýyllar~{first}-nji ýyllar~{first}-njy ýyllar~{first}-nji ýyllar~{first}-nji ýyllar~{first}-njy ýyllar',
  },
  details: {
    asOf: '{date} ýagdaýyna görä',
    estimate: 'takmyny hasap',
    range: '{low} bilen {high} aralygynda',
    change: '{change} (öň {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} göterim punkty', other: '{n} göterim punkty' },
  },
  edtf: {
    century: '{roman} asyr',
    quarters: ['1-nji çärýek {year}', '2-nji çärýek {year}', '3-nji çärýek {year}', '4-nji çärýek {year}'],
    seasons: ['ýaz {year}', 'tomus {year}', 'güýz {year}', 'gyş {year}'],
    unknown: 'senesi näbelli',
  },
  facts: {
    source: 'Çeşme: {source}',
    updated: 'Täzelendi: {date}',
    correction: 'Düzediş, {date}:',
    credit: 'Surat: {credit}',
    translated: 'Asyl dili: {language}',
    translatedBy: 'Asyl dili: {language}; terjime eden: {name}',
  },
  figures: {
    close: 'Ýap',
  },
  finding: {
    search: 'Gözleg',
    party: 'Taraplar',
    kind: 'Görnüşler',
    jump: 'Geç',
    first: 'Ilkinji',
    latest: 'Soňky',
    layout: 'Ýerleşiş',
    list: 'Sanaw',
    lanes: 'Sütünler',
    axis: 'Wagt oky',
    count: 'Görkezildi: {shown} (jemi {total})',
    empty: 'Waka tapylmady.',
    clear: 'Hemmesini görkez',
  },
  intervals: {
    since: '{date} – häzire çenli',
    until: '– {date}',
  },
  live: {
    new: 'Täze: {title}',
    several: { one: '{n} täze waka', other: '{n} täze waka' },
  },
  long: {
    more: 'Doly görkez',
    less: 'Gysgalt',
  },
  media: {
    video: 'Wideo',
    audio: 'Ses ýazgysy',
    play: 'Şu ýerde oýnat ({name})',
    open: '{name} saýtynda aç',
  },
  ordinals: { few: '{n}-njy', other: '{n}-nji' },
  people: {
    born: 'Doglan senesi: {date}',
    died: 'Aradan çykan senesi: {date}',
  },
  pull: {
    repeated: 'Makaladan bölek:',
  },
  quotes: {
    permalink: 'Sitatanyň salgysy',
    original: 'Asyl nusga',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Salgyny göçür',
    copied: 'Salgy göçürildi',
    failed: 'Bu ýerde göçürip bolmady',
  },
  stats: {
    about: 'takmynan {value}',
    nearly: '{value} diýen ýaly',
    over: '{value}-{ablative} gowrak',
    'more-than': '{value}-{ablative} gowrak',
    'at-least': 'azyndan {value}',
    under: '{value}-{ablative} az',
    'fewer-than': '{value}-{ablative} az',
    'up-to': 'iň köpi {value}',
    already: 'eýýäm {value}',
  },
  timelines: {
    undated: 'Senesi näbelli',
  },
};

import type { Strings } from './strings.js';

/** Hungarian. */
export const strings: Strings = {
  actions: {
    more: 'A teljes idézet megjelenítése',
    less: 'Kevesebb',
    share: 'Megosztás',
    copied: 'Másolva',
    failed: 'Itt nem sikerült megosztani',
  },
  axis: {
    name: 'Időtengely; az alábbi lista tartalma ugyanez',
    in: 'Nagyítás',
    out: 'Kicsinyítés',
    all: 'Teljes',
    merged: { one: '{n} esemény', other: '{n} esemény' },
    today: 'Ma',
    undated: { one: '{n} dátum nélküli esemény a listában', other: '{n} dátum nélküli esemény a listában' },
  },
  dates: {
    about: 'kb. {date}',
    decade:
      '{first}-es évek~{first}-as évek~{first}-as évek~{first}-es évek~{first}-es évek~{first}-as évek~{first}-es évek~{first}-as évek~{first}-es évek',
  },
  details: {
    asOf: 'adat: {date}',
    estimate: 'becslés',
    range: '{low} és {high} között',
    change: '{change} (korábban {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} százalékpont', other: '{n} százalékpont' },
  },
  edtf: {
    century: '{n}. század',
    quarters: ['{year} I. negyedév', '{year} II. negyedév', '{year} III. negyedév', '{year} IV. negyedév'],
    seasons: ['{year} tavasz', '{year} nyár', '{year} ősz', '{year} tél'],
    unknown: 'ismeretlen időpont',
  },
  facts: {
    source: 'Forrás: {source}',
    updated: 'Frissítve: {date}',
    correction: 'Helyesbítés, {date}:',
    credit: 'Fotó: {credit}',
    translated: 'Eredeti nyelv: {language}',
    translatedBy: 'Eredeti nyelv: {language}; fordította: {name}',
  },
  figures: {
    close: 'Bezárás',
  },
  finding: {
    search: 'Keresés',
    party: 'Szereplők',
    kind: 'Típusok',
    jump: 'Ugrás',
    first: 'Első',
    latest: 'Legutóbbi',
    layout: 'Nézet',
    list: 'Lista',
    lanes: 'Oszlopok',
    axis: 'Tengely',
    count: '{total} eseményből {shown} látható',
    empty: 'Nincs találat.',
    clear: 'Az összes megjelenítése',
  },
  intervals: {
    since: '{date} – napjainkig',
    until: '… – {date}',
  },
  live: {
    new: 'Új: {title}',
    several: { one: '{n} új esemény', other: '{n} új esemény' },
  },
  long: {
    more: 'Bővebben',
    less: 'Kevesebb',
  },
  media: {
    video: 'Videó',
    audio: 'Hangfelvétel',
    play: 'Lejátszás itt ({name})',
    open: 'Megnyitás itt: {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Született: {date}',
    died: 'Elhunyt: {date}',
  },
  pull: {
    repeated: 'Kiemelés a cikkből:',
  },
  quotes: {
    permalink: 'Hivatkozás az idézetre',
    original: 'Eredeti szöveg',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Link másolása',
    copied: 'Link másolva',
    failed: 'Itt nem sikerült másolni',
  },
  stats: {
    about: 'mintegy {value}',
    nearly: 'csaknem {value}',
    over: 'több mint {value}',
    'more-than': 'több mint {value}',
    'at-least': 'legalább {value}',
    under: 'kevesebb mint {value}',
    'fewer-than': 'kevesebb mint {value}',
    'up-to': 'legfeljebb {value}',
    already: 'már {value}',
  },
  timelines: {
    undated: 'Dátum nélkül',
  },
};

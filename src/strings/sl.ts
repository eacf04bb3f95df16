import type { Strings } from './strings.js';

/** Slovenian. */
export const strings: Strings = {
  actions: {
    more: 'Pokaži celoten citat',
    less: 'Pokaži manj',
    share: 'Deli',
    copied: 'Kopirano',
    failed: 'Deljenje tukaj ni mogoče',
  },
  axis: {
    name: 'Časovna os; isto je na spodnjem seznamu',
    in: 'Povečaj',
    out: 'Pomanjšaj',
    all: 'Vse',
    merged: { one: '{n} dogodek', two: '{n} dogodka', few: '{n} dogodki', other: '{n} dogodkov' },
    today: 'Danes',
    undated: {
      one: 'Na seznamu je {n} dogodek brez datuma',
      two: 'Na seznamu sta {n} dogodka brez datuma',
      few: 'Na seznamu so {n} dogodki brez datuma',
      other: 'Na seznamu je {n} dogodkov brez datuma',
    },
  },
  dates: {
    about: 'približno {date}',
    decade: '{short}. leta {n}. stoletja',
  },
  details: {
    asOf: 'stanje: {date}',
    estimate: 'ocena',
    range: 'od {low} do {high}',
    change: '{change} glede na {previous}',
    changeSince: '{change} ({period}: {previous})',
    points: {
      one: '{n} odstotna točka',
      two: '{n} odstotni točki',
      few: '{n} odstotne točke',
      other: '{n} odstotnih točk',
    },
  },
  edtf: {
    century: '{ordinal} stoletje',
    quarters: [
      'prvo četrtletje {year}',
      'drugo četrtletje {year}',
      'tretje četrtletje {year}',
      'četrto četrtletje {year}',
    ],
    seasons: ['pomlad {year}', 'poletje {year}', 'jesen {year}', 'zima {year}'],
    unknown: 'neznan datum',
  },
  facts: {
    source: 'Vir: {source}',
    updated: 'Posodobljeno: {date}',
    correction: 'Popravek ({date}):',
    credit: 'Foto: {credit}',
    translated: 'Jezik izvirnika: {language}',
    translatedBy: 'Jezik izvirnika: {language}; prevod: {name}',
  },
  figures: {
    close: 'Zapri',
  },
  finding: {
    search: 'Iskanje',
    party: 'Udeleženci',
    kind: 'Vrste',
    jump: 'Pojdi na',
    first: 'Prvi',
    latest: 'Zadnji',
    layout: 'Prikaz',
    list: 'Seznam',
    lanes: 'Stolpci',
    axis: 'Os',
    count: 'Prikazano: {shown} od {total}',
    empty: 'Ni najdenih dogodkov.',
    clear: 'Pokaži vse',
  },
  intervals: {
    since: '{date} – danes',
    until: '– {date}',
  },
  live: {
    new: 'Novo: {title}',
    several: { one: '{n} nov dogodek', two: '{n} nova dogodka', few: '{n} novi dogodki', other: '{n} novih dogodkov' },
  },
  long: {
    more: 'Pokaži več',
    less: 'Pokaži manj',
  },
  media: {
    video: 'Videoposnetek',
    audio: 'Zvočni posnetek',
    play: 'Predvajaj tukaj ({name})',
    open: 'Odpri na strani {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Rojstvo: {date}',
    died: 'Smrt: {date}',
  },
  pull: {
    repeated: 'Ponovljeno iz članka:',
  },
  quotes: {
    permalink: 'Povezava do citata',
    original: 'Izvirnik',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopiraj povezavo',
    copied: 'Povezava je kopirana',
    failed: 'Kopiranje tukaj ni mogoče',
  },
  stats: {
    about: 'okoli {value}',
    nearly: 'skoraj {value}',
    over: 'več kot {value}',
    'more-than': 'več kot {value}',
    'at-least': 'najmanj {value}',
    under: 'manj kot {value}',
    'fewer-than': 'manj kot {value}',
    'up-to': 'do {value}',
    already: 'že {value}',
  },
  timelines: {
    undated: 'Brez datuma',
  },
};

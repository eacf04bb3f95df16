import type { Strings } from './strings.js';

/** Croatian. */
export const strings: Strings = {
  actions: {
    more: 'Prikaži cijeli citat',
    less: 'Prikaži manje',
    share: 'Podijeli',
    copied: 'Kopirano',
    failed: 'Dijeljenje ovdje nije moguće',
  },
  axis: {
    name: 'Vremenska os; isto je na popisu ispod',
    in: 'Povećaj',
    out: 'Smanji',
    all: 'Sve',
    merged: { one: '{n} događaj', few: '{n} događaja', other: '{n} događaja' },
    today: 'Danas',
    undated: {
      one: 'Na popisu je {n} događaj bez datuma',
      few: 'Na popisu su {n} događaja bez datuma',
      other: 'Na popisu je {n} događaja bez datuma',
    },
  },
  dates: {
    about: 'otprilike {date}',
    decade: '{year}-e',
  },
  details: {
    asOf: 'podaci: {date}',
    estimate: 'procjena',
    range: 'od {low} do {high}',
    change: '{change} u odnosu na {previous}',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} postotni bod', few: '{n} postotna boda', other: '{n} postotnih bodova' },
  },
  edtf: {
    century: '{ordinal} stoljeće',
    quarters: [
      'prvo tromjesečje {year}',
      'drugo tromjesečje {year}',
      'treće tromjesečje {year}',
      'četvrto tromjesečje {year}',
    ],
    seasons: ['proljeće {year}', 'ljeto {year}', 'jesen {year}', 'zima {year}'],
    unknown: 'nepoznat datum',
  },
  facts: {
    source: 'Izvor: {source}',
    updated: 'Ažurirano: {date}',
    correction: 'Ispravak ({date}):',
    credit: 'Foto: {credit}',
    translated: 'Jezik izvornika: {language}',
    translatedBy: 'Jezik izvornika: {language}; prijevod: {name}',
  },
  figures: {
    close: 'Zatvori',
  },
  finding: {
    search: 'Pretraživanje',
    party: 'Sudionici',
    kind: 'Vrste',
    jump: 'Idi na',
    first: 'Prvi',
    latest: 'Posljednji',
    layout: 'Prikaz',
    list: 'Popis',
    lanes: 'Stupci',
    axis: 'Os',
    count: 'Prikazano {shown} od {total}',
    empty: 'Nema pronađenih događaja.',
    clear: 'Prikaži sve',
  },
  intervals: {
    since: '{date} – danas',
    until: '– {date}',
  },
  live: {
    new: 'Novo: {title}',
    several: { one: '{n} novi događaj', few: '{n} nova događaja', other: '{n} novih događaja' },
  },
  long: {
    more: 'Prikaži više',
    less: 'Prikaži manje',
  },
  media: {
    video: 'Videozapis',
    audio: 'Zvučni zapis',
    play: 'Pokreni ovdje ({name})',
    open: 'Otvori na stranici {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Datum rođenja: {date}',
    died: 'Datum smrti: {date}',
  },
  pull: {
    repeated: 'Ponovljeno iz članka:',
  },
  quotes: {
    permalink: 'Poveznica na citat',
    original: 'Izvornik',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopiraj poveznicu',
    copied: 'Poveznica je kopirana',
    failed: 'Kopiranje ovdje nije moguće',
  },
  stats: {
    about: 'oko {value}',
    nearly: 'gotovo {value}',
    over: 'više od {value}',
    'more-than': 'više od {value}',
    'at-least': 'najmanje {value}',
    under: 'manje od {value}',
    'fewer-than': 'manje od {value}',
    'up-to': 'do {value}',
    already: 'već {value}',
  },
  timelines: {
    undated: 'Bez datuma',
  },
};

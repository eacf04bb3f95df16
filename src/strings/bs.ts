import type { Strings } from './strings.js';

/** Bosnian. */
export const strings: Strings = {
  actions: {
    more: 'Prikaži cijeli citat',
    less: 'Prikaži manje',
    share: 'Podijeli',
    copied: 'Kopirano',
    failed: 'Dijeljenje ovdje nije moguće',
  },
  axis: {
    name: 'Vremenska osa; isto je na spisku ispod',
    in: 'Uvećaj',
    out: 'Umanji',
    all: 'Sve',
    merged: { one: '{n} događaj', few: '{n} događaja', other: '{n} događaja' },
    today: 'Danas',
    undated: {
      one: 'Na spisku je {n} događaj bez datuma',
      few: 'Na spisku su {n} događaja bez datuma',
      other: 'Na spisku je {n} događaja bez datuma',
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
    points: { one: '{n} procentni poen', few: '{n} procentna poena', other: '{n} procentnih poena' },
  },
  edtf: {
    century: '{ordinal} stoljeće',
    quarters: ['prvi kvartal {year}', 'drugi kvartal {year}', 'treći kvartal {year}', 'četvrti kvartal {year}'],
    seasons: ['proljeće {year}', 'ljeto {year}', 'jesen {year}', 'zima {year}'],
    unknown: 'nepoznat datum',
  },
  facts: {
    source: 'Izvor: {source}',
    updated: 'Ažurirano: {date}',
    correction: 'Ispravka ({date}):',
    credit: 'Foto: {credit}',
    translated: 'Jezik originala: {language}',
    translatedBy: 'Jezik originala: {language}; prijevod: {name}',
  },
  figures: {
    close: 'Zatvori',
  },
  finding: {
    search: 'Pretraga',
    party: 'Učesnici',
    kind: 'Vrste',
    jump: 'Idi na',
    first: 'Prvi',
    latest: 'Posljednji',
    layout: 'Prikaz',
    list: 'Spisak',
    lanes: 'Kolone',
    axis: 'Osa',
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
    video: 'Videosnimak',
    audio: 'Audiosnimak',
    play: 'Pokreni ovdje ({name})',
    open: 'Otvori na stranici {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Datum rođenja: {date}',
    died: 'Datum smrti: {date}',
  },
  pull: {
    repeated: 'Ponovljeno iz teksta:',
  },
  quotes: {
    permalink: 'Link na citat',
    original: 'Original',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopiraj link',
    copied: 'Link je kopiran',
    failed: 'Kopiranje ovdje nije moguće',
  },
  stats: {
    about: 'oko {value}',
    nearly: 'skoro {value}',
    over: 'preko {value}',
    'more-than': 'više od {value}',
    'at-least': 'najmanje {value}',
    under: 'ispod {value}',
    'fewer-than': 'manje od {value}',
    'up-to': 'do {value}',
    already: 'već {value}',
  },
  timelines: {
    undated: 'Bez datuma',
  },
};

import type { Strings } from './strings.js';

/** Luxembourgish. */
export const strings: Strings = {
  actions: {
    more: 'Ganzt Zitat weisen',
    less: 'Manner weisen',
    share: 'Deelen',
    copied: 'Kopéiert',
    failed: 'Deelen ass hei net méiglech',
  },
  axis: {
    name: 'Zäitachs; d’Lëscht drënner weist datselwecht',
    in: 'Vergréisseren',
    out: 'Verklengeren',
    all: 'Alles',
    merged: { one: '{n} Evenement', other: '{n} Evenementer' },
    today: 'Haut',
    undated: { one: '{n} Evenement ouni Datum an der Lëscht', other: '{n} Evenementer ouni Datum an der Lëscht' },
  },
  dates: {
    about: 'ca. {date}',
    decade: '{year}er Joren',
  },
  details: {
    asOf: 'Stand: {date}',
    estimate: 'Schätzung',
    range: '{low} bis {high}',
    change: '{change} (virdrun: {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} Prozentpunkt', other: '{n} Prozentpunkten' },
  },
  edtf: {
    century: '{ordinal} Joerhonnert',
    quarters: ['1. Quartal {year}', '2. Quartal {year}', '3. Quartal {year}', '4. Quartal {year}'],
    seasons: ['Fréijoer {year}', 'Summer {year}', 'Hierscht {year}', 'Wanter {year}'],
    unknown: 'Datum onbekannt',
  },
  facts: {
    source: 'Quell: {source}',
    updated: 'Aktualiséiert: {date}',
    correction: 'Korrektur, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Originalsprooch: {language}',
    translatedBy: 'Originalsprooch: {language}; Iwwersetzung: {name}',
  },
  figures: {
    close: 'Zoumaachen',
  },
  finding: {
    search: 'Sichen',
    party: 'Bedeelegter',
    kind: 'Aart',
    jump: 'Wiesselen op',
    first: 'Éischt',
    latest: 'Lescht',
    layout: 'Duerstellung',
    list: 'Lëscht',
    lanes: 'Kolonnen',
    axis: 'Zäitachs',
    count: '{shown}/{total} ugewisen',
    empty: 'Keng Evenementer fonnt.',
    clear: 'Alles weisen',
  },
  intervals: {
    since: 'zënter {date}',
    until: 'bis {date}',
  },
  live: {
    new: 'Nei: {title}',
    several: { one: '{n} neit Evenement', other: '{n} nei Evenementer' },
  },
  long: {
    more: 'Méi weisen',
    less: 'Manner weisen',
  },
  media: {
    video: 'Video',
    audio: 'Tounopnam',
    play: 'Hei ofspillen ({name})',
    open: 'Op {name} opmaachen',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Gebuer: {date}',
    died: 'Gestuerwen: {date}',
  },
  pull: {
    repeated: 'Aus dem Artikel widderholl:',
  },
  quotes: {
    permalink: 'Link op d’Zitat',
    original: 'Originaltext',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Link kopéieren',
    copied: 'Link kopéiert',
    failed: 'Kopéieren ass hei net méiglech',
  },
  stats: {
    about: 'ronn {value}',
    nearly: 'bal {value}',
    over: 'iwwer {value}',
    'more-than': 'méi wéi {value}',
    'at-least': 'mindestens {value}',
    under: 'ënner {value}',
    'fewer-than': 'manner wéi {value}',
    'up-to': 'bis zu {value}',
    already: 'bereits {value}',
  },
  timelines: {
    undated: 'Ouni Datum',
  },
};

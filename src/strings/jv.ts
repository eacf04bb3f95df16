import type { Strings } from './strings.js';

/** Javanese. */
export const strings: Strings = {
  actions: {
    more: 'Tuduhaké pethikan wutuh',
    less: 'Ringkesen',
    share: 'Andum',
    copied: 'Wis disalin',
    failed: 'Ora bisa diandum ing kéné',
  },
  axis: {
    name: 'Garis wektu; isiné padha karo dhaptar ing ngisor',
    in: 'Gedhèkaké',
    out: 'Cilikaké',
    all: 'Kabèh',
    merged: { other: '{n} prastawa' },
    today: 'Dina iki',
    undated: { other: '{n} prastawa tanpa tanggal ana ing dhaptar' },
  },
  dates: {
    about: 'watara {date}',
    decade: 'taun {year}-an',
  },
  details: {
    asOf: 'miturut data {date}',
    estimate: 'prakiran',
    range: 'antarané {low} lan {high}',
    change: '{change} saka {previous}',
    changeSince: '{change} saka {previous} ing {period}',
    points: { other: '{n} poin persèntase' },
  },
  edtf: {
    century: 'abad kaping {n}',
    quarters: ['triwulan I {year}', 'triwulan II {year}', 'triwulan III {year}', 'triwulan IV {year}'],
    seasons: ['mangsa semi {year}', 'mangsa panas {year}', 'mangsa gugur {year}', 'mangsa adhem {year}'],
    unknown: 'tanggalé ora dingertèni',
  },
  facts: {
    source: 'Sumber: {source}',
    updated: 'Dianyari: {date}',
    correction: 'Ralat ({date}):',
    credit: 'Foto: {credit}',
    translated: 'Basa asliné: {language}',
    translatedBy: 'Basa asliné: {language}; dijarwakaké déning {name}',
  },
  figures: {
    close: 'Tutup',
  },
  finding: {
    search: 'Golèk',
    party: 'Pihak',
    kind: 'Jinis',
    jump: 'Jujug',
    first: 'Wiwitan',
    latest: 'Paling anyar',
    layout: 'Tampilan',
    list: 'Dhaptar',
    lanes: 'Kolom',
    axis: 'Garis wektu',
    count: '{shown} saka {total} katon',
    empty: 'Ora ana prastawa sing ketemu.',
    clear: 'Tuduhaké kabèh',
  },
  intervals: {
    since: 'wiwit {date}',
    until: 'nganti {date}',
  },
  live: {
    new: 'Anyar: {title}',
    several: { other: '{n} prastawa anyar' },
  },
  long: {
    more: 'Waca candhaké',
    less: 'Ringkesen',
  },
  media: {
    video: 'Vidhéo',
    audio: 'Rekaman',
    play: 'Puter ing kéné, saka {name}',
    open: 'Bukak ing {name}',
  },
  ordinals: { other: 'kaping {n}' },
  people: {
    born: 'Lair: {date}',
    died: 'Tilar donya: {date}',
  },
  pull: {
    repeated: 'Dipethik saka artikel:',
  },
  quotes: {
    permalink: 'Pranala menyang pethikan',
    original: 'Tembung asliné',
    role: '{role} {affiliation}',
  },
  selecting: {
    copy: 'Salin pranala',
    copied: 'Pranala wis disalin',
    failed: 'Ora bisa disalin ing kéné',
  },
  stats: {
    about: 'watara {value}',
    nearly: 'meh {value}',
    over: 'luwih saka {value}',
    'more-than': 'luwih saka {value}',
    'at-least': 'paling ora {value}',
    under: 'kurang saka {value}',
    'fewer-than': 'kurang saka {value}',
    'up-to': 'paling akèh {value}',
    already: 'wis {value}',
  },
  timelines: {
    undated: 'Tanpa tanggal',
  },
};

import type { Strings } from './strings.js';

/** Malay. */
export const strings: Strings = {
  actions: {
    more: 'Tunjukkan petikan penuh',
    less: 'Ringkaskan',
    share: 'Kongsi',
    copied: 'Disalin',
    failed: 'Tidak dapat dikongsi di sini',
  },
  axis: {
    name: 'Garis masa; kandungannya sama dengan senarai di bawah',
    in: 'Besarkan',
    out: 'Kecilkan',
    all: 'Semua',
    merged: { other: '{n} peristiwa' },
    today: 'Hari ini',
    undated: { other: '{n} peristiwa tanpa tarikh ada dalam senarai' },
  },
  dates: {
    about: 'sekitar {date}',
    decade: '{year}-an',
  },
  details: {
    asOf: 'setakat {date}',
    estimate: 'anggaran',
    range: 'antara {low} dengan {high}',
    change: '{change} daripada {previous}',
    changeSince: '{change} daripada {previous} pada {period}',
    points: { other: '{n} mata peratusan' },
  },
  edtf: {
    century: 'abad ke-{n}',
    quarters: ['suku pertama {year}', 'suku kedua {year}', 'suku ketiga {year}', 'suku keempat {year}'],
    seasons: ['musim bunga {year}', 'musim panas {year}', 'musim luruh {year}', 'musim sejuk {year}'],
    unknown: 'tarikh tidak diketahui',
  },
  facts: {
    source: 'Sumber: {source}',
    updated: 'Dikemas kini: {date}',
    correction: 'Pembetulan ({date}):',
    credit: 'Foto: {credit}',
    translated: 'Diterjemahkan daripada bahasa {language}',
    translatedBy: 'Diterjemahkan daripada bahasa {language} oleh {name}',
  },
  figures: {
    close: 'Tutup',
  },
  finding: {
    search: 'Cari',
    party: 'Pihak',
    kind: 'Jenis',
    jump: 'Lompat ke',
    first: 'Pertama',
    latest: 'Terkini',
    layout: 'Paparan',
    list: 'Senarai',
    lanes: 'Lajur',
    axis: 'Garis masa',
    count: '{shown} daripada {total} ditunjukkan',
    empty: 'Tiada peristiwa ditemukan.',
    clear: 'Tunjukkan semua',
  },
  intervals: {
    since: 'sejak {date}',
    until: 'hingga {date}',
  },
  live: {
    new: 'Baharu: {title}',
    several: { other: '{n} peristiwa baharu' },
  },
  long: {
    more: 'Selanjutnya',
    less: 'Ringkaskan',
  },
  media: {
    video: 'Video',
    audio: 'Rakaman',
    play: 'Mainkan di sini, dari {name}',
    open: 'Buka di {name}',
  },
  ordinals: { other: 'ke-{n}' },
  people: {
    born: 'Lahir: {date}',
    died: 'Meninggal dunia: {date}',
  },
  pull: {
    repeated: 'Dipetik daripada artikel:',
  },
  quotes: {
    permalink: 'Pautan ke petikan',
    original: 'Teks asal',
    role: '{role} {affiliation}',
  },
  selecting: {
    copy: 'Salin pautan',
    copied: 'Pautan disalin',
    failed: 'Tidak dapat disalin di sini',
  },
  stats: {
    about: 'kira-kira {value}',
    nearly: 'hampir {value}',
    over: 'lebih daripada {value}',
    'more-than': 'lebih daripada {value}',
    'at-least': 'sekurang-kurangnya {value}',
    under: 'kurang daripada {value}',
    'fewer-than': 'kurang daripada {value}',
    'up-to': 'paling banyak {value}',
    already: 'sudah {value}',
  },
  timelines: {
    undated: 'Tanpa tarikh',
  },
};

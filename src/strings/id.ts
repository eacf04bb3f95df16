import type { Strings } from './strings.js';

/** Indonesian. */
export const strings: Strings = {
  actions: {
    more: 'Tampilkan seluruh kutipan',
    less: 'Ringkas',
    share: 'Bagikan',
    copied: 'Disalin',
    failed: 'Tidak dapat dibagikan di sini',
  },
  axis: {
    name: 'Garis waktu; isinya sama dengan daftar di bawah',
    in: 'Perbesar',
    out: 'Perkecil',
    all: 'Semua',
    merged: { other: '{n} peristiwa' },
    today: 'Hari ini',
    undated: { other: '{n} peristiwa tanpa tanggal ada dalam daftar' },
  },
  dates: {
    about: 'sekitar {date}',
    decade: '{year}-an',
  },
  details: {
    asOf: 'per {date}',
    estimate: 'perkiraan',
    range: 'antara {low} dan {high}',
    change: '{change} dari {previous}',
    changeSince: '{change} dari {previous} pada {period}',
    points: { other: '{n} poin persentase' },
  },
  edtf: {
    century: 'abad ke-{n}',
    quarters: ['kuartal I {year}', 'kuartal II {year}', 'kuartal III {year}', 'kuartal IV {year}'],
    seasons: ['musim semi {year}', 'musim panas {year}', 'musim gugur {year}', 'musim dingin {year}'],
    unknown: 'tanggal tidak diketahui',
  },
  facts: {
    source: 'Sumber: {source}',
    updated: 'Diperbarui: {date}',
    correction: 'Ralat ({date}):',
    credit: 'Foto: {credit}',
    translated: 'Diterjemahkan dari bahasa {language}',
    translatedBy: 'Diterjemahkan dari bahasa {language} oleh {name}',
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
    latest: 'Terbaru',
    layout: 'Tampilan',
    list: 'Daftar',
    lanes: 'Kolom',
    axis: 'Garis waktu',
    count: '{shown} dari {total} ditampilkan',
    empty: 'Peristiwa tidak ditemukan.',
    clear: 'Tampilkan semua',
  },
  intervals: {
    since: 'sejak {date}',
    until: 'hingga {date}',
  },
  live: {
    new: 'Baru: {title}',
    several: { other: '{n} peristiwa baru' },
  },
  long: {
    more: 'Selengkapnya',
    less: 'Ringkas',
  },
  media: {
    video: 'Video',
    audio: 'Rekaman',
    play: 'Putar di sini, dari {name}',
    open: 'Buka di {name}',
  },
  ordinals: { other: 'ke-{n}' },
  people: {
    born: 'Lahir: {date}',
    died: 'Meninggal: {date}',
  },
  pull: {
    repeated: 'Dikutip dari artikel:',
  },
  quotes: {
    permalink: 'Tautan ke kutipan',
    original: 'Teks asli',
    role: '{role} {affiliation}',
  },
  selecting: {
    copy: 'Salin tautan',
    copied: 'Tautan disalin',
    failed: 'Tidak dapat disalin di sini',
  },
  stats: {
    about: 'sekitar {value}',
    nearly: 'hampir {value}',
    over: 'lebih dari {value}',
    'more-than': 'lebih dari {value}',
    'at-least': 'sedikitnya {value}',
    under: 'kurang dari {value}',
    'fewer-than': 'kurang dari {value}',
    'up-to': 'paling banyak {value}',
    already: 'sudah {value}',
  },
  timelines: {
    undated: 'Tanpa tanggal',
  },
};

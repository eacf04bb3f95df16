import type { Strings } from './strings.js';

/** Turkish. */
export const strings: Strings = {
  actions: {
    more: 'Alıntının tamamını göster',
    less: 'Daha az göster',
    share: 'Paylaş',
    copied: 'Kopyalandı',
    failed: 'Burada paylaşılamadı',
  },
  axis: {
    name: 'Zaman ekseni; aynı olaylar aşağıdaki listede de var',
    in: 'Yakınlaştır',
    out: 'Uzaklaştır',
    all: 'Tümü',
    merged: { one: '{n} olay', other: '{n} olay' },
    today: 'Bugün',
    undated: { one: 'Listede tarihi bilinmeyen {n} olay var', other: 'Listede tarihi bilinmeyen {n} olay var' },
  },
  dates: {
    about: '{date} civarı',
    decade:
      '{first}’lu yıllar~{first}’li yıllar~{first}’lu yıllar~{first}’lı yıllar~{first}’li yıllar~{first}’lı yıllar~{first}’li yıllar~{first}’li yıllar~{first}’lı yıllar',
  },
  details: {
    asOf: '{date} itibarıyla',
    estimate: 'tahmini',
    range: '{low} ile {high} arasında',
    change: '{change} (önceki: {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} puan', other: '{n} puan' },
  },
  edtf: {
    century: '{n}. yüzyıl',
    quarters: [
      '{year} yılının ilk çeyreği',
      '{year} yılının ikinci çeyreği',
      '{year} yılının üçüncü çeyreği',
      '{year} yılının son çeyreği',
    ],
    seasons: ['{year} ilkbaharı', '{year} yazı', '{year} sonbaharı', '{year} kışı'],
    unknown: 'tarihi bilinmiyor',
  },
  facts: {
    source: 'Kaynak: {source}',
    updated: 'Güncelleme: {date}',
    correction: 'Düzeltme, {date}:',
    credit: 'Fotoğraf: {credit}',
    translated: 'Özgün dili: {language}',
    translatedBy: 'Özgün dili: {language}; çeviren: {name}',
  },
  figures: {
    close: 'Kapat',
  },
  finding: {
    search: 'Ara',
    party: 'Taraflar',
    kind: 'Türler',
    jump: 'Şuraya git',
    first: 'İlk',
    latest: 'Son',
    layout: 'Görünüm',
    list: 'Liste',
    lanes: 'Sütunlar',
    axis: 'Zaman ekseni',
    count: '{total} olaydan {shown} tanesi gösteriliyor',
    empty: 'Olay bulunamadı.',
    clear: 'Tümünü göster',
  },
  intervals: {
    since: '{date} – günümüz',
    until: '– {date}',
  },
  live: {
    new: 'Yeni: {title}',
    several: { one: '{n} yeni olay', other: '{n} yeni olay' },
  },
  long: {
    more: 'Devamını göster',
    less: 'Daha az göster',
  },
  media: {
    video: 'Video',
    audio: 'Ses kaydı',
    play: 'Burada oynat ({name})',
    open: '{name} sitesinde aç',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Doğum: {date}',
    died: 'Ölüm: {date}',
  },
  pull: {
    repeated: 'Yazıdan alıntı:',
  },
  quotes: {
    permalink: 'Alıntı bağlantısı',
    original: 'Özgün metin',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Bağlantıyı kopyala',
    copied: 'Bağlantı kopyalandı',
    failed: 'Burada kopyalanamadı',
  },
  stats: {
    about: 'yaklaşık {value}',
    nearly: 'neredeyse {value}',
    over: '{value}’{ablative} fazla',
    'more-than': '{value}’{ablative} fazla',
    'at-least': 'en az {value}',
    under: '{value}’{ablative} az',
    'fewer-than': '{value}’{ablative} az',
    'up-to': 'en fazla {value}',
    already: 'şimdiden {value}',
  },
  timelines: {
    undated: 'Tarihi bilinmeyenler',
  },
};

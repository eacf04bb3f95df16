import type { Strings } from './strings.js';

/** Azerbaijani. */
export const strings: Strings = {
  actions: {
    more: 'Sitatı tam göstər',
    less: 'Daha az göstər',
    share: 'Paylaş',
    copied: 'Kopyalandı',
    failed: 'Burada paylaşmaq mümkün olmadı',
  },
  axis: {
    name: 'Vaxt oxu; aşağıdakı siyahıda da həmin hadisələr var',
    in: 'Yaxınlaşdır',
    out: 'Uzaqlaşdır',
    all: 'Hamısı',
    merged: { one: '{n} hadisə', other: '{n} hadisə' },
    today: 'Bu gün',
    undated: { one: 'Siyahıda tarixi bilinməyən {n} hadisə var', other: 'Siyahıda tarixi bilinməyən {n} hadisə var' },
  },
  dates: {
    about: 'təxminən {date}',
    decade:
      '{first}-cu illər~{first}-ci illər~{first}-cu illər~{first}-cı illər~{first}-ci illər~{first}-cı illər~{first}-ci illər~{first}-ci illər~{first}-cı illər',
  },
  details: {
    asOf: '{date} vəziyyətinə görə',
    estimate: 'təxmini',
    range: '{low} ilə {high} arasında',
    change: '{change} (əvvəl {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} faiz bəndi', other: '{n} faiz bəndi' },
  },
  edtf: {
    century: '{roman} əsr',
    quarters: ['I rüb {year}', 'II rüb {year}', 'III rüb {year}', 'IV rüb {year}'],
    seasons: ['yaz {year}', 'yay {year}', 'payız {year}', 'qış {year}'],
    unknown: 'tarixi bilinmir',
  },
  facts: {
    source: 'Mənbə: {source}',
    updated: 'Yenilənib: {date}',
    correction: 'Düzəliş, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Orijinalın dili: {language}',
    translatedBy: 'Orijinalın dili: {language}; tərcümə: {name}',
  },
  figures: {
    close: 'Bağla',
  },
  finding: {
    search: 'Axtarış',
    party: 'Tərəflər',
    kind: 'Növlər',
    jump: 'Keç',
    first: 'İlk',
    latest: 'Son',
    layout: 'Görünüş',
    list: 'Siyahı',
    lanes: 'Sütunlar',
    axis: 'Vaxt oxu',
    count: 'Göstərilir: {shown} (cəmi {total})',
    empty: 'Hadisə tapılmadı.',
    clear: 'Hamısını göstər',
  },
  intervals: {
    since: '{date} – indiyədək',
    until: '– {date}',
  },
  live: {
    new: 'Yeni: {title}',
    several: { one: '{n} yeni hadisə', other: '{n} yeni hadisə' },
  },
  long: {
    more: 'Ardını göstər',
    less: 'Daha az göstər',
  },
  media: {
    video: 'Video',
    audio: 'Səs yazısı',
    play: 'Burada oxut ({name})',
    open: '{name} saytında aç',
  },
  ordinals: { one: '{n}-ci', few: '{n}-cü', many: '{n}-cı', other: '{n}-cu' },
  people: {
    born: 'Doğum: {date}',
    died: 'Ölüm: {date}',
  },
  pull: {
    repeated: 'Məqalədən sitat:',
  },
  quotes: {
    permalink: 'Sitatın linki',
    original: 'Orijinal mətn',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Linki kopyala',
    copied: 'Link kopyalandı',
    failed: 'Burada kopyalamaq mümkün olmadı',
  },
  stats: {
    about: 'təxminən {value}',
    nearly: 'az qala {value}',
    over: '{value}-{ablative} çox',
    'more-than': '{value}-{ablative} çox',
    'at-least': 'ən azı {value}',
    under: '{value}-{ablative} az',
    'fewer-than': '{value}-{ablative} az',
    'up-to': 'ən çoxu {value}',
    already: 'artıq {value}',
  },
  timelines: {
    undated: 'Tarixi bilinməyənlər',
  },
};

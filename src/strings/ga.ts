import type { Strings } from './strings.js';

/** Irish. */
export const strings: Strings = {
  actions: {
    more: 'Taispeáin an t-athfhriotal iomlán',
    less: 'Taispeáin níos lú',
    share: 'Comhroinn',
    copied: 'Cóipeáilte',
    failed: 'Níorbh fhéidir é a chomhroinnt anseo',
  },
  axis: {
    name: 'Ais ama; tá an t-eolas céanna sa liosta thíos',
    in: 'Zúmáil isteach',
    out: 'Zúmáil amach',
    all: 'Iomlán',
    merged: { one: '{n} imeacht', two: '{n} imeacht', few: '{n} imeacht', many: '{n} n-imeacht', other: '{n} imeacht' },
    today: 'Inniu',
    undated: {
      one: '{n} imeacht gan dáta sa liosta',
      two: '{n} imeacht gan dáta sa liosta',
      few: '{n} imeacht gan dáta sa liosta',
      many: '{n} n-imeacht gan dáta sa liosta',
      other: '{n} imeacht gan dáta sa liosta',
    },
  },
  dates: {
    about: 'c. {date}',
    decade: '{year}idí',
  },
  details: {
    asOf: 'amhail {date}',
    estimate: 'meastachán',
    range: 'idir {low} agus {high}',
    change: '{change} ó {previous}',
    changeSince: '{change} ó {previous} ({period})',
    points: {
      one: '{n} phointe céatadáin',
      two: '{n} phointe céatadáin',
      few: '{n} phointe céatadáin',
      many: '{n} bpointe céatadáin',
      other: '{n} pointe céatadáin',
    },
  },
  edtf: {
    century: '{ordinal} haois',
    quarters: [
      'an chéad ráithe de {year}',
      'an dara ráithe de {year}',
      'an tríú ráithe de {year}',
      'an ceathrú ráithe de {year}',
    ],
    seasons: ['earrach {year}', 'samhradh {year}', 'fómhar {year}', 'geimhreadh {year}'],
    unknown: 'dáta anaithnid',
  },
  facts: {
    source: 'Foinse: {source}',
    updated: 'Nuashonraithe: {date}',
    correction: 'Ceartú, {date}:',
    credit: 'Grianghraf: {credit}',
    translated: 'Bunteanga: {language}',
    translatedBy: 'Bunteanga: {language}; aistriúchán: {name}',
  },
  figures: {
    close: 'Dún',
  },
  finding: {
    search: 'Cuardaigh',
    party: 'Páirtithe',
    kind: 'Cineál',
    jump: 'Téigh go',
    first: 'An chéad cheann',
    latest: 'An ceann is déanaí',
    layout: 'Leagan amach',
    list: 'Liosta',
    lanes: 'Colúin',
    axis: 'Ais ama',
    count: '{shown} as {total} ar taispeáint',
    empty: 'Níor aimsíodh aon imeacht.',
    clear: 'Taispeáin gach ceann',
  },
  intervals: {
    since: '{date} go dtí inniu',
    until: 'go dtí {date}',
  },
  live: {
    new: 'Nua: {title}',
    several: {
      one: '{n} imeacht nua',
      two: '{n} imeacht nua',
      few: '{n} imeacht nua',
      many: '{n} n-imeacht nua',
      other: '{n} imeacht nua',
    },
  },
  long: {
    more: 'Taispeáin níos mó',
    less: 'Taispeáin níos lú',
  },
  media: {
    video: 'Físeán',
    audio: 'Taifeadadh fuaime',
    play: 'Seinn anseo ({name})',
    open: 'Oscail ar {name}',
  },
  ordinals: { other: '{n}ú' },
  people: {
    born: 'Breith: {date}',
    died: 'Bás: {date}',
  },
  pull: {
    repeated: 'Athluaite ón alt:',
  },
  quotes: {
    permalink: 'Nasc chuig an athfhriotal',
    original: 'An bunleagan',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Cóipeáil an nasc',
    copied: 'Nasc cóipeáilte',
    failed: 'Níorbh fhéidir é a chóipeáil anseo',
  },
  stats: {
    about: 'thart ar {value}',
    nearly: 'beagnach {value}',
    over: 'os cionn {value}',
    'more-than': 'níos mó ná {value}',
    'at-least': '{value} ar a laghad',
    under: 'faoi bhun {value}',
    'fewer-than': 'níos lú ná {value}',
    'up-to': 'suas le {value}',
    already: '{value} cheana féin',
  },
  timelines: {
    undated: 'Gan dáta',
  },
};

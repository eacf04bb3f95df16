import type { Strings } from './strings.js';

/** Filipino. */
export const strings: Strings = {
  actions: {
    more: 'Ipakita ang buong sipi',
    less: 'Paikliin',
    share: 'Ibahagi',
    copied: 'Nakopya na',
    failed: 'Hindi maibahagi rito',
  },
  axis: {
    name: 'Linya ng panahon; kapareho ng listahan sa ibaba',
    in: 'Palakihin',
    out: 'Paliitin',
    all: 'Lahat',
    merged: { one: '{n} pangyayari', other: '{n} pangyayari' },
    today: 'Ngayon',
    undated: {
      one: '{n} pangyayaring walang petsa ang nasa listahan',
      other: '{n} pangyayaring walang petsa ang nasa listahan',
    },
  },
  dates: {
    about: 'bandang {date}',
    decade: 'dekada {year}',
  },
  details: {
    asOf: 'sa tala noong {date}',
    estimate: 'tantiya',
    range: 'sa pagitan ng {low} at {high}',
    change: '{change} mula sa {previous}',
    changeSince: '{change} mula sa {previous} noong {period}',
    points: { one: '{n} puntong porsiyento', other: '{n} puntong porsiyento' },
  },
  edtf: {
    century: 'ika-{n} na siglo',
    quarters: [
      'unang kuwarter ng {year}',
      'ikalawang kuwarter ng {year}',
      'ikatlong kuwarter ng {year}',
      'ikaapat na kuwarter ng {year}',
    ],
    seasons: ['tagsibol ng {year}', 'tag-init ng {year}', 'taglagas ng {year}', 'taglamig ng {year}'],
    unknown: 'hindi alam ang petsa',
  },
  facts: {
    source: 'Pinagmulan: {source}',
    updated: 'Na-update: {date}',
    correction: 'Pagwawasto ({date}):',
    credit: 'Larawan: {credit}',
    translated: 'Isinalin mula sa {language}',
    translatedBy: 'Isinalin mula sa {language}; tagasalin: {name}',
  },
  figures: {
    close: 'Isara',
  },
  finding: {
    search: 'Maghanap',
    party: 'Mga panig',
    kind: 'Mga uri',
    jump: 'Pumunta sa',
    first: 'Una',
    latest: 'Pinakabago',
    layout: 'Ayos',
    list: 'Listahan',
    lanes: 'Mga hanay',
    axis: 'Linya ng panahon',
    count: '{shown} sa {total} ang nakikita',
    empty: 'Walang nahanap na pangyayari.',
    clear: 'Ipakita ang lahat',
  },
  intervals: {
    since: 'mula {date}',
    until: 'hanggang {date}',
  },
  live: {
    new: 'Bago: {title}',
    several: { one: '{n} bagong pangyayari', other: '{n} bagong pangyayari' },
  },
  long: {
    more: 'Magpakita pa',
    less: 'Paikliin',
  },
  media: {
    video: 'Video',
    audio: 'Rekording',
    play: 'I-play dito, mula sa {name}',
    open: 'Buksan sa {name}',
  },
  ordinals: { other: 'ika-{n}' },
  people: {
    born: 'Kapanganakan: {date}',
    died: 'Kamatayan: {date}',
  },
  pull: {
    repeated: 'Sipi mula sa artikulo:',
  },
  quotes: {
    permalink: 'Link sa sipi',
    original: 'Ang orihinal',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopyahin ang link',
    copied: 'Nakopya ang link',
    failed: 'Hindi makopya rito',
  },
  stats: {
    about: 'mga {value}',
    nearly: 'halos {value}',
    over: 'mahigit {value}',
    'more-than': 'mahigit {value}',
    'at-least': 'hindi bababa sa {value}',
    under: 'wala pang {value}',
    'fewer-than': 'wala pang {value}',
    'up-to': 'hindi hihigit sa {value}',
    already: 'umabot na sa {value}',
  },
  timelines: {
    undated: 'Walang petsa',
  },
};

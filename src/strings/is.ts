import type { Strings } from './strings.js';

/** Icelandic. */
export const strings: Strings = {
  actions: {
    more: 'Sýna alla tilvitnunina',
    less: 'Sýna minna',
    share: 'Deila',
    copied: 'Afritað',
    failed: 'Ekki var hægt að deila hér',
  },
  axis: {
    name: 'Tímalína; listinn fyrir neðan sýnir það sama',
    in: 'Stækka',
    out: 'Minnka',
    all: 'Allt',
    merged: { one: '{n} atburður', other: '{n} atburðir' },
    today: 'Í dag',
    undated: { one: '{n} atburður án dagsetningar í listanum', other: '{n} atburðir án dagsetningar í listanum' },
  },
  dates: {
    about: 'u.þ.b. {date}',
    decade: 'áratugurinn frá {year}',
  },
  details: {
    asOf: 'staða: {date}',
    estimate: 'áætlað',
    range: 'á bilinu {low}–{high}',
    change: '{change} frá {previous}',
    changeSince: '{change} frá {previous} ({period})',
    points: { one: '{n} prósentustig', other: '{n} prósentustig' },
  },
  edtf: {
    century: '{ordinal} öld',
    quarters: [
      '1. ársfjórðungur {year}',
      '2. ársfjórðungur {year}',
      '3. ársfjórðungur {year}',
      '4. ársfjórðungur {year}',
    ],
    seasons: ['vor {year}', 'sumar {year}', 'haust {year}', 'vetur {year}'],
    unknown: 'dagsetning óþekkt',
  },
  facts: {
    source: 'Heimild: {source}',
    updated: 'Uppfært: {date}',
    correction: 'Leiðrétting, {date}:',
    credit: 'Mynd: {credit}',
    translated: 'Frummál: {language}',
    translatedBy: 'Frummál: {language}; þýðing: {name}',
  },
  figures: {
    close: 'Loka',
  },
  finding: {
    search: 'Leita',
    party: 'Aðilar',
    kind: 'Tegund',
    jump: 'Fara í',
    first: 'Fyrsti',
    latest: 'Nýjasti',
    layout: 'Útlit',
    list: 'Listi',
    lanes: 'Dálkar',
    axis: 'Tímalína',
    count: 'Sýnt: {shown} af {total}',
    empty: 'Engir atburðir fundust.',
    clear: 'Sýna allt',
  },
  intervals: {
    since: '{date} – í dag',
    until: '– {date}',
  },
  live: {
    new: 'Nýtt: {title}',
    several: { one: '{n} nýr atburður', other: '{n} nýir atburðir' },
  },
  long: {
    more: 'Sýna meira',
    less: 'Sýna minna',
  },
  media: {
    video: 'Myndband',
    audio: 'Hljóðupptaka',
    play: 'Spila hér ({name})',
    open: 'Opna á {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Fæðingardagur: {date}',
    died: 'Dánardagur: {date}',
  },
  pull: {
    repeated: 'Endurtekið úr greininni:',
  },
  quotes: {
    permalink: 'Tengill á tilvitnunina',
    original: 'Upprunalegur texti',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Afrita tengil',
    copied: 'Tengill afritaður',
    failed: 'Ekki var hægt að afrita hér',
  },
  stats: {
    about: 'u.þ.b. {value}',
    nearly: 'næstum {value}',
    over: 'meira en {value}',
    'more-than': 'meira en {value}',
    'at-least': 'að minnsta kosti {value}',
    under: 'minna en {value}',
    'fewer-than': 'minna en {value}',
    'up-to': 'í mesta lagi {value}',
    already: 'nú þegar {value}',
  },
  timelines: {
    undated: 'Án dagsetningar',
  },
};

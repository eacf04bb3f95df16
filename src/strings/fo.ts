import type { Strings } from './strings.js';

/** Faroese. */
export const strings: Strings = {
  actions: {
    more: 'Vís alt sitatið',
    less: 'Vís minni',
    share: 'Deil',
    copied: 'Avritað',
    failed: 'Tað bar ikki til at deila her',
  },
  axis: {
    name: 'Tíðarás; listin niðanfyri vísir tað sama',
    in: 'Størri',
    out: 'Minni',
    all: 'Alt',
    merged: { one: '{n} hending', other: '{n} hendingar' },
    today: 'Í dag',
    undated: { one: '{n} hending uttan dagfesting á listanum', other: '{n} hendingar uttan dagfesting á listanum' },
  },
  dates: {
    about: 'umleið {date}',
    decade: '{year}-árini',
  },
  details: {
    asOf: 'støða: {date}',
    estimate: 'meting',
    range: 'millum {low} og {high}',
    change: '{change} frá {previous}',
    changeSince: '{change} frá {previous} ({period})',
    points: { one: '{n} prosentstig', other: '{n} prosentstig' },
  },
  edtf: {
    century: '{ordinal} øld',
    quarters: ['1. ársfj. {year}', '2. ársfj. {year}', '3. ársfj. {year}', '4. ársfj. {year}'],
    seasons: ['várið {year}', 'summarið {year}', 'heystið {year}', 'veturin {year}'],
    unknown: 'ókend dagfesting',
  },
  facts: {
    source: 'Kelda: {source}',
    updated: 'Dagført: {date}',
    correction: 'Rætting, {date}:',
    credit: 'Mynd: {credit}',
    translated: 'Upprunamál: {language}',
    translatedBy: 'Upprunamál: {language}; týðing: {name}',
  },
  figures: {
    close: 'Lat aftur',
  },
  finding: {
    search: 'Leita',
    party: 'Partar',
    kind: 'Slag',
    jump: 'Far til',
    first: 'Fyrsta',
    latest: 'Seinasta',
    layout: 'Uppseting',
    list: 'Listi',
    lanes: 'Kolonnur',
    axis: 'Tíðarás',
    count: 'Vísir {shown} av {total}',
    empty: 'Ongar hendingar funnar.',
    clear: 'Vís alt',
  },
  intervals: {
    since: 'síðan {date}',
    until: 'fram til {date}',
  },
  live: {
    new: 'Nýtt: {title}',
    several: { one: '{n} nýggj hending', other: '{n} nýggjar hendingar' },
  },
  long: {
    more: 'Vís meira',
    less: 'Vís minni',
  },
  media: {
    video: 'Video',
    audio: 'Ljóðupptøka',
    play: 'Spæl her ({name})',
    open: 'Lat upp á {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Føðingardagur: {date}',
    died: 'Deyðadagur: {date}',
  },
  pull: {
    repeated: 'Endurtikið úr greinini:',
  },
  quotes: {
    permalink: 'Leinkja til sitatið',
    original: 'Upprunatekstur',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Avrita leinkju',
    copied: 'Leinkja avritað',
    failed: 'Tað bar ikki til at avrita her',
  },
  stats: {
    about: 'umleið {value}',
    nearly: 'næstan {value}',
    over: 'meira enn {value}',
    'more-than': 'meira enn {value}',
    'at-least': 'í minsta lagi {value}',
    under: 'minni enn {value}',
    'fewer-than': 'minni enn {value}',
    'up-to': 'í mesta lagi {value}',
    already: 'longu {value}',
  },
  timelines: {
    undated: 'Uttan dagfesting',
  },
};

import type { Strings } from './strings.js';

/** Afrikaans. */
export const strings: Strings = {
  actions: {
    more: 'Wys volledige aanhaling',
    less: 'Wys minder',
    share: 'Deel',
    copied: 'Gekopieer',
    failed: 'Dit kon nie hier gedeel word nie',
  },
  axis: {
    name: 'Tydas; die lys hieronder wys dieselfde',
    in: 'Zoem in',
    out: 'Zoem uit',
    all: 'Alles',
    merged: { one: '{n} gebeurtenis', other: '{n} gebeurtenisse' },
    today: 'Vandag',
    undated: { one: '{n} gebeurtenis sonder datum in die lys', other: '{n} gebeurtenisse sonder datum in die lys' },
  },
  dates: {
    about: 'omstreeks {date}',
    decade: '{year}’s',
  },
  details: {
    asOf: 'soos op {date}',
    estimate: 'skatting',
    range: 'tussen {low} en {high}',
    change: '{change} (was {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} persentasiepunt', other: '{n} persentasiepunte' },
  },
  edtf: {
    century: '{ordinal} eeu',
    quarters: ['eerste kwartaal {year}', 'tweede kwartaal {year}', 'derde kwartaal {year}', 'vierde kwartaal {year}'],
    seasons: ['lente {year}', 'somer {year}', 'herfs {year}', 'winter {year}'],
    unknown: 'datum onbekend',
  },
  facts: {
    source: 'Bron: {source}',
    updated: 'Bygewerk: {date}',
    correction: 'Regstelling, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Vertaal uit {language}',
    translatedBy: 'Vertaal uit {language} deur {name}',
  },
  figures: {
    close: 'Maak toe',
  },
  finding: {
    search: 'Soek',
    party: 'Betrokkenes',
    kind: 'Soort',
    jump: 'Gaan na',
    first: 'Eerste',
    latest: 'Jongste',
    layout: 'Uitleg',
    list: 'Lys',
    lanes: 'Kolomme',
    axis: 'Tydas',
    count: '{shown} van {total} gewys',
    empty: 'Geen gebeurtenisse gevind nie.',
    clear: 'Wys alles',
  },
  intervals: {
    since: 'sedert {date}',
    until: 'tot {date}',
  },
  live: {
    new: 'Nuut: {title}',
    several: { one: '{n} nuwe gebeurtenis', other: '{n} nuwe gebeurtenisse' },
  },
  long: {
    more: 'Wys meer',
    less: 'Wys minder',
  },
  media: {
    video: 'Video',
    audio: 'Klankopname',
    play: 'Speel hier ({name})',
    open: 'Maak oop op {name}',
  },
  ordinals: { other: '{n}e' },
  people: {
    born: 'Gebore: {date}',
    died: 'Oorlede: {date}',
  },
  pull: {
    repeated: 'Herhaal uit die artikel:',
  },
  quotes: {
    permalink: 'Skakel na die aanhaling',
    original: 'Oorspronklike woorde',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopieer skakel',
    copied: 'Skakel gekopieer',
    failed: 'Dit kon nie hier gekopieer word nie',
  },
  stats: {
    about: 'ongeveer {value}',
    nearly: 'byna {value}',
    over: 'meer as {value}',
    'more-than': 'meer as {value}',
    'at-least': 'minstens {value}',
    under: 'minder as {value}',
    'fewer-than': 'minder as {value}',
    'up-to': 'hoogstens {value}',
    already: 'reeds {value}',
  },
  timelines: {
    undated: 'Sonder datum',
  },
};

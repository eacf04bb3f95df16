import type { Strings } from './strings.js';

/** Western Frisian. */
export const strings: Strings = {
  actions: {
    more: 'Hiele sitaat toane',
    less: 'Minder toane',
    share: 'Diele',
    copied: 'Kopiearre',
    failed: 'Dielen is hjir net mooglik',
  },
  axis: {
    name: 'Tiidas; de list hjirûnder toant itselde',
    in: 'Ynzoome',
    out: 'Utzoome',
    all: 'Alles',
    merged: { one: '{n} foarfal', other: '{n} foarfallen' },
    today: 'Hjoed',
    undated: { one: '{n} foarfal sûnder datum yn de list', other: '{n} foarfallen sûnder datum yn de list' },
  },
  dates: {
    about: 'ca. {date}',
    decade: 'jierren {year}',
  },
  details: {
    asOf: 'stân: {date}',
    estimate: 'skatting',
    range: 'tusken {low} en {high}',
    change: '{change} (wie {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} prosintpunt', other: '{n} prosintpunt' },
  },
  edtf: {
    century: '{ordinal} ieu',
    quarters: ['1e kwartaal {year}', '2e kwartaal {year}', '3e kwartaal {year}', '4e kwartaal {year}'],
    seasons: ['maitiid {year}', 'simmer {year}', 'hjerst {year}', 'winter {year}'],
    unknown: 'datum ûnbekend',
  },
  facts: {
    source: 'Boarne: {source}',
    updated: 'Bywurke: {date}',
    correction: 'Korreksje, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Oerset út it {language}',
    translatedBy: 'Oerset út it {language} troch {name}',
  },
  figures: {
    close: 'Slute',
  },
  finding: {
    search: 'Sykje',
    party: 'Belutsenen',
    kind: 'Soart',
    jump: 'Gean nei',
    first: 'Earste',
    latest: 'Lêste',
    layout: 'Werjefte',
    list: 'List',
    lanes: 'Kolommen',
    axis: 'Tiidas',
    count: '{shown} fan {total} toand',
    empty: 'Gjin foarfallen fûn.',
    clear: 'Alles toane',
  },
  intervals: {
    since: 'sûnt {date}',
    until: 'oant {date}',
  },
  live: {
    new: 'Nij: {title}',
    several: { one: '{n} nij foarfal', other: '{n} nije foarfallen' },
  },
  long: {
    more: 'Mear toane',
    less: 'Minder toane',
  },
  media: {
    video: 'Fideo',
    audio: 'Lûdsopname',
    play: 'Hjir ôfspylje ({name})',
    open: 'Iepenje op {name}',
  },
  ordinals: { other: '{n}e' },
  people: {
    born: 'Berne: {date}',
    died: 'Ferstoarn: {date}',
  },
  pull: {
    repeated: 'Werhelle út it artikel:',
  },
  quotes: {
    permalink: 'Keppeling nei it sitaat',
    original: 'Oarspronklike tekst',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Keppeling kopiearje',
    copied: 'Keppeling kopiearre',
    failed: 'Kopiearjen is hjir net mooglik',
  },
  stats: {
    about: 'likernôch {value}',
    nearly: 'hast {value}',
    over: 'mear as {value}',
    'more-than': 'mear as {value}',
    'at-least': 'op syn minst {value}',
    under: 'minder as {value}',
    'fewer-than': 'minder as {value}',
    'up-to': 'op syn heechst {value}',
    already: 'al {value}',
  },
  timelines: {
    undated: 'Sûnder datum',
  },
};

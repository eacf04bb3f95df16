import type { Strings } from './strings.js';

/** Albanian. */
export const strings: Strings = {
  actions: {
    more: 'Shfaq citatin e plotë',
    less: 'Shfaq më pak',
    share: 'Shpërndaj',
    copied: 'U kopjua',
    failed: 'Nuk u shpërnda dot këtu',
  },
  axis: {
    name: 'Boshti i kohës; lista më poshtë ka të njëjtën përmbajtje',
    in: 'Zmadho',
    out: 'Zvogëlo',
    all: 'Gjithçka',
    merged: { one: '{n} ngjarje', other: '{n} ngjarje' },
    today: 'Sot',
    undated: { one: '{n} ngjarje pa datë është në listë', other: '{n} ngjarje pa datë janë në listë' },
  },
  dates: {
    about: 'afërsisht {date}',
    decade: 'vitet {year}',
  },
  details: {
    asOf: 'të dhëna: {date}',
    estimate: 'vlerësim',
    range: 'midis {low} dhe {high}',
    change: '{change} krahasuar me {previous}',
    changeSince: '{change} krahasuar me {previous} ({period})',
    points: { one: '{n} pikë përqindjeje', other: '{n} pikë përqindjeje' },
  },
  edtf: {
    century: 'shek. {roman}',
    quarters: ['{year}, tremujori I', '{year}, tremujori II', '{year}, tremujori III', '{year}, tremujori IV'],
    seasons: ['pranverë {year}', 'verë {year}', 'vjeshtë {year}', 'dimër {year}'],
    unknown: 'datë e panjohur',
  },
  facts: {
    source: 'Burimi: {source}',
    updated: 'Përditësuar: {date}',
    correction: 'Korrigjim, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Origjinali në {language}',
    translatedBy: 'Origjinali në {language}, përktheu {name}',
  },
  figures: {
    close: 'Mbyll',
  },
  finding: {
    search: 'Kërko',
    party: 'Palët',
    kind: 'Llojet',
    jump: 'Shko te',
    first: 'E para',
    latest: 'E fundit',
    layout: 'Pamja',
    list: 'Lista',
    lanes: 'Kolona',
    axis: 'Boshti',
    count: 'Shfaqur {shown} nga {total}',
    empty: 'Nuk u gjet asnjë ngjarje.',
    clear: 'Shfaq të gjitha',
  },
  intervals: {
    since: '{date} – sot',
    until: 'deri në {date}',
  },
  live: {
    new: 'E re: {title}',
    several: { one: '{n} ngjarje e re', other: '{n} ngjarje të reja' },
  },
  long: {
    more: 'Shfaq më shumë',
    less: 'Shfaq më pak',
  },
  media: {
    video: 'Video',
    audio: 'Regjistrim',
    play: 'Luaje këtu, nga {name}',
    open: 'Hape në {name}',
  },
  ordinals: { one: 'i {n}-rë', many: 'i {n}-t', other: 'i {n}-të' },
  people: {
    born: 'Data e lindjes: {date}',
    died: 'Data e vdekjes: {date}',
  },
  pull: {
    repeated: 'Shkëputur nga artikulli:',
  },
  quotes: {
    permalink: 'Lidhje te citati',
    original: 'Teksti origjinal',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopjo lidhjen',
    copied: 'Lidhja u kopjua',
    failed: 'Nuk u kopjua dot këtu',
  },
  stats: {
    about: 'rreth {value}',
    nearly: 'gati {value}',
    over: 'mbi {value}',
    'more-than': 'më shumë se {value}',
    'at-least': 'të paktën {value}',
    under: 'nën {value}',
    'fewer-than': 'më pak se {value}',
    'up-to': 'deri në {value}',
    already: 'tashmë {value}',
  },
  timelines: {
    undated: 'Pa datë',
  },
};

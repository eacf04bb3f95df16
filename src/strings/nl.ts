import type { Strings } from './strings.js';

/** Dutch. */
export const strings: Strings = {
  actions: {
    more: 'Volledig citaat tonen',
    less: 'Minder tonen',
    share: 'Delen',
    copied: 'Gekopieerd',
    failed: 'Delen is hier niet mogelijk',
  },
  axis: {
    name: 'Tijdas; de lijst hieronder toont hetzelfde',
    in: 'Inzoomen',
    out: 'Uitzoomen',
    all: 'Alles',
    merged: { one: '{n} gebeurtenis', other: '{n} gebeurtenissen' },
    today: 'Vandaag',
    undated: { one: '{n} gebeurtenis zonder datum in de lijst', other: '{n} gebeurtenissen zonder datum in de lijst' },
  },
  dates: {
    about: 'ca. {date}',
    decade: 'jaren {year}',
  },
  details: {
    asOf: 'stand: {date}',
    estimate: 'schatting',
    range: 'tussen {low} en {high}',
    change: '{change} (was {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} procentpunt', other: '{n} procentpunt' },
  },
  edtf: {
    century: '{ordinal} eeuw',
    quarters: ['1e kwartaal {year}', '2e kwartaal {year}', '3e kwartaal {year}', '4e kwartaal {year}'],
    seasons: ['voorjaar {year}', 'zomer {year}', 'najaar {year}', 'winter {year}'],
    unknown: 'datum onbekend',
  },
  facts: {
    source: 'Bron: {source}',
    updated: 'Bijgewerkt: {date}',
    correction: 'Correctie, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Vertaald uit het {language}',
    translatedBy: 'Vertaald uit het {language} door {name}',
  },
  figures: {
    close: 'Sluiten',
  },
  finding: {
    search: 'Zoeken',
    party: 'Betrokkenen',
    kind: 'Soort',
    jump: 'Ga naar',
    first: 'Eerste',
    latest: 'Laatste',
    layout: 'Weergave',
    list: 'Lijst',
    lanes: 'Kolommen',
    axis: 'Tijdas',
    count: '{shown} van {total} getoond',
    empty: 'Geen gebeurtenissen gevonden.',
    clear: 'Alles tonen',
  },
  intervals: {
    since: '{date} – heden',
    until: 'tot {date}',
  },
  live: {
    new: 'Nieuw: {title}',
    several: { one: '{n} nieuwe gebeurtenis', other: '{n} nieuwe gebeurtenissen' },
  },
  long: {
    more: 'Meer tonen',
    less: 'Minder tonen',
  },
  media: {
    video: 'Video',
    audio: 'Geluidsopname',
    play: 'Hier afspelen ({name})',
    open: 'Openen op {name}',
  },
  ordinals: { other: '{n}e' },
  people: {
    born: 'Geboren: {date}',
    died: 'Overleden: {date}',
  },
  pull: {
    repeated: 'Herhaling uit het artikel:',
  },
  quotes: {
    permalink: 'Link naar het citaat',
    original: 'Oorspronkelijke tekst',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Link kopiëren',
    copied: 'Link gekopieerd',
    failed: 'Kopiëren is hier niet mogelijk',
  },
  stats: {
    about: 'ongeveer {value}',
    nearly: 'bijna {value}',
    over: 'meer dan {value}',
    'more-than': 'meer dan {value}',
    'at-least': 'minstens {value}',
    under: 'minder dan {value}',
    'fewer-than': 'minder dan {value}',
    'up-to': 'maximaal {value}',
    already: 'al {value}',
  },
  timelines: {
    undated: 'Zonder datum',
  },
};

import type { Strings } from './strings.js';

/** Basque. */
export const strings: Strings = {
  actions: {
    more: 'Erakutsi aipu osoa',
    less: 'Erakutsi gutxiago',
    share: 'Partekatu',
    copied: 'Kopiatuta',
    failed: 'Ezin izan da hemen partekatu',
  },
  axis: {
    name: 'Denbora-ardatza; beheko zerrendak eduki bera du',
    in: 'Handitu',
    out: 'Txikitu',
    all: 'Dena',
    merged: { one: 'Gertaera {n}', other: '{n} gertaera' },
    today: 'Gaur',
    undated: {
      one: 'Datarik gabeko gertaera {n} dago zerrendan',
      other: 'Datarik gabeko {n} gertaera daude zerrendan',
    },
  },
  dates: {
    about: '{date} inguru',
    decade: '{year}(e)ko hamarkada',
  },
  details: {
    asOf: 'datuak: {date}',
    estimate: 'zenbatespena',
    range: '{low} eta {high} artean',
    change: '{change} (lehen: {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} ehuneko puntu', other: '{n} ehuneko puntu' },
  },
  edtf: {
    century: '{roman}. mendea',
    quarters: [
      '{year}(e)ko lehen hiruhilekoa',
      '{year}(e)ko bigarren hiruhilekoa',
      '{year}(e)ko hirugarren hiruhilekoa',
      '{year}(e)ko laugarren hiruhilekoa',
    ],
    seasons: ['{year}(e)ko udaberria', '{year}(e)ko uda', '{year}(e)ko udazkena', '{year}(e)ko negua'],
    unknown: 'data ezezaguna',
  },
  facts: {
    source: 'Iturria: {source}',
    updated: 'Eguneratua: {date}',
    correction: 'Zuzenketa, {date}:',
    credit: 'Argazkia: {credit}',
    translated: 'Jatorrizko hizkuntza: {language}',
    translatedBy: 'Jatorrizko hizkuntza: {language}; itzultzailea: {name}',
  },
  figures: {
    close: 'Itxi',
  },
  finding: {
    search: 'Bilatu',
    party: 'Eragileak',
    kind: 'Motak',
    jump: 'Joan hona',
    first: 'Lehena',
    latest: 'Azkena',
    layout: 'Ikuspegia',
    list: 'Zerrenda',
    lanes: 'Zutabeak',
    axis: 'Ardatza',
    count: '{total} gertaeratik {shown} ikusgai',
    empty: 'Ez da gertaerarik aurkitu.',
    clear: 'Erakutsi dena',
  },
  intervals: {
    since: '{date} – gaur egun',
    until: '{date} arte',
  },
  live: {
    new: 'Berria: {title}',
    several: { one: 'Gertaera berri {n}', other: '{n} gertaera berri' },
  },
  long: {
    more: 'Erakutsi gehiago',
    less: 'Erakutsi gutxiago',
  },
  media: {
    video: 'Bideoa',
    audio: 'Grabazioa',
    play: 'Erreproduzitu hemen ({name})',
    open: 'Ireki hemen: {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Jaiotza: {date}',
    died: 'Heriotza: {date}',
  },
  pull: {
    repeated: 'Artikulutik hartua:',
  },
  quotes: {
    permalink: 'Aipuaren esteka',
    original: 'Jatorrizko testua',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopiatu esteka',
    copied: 'Esteka kopiatuta',
    failed: 'Ezin izan da hemen kopiatu',
  },
  stats: {
    about: '{value} inguru',
    nearly: 'ia {value}',
    over: '{value} baino gehiago',
    'more-than': '{value} baino gehiago',
    'at-least': 'gutxienez {value}',
    under: '{value} baino gutxiago',
    'fewer-than': '{value} baino gutxiago',
    'up-to': 'gehienez {value}',
    already: 'dagoeneko {value}',
  },
  timelines: {
    undated: 'Datarik gabe',
  },
};

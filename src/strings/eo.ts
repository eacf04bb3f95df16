import type { Strings } from './strings.js';

/** Esperanto. */
export const strings: Strings = {
  actions: {
    more: 'Montri la tutan citaĵon',
    less: 'Montri malpli',
    share: 'Diskonigi',
    copied: 'Kopiita',
    failed: 'Ne eblis diskonigi ĉi tie',
  },
  axis: {
    name: 'Tempoakso; la suba listo diras la samon',
    in: 'Pligrandigi',
    out: 'Malgrandigi',
    all: 'Ĉio',
    merged: { one: '{n} evento', other: '{n} eventoj' },
    today: 'Hodiaŭ',
    undated: { one: '{n} sendata evento estas en la listo', other: '{n} sendataj eventoj estas en la listo' },
  },
  dates: {
    about: 'ĉirkaŭ {date}',
    decade: 'la {year}-aj jaroj',
  },
  details: {
    asOf: 'datumoj de {date}',
    estimate: 'takso',
    range: 'inter {low} kaj {high}',
    change: '{change} kompare kun {previous}',
    changeSince: '{change} kompare kun {previous} ({period})',
    points: { one: '{n} procentpunkto', other: '{n} procentpunktoj' },
  },
  edtf: {
    century: 'la {n}-a jarcento',
    quarters: [
      'la 1-a kvaronjaro de {year}',
      'la 2-a kvaronjaro de {year}',
      'la 3-a kvaronjaro de {year}',
      'la 4-a kvaronjaro de {year}',
    ],
    seasons: ['printempo de {year}', 'somero de {year}', 'aŭtuno de {year}', 'vintro de {year}'],
    unknown: 'nekonata dato',
  },
  facts: {
    source: 'Fonto: {source}',
    updated: 'Ĝisdatigita: {date}',
    correction: 'Korekto, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Originala lingvo: {language}',
    translatedBy: 'Originala lingvo: {language}; tradukis {name}',
  },
  figures: {
    close: 'Fermi',
  },
  finding: {
    search: 'Serĉi',
    party: 'Partoprenantoj',
    kind: 'Specoj',
    jump: 'Iri al',
    first: 'Unua',
    latest: 'Lasta',
    layout: 'Aranĝo',
    list: 'Listo',
    lanes: 'Kolumnoj',
    axis: 'Akso',
    count: 'Montrataj: {shown} el {total}',
    empty: 'Neniu evento trovita.',
    clear: 'Montri ĉion',
  },
  intervals: {
    since: 'ekde {date}',
    until: 'ĝis {date}',
  },
  live: {
    new: 'Nova: {title}',
    several: { one: '{n} nova evento', other: '{n} novaj eventoj' },
  },
  long: {
    more: 'Montri pli',
    less: 'Montri malpli',
  },
  media: {
    video: 'Video',
    audio: 'Sonregistraĵo',
    play: 'Ludi ĉi tie ({name})',
    open: 'Malfermi ĉe {name}',
  },
  ordinals: { other: '{n}-a' },
  people: {
    born: 'Naskiĝo: {date}',
    died: 'Morto: {date}',
  },
  pull: {
    repeated: 'Ripetita el la artikolo:',
  },
  quotes: {
    permalink: 'Ligilo al la citaĵo',
    original: 'Originala teksto',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopii ligilon',
    copied: 'Ligilo kopiita',
    failed: 'Ne eblis kopii ĉi tie',
  },
  stats: {
    about: 'ĉirkaŭ {value}',
    nearly: 'preskaŭ {value}',
    over: 'pli ol {value}',
    'more-than': 'pli ol {value}',
    'at-least': 'almenaŭ {value}',
    under: 'malpli ol {value}',
    'fewer-than': 'malpli ol {value}',
    'up-to': 'ĝis {value}',
    already: 'jam {value}',
  },
  timelines: {
    undated: 'Sen dato',
  },
};

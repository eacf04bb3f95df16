import type { Strings } from './strings.js';

/** Catalan. */
export const strings: Strings = {
  actions: {
    more: 'Mostra la cita sencera',
    less: 'Mostra’n menys',
    share: 'Comparteix',
    copied: 'Copiat',
    failed: 'No s’ha pogut compartir aquí',
  },
  axis: {
    name: 'Eix temporal; la llista de sota diu el mateix',
    in: 'Amplia',
    out: 'Redueix',
    all: 'Tot',
    merged: { one: '{n} esdeveniment', other: '{n} esdeveniments' },
    today: 'Avui',
    undated: {
      one: '{n} esdeveniment sense data és a la llista',
      other: '{n} esdeveniments sense data són a la llista',
    },
  },
  dates: {
    about: 'aprox. {date}',
    decade: 'dècada del {year}',
  },
  details: {
    asOf: 'dades: {date}',
    estimate: 'estimació',
    range: 'entre {low} i {high}',
    change: '{change} respecte a {previous}',
    changeSince: '{change} respecte a {previous} ({period})',
    points: { one: '{n} punt percentual', other: '{n} punts percentuals' },
  },
  edtf: {
    century: 'segle {roman}',
    quarters: [
      'primer trimestre del {year}',
      'segon trimestre del {year}',
      'tercer trimestre del {year}',
      'quart trimestre del {year}',
    ],
    seasons: ['primavera del {year}', 'estiu del {year}', 'tardor del {year}', 'hivern del {year}'],
    unknown: 'data desconeguda',
  },
  facts: {
    source: 'Font: {source}',
    updated: 'Actualització: {date}',
    correction: 'Rectificació, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Original en {language}',
    translatedBy: 'Original en {language}, traduït per {name}',
  },
  figures: {
    close: 'Tanca',
  },
  finding: {
    search: 'Cerca',
    party: 'Protagonistes',
    kind: 'Tipus',
    jump: 'Ves a',
    first: 'Primer',
    latest: 'Darrer',
    layout: 'Vista',
    list: 'Llista',
    lanes: 'Columnes',
    axis: 'Eix',
    count: '{shown} de {total} a la vista',
    empty: 'No s’ha trobat cap esdeveniment.',
    clear: 'Mostra-ho tot',
  },
  intervals: {
    since: '{date} – actualitat',
    until: '… – {date}',
  },
  live: {
    new: 'Nou: {title}',
    several: { one: '{n} esdeveniment nou', other: '{n} esdeveniments nous' },
  },
  long: {
    more: 'Mostra’n més',
    less: 'Mostra’n menys',
  },
  media: {
    video: 'Vídeo',
    audio: 'Gravació',
    play: 'Reprodueix aquí ({name})',
    open: 'Obre a {name}',
  },
  ordinals: { one: '{n}r', two: '{n}n', few: '{n}t', other: '{n}è' },
  people: {
    born: 'Naixement: {date}',
    died: 'Mort: {date}',
  },
  pull: {
    repeated: 'Extret de l’article:',
  },
  quotes: {
    permalink: 'Enllaç a la cita',
    original: 'Text original',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copia l’enllaç',
    copied: 'Enllaç copiat',
    failed: 'No s’ha pogut copiar aquí',
  },
  stats: {
    about: 'al voltant de {value}',
    nearly: 'gairebé {value}',
    over: 'més de {value}',
    'more-than': 'més de {value}',
    'at-least': 'almenys {value}',
    under: 'menys de {value}',
    'fewer-than': 'menys de {value}',
    'up-to': 'fins a {value}',
    already: 'ja {value}',
  },
  timelines: {
    undated: 'Sense data',
  },
};

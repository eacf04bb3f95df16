import type { Strings } from './strings.js';

/** German. */
export const strings: Strings = {
  actions: {
    more: 'Ganzes Zitat anzeigen',
    less: 'Weniger anzeigen',
    share: 'Teilen',
    copied: 'Kopiert',
    failed: 'Teilen ist hier nicht möglich',
  },
  axis: {
    name: 'Zeitachse; die Liste darunter zeigt dasselbe',
    in: 'Vergrößern',
    out: 'Verkleinern',
    all: 'Alles',
    merged: { one: '{n} Ereignis', other: '{n} Ereignisse' },
    today: 'Heute',
    undated: { one: '{n} Ereignis ohne Datum in der Liste', other: '{n} Ereignisse ohne Datum in der Liste' },
  },
  dates: {
    about: 'ca. {date}',
    decade: '{year}er-Jahre',
  },
  details: {
    asOf: 'Stand: {date}',
    estimate: 'Schätzung',
    range: 'zwischen {low} und {high}',
    change: '{change} gegenüber {previous}',
    changeSince: '{change} gegenüber {previous} ({period})',
    points: { one: '{n} Prozentpunkt', other: '{n} Prozentpunkte' },
  },
  edtf: {
    century: '{ordinal} Jahrhundert',
    quarters: ['1. Quartal {year}', '2. Quartal {year}', '3. Quartal {year}', '4. Quartal {year}'],
    seasons: ['Frühjahr {year}', 'Sommer {year}', 'Herbst {year}', 'Winter {year}'],
    unknown: 'Datum unbekannt',
  },
  facts: {
    source: 'Quelle: {source}',
    updated: 'Aktualisiert: {date}',
    correction: 'Korrektur, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Originalsprache: {language}',
    translatedBy: 'Originalsprache: {language}; Übersetzung: {name}',
  },
  figures: {
    close: 'Schließen',
  },
  finding: {
    search: 'Suchen',
    party: 'Beteiligte',
    kind: 'Art',
    jump: 'Springen zu',
    first: 'Erstes',
    latest: 'Neuestes',
    layout: 'Ansicht',
    list: 'Liste',
    lanes: 'Spalten',
    axis: 'Zeitachse',
    count: '{shown} von {total} angezeigt',
    empty: 'Keine Ereignisse gefunden.',
    clear: 'Alle anzeigen',
  },
  intervals: {
    since: '{date} – heute',
    until: 'bis {date}',
  },
  live: {
    new: 'Neu: {title}',
    several: { one: '{n} neues Ereignis', other: '{n} neue Ereignisse' },
  },
  long: {
    more: 'Mehr anzeigen',
    less: 'Weniger anzeigen',
  },
  media: {
    video: 'Video',
    audio: 'Tonaufnahme',
    play: 'Hier abspielen ({name})',
    open: 'Auf {name} öffnen',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Geboren: {date}',
    died: 'Gestorben: {date}',
  },
  pull: {
    repeated: 'Wiederholung aus dem Artikel:',
  },
  quotes: {
    permalink: 'Link zum Zitat',
    original: 'Originalwortlaut',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    failed: 'Kopieren ist hier nicht möglich',
  },
  stats: {
    about: 'rund {value}',
    nearly: 'fast {value}',
    over: 'über {value}',
    'more-than': 'mehr als {value}',
    'at-least': 'mindestens {value}',
    under: 'unter {value}',
    'fewer-than': 'weniger als {value}',
    'up-to': 'bis zu {value}',
    already: 'bereits {value}',
  },
  timelines: {
    undated: 'Ohne Datum',
  },
};

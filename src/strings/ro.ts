import type { Strings } from './strings.js';

/** Romanian. */
export const strings: Strings = {
  actions: {
    more: 'Arată tot citatul',
    less: 'Arată mai puțin',
    share: 'Distribuie',
    copied: 'Copiat',
    failed: 'Nu s-a putut distribui aici',
  },
  axis: {
    name: 'Axa timpului; lista de mai jos are același conținut',
    in: 'Mărește',
    out: 'Micșorează',
    all: 'Tot',
    merged: { one: '{n} eveniment', few: '{n} evenimente', other: '{n} de evenimente' },
    today: 'Astăzi',
    undated: {
      one: '{n} eveniment fără dată este în listă',
      few: '{n} evenimente fără dată sunt în listă',
      other: '{n} de evenimente fără dată sunt în listă',
    },
  },
  dates: {
    about: 'circa {date}',
    decade: 'anii {year}',
  },
  details: {
    asOf: 'date din {date}',
    estimate: 'estimare',
    range: 'între {low} și {high}',
    change: '{change} față de {previous}',
    changeSince: '{change} față de {previous} ({period})',
    points: { one: '{n} punct procentual', few: '{n} puncte procentuale', other: '{n} de puncte procentuale' },
  },
  edtf: {
    century: 'secolul I~secolul al {roman}-lea',
    quarters: ['trimestrul I {year}', 'trimestrul II {year}', 'trimestrul III {year}', 'trimestrul IV {year}'],
    seasons: ['primăvara {year}', 'vara {year}', 'toamna {year}', 'iarna {year}'],
    unknown: 'dată necunoscută',
  },
  facts: {
    source: 'Sursa: {source}',
    updated: 'Actualizat: {date}',
    correction: 'Rectificare, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Tradus din {language}',
    translatedBy: 'Tradus din {language} de {name}',
  },
  figures: {
    close: 'Închide',
  },
  finding: {
    search: 'Caută',
    party: 'Părți implicate',
    kind: 'Tipuri',
    jump: 'Mergi la',
    first: 'Primul',
    latest: 'Ultimul',
    layout: 'Afișare',
    list: 'Listă',
    lanes: 'Coloane',
    axis: 'Axă',
    count: 'Afișate: {shown} din {total}',
    empty: 'Niciun eveniment găsit.',
    clear: 'Arată tot',
  },
  intervals: {
    since: '{date} – prezent',
    until: 'până la {date}',
  },
  live: {
    new: 'Nou: {title}',
    several: { one: '{n} eveniment nou', few: '{n} evenimente noi', other: '{n} de evenimente noi' },
  },
  long: {
    more: 'Arată mai mult',
    less: 'Arată mai puțin',
  },
  media: {
    video: 'Video',
    audio: 'Înregistrare',
    play: 'Redă aici, de pe {name}',
    open: 'Deschide pe {name}',
  },
  ordinals: { one: '{n}', other: 'al {n}-lea' },
  people: {
    born: 'Data nașterii: {date}',
    died: 'Data decesului: {date}',
  },
  pull: {
    repeated: 'Extras din articol:',
  },
  quotes: {
    permalink: 'Link către citat',
    original: 'Textul original',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copiază linkul',
    copied: 'Link copiat',
    failed: 'Nu s-a putut copia aici',
  },
  stats: {
    about: 'circa {value}',
    nearly: 'aproape {value}',
    over: 'peste {value}',
    'more-than': 'peste {value}',
    'at-least': 'cel puțin {value}',
    under: 'sub {value}',
    'fewer-than': 'sub {value}',
    'up-to': 'cel mult {value}',
    already: 'deja {value}',
  },
  timelines: {
    undated: 'Fără dată',
  },
};

import type { Strings } from './strings.js';

/** Romansh (Rumantsch Grischun). */
export const strings: Strings = {
  actions: {
    more: 'Mussar l’entir citat',
    less: 'Mussar damain',
    share: 'Parter',
    copied: 'Copià',
    failed: 'Impussibel da parter qua',
  },
  axis: {
    name: 'Axa dal temp; la glista sutvart mussa il medem',
    in: 'Engrondir',
    out: 'Empitschnir',
    all: 'Tut',
    merged: { one: '{n} eveniment', other: '{n} eveniments' },
    today: 'Oz',
    undated: { one: '{n} eveniment senza data en la glista', other: '{n} eveniments senza data en la glista' },
  },
  dates: {
    about: 'ca. {date}',
    decade: 'onns {year}',
  },
  details: {
    asOf: 'stadi: {date}',
    estimate: 'stimaziun',
    range: '{low} fin {high}',
    change: '{change} (pli baud {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} punct procentual', other: '{n} puncts procentuals' },
  },
  edtf: {
    century: '{n}avel tschientaner',
    quarters: ['1. quartal {year}', '2. quartal {year}', '3. quartal {year}', '4. quartal {year}'],
    seasons: ['primavaira {year}', 'stad {year}', 'atun {year}', 'enviern {year}'],
    unknown: 'data nunenconuschenta',
  },
  facts: {
    source: 'Funtauna: {source}',
    updated: 'Actualisà: {date}',
    correction: 'Correctura, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Lingua originala: {language}',
    translatedBy: 'Lingua originala: {language}; translaziun: {name}',
  },
  figures: {
    close: 'Serrar',
  },
  finding: {
    search: 'Tschertgar',
    party: 'Participants',
    kind: 'Tip',
    jump: 'Siglir a',
    first: 'Emprim',
    latest: 'Ultim',
    layout: 'Vista',
    list: 'Glista',
    lanes: 'Colonnas',
    axis: 'Axa dal temp',
    count: 'Visibel: {shown} da {total}',
    empty: 'Chattà nagins eveniments.',
    clear: 'Mussar tut',
  },
  intervals: {
    since: 'dapi {date}',
    until: 'fin {date}',
  },
  live: {
    new: 'Nov: {title}',
    several: { one: '{n} nov eveniment', other: '{n} novs eveniments' },
  },
  long: {
    more: 'Mussar dapli',
    less: 'Mussar damain',
  },
  media: {
    video: 'Video',
    audio: 'Registraziun',
    play: 'Reproducir qua ({name})',
    open: 'Avrir sin {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Naschientscha: {date}',
    died: 'Mort: {date}',
  },
  pull: {
    repeated: 'Repetì da l’artitgel:',
  },
  quotes: {
    permalink: 'Colliaziun al citat',
    original: 'Text original',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Copiar la colliaziun',
    copied: 'Copià la colliaziun',
    failed: 'Impussibel da copiar qua',
  },
  stats: {
    about: 'radund {value}',
    nearly: 'bunamain {value}',
    over: 'dapli che {value}',
    'more-than': 'dapli che {value}',
    'at-least': 'almain {value}',
    under: 'damain che {value}',
    'fewer-than': 'damain che {value}',
    'up-to': 'maximalmain {value}',
    already: 'gia {value}',
  },
  timelines: {
    undated: 'Senza data',
  },
};

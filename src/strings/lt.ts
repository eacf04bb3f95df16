import type { Strings } from './strings.js';

/** Lithuanian. */
export const strings: Strings = {
  actions: {
    more: 'Rodyti visą citatą',
    less: 'Rodyti mažiau',
    share: 'Dalytis',
    copied: 'Nukopijuota',
    failed: 'Čia dalytis nepavyko',
  },
  axis: {
    name: 'Laiko ašis; tas pats yra sąraše žemiau',
    in: 'Artinti',
    out: 'Tolinti',
    all: 'Viskas',
    merged: { one: '{n} įvykis', few: '{n} įvykiai', other: '{n} įvykių' },
    today: 'Šiandien',
    undated: {
      one: 'Sąraše – {n} įvykis be datos',
      few: 'Sąraše – {n} įvykiai be datos',
      other: 'Sąraše – {n} įvykių be datos',
    },
  },
  dates: {
    about: 'maždaug {date}',
    decade: '{year}-ųjų dešimtmetis',
  },
  details: {
    asOf: 'duomenys: {date}',
    estimate: 'įvertis',
    range: 'nuo {low} iki {high}',
    change: '{change} (anksčiau {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: {
      one: '{n} procentinis punktas',
      few: '{n} procentiniai punktai',
      many: '{n} procentinio punkto',
      other: '{n} procentinių punktų',
    },
  },
  edtf: {
    century: '{roman} a.',
    quarters: ['{year} m. I ketvirtis', '{year} m. II ketvirtis', '{year} m. III ketvirtis', '{year} m. IV ketvirtis'],
    seasons: ['{year} m. pavasaris', '{year} m. vasara', '{year} m. ruduo', '{year} m. žiema'],
    unknown: 'data nežinoma',
  },
  facts: {
    source: 'Šaltinis: {source}',
    updated: 'Atnaujinta: {date}',
    correction: 'Pataisymas, {date}:',
    credit: 'Nuotrauka: {credit}',
    translated: 'Versta iš {language} kalbos',
    translatedBy: 'Iš {language} kalbos vertė {name}',
  },
  figures: {
    close: 'Uždaryti',
  },
  finding: {
    search: 'Paieška',
    party: 'Šalys',
    kind: 'Rūšis',
    jump: 'Pereiti',
    first: 'Pirmas',
    latest: 'Naujausias',
    layout: 'Rodinys',
    list: 'Sąrašas',
    lanes: 'Stulpeliai',
    axis: 'Laiko ašis',
    count: 'Rodoma {shown} iš {total}',
    empty: 'Įvykių nerasta.',
    clear: 'Rodyti visus',
  },
  intervals: {
    since: '{date} – dabar',
    until: '– {date}',
  },
  live: {
    new: 'Nauja: {title}',
    several: { one: '{n} naujas įvykis', few: '{n} nauji įvykiai', other: '{n} naujų įvykių' },
  },
  long: {
    more: 'Rodyti daugiau',
    less: 'Rodyti mažiau',
  },
  media: {
    video: 'Vaizdo įrašas',
    audio: 'Garso įrašas',
    play: 'Paleisti čia ({name})',
    open: 'Atverti svetainėje {name}',
  },
  ordinals: { other: '{n}-as' },
  people: {
    born: 'Gimimo data: {date}',
    died: 'Mirties data: {date}',
  },
  pull: {
    repeated: 'Pakartota iš straipsnio:',
  },
  quotes: {
    permalink: 'Nuoroda į citatą',
    original: 'Originalo tekstas',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopijuoti nuorodą',
    copied: 'Nuoroda nukopijuota',
    failed: 'Čia nukopijuoti nepavyko',
  },
  stats: {
    about: 'maždaug {value}',
    nearly: 'beveik {value}',
    over: 'daugiau kaip {value}',
    'more-than': 'daugiau kaip {value}',
    'at-least': 'bent {value}',
    under: 'mažiau kaip {value}',
    'fewer-than': 'mažiau kaip {value}',
    'up-to': 'daugiausia {value}',
    already: 'jau {value}',
  },
  timelines: {
    undated: 'Be datos',
  },
};

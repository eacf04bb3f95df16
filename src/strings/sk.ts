import type { Strings } from './strings.js';

/** Slovak. */
export const strings: Strings = {
  actions: {
    more: 'Zobraziť celý citát',
    less: 'Zobraziť menej',
    share: 'Zdieľať',
    copied: 'Skopírované',
    failed: 'Tu nie je možné zdieľať',
  },
  axis: {
    name: 'Časová os; to isté je v zozname nižšie',
    in: 'Priblížiť',
    out: 'Oddialiť',
    all: 'Všetko',
    merged: { one: '{n} udalosť', few: '{n} udalosti', other: '{n} udalostí' },
    today: 'Dnes',
    undated: {
      one: 'V zozname je {n} udalosť bez dátumu',
      few: 'V zozname sú {n} udalosti bez dátumu',
      other: 'V zozname je {n} udalostí bez dátumu',
    },
  },
  dates: {
    about: 'približne {date}',
    decade: '{short}. roky {n}. storočia',
  },
  details: {
    asOf: 'stav: {date}',
    estimate: 'odhad',
    range: 'od {low} do {high}',
    change: '{change} (predtým {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: {
      one: '{n} percentuálny bod',
      few: '{n} percentuálne body',
      many: '{n} percentuálneho bodu',
      other: '{n} percentuálnych bodov',
    },
  },
  edtf: {
    century: '{ordinal} storočie',
    quarters: ['1. štvrťrok {year}', '2. štvrťrok {year}', '3. štvrťrok {year}', '4. štvrťrok {year}'],
    seasons: ['jar {year}', 'leto {year}', 'jeseň {year}', 'zima {year}'],
    unknown: 'neznámy dátum',
  },
  facts: {
    source: 'Zdroj: {source}',
    updated: 'Aktualizované: {date}',
    correction: 'Oprava ({date}):',
    credit: 'Foto: {credit}',
    translated: 'Jazyk originálu: {language}',
    translatedBy: 'Jazyk originálu: {language}; preklad: {name}',
  },
  figures: {
    close: 'Zavrieť',
  },
  finding: {
    search: 'Hľadať',
    party: 'Aktéri',
    kind: 'Druhy',
    jump: 'Prejsť na',
    first: 'Prvá',
    latest: 'Posledná',
    layout: 'Zobrazenie',
    list: 'Zoznam',
    lanes: 'Stĺpce',
    axis: 'Os',
    count: 'Zobrazené: {shown} z {total}',
    empty: 'Nenašli sa žiadne udalosti.',
    clear: 'Zobraziť všetko',
  },
  intervals: {
    since: '{date} – doteraz',
    until: '– {date}',
  },
  live: {
    new: 'Nové: {title}',
    several: { one: '{n} nová udalosť', few: '{n} nové udalosti', other: '{n} nových udalostí' },
  },
  long: {
    more: 'Zobraziť viac',
    less: 'Zobraziť menej',
  },
  media: {
    video: 'Video',
    audio: 'Zvukový záznam',
    play: 'Prehrať tu ({name})',
    open: 'Otvoriť na webe {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Dátum narodenia: {date}',
    died: 'Dátum úmrtia: {date}',
  },
  pull: {
    repeated: 'Zopakované z článku:',
  },
  quotes: {
    permalink: 'Odkaz na citát',
    original: 'Originál',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopírovať odkaz',
    copied: 'Odkaz skopírovaný',
    failed: 'Tu nie je možné kopírovať',
  },
  stats: {
    about: 'približne {value}',
    nearly: 'takmer {value}',
    over: 'vyše {value}',
    'more-than': 'viac ako {value}',
    'at-least': 'najmenej {value}',
    under: 'menej ako {value}',
    'fewer-than': 'menej ako {value}',
    'up-to': 'najviac {value}',
    already: 'už {value}',
  },
  timelines: {
    undated: 'Bez dátumu',
  },
};

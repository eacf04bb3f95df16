import type { Strings } from './strings.js';

/** Czech. */
export const strings: Strings = {
  actions: {
    more: 'Zobrazit celý citát',
    less: 'Zobrazit méně',
    share: 'Sdílet',
    copied: 'Zkopírováno',
    failed: 'Zde nelze sdílet',
  },
  axis: {
    name: 'Časová osa; totéž je v seznamu níže',
    in: 'Přiblížit',
    out: 'Oddálit',
    all: 'Vše',
    merged: { one: '{n} událost', few: '{n} události', other: '{n} událostí' },
    today: 'Dnes',
    undated: {
      one: 'V seznamu je {n} událost bez data',
      few: 'V seznamu jsou {n} události bez data',
      other: 'V seznamu je {n} událostí bez data',
    },
  },
  dates: {
    about: 'přibližně {date}',
    decade: '{short}. léta {n}. století',
  },
  details: {
    asOf: 'stav: {date}',
    estimate: 'odhad',
    range: 'od {low} do {high}',
    change: '{change} (předtím {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: {
      one: '{n} procentní bod',
      few: '{n} procentní body',
      many: '{n} procentního bodu',
      other: '{n} procentních bodů',
    },
  },
  edtf: {
    century: '{ordinal} století',
    quarters: ['1. čtvrtletí {year}', '2. čtvrtletí {year}', '3. čtvrtletí {year}', '4. čtvrtletí {year}'],
    seasons: ['jaro {year}', 'léto {year}', 'podzim {year}', 'zima {year}'],
    unknown: 'datum neznámé',
  },
  facts: {
    source: 'Zdroj: {source}',
    updated: 'Aktualizováno: {date}',
    correction: 'Oprava ({date}):',
    credit: 'Foto: {credit}',
    translated: 'Jazyk originálu: {language}',
    translatedBy: 'Jazyk originálu: {language}; překlad: {name}',
  },
  figures: {
    close: 'Zavřít',
  },
  finding: {
    search: 'Hledat',
    party: 'Aktéři',
    kind: 'Druhy',
    jump: 'Přejít na',
    first: 'První',
    latest: 'Poslední',
    layout: 'Zobrazení',
    list: 'Seznam',
    lanes: 'Sloupce',
    axis: 'Osa',
    count: 'Zobrazeno {shown} z {total}',
    empty: 'Nenalezena žádná událost.',
    clear: 'Zobrazit vše',
  },
  intervals: {
    since: '{date} – dosud',
    until: '– {date}',
  },
  live: {
    new: 'Nově: {title}',
    several: { one: '{n} nová událost', few: '{n} nové události', other: '{n} nových událostí' },
  },
  long: {
    more: 'Zobrazit více',
    less: 'Zobrazit méně',
  },
  media: {
    video: 'Video',
    audio: 'Zvukový záznam',
    play: 'Přehrát zde ({name})',
    open: 'Otevřít na webu {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Datum narození: {date}',
    died: 'Datum úmrtí: {date}',
  },
  pull: {
    repeated: 'Zopakováno z článku:',
  },
  quotes: {
    permalink: 'Odkaz na citát',
    original: 'Originál',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopírovat odkaz',
    copied: 'Odkaz zkopírován',
    failed: 'Zde nelze zkopírovat',
  },
  stats: {
    about: 'přibližně {value}',
    nearly: 'téměř {value}',
    over: 'přes {value}',
    'more-than': 'více než {value}',
    'at-least': 'nejméně {value}',
    under: 'méně než {value}',
    'fewer-than': 'méně než {value}',
    'up-to': 'až {value}',
    already: 'už {value}',
  },
  timelines: {
    undated: 'Bez data',
  },
};

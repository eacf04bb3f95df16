import type { Strings } from './strings.js';

/** Polish. */
export const strings: Strings = {
  actions: {
    more: 'Pokaż cały cytat',
    less: 'Pokaż mniej',
    share: 'Udostępnij',
    copied: 'Skopiowano',
    failed: 'Tutaj nie można udostępnić',
  },
  axis: {
    name: 'Oś czasu; to samo zawiera lista poniżej',
    in: 'Powiększ',
    out: 'Pomniejsz',
    all: 'Całość',
    merged: { one: '{n} wydarzenie', few: '{n} wydarzenia', many: '{n} wydarzeń', other: '{n} wydarzenia' },
    today: 'Dziś',
    undated: {
      one: 'Na liście jest {n} wydarzenie bez daty',
      few: 'Na liście są {n} wydarzenia bez daty',
      many: 'Na liście jest {n} wydarzeń bez daty',
      other: 'Na liście jest {n} wydarzenia bez daty',
    },
  },
  dates: {
    about: 'ok. {date}',
    decade: 'lata {short}. {roman} wieku',
  },
  details: {
    asOf: 'stan na {date}',
    estimate: 'szacunkowo',
    range: 'od {low} do {high}',
    change: '{change} (wcześniej {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: {
      one: '{n} punkt procentowy',
      few: '{n} punkty procentowe',
      many: '{n} punktów procentowych',
      other: '{n} punktu procentowego',
    },
  },
  edtf: {
    century: '{roman} wiek',
    quarters: ['I kwartał {year}', 'II kwartał {year}', 'III kwartał {year}', 'IV kwartał {year}'],
    seasons: ['wiosna {year}', 'lato {year}', 'jesień {year}', 'zima {year}'],
    unknown: 'data nieznana',
  },
  facts: {
    source: 'Źródło: {source}',
    updated: 'Aktualizacja: {date}',
    correction: 'Sprostowanie ({date}):',
    credit: 'Fot. {credit}',
    translated: 'Język oryginału: {language}',
    translatedBy: 'Język oryginału: {language}; tłumaczenie: {name}',
  },
  figures: {
    close: 'Zamknij',
  },
  finding: {
    search: 'Szukaj',
    party: 'Uczestnicy',
    kind: 'Rodzaje',
    jump: 'Przejdź do',
    first: 'Pierwsze',
    latest: 'Ostatnie',
    layout: 'Widok',
    list: 'Lista',
    lanes: 'Kolumny',
    axis: 'Oś',
    count: 'Pokazano {shown} z {total}',
    empty: 'Nie znaleziono wydarzeń.',
    clear: 'Pokaż wszystkie',
  },
  intervals: {
    since: '{date} – obecnie',
    until: '– {date}',
  },
  live: {
    new: 'Nowe: {title}',
    several: {
      one: '{n} nowe wydarzenie',
      few: '{n} nowe wydarzenia',
      many: '{n} nowych wydarzeń',
      other: '{n} nowego wydarzenia',
    },
  },
  long: {
    more: 'Pokaż więcej',
    less: 'Pokaż mniej',
  },
  media: {
    video: 'Wideo',
    audio: 'Nagranie',
    play: 'Odtwórz tutaj ({name})',
    open: 'Otwórz w serwisie {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Data urodzenia: {date}',
    died: 'Data śmierci: {date}',
  },
  pull: {
    repeated: 'Powtórzone z artykułu:',
  },
  quotes: {
    permalink: 'Link do cytatu',
    original: 'Oryginał',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopiuj link',
    copied: 'Link skopiowany',
    failed: 'Tutaj nie można skopiować',
  },
  stats: {
    about: 'około {value}',
    nearly: 'prawie {value}',
    over: 'ponad {value}',
    'more-than': 'ponad {value}',
    'at-least': 'co najmniej {value}',
    under: 'mniej niż {value}',
    'fewer-than': 'mniej niż {value}',
    'up-to': 'do {value}',
    already: 'już {value}',
  },
  timelines: {
    undated: 'Bez daty',
  },
};

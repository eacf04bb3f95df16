import type { Strings } from './strings.js';

/** Finnish. */
export const strings: Strings = {
  actions: {
    more: 'Näytä koko sitaatti',
    less: 'Näytä vähemmän',
    share: 'Jaa',
    copied: 'Kopioitu',
    failed: 'Jakaminen ei onnistu tässä',
  },
  axis: {
    name: 'Aikajana; sama sisältö on alla luettelona',
    in: 'Lähennä',
    out: 'Loitonna',
    all: 'Kaikki',
    merged: { one: '{n} tapahtuma', other: '{n} tapahtumaa' },
    today: 'Tänään',
    undated: {
      one: 'Luettelossa {n} tapahtuma ilman päivämäärää',
      other: 'Luettelossa {n} tapahtumaa ilman päivämäärää',
    },
  },
  dates: {
    about: 'noin {date}',
    decade: '{first}-luku',
  },
  details: {
    asOf: 'tilanne: {date}',
    estimate: 'arvio',
    range: 'välillä {low}–{high}',
    change: '{change} (aiemmin {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} prosenttiyksikkö', other: '{n} prosenttiyksikköä' },
  },
  edtf: {
    century: '{n}. vuosisata',
    quarters: [
      'vuoden {year} 1. neljännes',
      'vuoden {year} 2. neljännes',
      'vuoden {year} 3. neljännes',
      'vuoden {year} 4. neljännes',
    ],
    seasons: ['kevät {year}', 'kesä {year}', 'syksy {year}', 'talvi {year}'],
    unknown: 'ajankohta tuntematon',
  },
  facts: {
    source: 'Lähde: {source}',
    updated: 'Päivitetty: {date}',
    correction: 'Oikaisu, {date}:',
    credit: 'Kuva: {credit}',
    translated: 'Alkukieli: {language}',
    translatedBy: 'Alkukieli: {language}; suomennos: {name}',
  },
  figures: {
    close: 'Sulje',
  },
  finding: {
    search: 'Hae',
    party: 'Osapuolet',
    kind: 'Tyyppi',
    jump: 'Siirry',
    first: 'Ensimmäinen',
    latest: 'Uusin',
    layout: 'Näkymä',
    list: 'Luettelo',
    lanes: 'Sarakkeet',
    axis: 'Aikajana',
    count: 'Näytetään {shown}/{total}',
    empty: 'Tapahtumia ei löytynyt.',
    clear: 'Näytä kaikki',
  },
  intervals: {
    since: '{date} – nykyhetki',
    until: '– {date}',
  },
  live: {
    new: 'Uusi: {title}',
    several: { one: '{n} uusi tapahtuma', other: '{n} uutta tapahtumaa' },
  },
  long: {
    more: 'Näytä lisää',
    less: 'Näytä vähemmän',
  },
  media: {
    video: 'Video',
    audio: 'Äänitallenne',
    play: 'Toista tässä ({name})',
    open: 'Avaa palvelussa {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Syntynyt: {date}',
    died: 'Kuollut: {date}',
  },
  pull: {
    repeated: 'Poiminta jutusta:',
  },
  quotes: {
    permalink: 'Linkki sitaattiin',
    original: 'Alkuperäinen teksti',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopioi linkki',
    copied: 'Linkki kopioitu',
    failed: 'Kopiointi ei onnistu tässä',
  },
  stats: {
    about: 'noin {value}',
    nearly: 'lähes {value}',
    over: 'yli {value}',
    'more-than': 'yli {value}',
    'at-least': 'vähintään {value}',
    under: 'alle {value}',
    'fewer-than': 'alle {value}',
    'up-to': 'enintään {value}',
    already: 'jo {value}',
  },
  timelines: {
    undated: 'Ilman päivämäärää',
  },
};

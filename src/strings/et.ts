import type { Strings } from './strings.js';

/** Estonian. */
export const strings: Strings = {
  actions: {
    more: 'Näita kogu tsitaati',
    less: 'Näita vähem',
    share: 'Jaga',
    copied: 'Kopeeritud',
    failed: 'Siin ei saa jagada',
  },
  axis: {
    name: 'Ajatelg; sama sisu on allolevas loendis',
    in: 'Suurenda',
    out: 'Vähenda',
    all: 'Kõik',
    merged: { one: '{n} sündmus', other: '{n} sündmust' },
    today: 'Täna',
    undated: { one: 'Loendis on {n} kuupäevata sündmus', other: 'Loendis on {n} kuupäevata sündmust' },
  },
  dates: {
    about: 'umbes {date}',
    decade: '{year}. aastad',
  },
  details: {
    asOf: 'seisuga {date}',
    estimate: 'hinnang',
    range: 'vahemikus {low} kuni {high}',
    change: '{change} (varem {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} protsendipunkt', other: '{n} protsendipunkti' },
  },
  edtf: {
    century: '{ordinal} sajand',
    quarters: [
      '{year}. aasta 1. kvartal',
      '{year}. aasta 2. kvartal',
      '{year}. aasta 3. kvartal',
      '{year}. aasta 4. kvartal',
    ],
    seasons: ['{year}. aasta kevad', '{year}. aasta suvi', '{year}. aasta sügis', '{year}. aasta talv'],
    unknown: 'kuupäev teadmata',
  },
  facts: {
    source: 'Allikas: {source}',
    updated: 'Uuendatud: {date}',
    correction: 'Parandus, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Tõlge {language} keelest',
    translatedBy: 'Tõlge {language} keelest: {name}',
  },
  figures: {
    close: 'Sulge',
  },
  finding: {
    search: 'Otsi',
    party: 'Osapooled',
    kind: 'Liik',
    jump: 'Liigu',
    first: 'Esimene',
    latest: 'Uusim',
    layout: 'Vaade',
    list: 'Loend',
    lanes: 'Veerud',
    axis: 'Ajatelg',
    count: 'Kuvatud {shown}/{total}',
    empty: 'Sündmusi ei leitud.',
    clear: 'Näita kõiki',
  },
  intervals: {
    since: '{date} – tänaseni',
    until: 'kuni {date}',
  },
  live: {
    new: 'Uus: {title}',
    several: { one: '{n} uus sündmus', other: '{n} uut sündmust' },
  },
  long: {
    more: 'Näita rohkem',
    less: 'Näita vähem',
  },
  media: {
    video: 'Video',
    audio: 'Helisalvestis',
    play: 'Esita siin ({name})',
    open: 'Ava lehel {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Sündinud: {date}',
    died: 'Surnud: {date}',
  },
  pull: {
    repeated: 'Kordus artiklist:',
  },
  quotes: {
    permalink: 'Link tsitaadile',
    original: 'Originaaltekst',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopeeri link',
    copied: 'Link kopeeritud',
    failed: 'Siin ei saa kopeerida',
  },
  stats: {
    about: 'umbes {value}',
    nearly: 'ligi {value}',
    over: 'rohkem kui {value}',
    'more-than': 'rohkem kui {value}',
    'at-least': 'vähemalt {value}',
    under: 'vähem kui {value}',
    'fewer-than': 'vähem kui {value}',
    'up-to': 'kuni {value}',
    already: 'juba {value}',
  },
  timelines: {
    undated: 'Kuupäevata',
  },
};

import type { Strings } from './strings.js';

/** Norwegian Bokmål. */
export const strings: Strings = {
  actions: {
    more: 'Vis hele sitatet',
    less: 'Vis mindre',
    share: 'Del',
    copied: 'Kopiert',
    failed: 'Kunne ikke deles her',
  },
  axis: {
    name: 'Tidsakse; listen nedenfor viser det samme',
    in: 'Zoom inn',
    out: 'Zoom ut',
    all: 'Alt',
    merged: { one: '{n} hendelse', other: '{n} hendelser' },
    today: 'I dag',
    undated: { one: '{n} hendelse uten dato i listen', other: '{n} hendelser uten dato i listen' },
  },
  dates: {
    about: 'ca. {date}',
    decade: '{year}-årene',
  },
  details: {
    asOf: 'per {date}',
    estimate: 'anslag',
    range: 'mellom {low} og {high}',
    change: '{change} fra {previous}',
    changeSince: '{change} fra {previous} ({period})',
    points: { one: '{n} prosentpoeng', other: '{n} prosentpoeng' },
  },
  edtf: {
    century: '{ordinal} århundre',
    quarters: ['1. kvartal {year}', '2. kvartal {year}', '3. kvartal {year}', '4. kvartal {year}'],
    seasons: ['våren {year}', 'sommeren {year}', 'høsten {year}', 'vinteren {year}'],
    unknown: 'ukjent dato',
  },
  facts: {
    source: 'Kilde: {source}',
    updated: 'Oppdatert: {date}',
    correction: 'Rettelse, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Oversatt fra {language}',
    translatedBy: 'Oversatt fra {language} av {name}',
  },
  figures: {
    close: 'Lukk',
  },
  finding: {
    search: 'Søk',
    party: 'Parter',
    kind: 'Type',
    jump: 'Gå til',
    first: 'Første',
    latest: 'Siste',
    layout: 'Visning',
    list: 'Liste',
    lanes: 'Kolonner',
    axis: 'Tidsakse',
    count: 'Viser {shown} av {total}',
    empty: 'Fant ingen hendelser.',
    clear: 'Vis alle',
  },
  intervals: {
    since: 'siden {date}',
    until: 'fram til {date}',
  },
  live: {
    new: 'Nytt: {title}',
    several: { one: '{n} ny hendelse', other: '{n} nye hendelser' },
  },
  long: {
    more: 'Vis mer',
    less: 'Vis mindre',
  },
  media: {
    video: 'Video',
    audio: 'Lydopptak',
    play: 'Spill av her, fra {name}',
    open: 'Åpne på {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Født: {date}',
    died: 'Død: {date}',
  },
  pull: {
    repeated: 'Gjentatt fra artikkelen:',
  },
  quotes: {
    permalink: 'Lenke til sitatet',
    original: 'Originaltekst',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopier lenke',
    copied: 'Lenke kopiert',
    failed: 'Kunne ikke kopieres her',
  },
  stats: {
    about: 'rundt {value}',
    nearly: 'nesten {value}',
    over: 'over {value}',
    'more-than': 'mer enn {value}',
    'at-least': 'minst {value}',
    under: 'under {value}',
    'fewer-than': 'mindre enn {value}',
    'up-to': 'opptil {value}',
    already: 'allerede {value}',
  },
  timelines: {
    undated: 'Uten dato',
  },
};

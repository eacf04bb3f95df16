import type { Strings } from './strings.js';

/** Norwegian Nynorsk. */
export const strings: Strings = {
  actions: {
    more: 'Vis heile sitatet',
    less: 'Vis mindre',
    share: 'Del',
    copied: 'Kopiert',
    failed: 'Kunne ikkje delast her',
  },
  axis: {
    name: 'Tidsakse; lista nedanfor viser det same',
    in: 'Zoom inn',
    out: 'Zoom ut',
    all: 'Alt',
    merged: { one: '{n} hending', other: '{n} hendingar' },
    today: 'I dag',
    undated: { one: '{n} hending utan dato i lista', other: '{n} hendingar utan dato i lista' },
  },
  dates: {
    about: 'ca. {date}',
    decade: '{year}-åra',
  },
  details: {
    asOf: 'per {date}',
    estimate: 'overslag',
    range: 'mellom {low} og {high}',
    change: '{change} frå {previous}',
    changeSince: '{change} frå {previous} ({period})',
    points: { one: '{n} prosentpoeng', other: '{n} prosentpoeng' },
  },
  edtf: {
    century: '{ordinal} hundreår',
    quarters: ['1. kvartal {year}', '2. kvartal {year}', '3. kvartal {year}', '4. kvartal {year}'],
    seasons: ['våren {year}', 'sommaren {year}', 'hausten {year}', 'vinteren {year}'],
    unknown: 'ukjend dato',
  },
  facts: {
    source: 'Kjelde: {source}',
    updated: 'Oppdatert: {date}',
    correction: 'Retting, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Omsett frå {language}',
    translatedBy: 'Omsett frå {language} av {name}',
  },
  figures: {
    close: 'Lukk',
  },
  finding: {
    search: 'Søk',
    party: 'Partar',
    kind: 'Type',
    jump: 'Gå til',
    first: 'Første',
    latest: 'Siste',
    layout: 'Vising',
    list: 'Liste',
    lanes: 'Kolonnar',
    axis: 'Tidsakse',
    count: 'Viser {shown} av {total}',
    empty: 'Fann ingen hendingar.',
    clear: 'Vis alle',
  },
  intervals: {
    since: 'sidan {date}',
    until: 'fram til {date}',
  },
  live: {
    new: 'Nytt: {title}',
    several: { one: '{n} ny hending', other: '{n} nye hendingar' },
  },
  long: {
    more: 'Vis meir',
    less: 'Vis mindre',
  },
  media: {
    video: 'Video',
    audio: 'Lydopptak',
    play: 'Spel av her, frå {name}',
    open: 'Opne på {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Fødd: {date}',
    died: 'Død: {date}',
  },
  pull: {
    repeated: 'Gjenteke frå artikkelen:',
  },
  quotes: {
    permalink: 'Lenkje til sitatet',
    original: 'Originaltekst',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopier lenkje',
    copied: 'Lenkje kopiert',
    failed: 'Kunne ikkje kopierast her',
  },
  stats: {
    about: 'om lag {value}',
    nearly: 'nesten {value}',
    over: 'over {value}',
    'more-than': 'meir enn {value}',
    'at-least': 'minst {value}',
    under: 'under {value}',
    'fewer-than': 'mindre enn {value}',
    'up-to': 'opptil {value}',
    already: 'allereie {value}',
  },
  timelines: {
    undated: 'Utan dato',
  },
};

import type { Strings } from './strings.js';

/** Danish. */
export const strings: Strings = {
  actions: {
    more: 'Vis hele citatet',
    less: 'Vis mindre',
    share: 'Del',
    copied: 'Kopieret',
    failed: 'Kunne ikke deles her',
  },
  axis: {
    name: 'Tidsakse; listen nedenfor viser det samme',
    in: 'Zoom ind',
    out: 'Zoom ud',
    all: 'Alt',
    merged: { one: '{n} begivenhed', other: '{n} begivenheder' },
    today: 'I dag',
    undated: { one: '{n} begivenhed uden dato på listen', other: '{n} begivenheder uden dato på listen' },
  },
  dates: {
    about: 'ca. {date}',
    decade: '{year}’erne',
  },
  details: {
    asOf: 'pr. {date}',
    estimate: 'skøn',
    range: 'mellem {low} og {high}',
    change: '{change} fra {previous}',
    changeSince: '{change} fra {previous} ({period})',
    points: { one: '{n} procentpoint', other: '{n} procentpoint' },
  },
  edtf: {
    century: '{ordinal} århundrede',
    quarters: ['1. kvartal {year}', '2. kvartal {year}', '3. kvartal {year}', '4. kvartal {year}'],
    seasons: ['foråret {year}', 'sommeren {year}', 'efteråret {year}', 'vinteren {year}'],
    unknown: 'ukendt dato',
  },
  facts: {
    source: 'Kilde: {source}',
    updated: 'Opdateret: {date}',
    correction: 'Rettelse, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Oversat fra {language}',
    translatedBy: 'Oversat fra {language} af {name}',
  },
  figures: {
    close: 'Luk',
  },
  finding: {
    search: 'Søg',
    party: 'Parter',
    kind: 'Type',
    jump: 'Gå til',
    first: 'Første',
    latest: 'Seneste',
    layout: 'Visning',
    list: 'Liste',
    lanes: 'Kolonner',
    axis: 'Tidsakse',
    count: 'Viser {shown} af {total}',
    empty: 'Ingen begivenheder fundet.',
    clear: 'Vis alle',
  },
  intervals: {
    since: 'siden {date}',
    until: 'indtil {date}',
  },
  live: {
    new: 'Nyt: {title}',
    several: { one: '{n} ny begivenhed', other: '{n} nye begivenheder' },
  },
  long: {
    more: 'Vis mere',
    less: 'Vis mindre',
  },
  media: {
    video: 'Video',
    audio: 'Lydoptagelse',
    play: 'Afspil her, fra {name}',
    open: 'Åbn på {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Født: {date}',
    died: 'Død: {date}',
  },
  pull: {
    repeated: 'Gentaget fra artiklen:',
  },
  quotes: {
    permalink: 'Link til citatet',
    original: 'Originaltekst',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopiér link',
    copied: 'Link kopieret',
    failed: 'Kunne ikke kopieres her',
  },
  stats: {
    about: 'omkring {value}',
    nearly: 'næsten {value}',
    over: 'over {value}',
    'more-than': 'mere end {value}',
    'at-least': 'mindst {value}',
    under: 'under {value}',
    'fewer-than': 'mindre end {value}',
    'up-to': 'op til {value}',
    already: 'allerede {value}',
  },
  timelines: {
    undated: 'Uden dato',
  },
};

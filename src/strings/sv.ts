import type { Strings } from './strings.js';

/** Swedish. */
export const strings: Strings = {
  actions: {
    more: 'Visa hela citatet',
    less: 'Visa mindre',
    share: 'Dela',
    copied: 'Kopierat',
    failed: 'Det gick inte att dela här',
  },
  axis: {
    name: 'Tidsaxel; listan nedan visar samma sak',
    in: 'Zooma in',
    out: 'Zooma ut',
    all: 'Allt',
    merged: { one: '{n} händelse', other: '{n} händelser' },
    today: 'I dag',
    undated: { one: '{n} händelse utan datum i listan', other: '{n} händelser utan datum i listan' },
  },
  dates: {
    about: 'omkring {date}',
    decade: '{first}-talet',
  },
  details: {
    asOf: 'per {date}',
    estimate: 'uppskattning',
    range: 'mellan {low} och {high}',
    change: '{change} från {previous}',
    changeSince: '{change} från {previous} ({period})',
    points: { one: '{n} procentenhet', other: '{n} procentenheter' },
  },
  edtf: {
    century: '{ordinal} århundradet',
    quarters: [
      'första kvartalet {year}',
      'andra kvartalet {year}',
      'tredje kvartalet {year}',
      'fjärde kvartalet {year}',
    ],
    seasons: ['våren {year}', 'sommaren {year}', 'hösten {year}', 'vintern {year}'],
    unknown: 'okänt datum',
  },
  facts: {
    source: 'Källa: {source}',
    updated: 'Uppdaterad: {date}',
    correction: 'Rättelse, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Översatt från {language}',
    translatedBy: 'Översatt från {language} av {name}',
  },
  figures: {
    close: 'Stäng',
  },
  finding: {
    search: 'Sök',
    party: 'Parter',
    kind: 'Typ',
    jump: 'Gå till',
    first: 'Första',
    latest: 'Senaste',
    layout: 'Vy',
    list: 'Lista',
    lanes: 'Kolumner',
    axis: 'Tidsaxel',
    count: 'Visar {shown} av {total}',
    empty: 'Inga händelser hittades.',
    clear: 'Visa alla',
  },
  intervals: {
    since: 'sedan {date}',
    until: 'fram till {date}',
  },
  live: {
    new: 'Nytt: {title}',
    several: { one: '{n} ny händelse', other: '{n} nya händelser' },
  },
  long: {
    more: 'Visa mer',
    less: 'Visa mindre',
  },
  media: {
    video: 'Video',
    audio: 'Ljudinspelning',
    play: 'Spela upp här, från {name}',
    open: 'Öppna på {name}',
  },
  ordinals: { one: '{n}:a', other: '{n}:e' },
  people: {
    born: 'Född: {date}',
    died: 'Död: {date}',
  },
  pull: {
    repeated: 'Upprepat från artikeln:',
  },
  quotes: {
    permalink: 'Länk till citatet',
    original: 'Originaltext',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopiera länk',
    copied: 'Länken kopierad',
    failed: 'Det gick inte att kopiera här',
  },
  stats: {
    about: 'omkring {value}',
    nearly: 'nästan {value}',
    over: 'över {value}',
    'more-than': 'mer än {value}',
    'at-least': 'minst {value}',
    under: 'under {value}',
    'fewer-than': 'mindre än {value}',
    'up-to': 'upp till {value}',
    already: 'redan {value}',
  },
  timelines: {
    undated: 'Utan datum',
  },
};

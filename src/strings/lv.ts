import type { Strings } from './strings.js';

/** Latvian. */
export const strings: Strings = {
  actions: {
    more: 'Rādīt visu citātu',
    less: 'Rādīt mazāk',
    share: 'Dalīties',
    copied: 'Nokopēts',
    failed: 'Šeit dalīties neizdevās',
  },
  axis: {
    name: 'Laika ass; tas pats ir sarakstā zemāk',
    in: 'Tuvināt',
    out: 'Tālināt',
    all: 'Viss',
    merged: { zero: '{n} notikumu', one: '{n} notikums', other: '{n} notikumi' },
    today: 'Šodien',
    undated: {
      zero: 'Sarakstā ir {n} notikumu bez datuma',
      one: 'Sarakstā ir {n} notikums bez datuma',
      other: 'Sarakstā ir {n} notikumi bez datuma',
    },
  },
  dates: {
    about: 'aptuveni {date}',
    decade: '{year}. gadi',
  },
  details: {
    asOf: 'dati: {date}',
    estimate: 'aplēse',
    range: 'no {low} līdz {high}',
    change: '{change} (iepriekš {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { zero: '{n} procentpunktu', one: '{n} procentpunkts', other: '{n} procentpunkti' },
  },
  edtf: {
    century: '{ordinal} gadsimts',
    quarters: ['{year} 1. ceturksnis', '{year} 2. ceturksnis', '{year} 3. ceturksnis', '{year} 4. ceturksnis'],
    seasons: ['{year} pavasaris', '{year} vasara', '{year} rudens', '{year} ziema'],
    unknown: 'datums nav zināms',
  },
  facts: {
    source: 'Avots: {source}',
    updated: 'Atjaunināts: {date}',
    correction: 'Labojums, {date}:',
    credit: 'Foto: {credit}',
    translated: 'Tulkojums no {language} valodas',
    translatedBy: 'Tulkojums no {language} valodas: {name}',
  },
  figures: {
    close: 'Aizvērt',
  },
  finding: {
    search: 'Meklēt',
    party: 'Iesaistītie',
    kind: 'Veids',
    jump: 'Pāriet',
    first: 'Pirmais',
    latest: 'Jaunākais',
    layout: 'Skats',
    list: 'Saraksts',
    lanes: 'Kolonnas',
    axis: 'Laika ass',
    count: 'Redzams: {shown} no {total}',
    empty: 'Notikumi nav atrasti.',
    clear: 'Rādīt visus',
  },
  intervals: {
    since: '{date} – šobrīd',
    until: '– {date}',
  },
  live: {
    new: 'Jaunums: {title}',
    several: { zero: '{n} jaunu notikumu', one: '{n} jauns notikums', other: '{n} jauni notikumi' },
  },
  long: {
    more: 'Rādīt vairāk',
    less: 'Rādīt mazāk',
  },
  media: {
    video: 'Video',
    audio: 'Audioieraksts',
    play: 'Atskaņot šeit ({name})',
    open: 'Atvērt vietnē {name}',
  },
  ordinals: { other: '{n}.' },
  people: {
    born: 'Dzimšanas datums: {date}',
    died: 'Miršanas datums: {date}',
  },
  pull: {
    repeated: 'Atkārtojums no raksta:',
  },
  quotes: {
    permalink: 'Saite uz citātu',
    original: 'Oriģinālteksts',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Kopēt saiti',
    copied: 'Saite nokopēta',
    failed: 'Šeit nokopēt neizdevās',
  },
  stats: {
    about: 'aptuveni {value}',
    nearly: 'gandrīz {value}',
    over: 'vairāk nekā {value}',
    'more-than': 'vairāk nekā {value}',
    'at-least': 'vismaz {value}',
    under: 'mazāk nekā {value}',
    'fewer-than': 'mazāk nekā {value}',
    'up-to': 'ne vairāk kā {value}',
    already: 'jau {value}',
  },
  timelines: {
    undated: 'Bez datuma',
  },
};

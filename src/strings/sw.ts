import type { Strings } from './strings.js';

/** Swahili. */
export const strings: Strings = {
  actions: {
    more: 'Onyesha nukuu yote',
    less: 'Fupisha',
    share: 'Shiriki',
    copied: 'Imenakiliwa',
    failed: 'Haikuweza kushirikiwa hapa',
  },
  axis: {
    name: 'Mhimili wa wakati; orodha iliyo hapa chini ina maelezo yaleyale',
    in: 'Kuza',
    out: 'Punguza',
    all: 'Yote',
    merged: { one: 'Tukio {n}', other: 'Matukio {n}' },
    today: 'Leo',
    undated: {
      one: 'Tukio {n} lisilo na tarehe limo kwenye orodha',
      other: 'Matukio {n} yasiyo na tarehe yamo kwenye orodha',
    },
  },
  dates: {
    about: 'takriban {date}',
    decade: 'miaka ya {year}',
  },
  details: {
    asOf: 'kufikia {date}',
    estimate: 'makadirio',
    range: 'kati ya {low} na {high}',
    change: '{change} kutoka {previous}',
    changeSince: '{change} kutoka {previous} ({period})',
    points: { one: 'pointi {n} ya asilimia', other: 'pointi {n} za asilimia' },
  },
  edtf: {
    century: 'karne ya {n}',
    quarters: ['robo ya kwanza ya {year}', 'robo ya pili ya {year}', 'robo ya tatu ya {year}', 'robo ya nne ya {year}'],
    seasons: [
      'majira ya machipuko {year}',
      'majira ya joto {year}',
      'majira ya mapukutiko {year}',
      'majira ya baridi {year}',
    ],
    unknown: 'tarehe haijulikani',
  },
  facts: {
    source: 'Chanzo: {source}',
    updated: 'Imesasishwa: {date}',
    correction: 'Masahihisho, {date}:',
    credit: 'Picha: {credit}',
    translated: 'Imetafsiriwa kutoka {language}',
    translatedBy: 'Imetafsiriwa kutoka {language} na {name}',
  },
  figures: {
    close: 'Funga',
  },
  finding: {
    search: 'Tafuta',
    party: 'Wahusika',
    kind: 'Aina',
    jump: 'Nenda',
    first: 'La kwanza',
    latest: 'La mwisho',
    layout: 'Mpangilio',
    list: 'Orodha',
    lanes: 'Safu wima',
    axis: 'Mhimili',
    count: 'Yanaonekana {shown} kati ya {total}',
    empty: 'Hakuna tukio lililopatikana.',
    clear: 'Onyesha yote',
  },
  intervals: {
    since: 'tangu {date}',
    until: 'hadi {date}',
  },
  live: {
    new: 'Jipya: {title}',
    several: { one: 'Tukio {n} jipya', other: 'Matukio {n} mapya' },
  },
  long: {
    more: 'Onyesha zaidi',
    less: 'Fupisha',
  },
  media: {
    video: 'Video',
    audio: 'Rekodi ya sauti',
    play: 'Cheza hapa, kutoka {name}',
    open: 'Fungua kwenye {name}',
  },
  ordinals: { other: 'ya {n}' },
  people: {
    born: 'Kuzaliwa: {date}',
    died: 'Kufariki: {date}',
  },
  pull: {
    repeated: 'Dondoo kutoka kwenye makala:',
  },
  quotes: {
    permalink: 'Kiungo cha nukuu',
    original: 'Maneno ya asili',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Nakili kiungo',
    copied: 'Kiungo kimenakiliwa',
    failed: 'Haikuweza kunakiliwa hapa',
  },
  stats: {
    about: 'takriban {value}',
    nearly: 'karibu {value}',
    over: 'zaidi ya {value}',
    'more-than': 'zaidi ya {value}',
    'at-least': 'angalau {value}',
    under: 'chini ya {value}',
    'fewer-than': 'chini ya {value}',
    'up-to': 'hadi {value}',
    already: 'tayari {value}',
  },
  timelines: {
    undated: 'Bila tarehe',
  },
};

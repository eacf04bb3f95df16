import type { Strings } from './strings.js';

/** Telugu. */
export const strings: Strings = {
  actions: {
    more: 'పూర్తి ఉల్లేఖనం చూపండి',
    less: 'తక్కువ చూపండి',
    share: 'షేర్ చేయండి',
    copied: 'కాపీ అయింది',
    failed: 'ఇక్కడ షేర్ చేయడం కుదరలేదు',
  },
  axis: {
    name: 'కాల అక్షం; ఇదే సమాచారం కింది జాబితాలో ఉంది',
    in: 'పెద్దది చేయండి',
    out: 'చిన్నది చేయండి',
    all: 'అన్నీ',
    merged: { one: '{n} సంఘటన', other: '{n} సంఘటనలు' },
    today: 'నేడు',
    undated: { one: 'జాబితాలో తేదీ లేని {n} సంఘటన ఉంది', other: 'జాబితాలో తేదీ లేని {n} సంఘటనలు ఉన్నాయి' },
  },
  dates: {
    about: 'సుమారు {date}',
    decade: '{year}వ దశకం',
  },
  details: {
    asOf: '{date} నాటికి',
    estimate: 'అంచనా',
    range: '{low} నుంచి {high} మధ్య',
    change: '{change} (గతంలో {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} శాతం పాయింట్', other: '{n} శాతం పాయింట్లు' },
  },
  edtf: {
    century: '{ordinal} శతాబ్దం',
    quarters: ['{year} మొదటి త్రైమాసికం', '{year} రెండో త్రైమాసికం', '{year} మూడో త్రైమాసికం', '{year} నాలుగో త్రైమాసికం'],
    seasons: ['{year} వసంతం', '{year} వేసవి', '{year} శరత్కాలం', '{year} శీతాకాలం'],
    unknown: 'తేదీ తెలియదు',
  },
  facts: {
    source: 'ఆధారం: {source}',
    updated: 'అప్‌డేట్: {date}',
    correction: 'సవరణ, {date}:',
    credit: 'ఫొటో: {credit}',
    translated: 'మూల భాష: {language}',
    translatedBy: 'మూల భాష: {language}; అనువాదం: {name}',
  },
  figures: {
    close: 'మూసివేయండి',
  },
  finding: {
    search: 'వెతకండి',
    party: 'పక్షాలు',
    kind: 'రకాలు',
    jump: 'వెళ్లండి',
    first: 'మొదటిది',
    latest: 'తాజాది',
    layout: 'అమరిక',
    list: 'జాబితా',
    lanes: 'కాలమ్‌లు',
    axis: 'అక్షం',
    count: 'మొత్తం {total}లో {shown}',
    empty: 'సంఘటనలేవీ దొరకలేదు.',
    clear: 'అన్నీ చూపండి',
  },
  intervals: {
    since: '{date} నుంచి',
    until: '{date} వరకు',
  },
  live: {
    new: 'కొత్తది: {title}',
    several: { one: '{n} కొత్త సంఘటన', other: '{n} కొత్త సంఘటనలు' },
  },
  long: {
    more: 'మరింత చూపండి',
    less: 'తక్కువ చూపండి',
  },
  media: {
    video: 'వీడియో',
    audio: 'ఆడియో',
    play: 'ఇక్కడే ప్లే చేయండి ({name})',
    open: '{name}లో తెరవండి',
  },
  ordinals: { other: '{n}వ' },
  people: {
    born: 'జననం: {date}',
    died: 'మరణం: {date}',
  },
  pull: {
    repeated: 'కథనం నుంచి పునరావృతం:',
  },
  quotes: {
    permalink: 'ఉల్లేఖనం లింక్',
    original: 'మూల భాషలో',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'లింక్ కాపీ చేయండి',
    copied: 'లింక్ కాపీ అయింది',
    failed: 'ఇక్కడ కాపీ చేయడం కుదరలేదు',
  },
  stats: {
    about: 'సుమారు {value}',
    nearly: 'దాదాపు {value}',
    over: '{value} కంటే ఎక్కువ',
    'more-than': '{figure}కు పైగా {unit}',
    'at-least': 'కనీసం {value}',
    under: '{value} కంటే తక్కువ',
    'fewer-than': '{value} కంటే తక్కువ',
    'up-to': 'గరిష్ఠంగా {value}',
    already: 'ఇప్పటికే {value}',
  },
  timelines: {
    undated: 'తేదీ లేనివి',
  },
};

import type { Strings } from './strings.js';

/** Malayalam. */
export const strings: Strings = {
  actions: {
    more: 'ഉദ്ധരണി മുഴുവൻ കാണുക',
    less: 'ചുരുക്കുക',
    share: 'പങ്കിടുക',
    copied: 'പകർത്തി',
    failed: 'ഇവിടെ പങ്കിടാനായില്ല',
  },
  axis: {
    name: 'സമയ അക്ഷം; ഇതേ വിവരം താഴത്തെ പട്ടികയിലുണ്ട്',
    in: 'വലുതാക്കുക',
    out: 'ചെറുതാക്കുക',
    all: 'എല്ലാം',
    merged: { one: '{n} സംഭവം', other: '{n} സംഭവങ്ങൾ' },
    today: 'ഇന്ന്',
    undated: { one: 'തീയതിയില്ലാത്ത {n} സംഭവം പട്ടികയിലുണ്ട്', other: 'തീയതിയില്ലാത്ത {n} സംഭവങ്ങൾ പട്ടികയിലുണ്ട്' },
  },
  dates: {
    about: 'ഏകദേശം {date}',
    decade: '{year}-കൾ',
  },
  details: {
    asOf: '{date} വരെയുള്ള കണക്ക്',
    estimate: 'ഏകദേശ കണക്ക്',
    range: '{low} മുതൽ {high} വരെ',
    change: '{change} (മുമ്പ് {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} ശതമാന പോയിന്റ്', other: '{n} ശതമാന പോയിന്റ്' },
  },
  edtf: {
    century: '{n}-ാം നൂറ്റാണ്ട്',
    quarters: ['{year} ഒന്നാം പാദം', '{year} രണ്ടാം പാദം', '{year} മൂന്നാം പാദം', '{year} നാലാം പാദം'],
    seasons: ['{year} വസന്തകാലം', '{year} വേനൽക്കാലം', '{year} ശരത്കാലം', '{year} ശൈത്യകാലം'],
    unknown: 'തീയതി അജ്ഞാതം',
  },
  facts: {
    source: 'ഉറവിടം: {source}',
    updated: 'പുതുക്കിയത്: {date}',
    correction: 'തിരുത്ത്, {date}:',
    credit: 'ചിത്രം: {credit}',
    translated: 'മൂലഭാഷ: {language}',
    translatedBy: 'മൂലഭാഷ: {language}; പരിഭാഷ: {name}',
  },
  figures: {
    close: 'അടയ്ക്കുക',
  },
  finding: {
    search: 'തിരയുക',
    party: 'കക്ഷികൾ',
    kind: 'ഇനങ്ങൾ',
    jump: 'പോകുക',
    first: 'ആദ്യത്തേത്',
    latest: 'ഒടുവിലത്തേത്',
    layout: 'വിന്യാസം',
    list: 'പട്ടിക',
    lanes: 'കോളങ്ങൾ',
    axis: 'അക്ഷം',
    count: 'ആകെ {total}-ൽ {shown}',
    empty: 'സംഭവങ്ങളൊന്നും കണ്ടെത്തിയില്ല.',
    clear: 'എല്ലാം കാണുക',
  },
  intervals: {
    since: '{date} മുതൽ',
    until: '{date} വരെ',
  },
  live: {
    new: 'പുതിയത്: {title}',
    several: { one: '{n} പുതിയ സംഭവം', other: '{n} പുതിയ സംഭവങ്ങൾ' },
  },
  long: {
    more: 'കൂടുതൽ കാണുക',
    less: 'ചുരുക്കുക',
  },
  media: {
    video: 'വീഡിയോ',
    audio: 'ഓഡിയോ',
    play: 'ഇവിടെ പ്ലേ ചെയ്യുക ({name})',
    open: '{name}-ൽ തുറക്കുക',
  },
  ordinals: { other: '{n}-ാമത്' },
  people: {
    born: 'ജനനം: {date}',
    died: 'മരണം: {date}',
  },
  pull: {
    repeated: 'ലേഖനത്തിൽനിന്ന് വീണ്ടും:',
  },
  quotes: {
    permalink: 'ഉദ്ധരണിയുടെ ലിങ്ക്',
    original: 'മൂലഭാഷയിൽ',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'ലിങ്ക് പകർത്തുക',
    copied: 'ലിങ്ക് പകർത്തി',
    failed: 'ഇവിടെ പകർത്താനായില്ല',
  },
  stats: {
    about: 'ഏകദേശം {value}',
    nearly: 'ഏതാണ്ട് {value}',
    over: '{value}-ലേറെ',
    'more-than': '{figure}-ലേറെ {unit}',
    'at-least': 'കുറഞ്ഞത് {value}',
    under: '{value}-ൽ താഴെ',
    'fewer-than': '{value}-ൽ താഴെ',
    'up-to': 'പരമാവധി {value}',
    already: 'ഇതിനകം {value}',
  },
  timelines: {
    undated: 'തീയതിയില്ലാത്തവ',
  },
};

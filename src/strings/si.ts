import type { Strings } from './strings.js';

/** Sinhala. */
export const strings: Strings = {
  actions: {
    more: 'සම්පූර්ණ උද්ධෘතය පෙන්වන්න',
    less: 'අඩුවෙන් පෙන්වන්න',
    share: 'බෙදාගන්න',
    copied: 'පිටපත් විය',
    failed: 'මෙහි බෙදාගත නොහැකි විය',
  },
  axis: {
    name: 'කාල අක්ෂය; පහත ලැයිස්තුවේද මේ තොරතුරුම ඇත',
    in: 'විශාල කරන්න',
    out: 'කුඩා කරන්න',
    all: 'සියල්ල',
    merged: { one: 'සිදුවීම් {n}', other: 'සිදුවීම් {n}' },
    today: 'අද',
    undated: { one: 'දින රහිත සිදුවීම් {n}ක් ලැයිස්තුවේ ඇත', other: 'දින රහිත සිදුවීම් {n}ක් ලැයිස්තුවේ ඇත' },
  },
  dates: {
    about: '{date} පමණ',
    decade: '{year} දශකය',
  },
  details: {
    asOf: '{date} වන විට',
    estimate: 'ඇස්තමේන්තුව',
    range: '{low} සහ {high} අතර',
    change: '{change} (පෙර {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: 'ප්‍රතිශත අංක {n}', other: 'ප්‍රතිශත අංක {n}' },
  },
  edtf: {
    century: '{ordinal} සියවස',
    quarters: ['{year} පළමු කාර්තුව', '{year} දෙවන කාර්තුව', '{year} තෙවන කාර්තුව', '{year} සිව්වන කාර්තුව'],
    seasons: ['{year} වසන්තය', '{year} ගිම්හානය', '{year} සරත් කාලය', '{year} ශීත කාලය'],
    unknown: 'දිනය නොදනී',
  },
  facts: {
    source: 'මූලාශ්‍රය: {source}',
    updated: 'යාවත්කාලීන: {date}',
    correction: 'නිවැරදි කිරීම, {date}:',
    credit: 'ඡායාරූපය: {credit}',
    translated: 'මුල් භාෂාව: {language}',
    translatedBy: 'මුල් භාෂාව: {language}; පරිවර්තනය: {name}',
  },
  figures: {
    close: 'වසන්න',
  },
  finding: {
    search: 'සොයන්න',
    party: 'පාර්ශ්ව',
    kind: 'වර්ග',
    jump: 'මෙතැනට යන්න',
    first: 'පළමු',
    latest: 'නවතම',
    layout: 'සැකැස්ම',
    list: 'ලැයිස්තුව',
    lanes: 'තීරු',
    axis: 'අක්ෂය',
    count: '{total}න් {shown}ක් පෙන්වයි',
    empty: 'සිදුවීම් හමු නොවීය.',
    clear: 'සියල්ල පෙන්වන්න',
  },
  intervals: {
    since: '{date} – මේ දක්වා',
    until: '{date} දක්වා',
  },
  live: {
    new: 'අලුත්: {title}',
    several: { one: 'අලුත් සිදුවීම් {n}', other: 'අලුත් සිදුවීම් {n}' },
  },
  long: {
    more: 'තව පෙන්වන්න',
    less: 'අඩුවෙන් පෙන්වන්න',
  },
  media: {
    video: 'වීඩියෝව',
    audio: 'හඬ පටය',
    play: 'මෙහිම වාදනය කරන්න ({name})',
    open: '{name} හි විවෘත කරන්න',
  },
  ordinals: { other: '{n} වන' },
  people: {
    born: 'උපත: {date}',
    died: 'මරණය: {date}',
  },
  pull: {
    repeated: 'ලිපියෙන් නැවතත්:',
  },
  quotes: {
    permalink: 'උද්ධෘතයේ සබැඳිය',
    original: 'මුල් භාෂාවෙන්',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'සබැඳිය පිටපත් කරන්න',
    copied: 'සබැඳිය පිටපත් විය',
    failed: 'මෙහි පිටපත් කළ නොහැකි විය',
  },
  stats: {
    about: '{value} පමණ',
    nearly: '{value}කට ආසන්න',
    over: '{value} ඉක්මවයි',
    'more-than': '{figure}කට වැඩි {unit}',
    'at-least': 'අවම වශයෙන් {value}',
    under: '{value}කට අඩු',
    'fewer-than': '{value}කට අඩු',
    'up-to': 'උපරිම වශයෙන් {value}',
    already: 'දැනටමත් {value}',
  },
  timelines: {
    undated: 'දින රහිත',
  },
};

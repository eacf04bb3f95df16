import type { Strings } from './strings.js';

/** Uyghur. */
export const strings: Strings = {
  actions: {
    more: 'نەقىلنى تولۇق كۆرسىتىش',
    less: 'قىسقارتىش',
    share: 'ھەمبەھىرلەش',
    copied: 'كۆچۈرۈلدى',
    failed: 'بۇ يەردە ھەمبەھىرلىگىلى بولمىدى',
  },
  axis: {
    name: 'ۋاقىت ئوقى؛ تۆۋەندىكى تىزىملىكتىمۇ شۇ ۋەقەلەر بار',
    in: 'چوڭايتىش',
    out: 'كىچىكلىتىش',
    all: 'ھەممىسى',
    merged: { one: '{n} ۋەقە', other: '{n} ۋەقە' },
    today: 'بۈگۈن',
    undated: { one: 'تىزىملىكتە ۋاقتى نامەلۇم {n} ۋەقە بار', other: 'تىزىملىكتە ۋاقتى نامەلۇم {n} ۋەقە بار' },
  },
  dates: {
    about: 'تەخمىنەن {date}',
    decade: '{year}-يىللار',
  },
  details: {
    asOf: '{date} ئەھۋالى بويىچە',
    estimate: 'مۆلچەر',
    range: '{low} بىلەن {high} ئارىلىقىدا',
    change: '{change} (بۇرۇن {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} پىرسەنت پۇنكىتى', other: '{n} پىرسەنت پۇنكىتى' },
  },
  edtf: {
    century: '{n}-ئەسىر',
    quarters: ['{year}-يىل 1-پەسىل', '{year}-يىل 2-پەسىل', '{year}-يىل 3-پەسىل', '{year}-يىل 4-پەسىل'],
    seasons: ['{year}-يىل ئەتىياز', '{year}-يىل ياز', '{year}-يىل كۈز', '{year}-يىل قىش'],
    unknown: 'ۋاقتى نامەلۇم',
  },
  facts: {
    source: 'مەنبە: {source}',
    updated: 'يېڭىلاندى: {date}',
    correction: 'تۈزىتىش، {date}:',
    credit: 'سۈرەت: {credit}',
    translated: 'ئەسلىي تىلى: {language}',
    translatedBy: 'ئەسلىي تىلى: {language}؛ تەرجىمان: {name}',
  },
  figures: {
    close: 'تاقاش',
  },
  finding: {
    search: 'ئىزدەش',
    party: 'تەرەپلەر',
    kind: 'تۈرلەر',
    jump: 'ئاتلاش',
    first: 'تۇنجى',
    latest: 'ئەڭ يېڭى',
    layout: 'كۆرۈنۈش',
    list: 'تىزىملىك',
    lanes: 'ئىستونلار',
    axis: 'ۋاقىت ئوقى',
    count: 'كۆرسىتىلدى: {shown} (جەمئىي {total})',
    empty: 'ۋەقە تېپىلمىدى.',
    clear: 'ھەممىسىنى كۆرسىتىش',
  },
  intervals: {
    since: '{date} – ھازىرغىچە',
    until: '– {date}',
  },
  live: {
    new: 'يېڭى: {title}',
    several: { one: '{n} يېڭى ۋەقە', other: '{n} يېڭى ۋەقە' },
  },
  long: {
    more: 'تولۇق كۆرسىتىش',
    less: 'قىسقارتىش',
  },
  media: {
    video: 'سىن',
    audio: 'ئاۋاز',
    play: 'مۇشۇ يەردە قويۇش ({name})',
    open: '{name} تور بېتىدە ئېچىش',
  },
  ordinals: { other: '{n}-' },
  people: {
    born: 'تۇغۇلغان: {date}',
    died: 'ۋاپات بولغان: {date}',
  },
  pull: {
    repeated: 'ماقالىدىن نەقىل:',
  },
  quotes: {
    permalink: 'نەقىل ئۇلانمىسى',
    original: 'ئەسلىي تېكىست',
    role: '{role}، {affiliation}',
  },
  selecting: {
    copy: 'ئۇلانمىنى كۆچۈرۈش',
    copied: 'ئۇلانما كۆچۈرۈلدى',
    failed: 'بۇ يەردە كۆچۈرگىلى بولمىدى',
  },
  stats: {
    about: 'تەخمىنەن {value}',
    nearly: 'ئاساسەن {value}',
    over: '{value} دىن ئارتۇق',
    'more-than': '{value} دىن ئارتۇق',
    'at-least': 'ئەڭ ئاز {value}',
    under: '{value} دىن ئاز',
    'fewer-than': '{value} دىن ئاز',
    'up-to': 'ئەڭ كۆپ {value}',
    already: 'ئاللىقاچان {value}',
  },
  timelines: {
    undated: 'ۋاقتى نامەلۇم',
  },
};

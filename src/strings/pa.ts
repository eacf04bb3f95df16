import type { Strings } from './strings.js';

/** Punjabi. */
export const strings: Strings = {
  actions: {
    more: 'ਪੂਰਾ ਕਥਨ ਵੇਖੋ',
    less: 'ਘੱਟ ਵੇਖੋ',
    share: 'ਸਾਂਝਾ ਕਰੋ',
    copied: 'ਕਾਪੀ ਹੋ ਗਿਆ',
    failed: 'ਇੱਥੇ ਸਾਂਝਾ ਨਹੀਂ ਹੋ ਸਕਿਆ',
  },
  axis: {
    name: 'ਸਮੇਂ ਦਾ ਧੁਰਾ; ਇਹੀ ਜਾਣਕਾਰੀ ਹੇਠਾਂ ਸੂਚੀ ਵਿੱਚ ਹੈ',
    in: 'ਵੱਡਾ ਕਰੋ',
    out: 'ਛੋਟਾ ਕਰੋ',
    all: 'ਸਭ',
    merged: { one: '{n} ਘਟਨਾ', other: '{n} ਘਟਨਾਵਾਂ' },
    today: 'ਅੱਜ',
    undated: { one: 'ਸੂਚੀ ਵਿੱਚ ਬਿਨਾਂ ਮਿਤੀ ਦੀ {n} ਘਟਨਾ ਹੈ', other: 'ਸੂਚੀ ਵਿੱਚ ਬਿਨਾਂ ਮਿਤੀ ਦੀਆਂ {n} ਘਟਨਾਵਾਂ ਹਨ' },
  },
  dates: {
    about: 'ਲਗਭਗ {date}',
    decade: '{year} ਦਾ ਦਹਾਕਾ',
  },
  details: {
    asOf: 'ਅੰਕੜੇ: {date}',
    estimate: 'ਅਨੁਮਾਨਿਤ',
    range: '{low} ਤੋਂ {high} ਦੇ ਵਿਚਕਾਰ',
    change: '{change} (ਪਹਿਲਾਂ {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} ਫ਼ੀਸਦੀ ਅੰਕ', other: '{n} ਫ਼ੀਸਦੀ ਅੰਕ' },
  },
  edtf: {
    century: 'ਪਹਿਲੀ ਸਦੀ~ਦੂਜੀ ਸਦੀ~ਤੀਜੀ ਸਦੀ~ਚੌਥੀ ਸਦੀ~{n}ਵੀਂ ਸਦੀ',
    quarters: ['{year} ਦੀ ਪਹਿਲੀ ਤਿਮਾਹੀ', '{year} ਦੀ ਦੂਜੀ ਤਿਮਾਹੀ', '{year} ਦੀ ਤੀਜੀ ਤਿਮਾਹੀ', '{year} ਦੀ ਚੌਥੀ ਤਿਮਾਹੀ'],
    seasons: ['{year} ਦੀ ਬਸੰਤ', '{year} ਦੀ ਗਰਮੀ', '{year} ਦੀ ਪਤਝੜ', '{year} ਦੀ ਸਰਦੀ'],
    unknown: 'ਮਿਤੀ ਅਗਿਆਤ',
  },
  facts: {
    source: 'ਸਰੋਤ: {source}',
    updated: 'ਅੱਪਡੇਟ: {date}',
    correction: 'ਦਰੁਸਤੀ, {date}:',
    credit: 'ਤਸਵੀਰ: {credit}',
    translated: 'ਮੂਲ ਭਾਸ਼ਾ: {language}',
    translatedBy: 'ਮੂਲ ਭਾਸ਼ਾ: {language}; ਅਨੁਵਾਦ: {name}',
  },
  figures: {
    close: 'ਬੰਦ ਕਰੋ',
  },
  finding: {
    search: 'ਖੋਜੋ',
    party: 'ਧਿਰਾਂ',
    kind: 'ਕਿਸਮਾਂ',
    jump: 'ਸਿੱਧਾ ਜਾਓ',
    first: 'ਪਹਿਲੀ',
    latest: 'ਤਾਜ਼ਾ',
    layout: 'ਖਾਕਾ',
    list: 'ਸੂਚੀ',
    lanes: 'ਕਾਲਮ',
    axis: 'ਧੁਰਾ',
    count: 'ਕੁੱਲ {total} ਵਿੱਚੋਂ {shown}',
    empty: 'ਕੋਈ ਘਟਨਾ ਨਹੀਂ ਮਿਲੀ।',
    clear: 'ਸਭ ਵੇਖੋ',
  },
  intervals: {
    since: '{date} – ਹੁਣ ਤੱਕ',
    until: 'ਸਮਾਪਤੀ: {date}',
  },
  live: {
    new: 'ਨਵੀਂ ਘਟਨਾ: {title}',
    several: { one: '{n} ਨਵੀਂ ਘਟਨਾ', other: '{n} ਨਵੀਆਂ ਘਟਨਾਵਾਂ' },
  },
  long: {
    more: 'ਹੋਰ ਵੇਖੋ',
    less: 'ਘੱਟ ਵੇਖੋ',
  },
  media: {
    video: 'ਵੀਡੀਓ',
    audio: 'ਆਡੀਓ',
    play: 'ਇੱਥੇ ਹੀ ਚਲਾਓ ({name})',
    open: '{name} ’ਤੇ ਖੋਲ੍ਹੋ',
  },
  ordinals: { other: '{n}ਵਾਂ' },
  people: {
    born: 'ਜਨਮ: {date}',
    died: 'ਮੌਤ: {date}',
  },
  pull: {
    repeated: 'ਲੇਖ ਵਿੱਚੋਂ ਦੁਹਰਾਇਆ:',
  },
  quotes: {
    permalink: 'ਕਥਨ ਦਾ ਲਿੰਕ',
    original: 'ਮੂਲ ਭਾਸ਼ਾ ਵਿੱਚ',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'ਲਿੰਕ ਕਾਪੀ ਕਰੋ',
    copied: 'ਲਿੰਕ ਕਾਪੀ ਹੋ ਗਿਆ',
    failed: 'ਇੱਥੇ ਕਾਪੀ ਨਹੀਂ ਹੋ ਸਕਿਆ',
  },
  stats: {
    about: 'ਲਗਭਗ {value}',
    nearly: 'ਕਰੀਬ {value}',
    over: '{value} ਤੋਂ ਵੱਧ',
    'more-than': '{figure} ਤੋਂ ਵੱਧ {unit}',
    'at-least': 'ਘੱਟੋ-ਘੱਟ {value}',
    under: '{value} ਤੋਂ ਘੱਟ',
    'fewer-than': '{value} ਤੋਂ ਘੱਟ',
    'up-to': 'ਵੱਧ ਤੋਂ ਵੱਧ {value}',
    already: 'ਪਹਿਲਾਂ ਹੀ {value}',
  },
  timelines: {
    undated: 'ਬਿਨਾਂ ਮਿਤੀ',
  },
};

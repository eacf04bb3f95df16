import type { Strings } from './strings.js';

/** Bengali. */
export const strings: Strings = {
  actions: {
    more: 'পুরো উদ্ধৃতি দেখুন',
    less: 'কম দেখুন',
    share: 'শেয়ার করুন',
    copied: 'কপি হয়েছে',
    failed: 'এখানে শেয়ার করা গেল না',
  },
  axis: {
    name: 'সময় অক্ষ; নিচের তালিকায় একই তথ্য আছে',
    in: 'বড় করুন',
    out: 'ছোট করুন',
    all: 'সব',
    merged: { one: '{n}টি ঘটনা', other: '{n}টি ঘটনা' },
    today: 'আজ',
    undated: { one: 'তালিকায় তারিখহীন {n}টি ঘটনা আছে', other: 'তালিকায় তারিখহীন {n}টি ঘটনা আছে' },
  },
  dates: {
    about: 'আনুমানিক {date}',
    decade: '{year}-এর দশক',
  },
  details: {
    asOf: '{date} পর্যন্ত হিসাব',
    estimate: 'আনুমানিক',
    range: '{low} থেকে {high}',
    change: '{change} (আগে {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} শতাংশ পয়েন্ট', other: '{n} শতাংশ পয়েন্ট' },
  },
  edtf: {
    century: '{ordinal} শতাব্দী',
    quarters: [
      '{year}-এর প্রথম ত্রৈমাসিক',
      '{year}-এর দ্বিতীয় ত্রৈমাসিক',
      '{year}-এর তৃতীয় ত্রৈমাসিক',
      '{year}-এর চতুর্থ ত্রৈমাসিক',
    ],
    seasons: ['{year}-এর বসন্ত', '{year}-এর গ্রীষ্ম', '{year}-এর শরৎ', '{year}-এর শীত'],
    unknown: 'তারিখ অজানা',
  },
  facts: {
    source: 'সূত্র: {source}',
    updated: 'আপডেট: {date}',
    correction: 'সংশোধনী, {date}:',
    credit: 'ছবি: {credit}',
    translated: 'মূল ভাষা: {language}',
    translatedBy: 'মূল ভাষা: {language}; অনুবাদ: {name}',
  },
  figures: {
    close: 'বন্ধ করুন',
  },
  finding: {
    search: 'খুঁজুন',
    party: 'পক্ষ',
    kind: 'ধরন',
    jump: 'সরাসরি যান',
    first: 'প্রথম',
    latest: 'সর্বশেষ',
    layout: 'বিন্যাস',
    list: 'তালিকা',
    lanes: 'কলাম',
    axis: 'অক্ষ',
    count: '{total}টির মধ্যে {shown}টি দেখানো হচ্ছে',
    empty: 'কোনো ঘটনা পাওয়া যায়নি।',
    clear: 'সব দেখুন',
  },
  intervals: {
    since: '{date} থেকে',
    until: '{date} পর্যন্ত',
  },
  live: {
    new: 'নতুন: {title}',
    several: { one: '{n}টি নতুন ঘটনা', other: '{n}টি নতুন ঘটনা' },
  },
  long: {
    more: 'আরও দেখুন',
    less: 'কম দেখুন',
  },
  media: {
    video: 'ভিডিও',
    audio: 'অডিও',
    play: 'এখানেই চালান ({name})',
    open: '{name}-এ খুলুন',
  },
  ordinals: { one: '{n}ম', two: '{n}য়', few: '{n}র্থ', many: '{n}ষ্ঠ', other: '{n}তম' },
  people: {
    born: 'জন্ম: {date}',
    died: 'মৃত্যু: {date}',
  },
  pull: {
    repeated: 'প্রতিবেদন থেকে পুনরাবৃত্তি:',
  },
  quotes: {
    permalink: 'উদ্ধৃতির লিংক',
    original: 'মূল ভাষায়',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'লিংক কপি করুন',
    copied: 'লিংক কপি হয়েছে',
    failed: 'এখানে কপি করা গেল না',
  },
  stats: {
    about: 'আনুমানিক {value}',
    nearly: 'প্রায় {value}',
    over: '{value}-এর বেশি',
    'more-than': '{figure}-এর বেশি {unit}',
    'at-least': 'অন্তত {value}',
    under: '{value}-এর কম',
    'fewer-than': '{value}-এর কম',
    'up-to': 'সর্বোচ্চ {value}',
    already: 'ইতিমধ্যেই {value}',
  },
  timelines: {
    undated: 'তারিখহীন',
  },
};

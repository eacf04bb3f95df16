import type { Strings } from './strings.js';

/** Burmese. */
export const strings: Strings = {
  actions: {
    more: 'အပြည့်ပြရန်',
    less: 'လျှော့ပြရန်',
    share: 'မျှဝေရန်',
    copied: 'ကူးပြီး',
    failed: 'ဤနေရာတွင် မျှဝေ၍မရပါ',
  },
  axis: {
    name: 'အချိန်ဝင်ရိုး။ အောက်ပါစာရင်းနှင့် အတူတူဖြစ်သည်',
    in: 'ချဲ့ရန်',
    out: 'ချုံ့ရန်',
    all: 'အားလုံး',
    merged: { other: 'ဖြစ်ရပ် {n} ခု' },
    today: 'ယနေ့',
    undated: { other: 'စာရင်းတွင် ရက်စွဲမသိ ဖြစ်ရပ် {n} ခုရှိသည်' },
  },
  dates: {
    about: '{date} ဝန်းကျင်',
    decade: '{year} ပြည့်လွန်နှစ်များ',
  },
  details: {
    asOf: '{date} စာရင်းအရ',
    estimate: 'ခန့်မှန်းချက်',
    range: '{low} နှင့် {high} ကြား',
    change: '{change} (ယခင် {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { other: '{n} ရာခိုင်နှုန်းမှတ်' },
  },
  edtf: {
    century: '{n} ရာစု',
    quarters: ['{year} ပထမ သုံးလပတ်', '{year} ဒုတိယ သုံးလပတ်', '{year} တတိယ သုံးလပတ်', '{year} စတုတ္ထ သုံးလပတ်'],
    seasons: ['{year} နွေဦး', '{year} နွေရာသီ', '{year} ဆောင်းဦး', '{year} ဆောင်းရာသီ'],
    unknown: 'ရက်စွဲမသိ',
  },
  facts: {
    source: 'ရင်းမြစ်: {source}',
    updated: 'နောက်ဆုံးပြင်ဆင်: {date}',
    correction: 'အမှားပြင်ဆင်ချက် ({date}):',
    credit: 'ဓာတ်ပုံ: {credit}',
    translated: 'မူရင်းဘာသာ: {language}',
    translatedBy: 'မူရင်းဘာသာ: {language}၊ ဘာသာပြန်: {name}',
  },
  figures: {
    close: 'ပိတ်ရန်',
  },
  finding: {
    search: 'ရှာရန်',
    party: 'ပါဝင်သူများ',
    kind: 'အမျိုးအစား',
    jump: 'သွားရန်',
    first: 'ပထမဆုံး',
    latest: 'နောက်ဆုံး',
    layout: 'ပုံစံ',
    list: 'စာရင်း',
    lanes: 'ကော်လံ',
    axis: 'အချိန်ဝင်ရိုး',
    count: '{total} ခုအနက် {shown} ခု ပြထားသည်',
    empty: 'ဖြစ်ရပ် မတွေ့ပါ။',
    clear: 'အားလုံးပြရန်',
  },
  intervals: {
    since: '{date} မှ ယနေ့အထိ',
    until: '{date} အထိ',
  },
  live: {
    new: 'အသစ်: {title}',
    several: { other: 'ဖြစ်ရပ်သစ် {n} ခု' },
  },
  long: {
    more: 'ပိုပြရန်',
    less: 'လျှော့ပြရန်',
  },
  media: {
    video: 'ဗီဒီယို',
    audio: 'အသံဖိုင်',
    play: 'ဤနေရာတွင် ဖွင့်ရန် ({name})',
    open: '{name} တွင် ဖွင့်ရန်',
  },
  ordinals: { other: '{n}' },
  people: {
    born: 'မွေးဖွား: {date}',
    died: 'ကွယ်လွန်: {date}',
  },
  pull: {
    repeated: 'ဆောင်းပါးမှ ကောက်နုတ်ချက်:',
  },
  quotes: {
    permalink: 'ကောက်နုတ်ချက်လင့်ခ်',
    original: 'မူရင်းစကား',
    role: '{affiliation} {role}',
  },
  selecting: {
    copy: 'လင့်ခ်ကူးရန်',
    copied: 'လင့်ခ်ကူးပြီး',
    failed: 'ဤနေရာတွင် ကူး၍မရပါ',
  },
  stats: {
    about: '{value} ခန့်',
    nearly: '{value} နီးပါး',
    over: '{value} ကျော်',
    'more-than': '{value} ကျော်',
    'at-least': 'အနည်းဆုံး {value}',
    under: '{value} အောက်',
    'fewer-than': '{value} အောက်',
    'up-to': 'အများဆုံး {value}',
    already: '{value} ရှိပြီ',
  },
  timelines: {
    undated: 'ရက်စွဲမသိ',
  },
};

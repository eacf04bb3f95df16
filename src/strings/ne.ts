import type { Strings } from './strings.js';

/** Nepali. */
export const strings: Strings = {
  actions: {
    more: 'पूरा भनाइ देखाउनुहोस्',
    less: 'कम देखाउनुहोस्',
    share: 'सेयर गर्नुहोस्',
    copied: 'कपी भयो',
    failed: 'यहाँ सेयर गर्न सकिएन',
  },
  axis: {
    name: 'समय अक्ष; तलको सूचीमा पनि यही छ',
    in: 'ठूलो पार्नुहोस्',
    out: 'सानो पार्नुहोस्',
    all: 'सबै',
    merged: { one: '{n} घटना', other: '{n} घटना' },
    today: 'आज',
    undated: { one: 'सूचीमा मिति नभएको {n} घटना छ', other: 'सूचीमा मिति नभएका {n} घटना छन्' },
  },
  dates: {
    about: 'करिब {date}',
    decade: '{year}को दशक',
  },
  details: {
    asOf: '{date}सम्म',
    estimate: 'अनुमानित',
    range: '{low}देखि {high}सम्म',
    change: '{change} (पहिले {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} प्रतिशत बिन्दु', other: '{n} प्रतिशत बिन्दु' },
  },
  edtf: {
    century: '{ordinal} शताब्दी',
    quarters: ['{year}को पहिलो त्रैमास', '{year}को दोस्रो त्रैमास', '{year}को तेस्रो त्रैमास', '{year}को चौथो त्रैमास'],
    seasons: ['{year}को वसन्त', '{year}को गर्मी', '{year}को शरद', '{year}को जाडो'],
    unknown: 'मिति अज्ञात',
  },
  facts: {
    source: 'स्रोत: {source}',
    updated: 'अद्यावधिक: {date}',
    correction: 'भूलसुधार, {date}:',
    credit: 'तस्बिर: {credit}',
    translated: 'मूल भाषा: {language}',
    translatedBy: 'मूल भाषा: {language}; अनुवाद: {name}',
  },
  figures: {
    close: 'बन्द गर्नुहोस्',
  },
  finding: {
    search: 'खोज्नुहोस्',
    party: 'पक्ष',
    kind: 'प्रकार',
    jump: 'सिधै जानुहोस्',
    first: 'पहिलो',
    latest: 'पछिल्लो',
    layout: 'ढाँचा',
    list: 'सूची',
    lanes: 'स्तम्भ',
    axis: 'अक्ष',
    count: '{total}मध्ये {shown} देखाइएको',
    empty: 'कुनै घटना भेटिएन।',
    clear: 'सबै देखाउनुहोस्',
  },
  intervals: {
    since: '{date}देखि',
    until: '{date}सम्म',
  },
  live: {
    new: 'नयाँ: {title}',
    several: { one: '{n} नयाँ घटना', other: '{n} नयाँ घटना' },
  },
  long: {
    more: 'थप देखाउनुहोस्',
    less: 'कम देखाउनुहोस्',
  },
  media: {
    video: 'भिडियो',
    audio: 'अडियो',
    play: 'यहीँ चलाउनुहोस् ({name})',
    open: '{name}मा खोल्नुहोस्',
  },
  ordinals: { other: '{n}औँ' },
  people: {
    born: 'जन्म: {date}',
    died: 'मृत्यु: {date}',
  },
  pull: {
    repeated: 'लेखबाट दोहोर्‍याइएको:',
  },
  quotes: {
    permalink: 'भनाइको लिंक',
    original: 'मूल भाषामा',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'लिंक कपी गर्नुहोस्',
    copied: 'लिंक कपी भयो',
    failed: 'यहाँ कपी गर्न सकिएन',
  },
  stats: {
    about: 'करिब {value}',
    nearly: 'झन्डै {value}',
    over: '{value}भन्दा बढी',
    'more-than': '{figure}भन्दा बढी {unit}',
    'at-least': 'कम्तीमा {value}',
    under: '{value}भन्दा कम',
    'fewer-than': '{value}भन्दा कम',
    'up-to': 'बढीमा {value}',
    already: 'अहिले नै {value}',
  },
  timelines: {
    undated: 'मिति नभएका',
  },
};

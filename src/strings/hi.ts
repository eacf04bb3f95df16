import type { Strings } from './strings.js';

/** Hindi. */
export const strings: Strings = {
  actions: {
    more: 'पूरा उद्धरण दिखाएँ',
    less: 'कम दिखाएँ',
    share: 'साझा करें',
    copied: 'कॉपी हो गया',
    failed: 'यहाँ साझा नहीं हो सका',
  },
  axis: {
    name: 'समय अक्ष; यही जानकारी नीचे सूची में है',
    in: 'बड़ा करें',
    out: 'छोटा करें',
    all: 'सभी',
    merged: { one: '{n} घटना', other: '{n} घटनाएँ' },
    today: 'आज',
    undated: { one: 'सूची में बिना तारीख की {n} घटना है', other: 'सूची में बिना तारीख की {n} घटनाएँ हैं' },
  },
  dates: {
    about: 'लगभग {date}',
    decade: '{year} का दशक',
  },
  details: {
    asOf: 'आँकड़े: {date}',
    estimate: 'अनुमानित',
    range: '{low} से {high} के बीच',
    change: '{change} (पहले {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} प्रतिशत अंक', other: '{n} प्रतिशत अंक' },
  },
  edtf: {
    century: 'पहली सदी~दूसरी सदी~तीसरी सदी~चौथी सदी~{n}वीं सदी~छठी सदी~{n}वीं सदी',
    quarters: ['{year} की पहली तिमाही', '{year} की दूसरी तिमाही', '{year} की तीसरी तिमाही', '{year} की चौथी तिमाही'],
    seasons: ['वसंत ऋतु {year}', 'ग्रीष्म ऋतु {year}', 'शरद ऋतु {year}', 'शीत ऋतु {year}'],
    unknown: 'तारीख अज्ञात',
  },
  facts: {
    source: 'स्रोत: {source}',
    updated: 'अपडेट: {date}',
    correction: 'भूल सुधार, {date}:',
    credit: 'फोटो: {credit}',
    translated: 'मूल भाषा: {language}',
    translatedBy: 'मूल भाषा: {language}; अनुवाद: {name}',
  },
  figures: {
    close: 'बंद करें',
  },
  finding: {
    search: 'खोजें',
    party: 'पक्ष',
    kind: 'प्रकार',
    jump: 'सीधे जाएँ',
    first: 'पहली',
    latest: 'नवीनतम',
    layout: 'दृश्य',
    list: 'सूची',
    lanes: 'कॉलम',
    axis: 'अक्ष',
    count: '{total} में से {shown} प्रदर्शित',
    empty: 'कोई घटना नहीं मिली।',
    clear: 'सभी दिखाएँ',
  },
  intervals: {
    since: '{date} – अब तक',
    until: 'समाप्ति: {date}',
  },
  live: {
    new: 'नई घटना: {title}',
    several: { one: '{n} नई घटना', other: '{n} नई घटनाएँ' },
  },
  long: {
    more: 'और दिखाएँ',
    less: 'कम दिखाएँ',
  },
  media: {
    video: 'वीडियो',
    audio: 'ऑडियो',
    play: 'यहीं चलाएँ ({name})',
    open: '{name} पर खोलें',
  },
  ordinals: { one: '{n}ला', two: '{n}रा', few: '{n}था', many: '{n}ठा', other: '{n}वाँ' },
  people: {
    born: 'जन्म: {date}',
    died: 'मृत्यु: {date}',
  },
  pull: {
    repeated: 'लेख से दोहराया गया:',
  },
  quotes: {
    permalink: 'उद्धरण का लिंक',
    original: 'मूल भाषा में',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'लिंक कॉपी करें',
    copied: 'लिंक कॉपी हो गया',
    failed: 'यहाँ कॉपी नहीं हो सका',
  },
  stats: {
    about: 'लगभग {value}',
    nearly: 'करीब {value}',
    over: '{value} से अधिक',
    'more-than': '{figure} से अधिक {unit}',
    'at-least': 'कम से कम {value}',
    under: '{value} से कम',
    'fewer-than': '{value} से कम',
    'up-to': 'अधिकतम {value}',
    already: 'पहले ही {value}',
  },
  timelines: {
    undated: 'बिना तारीख',
  },
};

import type { Strings } from './strings.js';

/** Marathi. */
export const strings: Strings = {
  actions: {
    more: 'पूर्ण अवतरण दाखवा',
    less: 'कमी दाखवा',
    share: 'शेअर करा',
    copied: 'कॉपी झाले',
    failed: 'येथे शेअर करता आले नाही',
  },
  axis: {
    name: 'काळाचा अक्ष; हीच माहिती खालील यादीत आहे',
    in: 'मोठे करा',
    out: 'लहान करा',
    all: 'सर्व',
    merged: { one: '{n} घटना', other: '{n} घटना' },
    today: 'आज',
    undated: { one: 'यादीत तारीख नसलेली {n} घटना आहे', other: 'यादीत तारीख नसलेल्या {n} घटना आहेत' },
  },
  dates: {
    about: 'अंदाजे {date}',
    decade: '{year}चे दशक',
  },
  details: {
    asOf: 'आकडेवारी: {date}',
    estimate: 'अंदाज',
    range: '{low} ते {high}',
    change: '{change} (आधी {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} टक्का बिंदू', other: '{n} टक्के बिंदू' },
  },
  edtf: {
    century: 'पहिले शतक~दुसरे शतक~तिसरे शतक~चौथे शतक~{n}वे शतक',
    quarters: ['{year}ची पहिली तिमाही', '{year}ची दुसरी तिमाही', '{year}ची तिसरी तिमाही', '{year}ची चौथी तिमाही'],
    seasons: ['{year}चा वसंत ऋतू', '{year}चा उन्हाळा', '{year}चा शरद ऋतू', '{year}चा हिवाळा'],
    unknown: 'तारीख अज्ञात',
  },
  facts: {
    source: 'स्रोत: {source}',
    updated: 'अपडेट: {date}',
    correction: 'दुरुस्ती, {date}:',
    credit: 'छायाचित्र: {credit}',
    translated: 'मूळ भाषा: {language}',
    translatedBy: 'मूळ भाषा: {language}; अनुवाद: {name}',
  },
  figures: {
    close: 'बंद करा',
  },
  finding: {
    search: 'शोधा',
    party: 'पक्ष',
    kind: 'प्रकार',
    jump: 'थेट जा',
    first: 'पहिली',
    latest: 'नवीनतम',
    layout: 'मांडणी',
    list: 'यादी',
    lanes: 'स्तंभ',
    axis: 'अक्ष',
    count: 'एकूण {total}पैकी {shown} घटना',
    empty: 'एकही घटना सापडली नाही.',
    clear: 'सर्व दाखवा',
  },
  intervals: {
    since: '{date} – आजपर्यंत',
    until: 'समाप्ती: {date}',
  },
  live: {
    new: 'नवी घटना: {title}',
    several: { one: '{n} नवी घटना', other: '{n} नव्या घटना' },
  },
  long: {
    more: 'आणखी दाखवा',
    less: 'कमी दाखवा',
  },
  media: {
    video: 'व्हिडिओ',
    audio: 'ऑडिओ',
    play: 'येथेच प्ले करा ({name})',
    open: '{name} वर उघडा',
  },
  ordinals: { one: '{n}ला', two: '{n}रा', few: '{n}था', other: '{n}वा' },
  people: {
    born: 'जन्म: {date}',
    died: 'मृत्यू: {date}',
  },
  pull: {
    repeated: 'लेखातील पुनरावृत्ती:',
  },
  quotes: {
    permalink: 'अवतरणाची लिंक',
    original: 'मूळ भाषेत',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'लिंक कॉपी करा',
    copied: 'लिंक कॉपी झाली',
    failed: 'येथे कॉपी करता आले नाही',
  },
  stats: {
    about: 'सुमारे {value}',
    nearly: 'जवळपास {value}',
    over: '{value}पेक्षा अधिक',
    'more-than': '{figure}पेक्षा अधिक {unit}',
    'at-least': 'किमान {value}',
    under: '{value}पेक्षा कमी',
    'fewer-than': '{value}पेक्षा कमी',
    'up-to': 'जास्तीत जास्त {value}',
    already: 'आधीच {value}',
  },
  timelines: {
    undated: 'तारीख नसलेल्या घटना',
  },
};

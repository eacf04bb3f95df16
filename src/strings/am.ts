import type { Strings } from './strings.js';

/** Amharic. */
export const strings: Strings = {
  actions: {
    more: 'ሙሉውን ጥቅስ አሳይ',
    less: 'አሳጥር',
    share: 'አጋራ',
    copied: 'ተቀድቷል',
    failed: 'እዚህ ማጋራት አልተቻለም',
  },
  axis: {
    name: 'የጊዜ መስመር፤ ከታች ያለው ዝርዝር ተመሳሳይ ነው',
    in: 'አጉላ',
    out: 'አሳንስ',
    all: 'ሁሉም',
    merged: { one: '{n} ክስተት', other: '{n} ክስተቶች' },
    today: 'ዛሬ',
    undated: { one: 'ቀን የሌለው {n} ክስተት በዝርዝሩ አለ', other: 'ቀን የሌላቸው {n} ክስተቶች በዝርዝሩ አሉ' },
  },
  dates: {
    about: '{date} ገደማ',
    decade: '{year}ዎቹ',
  },
  details: {
    asOf: 'የ{date} መረጃ',
    estimate: 'ግምት',
    range: 'ከ{low} እስከ {high}',
    change: '{change} (ቀደም ሲል {previous})',
    changeSince: '{change} ({period}፦ {previous})',
    points: { one: '{n} የመቶኛ ነጥብ', other: '{n} የመቶኛ ነጥብ' },
  },
  edtf: {
    century: '{n}ኛው ክፍለ ዘመን',
    quarters: ['የ{year} 1ኛው ሩብ ዓመት', 'የ{year} 2ኛው ሩብ ዓመት', 'የ{year} 3ኛው ሩብ ዓመት', 'የ{year} 4ኛው ሩብ ዓመት'],
    seasons: ['የ{year} ፀደይ', 'የ{year} በጋ', 'የ{year} መፀው', 'የ{year} ክረምት'],
    unknown: 'ቀኑ አይታወቅም',
  },
  facts: {
    source: 'ምንጭ፦ {source}',
    updated: 'የተሻሻለው፦ {date}',
    correction: 'እርማት፣ {date}፦',
    credit: 'ፎቶ፦ {credit}',
    translated: 'ከ{language} የተተረጎመ',
    translatedBy: 'ከ{language} የተተረጎመ፤ ተርጓሚ፦ {name}',
  },
  figures: {
    close: 'ዝጋ',
  },
  finding: {
    search: 'ፍለጋ',
    party: 'ወገኖች',
    kind: 'ዓይነቶች',
    jump: 'ወደ',
    first: 'የመጀመሪያው',
    latest: 'የመጨረሻው',
    layout: 'አቀራረብ',
    list: 'ዝርዝር',
    lanes: 'ዓምዶች',
    axis: 'የጊዜ መስመር',
    count: 'ከ{total} ውስጥ {shown} ይታያሉ',
    empty: 'ምንም ክስተት አልተገኘም።',
    clear: 'ሁሉንም አሳይ',
  },
  intervals: {
    since: 'ከ{date} ጀምሮ',
    until: 'እስከ {date}',
  },
  live: {
    new: 'አዲስ፦ {title}',
    several: { one: '{n} አዲስ ክስተት', other: '{n} አዳዲስ ክስተቶች' },
  },
  long: {
    more: 'ተጨማሪ አሳይ',
    less: 'አሳጥር',
  },
  media: {
    video: 'ቪዲዮ',
    audio: 'የድምፅ ቅጂ',
    play: 'እዚህ አጫውት ({name})',
    open: 'በ{name} ክፈት',
  },
  ordinals: { other: '{n}ኛ' },
  people: {
    born: 'የተወለዱት፦ {date}',
    died: 'ያረፉት፦ {date}',
  },
  pull: {
    repeated: 'ከጽሑፉ የተወሰደ፦',
  },
  quotes: {
    permalink: 'የጥቅሱ አገናኝ',
    original: 'ዋናው ጽሑፍ',
    role: '{role}፣ {affiliation}',
  },
  selecting: {
    copy: 'አገናኙን ቅዳ',
    copied: 'አገናኙ ተቀድቷል',
    failed: 'እዚህ መቅዳት አልተቻለም',
  },
  stats: {
    about: '{value} ገደማ',
    nearly: 'ወደ {value} የሚጠጋ',
    over: 'ከ{value} በላይ',
    'more-than': 'ከ{value} በላይ',
    'at-least': 'ቢያንስ {value}',
    under: 'ከ{value} በታች',
    'fewer-than': 'ከ{value} በታች',
    'up-to': 'እስከ {value}',
    already: 'ከወዲሁ {value}',
  },
  timelines: {
    undated: 'ቀን የሌላቸው',
  },
};

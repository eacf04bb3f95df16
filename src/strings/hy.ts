import type { Strings } from './strings.js';

/** Armenian. */
export const strings: Strings = {
  actions: {
    more: 'Ցուցադրել ամբողջ մեջբերումը',
    less: 'Ծալել',
    share: 'Կիսվել',
    copied: 'Պատճենվեց',
    failed: 'Այստեղ հնարավոր չէ կիսվել',
  },
  axis: {
    name: 'Ժամանակի առանցք, նույնը՝ ներքևի ցանկում',
    in: 'Մեծացնել',
    out: 'Փոքրացնել',
    all: 'Ամբողջը',
    merged: { one: '{n} իրադարձություն', other: '{n} իրադարձություն' },
    today: 'Այսօր',
    undated: {
      one: 'Ցանկում կա {n} իրադարձություն առանց ամսաթվի',
      other: 'Ցանկում կա {n} իրադարձություն առանց ամսաթվի',
    },
  },
  dates: {
    about: 'մոտավորապես {date}',
    decade: '{year}-ականներ',
  },
  details: {
    asOf: 'տվյալները՝ {date}',
    estimate: 'մոտավոր հաշվարկ',
    range: '{low}–{high} միջակայքում',
    change: '{change} (նախկինում՝ {previous})',
    changeSince: '{change} ({period}՝ {previous})',
    points: { one: '{n} տոկոսային կետ', other: '{n} տոկոսային կետ' },
  },
  edtf: {
    century: '{ordinal} դար',
    quarters: ['{year}-ի I եռամսյակ', '{year}-ի II եռամսյակ', '{year}-ի III եռամսյակ', '{year}-ի IV եռամսյակ'],
    seasons: ['{year}-ի գարուն', '{year}-ի ամառ', '{year}-ի աշուն', '{year}-ի ձմեռ'],
    unknown: 'ամսաթիվն անհայտ է',
  },
  facts: {
    source: 'Աղբյուրը՝ {source}',
    updated: 'Թարմացվել է՝ {date}',
    correction: 'Ուղղում ({date})՝',
    credit: 'Լուսանկարը՝ {credit}',
    translated: 'Բնագրի լեզուն՝ {language}',
    translatedBy: 'Բնագրի լեզուն՝ {language}, թարգմանությունը՝ {name}',
  },
  figures: {
    close: 'Փակել',
  },
  finding: {
    search: 'Որոնում',
    party: 'Կողմեր',
    kind: 'Տեսակներ',
    jump: 'Անցնել',
    first: 'Առաջինը',
    latest: 'Վերջինը',
    layout: 'Տեսք',
    list: 'Ցանկ',
    lanes: 'Սյունակներ',
    axis: 'Առանցք',
    count: '{total}-ից ցուցադրված է {shown}',
    empty: 'Իրադարձություններ չեն գտնվել։',
    clear: 'Ցուցադրել բոլորը',
  },
  intervals: {
    since: '{date} – մինչ օրս',
    until: 'մինչև {date}',
  },
  live: {
    new: 'Նոր՝ {title}',
    several: { one: '{n} նոր իրադարձություն', other: '{n} նոր իրադարձություն' },
  },
  long: {
    more: 'Ցուցադրել ավելին',
    less: 'Ծալել',
  },
  media: {
    video: 'Տեսանյութ',
    audio: 'Ձայնագրություն',
    play: 'Միացնել այստեղ ({name})',
    open: 'Բացել {name} կայքում',
  },
  ordinals: { one: '{n}-ին', other: '{n}-րդ' },
  people: {
    born: 'Ծնունդ՝ {date}',
    died: 'Մահ՝ {date}',
  },
  pull: {
    repeated: 'Կրկնություն հոդվածից՝',
  },
  quotes: {
    permalink: 'Մեջբերման հղում',
    original: 'Բնագիր',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'Պատճենել հղումը',
    copied: 'Հղումը պատճենվեց',
    failed: 'Այստեղ հնարավոր չէ պատճենել',
  },
  stats: {
    about: 'մոտ {value}',
    nearly: 'գրեթե {value}',
    over: 'ավելի քան {value}',
    'more-than': 'ավելի քան {value}',
    'at-least': 'առնվազն {value}',
    under: 'ավելի քիչ, քան {value}',
    'fewer-than': 'ավելի քիչ, քան {value}',
    'up-to': 'մինչև {value}',
    already: 'արդեն {value}',
  },
  timelines: {
    undated: 'Առանց ամսաթվի',
  },
};

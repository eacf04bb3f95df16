import type { Strings } from './strings.js';

/** Gujarati. */
export const strings: Strings = {
  actions: {
    more: 'આખું અવતરણ બતાવો',
    less: 'ઓછું બતાવો',
    share: 'શેર કરો',
    copied: 'કૉપી થયું',
    failed: 'અહીં શેર કરી શકાયું નહીં',
  },
  axis: {
    name: 'સમય અક્ષ; આ જ માહિતી નીચેની યાદીમાં છે',
    in: 'મોટું કરો',
    out: 'નાનું કરો',
    all: 'બધું',
    merged: { one: '{n} ઘટના', other: '{n} ઘટનાઓ' },
    today: 'આજે',
    undated: { one: 'યાદીમાં તારીખ વિનાની {n} ઘટના છે', other: 'યાદીમાં તારીખ વિનાની {n} ઘટનાઓ છે' },
  },
  dates: {
    about: 'આશરે {date}',
    decade: '{year}નો દાયકો',
  },
  details: {
    asOf: 'આંકડા: {date}',
    estimate: 'અંદાજિત',
    range: '{low}થી {high}ની વચ્ચે',
    change: '{change} (અગાઉ {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} ટકા પૉઇન્ટ', other: '{n} ટકા પૉઇન્ટ' },
  },
  edtf: {
    century: 'પહેલી સદી~બીજી સદી~ત્રીજી સદી~ચોથી સદી~{n}મી સદી~છઠ્ઠી સદી~{n}મી સદી',
    quarters: [
      '{year}નો પહેલો ત્રિમાસિક ગાળો',
      '{year}નો બીજો ત્રિમાસિક ગાળો',
      '{year}નો ત્રીજો ત્રિમાસિક ગાળો',
      '{year}નો ચોથો ત્રિમાસિક ગાળો',
    ],
    seasons: ['{year}ની વસંત', '{year}નો ઉનાળો', '{year}ની પાનખર', '{year}નો શિયાળો'],
    unknown: 'તારીખ અજ્ઞાત',
  },
  facts: {
    source: 'સ્રોત: {source}',
    updated: 'અપડેટ: {date}',
    correction: 'સુધારો, {date}:',
    credit: 'તસવીર: {credit}',
    translated: 'મૂળ ભાષા: {language}',
    translatedBy: 'મૂળ ભાષા: {language}; અનુવાદ: {name}',
  },
  figures: {
    close: 'બંધ કરો',
  },
  finding: {
    search: 'શોધો',
    party: 'પક્ષો',
    kind: 'પ્રકાર',
    jump: 'સીધા જાઓ',
    first: 'પહેલી',
    latest: 'સૌથી નવી',
    layout: 'દેખાવ',
    list: 'યાદી',
    lanes: 'કૉલમ',
    axis: 'અક્ષ',
    count: '{total}માંથી {shown} દર્શાવેલ',
    empty: 'કોઈ ઘટના મળી નહીં.',
    clear: 'બધું બતાવો',
  },
  intervals: {
    since: '{date} – અત્યાર સુધી',
    until: 'સમાપ્તિ: {date}',
  },
  live: {
    new: 'નવી ઘટના: {title}',
    several: { one: '{n} નવી ઘટના', other: '{n} નવી ઘટનાઓ' },
  },
  long: {
    more: 'વધુ બતાવો',
    less: 'ઓછું બતાવો',
  },
  media: {
    video: 'વીડિયો',
    audio: 'ઑડિયો',
    play: 'અહીં જ ચલાવો ({name})',
    open: '{name} પર ખોલો',
  },
  ordinals: { one: '{n}લો', two: '{n}જો', few: '{n}થો', many: '{n}ઠ્ઠો', other: '{n}મો' },
  people: {
    born: 'જન્મ: {date}',
    died: 'મૃત્યુ: {date}',
  },
  pull: {
    repeated: 'લેખમાંથી પુનરાવર્તન:',
  },
  quotes: {
    permalink: 'અવતરણની લિંક',
    original: 'મૂળ ભાષામાં',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'લિંક કૉપી કરો',
    copied: 'લિંક કૉપી થઈ',
    failed: 'અહીં કૉપી કરી શકાયું નહીં',
  },
  stats: {
    about: 'આશરે {value}',
    nearly: 'લગભગ {value}',
    over: '{value}થી વધુ',
    'more-than': '{figure}થી વધુ {unit}',
    'at-least': 'ઓછામાં ઓછા {value}',
    under: '{value}થી ઓછા',
    'fewer-than': '{value}થી ઓછા',
    'up-to': 'વધુમાં વધુ {value}',
    already: 'પહેલેથી જ {value}',
  },
  timelines: {
    undated: 'તારીખ વિનાની',
  },
};

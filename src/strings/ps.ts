import type { Strings } from './strings.js';

/** Pashto. */
export const strings: Strings = {
  actions: {
    more: 'بشپړ نقل قول وښيئ',
    less: 'لږ وښيئ',
    share: 'شریک کړئ',
    copied: 'کاپي شو',
    failed: 'دلته شریکول ممکن نه شول',
  },
  axis: {
    name: 'د وخت محور؛ همدا پېښې په لاندې لیست کې هم شته',
    in: 'لوی کړئ',
    out: 'کوچنی کړئ',
    all: 'ټول',
    merged: { one: '{n} پېښه', other: '{n} پېښې' },
    today: 'نن',
    undated: { one: 'په لیست کې {n} بې نېټې پېښه ده', other: 'په لیست کې {n} بې نېټې پېښې دي' },
  },
  dates: {
    about: 'شاوخوا {date}',
    decade: '{year}مه لسیزه',
  },
  details: {
    asOf: 'نېټه: {date}',
    estimate: 'اټکل',
    range: 'د {low} او {high} ترمنځ',
    change: '{change} (مخکې {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} سلنیز ټکی', other: '{n} سلنیز ټکي' },
  },
  edtf: {
    century: '{n}مه پېړۍ',
    quarters: ['د {year} لومړۍ ربعه', 'د {year} دویمه ربعه', 'د {year} درېیمه ربعه', 'د {year} څلورمه ربعه'],
    seasons: ['د {year} پسرلی', 'د {year} اوړی', 'د {year} منی', 'د {year} ژمی'],
    unknown: 'نېټه نامعلومه',
  },
  facts: {
    source: 'سرچینه: {source}',
    updated: 'تازه شوی: {date}',
    correction: 'سمون، {date}:',
    credit: 'انځور: {credit}',
    translated: 'اصلي ژبه: {language}',
    translatedBy: 'اصلي ژبه: {language}؛ ژباړن: {name}',
  },
  figures: {
    close: 'بندول',
  },
  finding: {
    search: 'لټون',
    party: 'لوري',
    kind: 'ډولونه',
    jump: 'ورشئ',
    first: 'لومړۍ',
    latest: 'وروستۍ',
    layout: 'بڼه',
    list: 'لیست',
    lanes: 'ستنې',
    axis: 'محور',
    count: 'له {total} څخه {shown} ښودل شوې',
    empty: 'پېښه ونه موندل شوه.',
    clear: 'ټول وښيئ',
  },
  intervals: {
    since: '{date} – تر اوسه',
    until: '– {date}',
  },
  live: {
    new: 'نوی: {title}',
    several: { one: '{n} نوې پېښه', other: '{n} نوې پېښې' },
  },
  long: {
    more: 'نور وښيئ',
    less: 'لږ وښيئ',
  },
  media: {
    video: 'ویډیو',
    audio: 'غږ',
    play: 'همدلته یې وچلوئ ({name})',
    open: 'په {name} کې پرانیزئ',
  },
  ordinals: { other: '{n}م' },
  people: {
    born: 'زېږېدنه: {date}',
    died: 'مړينه: {date}',
  },
  pull: {
    repeated: 'له لیکنې اخیستل شوی:',
  },
  quotes: {
    permalink: 'د نقل قول لینک',
    original: 'اصلي متن',
    role: '{role}، {affiliation}',
  },
  selecting: {
    copy: 'لینک کاپي کړئ',
    copied: 'لینک کاپي شو',
    failed: 'دلته کاپي کول ممکن نه شول',
  },
  stats: {
    about: 'شاوخوا {value}',
    nearly: 'نږدې {value}',
    over: 'تر {value} ډېر',
    'more-than': 'تر {value} ډېر',
    'at-least': 'لږ تر لږه {value}',
    under: 'تر {value} لږ',
    'fewer-than': 'تر {value} لږ',
    'up-to': 'تر {value} پورې',
    already: 'لا له وړاندې {value}',
  },
  timelines: {
    undated: 'بې نېټې',
  },
};

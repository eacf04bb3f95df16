import type { Strings } from './strings.js';

/** Persian. */
export const strings: Strings = {
  actions: {
    more: 'نمایش کامل نقل‌قول',
    less: 'نمایش کمتر',
    share: 'هم‌رسانی',
    copied: 'کپی شد',
    failed: 'هم‌رسانی در اینجا ممکن نشد',
  },
  axis: {
    name: 'محور زمان؛ همین رویدادها در فهرست زیر هم هست',
    in: 'بزرگ‌نمایی',
    out: 'کوچک‌نمایی',
    all: 'همه',
    merged: { one: '{n} رویداد', other: '{n} رویداد' },
    today: 'امروز',
    undated: { one: '{n} رویداد بدون تاریخ در فهرست است', other: '{n} رویداد بدون تاریخ در فهرست است' },
  },
  dates: {
    about: 'حدود {date}',
    decade: 'دههٔ {year}',
  },
  details: {
    asOf: 'تا {date}',
    estimate: 'برآورد',
    range: 'بین {low} و {high}',
    change: '{change} (پیش‌تر {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} واحد درصد', other: '{n} واحد درصد' },
  },
  edtf: {
    century: 'قرن {n}',
    quarters: ['سه‌ماههٔ اول {year}', 'سه‌ماههٔ دوم {year}', 'سه‌ماههٔ سوم {year}', 'سه‌ماههٔ چهارم {year}'],
    seasons: ['بهار {year}', 'تابستان {year}', 'پاییز {year}', 'زمستان {year}'],
    unknown: 'تاریخ نامعلوم',
  },
  facts: {
    source: 'منبع: {source}',
    updated: 'به‌روزرسانی: {date}',
    correction: 'اصلاحیه، {date}:',
    credit: 'عکس: {credit}',
    translated: 'ترجمه از {language}',
    translatedBy: 'ترجمهٔ {name} از {language}',
  },
  figures: {
    close: 'بستن',
  },
  finding: {
    search: 'جست‌وجو',
    party: 'طرف‌ها',
    kind: 'نوع',
    jump: 'پرش به',
    first: 'نخستین',
    latest: 'تازه‌ترین',
    layout: 'چیدمان',
    list: 'فهرست',
    lanes: 'ستون‌ها',
    axis: 'محور زمان',
    count: 'نمایش {shown} از {total}',
    empty: 'رویدادی پیدا نشد.',
    clear: 'نمایش همه',
  },
  intervals: {
    since: 'از {date} تاکنون',
    until: 'تا {date}',
  },
  live: {
    new: 'تازه: {title}',
    several: { one: '{n} رویداد تازه', other: '{n} رویداد تازه' },
  },
  long: {
    more: 'نمایش بیشتر',
    less: 'نمایش کمتر',
  },
  media: {
    video: 'ویدیو',
    audio: 'فایل صوتی',
    play: 'پخش در همین‌جا ({name})',
    open: 'باز کردن در {name}',
  },
  ordinals: { other: '{n}اُم' },
  people: {
    born: 'تولد: {date}',
    died: 'درگذشت: {date}',
  },
  pull: {
    repeated: 'گزیده‌ای از متن:',
  },
  quotes: {
    permalink: 'پیوند نقل‌قول',
    original: 'متن اصلی',
    role: '{role}، {affiliation}',
  },
  selecting: {
    copy: 'کپی پیوند',
    copied: 'پیوند کپی شد',
    failed: 'کپی در اینجا ممکن نشد',
  },
  stats: {
    about: 'حدود {value}',
    nearly: 'نزدیک به {value}',
    over: 'بیش از {value}',
    'more-than': 'بیش از {value}',
    'at-least': 'دست‌کم {value}',
    under: 'کمتر از {value}',
    'fewer-than': 'کمتر از {value}',
    'up-to': 'حداکثر {value}',
    already: 'تا همین حالا {value}',
  },
  timelines: {
    undated: 'بدون تاریخ',
  },
};

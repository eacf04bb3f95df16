import type { Strings } from './strings.js';

/** Urdu. */
export const strings: Strings = {
  actions: {
    more: 'پورا اقتباس دکھائیں',
    less: 'کم دکھائیں',
    share: 'شیئر کریں',
    copied: 'کاپی ہو گیا',
    failed: 'یہاں شیئر نہیں ہو سکا',
  },
  axis: {
    name: 'وقت کا محور؛ یہی واقعات نیچے فہرست میں بھی ہیں',
    in: 'بڑا کریں',
    out: 'چھوٹا کریں',
    all: 'تمام',
    merged: { one: '{n} واقعہ', other: '{n} واقعات' },
    today: 'آج',
    undated: { one: 'فہرست میں {n} بلا تاریخ واقعہ ہے', other: 'فہرست میں {n} بلا تاریخ واقعات ہیں' },
  },
  dates: {
    about: 'تقریباً {date}',
    decade: '{year} کی دہائی',
  },
  details: {
    asOf: '{date} تک',
    estimate: 'تخمینہ',
    range: '{low} اور {high} کے درمیان',
    change: '{change} (پہلے {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} فیصد پوائنٹ', other: '{n} فیصد پوائنٹس' },
  },
  edtf: {
    century: 'پہلی صدی~دوسری صدی~تیسری صدی~چوتھی صدی~{n}ویں صدی~چھٹی صدی~{n}ویں صدی',
    quarters: [
      '{year} کی پہلی سہ ماہی',
      '{year} کی دوسری سہ ماہی',
      '{year} کی تیسری سہ ماہی',
      '{year} کی چوتھی سہ ماہی',
    ],
    seasons: ['موسمِ بہار {year}', 'موسمِ گرما {year}', 'موسمِ خزاں {year}', 'موسمِ سرما {year}'],
    unknown: 'تاریخ نامعلوم',
  },
  facts: {
    source: 'ماخذ: {source}',
    updated: 'اپ ڈیٹ: {date}',
    correction: 'تصحیح، {date}:',
    credit: 'تصویر: {credit}',
    translated: '{language} سے ترجمہ',
    translatedBy: '{language} سے ترجمہ: {name}',
  },
  figures: {
    close: 'بند کریں',
  },
  finding: {
    search: 'تلاش',
    party: 'فریق',
    kind: 'اقسام',
    jump: 'یہاں جائیں',
    first: 'پہلا',
    latest: 'تازہ ترین',
    layout: 'ترتیب',
    list: 'فہرست',
    lanes: 'کالم',
    axis: 'محور',
    count: '{total} میں سے {shown} دکھائے گئے',
    empty: 'کوئی واقعہ نہیں ملا۔',
    clear: 'تمام دکھائیں',
  },
  intervals: {
    since: '{date} سے اب تک',
    until: '{date} تک',
  },
  live: {
    new: 'نیا: {title}',
    several: { one: '{n} نیا واقعہ', other: '{n} نئے واقعات' },
  },
  long: {
    more: 'مزید دکھائیں',
    less: 'کم دکھائیں',
  },
  media: {
    video: 'ویڈیو',
    audio: 'آڈیو',
    play: 'یہیں چلائیں ({name})',
    open: '{name} پر کھولیں',
  },
  ordinals: { other: '{n}واں' },
  people: {
    born: 'پیدائش: {date}',
    died: 'وفات: {date}',
  },
  pull: {
    repeated: 'مضمون سے اقتباس:',
  },
  quotes: {
    permalink: 'اقتباس کا لنک',
    original: 'اصل الفاظ',
    role: '{role}، {affiliation}',
  },
  selecting: {
    copy: 'لنک کاپی کریں',
    copied: 'لنک کاپی ہو گیا',
    failed: 'یہاں کاپی نہیں ہو سکا',
  },
  stats: {
    about: 'تقریباً {value}',
    nearly: '{value} کے قریب',
    over: '{value} سے زائد',
    'more-than': '{value} سے زائد',
    'at-least': 'کم از کم {value}',
    under: '{value} سے کم',
    'fewer-than': '{value} سے کم',
    'up-to': 'زیادہ سے زیادہ {value}',
    already: 'پہلے ہی {value}',
  },
  timelines: {
    undated: 'بلا تاریخ',
  },
};

import type { Strings } from './strings.js';

/** Arabic. */
export const strings: Strings = {
  actions: {
    more: 'عرض الاقتباس كاملًا',
    less: 'عرض أقل',
    share: 'مشاركة',
    copied: 'تم النسخ',
    failed: 'تعذّرت المشاركة هنا',
  },
  axis: {
    name: 'محور زمني؛ القائمة أدناه تعرض المضمون نفسه',
    in: 'تكبير',
    out: 'تصغير',
    all: 'الكل',
    merged: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' },
    today: 'اليوم',
    undated: {
      zero: 'لا أحداث بلا تاريخ في القائمة',
      one: 'في القائمة حدث واحد بلا تاريخ',
      two: 'في القائمة حدثان بلا تاريخ',
      few: 'في القائمة {n} أحداث بلا تاريخ',
      many: 'في القائمة {n} حدثًا بلا تاريخ',
      other: 'في القائمة {n} حدث بلا تاريخ',
    },
  },
  dates: {
    about: 'نحو {date}',
    decade:
      'العقد الثاني من القرن الـ{n}~عشرينيات القرن الـ{n}~ثلاثينيات القرن الـ{n}~أربعينيات القرن الـ{n}~خمسينيات القرن الـ{n}~ستينيات القرن الـ{n}~سبعينيات القرن الـ{n}~ثمانينيات القرن الـ{n}~تسعينيات القرن الـ{n}',
  },
  details: {
    asOf: 'حتى {date}',
    estimate: 'رقم تقديري',
    range: 'بين {low} و{high}',
    change: '{change} مقارنة مع {previous}',
    changeSince: '{change} مقارنة مع {previous} في {period}',
    points: {
      zero: '{n} نقطة مئوية',
      one: '{n} نقطة مئوية',
      two: '{n} نقطة مئوية',
      few: '{n} نقاط مئوية',
      many: '{n} نقطة مئوية',
      other: '{n} نقطة مئوية',
    },
  },
  edtf: {
    century: 'القرن الـ{n}',
    quarters: ['الربع الأول من {year}', 'الربع الثاني من {year}', 'الربع الثالث من {year}', 'الربع الرابع من {year}'],
    seasons: ['ربيع {year}', 'صيف {year}', 'خريف {year}', 'شتاء {year}'],
    unknown: 'تاريخ غير معروف',
  },
  facts: {
    source: 'المصدر: {source}',
    updated: 'آخر تحديث: {date}',
    correction: 'تصحيح، {date}:',
    credit: 'الصورة: {credit}',
    translated: 'ترجمة عن {language}',
    translatedBy: 'ترجمة {name} عن {language}',
  },
  figures: {
    close: 'إغلاق',
  },
  finding: {
    search: 'بحث',
    party: 'الأطراف',
    kind: 'الأنواع',
    jump: 'الانتقال إلى',
    first: 'الأول',
    latest: 'الأحدث',
    layout: 'طريقة العرض',
    list: 'قائمة',
    lanes: 'أعمدة',
    axis: 'محور زمني',
    count: 'عرض {shown} من {total}',
    empty: 'لم يُعثر على أحداث.',
    clear: 'عرض الكل',
  },
  intervals: {
    since: 'منذ {date}',
    until: 'حتى {date}',
  },
  live: {
    new: 'جديد: {title}',
    several: {
      zero: 'لا أحداث جديدة',
      one: 'حدث جديد',
      two: 'حدثان جديدان',
      few: '{n} أحداث جديدة',
      many: '{n} حدثًا جديدًا',
      other: '{n} حدث جديد',
    },
  },
  long: {
    more: 'عرض المزيد',
    less: 'عرض أقل',
  },
  media: {
    video: 'فيديو',
    audio: 'تسجيل صوتي',
    play: 'تشغيل هنا من {name}',
    open: 'فتح على {name}',
  },
  ordinals: { other: 'الـ{n}' },
  people: {
    born: 'تاريخ الميلاد: {date}',
    died: 'تاريخ الوفاة: {date}',
  },
  pull: {
    repeated: 'مقتبس من المقال:',
  },
  quotes: {
    permalink: 'رابط الاقتباس',
    original: 'النص الأصلي',
    role: '{role}، {affiliation}',
  },
  selecting: {
    copy: 'نسخ الرابط',
    copied: 'تم نسخ الرابط',
    failed: 'تعذّر النسخ هنا',
  },
  stats: {
    about: 'نحو {value}',
    nearly: 'قرابة {value}',
    over: 'أكثر من {value}',
    'more-than': 'أكثر من {value}',
    'at-least': 'ما لا يقل عن {value}',
    under: 'أقل من {value}',
    'fewer-than': 'أقل من {value}',
    'up-to': 'ما يصل إلى {value}',
    already: '{value} بالفعل',
  },
  timelines: {
    undated: 'بلا تاريخ',
  },
};

import type { Strings } from './strings.js';

/** Hebrew. */
export const strings: Strings = {
  actions: {
    more: 'לציטוט המלא',
    less: 'הצגת פחות',
    share: 'שיתוף',
    copied: 'הועתק',
    failed: 'לא ניתן לשתף כאן',
  },
  axis: {
    name: 'ציר זמן; אותם אירועים מופיעים ברשימה שלמטה',
    in: 'הגדלה',
    out: 'הקטנה',
    all: 'הכול',
    merged: { one: 'אירוע אחד', two: 'שני אירועים', other: '{n} אירועים' },
    today: 'היום',
    undated: {
      one: 'ברשימה אירוע אחד ללא תאריך',
      two: 'ברשימה שני אירועים ללא תאריך',
      other: 'ברשימה {n} אירועים ללא תאריך',
    },
  },
  dates: {
    about: 'סביב {date}',
    decade: 'שנות ה־{year}',
  },
  details: {
    asOf: 'נתוני {date}',
    estimate: 'הערכה',
    range: 'בין {low} ל־{high}',
    change: '{change} לעומת {previous}',
    changeSince: '{change} לעומת {previous} ({period})',
    points: { one: '{n} נקודת אחוז', two: '{n} נקודות אחוז', other: '{n} נקודות אחוז' },
  },
  edtf: {
    century: 'המאה ה־{n}',
    quarters: [
      'הרבעון הראשון של {year}',
      'הרבעון השני של {year}',
      'הרבעון השלישי של {year}',
      'הרבעון הרביעי של {year}',
    ],
    seasons: ['אביב {year}', 'קיץ {year}', 'סתיו {year}', 'חורף {year}'],
    unknown: 'תאריך לא ידוע',
  },
  facts: {
    source: 'מקור: {source}',
    updated: 'עודכן: {date}',
    correction: 'תיקון, {date}:',
    credit: 'צילום: {credit}',
    translated: 'שפת המקור: {language}',
    translatedBy: 'שפת המקור: {language}; תרגום: {name}',
  },
  figures: {
    close: 'סגירה',
  },
  finding: {
    search: 'חיפוש',
    party: 'צדדים',
    kind: 'סוגים',
    jump: 'מעבר אל',
    first: 'ראשון',
    latest: 'אחרון',
    layout: 'תצוגה',
    list: 'רשימה',
    lanes: 'עמודות',
    axis: 'ציר זמן',
    count: 'מוצגים {shown} מתוך {total}',
    empty: 'לא נמצאו אירועים.',
    clear: 'הצגת הכול',
  },
  intervals: {
    since: 'מאז {date}',
    until: 'עד {date}',
  },
  live: {
    new: 'חדש: {title}',
    several: { one: 'אירוע חדש', two: 'שני אירועים חדשים', other: '{n} אירועים חדשים' },
  },
  long: {
    more: 'הצגת עוד',
    less: 'הצגת פחות',
  },
  media: {
    video: 'סרטון',
    audio: 'הקלטה',
    play: 'הפעלה כאן ({name})',
    open: 'פתיחה ב־{name}',
  },
  ordinals: { other: 'ה־{n}' },
  people: {
    born: 'תאריך לידה: {date}',
    died: 'תאריך פטירה: {date}',
  },
  pull: {
    repeated: 'ציטוט מתוך הכתבה:',
  },
  quotes: {
    permalink: 'קישור לציטוט',
    original: 'נוסח המקור',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'העתקת קישור',
    copied: 'הקישור הועתק',
    failed: 'לא ניתן להעתיק כאן',
  },
  stats: {
    about: 'כ־{value}',
    nearly: 'כמעט {value}',
    over: 'יותר מ־{value}',
    'more-than': 'יותר מ־{value}',
    'at-least': 'לפחות {value}',
    under: 'פחות מ־{value}',
    'fewer-than': 'פחות מ־{value}',
    'up-to': 'עד {value}',
    already: 'כבר {value}',
  },
  timelines: {
    undated: 'ללא תאריך',
  },
};

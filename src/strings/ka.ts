import type { Strings } from './strings.js';

/** Georgian. */
export const strings: Strings = {
  actions: {
    more: 'ციტატის სრულად ჩვენება',
    less: 'ჩაკეცვა',
    share: 'გაზიარება',
    copied: 'დაკოპირდა',
    failed: 'აქ გაზიარება ვერ მოხერხდა',
  },
  axis: {
    name: 'დროის ღერძი; იგივეა ქვემოთ, სიაში',
    in: 'გადიდება',
    out: 'შემცირება',
    all: 'სრულად',
    merged: { one: '{n} მოვლენა', other: '{n} მოვლენა' },
    today: 'დღეს',
    undated: { one: 'სიაში {n} უთარიღო მოვლენაა', other: 'სიაში {n} უთარიღო მოვლენაა' },
  },
  dates: {
    about: 'დაახლოებით {date}',
    decade: '{year}-იანი წლები',
  },
  details: {
    asOf: 'მონაცემები: {date}',
    estimate: 'შეფასებით',
    range: '{low}–{high} ფარგლებში',
    change: '{change} (მანამდე {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} პროცენტული პუნქტი', other: '{n} პროცენტული პუნქტი' },
  },
  edtf: {
    century: '{ordinal} საუკუნე',
    quarters: [
      '{year} წლის I კვარტალი',
      '{year} წლის II კვარტალი',
      '{year} წლის III კვარტალი',
      '{year} წლის IV კვარტალი',
    ],
    seasons: ['{year} წლის გაზაფხული', '{year} წლის ზაფხული', '{year} წლის შემოდგომა', '{year} წლის ზამთარი'],
    unknown: 'თარიღი უცნობია',
  },
  facts: {
    source: 'წყარო: {source}',
    updated: 'განახლდა: {date}',
    correction: 'შესწორება ({date}):',
    credit: 'ფოტო: {credit}',
    translated: 'ორიგინალის ენა: {language}',
    translatedBy: 'ორიგინალის ენა: {language}; თარგმანი: {name}',
  },
  figures: {
    close: 'დახურვა',
  },
  finding: {
    search: 'ძიება',
    party: 'მხარეები',
    kind: 'ტიპები',
    jump: 'გადასვლა',
    first: 'პირველი',
    latest: 'ბოლო',
    layout: 'ხედი',
    list: 'სია',
    lanes: 'სვეტები',
    axis: 'ღერძი',
    count: '{total}-დან ნაჩვენებია {shown}',
    empty: 'მოვლენა ვერ მოიძებნა.',
    clear: 'ყველას ჩვენება',
  },
  intervals: {
    since: '{date} – დღემდე',
    until: '– {date}',
  },
  live: {
    new: 'ახალი: {title}',
    several: { one: '{n} ახალი მოვლენა', other: '{n} ახალი მოვლენა' },
  },
  long: {
    more: 'მეტის ჩვენება',
    less: 'ჩაკეცვა',
  },
  media: {
    video: 'ვიდეო',
    audio: 'აუდიოჩანაწერი',
    play: 'აქ ჩართვა ({name})',
    open: 'გახსნა საიტზე: {name}',
  },
  ordinals: { one: '{n}-ლი', many: 'მე-{n}', other: '{n}-ე' },
  people: {
    born: 'დაბადება: {date}',
    died: 'გარდაცვალება: {date}',
  },
  pull: {
    repeated: 'გამეორება სტატიიდან:',
  },
  quotes: {
    permalink: 'ციტატის ბმული',
    original: 'ორიგინალი',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'ბმულის კოპირება',
    copied: 'ბმული დაკოპირდა',
    failed: 'აქ კოპირება ვერ მოხერხდა',
  },
  stats: {
    about: 'დაახლოებით {value}',
    nearly: 'თითქმის {value}',
    over: 'მეტი, ვიდრე {value}',
    'more-than': 'მეტი, ვიდრე {value}',
    'at-least': 'სულ მცირე {value}',
    under: 'ნაკლები, ვიდრე {value}',
    'fewer-than': 'ნაკლები, ვიდრე {value}',
    'up-to': 'მაქსიმუმ {value}',
    already: 'უკვე {value}',
  },
  timelines: {
    undated: 'უთარიღო',
  },
};

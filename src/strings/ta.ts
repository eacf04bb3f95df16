import type { Strings } from './strings.js';

/** Tamil. */
export const strings: Strings = {
  actions: {
    more: 'முழு மேற்கோளைக் காட்டு',
    less: 'குறைவாகக் காட்டு',
    share: 'பகிர்',
    copied: 'நகலெடுக்கப்பட்டது',
    failed: 'இங்கே பகிர முடியவில்லை',
  },
  axis: {
    name: 'கால அச்சு; கீழுள்ள பட்டியலிலும் இதே தகவல் உள்ளது',
    in: 'பெரிதாக்கு',
    out: 'சிறிதாக்கு',
    all: 'அனைத்தும்',
    merged: { one: '{n} நிகழ்வு', other: '{n} நிகழ்வுகள்' },
    today: 'இன்று',
    undated: { one: 'தேதியற்ற {n} நிகழ்வு பட்டியலில் உள்ளது', other: 'தேதியற்ற {n} நிகழ்வுகள் பட்டியலில் உள்ளன' },
  },
  dates: {
    about: 'சுமார் {date}',
    decade: '{year}கள்',
  },
  details: {
    asOf: '{date} நிலவரப்படி',
    estimate: 'மதிப்பீடு',
    range: '{low} முதல் {high} வரை',
    change: '{change} (முன்பு {previous})',
    changeSince: '{change} ({period}: {previous})',
    points: { one: '{n} சதவீதப் புள்ளி', other: '{n} சதவீதப் புள்ளிகள்' },
  },
  edtf: {
    century: '{n}ஆம் நூற்றாண்டு',
    quarters: ['முதல் காலாண்டு, {year}', 'இரண்டாம் காலாண்டு, {year}', 'மூன்றாம் காலாண்டு, {year}', 'நான்காம் காலாண்டு, {year}'],
    seasons: ['{year} வசந்தகாலம்', '{year} கோடைகாலம்', '{year} இலையுதிர்காலம்', '{year} குளிர்காலம்'],
    unknown: 'தேதி தெரியவில்லை',
  },
  facts: {
    source: 'ஆதாரம்: {source}',
    updated: 'புதுப்பிப்பு: {date}',
    correction: 'திருத்தம், {date}:',
    credit: 'படம்: {credit}',
    translated: 'மூல மொழி: {language}',
    translatedBy: 'மூல மொழி: {language}; மொழிபெயர்ப்பு: {name}',
  },
  figures: {
    close: 'மூடு',
  },
  finding: {
    search: 'தேடு',
    party: 'தரப்புகள்',
    kind: 'வகைகள்',
    jump: 'செல்க',
    first: 'முதலாவது',
    latest: 'அண்மையது',
    layout: 'தோற்றம்',
    list: 'பட்டியல்',
    lanes: 'நெடுவரிசைகள்',
    axis: 'அச்சு',
    count: 'மொத்தம் {total}இல் {shown}',
    empty: 'நிகழ்வுகள் எதுவும் இல்லை.',
    clear: 'அனைத்தையும் காட்டு',
  },
  intervals: {
    since: '{date} முதல்',
    until: '{date} வரை',
  },
  live: {
    new: 'புதியது: {title}',
    several: { one: '{n} புதிய நிகழ்வு', other: '{n} புதிய நிகழ்வுகள்' },
  },
  long: {
    more: 'மேலும் காட்டு',
    less: 'குறைவாகக் காட்டு',
  },
  media: {
    video: 'காணொளி',
    audio: 'ஒலிப்பதிவு',
    play: 'இங்கேயே இயக்கு ({name})',
    open: '{name} தளத்தில் திற',
  },
  ordinals: { other: '{n}வது' },
  people: {
    born: 'பிறப்பு: {date}',
    died: 'இறப்பு: {date}',
  },
  pull: {
    repeated: 'கட்டுரையிலிருந்து மீண்டும்:',
  },
  quotes: {
    permalink: 'மேற்கோளின் இணைப்பு',
    original: 'மூல மொழியில்',
    role: '{role}, {affiliation}',
  },
  selecting: {
    copy: 'இணைப்பை நகலெடு',
    copied: 'இணைப்பு நகலெடுக்கப்பட்டது',
    failed: 'இங்கே நகலெடுக்க முடியவில்லை',
  },
  stats: {
    about: 'சுமார் {value}',
    nearly: 'கிட்டத்தட்ட {value}',
    over: '{value}-க்கும் மேல்',
    'more-than': '{figure}-க்கும் மேற்பட்ட {unit}',
    'at-least': 'குறைந்தது {value}',
    under: '{value}-க்கும் குறைவு',
    'fewer-than': '{value}-க்கும் குறைவு',
    'up-to': 'அதிகபட்சம் {value}',
    already: 'ஏற்கெனவே {value}',
  },
  timelines: {
    undated: 'தேதியற்றவை',
  },
};

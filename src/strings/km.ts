import type { Strings } from './strings.js';

/** Khmer. */
export const strings: Strings = {
  actions: {
    more: 'បង្ហាញសម្រង់សម្ដីទាំងមូល',
    less: 'បង្ហាញតិចវិញ',
    share: 'ចែករំលែក',
    copied: 'បានចម្លង',
    failed: 'មិនអាចចែករំលែកនៅទីនេះបានទេ',
  },
  axis: {
    name: 'អ័ក្សពេលវេលា។ បញ្ជីខាងក្រោមមានខ្លឹមសារដូចគ្នា',
    in: 'ពង្រីក',
    out: 'បង្រួម',
    all: 'ទាំងអស់',
    merged: { other: 'ព្រឹត្តិការណ៍ចំនួន {n}' },
    today: 'ថ្ងៃនេះ',
    undated: { other: 'ព្រឹត្តិការណ៍គ្មានកាលបរិច្ឆេទចំនួន {n} មានក្នុងបញ្ជី' },
  },
  dates: {
    about: 'ប្រហែល {date}',
    decade: 'ទសវត្សរ៍ឆ្នាំ {year}',
  },
  details: {
    asOf: 'គិតត្រឹម {date}',
    estimate: 'ប៉ាន់ស្មាន',
    range: 'ពី {low} ដល់ {high}',
    change: '{change} ធៀបនឹង {previous}',
    changeSince: '{change} ធៀបនឹង {previous} ({period})',
    points: { other: '{n} ពិន្ទុភាគរយ' },
  },
  edtf: {
    century: 'សតវត្សរ៍ទី{n}',
    quarters: ['ត្រីមាសទី1 ឆ្នាំ {year}', 'ត្រីមាសទី2 ឆ្នាំ {year}', 'ត្រីមាសទី3 ឆ្នាំ {year}', 'ត្រីមាសទី4 ឆ្នាំ {year}'],
    seasons: ['រដូវផ្ការីក {year}', 'រដូវក្ដៅ {year}', 'រដូវស្លឹកឈើជ្រុះ {year}', 'រដូវរងា {year}'],
    unknown: 'មិនដឹងកាលបរិច្ឆេទ',
  },
  facts: {
    source: 'ប្រភព៖ {source}',
    updated: 'បច្ចុប្បន្នភាព៖ {date}',
    correction: 'កំណែតម្រូវ ({date})៖',
    credit: 'រូបថត៖ {credit}',
    translated: 'ភាសាដើម៖ {language}',
    translatedBy: 'ភាសាដើម៖ {language}; បកប្រែដោយ {name}',
  },
  figures: {
    close: 'បិទ',
  },
  finding: {
    search: 'ស្វែងរក',
    party: 'ភាគី',
    kind: 'ប្រភេទ',
    jump: 'ទៅកាន់',
    first: 'ដំបូង',
    latest: 'ចុងក្រោយ',
    layout: 'ទម្រង់',
    list: 'បញ្ជី',
    lanes: 'ជួរឈរ',
    axis: 'អ័ក្សពេលវេលា',
    count: 'បង្ហាញ {shown} ក្នុងចំណោម {total}',
    empty: 'រកមិនឃើញព្រឹត្តិការណ៍ទេ។',
    clear: 'បង្ហាញទាំងអស់',
  },
  intervals: {
    since: 'ចាប់ពី {date}',
    until: 'រហូតដល់ {date}',
  },
  live: {
    new: 'ថ្មី៖ {title}',
    several: { other: 'ព្រឹត្តិការណ៍ថ្មីចំនួន {n}' },
  },
  long: {
    more: 'បង្ហាញបន្ថែម',
    less: 'បង្ហាញតិចវិញ',
  },
  media: {
    video: 'វីដេអូ',
    audio: 'សំឡេង',
    play: 'ចាក់នៅទីនេះ ពី {name}',
    open: 'បើកនៅលើ {name}',
  },
  ordinals: { other: 'ទី{n}' },
  people: {
    born: 'កំណើត៖ {date}',
    died: 'មរណភាព៖ {date}',
  },
  pull: {
    repeated: 'ដកស្រង់ពីអត្ថបទ៖',
  },
  quotes: {
    permalink: 'តំណទៅសម្រង់សម្ដី',
    original: 'សម្ដីដើម',
    role: '{role} {affiliation}',
  },
  selecting: {
    copy: 'ចម្លងតំណ',
    copied: 'បានចម្លងតំណ',
    failed: 'មិនអាចចម្លងនៅទីនេះបានទេ',
  },
  stats: {
    about: 'ប្រហែល {value}',
    nearly: 'ជិត {value}',
    over: 'ជាង {value}',
    'more-than': 'ច្រើនជាង {value}',
    'at-least': 'យ៉ាងតិច {value}',
    under: 'ក្រោម {value}',
    'fewer-than': 'តិចជាង {value}',
    'up-to': 'យ៉ាងច្រើន {value}',
    already: '{value} ហើយ',
  },
  timelines: {
    undated: 'គ្មានកាលបរិច្ឆេទ',
  },
};

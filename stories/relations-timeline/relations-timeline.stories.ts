import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { TimelineData } from '../../src/widgets/relations-timeline/relations-timeline.schema.js';

const meta: Meta = { component: 'relations-timeline' };

export default meta;

type Story = StoryObj<Args<TimelineData>>;

const relations = fact<TimelineData>('timelines/relations');
const { events } = relations;
const fallback = '1943: two composers meet. 1992: diplomatic relations. 2024: a state visit.';

const deeds = [
  'A treaty on trade',
  'Talks about the river',
  'A new railway line',
  'An exhibition travels',
  'Students change places',
];

/** So many events, a few months apart from 1900 on, between two parties. */
function many(count: number): TimelineData {
  const { parties, kinds } = relations;
  const [keys, names] = [Object.keys(parties!), Object.keys(kinds!)];
  const months = Math.max(1, Math.floor((124 * 12) / count));
  return {
    title: `${count.toLocaleString('en')} events`,
    parties: parties!,
    kinds: kinds!,
    events: Array.from({ length: count }, (_, n) => ({
      id: `event-${n + 1}`,
      date: new Date(Date.UTC(1900, n * months, (n % 27) + 1)).toISOString().slice(0, n % 3 ? 10 : 7),
      title: `${deeds[n % deeds.length]} (${n + 1})`,
      text: n % 2 ? 'Both sides call it a beginning.' : undefined,
      parties: n % 4 ? [keys[n % keys.length]!] : keys,
      kind: names[n % names.length]!,
    })),
  };
}

/** The twelve events of the reference article. */
export const Usual: Story = { args: { data: relations } };

/** Long words everywhere. */
export const Long: Story = {
  args: {
    data: {
      title:
        'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz: how two neighbors agreed, disagreed and agreed again on what to write on a label',
      summary: `${'What began with a letter has become a shelf of files that nobody has read from end to end. '.repeat(3)}\n\nThis is the short version.`,
      parties: {
        a: { name: 'Intergovernmental Commission on the Harmonisation of Phytosanitary and Veterinary Certificates' },
        b: { name: 'Verkehrsinfrastrukturfinanzierungsgesellschaft' },
      },
      kinds: { k: { name: 'Verwaltungsvorschriftenänderungsverordnungen' } },
      events: [
        {
          date: '1992-01-03/1992-12-31',
          displayDate: 'between the third of January and the last day of December 1992',
          title:
            'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft sends a letter that goes unanswered for most of a year',
          text: 'See https://archive.example/collections/agreements-on-trade-culture-and-politics/1992/01/03?view=transcript#negotiations for all of it.',
          parties: ['a', 'b'],
          kind: 'k',
          links: [{ href: '#', text: 'The letter, its four annexes and the list of corrections to the third of them' }],
        },
        {
          date: '1993-11-30T23:59+05:00',
          title: 'An answer',
          text: 'It is brief. '.repeat(60),
          parties: ['b'],
          kind: 'k',
        },
      ],
    },
  },
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** A timeline without events: the fallback tells more. */
export const NoEvents: Story = {
  args: { data: { title: 'Two neighbors', events: [] }, slot: 'Nothing has happened yet.' },
};

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = {
  args: { data: '{ "title": 12, "events": { "date": "1992" } }' },
  decorators: [amongText],
};

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** Some bad events among good ones: they are reported and left out, the others show. */
export const SomeWrong: Story = {
  args: {
    data: JSON.stringify({
      title: 'Three of five',
      parties: { a: { name: 'Upland' } },
      events: [
        { date: '1991', title: 'A good one', parties: ['a'] },
        { date: '2023-02-30', title: 'On a day that there is not' },
        { date: '1992', title: '' },
        { date: '1993', title: 'Its party is not in the list', parties: ['b'] },
        { date: '1994', title: 'Another good one', parties: ['a'] },
      ],
    }),
    debug: true,
  },
};

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

const arabic: TimelineData = {
  title: 'جاران وثمانية عقود',
  summary: 'من لقاء عابر إلى زيارة دولة.',
  parties: { a: { name: 'بلاد الجبل' }, b: { name: 'بلاد النهر' } },
  kinds: { k: { name: 'ثقافة' }, d: { name: 'دبلوماسية' } },
  events: [
    {
      date: '1943',
      title: 'موسيقيّ يستضيف زميلًا له',
      text: 'لم تمنعهما اللغة من الصداقة.',
      parties: ['a', 'b'],
      kind: 'k',
    },
    { date: '1992-01-03', title: 'وصول أول مبعوث', parties: ['a'], kind: 'd', featured: true },
    {
      date: '2017~',
      title: 'مغنٍّ شاب يفوز بقلوب الجمهور',
      parties: ['b'],
      kind: 'k',
      quote: { text: 'منذ ذلك الحين وأنا أكتشف ثقافة جيراننا.', speaker: 'سالم الكندي' },
    },
    {
      date: '2023',
      title: 'عام من الأسفار',
      parties: ['a', 'b'],
      kind: 'd',
      stat: { value: 600000, label: 'رحلة عبر الحدود' },
    },
    { duration: 'P25Y', title: 'طبيب يعمل في الخارج', parties: ['b'] },
  ],
};

export const RightToLeft: Story = { args: { data: arabic }, globals: { lang: 'ar' } };

export const RightToLeftNarrow: Story = { args: { data: arabic }, globals: { lang: 'ar', width: '240' } };

export const Dark: Story = { args: { data: relations }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: relations }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: {
      title: '两个邻国，八十年',
      summary: '从一九四三年的偶遇，到二〇二四年的国事访问。',
      parties: { a: { name: '山国' }, b: { name: '河国' } },
      kinds: { k: { name: '文化' }, d: { name: '外交' } },
      events: [
        {
          date: '1943',
          title: '一位作曲家收留了一位无家可归的音乐家',
          text: '语言和国籍都没有妨碍他们成为朋友。',
          parties: ['a', 'b'],
          kind: 'k',
        },
        { date: '1992-01-03', title: '第一位使者到访', parties: ['a'], kind: 'd', featured: true },
        {
          date: '2017',
          title: '年轻歌手赢得观众的心',
          parties: ['b'],
          kind: 'k',
          quote: { text: '从那以后，我一直在了解邻国的文化。', speaker: '李明' },
        },
        {
          date: '2024-Q1',
          title: '新年头三个月',
          parties: ['a', 'b'],
          stat: { value: 200000, compact: true, unit: '人次', label: '双向往来' },
        },
        { duration: 'P25Y', title: '一位眼科医生在国外工作', parties: ['b'] },
      ],
    },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      title: 'Екі көрші, сексен жыл',
      parties: { a: { name: 'Тау елі' }, b: { name: 'Өзен елі' } },
      kinds: { k: { name: 'Мәдениет' } },
      events: [
        { date: '1943', title: 'Композитор үйсіз қалған музыкантты паналатады', parties: ['a', 'b'], kind: 'k' },
        { date: '1992-01-03', title: 'Алғашқы елші келеді', parties: ['a'], featured: true },
        { date: '2017~', title: 'Жас әнші көрерменнің жүрегін жаулап алады', parties: ['b'], kind: 'k' },
        { date: '2023', title: 'Саяхат жылы', parties: ['a', 'b'], stat: { value: 600000, label: 'шекарадан өту' } },
      ],
    },
  },
  globals: { lang: 'kk' },
};

export const Hindi: Story = {
  args: {
    data: {
      title: 'दो पड़ोसी, आठ दशक',
      parties: { a: { name: 'पर्वत देश' }, b: { name: 'नदी देश' } },
      kinds: { k: { name: 'संस्कृति' } },
      events: [
        { date: '1943', title: 'एक संगीतकार बेघर गायक को शरण देता है', parties: ['a', 'b'], kind: 'k' },
        { date: '1992-01-03', title: 'पहला दूत पहुँचता है', parties: ['a'], featured: true },
        {
          date: '2023',
          title: 'यात्राओं का वर्ष',
          parties: ['a', 'b'],
          stat: { value: 600000, label: 'सीमा पार यात्राएँ' },
        },
      ],
    },
  },
  globals: { lang: 'hi' },
};

export const OneEvent: Story = {
  args: { data: { events: [{ date: '1992-01-04', title: 'The two countries establish diplomatic relations' }] } },
};

export const ThreeEvents: Story = {
  args: { data: { ...relations, title: 'A year in three steps', events: events.slice(2, 5) } },
};

/** At the text column's width and in one of 640 px it is the same list. */
export const SixtyEvents: Story = { args: { data: many(60) }, tags: ['!autodocs'] };

export const ThousandEvents: Story = { args: { data: many(1000) }, tags: ['!autodocs'] };

/** Named stretches of time as headings. */
export const Eras: Story = {
  args: {
    data: {
      ...relations,
      eras: [
        { start: '1940', end: '1990', title: 'Before independence' },
        { start: '1991', end: '1999', title: 'First steps' },
        { start: '2000', end: '2024', title: 'Neighbors' },
      ],
    },
  },
};

export const GroupByNone: Story = { args: { data: relations, 'group-by': 'none' } };

export const GroupByYear: Story = { args: { data: relations, 'group-by': 'year' } };

export const GroupByDecade: Story = { args: { data: relations, 'group-by': 'decade' } };

export const GroupByCentury: Story = { args: { data: relations, 'group-by': 'century' } };

/** The latest first; what has no date still comes last. */
export const Descending: Story = { args: { data: relations, order: 'desc' } };

/** Nothing but events without a date. */
export const UndatedOnly: Story = {
  args: {
    data: {
      title: 'Some time or other',
      events: [
        { title: 'A song crosses the border', text: 'Nobody knows when.' },
        { title: 'A recipe follows', duration: 'P2Y6M' },
        { title: 'A word comes back', displayDate: 'long ago' },
      ],
    },
  },
};

/** Lengths of time, spans and open ends. */
export const Durations: Story = {
  args: {
    data: {
      title: 'How long it took',
      events: [
        { date: '1992', duration: 'P25Y', title: 'Years abroad' },
        { date: '1992-01-03', end: '1992-01-05', title: 'Three days of talks' },
        { date: '1992/1995', title: 'A line is built' },
        { date: '1997/..', title: 'Trains run on it' },
        { date: '2024-07-02T09:30Z', duration: 'PT1H30M', title: 'A ceremony' },
        { date: '2024-07-02T18:00+05:00', title: 'A dinner' },
        { duration: 'P1Y6M', title: 'A posting without a date' },
      ],
    },
  },
};

/** A picture in an event, with its caption and credit. */
export const Images: Story = {
  args: {
    data: {
      title: 'In pictures',
      parties: {
        a: { name: 'Upland', image: { src: 'media/mountain.svg', alt: '' } },
        b: { name: 'Riverland', image: { src: 'media/river.svg', alt: '' } },
      },
      events: [
        {
          date: '1990-09-12',
          title: 'The rails meet at the pass',
          parties: ['a', 'b'],
          image: {
            src: 'media/crossing.svg',
            alt: 'A train crosses a plain below snowy mountains.',
            width: 1200,
            height: 675,
            caption: 'The first train on its way to the pass.',
            credit: 'A. Draughtsman',
          },
        },
        {
          date: '1991',
          title: 'A picture that says nothing',
          parties: ['b'],
          image: { src: 'media/crossing.svg', alt: '', width: 1200, height: 675 },
        },
      ],
    },
  },
};

/** Quotations and numbers inside events. */
export const QuotesAndStats: Story = {
  args: {
    data: {
      title: 'What they said and what they counted',
      parties: relations.parties!,
      kinds: relations.kinds!,
      events: events.filter(({ quote, stat }) => quote ?? stat),
    },
  },
};

/** Links, small print and a correction. */
export const LinksAndSmallPrint: Story = {
  args: {
    data: {
      title: 'With sources',
      parties: relations.parties!,
      kinds: relations.kinds!,
      events: [
        {
          date: '1992-01-03',
          title: 'The first envoy arrives',
          parties: ['china'],
          kind: 'diplomacy',
          links: [
            { href: 'https://example.org/envoy', text: 'How the talks went' },
            { href: 'mailto:desk@example.org', text: 'Write to us' },
          ],
          source: { name: 'China Global Television Network (CGTN) interview', url: 'https://example.org/cgtn' },
          updated: '2024-07-02',
          correction: { date: '2024-07-02', text: 'An earlier version said that the envoy was a minister.' },
        },
      ],
      source: 'Kazinform',
      updated: '2024-07',
    },
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** Some events stand out. */
export const Featured: Story = {
  args: { data: { ...relations, events: events.map((event, n) => ({ ...event, featured: n % 3 === 0 })) } },
};

/** About, uncertain, both; decades, centuries and quarters. */
export const UncertainDates: Story = {
  args: {
    data: {
      title: 'As precise as it is known',
      parties: relations.parties!,
      events: [
        '1943~',
        '1943?',
        '1943%',
        '194X',
        '19XX',
        '2024-Q1',
        '2024-34',
        '1991-12',
        '1991-12-16',
        '1943~/1945?',
      ].map((date, n) => ({
        date,
        title: `Given as ${date}`,
        parties: n % 3 ? [n % 2 ? 'china' : 'kazakhstan'] : ['china', 'kazakhstan'],
      })),
    },
    'group-by': 'none',
  },
};

const five = { a: 'Upland', b: 'Riverland', c: 'Isles of the North', d: 'Steppe Federation', e: 'League of Ports' };

/** Five parties, alone and together. */
export const FiveParties: Story = {
  args: {
    data: {
      title: 'Five at one table',
      parties: Object.fromEntries(
        Object.entries(five).map(([key, name]) => [key, { name, short: name.split(' ')[0]! }]),
      ),
      events: [
        ...Object.keys(five).map((key, n) => ({
          date: `${1990 + n}`,
          title: `${five[key as 'a']} joins`,
          parties: [key],
        })),
        { date: '1996', title: 'Three of them sign', parties: ['a', 'c', 'e'] },
        { date: '1997', title: 'All of them sign', parties: Object.keys(five), featured: true },
      ],
    },
  },
};

/** Before the common era, and long after. */
export const BeforeCommonEra: Story = {
  args: {
    data: {
      title: 'A long road',
      events: [
        { date: '-0220', title: 'A wall is begun' },
        { date: '-0137~', title: 'An envoy sets out to the west' },
        { date: '-0043-03-15', title: 'A dictator dies' },
        { date: '0097', title: 'Another one turns back at the sea' },
        { date: '1271', title: 'A merchant’s son leaves home' },
        { date: '1877', title: 'The road gets a name' },
      ],
    },
  },
};

/** A list that scrolls in itself, beginning at an event. */
export const StartAt: Story = {
  args: { data: many(60), 'start-at': 'event-30', '--np-timeline-max-height': '24em' },
};

export const StartAtEnd: Story = { args: { ...StartAt.args, 'start-at': 'end' } };

/** An event is marked in a list that is shown whole. */
export const StartAtInWholeList: Story = { args: { data: relations, 'start-at': 'relations' } };

/** The heading takes the level that the page needs. */
export const HeadingLevel: Story = {
  args: { data: { ...relations, events: events.slice(0, 3) }, 'heading-level': 5 },
};

/** From a document on the page, with its references to people. */
export const FromStoryDocument: Story = { args: { src: '#story/timelines/relations' }, decorators: [onPage] };

/** Other colours and typefaces; group headings on the page's own background. */
export const Look: Story = {
  args: {
    data: relations,
    '--np-party-1': '#0b5a3c',
    '--np-paper': '#fffdf9',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

/** The reader filters, searches, jumps and chooses a layout. */
export const Controls: Story = { args: { data: relations, controls: true } };

/** Chips and the field show what the attributes say, and write it there. */
export const Filtered: Story = {
  args: { data: relations, controls: true, filter: 'party=kazakhstan&kind=diplomacy&kind=travel', search: 'border' },
};

/** A selection that the page makes: it says that it is one. */
export const FilteredByThePage: Story = { args: { data: relations, filter: 'kind=culture' } };

export const NothingFound: Story = { args: { data: relations, controls: true, search: 'nothing like it' } };

export const ControlsDark: Story = { args: { ...Filtered.args }, globals: { scheme: 'dark' } };

export const ControlsNarrow: Story = { args: { ...Filtered.args }, globals: { width: '240' } };

export const ControlsRightToLeft: Story = {
  args: { data: arabic, controls: true, search: 'ثقافه' },
  globals: { lang: 'ar' },
};

export const ControlsChinese: Story = {
  args: { ...Chinese.args, controls: true, search: '文化' },
  globals: { lang: 'zh' },
};

/** More parties, kinds or headings than a line or two can hold fold up. */
export const ControlsManyParties: Story = {
  args: {
    data: {
      title: 'Forty at one table',
      parties: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}`, { name: `Delegation ${n + 1}` }])),
      events: Array.from({ length: 80 }, (_, n) => ({
        date: String(1945 + n),
        title: deeds[n % deeds.length]!,
        parties: [`p${n % 40}`, `p${(n * 7) % 40}`],
      })),
    },
    controls: true,
    filter: 'party=p3&party=p4',
    'group-by': 'year',
  },
  tags: ['!autodocs'],
};

/** For measuring how soon the next paint comes after a filter or a search. */
export const ControlsThousandEvents: Story = {
  args: { data: many(1000), controls: true },
  tags: ['!autodocs'],
};

/** A column for each party, and what they did together across. */
export const Lanes: Story = { args: { data: relations, layout: 'lanes' } };

export const LanesFiveParties: Story = {
  args: { ...FiveParties.args, layout: 'lanes' },
  globals: { width: 'full' },
};

export const LanesRightToLeft: Story = { args: { data: arabic, layout: 'lanes' }, globals: { lang: 'ar' } };

/** Two lines of each text, and the rest on demand. */
export const Lines: Story = {
  args: {
    data: {
      title: 'A long story',
      events: [
        {
          date: '1992-01-03',
          title: 'An envoy arrives',
          text: 'He has a letter with him, and a list of questions. '.repeat(12),
        },
        { date: '1992-02', title: 'An answer', text: 'It is brief.' },
      ],
    },
    lines: 2,
  },
};

/** A film, a recording, and what somebody else plays: nobody is asked before the reader starts one. */
export const Media: Story = {
  args: {
    data: {
      title: 'To see and to hear',
      events: [
        {
          date: '1990-09-12',
          title: 'The rails meet at the pass',
          video: {
            src: 'media/crossing.mp4',
            title: 'A train crosses the pass',
            poster: 'media/crossing.svg',
            width: 1200,
            height: 675,
            tracks: [{ src: 'media/crossing.vtt', srclang: 'en', label: 'English' }],
            caption: 'The first train on its way.',
          },
        },
        {
          date: '1991',
          title: 'A song crosses the border',
          audio: {
            src: 'media/song.mp3',
            title: 'The song, as it was sung on the radio',
            tracks: [{ src: 'media/song.vtt', srclang: 'en', label: 'English' }],
          },
        },
        {
          date: '2017',
          title: 'It is heard everywhere',
          embed: {
            url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
            title: 'A singer on a stage',
            thumbnail: { src: 'media/portrait.svg', alt: '', width: 200, height: 200 },
          },
        },
      ],
    },
  },
};

/** Along an axis, to scale: the twelve events of the reference article. */
export const Axis: Story = { args: { data: relations, layout: 'axis' } };

export const AxisOneEvent: Story = { args: { ...OneEvent.args, layout: 'axis' } };

export const AxisThreeEvents: Story = { args: { ...ThreeEvents.args, layout: 'axis' } };

export const AxisSixtyEvents: Story = { args: { data: many(60), layout: 'axis' }, tags: ['!autodocs'] };

/** What has no room is merged, and says how many events it stands for; a press zooms in on them. */
export const AxisThousandEvents: Story = { args: { data: many(1000), layout: 'axis' }, tags: ['!autodocs'] };

/** Days, months, a quarter and weeks of one year. */
export const AxisOneYear: Story = {
  args: {
    data: {
      title: 'A year at the table',
      parties: relations.parties!,
      events: [
        ['2024-01-15', 'Talks begin'],
        ['2024-02', 'A month of exhibitions'],
        ['2024-03-02', 'The first round ends without a result'],
        ['2024-03-03', 'The envoys travel home'],
        ['2024-05-10', 'A second invitation arrives'],
        ['2024-06-01/2024-07-15', 'A second round of talks in the capital'],
        ['2024-07-02T09:30Z', 'A ceremony at the border'],
        ['2024-Q4', 'Both parliaments ratify'],
        ['2024-12-24', 'The treaty enters into force'],
      ].map(([date, title], n) => ({
        date: date!,
        title: title!,
        parties: n % 3 ? [n % 2 ? 'china' : 'kazakhstan'] : ['china', 'kazakhstan'],
      })),
    },
    layout: 'axis',
  },
};

/** Three thousand years: a long time, a century, an open end; years before the common era. */
export const AxisThreeThousandYears: Story = {
  args: {
    data: {
      title: 'A long road',
      events: [
        { date: '-0999/-0500', title: 'Nomads ride west' },
        { date: '-0220', title: 'A wall is begun' },
        { date: '-0137~', title: 'An envoy sets out to the west' },
        { date: '-0043-03-15', title: 'A dictator dies' },
        { date: '0097', title: 'Another one turns back at the sea' },
        { date: '06XX', title: 'A century of pilgrims' },
        { date: '1271', title: 'A merchant’s son leaves home' },
        { date: '1877', title: 'The road gets a name' },
        { date: '2013/..', title: 'A new road is announced' },
      ],
    },
    layout: 'axis',
  },
};

/** Five parties, times of different lengths and eras that overlap. */
export const AxisFiveParties: Story = {
  args: {
    data: {
      title: 'Five at one table',
      parties: Object.fromEntries(Object.entries(five).map(([key, name]) => [key, { name }])),
      eras: [
        { start: '1985', end: '1992', title: 'Before the table' },
        { start: '1993', end: '1997', title: 'At the table' },
        { start: '1996', end: '1999', title: 'Afterwards' },
      ],
      events: [
        { date: '../1991', title: 'Old rules end', parties: ['e'] },
        { date: '1990', title: 'Upland joins', parties: ['a'] },
        { date: '1991/1994', title: 'A line is built', parties: ['a', 'b'] },
        { date: '1992', title: 'The Isles of the North join', parties: ['c'] },
        { date: '1993-05/1996-02', title: 'Long negotiations about the harbour', parties: ['c'] },
        { date: '1995~', title: 'A rumour of war', parties: ['d'] },
        { date: '1996', title: 'Three of them sign', parties: ['a', 'c', 'e'] },
        { date: '1997', title: 'All of them sign', parties: Object.keys(five), featured: true },
      ],
    },
    layout: 'axis',
  },
};

export const AxisRightToLeft: Story = { args: { data: arabic, layout: 'axis' }, globals: { lang: 'ar' } };

export const AxisChinese: Story = { args: { ...Chinese.args, layout: 'axis' }, globals: { lang: 'zh' } };

export const AxisKazakh: Story = { args: { ...Kazakh.args, layout: 'axis' }, globals: { lang: 'kk' } };

export const AxisNarrow: Story = { args: { data: relations, layout: 'axis' }, globals: { width: '240' } };

export const AxisDark: Story = { args: { data: relations, layout: 'axis' }, globals: { scheme: 'dark' } };

/** Begins with a part of the time. */
export const AxisSpan: Story = { args: { data: relations, layout: 'axis', span: '1991/1993' } };

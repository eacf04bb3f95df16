import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { StatsData } from '../../src/widgets/stat-list/stat-list.schema.js';

const meta: Meta = { component: 'stat-list' };

export default meta;

type Story = StoryObj<Args<StatsData>>;

const years = fact<StatsData>('statLists/years');
const fallback = 'Counted in years: over 80, 32 and 25.';
const image = { src: 'media/crossing.svg', alt: 'A train crosses a plain.', width: 640, height: 360 };

const mixed: StatsData = {
  title: 'The border in numbers',
  stats: [
    { value: 600000, label: 'cross-border trips', period: '2023' },
    { value: 200000, qualifier: 'already', label: 'visits in both directions', period: '2024-Q1' },
    { value: 2000, qualifier: 'more-than', unit: 'kilometer', label: 'of shared border' },
  ],
};

/** Side by side. */
export const Usual: Story = { args: { data: mixed } };

/** Numbers of one kind, as bars. */
export const Compared: Story = { args: { data: years, compare: true } };

/** Without a heading, and without words above the numbers. */
export const NumbersAlone: Story = {
  args: {
    data: {
      stats: [
        { value: 12, label: 'districts' },
        { value: 3, label: 'rivers' },
        { value: 1, label: 'capital' },
      ],
    },
  },
};

/** One alone. */
export const One: Story = { args: { data: { stats: [{ value: 12, label: 'districts' }] } } };

/** One alone is compared with nothing. */
export const OneCompared: Story = { args: { ...One.args, compare: true } };

/** Long words, many digits, and many numbers. */
export const Long: Story = {
  args: {
    data: {
      title:
        'What the Joint Commission on the Harmonisation of Certificates has counted, by the Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      stats: Array.from({ length: 9 }, (_, index) => ({
        value: `${9 - index}2345678901.25`,
        qualifier: 'fewer-than',
        unit: 'Donaudampfschifffahrtsgesellschaftskapitänspatente',
        label:
          'in districts that joined later, which count from the day on which they joined, unless they came back within the same year',
        note: 'Districts that left are counted until the day on which they left.',
      })),
      source: 'Joint Commission on the Harmonisation of Certificates, Fourteenth Report to the Council of Ministers',
    },
  },
};

/** The same, compared. */
export const LongCompared: Story = { args: { ...Long.args, compare: true } };

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = { args: { data: '{ "title": "No numbers" }' }, decorators: [amongText] };

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** A bad number is left out; the others show. */
export const OneWrong: Story = {
  args: {
    data: {
      stats: [
        { value: 3, label: 'rivers' },
        { value: 4, label: '' },
        { value: 1, label: 'capital' },
      ],
    },
    debug: true,
  },
};

/** Numbers that do not compare show side by side; with `debug` it says why. */
export const NotComparable: Story = { args: { data: mixed, compare: true, debug: true } };

/** Ranks: the first would have the shortest bar. */
export const Ranks: Story = {
  args: {
    data: {
      stats: [
        { value: 1, style: 'ordinal', label: 'place in the first year' },
        { value: 3, style: 'ordinal', label: 'place in the second' },
      ],
    },
    compare: true,
    debug: true,
  },
};

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = {
  args: {
    data: {
      title: 'الحدود بالأرقام',
      stats: [
        { value: 600000, label: 'رحلة عبر الحدود', period: '2023' },
        { value: 200000, qualifier: 'already', label: 'زيارة في الاتجاهين', period: '2024-Q1' },
        { value: 350000, estimate: true, label: 'زيارة متوقعة', period: '2024' },
      ],
      source: 'وكالة الأنباء',
    },
    compare: true,
  },
  globals: { lang: 'ar' },
};

/** The same side by side. */
export const RightToLeftInARow: Story = {
  args: { data: RightToLeft.args!.data! },
  globals: { lang: 'ar' },
};

export const Dark: Story = { args: { data: mixed }, globals: { scheme: 'dark' } };

export const ComparedDark: Story = { args: { data: years, compare: true }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: mixed }, globals: { width: '240' } };

export const ComparedNarrow: Story = { args: { data: years, compare: true }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: {
      title: '边境数据',
      stats: [
        { value: 600000, compact: true, label: '跨境旅行人次', period: '2023' },
        { value: 200000, compact: true, qualifier: 'already', label: '双向访问人次', period: '2024-Q1' },
      ],
      source: '新华社',
    },
    compare: true,
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      title: 'Шекара сандармен',
      stats: [
        { value: 2000, qualifier: 'more-than', unit: 'kilometer', label: 'ортақ шекара' },
        { value: 600000, label: 'сапар', period: '2023' },
      ],
      updated: '2024-07-02',
    },
  },
  globals: { lang: 'kk' },
};

/** Below zero and above: all begin at one line. */
export const Negative: Story = {
  args: {
    data: {
      title: 'The change, by district',
      stats: [
        { value: 0.12, style: 'percent', label: 'in the north' },
        { value: -0.08, style: 'percent', label: 'in the south' },
        { value: 0, style: 'percent', label: 'in the west' },
        { value: -0.03, style: 'percent', qualifier: 'about', label: 'in the east' },
      ],
    },
    compare: true,
  },
};

/** What is not certain is an outline: a range, an estimate, an end that nobody knows. */
export const Uncertain: Story = {
  args: {
    data: {
      title: 'Visitors, as far as is known',
      stats: [
        { value: 40000, label: 'counted at the gate', period: '2021' },
        { value: 52000, range: [45000, 60000], label: 'by a survey', period: '2022' },
        { value: 50000, qualifier: 'more-than', label: 'by the tickets sold', period: '2023' },
        { value: 58000, estimate: true, label: 'expected', period: '2024' },
        { value: 30000, qualifier: 'up-to', label: 'on one day' },
      ],
    },
    compare: true,
  },
};

/** Nothing but zeros. */
export const Zeros: Story = {
  args: {
    data: {
      stats: [
        { value: 0, label: 'yesterday' },
        { value: 0, label: 'today' },
      ],
    },
    compare: true,
  },
};

/** A picture above each number. */
export const Pictures: Story = {
  args: {
    data: {
      stats: [
        { value: 24, label: 'trains a day', image: { ...image, alt: '' } },
        { value: 3, label: 'rivers', image: { src: 'media/river.svg', alt: 'A river.', width: 640, height: 360 } },
      ],
    },
  },
};

/** All that a list and a number can carry. */
export const Everything: Story = {
  args: {
    data: {
      title: 'Trips across the border',
      stats: [
        {
          value: 600000,
          qualifier: 'about',
          label: [['trips, most of them by ', { text: 'train', href: 'https://example.org/train' }]],
          period: '2023',
          asOf: '2024-02',
          range: [580000, 620000],
          previous: { value: 400000, period: '2022' },
          estimate: true,
          note: 'Counted at the crossings.',
          image: { ...image, caption: 'The crossing.', credit: 'Newsparts' },
          source: { name: 'Border service', url: 'https://example.org/', date: '2024-02' },
          updated: '2024-07-02',
          correction: { date: '2024-07-03', text: 'An earlier version had fewer.' },
        },
        { value: 200000, qualifier: 'already', label: 'visits', period: '2024-Q1' },
      ],
      source: { name: 'Two border services', url: 'https://example.org/two' },
      updated: '2024-07-02',
      correction: { date: '2024-07-04', text: 'The heading was another.' },
    },
    compare: true,
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** Under a heading of the page that is deeper. */
export const HeadingLevel: Story = { args: { data: mixed, 'heading-level': 5 } };

/** One fact of a document on the page. */
export const FromStoryDocument: Story = {
  args: { src: '#story/statLists/years', compare: true },
  decorators: [onPage],
};

/** Other colours and typefaces. */
export const Look: Story = {
  args: {
    data: years,
    compare: true,
    '--np-accent': '#0b5a3c',
    '--np-bar': '#1f7a8c',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

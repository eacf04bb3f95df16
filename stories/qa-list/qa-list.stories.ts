import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { QuestionsData } from '../../src/widgets/qa-list/qa-list.schema.js';

const meta: Meta = { component: 'qa-list' };

export default meta;

type Story = StoryObj<Args<QuestionsData>>;

const visit = fact<QuestionsData>('qaLists/asked');
const fallback = 'Why the journey, and what has changed for travelers.';
const image = { src: 'media/crossing.svg', alt: 'A train crosses a plain.', width: 640, height: 360 };
const engineer = {
  name: 'Saule Brandt',
  role: 'engineer',
  affiliation: 'Border service',
  image: { src: 'media/portrait.svg', alt: 'Saule Brandt' },
};

/** Questions with their answers. */
export const Usual: Story = { args: { data: visit } };

/** The questions alone, each of which opens its answer. */
export const Collapsed: Story = { args: { data: visit, collapsed: true } };

/** An interview: who answers is told at length the first time. */
export const Interview: Story = {
  args: {
    data: {
      title: '“We count every train”',
      summary: 'Saule Brandt counts trains at the crossing. We met her in the morning.',
      items: [
        { question: 'What do you see from here?', answer: 'Two tracks. One is ours.', by: engineer },
        { question: 'And the other?', answer: 'It was built later.\n\nIt is the busier one.', by: engineer },
        { question: 'Who counts at night?', answer: 'I do.', by: { name: 'Erlan Weber', role: 'signalman' } },
      ],
    },
  },
};

/** Long words and long texts. */
export const Long: Story = {
  args: {
    data: {
      title:
        'What readers have asked about the Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz and certificates of seaworthiness',
      items: Array.from({ length: 6 }, (_, index) => ({
        question: `How are the districts counted that joined later, and those that left before the Donaudampfschifffahrtsgesellschaftskapitänspatent, part ${index + 1}, was introduced?`,
        answer: Array.from(
          { length: 3 },
          () =>
            'Districts that joined later count from the day on which they joined. Those that left are counted until the day on which they left, unless they came back within the same year.',
        ),
        by: {
          name: 'Wolfeschlegelsteinhausenbergerdorff Adolphson Charles',
          role: 'speaker of the Joint Commission on the Harmonisation of Certificates',
        },
      })),
    },
  },
};

/** The same, with the questions alone. */
export const LongCollapsed: Story = { args: { ...Long.args, collapsed: true } };

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = { args: { data: '{ "title": "Questions", "items": [] }' }, decorators: [amongText] };

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** A question without an answer is left out. */
export const OneWrong: Story = {
  args: {
    data: '{ "items": [{ "question": "How long is it?", "answer": "Long." }, { "question": "Why?" }] }',
    debug: true,
  },
};

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = {
  args: {
    data: {
      title: 'أسئلة وأجوبة',
      items: [
        {
          question: 'لماذا هذه الزيارة؟',
          answer: 'إنها زيارة دولة.',
          by: { name: 'سولي براندت', role: 'مهندسة', image: engineer.image },
        },
        { question: 'منذ متى تقوم العلاقات؟', answer: 'منذ عام 1992.' },
      ],
      source: 'وكالة الأنباء',
    },
    collapsed: true,
  },
  globals: { lang: 'ar' },
};

export const Dark: Story = { args: { data: visit }, globals: { scheme: 'dark' } };

export const CollapsedDark: Story = { args: { data: visit, collapsed: true }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { ...Interview.args, collapsed: true }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: {
      title: '问答',
      items: [
        { question: '为什么进行这次访问？', answer: '这是一次国事访问。', by: '习近平' },
        { question: '两国何时建交？', answer: '1992年。' },
      ],
    },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      title: 'Сұрақ-жауап',
      items: [{ question: 'Қатынас қашан орнады?', answer: '1992 жылы.', updated: '2024-07-02' }],
    },
  },
  globals: { lang: 'kk' },
};

/** A question alone, without a heading over it. */
export const OneQuestion: Story = { args: { data: { items: [{ question: 'How long is it?', answer: 'Long.' }] } } };

/** All that questions and answers can carry. */
export const Everything: Story = {
  args: {
    data: {
      title: 'The border, asked about',
      summary: [['What readers ', { text: 'ask', mark: 'em' }, ' most.']],
      items: [
        {
          id: 'length',
          question: 'How long is it?',
          answer: [
            [
              'It is ',
              { text: 'long', href: 'https://example.org/border' },
              ', and in Kazakh called ',
              { text: 'шекара', lang: 'kk' },
              '.',
            ],
            'Two countries share it.',
          ],
          by: { ...engineer, url: 'https://example.org/brandt' },
          stat: { value: 2000, qualifier: 'more-than', unit: 'kilometer', label: 'of shared border' },
          source: 'Border service',
        },
        {
          question: 'What does it look like?',
          answer: 'Mostly flat.',
          by: engineer,
          image: { ...image, caption: 'The crossing.', credit: 'Newsparts' },
          quote: { text: 'There is nothing to see.', speaker: 'Erlan Weber' },
          correction: { date: '2024-07-02', text: 'An earlier version had mountains.' },
        },
      ],
      source: { name: 'Border service', url: 'https://example.org/', date: '2024-02' },
      updated: '2024-07-02',
      correction: { date: '2024-07-02', text: 'An earlier version had three questions.' },
    },
    collapsed: true,
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** Under a heading of the page that is deeper. */
export const HeadingLevel: Story = { args: { data: visit, 'heading-level': 5 } };

/** One fact of a document on the page. */
export const FromStoryDocument: Story = { args: { src: '#story/qaLists/asked' }, decorators: [onPage] };

/** Other colours and typefaces. */
export const Look: Story = {
  args: {
    data: visit,
    collapsed: true,
    '--np-accent': '#0b5a3c',
    '--np-rule': '#0b5a3c',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

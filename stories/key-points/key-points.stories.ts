import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { PointsData } from '../../src/widgets/key-points/key-points.schema.js';
import type { QuoteData } from '../../src/widgets/quote-card/quote-card.schema.js';
import type { StatData } from '../../src/widgets/stat-counter/stat-counter.schema.js';

const meta: Meta = { component: 'key-points' };

export default meta;

type Story = StoryObj<Args<PointsData>>;

const visit = fact<PointsData>('keyPoints/visit');
const fallback = 'What matters: two purposes, easier travel, relations of 32 years.';

/** What matters, each with a title. */
export const Usual: Story = { args: { data: visit } };

/** Each with its number. */
export const Numbered: Story = { args: { data: visit, numbered: true } };

/** Sentences alone, without titles and without a heading. */
export const WithoutTitles: Story = {
  args: {
    data: { points: visit.points.map(({ text }) => ({ text })) },
  },
};

/** Long words, long texts, and more points than fingers. */
export const Long: Story = {
  args: {
    data: {
      title:
        'What the Joint Commission on the Harmonisation of Certificates has decided, and what the Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz has to do with it',
      points: Array.from({ length: 12 }, (_, index) => ({
        title: `Decision ${index + 1}, on the Donaudampfschifffahrtsgesellschaftskapitänspatente of the districts that joined later`,
        text: 'Districts that joined later count from the day on which they joined. Those that left are counted until the day on which they left, unless they came back within the same year.\n\nThe programme ends where nobody takes part in it.',
      })),
      source: 'Joint Commission on the Harmonisation of Certificates, Fourteenth Report to the Council of Ministers',
    },
    numbered: true,
  },
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = { args: { data: '{ "title": "What to know", "points": [] }' }, decorators: [amongText] };

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** A bad point is reported and left out; the others show. */
export const OneWrong: Story = {
  args: {
    data: JSON.stringify({ ...visit, points: [visit.points[0], { title: 'A point without its text' }] }),
    debug: true,
  },
};

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = {
  args: {
    data: {
      title: 'ما يهم',
      points: [
        { title: 'السفر أصبح أسهل', text: 'ألغى البلدان التأشيرات لمواطنيهما في عام 2023.' },
        { title: 'حدود طويلة', text: 'يتقاسم البلدان أكثر من 2000 كيلومتر من الحدود.' },
      ],
      source: 'وكالة الأنباء',
    },
    numbered: true,
  },
  globals: { lang: 'ar' },
};

export const Dark: Story = { args: { data: visit }, globals: { scheme: 'dark' } };

export const NumberedDark: Story = { args: { data: visit, numbered: true }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: visit }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: {
      title: '要点',
      points: [
        { title: '出行更加便利', text: '两国于2023年互免签证。' },
        { title: '漫长的边界', text: '两国共有2000多公里的边界。' },
      ],
      source: '新华社',
    },
    numbered: true,
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      title: 'Ең бастысы',
      points: [
        { title: 'Сапар жеңілдеді', text: 'Екі ел 2023 жылы визаны алып тастады.' },
        { title: 'Ұзын шекара', text: 'Екі елдің ортақ шекарасы 2000 шақырымнан асады.' },
      ],
      source: 'Kazinform',
    },
  },
  globals: { lang: 'kk' },
};

/** Numbers in the digits of the page's language. */
export const Persian: Story = {
  args: {
    data: { title: 'نکته‌ها', points: [{ text: 'سفر آسان‌تر شده است.' }, { text: 'مرز طولانی است.' }] },
    numbered: true,
  },
  globals: { lang: 'fa' },
};

/** Empty parts: a point that is a sentence between two with titles. */
export const Mixed: Story = {
  args: {
    data: {
      points: [
        { title: 'A title', text: 'and what it is about.' },
        { text: 'A sentence alone.' },
        { title: 'Another title', text: 'and what that is about.' },
      ],
    },
  },
};

/** A number, a quotation and a picture in points. */
export const NumbersAndQuotations: Story = {
  args: {
    data: {
      title: 'In three points',
      points: [
        { title: 'Many travel', text: 'More than ever cross the border.', stat: fact<StatData>('stats/trips') },
        { title: 'One was heard', text: 'A singer came second.', quote: fact<QuoteData>('quotes/dimash') },
        {
          title: 'All were carried',
          text: 'By train, most of them.',
          image: {
            src: 'media/crossing.svg',
            alt: 'A train crosses a plain.',
            width: 640,
            height: 360,
            caption: 'The crossing.',
            credit: 'Newsparts',
          },
        },
      ],
    },
  },
};

/** All that key points can carry. */
export const Everything: Story = {
  args: {
    data: {
      title: 'What to know',
      points: [
        {
          id: 'border',
          title: 'A long border',
          text: [
            [
              'The two countries share ',
              { text: 'the border', href: 'https://example.org/border' },
              ' with ',
              { text: 'both', mark: 'em' },
              ' of their neighbours.',
            ],
            'It is open.',
          ],
          source: { name: 'Border service', url: 'https://example.org/', date: '2024-02' },
          updated: '2024-07-01',
          correction: { date: '2024-07-02', text: 'An earlier version had three neighbours.' },
        },
        { title: '两国建交', text: '从那以后一切都变了。', lang: 'zh' },
      ],
      source: 'Kazinform',
      updated: '2024-07-02',
      correction: { date: '2024-07-02', text: 'An earlier version had another point.' },
    },
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** Under a heading of the page that is deeper. */
export const HeadingLevel: Story = { args: { data: visit, 'heading-level': 5 } };

/** One fact of a document on the page. */
export const FromStoryDocument: Story = { args: { src: '#story/keyPoints/visit' }, decorators: [onPage] };

/** Other colours and typefaces. */
export const Look: Story = {
  args: {
    data: { ...visit, source: 'Border service' },
    numbered: true,
    '--np-accent': '#0b5a3c',
    '--np-font-display': 'system-ui, sans-serif',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

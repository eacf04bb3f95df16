import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, widget, type Args } from '../../.storybook/page.js';
import type { BoxData } from '../../src/widgets/fact-box/fact-box.schema.js';

const meta: Meta = { component: 'fact-box' };

export default meta;

type Story = StoryObj<Args<BoxData>>;

const sources = fact<BoxData>('factBoxes/sources');
const fallback = 'Where this story comes from: a signed article, and an interview.';
const image = { src: 'media/crossing.svg', alt: 'A train crosses a plain.', width: 640, height: 360 };

/** How we know. */
export const Usual: Story = { args: { data: sources } };

/** Its title alone, which opens the rest. */
export const Collapsed: Story = { args: { data: sources, collapsed: true } };

/** Several, one below the other. */
export const Several: Story = {
  render: (args, context) =>
    html`${['Who pays?', 'Who decides?', 'What comes next?'].map((title) =>
      widget({ ...args, data: { title, text: `${title} That has not been said.` } }, context),
    )}`,
  args: { collapsed: true, '--np-margin': '0 -1px' },
  parameters: { docs: { source: { code: null } } },
};

/** Long words and long texts. */
export const Long: Story = {
  args: {
    data: {
      kicker: 'An explainer of the Joint Commission on the Harmonisation of Certificates',
      title:
        'What the Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz has to do with certificates of seaworthiness in the border districts',
      text: Array.from(
        { length: 6 },
        () =>
          'Districts that joined later count from the day on which they joined. Those that left are counted until the day on which they left, unless they came back within the same year.',
      ),
      links: Array.from({ length: 8 }, (_, index) => ({
        href: `https://example.org/${index}`,
        text: `The Donaudampfschifffahrtsgesellschaftskapitänspatent, part ${index + 1}`,
      })),
      source: 'Joint Commission on the Harmonisation of Certificates, Fourteenth Report to the Council of Ministers',
    },
  },
};

/** The same, with its title alone. */
export const LongCollapsed: Story = { args: { ...Long.args, collapsed: true } };

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = { args: { data: '{ "title": "The border", "text": 2000 }' }, decorators: [amongText] };

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = {
  args: {
    data: {
      kicker: 'كيف نعرف',
      title: 'من أين جاءت هذه القصة',
      text: 'نُشر المقال الموقع في صحيفة، ونقلته وكالة الأنباء.',
      source: 'وكالة الأنباء',
      updated: '2024-07-02',
    },
    collapsed: true,
  },
  globals: { lang: 'ar' },
};

export const Dark: Story = { args: { data: sources }, globals: { scheme: 'dark' } };

export const CollapsedDark: Story = { args: { data: sources, collapsed: true }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: sources, collapsed: true }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: { kicker: '背景', title: '上海合作组织', text: '该组织的元首理事会将举行第二十四次会议。', source: '新华社' },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: { kicker: 'Анықтама', title: 'Екі ел', text: 'Екі ел 1992 жылы қатынас орнатты.', updated: '2024-07-02' },
  },
  globals: { lang: 'kk' },
};

/** A picture with its caption above the text. */
export const Picture: Story = {
  args: { data: { ...sources, image: { ...image, caption: 'The crossing.', credit: 'Newsparts' } } },
};

/** Words alone: always open, for there is no title to open it with. */
export const TextAlone: Story = { args: { data: { text: 'A sentence to know.' }, collapsed: true } };

/** Notes at the end of an article. */
export const Notes: Story = {
  args: {
    data: {
      notes: [
        { title: 'Method', text: 'Trips are counted at the crossings.\n\nTransit passengers are left out.' },
        { title: 'Names', text: 'Xian Xinghai is also spelled Xian Xinhai.' },
        { text: 'A remark without a title.' },
      ],
    },
  },
};

/** All that a box can carry. */
export const Everything: Story = {
  args: {
    data: {
      kicker: 'Explainer',
      title: 'The border, in short',
      text: [
        [
          'It is ',
          { text: 'long', href: 'https://example.org/border' },
          ', ',
          { text: 'open', mark: 'em' },
          ' and in Kazakh called ',
          { text: 'шекара', lang: 'kk' },
          '.',
        ],
        'Two countries share it.',
      ],
      image: { ...image, caption: 'The crossing.', credit: 'Newsparts' },
      notes: [{ title: 'Method', text: 'Measured on a map.' }, { text: 'Rounded.' }],
      links: [
        { href: 'https://example.org/a', text: 'The treaty' },
        { href: 'https://example.org/b', text: 'The map' },
      ],
      source: { name: 'Border service', url: 'https://example.org/', date: '2024-02' },
      updated: '2024-07-02',
      correction: { date: '2024-07-02', text: 'An earlier version had a shorter border.' },
    },
    collapsed: true,
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** Under a heading of the page that is deeper. */
export const HeadingLevel: Story = { args: { data: sources, 'heading-level': 5 } };

/** One fact of a document on the page. */
export const FromStoryDocument: Story = { args: { src: '#story/factBoxes/sources' }, decorators: [onPage] };

/** Other colours and typefaces. */
export const Look: Story = {
  args: { data: sources, '--np-accent': '#0b5a3c', '--np-rule': '#0b5a3c', '--np-font-ui': 'system-ui, sans-serif' },
};

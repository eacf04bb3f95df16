import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { QuotesData } from '../../src/widgets/quote-list/quote-list.schema.js';

const meta: Meta = { component: 'quote-list' };

export default meta;

type Story = StoryObj<Args<QuotesData>>;

const voices = fact<QuotesData>('quoteLists/voices');
const fallback = 'Two voices: a composer’s daughter and a singer.';
const portrait = {
  src: 'media/river.svg',
  alt: 'Saule Brandt',
  width: 640,
  height: 360,
};

const reactions: QuotesData = {
  title: 'What they say of the bridge',
  quotes: [
    {
      text: 'It should have come ten years ago.',
      speaker: {
        name: 'Saule Brandt',
        role: 'mayor',
        affiliation: 'Northern List',
      },
    },
    {
      text: 'Nobody has said what it costs.',
      speaker: {
        name: 'Erlan Weber',
        role: 'member of the council',
        affiliation: 'Southern List',
      },
    },
    {
      text: 'Now the ferry can stay in port.',
      speaker: {
        name: 'Saule Brandt',
        role: 'mayor',
        affiliation: 'Northern List',
      },
      place: 'at the opening',
      date: '2024-06-30',
    },
    {
      text: 'The fish were not asked.',
      speaker: 'Ada Lindt',
      party: 'Anglers',
    },
  ],
};

/** One below the other. */
export const Usual: Story = { args: { data: voices } };

/** Who said what, by who said it. */
export const BySpeaker: Story = {
  args: { data: reactions, 'group-by': 'speaker' },
};

/** By those for whom they spoke. */
export const ByParty: Story = {
  args: { data: reactions, 'group-by': 'party' },
};

/** In the order of the data, under no headings. */
export const NotGrouped: Story = { args: { data: reactions } };

/** Portraits stand beside the names. */
export const Portraits: Story = {
  args: {
    data: {
      quotes: [
        {
          text: 'It should have come ten years ago.',
          speaker: { name: 'Saule Brandt', role: 'mayor', image: portrait },
        },
        {
          text: 'Now the ferry can stay in port.',
          speaker: { name: 'Saule Brandt', role: 'mayor', image: portrait },
        },
        { text: 'The fish were not asked.', speaker: 'Ada Lindt' },
      ],
    },
    'group-by': 'speaker',
  },
};

/** Words that nobody is named for, before those under headings. */
export const Unnamed: Story = {
  args: {
    data: {
      title: 'Heard on the bridge',
      quotes: [...reactions.quotes, { text: 'It sways.' }],
    },
    'group-by': 'speaker',
  },
};

/** One alone, without a heading. */
export const One: Story = {
  args: { data: { quotes: [{ text: 'It sways.', speaker: 'A passer-by' }] } },
};

/** Long words, long names, and many of them. */
export const Long: Story = {
  args: {
    data: {
      title:
        'What the Joint Commission on the Harmonisation of Certificates has heard about the Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      quotes: Array.from({ length: 8 }, (_, index) => ({
        text: 'Districts that joined later count from the day on which they joined. Those that left are counted until the day on which they left, unless they came back within the same year.\n\nThe Donaudampfschifffahrtsgesellschaftskapitänspatent stays as it is.',
        speaker: {
          name: `Maximiliane-Alexandrina von Donaudampfschifffahrtsgesellschaftskapitän ${index % 3}`,
          role: 'second deputy chairwoman of the subcommittee for certificates of seaworthiness in the border districts',
          affiliation: 'Joint Commission on the Harmonisation of Certificates',
        },
        date: '2024-06-30',
        place: 'in the Fourteenth Report to the Council of Ministers',
      })),
      source: 'Joint Commission on the Harmonisation of Certificates, Fourteenth Report to the Council of Ministers',
    },
    'group-by': 'speaker',
  },
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = {
  args: { data: '{ "title": "Nobody" }' },
  decorators: [amongText],
};

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = {
  args: { ...Wrong.args, slot: fallback },
};

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = {
  args: { ...WrongWithFallback.args, debug: true },
};

/** A bad quotation is left out; the others show. */
export const OneWrong: Story = {
  args: {
    data: { quotes: [...reactions.quotes.slice(0, 2), { text: '' }] },
    debug: true,
  },
};

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = {
  args: { src: pending, slot: fallback },
  beforeEach: holdPending,
};

export const RightToLeft: Story = {
  args: {
    data: {
      title: 'ردود الفعل',
      quotes: [
        {
          text: 'كان يجب أن يأتي قبل عشر سنوات.',
          speaker: {
            name: 'ليلى حداد',
            role: 'رئيسة البلدية',
            affiliation: 'قائمة الشمال',
          },
        },
        {
          text: 'لم يقل أحد كم يكلف.',
          speaker: { name: 'سمير ناصر', affiliation: 'قائمة الجنوب' },
          date: '2024-06-30',
        },
      ],
      source: 'وكالة الأنباء',
    },
    'group-by': 'party',
  },
  globals: { lang: 'ar' },
};

export const Dark: Story = {
  args: { data: voices },
  globals: { scheme: 'dark' },
};

export const BySpeakerDark: Story = {
  args: { data: reactions, 'group-by': 'speaker' },
  globals: { scheme: 'dark' },
};

export const Narrow: Story = {
  args: { data: reactions, 'group-by': 'speaker' },
  globals: { width: '240' },
};

export const Chinese: Story = {
  args: {
    data: {
      title: '各方反应',
      quotes: [
        { text: '这座桥早就该建了。', speaker: { name: '王芳', role: '市长' } },
        { text: '没有人说过要花多少钱。', speaker: '李强', date: '2024-06-30' },
      ],
      source: '新华社',
    },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      title: 'Пікірлер',
      quotes: [
        {
          text: 'Көпір он жыл бұрын керек еді.',
          speaker: { name: 'Сәуле Брандт', role: 'әкім' },
        },
        {
          text: 'Бағасын ешкім айтқан жоқ.',
          speaker: 'Erlan Weber',
          date: '2024-06-30',
        },
      ],
    },
    'group-by': 'speaker',
  },
  globals: { lang: 'kk' },
};

/** A quotation in translation, which can show what was said. */
export const Translated: Story = {
  args: {
    data: {
      quotes: [
        {
          text: 'The bridge was needed.',
          speaker: 'Erlan Weber',
          original: { lang: 'kk', text: 'Көпір керек еді.' },
        },
        { text: 'It sways.', speaker: 'Ada Lindt' },
      ],
    },
  },
};

/** All that a list and a quotation can carry. */
export const Everything: Story = {
  args: {
    data: {
      title: 'What they say of the bridge',
      quotes: [
        {
          id: 'brandt',
          text: [['It should have come ', { text: 'ten years ago', href: 'https://example.org/plan' }, '.']],
          speaker: {
            name: 'Saule Brandt',
            role: 'mayor',
            affiliation: 'Northern List',
            url: 'https://example.org/brandt',
            image: portrait,
          },
          date: '2024-06-30',
          place: 'at the opening',
          context: 'Asked what she thought.',
          url: 'https://example.org/said',
          source: {
            name: 'The Bridge',
            url: 'https://example.org/',
            date: '2024-07-01',
          },
          updated: '2024-07-02',
          correction: {
            date: '2024-07-03',
            text: 'An earlier version had eleven years.',
          },
        },
        {
          text: 'The fish were not asked.',
          speaker: 'Ada Lindt',
          party: 'Anglers',
          kind: 'paraphrase',
        },
        { text: '这座桥早就该建了。', lang: 'zh', speaker: '王芳' },
      ],
      source: { name: 'Two papers', url: 'https://example.org/two' },
      updated: '2024-07-02',
      correction: { date: '2024-07-04', text: 'The heading was another.' },
    },
    'group-by': 'party',
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** Under a heading of the page that is deeper. */
export const HeadingLevel: Story = {
  args: { data: reactions, 'heading-level': 5, 'group-by': 'party' },
};

/** One fact of a document on the page. */
export const FromStoryDocument: Story = {
  args: { src: '#story/quoteLists/voices' },
  decorators: [onPage],
};

/** Other colours and typefaces. */
export const Look: Story = {
  args: {
    data: voices,
    '--np-accent': '#0b5a3c',
    '--np-rule': '#0b5a3c',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

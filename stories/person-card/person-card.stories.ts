import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { ProfileData } from '../../src/widgets/person-card/person-card.schema.js';

const meta: Meta = { component: 'person-card' };

export default meta;

type Data = Exclude<ProfileData, string | { ref: string }>;
type Story = StoryObj<Args<ProfileData>>;

const singer = fact<Data>('people/dimash');
const fallback = 'Dimash Kudaibergen is a singer from Kazakhstan.';
const portrait = { src: 'media/portrait.svg', alt: 'A man with a violin looks to the left.' };

const everything: Data = {
  id: 'saule',
  name: 'Saule Brandt',
  role: 'ferrywoman',
  affiliation: 'River Authority',
  lang: 'kk',
  url: 'https://example.org/saule',
  image: { ...portrait, caption: 'On the bank, in the last summer of the ferry.', credit: 'A. Photographer' },
  born: '1948-03-21',
  died: '2023~',
  about: [
    [
      'She carried ',
      { text: 'everybody', mark: 'em' },
      ' across, ',
      { text: 'for forty years', href: 'https://example.org/ferry' },
      '.',
    ],
    'When the bridge was opened, she was the first to walk over it.',
  ],
  links: [
    { href: 'https://example.org/book', text: 'Her memoir' },
    { href: 'mailto:family@example.org', text: 'Write to her family' },
  ],
  quotes: [
    { text: 'The river is older than the border.', date: '1991-12', place: 'At the landing' },
    { text: 'Nobody knew the currents as she did.', speaker: { name: 'Erlan Weber', role: 'pilot' } },
  ],
  source: { name: 'River Chronicle', url: 'https://example.org/chronicle', date: '2023-11' },
  updated: '2024-07-02',
  correction: { date: '2024-07-03', text: 'An earlier version gave another year of birth.' },
};

const arabic: Data = {
  name: 'ليلى منصور',
  role: 'مؤرخة',
  affiliation: 'جامعة الإسكندرية',
  image: { ...portrait, alt: '' },
  born: '1961-05-12',
  about: 'تكتب عن الجيران وعن الموسيقى التي تعبر الحدود قبل الناس، وتجمع منذ ثلاثين عامًا أغاني القوافل.',
  source: 'مجلة التاريخ',
};

/** Somebody with a role, and who it is. */
export const Usual: Story = { args: { data: singer } };

/** A long name, a long role and many words. */
export const Long: Story = {
  args: {
    data: {
      name: 'Maximiliane Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst-Donaudampfschifffahrtselektrizität',
      role: 'acting deputy chair of the intergovernmental working group on the harmonisation of phytosanitary certificates',
      affiliation: 'Secretariat of the Conference on Interaction and Confidence-Building Measures',
      image: portrait,
      born: '1961',
      about: Array.from(
        { length: 4 },
        () =>
          'She has been in the room for every round of talks since the first one, and has kept the minutes of all of them; https://archive.example/collections/agreements-on-trade-culture-and-politics/1992/01/03?view=transcript#negotiations is where they can be read.',
      ),
      links: Array.from({ length: 12 }, (_, n) => ({
        href: `https://example.org/${n}`,
        text: `Minutes of round ${n + 1}`,
      })),
    },
  },
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = {
  args: { data: '{ "role": "singer", "born": "yesterday" }' },
  decorators: [amongText],
};

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** Somebody who died before being born. */
export const WrongLife: Story = {
  args: { data: { name: 'Nobody', born: '1994', died: '1905' }, slot: fallback, debug: true },
};

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = { args: { data: arabic }, globals: { lang: 'ar' } };

export const RightToLeftNarrow: Story = { args: { data: arabic }, globals: { lang: 'ar', width: '240' } };

export const Dark: Story = { args: { data: everything }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: everything }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: {
      name: '王芳',
      role: '历史学者',
      affiliation: '兰州大学',
      born: '1970',
      about: '三十年来，她一直在边境小城收集两国年轻人一起读书、一起唱歌的故事。',
      quotes: [{ text: '远亲不如近邻。', date: '2024-03' }],
    },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      name: 'Сәуле Ерғалиева',
      role: 'шығыстанушы',
      affiliation: 'Қазақ халықаралық қатынастар университеті',
      born: '1961-05-12',
      about:
        'Шекарадағы кентте екі елдің жастары бірге оқып, бірге ән салған жылдар туралы отыз жылдан бері жазып келеді.',
      quotes: [{ text: 'Жақын көрші алыс туыстан артық.', date: '2024-03' }],
      source: 'Қалам',
    },
  },
  globals: { lang: 'kk' },
};

export const Hindi: Story = {
  args: {
    data: { name: 'आशा वर्मा', role: 'संगीतकार', born: '1958-11-02', about: 'सीमा के दोनों ओर के लोकगीत इकट्ठा करती हैं।' },
  },
  globals: { lang: 'hi' },
};

/** A name and nothing else. */
export const NameAlone: Story = { args: { data: '"Dimash Kudaibergen"' } };

/** Name, role and portrait. */
export const Portrait: Story = { args: { data: { ...singer, about: undefined, image: portrait } } };

/** A head whose background was removed, before a colour of the page, with square corners. */
export const Look: Story = {
  args: {
    data: { ...everything, quotes: undefined },
    '--np-face': '#e8b04b',
    '--np-face-size': '7em',
    '--np-face-radius': '0',
    '--np-accent': '#0b5a3c',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

/** Born, and alive. */
export const Born: Story = { args: { data: { name: 'Erlan Weber', role: 'pilot', born: '1994-05-24' } } };

/** Of whom only the end is known. */
export const Died: Story = { args: { data: { name: 'Erlan Weber', role: 'pilot', died: '1742~' } } };

/** From when until when, as exactly as it is known. */
export const Lifetime: Story = {
  args: { data: { name: 'Ovid', role: 'poet', born: '-0042-03-20', died: '0017?' } },
};

/** With what they said: whose words they are is said where they are somebody else's. */
export const Quotations: Story = {
  args: { data: { name: 'Saule Brandt', role: 'ferrywoman', quotes: everything.quotes } },
};

/** Words before their translation. */
export const Translated: Story = {
  args: {
    data: {
      name: 'Saule Brandt',
      quotes: [
        { text: 'The river is older than the border.', original: { lang: 'kk', text: 'Өзен шекарадан үлкен.' } },
      ],
    },
  },
};

/** All that somebody can carry. */
export const Everything: Story = {
  args: { data: everything, 'slot-footer': 'Words of the page, below the widget.' },
};

/** One of the people of a document on the page. */
export const FromStoryDocument: Story = { args: { src: '#story/people/kabibekov' }, decorators: [onPage] };

/** An organisation of a document on the page. */
export const Organisation: Story = { args: { src: '#story/organisations/sco' }, decorators: [onPage] };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { PeopleData } from '../../src/widgets/person-list/person-list.schema.js';

const meta: Meta = { component: 'person-list' };

export default meta;

type Story = StoryObj<Args<PeopleData>>;

const story = fact<PeopleData>('personLists/people');
const fallback = 'A composer, an eye doctor and a singer.';
const head = (name: string, picture = 'portrait') => ({
  name,
  image: { src: `media/${picture}.svg`, alt: '' },
});

const cast: PeopleData = {
  title: 'On the river',
  people: [
    { ...head('Saule Brandt'), role: 'ferrywoman', about: 'Carried everybody across for forty years.' },
    { ...head('Erlan Weber', 'mountain'), role: 'pilot', about: 'Learnt the currents from her.' },
    {
      name: 'Marta Omarova',
      role: 'engineer',
      affiliation: 'Bridge Company',
      about: 'Built the bridge that ended the ferry.',
    },
    { ...head('Johann Aitmatov', 'river'), role: 'poet', url: 'https://example.org/poet' },
    { ...head('Aigerim Schulz', 'crossing'), role: 'photographer' },
  ],
};

const arabic: PeopleData = {
  title: 'من في القصة',
  people: [
    {
      ...head('ليلى منصور'),
      role: 'مؤرخة',
      affiliation: 'جامعة الإسكندرية',
      about: 'تكتب عن الموسيقى التي تعبر الحدود.',
    },
    { name: 'يوسف حداد', role: 'عازف كمان', born: '1958' },
    { ...head('مريم الخطيب', 'mountain'), role: 'طبيبة عيون' },
  ],
};

/** The people of the reference article. */
export const Usual: Story = { args: { data: story } };

/** Long names, many words, many people. */
export const Long: Story = {
  args: {
    data: {
      title:
        'Everybody who takes part in the Conference on Interaction and Confidence-Building Measures in the border districts',
      summary: ['In the order of the alphabet.', 'Those who joined later come last.'],
      people: Array.from({ length: 24 }, (_, n) => ({
        name: `${n + 1}. Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender`,
        role: 'acting deputy chair of the intergovernmental working group on the harmonisation of phytosanitary certificates',
        affiliation: 'Secretariat',
        about:
          'Has been in the room for every round of talks since the first one, and has kept the minutes of all of them.',
      })),
    },
  },
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Nobody in it: as bad as no data. */
export const Wrong: Story = { args: { data: '{ "title": "People", "people": [] }' }, decorators: [amongText] };

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** Somebody without a name is left out: the others show. */
export const SomeWrong: Story = {
  args: {
    data: JSON.stringify({
      title: 'Three',
      people: ['Saule Brandt', { role: 'pilot' }, { ref: 'nobody' }, 'Marta Omarova'],
    }),
    debug: true,
  },
};

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = { args: { data: arabic }, globals: { lang: 'ar' } };

export const RightToLeftHeads: Story = { args: { data: arabic, variant: 'heads' }, globals: { lang: 'ar' } };

export const Dark: Story = { args: { data: cast }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: cast }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: {
      title: '人物',
      people: [
        { ...head('王芳'), role: '历史学者', affiliation: '兰州', about: '收集边境小城的故事。' },
        { name: '冼星海', role: '音乐家', born: '1905-06-13', died: '1945-10-30' },
      ],
    },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      title: 'Кім кім?',
      people: [
        {
          ...head('Сәуле Ерғалиева'),
          role: 'шығыстанушы',
          affiliation: 'Қазақ халықаралық қатынастар университеті',
          about: 'Шекарадағы кент туралы әңгімелер жинайды.',
        },
        { name: 'Си Синхай', role: 'композитор', born: '1905-06-13', died: '1945-10-30' },
      ],
    },
  },
  globals: { lang: 'kk' },
};

/** With portraits. */
export const Profiles: Story = { args: { data: cast } };

/** A row of heads: those of whom there is no picture leave its place empty. */
export const Heads: Story = { args: { data: cast, variant: 'heads' } };

export const HeadsNarrow: Story = { ...Heads, globals: { width: '240' } };

export const HeadsDark: Story = { ...Heads, globals: { scheme: 'dark' } };

/** A row without a picture. */
export const HeadsWithoutPictures: Story = { args: { data: story, variant: 'heads' } };

/** Names alone. */
export const NamesAlone: Story = { args: { data: { people: ['Saule Brandt', 'Erlan Weber', 'Marta Omarova'] } } };

/** All that people can carry. */
export const Everything: Story = {
  args: {
    data: {
      id: 'river',
      lang: 'en',
      title: 'On the river',
      summary: 'Before the bridge, everybody knew everybody.',
      people: [
        {
          ...head('Saule Brandt'),
          role: 'ferrywoman',
          born: '1948',
          died: '2023',
          about: ['Carried everybody across.', 'For forty years.'],
          quotes: [{ text: 'The river is older than the border.' }],
          links: [{ href: 'https://example.org/book', text: 'Her memoir' }],
          source: 'River Chronicle',
        },
        {
          name: 'Erlan Weber',
          role: 'pilot',
          born: '1994',
          correction: { date: '2024-07-03', text: 'He is no captain.' },
        },
      ],
      source: { name: 'Bridge Company', url: 'https://example.org/' },
      updated: '2024-07-02',
      correction: { date: '2024-07-03', text: 'An earlier version left out the pilot.' },
    },
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** One list of a document on the page, whose people it names by their keys. */
export const FromStoryDocument: Story = { args: { src: '#story/personLists/people' }, decorators: [onPage] };

/** Other colours, sizes and typefaces. */
export const Look: Story = {
  args: {
    data: cast,
    variant: 'heads',
    '--np-face': '#e8b04b',
    '--np-face-size': '7em',
    '--np-face-radius': '0',
    '--np-head-width': '12em',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fact, onPage } from '../../.storybook/article.js';
import { holdPending, pending, type Args } from '../../.storybook/page.js';
import type { NoteData } from '../../src/widgets/term-note/term-note.schema.js';

const meta: Meta = { component: 'term-note' };

export default meta;

type Story = StoryObj<Args<NoteData>>;

/** Where it stands: in a sentence, with a comma right behind it and a paragraph below. */
const inSentence: Decorator = (story) =>
  html`<p>
      Of all that was said on that day in the capital, most was about the ${story()}, whose members had come with a question
      of their own.
    </p>
    <p>The paragraph below it goes on, for there is more to tell about that day than can be told in a line.</p>`;

const sco = fact<NoteData>('termNotes/sco');
const waiver = { term: 'visa waiver', text: 'Citizens of both countries may stay without a visa.' };

/** An organisation of the story. */
export const Usual: Story = { args: { data: sco, slot: 'SCO' }, decorators: [inSentence] };

/** A word with an explanation. */
export const Term: Story = { args: { data: waiver }, decorators: [inSentence] };

/** Several words and a long explanation: the word breaks with the lines. */
export const Long: Story = {
  args: {
    data: {
      term: 'Joint Commission on the Harmonisation of Certificates of Seaworthiness in the Border Districts',
      text: Array.from(
        { length: 3 },
        () =>
          'The Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz counts districts that joined later from the day on which they joined.',
      ),
      source: 'Joint Commission on the Harmonisation of Certificates, Fourteenth Report to the Council of Ministers',
    },
  },
  decorators: [inSentence],
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [inSentence] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = { args: { data: '{ "term": "visa waiver" }' }, decorators: [inSentence] };

/** Bad data with a fallback: the word stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: 'visa waiver' }, decorators: [inSentence] };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true }, decorators: [inSentence] };

/** Its document is still on the way: the word shows. */
export const Loading: Story = {
  args: { src: pending, slot: 'visa waiver' },
  beforeEach: holdPending,
  decorators: [inSentence],
};

export const RightToLeft: Story = {
  args: { data: { term: 'المنظمة', text: 'يعقد مجلس رؤساء دولها اجتماعه الرابع والعشرين.', source: 'وكالة الأنباء' } },
  decorators: [
    (story) =>
      html`<p>وصل الرئيس يوم الثلاثاء في زيارة دولة، وسيحضر اجتماع ${story()}، وهو الاجتماع الرابع والعشرون.</p>`,
  ],
  globals: { lang: 'ar' },
};

export const Dark: Story = { args: { data: sco }, decorators: [inSentence], globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: sco }, decorators: [inSentence], globals: { width: '240' } };

export const Chinese: Story = {
  args: { data: { term: '上合组织', text: '该组织的元首理事会将举行第二十四次会议。' } },
  decorators: [(story) => html`<p>国家主席习近平星期二抵达，并将出席${story()}的会议。</p>`],
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: { term: 'ШЫҰ', text: 'Шанхай ынтымақтастық ұйымы мемлекет басшыларының жиырма төртінші отырысы өтеді.' },
  },
  decorators: [(story) => html`<p>Қытай төрағасы Астанаға сейсенбіде келіп, ${story()} саммитіне қатысады.</p>`],
  globals: { lang: 'kk' },
};

/** A person: role and affiliation, and what there is to tell. */
export const Person: Story = {
  args: {
    data: {
      name: 'Saule Brandt',
      role: 'engineer',
      affiliation: 'Border service',
      about: 'Counts the trains at the crossing.',
      url: 'https://example.org/',
    },
  },
  decorators: [inSentence],
};

/** All that a note can carry. */
export const Everything: Story = {
  args: {
    data: {
      id: 'border',
      term: 'the border',
      text: [['It is ', { text: 'long', href: 'https://example.org/border' }, '.'], 'Two countries share it.'],
      who: { name: 'State border', role: 'boundary', affiliation: 'Border service', lang: 'en' },
      source: { name: 'Border service', url: 'https://example.org/', date: '2024-02' },
      updated: '2024-07-02',
      correction: { date: '2024-07-02', text: 'An earlier version had a shorter border.' },
    },
    'slot-footer': 'Words of the page, at the end of the note.',
  },
  decorators: [inSentence],
};

/** One fact of a document on the page. */
export const FromStoryDocument: Story = {
  args: { src: '#story/termNotes/sco', slot: 'SCO' },
  decorators: [inSentence, onPage],
};

/** Other colours and typefaces. */
export const Look: Story = {
  args: {
    data: sco,
    '--np-accent': '#0b5a3c',
    '--np-paper': '#eef5f1',
    '--np-ink': '#10241b',
    '--np-font-ui': 'system-ui, sans-serif',
  },
  decorators: [inSentence],
};

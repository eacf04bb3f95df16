import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { QuoteData } from '../../src/widgets/quote-card/quote-card.schema.js';

const meta: Meta = { component: 'quote-card' };

export default meta;

type Story = StoryObj<Args<QuoteData>>;

const singer = fact<QuoteData>('quotes/dimash');
const minister = fact<QuoteData>('quotes/suleimenov-difficult');
const fallback = 'Dimash Kudaibergen says that he has been exploring Chinese culture and history since 2017.';

const arabic: QuoteData = {
  lang: 'ar',
  text: 'الجار قبل الدار. تعلّمنا من جيراننا الموسيقى قبل أن نتعلّم منهم السياسة، وما زلنا نغنّي الأغاني نفسها على جانبي الحدود.',
  speaker: { name: 'ليلى منصور', role: 'مؤرخة', affiliation: 'جامعة الإسكندرية' },
  date: '2024-05-12',
  place: 'الإسكندرية',
};

/** A quotation with its speaker, as it stands in an article. */
export const Usual: Story = { args: { data: singer } };

/** A long one, with words that no line holds. */
export const Long: Story = {
  args: {
    data: {
      ...minister,
      text: [
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, said the sign; and https://archive.example/collections/agreements-on-trade-culture-and-politics/1992/01/03?view=transcript#negotiations, said the footnote.',
        ...[minister.text as string].flatMap((words) => [words, words]),
      ],
      speaker: {
        name: 'Maximiliane Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst',
        role: 'acting deputy chair of the intergovernmental working group on the harmonisation of phytosanitary certificates',
        affiliation: 'Secretariat of the Conference on Interaction and Confidence-Building Measures',
      },
    },
  },
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = {
  args: { data: '{ "text": "", "speaker": { "role": "singer" }, "date": "yesterday" }' },
  decorators: [amongText],
};

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** JSON that was cut short, with `debug`. */
export const TruncatedWithDebug: Story = { args: { data: '{ "text": "I first met', slot: fallback, debug: true } };

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = { args: { data: arabic }, globals: { lang: 'ar' } };

export const RightToLeftNarrow: Story = { args: { data: arabic }, globals: { lang: 'ar', width: '240' } };

export const Dark: Story = { args: { data: singer, share: true }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: singer }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: {
      text: '远亲不如近邻。三十年来，我们两国的年轻人一起读书、一起唱歌，边境上的每一座小城都有这样的故事，我外婆常说：“好邻居赛金宝。”',
      speaker: { name: '王芳', role: '历史学者', affiliation: '兰州' },
      date: '2024-03',
    },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      text: 'Көршіні таңдамайды, бірақ онымен дос болуды таңдауға болады. Біз сол жолды таңдадық, енді балаларымыз бір-бірінің әндерін жатқа біледі.',
      speaker: { name: 'Айгүл Сәрсенова', role: 'тарихшы', affiliation: 'Алматы' },
      date: '2024-05-12',
    },
  },
  globals: { lang: 'kk' },
};

export const Hindi: Story = {
  args: {
    data: {
      text: [
        [
          'हम पड़ोसी नहीं चुनते, पर ',
          { text: 'मित्रता का चुनाव', mark: 'em' },
          ' कर सकते हैं। हमने वही रास्ता चुना, और अब हमारे बच्चे एक-दूसरे के गीत कंठस्थ जानते हैं।',
        ],
      ],
      speaker: { name: 'आयशा सारसेनोवा', role: 'इतिहासकार', affiliation: 'अल्माटी' },
      date: '2024-05-12',
    },
  },
  globals: { lang: 'hi' },
};

/** Letters that hang from sloping lines, which need room. */
export const Urdu: Story = {
  args: {
    data: {
      text: 'ہم پڑوسی نہیں چنتے، لیکن ان سے دوستی کا انتخاب کر سکتے ہیں۔ ہم نے وہی راستہ چنا۔',
      speaker: { name: 'عائشہ سارسینووا', role: 'مؤرخ', affiliation: 'الماتی' },
      date: '2024-05-12',
    },
  },
  globals: { lang: 'ur' },
};

export const German: Story = {
  args: {
    data: {
      text: 'Nachbarn sucht man sich nicht aus, Freunde schon. Wir haben uns für die Freundschaft entschieden.',
      speaker: { name: 'Katharina Brandt', role: 'Historikerin', affiliation: 'Leipzig' },
    },
  },
  globals: { lang: 'de' },
};

/** Repeats words of the article, and says so to those who hear it. */
export const Pull: Story = {
  args: {
    variant: 'pull',
    data: { text: 'I’ve been exploring Chinese culture and history', speaker: 'Dimash Kudaibergen' },
  },
  decorators: [amongText],
};

/** In the size of the text, with both quotation marks. */
export const Plain: Story = { args: { variant: 'plain', data: singer }, decorators: [amongText] };

/** Three lines, and the rest on demand. */
export const Lines: Story = { args: { lines: 3, data: minister } };

/** Fewer words than lines: nothing to show more of. */
export const LinesWithoutNeed: Story = {
  args: { lines: 3, data: { text: 'We were on our own.', speaker: 'Toleutay Suleimenov' } },
};

/** To the device's own way of sharing, or to the clipboard. */
export const Share: Story = { args: { share: true, data: singer } };

export const LinesAndShare: Story = { args: { lines: 3, share: true, data: minister } };

export const Portrait: Story = {
  args: {
    data: {
      ...singer,
      speaker: {
        name: 'Dimash Kudaibergen',
        role: 'singer',
        affiliation: 'Kazakhstan',
        url: 'https://example.org/',
        image: {
          src: 'media/portrait.svg',
          alt: 'A man in a dark jacket looks at the camera.',
          width: 200,
          height: 200,
        },
      },
    },
  },
};

/** The text brings its own marks: they are not doubled. */
export const OwnMarks: Story = {
  args: {
    data: { text: '“We turned to our neighbors and chose the People’s Republic of China.”', speaker: minister.speaker },
  },
};

/** Marks inside the words stay as they are. */
export const MarksInside: Story = { args: { data: fact<QuoteData>('quotes/neighborly') } };

/** Not the speaker's own words: no marks. */
export const Paraphrase: Story = {
  args: {
    data: {
      ...minister,
      kind: 'paraphrase',
      text: 'The young state had no money and looked for partners among its neighbors.',
    },
  },
};

/** The words before translation, and who translated them. */
export const Translated: Story = {
  args: {
    data: {
      text: 'We do not choose our neighbors, but we can choose to be friends.',
      original: { lang: 'kk', text: 'Көршіні таңдамайды, бірақ онымен дос болуды таңдауға болады.' },
      speaker: { name: 'Айгүл Сәрсенова', lang: 'kk', role: 'historian', affiliation: 'Almaty' },
      translator: 'Nurlan Bekov',
    },
  },
};

/** What it answers. */
export const Context: Story = {
  args: {
    data: {
      ...minister,
      text: 'It was a difficult time, December 1991.',
      context: 'Asked how the first talks came about:',
    },
  },
};

/** All that a quotation can carry: occasion, permalink, source, update and correction. */
export const Everything: Story = {
  args: {
    data: {
      ...minister,
      text: 'We declared independence on December 16th, and by January 3, 1992, the first Deputy Minister of Foreign Affairs from China arrived.',
      context: 'On the first weeks of independence:',
      date: '2024-06-28',
      place: 'Astana',
      url: 'https://example.org/interviews/suleimenov#january',
      source: {
        name: 'China Global Television Network (CGTN) interview',
        url: 'https://example.org/cgtn',
        date: '2024-06-30',
      },
      updated: '2024-07-02',
      correction: { date: '2024-07-02', text: 'An earlier version gave the minister’s first name as Toleutai.' },
    },
    share: true,
    'slot-footer': 'Words of the page, below the widget.',
  },
};

export const Paragraphs: Story = {
  args: {
    data: {
      ...minister,
      text: 'It was a difficult time, December 1991. The Soviet Union had just collapsed, and we became an independent state.\n\nWe had no money in the treasury, and all our economic and trade ties were broken.\n\nAnd, of course, we looked around.',
    },
  },
};

/** Links, emphasis and other languages inside the words. */
export const Spans: Story = {
  args: {
    data: {
      text: [
        [
          'We signed ',
          { text: 'over 10 bilateral agreements', href: 'https://example.org/agreements' },
          ', and I remember how we were greeted: ',
          { text: '欢迎光临', lang: 'zh' },
          '. The ',
          { text: 'first', mark: 'em' },
          ' one was about trade, the ',
          { text: 'most important', mark: 'strong' },
          ' one about water: H',
          { text: '2', mark: 'sub' },
          'O for 10',
          { text: '6', mark: 'sup' },
          ' people.',
        ],
      ],
      speaker: 'A delegate',
    },
  },
};

/** Words alone. */
export const WithoutSpeaker: Story = { args: { data: { text: 'How helpless and homeless he was!' } } };

/** Markup in a string shows as typed. */
export const MarkupAsTyped: Story = {
  args: { data: { text: 'Use <em>emphasis</em> & care.', speaker: 'A sub-editor' } },
};

/** One fact of a document on the page, with its reference to a person. */
export const FromStoryDocument: Story = { args: { src: '#story/quotes/baldyrgan' }, decorators: [onPage] };

/** Other colours, sizes and a typeface for small print. */
export const Look: Story = {
  args: {
    data: { ...minister, text: 'We were on our own, figuring out how to survive.' },
    share: true,
    '--np-accent': '#0b5a3c',
    '--np-quote-size': '2em',
    '--np-font-ui': 'system-ui, sans-serif',
    '--np-margin': '4em',
  },
};

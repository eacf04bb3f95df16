import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { LinksData } from '../../src/widgets/related-links/related-links.schema.js';

const meta: Meta = { component: 'related-links' };

export default meta;

type Story = StoryObj<Args<LinksData>>;

const story = fact<LinksData>('relatedLinks/more');
const fallback = 'Read more: the river, the mountain, the crossing.';
const picture = (name: string, alt: string) => ({ src: `media/${name}.svg`, alt, width: 640, height: 360 });

const several: LinksData = {
  title: 'Read more',
  links: [
    {
      href: 'https://example.org/river',
      kicker: 'Report',
      title: 'The river that had two names, and the ferry that knew both',
      teaser: 'For forty years Saule Brandt carried everybody across. Then came the bridge.',
      image: picture('river', 'A river between two hills.'),
      date: '2024-06-30',
      source: 'River Chronicle',
    },
    {
      href: 'https://example.org/mountain',
      kicker: 'Listen',
      title: 'A mountain is measured again',
      image: picture('mountain', 'A mountain under snow.'),
      duration: 'PT45M',
    },
    {
      href: 'https://example.org/crossing',
      title: 'How to cross a border without noticing',
      by: 'Erlan Weber',
      date: '2023',
    },
    {
      href: 'https://example.org/poet',
      kicker: 'Review',
      title: 'The poet of the crossing',
      rating: 4,
      image: picture('crossing', 'A train crosses a plain.'),
    },
  ],
};

const arabic: LinksData = {
  title: 'اقرأ أيضا',
  links: [
    {
      href: 'https://example.org/a',
      kicker: 'تقرير',
      title: 'الموسيقى التي تعبر الحدود',
      teaser: 'حكاية عازف كمان وجد بيتا بعيدا عن بلده.',
      image: picture('river', 'نهر بين تلين.'),
      date: '2024-06-30',
      source: 'River Chronicle',
    },
    { href: 'https://example.org/b', title: 'طبيبة عيون في الشمال', duration: 'PT45M' },
  ],
};

/** The end of the reference article. */
export const Usual: Story = { args: { data: story } };

/** With pictures, one below the other. */
export const List: Story = { args: { data: several } };

/** The same side by side, pictures first. */
export const Cards: Story = { args: { data: several, variant: 'cards' } };

/** Long words and many links. */
export const Long: Story = {
  args: {
    data: {
      title:
        'Everything that has been written about the Conference on Interaction and Confidence-Building Measures in the border districts',
      url: 'https://example.org/all',
      summary: ['The newest comes first.', 'What was put right later is marked.'],
      links: Array.from({ length: 24 }, (_, n) => ({
        href: `https://example.org/${n}`,
        kicker: 'From the series on the harmonisation of phytosanitary certificates in the border districts',
        title: `${n + 1}. What the Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz has to do with certificates of seaworthiness`,
        teaser:
          'Districts that joined later count from the day on which they joined, unless they came back within the same year.',
        by: 'The Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        date: '2024-06-30',
      })),
    },
  },
};

/** The same, side by side. */
export const LongCards: Story = { args: { ...Long.args, variant: 'cards' } };

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** No link in it: as bad as no data. */
export const Wrong: Story = { args: { data: '{ "title": "Read more", "links": [] }' }, decorators: [amongText] };

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** Links that lead nowhere, or to a script, are left out: the others show. */
export const SomeWrong: Story = {
  args: {
    data: JSON.stringify({
      title: 'Two of four',
      links: [
        { href: 'https://example.org/a', title: 'The river' },
        { title: 'Nowhere' },
        { href: 'javascript:alert(1)', title: 'A script' },
        { href: 'https://example.org/b', title: 'The mountain' },
      ],
    }),
    debug: true,
  },
};

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = { args: { data: arabic }, globals: { lang: 'ar' } };

export const RightToLeftCards: Story = { args: { data: arabic, variant: 'cards' }, globals: { lang: 'ar' } };

export const Dark: Story = { args: { data: several }, globals: { scheme: 'dark' } };

export const CardsDark: Story = { args: { data: several, variant: 'cards' }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: several }, globals: { width: '240' } };

export const CardsNarrow: Story = { args: { data: several, variant: 'cards' }, globals: { width: '240' } };

export const Chinese: Story = {
  args: {
    data: {
      title: '延伸阅读',
      links: [
        {
          href: 'https://example.org/a',
          kicker: '音乐',
          title: '在异乡写成的乐曲',
          date: '2024-06-30',
          source: '新华社',
          image: picture('mountain', '雪山。'),
        },
        { href: 'https://example.org/b', title: '边境小城的一天', duration: 'PT45M' },
      ],
    },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      title: 'Тағы оқыңыз',
      links: [
        {
          href: 'https://example.org/a',
          kicker: 'Музыка',
          title: 'Жат жерде жазылған симфония',
          date: '2024-06-30',
          source: 'Қалам',
          image: picture('mountain', 'Қарлы тау.'),
        },
        { href: 'https://example.org/b', title: 'Шекарадағы кенттің бір күні', duration: 'PT45M' },
      ],
    },
  },
  globals: { lang: 'kk' },
};

/** One link, as it stands within an article. */
export const One: Story = {
  args: { data: { links: [{ ...several.links[0]!, by: 'Marta Omarova', note: 'Paid for by the Bridge Company' }] } },
};

/** Titles alone. */
export const TitlesAlone: Story = {
  args: {
    data: {
      links: [
        { href: 'https://example.org/a', title: 'The river' },
        { href: 'https://example.org/b', title: 'The mountain' },
      ],
    },
  },
};

/** All that links can carry. */
export const Everything: Story = {
  args: {
    data: {
      id: 'more',
      lang: 'en',
      title: 'Read more',
      url: 'https://example.org/more',
      summary: 'What others have written about the river.',
      links: [
        {
          id: 'ferry',
          href: 'https://example.org/river',
          kicker: 'Review',
          title: 'The river that had two names',
          teaser: 'A film about the ferry.',
          by: 'Marta Omarova',
          image: { ...picture('river', 'A river between two hills.'), caption: 'The river.', credit: 'A. P.' },
          date: '2024-06-30',
          source: 'River Chronicle',
          duration: 'PT1H30M',
          rating: 3.5,
          note: '12 comments',
          updated: '2024-07-01',
          correction: {
            date: '2024-07-02',
            text: [['An earlier version named ', { text: 'another river', href: 'https://example.org/other' }, '.']],
          },
        },
        {
          href: 'https://example.org/kk',
          lang: 'kk',
          title: 'Екі атауы бар өзен',
          source: { name: 'Қазақ әдебиеті', date: '2024-05' },
        },
      ],
      source: { name: 'Bridge Company', url: 'https://example.org/' },
      updated: '2024-07-02',
      correction: { date: '2024-07-03', text: 'An earlier version left out the second one.' },
    },
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** Under a heading of the page that is deeper. */
export const HeadingLevel: Story = { args: { data: several, 'heading-level': 5 } };

/** One list of a document on the page. */
export const FromStoryDocument: Story = { args: { src: '#story/relatedLinks/more' }, decorators: [onPage] };

/** Other colours, sizes and typefaces. */
export const Look: Story = {
  args: {
    data: several,
    variant: 'cards',
    '--np-accent': '#0b5a3c',
    '--np-rule': '#0b5a3c',
    '--np-thumb-ratio': '1',
    '--np-card-width': '9em',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

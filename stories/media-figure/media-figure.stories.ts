import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fact } from '../../.storybook/article.js';
import { amongText, holdPending, pending, type Args } from '../../.storybook/page.js';
import type { FigureData } from '../../src/widgets/media-figure/media-figure.schema.js';

const meta: Meta = { component: 'media-figure' };

export default meta;

type Story = StoryObj<Args<FigureData>>;

const fallback = 'A picture of a train that crosses a plain.';
const crossing = {
  src: 'media/crossing.svg',
  alt: 'A train crosses a plain below mountains.',
  width: 1200,
  height: 675,
};
const words = { caption: 'The crossing, seen from the old road.', credit: 'Newsparts' };
const pair: FigureData = {
  before: { src: 'media/mountain.svg', alt: 'A mountain on a red ground.', width: 1200, height: 675, label: '2020' },
  after: { ...crossing, label: '2024' },
  ...words,
};

/** The picture of the reference article. */
export const Usual: Story = {
  args: { data: { ...fact<FigureData>('mediaFigures/crossing'), src: 'media/crossing.svg' } },
};

/** With a caption and a credit; readers can enlarge it. */
export const Enlarge: Story = { args: { data: { ...crossing, ...words }, enlarge: true } };

/** Two pictures of one place, with a line between that readers move. */
export const BeforeAndAfter: Story = { args: { data: pair } };

/** The line begins elsewhere, and there are no labels. */
export const BeforeAndAfterUnlabelled: Story = {
  args: {
    data: {
      before: { ...pair.before!, label: undefined },
      after: crossing,
    },
    position: '25',
  },
};

/** A film, which nobody is asked for before it is played. */
export const Video: Story = {
  args: {
    data: {
      media: {
        video: { src: 'media/crossing.mp4', title: 'A train', poster: 'media/crossing.svg', width: 1200, height: 675 },
      },
      ...words,
    },
  },
};

/** A recording. */
export const Audio: Story = {
  args: { data: { media: { audio: { src: 'media/crossing.mp3', title: 'The sound of a train' } }, ...words } },
};

/** What somebody else plays: asked for nothing before the reader wants it. */
export const Embed: Story = {
  args: {
    data: {
      media: { embed: { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'A speech', thumbnail: crossing } },
      ...words,
    },
  },
};

/** Long words below a picture. */
export const Long: Story = {
  args: {
    data: {
      ...crossing,
      caption: Array.from(
        { length: 4 },
        () =>
          'The Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft on its way to the border districts, photographed in the year of the harmonisation of certificates.',
      ),
      credit: 'Joint Commission on the Harmonisation of Certificates in the Border Districts',
    },
  },
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** A picture without an alternative text: as bad as no data. */
export const Wrong: Story = { args: { data: '{ "src": "media/crossing.svg" }' }, decorators: [amongText] };

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = {
  args: {
    data: {
      ...crossing,
      alt: 'قطار يعبر السهل.',
      caption: 'المعبر كما يُرى من الطريق القديم.',
      credit: 'وكالة الأنباء',
    },
    enlarge: true,
  },
  globals: { lang: 'ar' },
};

/** The first picture is on the right. */
export const RightToLeftBeforeAndAfter: Story = {
  args: {
    data: {
      before: { ...pair.before!, alt: 'جبل.', label: 'قبل' },
      after: { ...crossing, alt: 'قطار يعبر السهل.', label: 'بعد' },
      caption: 'المعبر.',
    },
    position: '30',
  },
  globals: { lang: 'ar' },
};

export const Dark: Story = { args: { data: { ...crossing, ...words }, enlarge: true }, globals: { scheme: 'dark' } };

export const BeforeAndAfterDark: Story = { args: { data: pair }, globals: { scheme: 'dark' } };

export const Narrow: Story = { args: { data: { ...crossing, ...words }, enlarge: true }, globals: { width: '240' } };

export const BeforeAndAfterNarrow: Story = { args: { data: pair }, globals: { width: '240' } };

export const Chinese: Story = {
  args: { data: { ...crossing, alt: '火车穿过平原。', caption: '从旧路上看口岸。', credit: '新华社' }, enlarge: true },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: {
    data: {
      ...crossing,
      alt: 'Пойыз жазықтан өтіп барады.',
      caption: 'Өткізу бекеті, ескі жолдан көрінісі.',
      credit: 'Қазақпарат',
    },
    enlarge: true,
  },
  globals: { lang: 'kk' },
};

/** A picture alone. */
export const PictureAlone: Story = { args: { data: crossing } };

/** Decoration: nobody hears of it, and there is no more of it to see. */
export const Decoration: Story = { args: { data: { ...crossing, alt: '' }, enlarge: true } };

/** All that a picture can carry. */
export const Everything: Story = {
  args: {
    data: {
      id: 'crossing',
      lang: 'en',
      ...crossing,
      srcset: 'media/crossing.svg 1200w, media/crossing.svg?large 2400w',
      sizes: '(min-width: 60em) 40em, 100vw',
      caption: [
        [
          'The ',
          { text: 'crossing', href: 'https://example.org/crossing' },
          ', seen from the ',
          { text: 'old', mark: 'em' },
          ' road.',
        ],
        'In June.',
      ],
      credit: 'Newsparts',
      source: { name: 'Border service', url: 'https://example.org/', date: '2024-02' },
      updated: '2024-07-02',
      correction: { date: '2024-07-02', text: 'An earlier version named another crossing.' },
    },
    enlarge: true,
    eager: true,
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** Other colours and typefaces. */
export const Look: Story = {
  args: { data: pair, '--np-paper': '#e8b04b', '--np-font-ui': 'system-ui, sans-serif' },
};

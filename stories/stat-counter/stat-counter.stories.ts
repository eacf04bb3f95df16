import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fact, onPage } from '../../.storybook/article.js';
import { amongText, holdPending, pending, widget, type Args } from '../../.storybook/page.js';
import type { StatData } from '../../src/widgets/stat-counter/stat-counter.schema.js';

const meta: Meta = { component: 'stat-counter' };

export default meta;

type Story = StoryObj<Args<StatData>>;

const trips = fact<StatData>('stats/trips');
const fallback = '600,000 cross-border trips in 2023.';

/** Several beside one another, each with the same settings. */
const row = (...facts: readonly StatData[]): Story => ({
  render: (args, context) => html`<div class="row">${facts.map((data) => widget({ ...args, data }, context))}</div>`,
  parameters: { docs: { source: { code: null } } },
});

const everyFact = ['trips', 'visits', 'patients', 'stay', 'border', 'agreements', 'friendship', 'summit'];

/** A number with what it counts. */
export const Usual: Story = { args: { data: trips } };

/** A long number, a long unit and long words. */
export const Long: Story = {
  args: {
    data: {
      value: '12345678901234567890.123456789',
      qualifier: 'fewer-than',
      unit: 'Donaudampfschifffahrtsgesellschaftskapitänspatente',
      label:
        'certificates of seaworthiness, phytosanitary certificates and Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesbescheinigungen issued by both authorities together in all of the border districts, ports, dry ports and railway junctions that take part in the programme',
      period: '1992-01-03/2024-07-02',
      note: 'Districts that joined later count from the day on which they joined. Those that left are counted until the day on which they left, unless they came back within the same year.',
      source: 'Joint Commission on the Harmonisation of Certificates, Fourteenth Report to the Council of Ministers',
    },
  },
};

/** No data and no fallback: takes no space. */
export const Empty: Story = { decorators: [amongText] };

/** Bad data without a fallback: takes no space, and says why in the console and in `np-error`. */
export const Wrong: Story = {
  args: { data: '{ "value": "600,000", "label": "cross-border trips", "period": "31/12/2023" }' },
  decorators: [amongText],
};

/** Bad data with a fallback: the fallback stays. */
export const WrongWithFallback: Story = { args: { ...Wrong.args, slot: fallback } };

/** Bad data with `debug`: what is wrong stands in place. */
export const WrongWithDebug: Story = { args: { ...WrongWithFallback.args, debug: true } };

/** Its document is still on the way: the fallback shows. */
export const Loading: Story = { args: { src: pending, slot: fallback }, beforeEach: holdPending };

export const RightToLeft: Story = {
  args: {
    data: {
      value: 600000,
      qualifier: 'more-than',
      label: 'رحلة عبر الحدود',
      period: '2023',
      previous: { value: 410000, period: '2022' },
      source: 'وكالة الإحصاء',
    },
  },
  globals: { lang: 'ar' },
};

export const Dark: Story = {
  args: { data: { ...trips, qualifier: 'about', source: { name: 'Border service', url: 'https://example.org/' } } },
  globals: { scheme: 'dark' },
};

export const Narrow: Story = {
  args: { data: fact<StatData>('stats/summit') },
  globals: { width: '240' },
};

export const Chinese: Story = {
  args: {
    data: {
      value: 600000,
      compact: true,
      unit: '人次',
      label: '跨境旅行',
      period: '2023',
      asOf: '2024-01-15',
      source: '国家统计局',
    },
  },
  globals: { lang: 'zh' },
};

export const Kazakh: Story = {
  args: { data: { value: 600000, label: 'шекарадан өту', period: '2023', source: 'Шекара қызметі' } },
  globals: { lang: 'kk' },
};

export const Hindi: Story = {
  args: {
    data: {
      value: 600000,
      compact: true,
      qualifier: 'more-than',
      label: 'सीमा पार यात्राएँ',
      period: '2023',
      source: 'सीमा सेवा',
    },
  },
  globals: { lang: 'hi' },
};

export const German: Story = {
  args: { data: { value: 1234567.89, currency: 'EUR', label: 'Handelsvolumen im Grenzgebiet', period: '2023-Q4' } },
  globals: { lang: 'de' },
};

/** Every word that can stand above a number. */
export const Qualifiers: Story = row(
  ...(['about', 'nearly', 'over', 'more-than', 'at-least', 'under', 'fewer-than', 'up-to', 'already'] as const).map(
    (qualifier): StatData => ({ value: 200000, qualifier, label: 'visits in both directions' }),
  ),
);

/** Every number of the reference article, on one baseline in each row. */
export const Row: Story = row(...everyFact.map((key) => fact<StatData>(`stats/${key}`)));

export const RowNarrow: Story = { ...Row, globals: { width: '240' } };

export const RowDark: Story = { ...Row, globals: { scheme: 'dark' } };

export const RowRightToLeft: Story = { ...Row, globals: { lang: 'ar' } };

/** Without the room for a qualifier, which only numbers in a row need. */
export const WithoutQualifierRoom: Story = { args: { data: trips, '--np-stat-qualifier': '0' } };

/** Units that the page's language has words for, and a word of the desk's own. */
export const Units: Story = row(
  { value: 2000, unit: 'kilometer', label: 'of shared border' },
  { value: 120, unit: 'kilometer-per-hour', label: 'on the new line' },
  { value: -18.5, unit: 'celsius', label: 'at the pass, in January' },
  { value: 25, unit: 'years', label: 'abroad' },
);

/** In the currency's own notation; compact; with the currency's small unit; where the sign comes last. */
export const Currency: Story = row(
  { value: 41000000000, currency: 'USD', compact: true, label: 'trade volume' },
  { value: 1250.5, currency: 'KZT', label: 'a ticket to the border' },
  { value: 99, currency: 'EUR', style: 'currency', label: 'a ticket across it' },
);

export const Percent: Story = row(
  { value: 0.12, style: 'percent', label: 'of trips by rail' },
  { value: 0.005, style: 'percent', label: 'of trips on foot' },
  { value: 0.48, style: 'percent', label: 'of trips by bus', previous: { value: 0.45, period: '2022' } },
);

export const Ordinal: Story = row(
  { value: 1, style: 'ordinal', label: 'visit' },
  { value: 22, style: 'ordinal', label: 'round of talks' },
  { value: 24, style: 'ordinal', label: 'meeting of the council' },
);

export const Compact: Story = row(
  { value: 600000, compact: true, label: 'trips' },
  { value: 1234567, compact: true, label: 'travellers' },
  { value: 8100000000, compact: true, unit: 'people', label: 'on Earth' },
);

/** The lowest and the highest value that it may be. */
export const Range: Story = { args: { data: { ...trips, qualifier: 'about', range: [580000, 620000] } } };

export const PreviousUp: Story = { args: { data: { ...trips, previous: { value: 410000, period: '2022' } } } };

export const PreviousDown: Story = {
  args: {
    data: { value: 312000, label: 'cross-border trips', period: '2020', previous: { value: 588000, period: '2019' } },
  },
};

export const PreviousFromZero: Story = {
  args: { data: { value: 14, label: 'flights a week', previous: { value: 0, period: '1991' } } },
};

export const Estimate: Story = { args: { data: { ...trips, qualifier: 'about', estimate: true, asOf: '2024-01-15' } } };

export const Note: Story = { args: { data: fact<StatData>('stats/visits') } };

/** More digits than a JSON number can hold. */
export const ExactDecimal: Story = {
  args: { data: { value: '9007199254740993.10', label: 'tenge in the reserve, to the last tiyn', currency: 'KZT' } },
};

export const Negative: Story = {
  args: { data: { value: -3.2, unit: 'percent', label: 'change of output', period: '1992' } },
};

/** All that a number can carry. */
export const Everything: Story = {
  args: {
    data: {
      value: 600000,
      qualifier: 'more-than',
      unit: 'trips',
      label: [
        [
          'across ',
          { text: 'the border', href: 'https://example.org/border' },
          ' in ',
          { text: 'both', mark: 'em' },
          ' directions',
        ],
      ],
      period: '2023',
      asOf: '2024-01-15',
      range: [590000, 615000],
      previous: { value: 410000, period: '2022' },
      estimate: true,
      note: 'Counted at the crossings; transit passengers are left out.',
      source: { name: 'Border service', url: 'https://example.org/', date: '2024-02' },
      updated: '2024-07-02',
      correction: { date: '2024-07-02', text: 'An earlier version gave the number of travellers.' },
    },
    'slot-footer': 'Words of the page, below the widget.',
  },
};

/** The digits stand still. */
export const Still: Story = { args: { data: trips, animate: 'none' } };

/** The digits roll into place once, when the number comes into view. */
export const Rolling: Story = { args: { data: { ...trips, qualifier: 'about' }, animate: 'view' } };

/** One fact of a document on the page. */
export const FromStoryDocument: Story = { args: { src: '#story/stats/patients' }, decorators: [onPage] };

/** Other colours, sizes and typefaces. */
export const Look: Story = {
  args: {
    data: { ...trips, qualifier: 'nearly', source: 'Border service' },
    '--np-accent': '#0b5a3c',
    '--np-stat-size': '5em',
    '--np-font-display': 'system-ui, sans-serif',
    '--np-font-ui': 'system-ui, sans-serif',
  },
};

import { html, type TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { adopt, css } from '../../core/style.js';
import type { NewspartElement, Options } from '../../core/widget.js';
import type { ListedStat, Stats } from './stat-list.schema.js';
import type { StatsOptions } from './stat-list.template.js';

/** How it is told that numbers do not compare: loaded with the first that do not. */
const reporting = lazy(() => import('../../core/issues.js'));

/** The look of bars, which have no colour of a background: on paper and with colours of the reader's own there may be none. */
const style = css`
  .compared > .list {
    display: block;
  }
  .compared li + li {
    margin-block-start: 0.9em;
  }
  .compared .stat {
    --np-stat-qualifier: 0;
    --np-stat-size: 1.3em;
    display: flex;
    flex-direction: column;
  }
  .compared .stat > p:first-child {
    align-items: baseline;
    column-gap: 0.4em;
    display: flex;
    flex-wrap: wrap;
  }
  .compared .label {
    margin: 0;
  }
  .compared .qualifier:empty {
    display: none;
  }
  .compared .stat > :not(:first-child, .bar) {
    order: 1;
  }
  .bar {
    block-size: 0.9em;
    display: block;
    inline-size: 100%;
    margin-block-start: 0.2em;
    overflow: visible;
  }
  /* By the direction of the list, for all begin at one line, also in a language of another direction. */
  .stats:dir(rtl) .bar {
    transform: scaleX(-1);
  }
  .sure,
  .zero,
  .unsure {
    fill: var(--np-bar, var(--_accent));
    stroke: var(--np-bar, var(--_accent));
    stroke-width: 0;
  }
  .unsure {
    fill-opacity: 0.15;
    stroke-dasharray: 3 3;
    stroke-width: 2px;
  }
  .zero {
    stroke: currentColor;
    stroke-width: 1px;
  }
  .told {
    stroke: currentColor;
    stroke-width: 2px;
  }
  @media (forced-colors: active) {
    .sure,
    .unsure {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .unsure {
      fill-opacity: 0;
    }
    .zero,
    .told {
      stroke: CanvasText;
    }
  }
`;

const styleOf = ({ style, currency }: ListedStat): string => style ?? (currency ? 'currency' : 'number');

/** What has to be the same in all. */
const same: Readonly<Record<string, (item: ListedStat) => string | undefined>> = {
  style: styleOf,
  currency: (item) => (styleOf(item) === 'currency' ? item.currency?.toUpperCase() : undefined),
  unit: ({ unit }) => unit,
};

/** Why numbers do not compare as bars, in a sentence for who has written them; undefined where they do. */
export function obstacle(stats: readonly ListedStat[]): string | undefined {
  const aside = '; the numbers show side by side';
  if (stats.length < 2) return `expected two numbers or more to compare, found one${aside}`;
  for (const [field, of] of Object.entries(same)) {
    const found = [...new Set(stats.map(of))];
    if (found.length > 1)
      return `expected one "${field}" for all numbers to compare, found ${found.map((value) => (value === undefined ? 'none' : JSON.stringify(value))).join(' and ')}${aside}`;
  }
  return styleOf(stats[0]!) === 'ordinal'
    ? `expected amounts to compare, found ranks ("style": "ordinal")${aside}`
    : undefined;
}

/** Of which it is said that there are more. */
const open: readonly (string | undefined)[] = ['over', 'more-than', 'at-least'];
const exact: readonly (string | undefined)[] = [undefined, 'already'];

/** How much longer a bar is of which nobody knows where it ends. */
const beyond = 0.06;

interface Stretch {
  /** From zero: what is sure. */
  readonly sure: number;
  /** What may be. */
  readonly unsure: readonly [from: number, to: number];
  /** The number itself within its range. */
  readonly told?: number | undefined;
}

/** How far a bar goes. `most` is the largest of all amounts. */
function stretch({ value, range, qualifier, estimate }: ListedStat, most: number): Stretch {
  const number = Number(value);
  if (range) {
    const [low, high] = range.map(Number) as [number, number];
    const sure = low > 0 ? Math.min(low, number) : high < 0 ? Math.max(high, number) : 0;
    return { sure, unsure: [Math.min(low, number), Math.max(high, number)], told: number };
  }
  if (number >= 0 && !estimate && open.includes(qualifier))
    return { sure: number, unsure: [number, number + most * beyond] };
  return !estimate && exact.includes(qualifier)
    ? { sure: number, unsure: [0, 0] }
    : { sure: 0, unsure: number < 0 ? [number, 0] : [0, number] };
}

/**
 * A bar for each number, all from one zero and to one scale: pictures of what the words say, so for those who see alone. What is not
 * certain is an outline. Their lengths are attributes of SVG, which need no style of a page's policy.
 */
function bars(stats: readonly ListedStat[]): readonly TemplateResult[] {
  const most = Math.max(...stats.flatMap(({ value, range = [] }) => [value, ...range].map((n) => Math.abs(Number(n)))));
  const all = stats.map((item) => stretch(item, most));
  const ends = all.flatMap(({ sure, unsure }) => [0, sure, ...unsure]);
  const first = Math.min(...ends);
  const whole = Math.max(...ends) - first || 1;
  const percent = (part: number): string => `${+((part / whole) * 100).toFixed(2)}%`;
  const at = (number: number): string => percent(number - first);
  return all.map(({ sure, unsure: [from, to], told = 0 }) => {
    const hasRange = told !== 0;
    return html`<svg class="bar" part="bar" aria-hidden="true">
      <rect class="sure" x=${at(Math.min(0, sure))} width=${percent(Math.abs(sure))} height="100%"></rect>
      <rect class="unsure" x=${at(from)} y="8%" width=${percent(to - from)} height="84%"></rect>
      <line class=${hasRange ? 'told' : 'zero'} x1=${at(told)} x2=${at(told)} y2="100%"></line>
      <line class="zero" x1=${at(0)} x2=${at(0)} y1="-25%" y2="125%"></line>
    </svg>`;
  });
}

const issuesOf = (message: string) => [{ path: '/stats', message }];

/** What the template is given: bars; or, with `debug`, why there are none. */
export function compared({ stats }: Stats, { footer }: Options, debug: boolean): Partial<StatsOptions> {
  const message = obstacle(stats);
  if (!message) return { bars: bars(stats) };
  const { list } = reporting();
  return debug ? { footer: html`${footer}${list(issuesOf(message))}` } : {};
}

/** Of which numbers it was said that they do not compare: once. */
const told = new WeakSet<Stats>();

/** What there is to do where numbers have been compared: the look of bars, or a word to who has written the numbers. */
export function rendered(element: NewspartElement<Stats>, model: Stats): void {
  adopt(element.shadowRoot!, style);
  const message = obstacle(model.stats);
  if (!message || told.has(model)) return;
  told.add(model);
  const issues = issuesOf(message);
  reporting().report(element, issues);
  element.send('np-error', { issues });
}

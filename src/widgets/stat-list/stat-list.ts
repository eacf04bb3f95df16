import type { TemplateResult } from 'lit/html.js';
import { lazy, optional } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement, type Options } from '../../core/widget.js';
import { style as statStyle } from '../stat-counter/stat-counter.style.js';
import { schema, type Stats, type StatsData } from './stat-list.schema.js';
import { style } from './stat-list.style.js';
import { stats } from './stat-list.template.js';

export { stats, style };

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./stat-list.light.js'));
/** Without them, the numbers stand side by side. */
const comparison = optional(() => import('./bars.js'));

/**
 * Several numbers side by side, or compared as bars.
 *
 * Its JSON has `stats`, a list of Stats: at least one is required, and a `value` and a `label` for each of them. A bad one is
 * reported and left out. With `compare` each has a bar, from one zero and to one scale; numbers that do not compare (of several
 * units, currencies or styles, ranks, or one alone) show side by side, and `np-error`, the console and `debug` say why.
 *
 * @tag stat-list
 * @summary Several numbers side by side, or compared as bars.
 *
 * @attr {string} data - JSON text of the numbers.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {boolean} compare - Shows the numbers one below the other, with bars.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, a part of it was left out, or the numbers do not compare.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view, or it fills half of the view.
 *
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart stats - The list.
 * @csspart stat - A number with all that belongs to it.
 * @csspart image - A picture above a number.
 * @csspart qualifier - The word before a number, such as "more than".
 * @csspart value - A number with its unit.
 * @csspart unit - The unit.
 * @csspart label - What a number counts.
 * @csspart bar - With `compare`: the picture of a number.
 * @csspart details - The time, range and change.
 * @csspart note - A remark.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-stat-width=9em] - Width that a number in a row takes at least.
 * @cssprop [--np-stat-size=clamp(2.1em, 1.4em + 6cqi, 3em)] - Size of the numbers side by side.
 * @cssprop [--np-bar] - Colour of bars; by default the accent.
 * @cssprop [--np-font-display=inherit] - Typeface of the numbers.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of qualifiers and bars.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class StatList extends NewspartElement<Stats, StatsData> {
  static override readonly tag = 'stat-list';
  static override readonly schema = schema;
  static override readonly list = 'stats';
  static override readonly attributes = { compare: false } as const;
  static override readonly style = base + statStyle + style;
  static override readonly light = light;

  /** Shows the numbers one below the other, with bars. */
  declare compare: boolean;

  protected override template(model: Stats, options: Options): TemplateResult {
    return stats(model, { ...options, ...(this.compare && comparison()?.compared(model, options, this.debug)) });
  }

  protected override rendered(model: Stats): void {
    super.rendered(model);
    if (this.compare) comparison()?.rendered(this, model);
  }
}

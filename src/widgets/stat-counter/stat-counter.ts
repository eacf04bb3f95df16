import type { TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { base, isStill } from '../../core/style.js';
import { NewspartElement, type Options } from '../../core/widget.js';
import { schema, type Stat, type StatData } from './stat-counter.schema.js';
import { style } from './stat-counter.style.js';
import { stat } from './stat-counter.template.js';

export { stat, style };

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./stat-counter.light.js'));

/**
 * A number, with what it counts.
 *
 * Its JSON is a Stat: `value` and `label` are required. The true value is in the page from the first paint, and is all
 * that assistive technology, a copy or a print gets; the motion is a decoration over it.
 *
 * @tag stat-counter
 * @summary A number, with what it counts.
 *
 * @attr {string} data - JSON text of a Stat.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {'view' | 'none'} [animate=view] - Whether the digits roll into place when the number comes into view.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading, where it has one.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a part of it was left out.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view.
 *
 * @csspart base - The whole widget.
 * @csspart qualifier - The word above the number, such as "more than".
 * @csspart value - The number with its unit.
 * @csspart unit - The unit.
 * @csspart label - What it counts.
 * @csspart details - The time, range and change.
 * @csspart note - The remark.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-stat-size=clamp(2.1em, 1.4em + 6cqi, 3em)] - Size of the number.
 * @cssprop [--np-stat-qualifier=1.3em] - Height kept for the word above the number, so that numbers in a row stand on one baseline; 0 for one alone.
 * @cssprop [--np-font-display=inherit] - Typeface of the number.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the qualifier and of controls.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print and controls.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class StatCounter extends NewspartElement<Stat, StatData> {
  static override readonly tag = 'stat-counter';
  static override readonly schema = schema;
  static override readonly attributes = { animate: ['view', 'none'] } as const;
  static override readonly style = base + style;
  static override readonly light = light;

  /**
   * The attribute `animate`. `view`: the digits roll into place once, when the number comes into view. `none`: they stand
   * still. (A property called `animate` would take away the method that every element has.)
   */
  get animation(): 'view' | 'none' {
    return this.getAttribute('animate') === 'none' ? 'none' : 'view';
  }
  set animation(animation: 'view' | 'none') {
    this.setAttribute('animate', animation);
  }

  protected override template(model: Stat, options: Options): TemplateResult {
    return stat(model, options);
  }

  protected override viewed(): void {
    if (this.animation === 'none' || isStill()) return;
    const figure = this.shadowRoot!.querySelector<HTMLElement>('.figure')!;
    // Without the motion, which is a file of its own, the number simply stands there.
    import('./roll.js').then(({ roll }) => roll(figure)).catch(() => {});
  }
}

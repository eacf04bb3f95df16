import type { TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement } from '../../core/widget.js';
import { quotes, schema, stats, type Points, type PointsData } from './key-points.schema.js';
import { style } from './key-points.style.js';
import { points, type PointsOptions } from './key-points.template.js';

export { points, style };

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./key-points.light.js'));

/**
 * What matters, first.
 *
 * Its JSON is Points: `points` is required, and a `text` for each of them. A bad point is reported and left out.
 *
 * @tag key-points
 * @summary What matters, first.
 *
 * @attr {string} data - JSON text of Points.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {boolean} numbered - Gives each point a number, in the digits of the page's language.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading; the titles of points are one level below.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a part of it was left out.
 * @fires {CustomEvent<{ original?: boolean }>} np-toggle - The reader shows the original words of a quotation in a point, or their translation again.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view, or it fills half of the view.
 *
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart points - The list.
 * @csspart point - One point.
 * @csspart point-title - What it is, in a few words.
 * @csspart text - What matters; also the words of a quotation.
 * @csspart image - A picture with its caption.
 * @csspart details - The small print of a quotation or number in a point.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-font-display=inherit] - Typeface of numbers.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the dots and numbers before the points.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class KeyPoints extends NewspartElement<Points, PointsData> {
  static override readonly tag = 'key-points';
  static override readonly schema = schema;
  static override readonly list = 'points';
  static override readonly attributes = { numbered: false } as const;
  static override readonly style = base + style;
  static override readonly light = light;

  /** Gives each point a number. */
  declare numbered: boolean;

  protected override options(): PointsOptions {
    return { ...super.options(), numbered: this.numbered };
  }

  protected override template(model: Points, options: PointsOptions): TemplateResult {
    return points(model, options);
  }

  protected override rendered(model: Points): void {
    super.rendered(model);
    // Of what stands inside points; what none has needed is not there.
    for (const { module } of [quotes, stats]) if (module) this.adopt(module.style);
  }
}

import type { TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement, type Options } from '../../core/widget.js';
import { schema, type Links, type LinksData } from './related-links.schema.js';
import { style } from './related-links.style.js';
import { links, type Variant } from './related-links.template.js';

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./related-links.light.js'));

/**
 * Where to read on.
 *
 * Its JSON has `links`, a list of which each has `href` and `title`: at least one is required. All of a link's place can be pressed,
 * and there is one link in it.
 *
 * @tag related-links
 * @summary Where to read on.
 *
 * @attr {string} data - JSON text of the links.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {'list' | 'cards'} [variant=list] - One below the other, or side by side with pictures above the words.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a link was left out.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view, or it fills half of the view.
 * @fires {CustomEvent<{ id: string, title: string }>} np-select - The reader follows a link; `id` is its `id`, or else its address. It
 *   cannot be cancelled; a click on the link can.
 *
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart summary - What they have to do with one another.
 * @csspart links - The list.
 * @csspart link - One of them.
 * @csspart kicker - What kind of thing it is.
 * @csspart name - Its title, with the link.
 * @csspart teaser - What it is about.
 * @csspart details - Who made it, where and when it was published, how long and how good it is.
 * @csspart note - Other small print, and the words that belong to its picture.
 * @csspart image - Its picture.
 * @csspart source - The source of the list and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-card-width=13em] - Width that a card takes at least.
 * @cssprop [--np-thumb-width=clamp(4.5em, 26%, 8em)] - Width of a picture in a list.
 * @cssprop [--np-thumb-ratio=3 / 2] - Width of a picture by its height.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the kickers.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class RelatedLinks extends NewspartElement<Links, LinksData> {
  static override readonly tag = 'related-links';
  static override readonly schema = schema;
  static override readonly list = 'links';
  static override readonly attributes = { variant: ['list', 'cards'] } as const;
  static override readonly style = base + style;
  static override readonly light = light;

  /** `list`: one below the other; `cards`: side by side. */
  declare variant: Variant;

  protected override template(model: Links, options: Options): TemplateResult {
    return links(model, {
      ...options,
      variant: this.variant,
      select: ({ id, href, title }) => this.send('np-select', { id: id ?? href, title }),
    });
  }
}

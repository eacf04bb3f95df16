import type { TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement, type Options } from '../../core/widget.js';
import { quotes, schema, type Profile, type ProfileData } from './person-card.schema.js';
import { style } from './person-card.style.js';
import { card } from './person-card.template.js';

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./person-card.light.js'));

/**
 * Who somebody is.
 *
 * Its JSON is a Person, or `{ "ref": key }` of one in the same document: `name` is required. An organisation of the document
 * does as well.
 *
 * @tag person-card
 * @summary Who somebody is.
 *
 * @attr {string} data - JSON text of a Person.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the name, which is a heading.
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
 * @fires {CustomEvent<{ original?: boolean }>} np-toggle - The reader shows the original words of a translated quotation, or
 *   the translation again.
 *
 * @csspart base - The whole widget.
 * @csspart person - The person, without what the page adds below.
 * @csspart portrait - The picture.
 * @csspart name - The name.
 * @csspart role - Role and affiliation.
 * @csspart life - When somebody lived.
 * @csspart about - Who it is.
 * @csspart links - Other pages.
 * @csspart credit - The words that belong to the picture.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-face-size=4.5em] - Width and height of the portrait.
 * @cssprop [--np-face-radius=50%] - Its corners: 0 for a square.
 * @cssprop [--np-face] - Colour behind a portrait, for heads without a background; by default that of lines.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of quotation marks and of controls.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print and controls.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class PersonCard extends NewspartElement<Profile, ProfileData> {
  static override readonly tag = 'person-card';
  static override readonly schema = schema;
  static override readonly attributes = {};
  static override readonly style = base + style;
  static override readonly light = light;

  protected override template(model: Profile, options: Options): TemplateResult {
    return card(model, options);
  }

  protected override rendered(model: Profile): void {
    super.rendered(model);
    if (model.quotes) this.adopt(quotes().style);
  }
}

import type { TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement, type Options } from '../../core/widget.js';
import { quotes } from '../person-card/person-card.schema.js';
import { style as personStyle } from '../person-card/person-card.style.js';
import { schema, type People, type PeopleData } from './person-list.schema.js';
import { style } from './person-list.style.js';
import { people, type Variant } from './person-list.template.js';

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./person-list.light.js'));

/**
 * The people of a story.
 *
 * Its JSON has `people`, a list of Persons or of references to those of the same document: at least one is required.
 *
 * @tag person-list
 * @summary The people of a story.
 *
 * @attr {string} data - JSON text of the people.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {'profiles' | 'heads'} [variant=profiles] - One below the other, or in a row.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading; the names are one below.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or somebody was left out.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view.
 * @fires {CustomEvent<{ original?: boolean }>} np-toggle - The reader shows the original words of a translated quotation, or
 *   the translation again.
 *
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart summary - What they have to do with one another.
 * @csspart people - The list.
 * @csspart person - One of them.
 * @csspart portrait - The picture of one of them.
 * @csspart name - The name.
 * @csspart role - Role and affiliation.
 * @csspart life - When somebody lived.
 * @csspart about - Who it is.
 * @csspart links - Other pages.
 * @csspart credit - The words that belong to a picture.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-head-width=9em] - Width that a head in a row takes at least.
 * @cssprop [--np-face-size=4.5em] - Width and height of a portrait.
 * @cssprop [--np-face-radius=50%] - Its corners: 0 for a square.
 * @cssprop [--np-face] - Colour behind a portrait, for heads without a background; by default that of lines.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of quotation marks and of controls.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print and controls.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class PersonList extends NewspartElement<People, PeopleData> {
  static override readonly tag = 'person-list';
  static override readonly schema = schema;
  static override readonly list = 'people';
  static override readonly attributes = { variant: ['profiles', 'heads'] } as const;
  static override readonly style = base + personStyle + style;
  static override readonly light = light;

  /** `profiles`: one below the other; `heads`: in a row. */
  declare variant: Variant;

  protected override template(model: People, options: Options): TemplateResult {
    return people(model, { ...options, variant: this.variant });
  }

  protected override rendered(model: People): void {
    super.rendered(model);
    // Of what some of them said; what none has needed is not there.
    if (quotes.module) this.adopt(quotes.module.style);
  }
}

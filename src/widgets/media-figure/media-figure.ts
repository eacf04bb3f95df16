import type { TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement, type Options } from '../../core/widget.js';
import { media, pairs, schema, type Figure, type FigureData } from './media-figure.schema.js';
import { style } from './media-figure.style.js';
import { figure, pictureOf } from './media-figure.template.js';

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./media-figure.light.js'));

/**
 * A picture, two to compare, or something that plays, with a caption, a credit and an alternative text.
 *
 * Its JSON is an Image (`src` and `alt` are required), or `before` and `after`, two Images with labels, or `media` with a `video`, an
 * `audio` or an `embed`. Somebody else's media are asked for nothing before the reader plays them.
 *
 * @tag media-figure
 * @summary A picture, two to compare, or something that plays.
 *
 * @attr {string} data - JSON text of a figure.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {boolean} enlarge - Lets readers see the picture as large as the window.
 * @attr {boolean} eager - Loads the picture at once, for the first view of a page.
 * @attr {number} [position=50] - Where the line between two pictures begins, in percent.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of a heading; a figure has none.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a part of it was left out.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view, or it fills half of the view.
 * @fires {CustomEvent<{ expanded: boolean }>} np-toggle - The reader has enlarged the picture, or closed it.
 *
 * @csspart base - The whole widget.
 * @csspart figure - What it shows, with the caption.
 * @csspart enlarge - With `enlarge`: the picture as a control.
 * @csspart dialog - The window with the enlarged picture.
 * @csspart close - What closes it.
 * @csspart pair - Two pictures, one over the other.
 * @csspart label - What shows on one of them.
 * @csspart slider - What moves the line between them.
 * @csspart media - A film or a recording.
 * @csspart embed - What somebody else plays.
 * @csspart play - The control that plays it.
 * @csspart caption - The caption and who made it.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-paper=canvas] - Colour of labels, of the line between two pictures and of the sign that a picture can be enlarged.
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the ring around what has the focus.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print and controls.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class MediaFigure extends NewspartElement<Figure, FigureData> {
  static override readonly tag = 'media-figure';
  static override readonly schema = schema;
  static override readonly attributes = { enlarge: false, eager: false, position: '' } as const;
  static override readonly style = base + style;
  static override readonly light = light;

  /** Lets readers see the picture as large as the window. */
  declare enlarge: boolean;
  /** Loads the picture at once. */
  declare eager: boolean;
  /** Where the line between two pictures begins, in percent. */
  declare position: string | null;

  protected override template(model: Figure, options: Options): TemplateResult {
    const position = Number.parseFloat(this.position ?? '');
    const image = pictureOf(model);
    return figure(model, {
      ...options,
      eager: this.eager,
      position: Number.isNaN(position) ? undefined : position,
      enlarge:
        image && this.enlarge
          ? () =>
              void import('./enlarge.js').then(
                ({ enlarge }) =>
                  enlarge(this.shadowRoot!, image, options.locale, (expanded) => this.send('np-toggle', { expanded })),
                (error: unknown) => console.error('newsparts:', error),
              )
          : undefined,
    });
  }

  protected override rendered(model: Figure): void {
    super.rendered(model);
    // Of what this one shows; what none has needed is not there.
    for (const { module } of [pairs, media]) if (module) this.adopt(module.style);
    const slider = this.shadowRoot!.querySelector<HTMLInputElement>('.pair > input');
    if (slider) pairs().draw(slider, this.options().locale);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A dialog that leaves the page stays open, but is none any more when it comes back.
    this.shadowRoot?.querySelector('dialog')?.close();
  }
}

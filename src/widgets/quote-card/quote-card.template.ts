import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dates, extras, smallPrint, writing } from '../../core/fields.js';
import type { Person } from '../../core/person.js';
import { lazy } from '../../core/lazy.js';
import type { Locale } from '../../core/locale.js';
import { link, paragraphs, plain, roleOf, separated } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { quotes as english } from '../../strings/en.quotes.js';
import type { Strings } from '../../strings/strings.js';
import type { Quote } from './quote-card.schema.js';

export type Variant = 'card' | 'pull' | 'plain';

export interface QuoteOptions extends Options {
  readonly variant?: Variant | undefined;
  /** Shows the first lines only. */
  readonly short?: boolean | undefined;
  /** The control that shows all of it. */
  readonly more?: unknown;
  /** The control that shares it. */
  readonly sharing?: unknown;
}

/** What a quotation that repeats the article has beside: loaded with the first of them. */
export const pull = lazy(() => import('./pull.js'));

/** The words for it. */
export const wordsOf = ({ words }: Locale): Strings['quotes'] => words?.quotes ?? english;

const name = ({ name, url, lang }: Person): unknown => link(url, lang ? html`<bdi lang=${lang}>${name}</bdi>` : name);

/** Who said it (name; role and affiliation), and on what occasion (place, date and translation). */
export const attribution = (
  { speaker, place, date, url, original, translator, lang }: Partial<Quote>,
  locale: Locale,
): readonly unknown[] => [
  speaker && name(speaker),
  speaker && roleOf(speaker, locale),
  separated(
    [
      // In the language of the words, as is the speaker; what is around it is in that of the page.
      place && name({ name: place, lang }),
      link(url, date ? dates().time(date, locale) : url && wordsOf(locale).permalink),
      original && extras().translated(original.lang, translator && name(translator), locale),
    ],
    locale,
  ),
];

/** A quotation as a figure with its attribution. */
export function quote(
  model: Quote,
  { locale, variant = 'card', short, more, sharing, footer }: QuoteOptions,
): TemplateResult {
  const { speaker, context, original } = model;
  const words = plain(model.text);
  const own = model.kind === 'paraphrase' || ((model.lang || /^\p{P}/u.test(words)) && writing().isQuoted(words));
  const look = `${own ? '' : 'marked'} ${short ? 'short' : ''}`;
  const [who, role, details] = attribution(model, locale);
  // Also the language that is around it: in Firefox, `:lang()` does not look out of a shadow root.
  const around = locale.given || nothing;
  return html`<figure class="np quote ${variant}" part="base" role=${who || details ? nothing : 'none'} lang=${model.lang ?? locale.around ?? around} dir=${model.lang ? 'auto' : nothing}>
    ${variant === 'pull' ? pull().intro(locale) : nothing}
    ${context && html`<div class="context small" part="context">${paragraphs(context)}</div>`}
    <blockquote class=${look} part="text">${paragraphs(model.text)}</blockquote>
    ${more} ${original && extras().foreign(original, look, locale, wordsOf(locale).original)}
    ${
      who || details
        ? html`<figcaption part="attribution">
          ${speaker?.image && extras().portrait(speaker.image)}
          <div>
            ${who && html`<b part="speaker" dir="auto">${who}</b>`}
            ${role && html`<div class="role small" part="role">${role}</div>`}
            ${details && html`<div class="details small" part="details" lang=${around}>${details}</div>`}
          </div>
        </figcaption>`
        : nothing
    }
    ${smallPrint(model, locale)} ${sharing} ${footer}
  </figure>`;
}

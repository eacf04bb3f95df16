import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dates, extras, smallPrint } from '../../core/fields.js';
import type { Locale } from '../../core/locale.js';
import { link, paragraphs, plain, separated } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Links, Related } from './related-links.schema.js';

/** `list`: one below the other; `cards`: side by side, pictures first. */
export type Variant = 'list' | 'cards';

export interface LinksOptions extends Options {
  readonly variant?: Variant | undefined;
  /** Told which of them a reader follows. */
  readonly select?: ((item: Related) => void) | undefined;
}

/** What is said of a link in one line: when it was published, who made it and where it is, how long and how good it is. */
export function detailsOf({ by, source, date, duration, rating, lang }: Related, locale: Locale): unknown {
  const when = date ?? source?.date;
  const own = (words: string | undefined): unknown => (words && lang ? html`<bdi lang=${lang}>${words}</bdi>` : words);
  const number = (n: number): string => new (locale.intl ?? Intl).NumberFormat(locale.lang).format(n);
  return separated(
    [
      when && dates().time(when, locale),
      own(by),
      own(source?.name),
      duration && extras().formatDuration(duration, locale),
      rating !== undefined && `★ ${number(rating)}/${number(5)}`,
    ],
    locale,
  );
}

/** Further words in small print: those that belong to its picture as well, without what would be links of their own. */
export const noteOf = ({ note, image }: Related, locale: Locale): unknown =>
  separated([note, image?.caption && plain(image.caption), image && extras().credited(image, locale)], locale);

/** What is left for the small print of a fact: where it is stands beside when. */
export const printed = (item: Related, locale: Locale): unknown => smallPrint({ ...item, source: undefined }, locale);

/** One of them. The link covers all of it, and its name is the title alone. */
function related(item: Related, around: string | undefined, { locale, select }: LinksOptions): TemplateResult {
  const { href, title, kicker, teaser, image, lang } = item;
  const own = { lang: around, ...item };
  const details = detailsOf(own, locale);
  const note = noteOf(item, locale);
  return html`<li class="link what" part="link" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>
    <div class="words">
      ${kicker && html`<p class="kicker small" part="kicker">${kicker}</p>`}
      <p class="name" part="name"><a href=${href} hreflang=${lang ?? nothing} @click=${() => select?.(item)}>${title}</a></p>
      ${teaser && html`<p class="teaser" part="teaser">${teaser}</p>`}
      ${details && html`<p class="small" part="details" lang=${locale.given || nothing}>${details}</p>`}
      ${note && html`<p class="small" part="note">${note}</p>`} ${printed(own, locale)}
    </div>
    ${image && html`<div class="thumb" part="image">${extras().photo(image)}</div>`}
  </li>`;
}

/** Where to read on, under a heading. */
export function links(model: Links, options: LinksOptions): TemplateResult {
  const { locale, headingLevel, variant = 'list', footer } = options;
  const { title, summary, lang, url } = model;
  return html`<div class="np related ${variant}" part="base" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>
    ${title && html`<div role="heading" aria-level=${headingLevel} class="title" part="title">${link(url, title)}</div>`}
    ${summary && html`<div class="summary" part="summary">${paragraphs(summary)}</div>`}
    <ul part="links">
      ${model.links.map((item) => related(item, lang, options))}
    </ul>
    ${smallPrint(model, locale)} ${footer}
  </div>`;
}

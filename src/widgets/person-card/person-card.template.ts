import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, smallPrint } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import type { Locale } from '../../core/locale.js';
import { link, paragraphs, roleOf, separated } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { quotes, type Profile } from './person-card.schema.js';
import type { Quote } from '../quote-card/quote-card.schema.js';

/** When somebody lived: loaded with the first one of whom that is said. */
export const lives = lazy(() => import('./life.js'));

export interface ProfileOptions extends Options {
  /** The language of the words, where it is not the page's: `lang` of a person is that of the name. */
  readonly lang?: string | undefined;
}

/** Somebody's name, with the page that it leads to. */
export const nameOf = ({ name, url, lang }: Profile): unknown =>
  link(url, lang ? html`<bdi lang=${lang} dir="auto">${name}</bdi>` : name);

/** When somebody lived. */
export const lifeOf = (model: Profile, locale: Locale): string | undefined =>
  (model.born ?? model.died) && lives().life(model, locale);

/** Other pages, in one line. */
export const linksOf = ({ links = [] }: Profile, locale: Locale): unknown =>
  separated(
    links.map(({ href, text }) => link(href, text)),
    locale,
  );

/** What somebody said; one without a speaker is their own. */
export const saidBy = ({ quotes = [] }: Profile, lang: string | undefined): readonly Quote[] =>
  quotes.map((quote) => ({ lang, ...quote }));

/** Somebody, also inside another widget: portrait, name and role; then what there is to tell. */
export function person(model: Profile, { locale, headingLevel, lang }: ProfileOptions): TemplateResult {
  const { image, about } = model;
  const around = locale.given || nothing;
  const role = roleOf(model, locale);
  const life = lifeOf(model, locale);
  const links = linksOf(model, locale);
  const credit = image && (image.caption || image.credit);
  const rest = [
    about && html`<div class="about" part="about">${paragraphs(about)}</div>`,
    ...saidBy(model, lang).map((quote) =>
      quotes().quote(quote, { locale, headingLevel: headingLevel + 1, variant: 'plain' }),
    ),
    links && html`<div class="small" part="links">${links}</div>`,
    credit &&
      html`<div class="small" part="credit">${image.caption && paragraphs(image.caption)} ${extras().credited(image, locale)}</div>`,
    smallPrint({ ...model, lang }, locale),
  ].filter(Boolean);
  return html`<div class="person ${image ? 'faced' : ''}" part="person">
    ${image && extras().portrait(image)}
    <div class="who">
      <div role="heading" aria-level=${headingLevel} class="name" part="name">${nameOf(model)}</div>
      ${role && html`<div class="role small" part="role">${role}</div>`}
      ${life && html`<div class="details small" part="life" lang=${around}>${life}</div>`}
    </div>
    ${rest[0] && html`<div class="rest">${rest}</div>`}
  </div>`;
}

/** Who somebody is. */
export const card = (model: Profile, options: Options): TemplateResult =>
  html`<div class="np profile" part="base" lang=${options.locale.given || nothing}>${person(model, options)} ${options.footer}</div>`;

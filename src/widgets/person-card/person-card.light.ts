import { lazy } from '../../core/lazy.js';
import { html, type TemplateResult } from 'lit/html.js';
import { dateOf, document, node, person, picture as imageObject, work, type Node } from '../../core/json-ld.js';
import { extras } from '../../core/fields.js';
import { heading, paragraphs, picture, smallIf, smallPrint, spaced } from '../../core/plain.js';
import { plain, roleOf } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { quotes, type Profile } from './person-card.schema.js';
import { lifeOf, linksOf, nameOf, saidBy, type ProfileOptions } from './person-card.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./person-card.html.js'));

/** A portrait, as a figure where words belong to it. */
const portrait = ({ image }: Profile, { locale }: Options): unknown =>
  image && (image.caption || image.credit ? picture(image, locale) : extras().photo(image));

/** The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. */
export function fallback(model: Profile, options: ProfileOptions): TemplateResult {
  const { locale, headingLevel, lang } = options;
  const links = linksOf(model, locale);
  return html`${spaced([
    portrait(model, options),
    heading(nameOf(model), headingLevel),
    smallIf(roleOf(model, locale)),
    smallIf(lifeOf(model, locale)),
    model.about && paragraphs(model.about),
    ...saidBy(model, lang).map((quote) => quotes().light().fallback(quote, options)),
    links && html`<p>${links}</p>`,
    smallPrint({ ...model, lang }, locale),
  ])}`;
}

/** Somebody in the terms of schema.org: what tells of them, this profile among it, is `subjectOf`. */
export function somebody(model: Profile): Node {
  const { about, born, died, image, links = [], quotes: said = [] } = model;
  const mail = /^mailto:/i;
  const profile = node('CreativeWork', {
    hasPart: said.map((quote) =>
      quotes()
        .light()
        .quotation({ ...quote, speaker: quote.speaker ?? { name: model.name } }),
    ),
    ...work(model),
  });
  return {
    ...person(model),
    ...node(model.organisation ? 'Organization' : 'Person', {
      description: about && plain(about),
      birthDate: dateOf(born),
      deathDate: dateOf(died),
      image: image && imageObject(image),
      email: links.filter(({ href }) => mail.test(href)).map(({ href }) => href.replace(mail, '').replace(/\?.*/s, '')),
      subjectOf: [
        ...(Object.keys(profile).length > 1 ? [profile] : []),
        ...links
          .filter(({ href }) => !mail.test(href))
          .map(({ href, text }) => node('CreativeWork', { name: text, url: href })),
      ],
    }),
  };
}

/** The data as JSON-LD (schema.org). */
export const jsonLd = (model: Profile, _options: Options): object => document(somebody(model));

import { lazy } from '../../core/lazy.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras } from '../../core/fields.js';
import { dateOf, document, node, person, work, type Node } from '../../core/json-ld.js';
import { paragraphs, small, smallIf, smallPrint, spaced } from '../../core/plain.js';
import { plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Quote } from './quote-card.schema.js';
import { attribution, wordsOf } from './quote-card.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./quote-card.html.js'));

/** The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. */
export function fallback(model: Quote, { locale }: Options): TemplateResult {
  const { speaker, context, original } = model;
  const [who, role, details] = attribution(model, locale);
  const caption = [
    speaker?.image && extras().photo(speaker.image),
    who && html`<p><b>${who}</b></p>`,
    smallIf(role),
    smallIf(details),
    smallPrint(model, locale),
  ];
  return html`<figure lang=${model.lang ?? nothing} dir=${model.lang ? 'auto' : nothing}>${spaced([
    context && paragraphs(context),
    html`<blockquote>${paragraphs(model.text)}</blockquote>`,
    original && small(wordsOf(locale).original),
    original && html`<blockquote lang=${original.lang} dir="auto">${paragraphs(original.text)}</blockquote>`,
    caption.some((part) => part && part !== nothing) && html`<figcaption>${spaced(caption)}</figcaption>`,
  ])}</figure>`;
}

/** A quotation in the terms of schema.org. */
export function quotation(model: Quote): Node {
  const { speaker, original, translator, place } = model;
  // The words of a paraphrase are not the speaker's, so it is no `Quotation`.
  return node(model.kind === 'paraphrase' ? 'Statement' : 'Quotation', {
    text: plain(model.text),
    inLanguage: model.lang,
    // `spokenByCharacter` is for somebody within a work, who may be made up; schema.org gives real people as `creator`.
    creator: speaker && person(speaker),
    dateCreated: dateOf(model.date),
    locationCreated: place && node('Place', { name: place }),
    url: model.url,
    translationOfWork: original && node('Quotation', { text: plain(original.text), inLanguage: original.lang }),
    translator: translator && person(translator),
    ...work(model),
  });
}

/** The data as JSON-LD (schema.org). */
export const jsonLd = (model: Quote, _options: Options): object => document(quotation(model));

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras } from '../../core/fields.js';
import { document, node, person, picture as imageObject, work, type Node } from '../../core/json-ld.js';
import { lazy } from '../../core/lazy.js';
import { heading, paragraphs, picture, smallPrint, spaced, spoken } from '../../core/plain.js';
import { plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { quotes, stats, type Question, type Questions } from './qa-list.schema.js';
import { isNew, naming } from './qa-list.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./qa-list.html.js'));

/** Who answers. */
function answerer(model: Questions, index: number, options: Options): unknown {
  const { by } = model.items[index]!;
  if (!by) return nothing;
  const [name, role] = naming(model, index, options);
  return spaced([
    isNew(model, index) && by.image && extras().photo(by.image),
    html`<p><b>${name}</b>${role ? html` <small>${role}</small>` : nothing}</p>`,
  ]);
}

function entry(item: Question, index: number, model: Questions, options: Options): TemplateResult {
  const headingLevel = options.headingLevel + (model.title ? 1 : 0);
  const content = spaced([
    heading(item.question, headingLevel),
    answerer(model, index, options),
    paragraphs(item.answer),
    item.image && picture(item.image, options.locale),
    item.stat && stats().light().fallback(item.stat, options),
    item.quote && quotes().light().fallback(item.quote, options),
    smallPrint(item, options.locale),
  ]);
  return spoken(item.lang, content);
}

/** The data as plain semantic HTML: what feeds, reader modes and readers without scripts get. All of it: nothing is folded up. */
export const fallback = (model: Questions, options: Options): TemplateResult =>
  spoken(
    model.lang,
    spaced([
      model.title && heading(model.title, options.headingLevel),
      model.summary && paragraphs(model.summary),
      ...model.items.map((item, index) => entry(item, index, model, options)),
      smallPrint(model, options.locale),
    ]),
  );

/** A question with its answer in the terms of schema.org. */
const asked = (item: Question, options: Options): Node =>
  node('Question', {
    name: item.question,
    inLanguage: item.lang,
    acceptedAnswer: node('Answer', {
      text: plain(item.answer),
      creator: item.by && person(item.by),
      image: item.image && imageObject(item.image),
      mentions: item.stat && stats().light().observation(item.stat, options),
      hasPart: item.quote && quotes().light().quotation(item.quote),
      ...work(item),
    }),
  });

/**
 * The data as JSON-LD (schema.org). A `FAQPage` presents questions that are often asked: such are those that the page itself answers.
 * What somebody was asked, as in an interview, is a work with its parts; a `QAPage` would be about one question.
 */
export function jsonLd(model: Questions, options: Options): object {
  const isInterview = model.items.some(({ by }) => by);
  return document(
    node(isInterview ? 'CreativeWork' : 'FAQPage', {
      name: model.title,
      description: model.summary && plain(model.summary),
      inLanguage: model.lang,
      [isInterview ? 'hasPart' : 'mainEntity']: model.items.map((item) => asked(item, options)),
      ...work(model),
    }),
  );
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras } from '../../core/fields.js';
import { document, node, origin, person } from '../../core/json-ld.js';
import { lazy } from '../../core/lazy.js';
import { spaced } from '../../core/plain.js';
import { oneLine, plain } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Note } from './term-note.schema.js';
import { naming } from './term-note.template.js';

/** Reads the data from HTML that a publisher typed: loaded with the first widget that has no JSON. */
export const reader = lazy(() => import('./term-note.html.js'));

/**
 * The data as plain HTML: what feeds, reader modes and readers without scripts get. The word, and behind it what it means; nothing that
 * may not stand in a paragraph.
 */
export function fallback(model: Note, { locale }: Options): TemplateResult {
  const { term, text, lang } = model;
  const [name, role] = naming(model, locale);
  const { line, corrected } =
    model.source || model.updated || model.correction ? extras().printed(model, locale) : { line: '', corrected: '' };
  return html`<span lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${term}<small> (${spaced([
    name && html`<b>${name}</b>`,
    role,
    text && html`<span>${oneLine(text)}</span>`,
    line && html`<span>${line}</span>`,
    corrected && html`<span>${corrected}</span>`,
  ])})</small></span>`;
}

/** The data as JSON-LD (schema.org): a term that is defined, or the organisation or person that the word stands for. */
export function jsonLd(model: Note, _options: Options): object {
  const { term, text, who } = model;
  const description = text && plain(text);
  const subjectOf = origin(model.source);
  if (!who) return document(node('DefinedTerm', { name: term, description, subjectOf }));
  return document({
    ...person(who),
    ...node(who.organisation ? 'Organization' : 'Person', {
      alternateName: term === who.name ? undefined : term,
      description,
      subjectOf,
    }),
  });
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { smallPrint } from '../../core/fields.js';
import type { Locale } from '../../core/locale.js';
import { link, paragraphs, roleOf } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import type { Note } from './term-note.schema.js';

export interface NoteOptions extends Options {
  readonly expanded?: boolean | undefined;
  /** Opens and closes it. */
  readonly toggle?: (() => void) | undefined;
  readonly key?: ((event: KeyboardEvent) => void) | undefined;
  /** The focus has gone elsewhere. */
  readonly left?: (() => void) | undefined;
}

/** The name that the word stands for, where that is another, and role and affiliation. */
export function naming({ term, who }: Note, locale: Locale): readonly unknown[] {
  if (!who) return [];
  const { name, url, lang } = who;
  const written = lang ? html`<bdi lang=${lang}>${name}</bdi>` : name;
  return [name !== term || url ? link(url, written) : undefined, roleOf(who, locale)];
}

/**
 * A word in a sentence, and what it means. There is no white space around the word, for a comma may follow. A button of HTML
 * would not break with the lines, so the word is one by its role.
 */
export function note(model: Note, options: NoteOptions): TemplateResult {
  const { locale, expanded, toggle, key, left, footer } = options;
  const { term, text, lang } = model;
  const [name, role] = naming(model, locale);
  return html`<span class="np word" part="base" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing} @focusout=${left}><span class="term" part="term" role="button" tabindex="0" aria-expanded=${expanded ? 'true' : 'false'} aria-controls="note" @click=${toggle} @keydown=${key}>${term}</span><span class="np note" part="note" id="note" role="note" tabindex="-1" ?hidden=${!expanded} @keydown=${key}>
      ${name ? html`<b part="name">${name}</b>` : nothing}
      ${role ? html`<div class="role small" part="role">${role}</div>` : nothing}
      ${text ? html`<div class="text" part="text">${paragraphs(text)}</div>` : nothing}
      ${smallPrint(model, locale)} ${footer}
    </span></span>`;
}

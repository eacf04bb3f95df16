import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, type Fact, type Image } from './fields.js';
import type { Locale } from './locale.js';
import { paragraphs as written, type Text } from './text.js';

/**
 * What fallbacks are made of: HTML that says what it means by its elements alone. The page's own style sheet reaches it,
 * so there is no class, id or part in it. Nor is there a `<div>` or a `<ul>`: Mozilla's Readability, which reader modes
 * use, drops those in which links or pictures are much of what there is.
 */

/** What there is of a list, with spaces between: in `textContent` nothing else keeps the words of two elements apart. */
export const spaced = (items: readonly unknown[]): unknown =>
  items.filter((item) => item && item !== nothing).flatMap((item, index) => (index ? [' ', item] : [item]));

/** A text as `<p>` elements. */
export const paragraphs = (text: Text): unknown => spaced(text.map((words) => written([words])));

/** Small print in a paragraph of its own. */
export const small = (words: unknown): TemplateResult => html`<p><small>${words}</small></p>`;

/** The same, where there is something to print. */
export const smallIf = (words: unknown): unknown => words && small(words);

const levels = [
  (words: unknown) => html`<h2>${words}</h2>`,
  (words: unknown) => html`<h3>${words}</h3>`,
  (words: unknown) => html`<h4>${words}</h4>`,
  (words: unknown) => html`<h5>${words}</h5>`,
  (words: unknown) => html`<h6>${words}</h6>`,
];

/** A heading; below the sixth level there is no further one. */
export const heading = (words: unknown, level: number): TemplateResult => levels[Math.min(level, 6) - 2]!(words);

/** Words in a language of their own, if they have one, and in its direction. */
export const spoken = (lang: string | undefined, content: unknown): TemplateResult =>
  lang ? html`<section lang=${lang} dir="auto">${content}</section>` : html`${content}`;

/** A picture with its words. */
export function picture(image: Image, locale: Locale): TemplateResult {
  const { photo, credited } = extras();
  const { caption, credit } = image;
  return html`<figure>${photo(image)}${
    caption || credit
      ? html`<figcaption>${spaced([caption && paragraphs(caption), smallIf(credited(image, locale))])}</figcaption>`
      : nothing
  }</figure>`;
}

/** The small print of a fact, where it has some. */
export function smallPrint(fact: Fact, locale: Locale): unknown {
  if (!fact.source && !fact.updated && !fact.correction) return nothing;
  const { line, corrected } = extras().printed(fact, locale);
  return spaced([smallIf(line), smallIf(corrected)]);
}

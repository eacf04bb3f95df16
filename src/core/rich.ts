import { html } from 'lit/html.js';
import { link, type Span } from './text.js';

const marks = {
  em: (words: unknown) => html`<em>${words}</em>`,
  strong: (words: unknown) => html`<strong>${words}</strong>`,
  sub: (words: unknown) => html`<sub>${words}</sub>`,
  sup: (words: unknown) => html`<sup>${words}</sup>`,
};

/** A run of words with its link, emphasis and language. */
export function span({ text, href, mark, lang }: Span): unknown {
  let words: unknown = lang ? html`<span lang=${lang}>${text}</span>` : text;
  if (mark) words = marks[mark](words);
  return link(href, words);
}

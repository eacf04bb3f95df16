import { html, nothing } from 'lit/html.js';
import * as v from 'valibot';
import { checked, either, ifString, parsed, string, url, within } from './fields.js';
import { css } from './style.js';
import { link, plain, type Span } from './text.js';

/** @maxLength 100000 */
const run = parsed('at most 100,000 characters', within);

const span = v.object({
  text: run,
  href: v.optional(url),
  mark: v.optional(v.picklist(['em', 'strong', 'sub', 'sup'])),
  /** BCP 47 language tag. */
  lang: v.optional(string),
});

/** A text as an array of paragraphs, each a string or an array of spans. */
export const schema = checked(
  v.array(either([run, v.array(either([run, span], ifString))], ifString)),
  'words (at most 100,000 characters in all)',
  (list) => (within(plain(list))?.trim() ? list : undefined),
);

/** A text of several paragraphs or spans as JSON. */
export type TextData = v.InferInput<typeof schema>;

/** Emphasis in scripts that have no slanted letters: by dots, or by weight. */
export const style = css`
  em:is(:lang(ja), :lang(ko), :lang(zh)) {
    font-style: normal;
    line-height: 1.8;
    text-emphasis: dot;
  }
  em:lang(ja) {
    text-emphasis: sesame;
  }
  em:lang(zh) {
    text-emphasis-position: under right;
  }
  em:is(:lang(am), :lang(ar), :lang(bn), :lang(fa), :lang(gu), :lang(he), :lang(hi), :lang(km), :lang(kn), :lang(lo), :lang(ml), :lang(mr), :lang(my), :lang(ne), :lang(pa), :lang(ps), :lang(si), :lang(ta), :lang(te), :lang(th), :lang(ug), :lang(ur)) {
    font-style: normal;
    font-weight: bolder;
  }
`;

const marks = {
  em: (words: unknown, lang?: string) => html`<em lang=${lang ?? nothing}>${words}</em>`,
  strong: (words: unknown) => html`<strong>${words}</strong>`,
  sub: (words: unknown) => html`<sub>${words}</sub>`,
  sup: (words: unknown) => html`<sup>${words}</sup>`,
};

/** A run of words with its link, emphasis and language. */
export function styled({ text, href, mark, lang }: Span): unknown {
  // The words say themselves which way they run.
  let words: unknown = lang ? html`<bdi lang=${lang}>${text}</bdi>` : text;
  if (mark) words = marks[mark](words, lang);
  return link(href, words);
}

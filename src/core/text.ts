import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { lazy } from './lazy.js';
import { fill, type Locale } from './locale.js';

/** Texts that are more than a string, with links, emphasis and other languages within: loaded with the first of them. */
export const rich = lazy(() => import('./rich.js'));

/** A run of words in a paragraph, with a link, an emphasis or a language of its own. */
export interface Span {
  readonly text: string;
  readonly href?: string | undefined;
  readonly mark?: 'em' | 'strong' | 'sub' | 'sup' | undefined;
  /** BCP 47 language tag. */
  readonly lang?: string | undefined;
}

export type Paragraph = string | readonly (string | Span)[];

/** One or more paragraphs. */
export type Text = readonly Paragraph[];

/** Words, as a link where there is an address (which has passed the link policy: see fields.ts). */
export const link = (url: string | undefined, words: unknown): unknown =>
  url ? html`<a href=${url}>${words}</a>` : words;

/** The words of a paragraph, without an element of its own. */
export const inline = (paragraph: Paragraph): unknown =>
  typeof paragraph === 'string'
    ? paragraph
    : paragraph.map((part) => (typeof part === 'string' ? part : rich().styled(part)));

const paragraph = (words: Paragraph): TemplateResult => html`<p>${inline(words)}</p>`;

/** A text as `<p>` elements. */
export const paragraphs = (text: Text): unknown => (text.length > 1 ? text.map(paragraph) : paragraph(text[0]!));

/** A text in one line: paragraphs follow one another after a space. */
export const oneLine = (text: Text): unknown => text.map((words, index) => [index ? ' ' : nothing, inline(words)]);

/** The words alone. */
export const plain = (text: Text): string =>
  text
    .map((words) =>
      typeof words === 'string' ? words : words.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    )
    .join('\n\n');

/** What somebody is and where, in the order of the page's language; undefined without either. */
export const roleOf = (
  { role, affiliation }: { readonly role?: string | undefined; readonly affiliation?: string | undefined },
  { words, between }: Locale,
): string | undefined =>
  role && affiliation
    ? // As in en.quotes.ts: those words are no part of the core, which every page loads.
      fill(words?.quotes.role ?? '{role}, {affiliation}', {
        role,
        affiliation: affiliation + (between?.(affiliation, role) ?? ''),
      })
    : (role ?? affiliation);

/**
 * What there is of a list, with a middle dot between; undefined where it is empty. Where some of it runs from right to left, or the
 * page does, each keeps its own direction and its place in the line; a list within has done so.
 */
export function separated(items: readonly unknown[], { rtl }: Locale): unknown {
  const there = items.filter((item) => item);
  const present =
    rtl || /[\u0590-\u08ff]/.test(String(there))
      ? there.map((item) => (Array.isArray(item) ? item : html`<bdi>${item}</bdi>`))
      : there;
  // One text is less work than many.
  if (present.every((item) => typeof item === 'string')) return present.join(' · ') || undefined;
  return present.flatMap((item, index) => (index ? [' · ', item] : [item]));
}

/** What a template makes, without what Lit would keep to change it: for many small things, that weighs more than they do. */
export function still(content: unknown): DocumentFragment {
  const fragment = new DocumentFragment();
  render(content, fragment);
  // Not a NodeIterator: until it is collected, every removal in the document has to look at it.
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  return fragment;
}

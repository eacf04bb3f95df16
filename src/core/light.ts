import { html, type TemplateResult } from 'lit/html.js';
import type { Locale } from './locale.js';
import { settle } from './settle.js';
import { still } from './text.js';
import type { NewspartElement, Options } from './widget.js';

/**
 * A widget's data among its own children, for whoever cannot see its shadow root. What is written is marked by a slot
 * that no widget has, so that it is never laid out; in a page that was saved with it, the mark tells which children are
 * not the publisher's.
 */
const marks = { fallback: 'np-fallback', jsonLd: 'np-json-ld' };

/** Not a <div>: Mozilla's Readability drops those in which links are a fifth of the words. */
const section = html`<section slot=${marks.fallback}></section>`;
/** In a paragraph of a page that is saved and read again, a section would end it. */
const span = html`<span slot=${marks.fallback}></span>`;
/**
 * A script from a template never runs, whatever its type, so the browser leaves alone what is put into it. Of one that
 * `createElement` made, a policy that enforces Trusted Types refuses the text, though it is only data.
 */
const script = html`<script type="application/ld+json" slot=${marks.jsonLd}></script>`;

const find = (host: HTMLElement, mark: string): HTMLElement | undefined =>
  [...host.children].find(({ slot }) => slot === mark) as HTMLElement | undefined;

/** What was made here. What a copy or a saved page brings along was not, and is replaced. */
const made = new WeakSet<HTMLElement>();

function make(template: TemplateResult): HTMLElement {
  const element = still(template).firstElementChild as HTMLElement;
  made.add(element);
  return element;
}

/** The element for something, with what is to be in it; it goes into the page complete, and changes in place. */
function put(host: HTMLElement, mark: string, template: TemplateResult, fill: (element: HTMLElement) => void): void {
  const there = find(host, mark);
  if (there && made.has(there)) return fill(there);
  const element = make(template);
  fill(element);
  if (there) there.replaceWith(element);
  else host.append(element);
}

/** Whether the publisher has written something that readers see without the widget. */
const hasFallback = ({ childNodes }: HTMLElement): boolean =>
  [...childNodes].some((node) =>
    node instanceof Element ? node.localName !== 'script' && !node.slot : node instanceof Text && node.data.trim(),
  );

/**
 * Writes a widget's data as HTML among its children, unless the publisher has given a fallback there.
 *
 * @param content a template; undefined removes what was written
 * @param inline whether it stands among words
 */
export function writeFallback(host: HTMLElement, content: unknown, inline?: boolean): void {
  if (content === undefined || hasFallback(host)) find(host, marks.fallback)?.remove();
  else
    put(host, marks.fallback, inline ? span : section, (element) => {
      const words = still(content);
      const same = element.cloneNode() as Element;
      same.append(words.cloneNode(true));
      if (!same.isEqualNode(element)) element.replaceChildren(words);
    });
}

/**
 * Writes a widget's data as JSON-LD among its children.
 *
 * @param data undefined removes what was written
 */
export function writeJsonLd(host: HTMLElement, data: object | undefined): void {
  if (!data) return find(host, marks.jsonLd)?.remove();
  // So that nothing in it ends the script early where the page is saved.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  put(host, marks.jsonLd, script, (element) => {
    if (element.textContent !== text) element.replaceChildren(new Text(text));
  });
}

/** What a widget's `<tag>.light.ts` exports: its data in light DOM, written and read. */
export interface Light<Model = never> {
  reader(): { read(host: Element, locale: Locale): unknown };
  fallback(model: Model, options: Options): unknown;
  jsonLd(model: Model, options: Options): object;
}

/** The last call for a widget: parts that load can come in another order. */
const latest = { fallback: new WeakMap<HTMLElement, object>(), jsonLd: new WeakMap<HTMLElement, object>() };

/** Writes a widget's data among its children; without data, or where it is not wanted any more, takes it away. */
export async function write(
  host: NewspartElement<object>,
  what: keyof typeof latest,
  model: object | undefined,
  options: Options,
): Promise<void> {
  const { light, inline } = host.constructor as typeof NewspartElement;
  const call = {};
  latest[what].set(host, call);
  const wanted = model && light && (what === 'fallback' || host.jsonLd);
  const content = wanted ? await settle(() => light()[what](model as never, options)) : undefined;
  if (latest[what].get(host) !== call) return;
  if (what === 'fallback') writeFallback(host, content, inline);
  else writeJsonLd(host, content as object | undefined);
}

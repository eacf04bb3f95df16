/** What stands around a story: the widget with its settings, and a page that the toolbar changes. */
import type { Decorator, WebComponentsRenderer } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { html as withTag, unsafeStatic } from 'lit/static-html.js';
import { action } from 'storybook/actions';
import type { ArgsStoryFn } from 'storybook/internal/types';
import { declarationOf, elementFor, slotArg } from './manifest.js';

/** What a story gives a widget: its data as an object or as JSON text, and the rest by name. */
export interface Args<Data> {
  readonly data?: Data | string;
  readonly [name: string]: unknown;
}

type Render = ArgsStoryFn<WebComponentsRenderer>;

/** A widget, with args by the names of its attributes, custom properties and slots. */
export const widget: Render = (args, { component }) => {
  const tag = component as string;
  const { attributes = [], cssProperties = [], slots = [] } = declarationOf(tag);
  const set = (element: Element | undefined) => {
    if (!element) return;
    for (const { name } of attributes) {
      const value: unknown = args[name];
      if (name === 'data' && typeof value !== 'string') (element as Element & { data: unknown }).data = value;
      else if (value === undefined || value === null || value === false || value === '') element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    const { style } = element as HTMLElement;
    for (const { name } of cssProperties) style.setProperty(name, (args[name] as string | undefined) ?? null);
  };
  return withTag`<${unsafeStatic(tag)} ${ref(set)}>${slots.map(({ name }) => {
    const words: unknown = args[slotArg(name)];
    const element = unsafeStatic(elementFor(tag, name));
    return words ? withTag`<${element} slot=${name || nothing}>${words}</${element}>` : nothing;
  })}</${unsafeStatic(tag)}>`;
};

const listening = new WeakSet<Element>();

/** The page, as the toolbar has it; the Actions panel logs the widgets' events. */
export const page: Decorator = (story, { component, globals, viewMode }) => {
  const { lang, dir, scheme, width, font } = globals as Record<'lang' | 'dir' | 'scheme' | 'width' | 'font', string>;
  const listen = (element: Element | undefined) => {
    if (!element || listening.has(element)) return;
    listening.add(element);
    for (const { name } of declarationOf(component as string).events ?? []) {
      const log = action(name);
      element.addEventListener(name, (event) => log((event as CustomEvent).detail));
    }
  };
  // Widgets do not watch the language of the page around them: with another one they are made anew.
  return html`${keyed(
    lang,
    html`<div
      class="page"
      lang=${lang}
      dir=${dir === 'auto' ? (/^(?:ar|fa|he|ps|ug|ur)$/.test(lang) ? 'rtl' : 'ltr') : dir}
      data-scheme=${scheme}
      data-font=${font}
      data-view=${viewMode}
      ${ref(listen)}
    >
      <div class="column" data-width=${width}>${story()}</div>
    </div>`,
  )}`;
};

/** For a story whose widget may take no space: words before and after it. */
export const amongText: Decorator = (story) =>
  html`<p>The paragraph before the widget.</p>
    ${story()}
    <p>The paragraph after it.</p>`;

/** The address of a document that never arrives, where a story has `beforeEach: holdPending`. */
export const pending = 'never.json';

/** Lets the document at `pending` never arrive, while the story shows. */
export function holdPending(): () => void {
  const { fetch } = window;
  window.fetch = (input, init) =>
    String(input).endsWith(pending) ? new Promise<Response>(() => undefined) : fetch(input, init);
  return () => {
    window.fetch = fetch;
  };
}

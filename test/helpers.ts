import { expect, fixtureSync } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Issue } from '../src/core/source.js';
import type { NewspartElement } from '../src/core/widget.js';

/** Only Chromium can be told while it runs how wide it is, what the reader prefers, and that it prints; whole pages prove it in the others. */
export const inChromium = navigator.userAgent.includes('Chrome/') ? it : it.skip;
/** WebKit cannot be told to press keys. */
export const withKeys = /Chrome\/|Firefox\//.test(navigator.userAgent) ? it : it.skip;

/** What the reader prefers. Where the browser cannot be told, what asks for it gets the answer. */
export async function preferMotion(preference: 'reduce' | 'no-preference'): Promise<void> {
  if (inChromium === it) return emulateMedia({ reducedMotion: preference });
  ask ??= window.matchMedia;
  window.matchMedia = (query) =>
    ask!.call(window, query.replace('(prefers-reduced-motion)', preference === 'reduce' ? 'all' : 'not all'));
}
let ask: typeof window.matchMedia | undefined;

export type AnyWidget = NewspartElement<object>;

/** How long a widget may take to show its data or to say why not, in milliseconds. */
const patience = 10_000;

/** Waits until something holds. */
export async function until(holds: () => unknown, what = holds.toString(), most = patience): Promise<void> {
  const end = performance.now() + most;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`still waiting for: ${what}`);
    await pause(10);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Long enough for what happens soon (a mutation, a microtask, a lazy module, two frames) to have happened. */
export const soon = (): Promise<void> => pause(60);

/** The next outcome of a widget: the issues that it reports, or none where it shows its data as it is. */
export const outcome = (element: EventTarget): Promise<readonly Issue[]> =>
  new Promise((resolve, reject) => {
    const done = (event: Event) =>
      resolve((event as CustomEvent<{ issues: readonly Issue[] } | null>).detail?.issues ?? []);
    // A widget that leaves a part out sends first np-error, then np-ready.
    element.addEventListener('np-error', done);
    element.addEventListener('np-ready', done);
    setTimeout(() => reject(new Error('neither np-ready nor np-error')), patience);
  });

/** Counts a widget's events by name. */
export function count(element: EventTarget): Record<'np-ready' | 'np-error' | 'np-view', number> {
  const counts = { 'np-ready': 0, 'np-error': 0, 'np-view': 0 };
  for (const name of Object.keys(counts) as 'np-ready'[]) element.addEventListener(name, () => counts[name]++);
  return counts;
}

export interface Setup {
  readonly attributes?: Readonly<Record<string, string>>;
  /** HTML of the element's own children. */
  readonly children?: string;
  /** HTML around the element, with `<slot>` where it goes. */
  readonly around?: string;
}

/** Puts an element into the page, as a script of the publisher's would. */
export function place<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  data?: unknown,
  { attributes = {}, children, around = '<div><slot></slot></div>' }: Setup = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (children) element.innerHTML = children;
  if (data !== undefined) (element as unknown as { data: unknown }).data = data;
  fixtureSync<HTMLElement>(`<div>${around}</div>`).querySelector('slot')!.replaceWith(element);
  return element;
}

/** Puts a widget into the page and waits until it shows its data. */
export async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  data?: unknown,
  setup?: Setup,
): Promise<HTMLElementTagNameMap[K]> {
  const element = place(tag, data, setup);
  const issues = await outcome(element);
  if (issues.length) throw new Error(`np-error: ${JSON.stringify(issues)}`);
  return element;
}

/** Puts a widget into the page and waits until it says what is wrong. */
export async function fail<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  data?: unknown,
  setup?: Setup,
): Promise<{ readonly element: HTMLElementTagNameMap[K]; readonly issues: readonly Issue[] }> {
  const element = place(tag, data, setup);
  const issues = await outcome(element);
  expect(issues, 'np-error').not.to.be.empty;
  return { element, issues };
}

/** One element in a widget's shadow root. */
export function one<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in ${element.shadowRoot?.textContent}`);
  return found;
}

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const part = (element: Element, name: string): HTMLElement => one(element, `[part~="${name}"]`);

/** Words with every run of white space, of whatever kind, as one space. */
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The words that a widget shows. */
export const words = (element: Element): string => tidy(element.shadowRoot?.textContent);

/** The words that assistive technology gets. */
export function heard(root: ParentNode & Node): string {
  const copy = root instanceof ShadowRoot ? document.createElement('div') : (root.cloneNode(true) as Element);
  if (root instanceof ShadowRoot) copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return tidy(copy.textContent);
}

/** Whether the element's own children show. */
export const fallbackShows = (element: Element): boolean =>
  [...element.children]
    .filter((child) => child.localName !== 'script')
    .every((child) => child.getClientRects().length > 0);

// An unhandled rejection fails the test, as an error does.
window.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});

/**
 * What widgets tell the console during a test, kept off the runner's output. What is thrown into the page fails the
 * test by itself.
 */
export function listen(): { readonly console: string[]; readonly info: string[] } {
  const heard = { console: [] as string[], info: [] as string[] };
  const { error, info } = console;
  beforeEach(() => {
    heard.console.length = heard.info.length = 0;
    console.error = (...args: unknown[]) => void heard.console.push(args.map(String).join(' '));
    console.info = (...args: unknown[]) => void heard.info.push(args.map(String).join(' '));
  });
  afterEach(async () => {
    await pause(0);
    console.error = error;
    console.info = info;
  });
  return heard;
}

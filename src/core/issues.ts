import { html, type TemplateResult } from 'lit/html.js';
import type { BaseIssue } from 'valibot';
import type { Issue } from './source.js';

/** How much of a wrong value a message repeats. */
const enough = 60;

/** What valibot found wrong, as a pointer into the data and a sentence that names what was expected and what was found. */
export const describe = ({ path, expected, received }: BaseIssue<unknown>): Issue => ({
  path: (path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  message: `expected ${expected}, found ${received === 'undefined' ? 'nothing' : received.length > enough ? `${received.slice(0, enough)}…` : received}`,
});

/** Data without the items of a list that have issues; as it is, if something else has. */
export function without(data: unknown, list: string, issues: readonly BaseIssue<unknown>[]): unknown {
  const bad = new Set<unknown>();
  for (const { type, path } of issues) {
    if (type === 'raw_check') continue;
    if (path?.[0]?.key !== list || !path[1]) return data;
    bad.add(path[1].key);
  }
  const items = (data as Record<string, readonly unknown[]>)[list]!;
  return { ...(data as object), [list]: items.filter((_, index) => !bad.has(index)) };
}

/** Tells the developer. */
export function report(element: HTMLElement, issues: readonly Issue[]): void {
  console.error(issues.map(({ path, message }) => `newsparts <${element.localName}>: ${path} ${message}`).join('\n'));
}

/** The same in place, for whoever is writing the data. */
export const list = (issues: readonly Issue[]): TemplateResult =>
  html`<ul part="errors">${issues.map(({ path, message }) => html`<li>${path} ${message}</li>`)}</ul>`;

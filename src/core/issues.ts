import { html, type TemplateResult } from 'lit/html.js';
import * as v from 'valibot';
import { isBad } from './fields.js';
import type { Issue } from './source.js';

/** How much of a wrong value a message repeats. */
const enough = 60;

/** What valibot found wrong, as a pointer into the data and a sentence that names what was expected and what was found. */
export const describe = (
  { path, expected, received }: v.BaseIssue<unknown>,
  rename: (key: unknown, depth: number) => unknown = (key) => key,
): Issue => ({
  path: (path ?? [])
    .map(({ key }, depth) => `/${String(rename(key, depth)).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join(''),
  message: `expected ${expected}, found ${received === 'undefined' ? 'nothing' : received.length > enough ? `${received.slice(0, enough)}…` : received}`,
});

type Result = v.SafeParseResult<v.GenericSchema>;

/**
 * What can be made of data that has issues: where only items of a list are bad, the data is read again without them.
 *
 * @param list the name of the list, if the widget has one
 * @returns the result, and all the issues, with the indexes that the items have in the data as it was given
 */
export function salvage(
  schema: v.GenericSchema,
  data: unknown,
  list: string | undefined,
  result: Result,
): { readonly result: Result; readonly issues: readonly Issue[] } {
  const issues = (result.issues ?? []).map((issue) => describe(issue));
  const whole = { result, issues };
  if (!list || !isBad(result)) return whole;
  const bad = new Set<unknown>();
  for (const { type, path } of result.issues ?? []) {
    if (type === 'raw_check') continue;
    if (path?.[0]?.key !== list || !path[1]) return whole;
    bad.add(path[1].key);
  }
  const kept = [...(data as Record<string, readonly unknown[]>)[list]!.entries()].filter(([index]) => !bad.has(index));
  // Where none is good, the fallback tells more than an empty list.
  if (!kept.length) return whole;
  const rest = v.safeParse(schema, { ...(data as object), [list]: kept.map(([, item]) => item) });
  const more = (rest.issues ?? []).map((issue) =>
    describe(issue, (key, depth) => (depth === 1 && issue.path?.[0]?.key === list ? kept[key as number]![0] : key)),
  );
  return { result: rest, issues: [...issues, ...more] };
}

const sentence = ({ path, message }: Issue): string => (path ? `${path}: ${message}` : message);

/** Tells the developer. */
export function report(element: HTMLElement, issues: readonly Issue[]): void {
  console.error(issues.map((issue) => `newsparts <${element.localName}>: ${sentence(issue)}`).join('\n'));
}

/** The same in place, for whoever is writing the data. */
export const list = (issues: readonly Issue[]): TemplateResult =>
  html`<ul class="small" part="errors">
    ${issues.map((issue) => html`<li>${sentence(issue)}</li>`)}
  </ul>`;

import { html, type TemplateResult } from 'lit/html.js';
import * as v from 'valibot';
import type { Issue } from './source.js';

/** How much of a wrong value a message repeats. */
const enough = 60;

/** What valibot found wrong, as a pointer into the data and a sentence that names what was expected and what was found. */
export const describe = ({ path, expected, received }: v.BaseIssue<unknown>): Issue => ({
  path: (path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  message: `expected ${expected}, found ${received === 'undefined' ? 'nothing' : received.length > enough ? `${received.slice(0, enough)}…` : received}`,
});

type Result = v.SafeParseResult<v.GenericSchema>;

/**
 * The data without the `null` members that are what is wrong with it: many systems write so what nobody has filled in.
 * Nothing is changed in place. The data itself where there are none.
 */
function withoutNulls(data: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  const copies = new Map<object, object>();
  const copy = <T extends object>(value: T): T => {
    const made = (copies.get(value) ?? (Array.isArray(value) ? [...value] : { ...value })) as T;
    copies.set(value, made).set(made, made);
    return made;
  };
  const drop = (value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown => {
    if (key === undefined) return value ?? undefined;
    if (typeof value !== 'object' || value === null) return value;
    const made = copy(value as Record<PropertyKey, unknown>);
    made[key] = drop(made[key], rest);
    return made;
  };
  let whole = data;
  for (const { received, path = [] } of issues) {
    const keys = path.map(({ key }) => key as PropertyKey);
    // An item of an array is no member: it counts.
    if (received === 'null' && typeof keys.at(-1) === 'string') whole = drop(whole, keys);
  }
  return whole;
}

/** A value that has the right type, as it was given: a list that is long by its length. */
function shown(value: unknown): string | undefined {
  try {
    const json = JSON.stringify(value);
    return Array.isArray(value) && json.length > enough ? `${value.length} items` : json;
  } catch {
    return undefined; // what refers to itself
  }
}

/**
 * What can be made of data that has issues: `null` members count as left out, and where only items of a list are bad, the
 * data is read again without them.
 *
 * @param list the name of the list, if the widget has one
 * @returns the result, and all the issues, with the indexes that the items have in the data as it was given
 */
export function salvage(
  schema: v.GenericSchema,
  given: unknown,
  list: string | undefined,
  first: Result,
): { readonly result: Result; readonly issues: readonly Issue[] } {
  if (Array.isArray(given)) {
    const message = 'expected an object, found an array';
    return { result: { ...first, success: false, issues: [] } as unknown as Result, issues: [{ path: '', message }] };
  }
  const data = withoutNulls(given, first.issues ?? []);
  const result = data === given ? first : v.safeParse(schema, data);
  const issues = (result.issues ?? []).map((issue) => {
    const value = (issue.path ?? []).reduce<unknown>(
      (within, { key }) => (within as Record<PropertyKey, unknown> | undefined)?.[key as string],
      given,
    );
    // What a check refuses has the right type: which it is says nothing.
    const tellsMore = value === null || (issue.kind === 'transformation' && typeof value === 'object');
    return describe(tellsMore ? { ...issue, received: shown(value) ?? issue.received } : issue);
  });
  const whole = { result, issues };
  if (!list || !result.issues) return whole;
  const bad = new Set<unknown>();
  for (const { path } of result.issues) {
    if (path?.[0]?.key !== list || !path[1]) return whole;
    bad.add(path[1].key);
  }
  const kept = [...(data as Record<string, readonly unknown[]>)[list]!.entries()].filter(([index]) => !bad.has(index));
  // Where none is good, the fallback tells more than an empty list.
  if (!kept.length) return whole;
  const rest = v.safeParse(schema, { ...(data as object), [list]: kept.map(([, item]) => item) });
  return { result: rest, issues: [...issues, ...(rest.issues ?? []).map(describe)] };
}

/** Paths are made of keys, which are as long as the data has them. */
const sentence = ({ path, message }: Issue): string =>
  path ? `${path.length > 200 ? `${path.slice(0, 200)}…` : path}: ${message}` : message;

/** How many issues are told: whoever has more has one that comes again and again. `np-error` has them all. */
const told = 100;

/** The issues as sentences. */
const sentences = (issues: readonly Issue[]): readonly string[] => [
  ...issues.slice(0, told).map(sentence),
  ...(issues.length > told ? [`and ${issues.length - told} more`] : []),
];

/** Tells the developer. */
export function report(element: HTMLElement, issues: readonly Issue[]): void {
  console.error(
    sentences(issues)
      .map((words) => `newsparts <${element.localName}>: ${words}`)
      .join('\n'),
  );
}

/** The same in place, for whoever is writing the data. No `<ul>`: those have a look of their own in each widget. */
export const list = (issues: readonly Issue[]): TemplateResult =>
  html`<div class="small" part="errors" role="list" .style=${'margin-block-start: 0.8em'}>
    ${sentences(issues).map((words) => html`<div role="listitem">${words}</div>`)}
  </div>`;

import { lazy } from './lazy.js';

/** What is wrong with a widget's data: a JSON Pointer (RFC 6901) into it, and what was expected and found there. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** A widget's JSON and the document it belongs to, or what is wrong with it. */
export type Reading = { readonly value: unknown; readonly document: unknown } | { readonly issue: Issue };

/** An element with the inputs that every widget has. */
export interface Host extends HTMLElement {
  readonly data: unknown;
}

const story = lazy(() => import('./story.js'));
const semantic = lazy(() => import('./semantic.js'));

/** A reading that says what is wrong. */
export const wrong = (expected: string, found: string): Reading => ({
  issue: { path: '', message: `expected ${expected}, found ${found}` },
});

/** Reads JSON text. */
export function parse(text: string, where: string): Reading {
  try {
    const value: unknown = JSON.parse(text);
    return { value, document: value };
  } catch (error) {
    return wrong(`JSON in ${where}`, text.trim() ? (error as Error).message : 'nothing');
  }
}

/** What was read last, by the node it stands in: widgets share a document, and a moved one does not parse again. */
const readings = new WeakMap<object, { readonly text: unknown; readonly reading: Reading }>();

export function once(key: object, text: unknown, read: () => Reading): Reading {
  const known = readings.get(key);
  if (known?.text === text) return known!.reading;
  const reading = read();
  readings.set(key, { text, reading });
  return reading;
}

/** Whether a node is a script that holds JSON. */
export const isJson = (node: Element): boolean =>
  node.localName === 'script' && (node as HTMLScriptElement).type === 'application/json';

/** What a MutationObserver is to see of an element whose content may change. */
export const inside = { childList: true, characterData: true, attributes: true, subtree: true };

const parsing = (): boolean => document.readyState === 'loading';

/**
 * Where one widget's JSON comes from, and whether it has arrived. The ways in, first match wins: the `data` property,
 * the `data` attribute, `src`, a child script, the children as semantic HTML.
 */
export class Source {
  #watched: unknown;
  #unwatch = (): void => {};

  /** `changed` is called whenever `read` may have something new to say. */
  constructor(
    readonly host: Host,
    readonly changed: () => void,
  ) {}

  /** The JSON as it is now; undefined while it has yet to arrive; the same object as before while nothing has changed. */
  read(): Reading | undefined {
    const { host } = this;
    const { data } = host;
    if (data !== undefined && data !== null && typeof data !== 'string')
      return once(host, data, () => ({ value: data, document: data }));
    const text = typeof data === 'string' ? data : host.getAttribute('data');
    if (text !== null) return once(host, text, () => parse(text, 'data'));
    const src = host.getAttribute('src');
    if (src !== null) return story().follow(this, src.trim());
    this.watch(host, () => {
      const observer = new MutationObserver(this.changed);
      observer.observe(host, inside);
      return () => observer.disconnect();
    });
    for (const child of host.children) if (isJson(child)) return this.script(child, 'the child script');
    // HTML that has not arrived whole would be read as less than it is.
    return parsing() ? this.#wait() : semantic().read(this);
  }

  /** Begins to watch where the JSON comes from, unless that is watched already. `start` answers how to end it. */
  watch(what: unknown, start: () => () => void): void {
    if (this.#watched === what) return;
    this.stop();
    this.#watched = what;
    this.#unwatch = start();
  }

  stop(): void {
    this.#unwatch();
    this.#watched = undefined;
  }

  /**
   * A script's JSON. While the page still streams, the parser fills the script piece by piece; a proper prefix of an
   * object or array is never valid JSON, so what does not parse yet may be cut short.
   */
  script(script: Element, where: string): Reading | undefined {
    const text = script.textContent;
    const reading = once(script, text, () => parse(text, where));
    return 'issue' in reading && parsing() ? this.#wait() : reading;
  }

  /** What is not in the page may come while the page streams. */
  absent(expected: string): Reading | undefined {
    return parsing() ? this.#wait() : wrong(expected, 'nothing');
  }

  #wait(): undefined {
    document.addEventListener('DOMContentLoaded', this.changed, { once: true });
  }
}

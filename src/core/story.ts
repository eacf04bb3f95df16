import * as v from 'valibot';
import type { Person } from './person.js';
import { extras } from './fields.js';
import { inside, isJson, parse, wrong, type Reading, type Source } from './source.js';

/** How long a remote document may take, to its last byte, in milliseconds. */
const patience = 10_000;
/** How long it may be when it is unpacked, in bytes. */
const largest = 5_000_000;
/** How many objects and arrays may be within one another. */
const deepest = 100;
/** How many values it may hold: twice what 5,000 events need, and no more than a page can read at once. */
const most = 200_000;

/** A member of an object or array: nothing inherited, as `constructor` is, nor an array's `length`. */
const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.prototype.propertyIsEnumerable.call(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/**
 * The value that a JSON Pointer (RFC 6901) names; a percent-encoded one, as in an address, is decoded first.
 *
 * @returns undefined where the pointer leads nowhere
 */
export function atPointer(document: unknown, pointer: string): unknown {
  let keys: string[];
  try {
    keys = decodeURIComponent(pointer).split('/');
  } catch {
    return undefined;
  }
  if (keys.shift()) return undefined; // a pointer is empty or begins with "/"
  return keys.reduce((value, key) => own(value, key.replaceAll('~1', '/').replaceAll('~0', '~')), document);
}

/** An object without the members that are `null`, which is how many systems write what nobody has filled in. */
const filled = (value: unknown): unknown => {
  // A name alone is a person too.
  if (typeof value === 'string') return { name: value };
  return typeof value === 'object' && value && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
    : value;
};

/** Finds the person or organisation of a story document that `{ "ref": key }` points at. */
export function resolve(
  { dataset, addIssue, NEVER }: v.RawTransformContext<{ readonly ref: string }>,
  document: unknown,
  schema: v.GenericSchema<unknown, Person>,
): Person {
  const { value: input } = dataset;
  const somebody = own(own(document, 'people'), input.ref) ?? undefined;
  const found = somebody ?? own(own(document, 'organisations'), input.ref);
  const { issues, output } = v.safeParse(schema, filled(found));
  if (!issues) return somebody === undefined ? { ...output, organisation: true } : output;
  const path = { type: 'object', origin: 'value', input, key: 'ref', value: input.ref } as const;
  const [{ expected, received, path: inside = [] }] = issues;
  addIssue(
    found === undefined
      ? { expected: 'a key of "people" or "organisations"', received: JSON.stringify(input.ref), path: [path] }
      : { expected: expected ?? '', received, path: [path, ...(inside as [])] },
  );
  return NEVER;
}

/** Remote documents by address: fetched once for all the widgets that name them. */
const documents = new Map<string, Reading | Promise<void>>();

/** The text of an answer; undefined where it is too long, and then the rest of it is not downloaded. */
async function textOf({ body, headers }: Response): Promise<string | undefined> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  // What the server says of the length spares the download; what arrives is what counts.
  for (let long = Number(headers.get('content-length')) > largest; !long; long = size > largest) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return undefined;
}

/** What a document has too much of, if anything. No more of it is looked at than it may have. */
function excess(document: unknown): string | undefined {
  let count = 0;
  const search = (value: unknown, level: number): string | undefined => {
    if (++count > most) return `more than ${most.toLocaleString('en')} values`;
    if (typeof value !== 'object' || !value) return;
    if (level > deepest) return `more than ${deepest} levels of objects and arrays`;
    for (const member of Object.values(value)) {
      const found = search(member, level + 1);
      if (found) return found;
    }
    return;
  };
  return search(document, 1);
}

async function fetchDocument(url: string): Promise<void> {
  const but = (found: string): Reading => wrong(`JSON at ${url}`, found);
  const signal = AbortSignal.timeout(patience);
  let awaited = 'answer';
  const load = async (): Promise<Reading> => {
    // Another server has no business with the reader's cookies, nor with what the reader reads.
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (!response.ok) return but(`HTTP status ${response.status}`);
    awaited = 'end of it';
    const text = await textOf(response);
    if (text === undefined) return but(`more than ${largest / 1_000_000} MB`);
    const reading = parse(text, url);
    const found = 'value' in reading && excess(reading.value);
    return found ? but(found) : reading;
  };
  const reading = await load().catch(({ name, message }: Error) =>
    but(
      signal.aborted || name === 'TimeoutError'
        ? `no ${awaited} within ${patience / 1000} seconds`
        : `no way to read it (${message})`,
    ),
  );
  documents.set(url, reading);
  // A failure is shared for a while, then forgotten, so that a later widget tries again.
  if ('issue' in reading) setTimeout(() => documents.delete(url), patience);
}

function remote({ changed }: Source, address: string): Reading | undefined {
  if (!extras().safeUrl(address)) return wrong('an http:, https: or relative address in src', JSON.stringify(address));
  const url = new URL(address, document.baseURI).href;
  const found = documents.get(url) ?? fetchDocument(url);
  documents.set(url, found);
  if (!('then' in found)) return found;
  void found.then(changed);
  return undefined;
}

/** The scripts of the page that widgets name, by the document or shadow root of the widgets and by id. */
const places = new WeakMap<Node, Map<string, Place>>();

/** A script that widgets name by its id. They are told when its text changes, and when another takes its place. */
class Place {
  #script: HTMLElement | null | undefined;
  readonly #sources = new Set<Source>();
  readonly #observer = new MutationObserver((records) => {
    const script = this.#script;
    if (this.find() === script && records.some(({ target }) => script?.contains(target))) this.#tell();
  });

  constructor(
    private readonly root: Document | ShadowRoot,
    private readonly id: string,
  ) {}

  /** The element that has the id now. */
  find(): HTMLElement | null {
    const { root, id } = this;
    const script = root.getElementById(id) ?? document.getElementById(id);
    if (script !== this.#script) {
      this.#script = script;
      this.#observer.disconnect();
      for (const tree of new Set([root, document]))
        this.#observer.observe(tree, { childList: true, subtree: true, attributeFilter: ['id'] });
      if (script) this.#observer.observe(script, inside);
      this.#tell();
    }
    return script;
  }

  #tell(): void {
    for (const { changed } of this.#sources) changed();
  }

  /** Keeps a widget informed; answers how to end it. */
  inform(source: Source): () => void {
    this.#sources.add(source);
    return () => {
      this.#sources.delete(source);
      if (this.#sources.size) return;
      this.#observer.disconnect();
      this.#script = undefined;
      const named = places.get(this.root);
      if (named?.get(this.id) === this) named.delete(this.id);
    };
  }
}

function local(source: Source, id: string): Reading | undefined {
  const root = source.host.getRootNode() as Document | ShadowRoot;
  const named = places.get(root) ?? new Map<string, Place>();
  places.set(root, named);
  const place = named.get(id) ?? new Place(root, id);
  named.set(id, place);
  source.watch(place, () => place.inform(source));
  const script = place.find();
  const expected = `<script type="application/json" id="${id}">`;
  // It may come later, with content that the page loads.
  if (!script) return source.absent(expected);
  return isJson(script) ? source.script(script, `#${id}`) : wrong(expected, `<${script.localName}>`);
}

/** The parts of documents that pointers have named, so that the same part is the same reading. */
const parts = new WeakMap<Reading, Map<string, Reading>>();

/**
 * What `src` names: `#id/pointer` in a script of this page, or `address#/pointer` in a document elsewhere.
 *
 * @returns undefined while it has yet to arrive
 */
export function follow(source: Source, src: string): Reading | undefined {
  const [, address, id, pointer] = /^([^#]*)(?:#([^/]*)(.*))?$/s.exec(src)!;
  if (address && id)
    return wrong('a JSON Pointer that begins with "/" behind the # of src', JSON.stringify(`#${id}${pointer}`));
  const whole = address ? remote(source, address) : local(source, id ?? '');
  if (!whole || 'issue' in whole || !pointer) return whole;
  const named = parts.get(whole) ?? new Map<string, Reading>();
  parts.set(whole, named);
  let part = named.get(pointer);
  if (!part) {
    const value = atPointer(whole.document, pointer);
    part = value === undefined ? wrong(`something at ${src}`, 'nothing') : { value, document: whole.document };
    named.set(pointer, part);
  }
  return part;
}

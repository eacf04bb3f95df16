/**
 * Data made from a JSON Schema, for tests that put something into every string of it. Nothing here knows a widget or a
 * field: a new one is found by itself. It runs in Node and in a page.
 */

/** A place for a string. */
class Slot {
  /**
   * @param {string} where the way to it through the schema
   * @param {object} schema
   */
  constructor(where, schema) {
    this.where = where;
    this.schema = schema;
  }

  fill(choose, pointer) {
    return choose(this, pointer);
  }
}

/** An object with keys of the publisher's own, each of which is a place for a string too. */
class Dictionary {
  constructor(entries) {
    this.entries = entries;
  }

  fill(choose, pointer) {
    const filled = {};
    this.entries.forEach(([slot, value], index) => {
      // One key each: the first is the string as it is.
      const key = slot.fill(choose, pointer) + (index ? ` ${index + 1}` : '');
      define(filled, key, fill(value, choose, `${pointer}/${escape(key)}`));
    });
    return filled;
  }
}

/**
 * Examples of what a schema takes, with slots for strings: as many as it takes for each slot and each alternative to be
 * in one of them.
 *
 * @param {object} schema
 * @param {object} [defs] what `$ref` names
 */
export function examples(schema, defs = schema.$defs ?? {}, where = '') {
  const { $ref, ...own } = schema;
  if ($ref) return examples({ ...defs[$ref.replace('#/$defs/', '')], ...own }, defs, where);
  if (schema.anyOf) return schema.anyOf.flatMap((option) => examples(option, defs, where));
  switch (schema.type) {
    case 'string':
      return [new Slot(where, schema)];
    case 'number':
      return [schema.maximum ?? 1e12]; // the highest end of a range, whatever the lowest is
    case 'boolean':
      return [true];
    case 'array':
      return [examples(schema.items, defs, `${where}/*`)];
    case 'object': {
      const { properties = {}, additionalProperties } = schema;
      if (additionalProperties) {
        const key = new Slot(`${where}/(key)`, { type: 'string' });
        return [new Dictionary(examples(additionalProperties, defs, `${where}/*`).map((value) => [key, value]))];
      }
      const members = Object.entries(properties).map(([name, member]) => [
        name,
        examples(member, defs, `${where}/${name}`),
      ]);
      const count = Math.max(1, ...members.map(([, found]) => found.length));
      return Array.from({ length: count }, (_, n) =>
        Object.fromEntries(members.map(([name, found]) => [name, found[n % found.length]])),
      );
    }
    default:
      throw new Error(`${where}: no example for ${JSON.stringify(schema)}`);
  }
}

/** A member that is the object's own, whatever its name. */
export const define = (object, name, value) =>
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });

/**
 * An example with its strings.
 *
 * @param {unknown} example
 * @param {(slot: Slot, pointer: string) => string} choose the string for a slot; `pointer` says where in the data it is
 */
export function fill(example, choose, pointer = '') {
  if (example instanceof Slot || example instanceof Dictionary) return example.fill(choose, pointer);
  if (Array.isArray(example)) return example.map((item, index) => fill(item, choose, `${pointer}/${index}`));
  if (typeof example !== 'object') return example;
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => [name, fill(value, choose, `${pointer}/${escape(name)}`)]),
  );
}

/** A key as it stands in a JSON Pointer (RFC 6901). */
export const escape = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The names of an example's slots. */
export function slotsOf(example) {
  const found = new Set();
  fill(example, ({ where }) => {
    found.add(where);
    return '';
  });
  return found;
}

const isObject = (value) => typeof value === 'object' && !(value instanceof Slot) && !Array.isArray(value);

/** The one with the most slots that are not known; of equals, with the most slots. */
function richest(list, known) {
  const worth = (example) => {
    const slots = [...slotsOf(example)];
    return slots.filter((name) => !known.has(name)).length * 1000 + slots.length;
  };
  return list.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

/** An example with one item in each list of objects. */
function slim(example, known) {
  if (Array.isArray(example)) {
    return example.every(isObject) ? [slim(richest(example, known), known)] : example.map((item) => slim(item, known));
  }
  if (example instanceof Dictionary) {
    const [[key]] = example.entries;
    const values = example.entries.map(([, value]) => value);
    return new Dictionary([[key, slim(richest(values, known), known)]]);
  }
  return isObject(example)
    ? Object.fromEntries(Object.entries(example).map(([name, value]) => [name, slim(value, known)]))
    : example;
}

/** As few and small examples as have every slot of a schema. */
export function leastExamples(schema) {
  const all = examples(schema);
  const missing = new Set(all.flatMap((example) => [...slotsOf(example)]));
  const known = new Set();
  const found = [];
  while (missing.size) {
    const next = slim(richest(all, known), known);
    const slots = slotsOf(next);
    const before = missing.size;
    for (const name of slots) {
      known.add(name);
      missing.delete(name);
    }
    if (missing.size === before) throw new Error(`no example has ${[...missing]}`);
    found.push(next);
  }
  return found;
}

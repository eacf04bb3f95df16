/**
 * What holds of any data: a widget shows it or says what is wrong; it throws nothing and comes to an end; and what it
 * shows is what went in. The data is made from the published schemas, and of whatever JSON there can be.
 */
import fc from 'fast-check';
import { harmless, harmlessTree, inventory, isSafe, manifest, schemaOf, show, study, ways, wordsOf } from './probe.mjs';

const json = (value) => JSON.stringify(value);

/** What strings are made of. */
const odd = [
  ...[
    '<b>',
    '</p>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '&',
    '&lt;',
    '"',
    "'",
    '`',
    '=',
    '\\',
    '“',
    '”',
    '„',
    '«',
    '»',
  ],
  ...['\n', '\n\n', '\r\n', ' ', '\t', '\u00A0', '\0', '\x07', '\x1B', '\x7F', '\u0085', '\u200B', '\u200D', '\u200F'],
  ...['\u202E', '\u2066', '\u2069', '\u2028', '\uFEFF', '\uFFFD', '\uFFFE', '\uD800', '\uDC00', '\uDBFF\uDFFF'],
  ...[
    '{',
    '}',
    '{date}',
    '{0}',
    '${1}',
    '$&',
    '%s',
    '?lit$',
    ':',
    '/',
    '~',
    '~1',
    '#',
    '0',
    '-1',
    '1e999',
    'Әже',
    'שלום',
    '🎤',
  ],
];
/** Names that mean something to a language, a page or a library. */
const names = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'then', 'length'],
  ...[
    'name',
    'text',
    'title',
    'value',
    'label',
    'events',
    'parties',
    'kinds',
    'ref',
    'people',
    'lang',
    'id',
    'date',
    '',
  ],
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
);
const text = fc.oneof(
  { weight: 200, arbitrary: fc.string({ unit: piece, maxLength: 8 }) },
  { weight: 30, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constantFrom('a'.repeat(100_000), '<'.repeat(99_999), '\n \n'.repeat(30_000)) },
);
/** Text that is no mistake. */
const words = text.map((string) => (string.trim() ? string : `${string}A`).slice(0, 100_000));
const key = fc.oneof(fc.constantFrom(...names), text);

/** Any JSON. Members are defined, for `__proto__` is a name like others there. */
const anything = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -0, 1, -1, 1e308, 5e-324, 2 ** 53, 1991),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    text,
    fc.array(tie('any'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).any;

/** Good strings for a slot that takes only what the widget knows, beside the first that is. */
const dates =
  '2001 1943 1991-12 1991-12-16 1991-12-16T09:30Z 2024-Q1 199X 19XX 1992/1995 1997/.. ../1997 1943~ 1943? -0043 ' +
  '19 2024-21 1985-04-XX 2004-XX XXXX 1990/ /1990 Y170000002 Y-66000000~ -00XX 1991-12-31T24:00Z 2024-21/2024-33~';
const addresses = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('/a', 'b/c', '#d', '?e=f&g', 'mailto:desk@example.org', '//example.org', 'б', ' /a '),
);

/**
 * Data for a schema.
 *
 * @param {object} schema
 * @param {Map<string, { kind: string, good: string }>} slots what its strings take
 * @param {number} wild of a thousand values, how many are whatever there can be
 */
function arbitrary(schema, slots, wild, defs = schema.$defs, where = '') {
  const or = (good) =>
    wild ? fc.oneof({ weight: 1000 - wild, arbitrary: good }, { weight: wild, arbitrary: anything }) : good;
  const { $ref, ...own } = schema;
  const inside = (inner, name = '') => arbitrary(inner, slots, wild, defs, where + name);
  if ($ref) return inside({ ...defs[$ref.replace('#/$defs/', '')], ...own });
  if (schema.anyOf) {
    // A ref leads nowhere where nobody has put people: that is a mistake.
    const known = schema.anyOf.filter(({ properties }) => wild || !properties?.ref);
    return fc.oneof(...known.map((option) => inside(option)));
  }
  const { properties, required = [], additionalProperties } = schema;
  switch (schema.type) {
    case 'number':
      return or(fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, noDefaultInfinity: true })));
    case 'boolean':
      return or(fc.boolean());
    case 'array': {
      // Of two numbers, the first is the lowest.
      const sorted = (list) =>
        list.every((item) => /^[\d.+e-]+$/i.test(typeof item === 'object' ? '' : item))
          ? list.sort((a, b) => a - b)
          : list;
      const isPair = where.endsWith('/range');
      return or(
        fc
          .array(
            inside(schema.items, '/*'),
            isPair ? { minLength: 2, maxLength: 2 } : { minLength: wild ? 0 : 1, maxLength: 4 },
          )
          .map(sorted),
      );
    }
    case 'object': {
      if (additionalProperties) {
        const entries = fc.array(fc.tuple(wild ? key : words, inside(additionalProperties, '/*')), { maxLength: 3 });
        return or(entries.map((pairs) => Object.fromEntries(pairs)));
      }
      const members = Object.fromEntries(
        Object.entries(properties).map(([name, member]) => [name, inside(member, `/${name}`)]),
      );
      const record = fc.record(members, { requiredKeys: required });
      return or(
        wild
          ? fc
              .tuple(record, fc.array(fc.tuple(key, anything), { maxLength: 1 }))
              // What the schema does not know; never in the place of what it knows.
              .map(([object, more]) => Object.fromEntries([...more, ...Object.entries(object)]))
          : record,
      );
    }
    default: {
      const { kind, good } = slots.get(where) ?? { kind: 'free' };
      if (schema.enum) return or(fc.constantFrom(...schema.enum));
      if (kind === 'free') return or(words);
      if (kind === 'address' && !where.endsWith('srcset')) return or(addresses);
      const fits = dates.split(' ').filter((date) => schema.pattern && new RegExp(schema.pattern, 'u').test(date));
      return or(fc.constantFrom(good, ...fits));
    }
  }
}

/** The strings of data that always show: those for any words, in fields that no data is without. */
function* required(schema, slots, data, defs = schema.$defs, where = '') {
  const { $ref, ...own } = schema;
  if ($ref) yield* required({ ...defs[$ref.replace('#/$defs/', '')], ...own }, slots, data, defs, where);
  else if (schema.anyOf) {
    const isA = { string: typeof data === 'string', array: Array.isArray(data), object: Object(data) === data };
    for (const option of schema.anyOf) {
      const { type, required: fields = [] } = option.$ref ? defs[option.$ref.replace('#/$defs/', '')] : option;
      // Of several kinds of object it is the one that has the fields.
      const fits =
        isA[type] && (type === 'array' || !Array.isArray(data)) && fields.every((name) => data[name] !== undefined);
      if (fits) yield* required(option, slots, data, defs, where);
    }
  } else if (schema.type === 'array')
    for (const item of data) yield* required(schema.items, slots, item, defs, `${where}/*`);
  else if (schema.type === 'object') {
    // Where no field is needed, because one of several is, all words and lists that there are show.
    const isShown = (name) =>
      data[name] !== undefined &&
      (/\/(?:words|text)$/.test(schema.properties[name].$ref) || schema.properties[name].type === 'array');
    for (const name of schema.required?.length ? schema.required : Object.keys(schema.properties ?? {}).filter(isShown))
      yield* required(schema.properties[name], slots, data[name], defs, `${where}/${name}`);
  } else if (schema.type === 'string' && !schema.enum && slots.get(where)?.kind === 'free') yield data;
}

/** Whether an item was left out for an issue; a key that leads nowhere leaves nothing out. */
const isOf = (item, { path, message }) => `${path}/`.startsWith(`${item}/`) && !message.startsWith('expected a key of');

/** Data without the items of a list that were left out. */
const without = (issues, data) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.filter((_, index) => !issues.some((issue) => isOf(`/${name}/${index}`, issue)))
        : value,
    ]),
  );

/** Data with harmless signs in the place of those that make markup, keys too. */
const harmlessData = (data) => {
  if (typeof data === 'string') return harmless(data);
  if (Array.isArray(data)) return data.map(harmlessData);
  if (typeof data !== 'object' || !data) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [harmless(name), harmlessData(value)]));
};

/** Settings: what the widget knows, and anything. */
function settings({ attributes }) {
  const known = attributes.filter(({ name }) => !/^(?:data|src)$/.test(name));
  const values = ({ type }) => [...(type?.text ?? '').matchAll(/'([^']+)'|\d+/g)].map(([whole, word]) => word ?? whole);
  return fc.record(
    Object.fromEntries(
      known.map((attribute) => [
        attribute.name,
        fc.oneof(fc.constantFrom('', '1', '3', 'en', 'kk', 'ar', 'zh-Hans-u-nu-hanidec', ...values(attribute)), text),
      ]),
    ),
    { requiredKeys: [] },
  );
}

const local = fc.constantFrom(...Object.keys(ways).filter((way) => !/remote/.test(way)));
const thrown = [];
addEventListener('error', ({ message }) => thrown.push(message));
addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
const members = () =>
  [Object, Array, String, Function, Promise, Element].map(({ prototype }) =>
    Reflect.ownKeys(prototype).map(String).join(),
  );
const before = json(members());

/** What must hold, whatever comes of it. */
function sound({ tree, urls, issues }) {
  if (thrown.length) throw new Error(`thrown: ${thrown.splice(0)}`);
  if (json(members()) !== before) throw new Error('what every object inherits has changed');
  if (!urls.every(isSafe)) throw new Error(`bad addresses: ${urls}`);
  const strange = inventory(tree).filter((name) =>
    /^(?:script|iframe|object|embed|style|link|base|form)$|@(?:on|srcdoc)/.test(name),
  );
  if (strange.length) throw new Error(`markup: ${strange}`);
  for (const { path, message } of issues)
    // An exception is a message too, but none that helps.
    if (typeof path !== 'string' || !/^expected [^]+, found /.test(message) || message.length > 400)
      throw new Error(`no message: ${path} ${message}`);
}

/**
 * Checks what holds of any data.
 *
 * @returns {Promise<{ name: string, report: string | undefined, counts: object }[]>} a report where something does not
 */
async function check({ seed, runs, only }) {
  const found = [];
  for (const widget of await manifest()) {
    const tag = widget.tagName;
    if (only && tag !== only) continue;
    const schema = await schemaOf(tag);
    const slots = new Map();
    for (const studied of await study(tag)) for (const [name, slot] of studied.slots) slots.set(name, slot);
    const properties = {
      'any JSON is shown or refused with a message': (counts) =>
        fc.asyncProperty(anything, local, settings(widget), async (data, way, attributes) => {
          const result = await show(tag, data, { way, attributes });
          counts[result.ready ? 'shown' : 'refused']++;
          sound(result);
          if (!result.ready && !result.issues.length) throw new Error('refused without a message');
        }),
      'data that is nearly good is shown or refused with a message': (counts) =>
        fc.asyncProperty(arbitrary(schema, slots, 2), local, settings(widget), async (data, way, attributes) => {
          const result = await show(tag, data, { way, attributes });
          counts[result.ready ? 'shown' : 'refused']++;
          sound(result);
          if (!result.ready && !result.issues.length) throw new Error('refused without a message');
        }),
      'what is shown is what went in': (counts) =>
        fc.asyncProperty(arbitrary(schema, slots, 0), local, settings(widget), async (data, way, attributes) => {
          const result = await show(tag, data, { way, attributes });
          sound(result);
          counts[result.ready ? 'shown' : 'refused']++;
          if (!result.ready) return;
          const read = wordsOf(result.tree);
          for (const string of required(schema, slots, without(result.issues, data))) {
            counts.strings++;
            if (!read.includes(string.replace(/\s/g, ''))) throw new Error(`is not shown: ${json(string)}`);
          }
          // The rest shows as harmless words in its place do, wherever that is.
          const plain = await show(tag, harmlessData(data), { way, attributes });
          if (plain.ready && json(harmlessTree(result.tree)) !== json(harmlessTree(plain.tree)))
            throw new Error(`shows otherwise than harmless words:\n${json(result.tree)}\n${json(plain.tree)}`);
        }),
    };
    for (const [what, property] of Object.entries(properties)) {
      const counts = { shown: 0, refused: 0, strings: 0 };
      const details = await fc.check(property(counts), { seed, numRuns: runs });
      const report = details.failed
        ? `${details.errorInstance}\n${await fc.asyncDefaultReportMessage(details)}`
        : undefined;
      found.push({ tag, what, report, counts });
    }
  }
  return found;
}

window.properties = { check };

// For whoever opens the page.
const search = new URLSearchParams(location.search);
if (!search.has('bare')) {
  const results = await check({ seed: Number(search.get('seed') ?? 1), runs: Number(search.get('runs') ?? 100) });
  document.querySelector('#report').textContent = results
    .map(({ tag, what, report, counts }) => `<${tag}>: ${what}: ${report ?? 'yes'} ${json(counts)}`)
    .join('\n');
}

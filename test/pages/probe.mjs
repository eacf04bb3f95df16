/** In a page: shows data in widgets, looks at what they make of it, and tries strings in every field of it. */
import { define, escape, examples, fill, leastExamples } from './slots.mjs';

/** Long, for a slow machine: what hangs is a fault. */
const patience = 60_000;

const container = document.createElement('div');
container.hidden = true;
document.body.append(container);

/** Good strings for slots that take no words: the first that a widget takes is the example of the slot. */
const candidates = ['2001', 'P1Y', '12.5', 'EUR', '/a.svg 1x', 'https://example.org/a', 'en'];

const json = (value) => JSON.stringify(value);

/** A script of the page that holds JSON. */
function script(id, value) {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = id;
  element.textContent = json(value);
  return element;
}

/** A story document in which data stands under a key. Refs are looked up in its people and organisations. */
export const storyOf = (key, data) => ({
  people: Object(data).people,
  organisations: Object(data).organisations,
  facts: define({}, key, data),
});

/** The address of a fact in a story document. */
const pointer = (key) =>
  `#/facts/${key.isWellFormed() ? encodeURIComponent(escape(key)) : escape(key).replaceAll('%', '%25')}`;

/**
 * The ways in: each puts a widget with its data into the container. `key` is the hostile string itself, as a key of the
 * data's own. (Semantic HTML, which does not tell all data, is for `examineHtml`.)
 */
export const ways = {
  'data property, object': (widget, data) => Object.assign(widget, { data }),
  'data property, text': (widget, data) => Object.assign(widget, { data: json(data) }),
  'data attribute': (widget, data) => widget.setAttribute('data', json(data)),
  'child script': (widget, data) => widget.append(script('', data)),
  'src, script of the page': (widget, data, key) => {
    container.append(script('story', storyOf(key, data)));
    widget.setAttribute('src', pointer(key).replace('#', '#story'));
  },
  'src, remote document': (widget, data, key, remote) => widget.setAttribute('src', remote + pointer(key)),
  'placeholder, data-json': (widget, data) => placeholder(widget, 'data-json', json(data)),
  'placeholder, data-src': (widget, data, key) => {
    container.append(script('story', storyOf(key, data)));
    return placeholder(widget, 'data-src', pointer(key).replace('#', '#story'));
  },
};

function placeholder(widget, name, value) {
  const element = document.createElement('figure');
  element.setAttribute('data-newspart', widget.localName);
  element.setAttribute(name, value);
  for (const { name, value } of widget.attributes) element.setAttribute(`data-${name}`, value);
  element.append(...widget.childNodes);
  return element;
}

/**
 * Shows data, and takes it away again.
 *
 * @returns what the widget made of it: its tree, and the issues that it reports
 */
export async function show(tag, data, { way = 'data property, object', key = 'key', remote, attributes = {} } = {}) {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries({ debug: '', ...attributes })) widget.setAttribute(name, value);
  widget.append(document.createElement('p'));
  const placed = ways[way](widget, data, key, remote);
  const element = placed?.localName === 'figure' ? placed : widget;
  const { ready, issues } = await outcomeOf(element, `${way}, ${json(key)}`);
  const host = element === widget ? widget : element.querySelector(tag);
  if (!host.shadowRoot) throw new Error(`nothing shows: ${json(issues)}`);
  const result = { ready, issues, ...made(host) };
  container.replaceChildren();
  return result;
}

/** What a widget shows. */
const made = ({ shadowRoot }) => ({ tree: treeOf(shadowRoot), urls: urlsOf(shadowRoot) });

/** Puts a widget into the page, and waits for what it says. */
async function outcomeOf(element, what) {
  const outcome = new Promise((resolve, reject) => {
    let issues = [];
    element.addEventListener('np-error', (event) => {
      issues = event.detail.issues;
      // One that leaves a part out sends np-ready too, in the same task.
      queueMicrotask(() => resolve({ ready: false, issues }));
    });
    element.addEventListener('np-ready', () => resolve({ ready: true, issues }));
    const { localName } = element;
    setTimeout(() => reject(new Error(`${localName}: neither np-ready nor np-error, ${what}`)), patience);
  });
  container.append(element);
  return outcome;
}

/** Elements with their attributes and words, without what Lit keeps for itself. */
function treeOf(node) {
  return [...node.childNodes].flatMap((child) => {
    if (child instanceof Text) return child.data ? [child.data] : [];
    if (!(child instanceof Element)) return [];
    const attributes = [...child.attributes].map(({ name, value }) => [name, value]).sort();
    return [{ name: child.localName, attributes, children: treeOf(child) }];
  });
}

/** What the browser makes of addresses. */
const urlsOf = (root) =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    ['href', 'src', 'action', 'formAction', 'data', 'cite', 'poster', 'background']
      .filter((name) => element[name] && typeof element[name] === 'string')
      .map((name) => element[name]),
  );

/** The elements and attributes of a tree, sorted by name; `b@lang` is an attribute. */
export function inventory(tree) {
  const found = [];
  const collect = ({ name, attributes, children }) => {
    found.push(name, ...attributes.map(([attribute]) => `${name}@${attribute}`));
    for (const child of children) if (typeof child === 'object') collect(child);
  };
  for (const node of tree) if (typeof node === 'object') collect(node);
  return found.sort();
}

/** All the words and values of a tree: the words in one, for a paragraph breaks no text. */
export function wordsOf(tree) {
  let words = '';
  const values = [];
  const collect = (node) => {
    if (typeof node === 'string') words += node;
    else {
      values.push(...node.attributes.map(([, value]) => value));
      node.children.forEach(collect);
    }
  };
  tree.forEach(collect);
  return [words, ...values].join('\uFFFF').replace(/\s/g, '');
}

export const occurrences = (text, part) => (part ? text.split(part).length - 1 : 0);

/** Harmless signs for those that make markup; neither is a letter, a quotation mark or white space. */
const signs = { '<': '◁', '>': '▷', '&': '◇', '=': '◈', '`': '◊' };
/** A string of the same kind that is no markup. */
export const harmless = (text) => text.replace(/[<>&=`]/g, (sign) => signs[sign]);

/** A tree with harmless strings. */
export const harmlessTree = (tree) =>
  tree.map((node) =>
    typeof node === 'string'
      ? harmless(node)
      : {
          name: node.name,
          attributes: node.attributes.map(([name, value]) => [name, harmless(value)]),
          children: harmlessTree(node.children),
        },
  );

const fetchJson = async (path) => (await fetch(path)).json();
export async function schemaOf(name) {
  const schema = await fetchJson(`/dist/schema/${name}.schema.json`);
  // Of data that may be a string too, such as a name, what is an object: a property takes a string for JSON.
  return schema.anyOf ? { ...schema, anyOf: schema.anyOf.filter(({ type }) => type === 'object') } : schema;
}

/** The widgets, with their tags and attributes. */
export async function manifest() {
  const { modules } = await fetchJson('/dist/custom-elements.json');
  return modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
}

/**
 * A widget's examples, each with what its slots take: any words (`free`), an address (`address`), or only what the widget
 * knows (`strict`), and a good string for each. Together they have every string, each in every form.
 *
 * @returns {Promise<{ example: object, slots: Map<string, { kind: string, good: string, shows: boolean }> }[]>}
 */
export const study = (tag) => (studies[tag] ??= studyAnew(tag));
const studies = {};

const words = { $ref: '#/$defs/words' };

async function studyAnew(tag) {
  const schema = await schemaOf(tag);
  // A note shows of somebody what it is told.
  const told = { type: 'object', properties: { name: words, about: words }, required: ['name', 'about'] };
  const persons = schema.$defs.somebody ? { $ref: '#/$defs/somebody' } : json(schema).includes('"ref"') && told;
  const [person] = persons ? examples(persons, schema.$defs, '/people/*') : [];
  const found = [];
  for (const data of leastExamples(schema)) {
    // Where the data has people of its own, in the other section that refs point at.
    const section = Object.hasOwn(data, 'people') ? 'organisations' : 'people';
    const example = { ...data, [section]: person ? personsOf(person) : {} };
    found.push({ example, slots: await learn(tag, example) });
  }
  return found;
}

/** The people that refs point at. */
const personsOf = (person) => {
  const [people] = examples({ type: 'object', additionalProperties: { type: 'string' } }, {}, '/people');
  people.entries = people.entries.map(([key]) => [key, person]);
  return people;
};

/** What a widget makes of an example, and to which of its slots it objects. */
async function objections(tag, example, choose) {
  const places = new Map();
  const data = fill(example, (slot, at) => {
    places.set(at, slot.where);
    return choose(slot.where);
  });
  const result = await show(tag, data);
  const where = new Set();
  for (const { path } of result.issues) {
    // Of a person that a ref points at, the path goes on behind the ref.
    const [, inside] = /\/ref(\/.*)$/.exec(path) ?? [];
    for (const [at, name] of places)
      if (inside ? /^\/(?:people|organisations)\/.*/.test(at) && at.endsWith(inside) : at === path) where.add(name);
  }
  return { ...result, where };
}

/** Which of some slots take a text: those to which a widget does not object, though the text is in all of them. */
async function taking(tag, { example, slots }, names, text) {
  const taken = new Set(names);
  for (;;) {
    const choose = (name) => (taken.has(name) ? text : slots.get(name).good);
    const result = await objections(tag, example, choose);
    const before = taken.size;
    for (const name of result.where) taken.delete(name);
    // Of a person that a ref points at, the first objection is the only one.
    if (taken.size === before) return { ...result, taken };
  }
}

async function learn(tag, example) {
  const slots = new Map();
  fill(example, ({ where, schema }) => {
    const fits = (text) =>
      schema.enum ? schema.enum.includes(text) : !schema.pattern || new RegExp(schema.pattern, 'u').test(text);
    const [good, ...others] = [...(schema.enum ?? []), 'Probe', ...candidates].filter(fits);
    slots.set(where, { good, others, kind: 'free', shows: false });
    return '';
  });
  const kindred = (kind) => [...slots.keys()].filter((name) => slots.get(name).kind === kind);
  for (let tries = 0; ; tries++) {
    const { issues, where } = await objections(tag, example, (name) => slots.get(name).good);
    if (!issues.length) break;
    for (const name of where) slots.get(name).good = slots.get(name).others.shift();
    if (!where.size || tries > 50 || [...where].some((name) => slots.get(name).good === undefined))
      throw new Error(`${tag}: there is no good example for ${json([...where])}: ${json(issues.slice(0, 3))}`);
  }
  // Some refuse even words, and some an address that runs a script.
  for (const [kind, text] of [
    ['strict', 'Probe'],
    ['address', 'javascript:alert(1)'],
  ]) {
    const free = kindred('free');
    const { taken } = await taking(tag, { example, slots }, free, text);
    for (const name of free) if (!taken.has(name)) slots.get(name).kind = kind;
  }
  // Those that show: all at once, and then one by one where a word shows only beside another, such as a key that is known.
  const marked = async (mark) => {
    const { tree } = await objections(tag, example, (name) => mark(name) ?? slots.get(name).good);
    return wordsOf(tree);
  };
  const open = [...kindred('free'), ...kindred('address')];
  const together = await marked((name) => (open.includes(name) ? `Mark${open.indexOf(name)}.` : undefined));
  for (const [index, name] of open.entries()) {
    slots.get(name).shows =
      together.includes(`Mark${index}.`) ||
      (await marked((other) => (other === name ? 'Mark' : undefined))).includes('Mark');
  }
  return slots;
}

/** An example with a hostile string in all the slots of a kind. */
export const infect = ({ example, slots }, kind, text) =>
  fill(example, ({ where }) => (slots.get(where).kind === kind ? text : slots.get(where).good));

export const isSafe = (url) => /^(?:https?|mailto):/.test(url);

/**
 * Tries strings in all the slots of a widget.
 *
 * @param {string} tag
 * @param {{ payloads: readonly string[], bad?: readonly string[], remote?: readonly string[], inTurn?: boolean }} options
 *   strings; addresses that every slot for one has to refuse; the addresses of remote documents, one for each string;
 *   whether each string takes the next way in, and not all of them
 * @returns how often what happened, and what should not have
 */
export async function examine(tag, { payloads, bad = [], remote, inTurn }) {
  let turn = 0;
  const counts = { examples: 0, slots: 0, shown: 0, typed: 0, refused: 0, taken: 0 };
  const faults = [];
  const all = await study(tag);
  const names = new Set();
  const known = new Set();
  for (const [number, studied] of all.entries()) {
    const { example, slots } = studied;
    // An example is there for what none before has: a slot, or one that shows for the first time.
    const fresh = (wanted) =>
      [...slots].filter(([name, { kind, shows }]) => kind === wanted && !known.has(json([name, kind, shows])));
    const news = Object.fromEntries(
      ['free', 'strict', 'address'].map((kind) => [kind, fresh(kind).map(([name]) => name)]),
    );
    let now;
    const check = (holds, what, ...details) => {
      if (!holds && faults.length < 20) faults.push([`${tag}, example ${number}: ${what}`, now, ...details]);
    };
    // One word in all the slots: what is the same as another may be left out, such as the speaker in that person's own card.
    const same = await show(tag, infect(studied, 'free', 'Likewise'));
    const all = [...slots.values()].filter(({ kind, shows }) => kind === 'free' && shows).length;
    const least = Math.min(all, occurrences(wordsOf(same.tree), 'Likewise'));
    check(least > all / 2, `shows one word ${least} times, not ${all}`);
    const usual = await show(tag, infect(studied, 'none'));
    counts.examples++;
    for (const [name, { kind, shows }] of slots) {
      names.add(name);
      known.add(json([name, kind, shows]));
    }

    // Words: as harmless ones of the same kind, and as they were typed. Of many, a part for what only this example has.
    const some = number && inTurn ? payloads.filter((_, index) => index % 8 === number % 8) : payloads;
    for (const payload of news.free.length ? some : []) {
      now = payload;
      const stripped = payload.replace(/\s/g, '');
      const plain = await show(tag, infect(studied, 'free', harmless(payload)));
      const hostile = await show(tag, infect(studied, 'free', payload));
      const typed = occurrences(wordsOf(hostile.tree), stripped);
      check(json(harmlessTree(hostile.tree)) === json(harmlessTree(plain.tree)), 'another tree', hostile.tree);
      check(hostile.ready === Boolean(stripped), 'words are refused, or none are taken', hostile.issues);
      check(hostile.urls.every(isSafe), 'a bad address', hostile.urls);
      if (!stripped) continue;
      check(typed >= least, `shows ${typed} times, not ${least}`, hostile.tree);
      check(typed === occurrences(wordsOf(plain.tree), harmless(stripped)), 'shows more often, or less', hostile.tree);
      counts.shown++;
      counts.typed += typed;
      if (number) continue;
      // The same in each way.
      const every = Object.keys(ways);
      for (const way of inTurn ? [every[turn++ % every.length]] : every) {
        if (way === 'src, remote document' && !remote) continue;
        const address = remote?.[payloads.indexOf(payload)];
        const { tree } = await show(tag, infect(studied, 'free', payload), { way, key: payload, remote: address });
        check(json(tree) === json(hostile.tree), `another tree by ${way}`, tree);
        counts.shown++;
      }
    }

    // What takes no words refuses them or takes them for what they are: a number, or the address of a file.
    for (const text of [...payloads, ...bad]) {
      now = text;
      for (const kind of ['strict', 'address'].filter((kind) => news[kind].length)) {
        const { taken, ready, tree, urls, issues } = await taking(tag, { example, slots }, news[kind], text);
        counts.refused += news[kind].length - taken.size;
        counts.taken += taken.size;
        check(ready && !issues.length, 'refused elsewhere', issues);
        check(!bad.includes(text) || !taken.size, 'takes a bad address', [...taken]);
        check(kind === 'address' || !taken.size || /^\d+$/.test(text), 'takes anything', [...taken]);
        check(json(inventory(tree)) === json(inventory(usual.tree)), 'another element or attribute', tree);
        check(urls.every(isSafe), 'a bad address', urls);
        check(
          kind === 'strict' ||
            ![...taken].some((name) => slots.get(name).shows) ||
            wordsOf(tree).includes(text.replace(/\s/g, '')),
          'an address that is not as typed',
          tree,
        );
      }
    }
  }
  counts.slots = names.size;
  return { counts, faults };
}

/** What a widget makes of HTML: a form, with words for each `…` in it and an address for each `#…`. */
async function showHtml(tag, form, words, address) {
  const widget = document.createElement(tag);
  widget.setAttribute('debug', '');
  widget.innerHTML = form;
  for (const element of widget.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) if (value === '#…') element.setAttribute(name, address);
    for (const node of element.childNodes) if (node instanceof Text) node.data = node.data.replace('…', () => words);
  }
  const outcome = await outcomeOf(widget, 'HTML');
  const result = { ...outcome, ...made(widget) };
  container.replaceChildren();
  return result;
}

/**
 * Tries strings in the HTML that a widget reads.
 *
 * @returns how often it was read, and what should not have happened
 */
export async function examineHtml(tag, { payloads, bad, forms }) {
  let read = 0;
  const faults = [];
  for (const form of forms) {
    const check = (holds, what, ...details) => {
      if (!holds && faults.length < 20) faults.push([`${tag}: ${what}`, form, ...details]);
    };
    const usual = await showHtml(tag, form, 'Probe', '/a');
    check(usual.ready && !usual.issues.length, 'not read', usual.issues);
    for (const payload of payloads) {
      const { ready, issues, tree, urls } = await showHtml(tag, form, payload, '/a');
      check(urls.every(isSafe), 'a bad address', payload, urls);
      check(ready !== issues.length > 0, 'neither shown nor refused', payload, issues);
      if (!ready) continue;
      read++;
      // A comma parts a name from a role.
      const letters = (text) => text.replace(/[\s,]/g, '');
      check(letters(wordsOf(tree)).includes(letters(payload)), 'not as typed', payload, wordsOf(tree));
      // Words that look like a date or a source go where that goes; markup comes of none.
      const more = inventory(tree).filter(
        (name) => !/^(?:p|br|span|time|footer|div)(?:@(?:part|class|dir|lang))?$/.test(name),
      );
      const before = inventory(usual.tree);
      check(!more.some((name) => !before.includes(name)), 'another element or attribute', payload, more);
    }
    if (!form.includes('#…')) continue;
    for (const address of bad) {
      const { urls } = await showHtml(tag, form, 'Probe', address);
      check(urls.every(isSafe), 'a bad address', address, urls);
    }
  }
  return { read, faults };
}

/** What the first example of a widget holds with each string, as JSON. */
export async function facts(tag, payloads) {
  const [studied] = await study(tag);
  return payloads.map((payload) => json(infect(studied, 'free', payload)));
}

/** The same as story documents. */
export async function documents(tag, payloads) {
  const all = await facts(tag, payloads);
  return all.map((fact, index) => json(storyOf(payloads[index], JSON.parse(fact))));
}

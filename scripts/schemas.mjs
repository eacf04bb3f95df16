/**
 * Writes dist/schema: the JSON Schema of each widget's data and of a story document, from the valibot schemas that
 * check the data in the page.
 *
 * What valibot does not tell is taken from the source, where it costs a page nothing. The doc comment above a schema or a
 * field of it: the words become its description, and a tag such as `@pattern` or `@maxLength` the JSON Schema keyword of
 * that name; `@comment` says in words what JSON Schema has no keyword for. And the words in which `checked` says what it
 * expects become a comment too. (An own property `json` of a schema or an action, with keywords, does the same in code.)
 * A check or a transformation that nothing describes fails the build: what a widget asks must not get lost.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import { toJsonSchema } from '@valibot/to-json-schema';
import { rollup } from 'rollup';
import ts from 'typescript';
import * as v from 'valibot';
import { at, readTags } from './widgets.mjs';

/** Doc comment tags that are JSON Schema keywords. */
const keywords = /^(?:pattern|format|examples|m(?:in|ax)(?:imum|Length|Items|Properties)|uniqueItems|deprecated)$/;

/** The text of a doc comment: words, and keywords from its tags. */
function readComment(comment) {
  const text = comment
    .slice(3, -2)
    .replace(/^[ \t]*\* ?/gm, '')
    .trim();
  const [words, ...tags] = text.split(/^@/m);
  const found = {};
  for (const tag of tags) {
    const [, name, value] = /^(\w+)\s*([^]*?)\s*$/.exec(tag);
    if (name === 'comment') {
      found.$comment = value;
      continue;
    }
    if (!keywords.test(name))
      throw new Error(`@${name} in a doc comment of a schema is no JSON Schema keyword that the build knows`);
    try {
      found[name] = JSON.parse(value);
    } catch {
      found[name] = value;
    }
  }
  // A blank line starts a paragraph, any other line break is where the comment was full.
  const description = words.trim().replace(/(?<!\n)\n(?!\n)/g, ' ');
  return { ...(description && { description }), ...found };
}

/** Compiles TypeScript, and puts into each schema what its doc comment and `checked` say about it. */
function documented(code, fileName) {
  const transformer = (context) => (source) => {
    const { factory } = context;
    const commentOf = (node) => {
      const ranges = ts.getLeadingCommentRanges(code, node.getFullStart()) ?? [];
      const comments = ranges
        .map(({ pos, end }) => code.slice(pos, end))
        .filter((comment) => comment.startsWith('/**'));
      return comments.at(-1);
    };
    const call = (name, ...args) => factory.createCallExpression(factory.createIdentifier(name), undefined, args);
    const wrap = (expression, comment) => call('__documented', expression, factory.createStringLiteral(comment));
    const visit = (node) => {
      const comment = ts.isVariableDeclaration(node) ? commentOf(node.parent.parent) : commentOf(node);
      const done = ts.visitEachChild(node, visit, context);
      if (ts.isCallExpression(done) && ts.isIdentifier(done.expression) && done.expression.text === 'checked') {
        return call('__expecting', done, done.arguments[1]);
      }
      if (!comment) return done;
      if (ts.isPropertyAssignment(done))
        return factory.createPropertyAssignment(done.name, wrap(done.initializer, comment));
      if (ts.isShorthandPropertyAssignment(done))
        return factory.createPropertyAssignment(done.name, wrap(done.name, comment));
      if (ts.isVariableDeclaration(done) && done.initializer) {
        return factory.updateVariableDeclaration(
          done,
          done.name,
          undefined,
          undefined,
          wrap(done.initializer, comment),
        );
      }
      return done;
    };
    return ts.visitNode(source, visit);
  };
  const { outputText } = ts.transpileModule(code, {
    fileName,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    transformers: { before: [transformer] },
  });
  return `import { __documented, __expecting } from 'documented';\n${outputText}`;
}

const helper = `export const __documented = (value, comment) =>
  value?.kind === 'schema' ? { ...value, documented: { value, comment } } : value;
export const __expecting = (schema, expected) => ({ ...schema, expected });`;

/** The widgets' schema modules and the field types, with their doc comments. */
async function load(tags) {
  const modules = [
    at('src/core/fields.ts'),
    at('src/core/person.ts'),
    ...tags.map((tag) => at(`src/widgets/${tag}/${tag}.schema.ts`)),
  ];
  const bundle = await rollup({
    input: 'modules',
    plugins: [
      {
        name: 'documented',
        resolveId: (id) => (id === 'modules' || id === 'documented' ? `\0${id}` : null),
        load(id) {
          if (id === '\0documented') return helper;
          return id === '\0modules'
            ? modules.map((file, n) => `export * as m${n} from ${JSON.stringify(file)};`).join('\n')
            : null;
        },
        transform: (code, id) => (id.endsWith('.ts') ? documented(code, id) : null),
      },
      resolve({ exportConditions: ['node'], extensions: ['.ts', '.mjs', '.js'] }),
      {
        name: 'js-is-ts',
        resolveId(id, importer) {
          return importer?.endsWith('.ts') && /^\..*\.js$/.test(id)
            ? this.resolve(id.replace(/\.js$/, '.ts'), importer)
            : null;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  const loaded = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
  return modules.map((_, n) => loaded[`m${n}`]);
}

const isSchema = (value) => value?.kind === 'schema';
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

/** Actions that ask nothing more of JSON: transformations that take everything, and `finite`, as all its numbers are. */
const harmless = /^(?:transform|trim|trim_start|trim_end|normalize|to_lower_case|to_upper_case|brand|readonly|finite)$/;

/**
 * A copy of a schema that @valibot/to-json-schema converts without a loss.
 *
 * @param {object} schema
 * @param {Map<object, () => object>} named gives the schemas that stand under a name in `$defs`
 * @param {string} path where the schema stands, for messages
 * @param {boolean} [described] whether somebody has described what its checks and transformations ask
 */
function prepare(schema, named, path, described = false) {
  if (named.has(schema)) return v.lazy(named.get(schema));
  const { pipe: [start, ...actions] = [], ...own } = schema;
  // A pipe has everything that its first schema has.
  const doc = own.documented === start?.documented ? undefined : own.documented;
  const json = own.json === start?.json ? undefined : own.json;
  const expected = own.expected === start?.expected ? undefined : own.expected;
  const extra = { ...(doc ? readComment(doc.comment) : expected && { $comment: `Expected: ${expected}.` }), ...json };
  const says = described || Object.keys(extra).some((key) => key !== 'description');
  let base;
  if (doc) base = prepare(doc.value, named, path, says);
  else if (!start) base = withPrepared(own, named, path, says);
  // Where a pipe was given another `item` or `value`, that is what its transformation looks for.
  else if (own.item !== start.item || own.value !== start.value)
    base = prepareActions(withPrepared(own, named, path), actions, path, true);
  else base = prepareActions(prepare(start, named, path, says), actions, path, says);
  return Object.keys(extra).length ? v.pipe(base, v.metadata(extra)) : base;
}

/** A schema's copy with the schemas in it prepared. What describes it describes its options too. */
function withPrepared(schema, named, path, described) {
  const same = (value) => (isSchema(value) ? prepare(value, named, path, described) : value);
  const inner = (value, key) => (isSchema(value) ? prepare(value, named, `${path}/${key}`) : value);
  let copy = { ...schema };
  if (schema.type === 'lazy') {
    // What a function picks for an input cannot be had from the function: `either` and `recordOf` put it beside.
    if (schema.options) copy = v.union(schema.options);
    else if (schema.values) copy = v.record(v.string(), schema.values);
    else if (!schema.getter.length) return same(schema.getter());
    else throw new Error(`${path}: a lazy schema that looks at its input needs \`options\` or \`values\``);
  }
  if (copy.wrapped) copy.wrapped = same(copy.wrapped);
  if (copy.options) copy.options = copy.options.map(same);
  if (copy.items) copy.items = copy.items.map(inner);
  if (copy.entries) copy.entries = mapValues(copy.entries, inner);
  for (const key of ['item', 'key', 'rest', 'value']) if (copy[key]) copy[key] = inner(copy[key], key);
  return copy;
}

/** Those of a pipe's actions that say something about the input. */
function prepareActions(base, actions, path, described) {
  const kept = [];
  let transformed = false;
  for (const action of actions) {
    const { kind, type, json } = action;
    if (kind === 'metadata') kept.push(action);
    else if (json) kept.push(v.metadata(json));
    else if (kind === 'validation' && !transformed && !harmless.test(type) && !/check/.test(type)) kept.push(action);
    else if (!described && !harmless.test(type)) {
      throw new Error(
        `${path}: nothing says what its "${type}" asks: put it into its doc comment, as \`@comment …\` or a JSON Schema keyword`,
      );
    }
    transformed ||= kind === 'transformation' || kind === 'schema';
  }
  return kept.length ? v.pipe(base, ...kept) : base;
}

/** Removes the definitions that nothing refers to. */
function prune(schema) {
  const { $defs = {}, ...rest } = schema;
  const used = new Set();
  const collect = (value) => {
    for (const [, name] of JSON.stringify(value).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      collect($defs[name]);
    }
  };
  collect(rest);
  const kept = Object.entries($defs).filter(([name]) => used.has(name));
  return kept.length ? { ...rest, $defs: Object.fromEntries(kept) } : rest;
}

/** Runs something that asks for modules which load when they are wanted (src/core/lazy.ts), until it has them all. */
async function settle(run) {
  for (;;) {
    try {
      return run();
    } catch (thrown) {
      if (!(thrown instanceof Promise)) throw thrown;
      await thrown;
    }
  }
}

/**
 * @param {string} name the file's name without `.schema.json`
 * @param {object} schema a valibot schema
 * @param {Record<string, object>} shared schemas that stand under a name of their own in `$defs`
 */
function convert(name, schema, shared) {
  const definitions = {};
  const named = new Map(Object.entries(shared).map(([key, value]) => [value, () => definitions[key]]));
  for (const [key, value] of Object.entries(shared)) {
    const others = new Map(named);
    others.delete(value);
    definitions[key] = prepare(value, others, key);
  }
  const { $schema, ...converted } = toJsonSchema(prepare(schema, named, name), {
    typeMode: 'input',
    target: 'draft-2020-12',
    definitions,
  });
  return prune({ $schema, $id: `urn:newsparts:schema:${name}`, title: name, ...converted });
}

/** An optional field of a story document, with its description. */
const field = (schema, description) =>
  v.optional({ ...schema, documented: { value: schema, comment: `/** ${description} */` } });

export async function writeSchemas() {
  const tags = readTags();
  const [fields, people, ...widgets] = await load(tags);
  const shared = Object.fromEntries(Object.entries({ ...fields, ...people }).filter(([, value]) => isSchema(value)));
  const schemas = Object.fromEntries(tags.map((tag, n) => [tag, widgets[n].schema]));
  const without = (tag) => Object.fromEntries(Object.entries(schemas).filter(([other]) => other !== tag));
  const files = {};
  for (const tag of tags) files[tag] = await settle(() => convert(tag, schemas[tag], { ...shared, ...without(tag) }));

  const sections = {};
  tags.forEach((tag, n) => {
    const { section } = widgets[n];
    if (typeof section !== 'string' || sections[section])
      throw new Error(`${tag}.schema.ts must export section, a name that no other widget has`);
    sections[section] = field(
      v.record(v.string(), schemas[tag]),
      `${section === 'people' ? 'The people of the article; `{ "ref": key }` names one. ' : ''}What <${tag}> shows, by key.`,
    );
  });
  const { date, organisation, person, url } = shared;
  const story = v.object({
    $schema: field(v.string(), 'The address of this schema.'),
    lang: field(v.string(), 'BCP 47 language tag of the words in the document.'),
    title: field(v.string(), "The article's title."),
    published: field(date, 'When the article appeared.'),
    url: field(url, "The article's address."),
    people: field(v.record(v.string(), person), 'The people of the article; `{ "ref": key }` names one.'),
    organisations: field(
      v.record(v.string(), organisation),
      'The organisations of the article; `{ "ref": key }` names one.',
    ),
    ...sections,
  });
  const description = 'The facts of one article: each widget on its page shows one of them.';
  files.story = await settle(() =>
    convert('story', v.pipe(story, v.description(description)), { ...shared, ...schemas }),
  );

  rmSync(at('dist/schema'), { recursive: true, force: true });
  mkdirSync(at('dist/schema'), { recursive: true });
  for (const [name, schema] of Object.entries(files))
    writeFileSync(at(`dist/schema/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

/**
 * The tables of docs/contract.md, from the published schemas and the manifest: `node scripts/contract.mjs` writes them anew, and a
 * test holds the document to them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { at } from './widgets.mjs';

const file = at('docs/contract.md');
const json = (path) => JSON.parse(readFileSync(at('dist', path), 'utf8'));

/** What every fact may carry, which is told once. */
const common = ['id', 'lang', 'source', 'updated', 'correction'];

/** The names that the contract has for what the schemas share. */
const types = {
  string: 'string',
  words: 'string',
  text: 'Text',
  date: 'Date',
  image: 'Image',
  source: 'Source',
  link: 'Link',
  person: 'Person',
  'person-card': 'Person',
  url: 'address',
  'quote-card': 'Quote',
  'stat-counter': 'Stat',
};

function typeOf(schema) {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name) return types[name] ?? name;
  if (schema.anyOf?.some(({ properties }) => properties?.ref)) return 'Person';
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `[${typeOf(schema.items)}]`;
  if (schema.type !== 'object') return schema.type ?? 'any';
  const required = schema.required ?? [];
  const names = Object.keys(schema.properties).filter((name) => !common.includes(name));
  return `{ ${names.map((name) => `\`${name}\`${required.includes(name) ? '' : '?'}`).join(', ')} }`;
}

/** The fields of an object, a row each; those of the objects in a list below it. */
const rows = ({ properties, required = [] }, before = '') =>
  Object.entries(properties)
    .filter(([name]) => !common.includes(name))
    .flatMap(([name, schema]) => {
      const { description = '' } = schema.$ref ? { ...schema } : schema;
      const needed = required.includes(name) ? ', required' : '';
      const row = `| \`${before}${name}\` | ${typeOf(schema)}${needed} | ${description.replace(/\n\n/g, ' ')} |`;
      const inner = schema.type === 'array' && schema.items.type === 'object' ? schema.items : undefined;
      return [row, ...(inner ? rows(inner, `${before}${name}[].`) : [])];
    });

/** Of what can be an object or less, such as a name alone, the object; of several objects, the fields of all. */
function objectOf(schema) {
  const found = (schema.anyOf ?? [schema]).filter(({ type }) => type === 'object');
  return {
    properties: Object.assign({}, ...found.map(({ properties }) => properties)),
    required: found.flatMap(({ required = [] }) => required),
  };
}

/** What is written between the marks of a widget. */
export function made(tag) {
  const elements = json('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
  const { attributes } = elements.find(({ tagName }) => tagName === tag);
  const shared = ['data', 'src', 'lang', 'heading-level', 'json-ld', 'debug'];
  const own = attributes.filter(({ name }) => !shared.includes(name));
  return [
    '| field | what it takes | what it is |',
    '| --- | --- | --- |',
    ...rows(objectOf(json(`schema/${tag}.schema.json`))),
    ...(own.length
      ? [
          '',
          '| attribute | what it takes | what it does |',
          '| --- | --- | --- |',
          ...own.map(
            ({ name, type, default: value, description }) =>
              `| \`${name}\` | ${type.text.replaceAll(' | ', ', ')}${value ? ` (default \`${value}\`)` : ''} | ${description} |`,
          ),
        ]
      : []),
  ].join('\n');
}

const part = /(<!-- made: ([\w-]+) -->)[^]*?(<!-- end -->)/g;

/** The widgets that the document tells of. */
export const told = (text) => [...text.matchAll(part)].map(([, , tag]) => tag);

/** The document with its tables as they should be. */
export const written = (text) =>
  format(
    text.replace(part, (_, start, tag, end) => `${start}\n\n${made(tag)}\n\n${end}`),
    { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' },
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await written(readFileSync(file, 'utf8')));

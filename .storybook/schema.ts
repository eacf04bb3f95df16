/// <reference types="vite/client" />
/** What a widget's JSON Schema says about its data, as tables in Markdown. */
import { table } from './table.js';

interface Schema {
  readonly $comment?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly default?: unknown;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly type?: string;
}

const files = import.meta.glob<Schema>('../dist/schema/*-*.schema.json', { eager: true, import: 'default' });
const schemas = new Map(
  Object.entries(files).map(([path, schema]) => [path.replace(/.*\/|\.schema\.json$/g, ''), schema]),
);

const named = (schema: Schema): string | undefined => schema.$ref?.split('/').at(-1);

/** What a value has to be, in a few words; what has a name is explained below the table. */
function typeOf(schema: Schema): string {
  const name = named(schema);
  if (name) return schemas.has(name) ? `[${name}](?path=/docs/${name}--docs)` : `[${name}](#data-${name})`;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.items) return `array of ${typeOf(schema.items)}`;
  return schema.type ?? 'anything';
}

/** The allowed values beyond the type. `$comment` carries what JSON Schema has no keyword for. */
const allowed = ({ $comment, default: standard }: Schema): string =>
  [$comment, standard !== undefined && `Default: \`${JSON.stringify(standard)}\`.`].filter(Boolean).join(' ');

type Row = readonly [field: string, type: string, required: string, description: string];

/** A row for each field, and below it for each field inside. */
function rowsOf({ properties = {}, required = [] }: Schema, path: string, last: ReadonlySet<string>): readonly Row[] {
  const rank = (key: string) => (last.has(key) ? 2 : required.includes(key) ? 0 : 1);
  const fields = Object.entries(properties).sort(([a], [b]) => rank(a) - rank(b));
  return fields.flatMap(([key, schema]): readonly Row[] => {
    const { items, additionalProperties } = schema;
    const own: Row = [
      `\`${path}${key}\``,
      typeOf(schema),
      required.includes(key) ? 'yes' : '',
      [schema.description, allowed(schema)].filter(Boolean).join(' '),
    ];
    return [
      own,
      ...rowsOf(schema, `${path}${key}.`, last),
      ...(items ? rowsOf(items, `${path}${key}[].`, last) : []),
      ...(typeof additionalProperties === 'object' ? rowsOf(additionalProperties, `${path}${key}.*.`, last) : []),
    ];
  });
}

const none: ReadonlySet<string> = new Set();

/** What has fields: a schema, or those of its alternatives that have some. */
const objects = (schema: Schema): readonly Schema[] =>
  [schema, ...(schema.anyOf ?? [])].filter(({ properties }) => properties);

const fieldsOf = (schema: Schema): readonly string[] =>
  objects(schema).flatMap(({ properties }) => Object.keys(properties!));

/** What a named type is: its fields, or those of each of its alternatives. */
function definition(name: string, schema: Schema): string {
  const rows = objects(schema).flatMap((variant) => rowsOf(variant, '', none));
  return [
    `<h3 id="data-${name}">${name}</h3>`,
    [schema.description, allowed(schema), schema.anyOf && `It is ${typeOf(schema)}.`].filter(Boolean).join(' '),
    rows.length ? table(['Field', 'Type', 'Required', 'Description'], rows) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/**
 * The fields of a widget's JSON, in a table for each form that it can have: its own first, then those that every widget's
 * data may have; then the types of fields.
 */
export function dataTables(tag: string): string {
  const schema = schemas.get(tag);
  if (!schema) throw new Error(`dist/schema has nothing for <${tag}>: run "npm run build"`);
  const everywhere = [...schemas.values()].map((one) => new Set(fieldsOf(one)));
  const common = new Set(fieldsOf(schema).filter((key) => everywhere.every((keys) => keys.has(key))));
  const types = Object.entries(schema.$defs ?? {}).filter(([name]) => !schemas.has(name));
  return [
    ...objects(schema).map((variant) =>
      table(['Field', 'Type', 'Required', 'Description'], rowsOf(variant, '', common)),
    ),
    ...types.map(([name, type]) => definition(name, type)),
  ].join('\n\n');
}

/** What the custom-elements manifest says about a widget, as Storybook's controls and as tables in Markdown. */
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { table } from './table.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly static?: boolean;
}

type Part = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties';
type Declaration = { readonly tagName?: string; readonly description?: string } & Partial<
  Record<Part, readonly Item[]>
>;

/** The manifest's entry for a tag. */
export function declarationOf(tag: string): Declaration {
  const declarations = (manifest.modules as { declarations: Declaration[] }[]).flatMap((module) => module.declarations);
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest knows no <${tag}>: run "npm run build"`);
  return found;
}

/** The element for words in a slot: a paragraph, but for a widget that stands within one. */
export const elementFor = (tag: string, slot: string): 'p' | 'span' => (tag === 'term-note' && !slot ? 'span' : 'p');

/** The args of a slot, beside which the attributes and custom properties go by their own names. */
export const slotArg = (name: string): string => (name ? `slot-${name}` : 'slot');

/** `'a' | 'b'` or `2 | 3` as values; nothing for another type. */
function optionsOf(type = ''): readonly (string | number)[] | undefined {
  const values = type.split('|').map((value) => value.trim());
  if (!values.every((value) => /^(?:'.*'|\d+)$/.test(value))) return undefined;
  return values.map((value) => (value.startsWith("'") ? value.slice(1, -1) : Number(value)));
}

function attributeControl({ name, type }: Item): ArgTypes[string] {
  if (name === 'data') return { control: { type: 'object' } };
  const options = optionsOf(type?.text);
  if (options) return { options, control: { type: options.length > 3 ? 'select' : 'inline-radio' } };
  return { control: { type: type?.text === 'boolean' || type?.text === 'number' ? type.text : 'text' } };
}

/** A control for each attribute, slot and custom property. */
export function argTypes(tag: string): ArgTypes {
  const { attributes = [], slots = [], cssProperties = [] } = declarationOf(tag);
  const row = (item: Item, category: string, control: ArgTypes[string]): ArgTypes[string] => ({
    name: item.name || 'default',
    description: item.description,
    table: { category, type: { summary: item.type?.text }, defaultValue: { summary: item.default } },
    ...control,
  });
  return Object.fromEntries([
    ...attributes.map((item) => [item.name, row(item, 'Attributes', attributeControl(item))]),
    ...slots.map((item) => [slotArg(item.name), row(item, 'Slots', { control: { type: 'text' } })]),
    ...cssProperties.map((item) => [
      item.name,
      row(item, 'Look', { control: { type: /colou?r|background/i.test(item.description ?? '') ? 'color' : 'text' } }),
    ]),
  ]) as ArgTypes;
}

/** What has no control: properties, events and parts. */
export function reference(tag: string): string {
  const { members = [], events = [], cssParts = [] } = declarationOf(tag);
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const list = (title: string, words: string, items: readonly Item[]) =>
    `## ${title}\n\n${words}\n\n${table(
      ['Name', 'Type', 'Description'],
      items.map(({ name, type, description }) => [`\`${name}\``, type ? `\`${type.text}\`` : '', description ?? '']),
    )}`;
  return [
    list('Properties', 'Each but `data` reads and writes an attribute.', fields),
    list('Events', 'They bubble and leave shadow roots; the Actions panel shows them.', events),
    list('Parts', 'For `::part()`.', cssParts),
  ].join('\n\n');
}

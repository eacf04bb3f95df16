import type { StoryContext } from '@storybook/web-components-vite';
import { declarationOf, elementFor, slotArg } from './manifest.js';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const indent = (text: string): string => text.replace(/^/gm, '  ');

/** What a publisher writes to get what a story shows. */
export function snippet(_code: string, { component, args }: StoryContext): string {
  const tag = component as string;
  const { attributes = [], slots = [], cssProperties = [] } = declarationOf(tag);
  const written = attributes
    .filter(({ name }) => args[name] && (name !== 'data' || typeof args[name] === 'string'))
    .map(({ name }) => (args[name] === true ? ` ${name}` : ` ${name}="${escape(String(args[name]))}"`));
  const data: unknown = args['data'];
  const json = data && typeof data === 'object' ? JSON.stringify(data, null, 2).replaceAll('</', '<\\/') : '';
  const inside = [
    json && indent(`<script type="application/json">\n${indent(json)}\n</script>`),
    ...slots.map(({ name }) => {
      const words = args[slotArg(name)] as string | undefined;
      const element = elementFor(tag, name);
      return words ? indent(`<${element}${name ? ` slot="${name}"` : ''}>${escape(words)}</${element}>`) : '';
    }),
  ].filter(Boolean);
  const look = cssProperties.filter(({ name }) => args[name]).map(({ name }) => `\n  ${name}: ${args[name]};`);
  const style = look.length ? `<style>\n${tag} {${look.join('')}\n}\n</style>\n` : '';
  return `${style}<${tag}${written.join('')}>${inside.map((part) => `\n${part}`).join('')}${inside.length ? '\n' : ''}</${tag}>`;
}

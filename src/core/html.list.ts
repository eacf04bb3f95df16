import { isUnseen, refuse, type Block } from './html.js';

/** The items of a list that holds nothing else to see. */
export function items({ element }: Block): readonly Element[] {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) refuse();
  return [...element.children]
    .filter((child) => !isUnseen(child))
    .map((child) => (child.localName === 'li' ? child : refuse()));
}

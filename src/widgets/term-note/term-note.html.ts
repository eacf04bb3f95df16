import {
  content,
  cut,
  isUnseen,
  plain,
  present,
  refuse,
  spoken,
  text,
  trimmed,
  understood,
  wordsOf,
  type Block,
} from '../../core/html.js';
import type { Locale } from '../../core/locale.js';
import type { NoteData } from './term-note.schema.js';

/** The only element in a widget that holds all of its words. */
function only(host: Element): Element | undefined {
  const nodes = [...host.childNodes].filter((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? !isUnseen(node as Element) && !(node as Element).hasAttribute('slot')
      : node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim(),
  );
  return nodes.length === 1 && nodes[0]!.nodeType === Node.ELEMENT_NODE ? (nodes[0] as Element) : undefined;
}

function note([block = refuse(), another]: readonly Block[], host: Element): NoteData {
  const [line = refuse(), more] = block.lines;
  if (another || more || block.name !== 'p') refuse();
  const word = only(host);
  const title = word && /^(?:abbr|acronym|dfn)$/.test(word.localName) ? word.getAttribute('title')?.trim() : undefined;
  if (title) return { term: plain(line) || refuse(), text: title };
  const words = wordsOf(line);
  const open = words.search(/[(（]/);
  const inside = /[)）]$/.test(words) ? words.slice(open + 1, -1) : refuse();
  // Of two pairs side by side, one belongs to the word.
  let depth = 0;
  for (const sign of inside) {
    if (/[(（]/.test(sign)) depth++;
    else if (/[)）]/.test(sign) && --depth < 0) refuse();
  }
  if (open < 1 || depth || !inside.trim()) refuse();
  const [term, rest] = cut(line, open);
  const [, explained] = cut(rest, 1);
  return present({
    term: plain(term) || refuse(),
    text: text([trimmed(cut(explained, wordsOf(explained).length - 1)[0])]),
  });
}

/**
 * Reads a word and what it means from HTML: the word, and the meaning in brackets behind it; or an `<abbr>` or `<dfn>` with a `title`.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): NoteData | undefined =>
  understood(() => note(content(host, spoken(locale)), host));

import {
  blocks,
  content,
  isUnseen,
  joined,
  plain,
  present,
  refuse,
  sourceOf,
  spoken,
  textOf,
  understood,
  type Block,
  type Line,
} from '../../core/html.js';
import { pictured } from '../../core/html.picture.js';
import type { Locale } from '../../core/locale.js';
import type { BoxData } from './fact-box.schema.js';

type Links = NonNullable<BoxData['links']>;

/** The links of a line that is nothing but links, with a sign between them; undefined where it is anything else. */
function linksIn(line: Line): Links | undefined {
  const links: { href: string; text: string }[] = [];
  for (const { text, style } of line) {
    if (style.image) return;
    if (!style.href) {
      if (!/^\s*[·|,;，、]?\s*$/u.test(text)) return;
    } else if (text.trim()) links.push({ href: style.href, text: text.trim() });
  }
  return links.length ? links : undefined;
}

/** The links of a list of links. */
function listed({ element }: Block, locale: Locale): Links {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) refuse();
  return [...element.children]
    .filter((child) => !isUnseen(child))
    .flatMap((item) => {
      const [block = refuse(), more] = item.localName === 'li' ? blocks(item, locale) : refuse();
      return (more ? undefined : linksIn(joined(block.lines))) ?? refuse();
    });
}

function box(all: readonly Block[], locale: Locale): BoxData {
  const at = all.findIndex(({ name }) => name === 'h');
  const [heading] = at < 0 ? [] : [all[at]!];
  const [kicker, another] = all.slice(0, Math.max(at, 0));
  // Before the heading there is place for a word or two.
  if (another || (kicker && (kicker.name !== 'p' || kicker.lines.length > 1 || kicker.element.localName === 'li')))
    refuse();
  const { image, list } = pictured(all.slice(at + 1));
  const rest = [...list];
  const last = (): Block | undefined => rest.at(-1);
  const source = last() && sourceOf(joined(last()!.lines), locale);
  if (source) rest.pop();
  const end = last();
  const links =
    end &&
    rest.length > 1 &&
    (/^[uo]l$/.test(end.name) ? listed(end, locale) : end.name === 'p' ? linksIn(joined(end.lines)) : undefined);
  if (links) rest.pop();
  if (!rest.length) refuse();
  return present({
    kicker: kicker && plain(joined(kicker.lines)),
    title: heading && plain(joined(heading.lines)),
    text: textOf(rest),
    image,
    links: links || undefined,
    source,
  });
}

/**
 * Reads a box from HTML: a heading, with a word or two before it; paragraphs, a picture, and links at the end.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): BoxData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return box(content(host, own), own);
  });

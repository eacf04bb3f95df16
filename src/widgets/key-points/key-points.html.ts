import {
  blocks,
  content,
  joined,
  languageOf,
  plain,
  present,
  refuse,
  sourceOf,
  spoken,
  textOf,
  understood,
  type Block,
} from '../../core/html.js';
import { items } from '../../core/html.list.js';
import { pictured } from '../../core/html.picture.js';
import type { Locale } from '../../core/locale.js';
import type { PointsData } from './key-points.schema.js';

type PointData = PointsData['points'][number];

/** Whether a block is a title where another follows: a heading, or a line that is all bold. */
const isTitle = ({ name, lines }: Block): boolean =>
  name === 'h' ||
  (name === 'p' && lines.length === 1 && lines[0]!.every(({ text, style }) => style.strong || !text.trim()));

function point(element: Element, { style }: Block, locale: Locale): PointData {
  const lang = languageOf(element, style.lang, locale.lang);
  const { image, list } = pictured(blocks(element, lang ? { ...locale, lang } : locale));
  const last = list.at(-1);
  const source = last && list.length > 1 ? sourceOf(joined(last.lines), locale) : undefined;
  const own = source ? list.slice(0, -1) : list;
  const [first = refuse(), ...others] = own;
  const titled = isTitle(first) && others.length > 0;
  return present({
    id: element.id || undefined,
    lang,
    title: titled ? plain(joined(first.lines)) : undefined,
    text: textOf(titled ? others : own),
    image,
    source,
  });
}

function points(list: readonly Block[], locale: Locale): PointsData {
  const at = list.findIndex(({ name }) => name === 'ol' || name === 'ul');
  const [heading, another] = list.slice(0, Math.max(at, 0));
  const [last, more] = list.slice(at + 1);
  const source = last && (sourceOf(joined(last.lines), locale) ?? refuse());
  if (at < 0 || another || more || (heading && heading.name !== 'h' && !isTitle(heading))) refuse();
  return present({
    title: heading && plain(joined(heading.lines)),
    points: items(list[at]!).map((item) => point(item, list[at]!, locale)),
    source,
  });
}

/**
 * Reads key points from HTML: a list, ordered or not, and a heading before it. In an item, a heading or a line in bold is the
 * title of what follows.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): PointsData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return points(content(host, own), own);
  });

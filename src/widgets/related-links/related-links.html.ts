import {
  blocks,
  content,
  imageOf,
  isUnseen,
  joined,
  languageOf,
  leaves,
  namesSource,
  plain,
  present,
  refuse,
  sourceOf,
  spoken,
  textOf,
  trimmed,
  understood,
  wordsOf,
  type Block,
  type Line,
} from '../../core/html.js';
import { dateInWords } from '../../core/html.date.js';
import type { Locale } from '../../core/locale.js';
import type { LinksData } from './related-links.schema.js';

type LinkData = LinksData['links'][number];

const isBlank = ({ text, style }: Line[number]): boolean => !style.image && !text.trim();

const every = (runs: Line, sort: (run: Line[number]) => unknown): boolean =>
  runs.some((run) => !isBlank(run)) && runs.every((run) => isBlank(run) || sort(run));

const isSmall = (runs: Line): boolean => every(runs, ({ style }) => style.small);

/** The items of a list that holds nothing else to see. */
function items({ element }: Block): readonly Element[] {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) refuse();
  return [...element.children]
    .filter((child) => !isUnseen(child))
    .map((child) => (child.localName === 'li' ? child : refuse()));
}

/** A line in three: what stands before its one link, the link, and what stands behind it. */
function parted(runs: Line): {
  readonly before: Line;
  readonly link: Line;
  readonly behind: Line;
  readonly href: string;
} {
  const first = runs.findIndex(({ style }) => style.href);
  const last = runs.findLastIndex(({ style }) => style.href);
  const link = trimmed(runs.slice(Math.max(first, 0), last + 1));
  const href = link[0]?.style.href ?? refuse();
  if (link.some((run) => !isBlank(run) && run.style.href !== href)) refuse();
  return { before: trimmed(runs.slice(0, first)), link, behind: trimmed(runs.slice(last + 1)), href };
}

/**
 * What small print below a link says: a date, the rest as it stands, for whether a name there is the author's or the
 * publication's nobody can tell.
 */
function printed(lines: readonly Line[], locale: Locale): Pick<LinkData, 'date' | 'note' | 'source'> {
  let date: string | undefined;
  let source: LinkData['source'];
  const rest: string[] = [];
  for (const line of lines) {
    if (namesSource(wordsOf(line), locale)) {
      if (source || rest.length || date) refuse();
      // The address of a source would be a second link.
      const found = sourceOf(line, locale)!;
      source = typeof found === 'object' && found.url ? refuse() : found;
      continue;
    }
    for (const part of plain(line).split(/\s+·\s+/)) {
      const found = date ? undefined : dateInWords(part, locale);
      if (found) date = found;
      else rest.push(part);
    }
  }
  return { date, source, note: rest.join(' · ') || undefined };
}

/** One of the links: its title with what kind of thing it is before, a sentence, small print, and a picture. */
function related(list: readonly Block[], lang: string | undefined, id: string, locale: Locale): LinkData {
  let pictures: Line = [];
  const lines = leaves(list).flatMap(({ name, lines }) =>
    lines.map((line) => {
      if (name === 'figcaption') refuse();
      pictures = [...pictures, ...line.filter(({ style }) => style.image)];
      return trimmed(line.filter(({ style }) => !style.image));
    }),
  );
  const [head = refuse(), ...others] = lines.filter((line) => !line.every(isBlank));
  const { before, link, behind, href } = parted(head);
  const kicker = wordsOf(before).trim();
  // Other words before a link make a sentence with it.
  if (kicker && !isSmall(before) && !every(before, ({ style }) => style.strong) && !/[:：|·–—]$/.test(kicker)) refuse();
  if (behind.length && !isSmall(behind)) refuse();
  const small = others.findIndex(isSmall);
  const words = small < 0 ? others : others.slice(0, small);
  const prints = [...(behind.length ? [behind] : []), ...(small < 0 ? [] : others.slice(small))];
  if (words.length > 1 || (words.length && behind.length) || !prints.every(isSmall)) refuse();
  const [picture, another] = pictures;
  // A picture that leads elsewhere is another link.
  if (another || (picture?.style.href && picture.style.href !== href)) refuse();
  return present({
    id: id || undefined,
    lang,
    href,
    title: plain(link, { links: true }) || refuse(),
    kicker: kicker && plain(before) ? plain(before) : undefined,
    teaser: words[0] && plain(words[0]),
    ...printed(prints, locale),
    image: picture && imageOf(picture.style.image!),
  });
}

function links(list: readonly Block[], locale: Locale): LinksData {
  const rest = [...list];
  const head = rest[0]?.name === 'h' ? rest.shift() : undefined;
  const leading = head && joined(head.lines);
  const [titled] = leading?.filter((run) => !isBlank(run)) ?? [];
  if (leading?.some((run) => !isBlank(run) && run.style.href !== titled!.style.href)) refuse();
  const at = rest.findIndex(({ name }) => name === 'ul' || name === 'ol');
  let before: readonly Block[] = [];
  let found: readonly LinkData[];
  let source: LinksData['source'];
  if (at >= 0) {
    before = leaves(rest.slice(0, at));
    const [last, more] = leaves(rest.slice(at + 1));
    if (more) refuse();
    source = last && (sourceOf(joined(last.lines), locale) ?? refuse());
    // What is about all of them, and no link, and no small print.
    if (before.some(({ name, lines }) => name !== 'p' || lines.flat().some(({ style }) => style.small || style.image)))
      refuse();
    if (before.some(({ lines }) => namesSource(wordsOf(joined(lines)), locale))) refuse();
    const { style } = rest[at]!;
    found = items(rest[at]!).map((item) => {
      const lang = languageOf(item, style.lang, locale.lang);
      return related(blocks(item, lang ? { ...locale, lang } : locale), lang, item.id, locale);
    });
  } else {
    // A paragraph each: a picture between two of them could be either's.
    if (rest.some(({ lines }) => lines.flat().some(({ style }) => style.image))) refuse();
    found = rest.map((block) => related([block], undefined, '', locale));
    if (!found.length) refuse();
  }
  return present({
    title: leading && (plain(leading, { links: true }) || refuse()),
    url: titled?.style.href,
    summary: before.length ? textOf(before) : undefined,
    links: [...found],
    source,
  });
}

/**
 * Reads links from HTML: a heading, and a list with an item for each, or a paragraph for each.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): LinksData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return links(content(host, own), own);
  });

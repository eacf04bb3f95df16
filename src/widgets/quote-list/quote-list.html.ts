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
  understood,
  type Block,
} from '../../core/html.js';
import { items } from '../../core/html.list.js';
import type { Locale } from '../../core/locale.js';
import { quotation } from '../quote-card/quote-card.html.js';
import type { QuotesData } from './quote-list.schema.js';

type QuoteData = QuotesData['quotes'][number];

const isList = ({ name }: Block): boolean => name === 'ol' || name === 'ul';

const levelOf = ({ element }: Block): number => Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? refuse());

/** The quotations of a list, one in each item. */
const listed = (list: Block, locale: Locale): readonly QuoteData[] =>
  items(list).map((item) =>
    present({
      id: item.id || undefined,
      ...quotation(blocks(item, locale, { lang: languageOf(item, list.style.lang, locale.lang) }), locale),
    }),
  );

/** Quotations one after the other: each begins with a `<blockquote>`, and who said it follows. */
function following(list: readonly Block[], locale: Locale): readonly QuoteData[] {
  const starts = list.flatMap(({ name }, index) => (name === 'blockquote' ? [index] : []));
  if (starts[0] !== 0) refuse();
  return starts.map((start, index) => quotation(list.slice(start, starts[index + 1]), locale, true));
}

function said(list: readonly Block[], locale: Locale): readonly QuoteData[] {
  if (!list.some(isList)) return following(list, locale);
  return list.every(isList) ? list.flatMap((one) => listed(one, locale)) : refuse();
}

function quotes(all: readonly Block[], locale: Locale): QuotesData {
  const heads = all.filter(({ name }) => name === 'h');
  const [first] = heads;
  // The first heading is of all of them, where it is alone or there are others below it.
  const titled = first && heads.slice(1).every((head) => levelOf(head) > levelOf(first));
  if (titled && all[0] !== first) refuse();
  const rest = titled ? all.slice(1) : [...all];
  const last = rest.at(-1) ?? refuse();
  // Behind quotations that are in no list it would be the last one's.
  const source = rest.some(isList) ? sourceOf(joined(last.lines), locale) : undefined;
  const list = source ? rest.slice(0, -1) : rest;
  const starts = list.flatMap(({ name }, index) => (name === 'h' ? [index] : []));
  const begin = starts[0] ?? list.length;
  const found = [...(begin ? said(list.slice(0, begin), locale) : [])];
  for (const [index, start] of starts.entries()) {
    const party = plain(joined(list[start]!.lines)) || refuse();
    for (const quote of said(list.slice(start + 1, starts[index + 1]), locale)) found.push({ ...quote, party });
  }
  return present({ title: titled ? plain(joined(first.lines)) : undefined, quotes: found, source });
}

/**
 * Reads quotations from HTML: a list with one in each item, or one after the other, as quote-card reads them; a heading before them,
 * and headings of those for whom they spoke, one level below.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): QuotesData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return quotes(content(host, own), own);
  });

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
import { pictured } from '../../core/html.picture.js';
import type { Locale } from '../../core/locale.js';
import { stat } from '../stat-counter/stat-counter.html.js';
import type { StatsData } from './stat-list.schema.js';

function number(element: Element, { style }: Block, locale: Locale): StatsData['stats'][number] {
  const lang = languageOf(element, style.lang, locale.lang);
  // The notation of another language is not known.
  const own = lang ? { ...locale, lang: 'und' } : locale;
  const { image, list } = pictured(blocks(element, own));
  return present({ id: element.id || undefined, lang, ...stat(list, own), image });
}

function numbers(list: readonly Block[], locale: Locale): StatsData {
  const at = list.findIndex(({ name }) => name === 'ol' || name === 'ul');
  const [heading, another] = list.slice(0, Math.max(at, 0));
  const [last, more] = list.slice(at + 1);
  if (at < 0 || another || more || (heading && heading.name !== 'h')) refuse();
  return present({
    title: heading && plain(joined(heading.lines)),
    stats: items(list[at]!).map((item) => number(item, list[at]!, locale)),
    source: last && (sourceOf(joined(last.lines), locale) ?? refuse()),
  });
}

/**
 * Reads numbers from HTML: a list, ordered or not, with a number in each item as stat-counter reads it, and a heading before it.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): StatsData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return numbers(content(host, own), own);
  });

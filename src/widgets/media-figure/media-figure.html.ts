import { content, joined, present, refuse, sourceOf, spoken, understood, type Block } from '../../core/html.js';
import { pictured } from '../../core/html.picture.js';
import type { Locale } from '../../core/locale.js';
import type { FigureData } from './media-figure.schema.js';

/** A picture with its caption, and where it comes from. What is beside it would be words without a place. */
function figure(all: readonly Block[], locale: Locale): FigureData {
  const { image = refuse(), list } = pictured(all);
  const [last, another] = list;
  // What stands before the picture is about more than it.
  if (another || (last && all[0] === last)) refuse();
  const source = last && (sourceOf(joined(last.lines), locale) ?? refuse());
  return present({ ...image, source });
}

/**
 * Reads a picture from HTML: an image with an alternative text, and a caption.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): FigureData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return figure(content(host, own), own);
  });

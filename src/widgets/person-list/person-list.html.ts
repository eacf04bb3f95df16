import {
  blocks,
  content,
  joined,
  leaves,
  namesSource,
  plain,
  present,
  refuse,
  sourceOf,
  spoken,
  textOf,
  understood,
  wordsOf,
  type Block,
} from '../../core/html.js';
import type { Locale } from '../../core/locale.js';
import { somebody } from '../person-card/person-card.html.js';
import type { PeopleData } from './person-list.schema.js';

type Person = PeopleData['people'][number];

/** The items of a list, a person each. */
function items(list: Block, locale: Locale): readonly Person[] {
  const children = [...list.element.children];
  if (!children.length || children.some(({ localName }) => localName !== 'li')) refuse();
  return children.map((item) => somebody(blocks(item, locale, list.style), locale));
}

/** The level of a heading; 0 for what is none. */
const levelOf = ({ name, element }: Block): number =>
  name === 'h' ? Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0) : 0;

/** Blocks one after the other, in which a heading begins somebody; a portrait may stand before it. */
function sections(list: readonly Block[], level: number, locale: Locale): readonly Person[] {
  const starts = list.flatMap((block, index) => {
    if (levelOf(block) !== level) return [];
    const before = list[index - 1];
    const pictured = before && before.lines.flat().some(({ style }) => style.image);
    return [index - (pictured ? 1 : 0)];
  });
  if (starts[0] !== 0) refuse();
  return starts.map((start, index) => somebody(list.slice(start, starts[index + 1]), locale));
}

function people(list: readonly Block[], locale: Locale): PeopleData {
  const rest = [...list];
  const at = rest.findIndex(({ name }) => name === 'ul' || name === 'ol');
  const levels = rest.map(levelOf).filter(Boolean);
  // The first heading is of all of them, where there are others below it.
  const titled =
    at >= 0 ? levels.length > 0 : levels[0] !== undefined && levels.slice(1).some((level) => level > levels[0]!);
  const head = titled ? rest.shift()! : undefined;
  if (head && head.name !== 'h') refuse();
  const title = head && (plain(joined(head.lines)) || refuse());
  let source: PeopleData['source'];
  if (at >= 0) {
    const index = rest.findIndex(({ name }) => name === 'ul' || name === 'ol');
    const before = leaves(rest.slice(0, index));
    const after = leaves(rest.slice(index + 1));
    if (before.some(({ name, lines }) => name !== 'p' || lines.flat().some(({ style }) => style.small))) refuse();
    if (before.some(({ lines }) => namesSource(wordsOf(joined(lines)), locale))) refuse();
    if (after.length) source = (after.length === 1 && sourceOf(joined(after[0]!.lines), locale)) || refuse();
    const summary = before.length ? textOf(before) : undefined;
    return present({ title, summary, people: [...items(rest[index]!, locale)], source });
  }
  const level = titled ? Math.min(...levels.slice(1)) : levels[0];
  if (!level || (titled && level <= levels[0]!)) refuse();
  // A source at the end may be the last person's or everybody's.
  if (namesSource(wordsOf(joined(rest.at(-1)!.lines)), locale)) refuse();
  const first = rest.findIndex((block) => levelOf(block) === level);
  const pictured = first > 0 && rest[first - 1]!.lines.flat().some(({ style }) => style.image);
  const before = leaves(rest.splice(0, pictured ? first - 1 : first));
  if (before.some(({ name, lines }) => name !== 'p' || lines.flat().some(({ style }) => style.small))) refuse();
  const summary = before.length ? textOf(before) : undefined;
  return present({ title, summary, people: [...sections(rest, level, locale)] });
}

/**
 * Reads people from HTML: a heading, and a list with an item for each, or a heading for each below it.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): PeopleData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return people(content(host, own), own);
  });

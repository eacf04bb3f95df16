import {
  address,
  content,
  imageOf,
  joined,
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
import { people as english } from '../../strings/en.people.js';
import { quotation } from '../quote-card/quote-card.html.js';
import type { ProfileData } from './person-card.schema.js';

type Data = Exclude<ProfileData, string | { ref: string }>;

const blank = ({ text, style }: Line[number]): boolean => !style.image && !text.trim();

/** Whether runs that show are all of some sort. */
const every = (runs: Line, sort: (run: Line[number]) => unknown): boolean =>
  runs.some((run) => !blank(run)) && runs.every((run) => blank(run) || sort(run));

const isSmall = ({ lines }: Block): boolean => every(lines.flat(), ({ style }) => style.small);
const isPicture = ({ lines }: Block): boolean => every(lines.flat(), ({ style }) => style.image);

/** A name: a heading, or a line in bold, behind a portrait or below it; below it in the same block, the role. */
const isName = ({ name, lines }: Block): boolean => {
  const [first = []] = lines
    .map((line) => line.filter(({ style }) => !style.image))
    .filter((line) => !line.every(blank));
  return name === 'h' || (name === 'p' && every(first, ({ style }) => style.strong));
};

/** Whether nothing stands between the links of a line but what parts them. */
const isLinks = ({ name, lines }: Block): boolean =>
  name === 'p' &&
  lines.flat().some(({ style }) => style.href) &&
  lines.flat().every(({ text, style }) => style.href || /^[\s·•|,،、;/–—-]*$/.test(text));

/** The links of a line; pieces of one address are one. */
function links(runs: Line): NonNullable<Data['links']> {
  const found: { href: string; text: string }[] = [];
  let last: string | undefined;
  for (const { text, style } of runs) {
    if (style.image) refuse();
    if (style.href && style.href === last) found.at(-1)!.text += text;
    else if (style.href) found.push({ href: style.href, text });
    last = style.href;
  }
  return found.map(({ href, text }) => ({ href, text: text.trim() || refuse() }));
}

/** When somebody lived, as the widget itself says it; undefined where words are about something else. */
function life(words: string, locale: Locale): Pick<Data, 'born' | 'died'> | undefined {
  const known = locale.words?.people ?? (/^en\b/.test(locale.lang) ? english : undefined);
  for (const key of ['born', 'died'] as const) {
    const [before = '', after = ''] = known?.[key].split('{date}') ?? [];
    const [said, start, end] = [words.toLowerCase(), before.toLowerCase(), after.toLowerCase()];
    if (!start || !said.startsWith(start) || !said.endsWith(end)) continue;
    const date = dateInWords(words.slice(start.length, words.length - end.length).trim(), locale) ?? refuse();
    return date.includes('/') ? refuse() : { [key]: date };
  }
  const date = dateInWords(words.replace(/^\(\s*|\s*\)$/g, ''), locale);
  const [born, died] = date?.split('/') ?? [];
  return born && died && !/^\.*$/.test(born + died) && died !== '..' && born !== '..' ? { born, died } : undefined;
}

/**
 * Reads somebody: a portrait, the name in a heading or in bold, role and life below it, what is told, quotations, links and the
 * source.
 *
 * @returns the data; where it does not understand all of the blocks, it gives up (see `understood`)
 */
export function somebody(list: readonly Block[], locale: Locale): Data {
  const rest = [...list];
  let image: Data['image'];
  if (rest[0] && isPicture(rest[0])) {
    const { lines } = rest.shift()!;
    const [only, ...more] = lines.flat().filter((run) => !blank(run));
    image = imageOf(only!.style.image!);
    if (more.length) refuse();
    // Whose words are below a picture, the photographer's or the desk's, nobody can tell.
    if (rest[0]?.name === 'figcaption') refuse();
  }
  const head = rest.shift() ?? refuse();
  if (!isName(head)) refuse();
  let [named = refuse(), ...below] = head.lines;
  const first = named.find(({ text, style }) => style.image && !text);
  if (first) {
    if (image || named.indexOf(first)) refuse();
    image = imageOf(first.style.image!);
    named = trimmed(named.slice(1));
    if (!named.length) [named = refuse(), ...below] = below;
    if (!every(named, ({ style }) => style.strong)) refuse();
  }
  const name = plain(named, { links: true }) || refuse();
  const url = address(named);
  const lang = named[0]!.style.lang;
  if (named.some((run) => !blank(run) && run.style.lang !== lang)) refuse();
  while (
    rest[0]?.name === 'p' &&
    isSmall(rest[0]) &&
    !namesSource(wordsOf(joined(rest[0].lines)), locale) &&
    !isLinks(rest[0])
  )
    below.push(...rest.shift()!.lines);

  let source: Data['source'];
  const last = rest.at(-1);
  if (last && (source = sourceOf(joined(last.lines), locale))) rest.pop();
  let pages: Data['links'];
  const closing = rest.at(-1);
  if (closing && isLinks(closing)) pages = links(joined(rest.pop()!.lines, ' · '));

  let role: string | undefined;
  let lived: Pick<Data, 'born' | 'died'> = {};
  for (const line of below) {
    const words = plain(line);
    const found = life(words, locale);
    if (found && !Object.keys(lived).length) lived = found;
    else if (role === undefined && !Object.keys(lived).length && !found) role = words;
    else refuse();
  }

  const quoted = rest.findIndex(({ name }) => name === 'blockquote');
  const told = quoted < 0 ? rest : rest.slice(0, quoted);
  const said = quoted < 0 ? [] : rest.slice(quoted);
  // Who says what stands behind a quotation, or whether it is the end of what is told, nobody can tell.
  if (!said.every(({ name }) => name === 'blockquote')) refuse();
  if (leaves(told).some((block) => block.name !== 'p' || isSmall(block) || isName(block) || isPicture(block))) refuse();
  if (told.some(({ lines }) => namesSource(wordsOf(joined(lines)), locale))) refuse();
  return present({
    name,
    role,
    image,
    url,
    lang,
    ...lived,
    about: told.length ? textOf(told) : undefined,
    quotes: said.length ? said.map((block) => quotation([block], locale, true)) : undefined,
    links: pages,
    source,
  });
}

/**
 * Reads somebody from HTML: a portrait, the name in a heading or in bold, the role in small print or on the line below, and
 * what is told of them.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): Data | undefined =>
  understood(() => {
    const own = spoken(locale);
    return somebody(content(host, own), own);
  });

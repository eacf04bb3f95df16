import { facts } from '../strings/en.facts.js';
import { srcset as safeSrcset, type ImageData, type SourceData } from './fact.js';
import { safeUrl } from './link.js';
import type { Locale } from './locale.js';
import type { TextData } from './rich.js';
import type { Span } from './text.js';

/** What is said of words by the elements around them. */
export interface Style {
  readonly href?: string | undefined;
  readonly mark?: Span['mark'];
  /** Where it differs from the language around the widget. */
  readonly lang?: string | undefined;
  readonly strong?: boolean;
  /** Bold and emphasised, as `<em><strong>`. */
  readonly both?: boolean;
  readonly cite?: boolean;
  /** How deep in `<q>`. */
  readonly quoted?: number;
  readonly small?: Element;
  readonly time?: Element;
  readonly data?: Element;
  readonly image?: HTMLImageElement;
}

/** A run of words of one style, or a picture among words. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

export type Line = readonly Run[];

/** A paragraph, a heading, a caption or a footer with its lines, or an element that has blocks of its own. */
export interface Block {
  readonly name: 'p' | 'h' | 'figcaption' | 'footer' | 'blockquote' | 'ul' | 'ol' | 'dl' | 'table' | 'details';
  readonly lines: readonly Line[];
  readonly element: Element;
  readonly style: Style;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const unseen = names('script style template noscript meta link source wbr');

/** Whether nobody sees an element, and what it is for is not to be read. */
export const isUnseen = (element: Element): boolean => unseen.has(element.localName) || element.hasAttribute('hidden');

const transparent = names('span font small big u ins mark abbr acronym time data bdi code kbd samp tt nobr picture');
const wrappers = names('div section article main header hgroup center address aside figure summary');
const structures = names('blockquote ul ol dl table details');
const captions = names('figcaption footer');
const marks: Readonly<Record<string, Span['mark']>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  strong: 'strong',
  b: 'strong',
  sub: 'sub',
  sup: 'sup',
};

/** What browsers write around `<q>` and around one inside it. Other languages are left alone. */
const quotationMarks: readonly (readonly [languages: RegExp, ...marks: string[]])[] = [
  [/^(?:zh-(?:Hant|TW|HK|MO)|ja)\b/, '「', '」', '『', '』'],
  [/^(?:en|zh|ko|hi|bn|th|tr|pt|id|vi)\b/, '“', '”', '‘', '’'],
  [/^(?:ru|kk|uk|be)\b/, '«', '»', '„', '“'],
  [/^(?:es|it)\b/, '«', '»', '“', '”'],
  [/^fr\b/, '«\u202f', '\u202f»', '«\u202f', '\u202f»'],
  [/^de\b(?!-(?:CH|LI))/, '„', '“', '‚', '‘'],
];

/** Our word for a source with the sign behind it, which both stand before the source; empty where that is not so. */
function sourceLabel({ lang, words }: Locale): string {
  const [, label = ''] = /^([^{]*[^\p{L}\p{M}{ ]) *\{\w+\}$/u.exec((words?.facts ?? facts).source) ?? [];
  return words || /^en\b/.test(lang) ? label : '';
}

class Refusal extends Error {}

/** The most HTML that is read: more than any list of 5,000 events; what is longer stays as it is. */
const most = { elements: 50_000, characters: 1_000_000 };

/** Where it was read last, for the message that it was not understood. */
export const place: { element: Element | undefined } = { element: undefined };

/** Gives up: the HTML is not understood wholly. */
export function refuse(): never {
  throw new Refusal();
}

/**
 * What a reader makes of HTML, or undefined where it gives up (`place` says where), or where the HTML is too deep or too odd
 * for it. What it has yet to load is thrown on.
 */
export function understood<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if ((thrown as Promise<void> | undefined)?.then) throw thrown;
    // Too deep is too odd; anything else is a mistake of ours.
    if (!(thrown instanceof Refusal || thrown instanceof RangeError)) console.error('newsparts:', thrown);
    return undefined;
  }
}

/** Whether there is something to see in a text. */
const visible = (text: string): boolean => /[^\s\p{Cc}\p{Cf}]/u.test(text);

const isSeen = ({ text, style }: Run): boolean => Boolean(style.image) || visible(text);

/** The words of runs. */
export const wordsOf = (runs: Line): string => runs.map(({ text }) => text).join('');

/** Runs without white space around them. */
export function trimmed(runs: Line): Line {
  const list = [...runs];
  for (const [index, trim] of [
    [0, (text: string) => text.trimStart()],
    [-1, (text: string) => text.trimEnd()],
  ] as const) {
    for (let run; (run = list.at(index)) && !run.style.image;) {
      const text = trim(run.text);
      if (text) {
        list[index < 0 ? list.length - 1 : 0] = { ...run, text };
        break;
      }
      if (index) list.pop();
      else list.shift();
    }
  }
  return list;
}

/** Runs in two, at an offset in their words. */
export function cut(runs: Line, offset: number): readonly [Line, Line] {
  const before: Run[] = [];
  const after: Run[] = [];
  for (const run of runs) {
    const { text, style } = run;
    if (offset > 0) before.push({ text: text.slice(0, offset), style });
    if (text.length > offset || (style.image && offset <= 0))
      after.push({ text: text.slice(Math.max(0, offset)), style });
    offset -= text.length;
  }
  return [trimmed(before), trimmed(after)];
}

/** White space as HTML shows it. */
function collapsed(runs: Line): Line {
  let space = true;
  const list: Run[] = [];
  for (const { text: raw, style } of runs) {
    const text = raw.replace(/[ \t\n\r\f]+/g, ' ').slice(space && /^[ \t\n\r\f]/.test(raw) ? 1 : 0);
    if (text) space = text.endsWith(' ');
    else if (!style.image) continue;
    list.push({ text, style });
  }
  return trimmed(list);
}

/** The lines of a block's runs, in which `br` stands for a line break; two of them begin another block. */
const br: Run = { text: '', style: {} };

function paragraphsOf(runs: Line): readonly (readonly Line[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run === br) lines.push([]);
    else lines.at(-1)!.push(run);
  }
  const paragraphs: Line[][] = [[]];
  for (const line of lines) {
    if (line.some(isSeen)) paragraphs.at(-1)!.push(collapsed(line));
    else paragraphs.push([]);
  }
  return paragraphs.filter(({ length }) => length);
}

/** Small print beside small print is a remark each. */
export function remarks(runs: Line): readonly Line[] {
  if (runs.some((run) => isSeen(run) && !run.style.small)) return [runs];
  const found = new Map<Element | undefined, Run[]>();
  let last: Run[] = [];
  for (const run of runs) {
    if (isSeen(run)) {
      last = found.get(run.style.small) ?? [];
      found.set(run.style.small, last);
    }
    last.push(run);
  }
  return [...found.values()];
}

/** Where one element ends and the next begins without a space, and words would run into one another. */
const collide = (runs: Line): boolean =>
  runs.some(({ text }, index) => /^\p{Lu}/u.test(text) && /\p{Ll}$/u.test(runs[index - 1]?.text ?? ''));

/** Says by its looks what the words do not: struck, raised, or there for some readers only. */
const isOdd = (element: Element): boolean =>
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|vertical-align\s*:\s*(?:super|sub|text-)|text-decoration[\w-]*\s*:[^;]*line-through)/i.test(
    element.getAttribute('style') ?? '',
  ) ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:^|\s)(?:screen-reader-text|sr-only|(?:visually|u)-?hidden)(?:\s|$)/i.test(element.getAttribute('class') ?? '');

/** The blocks in an element, one after the other: what only wraps others is looked into. */
export function blocks(root: Element, { lang: language }: Locale, style: Style = {}, isHost = false): readonly Block[] {
  const list: Block[] = [];
  let runs: Run[] = [];
  let name: Block['name'] = 'p';
  let bare = true;
  let around = root;

  const flush = (): void => {
    if (collide(runs)) refuse();
    for (const part of bare ? remarks(runs) : [runs])
      for (const lines of paragraphsOf(part)) list.push({ name, lines, element: around, style });
    runs = [];
  };

  const block = (element: Element, style: Style, as = name): void => {
    flush();
    const outside = { name, bare, around };
    if (!captions.has(name)) name = as;
    bare = !/^(?:p|h[1-6])$/.test(element.localName);
    around = element;
    place.element = element;
    walk(element, style);
    flush();
    ({ name, bare, around } = outside);
  };

  const walk = (parent: Element, outer: Style): void => {
    for (const node of parent.childNodes) {
      // By their types: an element that was made in another frame has other classes.
      if (node.nodeType === Node.TEXT_NODE) runs.push({ text: (node as Text).data, style: outer });
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as HTMLElement;
      const { localName } = element;
      if (isUnseen(element) || (isHost && parent === root && element.hasAttribute('slot'))) continue;
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || isOdd(element)) refuse();
      const style = styleOf(element, outer, language);
      if (localName === 'br') runs.push(br);
      else if (localName === 'hr') flush();
      else if (localName === 'img') runs.push({ text: '', style: { ...style, image: element as HTMLImageElement } });
      else if (localName === 'q') {
        const [, ...around] = quotationMarks.find(([languages]) => languages.test(style.lang ?? language)) ?? refuse();
        const depth = style.quoted! % 2 ? 0 : 2;
        const { length } = list;
        runs.push({ text: around[depth]!, style });
        walk(element, style);
        // Marks belong to words, not to a block of their own.
        if (list.length > length) refuse();
        runs.push({ text: around[depth + 1]!, style });
      } else if (structures.has(localName)) {
        flush();
        list.push({ name: localName as Block['name'], lines: [], element, style });
      } else if (localName === 'p' || wrappers.has(localName)) block(element, style);
      else if (/^h[1-6]$/.test(localName)) block(element, { ...style, mark: 'strong', strong: true }, 'h');
      else if (captions.has(localName)) block(element, style, localName as Block['name']);
      else if (Object.hasOwn(marks, localName) || localName === 'a' || transparent.has(localName)) walk(element, style);
      else refuse();
    }
  };
  walk(root, style);
  flush();
  return list;
}

/** The language that an element names, where it is another one. */
export function languageOf(element: Element, outer: string | undefined, around: string): string | undefined {
  const lang = element.getAttribute('lang');
  if (!lang) return outer;
  return lang.toLowerCase() === around.toLowerCase() ? undefined : lang;
}

function styleOf(element: HTMLElement, outer: Style, language: string): Style {
  const { localName } = element;
  const style = { ...outer, lang: languageOf(element, outer.lang, language) };
  const mark = Object.hasOwn(marks, localName) ? marks[localName] : undefined;
  // What changes the meaning stays, and there is place for one.
  if (mark && !/^su/.test(outer.mark ?? '')) style.mark = mark;
  if (localName === 'a') style.href = safeUrl(element.getAttribute('href') ?? '');
  return {
    ...style,
    ...(mark === 'strong' && { strong: true, both: outer.mark === 'em' }),
    ...(localName === 'cite' && { cite: true }),
    ...(localName === 'q' && { quoted: (outer.quoted ?? 0) + 1 }),
    ...(localName === 'small' && { small: outer.small ?? element }),
    ...(localName === 'time' && { time: element }),
    ...(localName === 'data' && element.hasAttribute('value') && { data: element }),
  };
}

/**
 * The language that the words around a widget are in, where `Intl` knows it. Of another, the notation of numbers is not known;
 * English, in which the widget speaks then, would read them wrongly. What we write in it ourselves is known all the same.
 */
export function spoken(locale: Locale): Locale {
  const { lang, given, around: page = given } = locale;
  const und = { ...locale, lang: 'und', given: page };
  const language = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
  try {
    const [known] = Intl.getCanonicalLocales(page || []);
    return known && language(known) !== language(lang) ? und : locale;
  } catch {
    return und;
  }
}

/** The blocks of a widget's own children. */
export function content(host: Element, locale: Locale): readonly Block[] {
  place.element = host;
  if (host.getElementsByTagName('*').length > most.elements || host.textContent.length > most.characters) refuse();
  return blocks(host, locale, {}, true);
}

/** A block's runs in one line; lines follow one another after what is given. */
export const joined = (lines: readonly Line[], between = ' '): Line =>
  lines.flatMap((line, index) => (index ? [{ text: between, style: {} }, ...line] : line));

/** Words for a place that takes no markup. A power or a footnote would become part of a number: then it gives up. */
export function plain(runs: Line, { links = false } = {}): string {
  for (const { text, style } of runs)
    if (style.image || (style.href && !links) || (/^su/.test(style.mark ?? '') && /\p{N}/u.test(text))) refuse();
  return wordsOf(runs).trim();
}

/** Paragraphs as Text: a string, where that is enough. */
export function text(paragraphs: readonly Line[]): string | TextData {
  const list = paragraphs.map((runs) => {
    const spans: Span[] = [];
    for (const {
      text,
      style: { href, mark, lang, image },
    } of runs) {
      if (image) refuse();
      const last = spans.at(-1);
      if (last && last.href === href && last.mark === mark && last.lang === lang)
        spans[spans.length - 1] = { ...last, text: last.text + text };
      else spans.push({ text, href, mark, lang });
    }
    const parts = spans.map(({ text, ...style }) => {
      const given = Object.entries(style).filter(([, value]) => value);
      return given.length ? ({ text, ...Object.fromEntries(given) } as Span) : text;
    });
    return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
  });
  return list.length === 1 && typeof list[0] === 'string' ? list[0] : list;
}

/** Gives up where a block is an element with blocks of its own. */
export function leaves(list: readonly Block[]): readonly Block[] {
  return list.some(({ name }) => structures.has(name)) ? refuse() : list;
}

/** Blocks that hold words and nothing else, as Text. */
export const textOf = (list: readonly Block[]): string | TextData =>
  text(leaves(list).map(({ lines }) => joined(lines)));

/** The one address of runs; undefined without one. A link that is shorter than the words has no place. */
export function address(runs: Line): string | undefined {
  const addresses = new Set(runs.filter(isSeen).map(({ style }) => style.href));
  return addresses.size > 1 ? refuse() : [...addresses][0];
}

/** A picture, if it says what it shows. */
export function imageOf(image: HTMLImageElement): ImageData {
  const attribute = (name: string): string | undefined => image.getAttribute(name)?.trim() || undefined;
  const size = (name: string): number | undefined =>
    /^\d+$/.test(attribute(name) ?? '') ? Number(attribute(name)) : undefined;
  const found = {
    src: safeUrl(attribute('src')) ?? refuse(),
    alt: image.getAttribute('alt') ?? refuse(),
    width: size('width'),
    height: size('height'),
    // What it lists are other sizes of the same picture: nothing is lost without a bad one.
    srcset: safeSrcset(attribute('srcset')),
    sizes: attribute('sizes'),
  };
  return present(found);
}

/** An object without the members that are undefined. */
export const present = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** Whether words begin with our word for a source. */
export function namesSource(words: string, locale: Locale): boolean {
  const label = sourceLabel(locale).toLowerCase();
  return Boolean(label) && words.trim().toLowerCase().startsWith(label);
}

/** The source that a line names after our word for it. */
export function sourceOf(runs: Line, locale: Locale): SourceData | undefined {
  if (!namesSource(wordsOf(runs), locale)) return;
  const [, rest] = cut(runs, sourceLabel(locale).length);
  const name = plain(rest, { links: true });
  return present({ name: name || refuse(), url: address(rest) });
}

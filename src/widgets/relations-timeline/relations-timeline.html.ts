import { earliest, latest, parseDate } from '../../core/date.js';
import {
  beginsWithMonth,
  dateInWords,
  durationInWords,
  leadingDate,
  timed,
  within,
  type Timed,
} from '../../core/html.date.js';
import {
  blocks,
  content,
  cut,
  imageOf,
  joined,
  languageOf,
  namesSource,
  plain,
  present,
  refuse,
  sourceOf,
  spoken,
  text,
  textOf,
  understood,
  wordsOf,
  type Block,
  type Line,
  type Style,
} from '../../core/html.js';
import type { Locale } from '../../core/locale.js';
import { timelines as strings } from '../../strings/en.timelines.js';
import { isQuoted, quotation } from '../quote-card/quote-card.html.js';
import type { TimelineData } from './relations-timeline.schema.js';

type EventData = TimelineData['events'][number];

/** What may stand between a date and what happened. */
const separators = /^\s*[:：—–―|｜,，،、·-]+\s*/;

const isList = ({ name }: Block): boolean => /^(?:[uod]l|table)$/.test(name);

/** Runs without the separator before them, and what it was. */
function separated(runs: Line): { readonly separator: string; readonly rest: Line } {
  const [separator = ''] = separators.exec(wordsOf(runs)) ?? [];
  return { separator, rest: cut(runs, separator.length)[1] };
}

/** How many runs belong to the `<time>` of the first one. */
function timeLength(runs: Line): number {
  const end = runs.findIndex(({ style }) => style.time !== runs[0]!.style.time);
  return end < 0 ? runs.length : end;
}

interface Led {
  readonly when: Timed;
  readonly rest: Line;
}

/** The `<time>` with which a line begins; two of them with a dash between are one stretch of time. */
function leadingTime(line: Line, locale: Locale): Led | undefined {
  const time = line[0]?.style.time;
  if (!time) return;
  const end = timeLength(line);
  let when = timed(time, plain(line.slice(0, end)), locale) ?? refuse();
  let rest: Line = line.slice(end);
  const next = rest.findIndex(({ style }) => style.time);
  if (next > 0 && /^\s*[-–—]\s*$/.test(wordsOf(rest.slice(0, next)))) {
    const ending = rest.slice(next);
    const length = timeLength(ending);
    const until = timed(ending[0]!.style.time!, plain(ending.slice(0, length)), locale);
    const date = `${when.date}/${until?.date}`;
    if (!parseDate(date)) refuse();
    const words = plain(line.slice(0, end + next + length));
    when = when.displayDate || until!.displayDate ? { date, displayDate: words } : { date };
    rest = ending.slice(length);
  }
  ({ rest } = separated(rest));
  return rest[0]?.style.time ? refuse() : { when, rest };
}

/** Gives up where what comes after a date may be a part of it. */
function unmistakable(separator: string, rest: Line, locale: Locale): void {
  const words = wordsOf(rest);
  const loose = /[,，،、]/.test(separator) || /[-–—―]$/.test(separator);
  if (leadingDate(words, locale) || (loose && (/^\p{N}/u.test(words) || beginsWithMonth(words, locale)))) refuse();
}

/** The date in words with which a line begins, before a separator or as an element of its own. */
function leadingWords(line: Line, locale: Locale): Led | undefined {
  const words = wordsOf(line);
  const found = leadingDate(words, locale);
  if (found) {
    const [date, after] = cut(line, found.end);
    // The white space before a dash tells "2024 – 24th meeting" from "2024–25".
    const raw = words.slice(found.end);
    const [separator] = separators.exec(raw) ?? [];
    if (separator || !raw.trim()) {
      plain(date);
      const { rest } = separated(after);
      unmistakable(separator ?? '', rest, locale);
      return { when: { date: found.date }, rest };
    }
  }
  let end = 0;
  const ends = line.slice(0, 8).map(({ text }) => (end += text.length));
  for (const end of ends.reverse()) {
    const [before, after] = cut(line, end);
    const said = plain(before, { links: true })
      .slice(0, 200)
      .replace(/\s*[:：—–―|｜,，،、·-]+$/, '');
    const date = dateInWords(said, locale);
    const duration = date ? undefined : durationInWords(said, locale);
    if (!date && !duration) continue;
    plain(before);
    const { separator, rest } = separated(after);
    unmistakable(separator, rest, locale);
    // "1992 was the year in which …": the date belongs to the sentence.
    if (!separator && said === wordsOf(before).trim() && !rest[0]?.style.strong && /^\p{Ll}/u.test(wordsOf(rest)))
      refuse();
    return { when: present({ date, duration }), rest };
  }
  return undefined;
}

/** A `<time>` that does not stand first: as a block of its own, behind the title, or within it. */
function timeElsewhere(list: readonly Block[], locale: Locale): { when: Timed; list: readonly Block[] } | undefined {
  const of = (runs: Line) => new Set(runs.flatMap(({ style }) => style.time ?? []));
  const times = of(list.flatMap(({ lines }) => lines.flat()));
  if (!times.size) return;
  if (times.size > 1) refuse();
  const [time] = times as ReadonlySet<Element> & Iterable<Element>;
  const read = (words: string): Timed => timed(time!, words, locale) ?? refuse();
  const own = list.find(({ lines }) =>
    lines.length ? lines.flat().every(({ text, style }) => style.time || !text.trim()) : false,
  );
  if (own) return { when: read(plain(joined(own.lines))), list: list.filter((block) => block !== own) };
  const [head, ...others] = list;
  const [line = [], ...lines] = head!.lines;
  const at = line.findIndex(({ style }) => style.time);
  if (at < 0) refuse();
  const length = timeLength(line.slice(at));
  const when = read(plain(line.slice(at, at + length)));
  const isLast = !wordsOf(line.slice(at + length)).trim();
  const before = line.slice(0, at);
  if (isLast && before.every(({ text, style }) => style.strong || !text.trim()))
    return { when, list: [{ ...head!, lines: [cut(before, wordsOf(before).length)[0], ...lines] }, ...others] };
  // Its words stay where they are, in the title.
  return { when: present({ date: when.date, duration: when.duration }), list };
}

/** The paragraphs of blocks, with those of lists and of quotations that bring their marks. */
function paragraphsOf(list: readonly Block[], locale: Locale): readonly Line[] {
  return list.flatMap(({ name, lines, element, style }) => {
    if (name === 'blockquote') {
      const inner = blocks(element, locale, style);
      if (!inner.every(({ lines }) => lines.length)) refuse();
      const paragraphs = inner.map(({ lines }) => joined(lines));
      // Without marks of its own nobody could tell that somebody else says it.
      if (!isQuoted(paragraphs.map(wordsOf).join('\n\n'))) refuse();
      return paragraphs;
    }
    if (name === 'ul')
      return items(element).flatMap((item) => {
        const inner = blocks(item, locale, style);
        return inner.map(({ lines }) => (lines.length ? joined(lines) : refuse()));
      });
    return lines.length ? [joined(lines)] : refuse();
  });
}

/** What an entry says beside its paragraphs: a picture with its caption, a quotation at the end, or a source. */
function apart(
  list: readonly Block[],
  locale: Locale,
): Pick<EventData, 'image' | 'quote' | 'source'> & { readonly list: readonly Block[] } {
  let image: EventData['image'];
  let captions: readonly Block[] = [];
  let rest = list.filter((block, index) => {
    const pictures = block.lines.flat().filter(({ style }) => style.image);
    if (!pictures.length || block.lines.flat().length > pictures.length) return true;
    const [{ style }] = pictures as unknown as readonly [{ readonly style: Style }];
    if (image || pictures.length > 1 || style.href) refuse();
    image = imageOf(style.image!);
    const end = list.findIndex(({ name }, at) => at > index && name !== 'figcaption');
    const caption = list.slice(index + 1, end < 0 ? undefined : end);
    if (caption.length) image = { ...image, caption: textOf(caption) };
    captions = caption;
    return false;
  });
  rest = rest.filter((block) => !captions.includes(block));

  const at = rest.findIndex(({ name }) => name === 'blockquote');
  const quote = at < 0 ? undefined : understood(() => quotation(rest.slice(at), locale, true));
  if (quote) rest = rest.slice(0, at);
  // A caption of what?
  if (rest.some(({ name }) => name === 'figcaption')) refuse();
  if (quote) return { image, quote, list: rest };
  const last = rest.at(-1);
  const source = last && rest.length > 1 && sourceOf(joined(last.lines), locale);
  return { image, source: source || undefined, list: source ? rest.slice(0, -1) : rest };
}

/** What happened, from the blocks of an entry. */
function event(all: readonly Block[], locale: Locale, dated = false): EventData {
  const { list, ...more } = apart(all, locale);
  const head = list[0] ?? refuse();
  if (!head.lines.length) refuse();
  const led = leadingTime(head.lines[0]!, locale) ?? leadingWords(head.lines[0]!, locale);
  const other = led ? undefined : timeElsewhere(list, locale);
  if (dated && !led) refuse();

  const [body, ...others] = (other?.list ?? list) as [Block, ...Block[]];
  let { lines } = body;
  if (led) lines = led.rest.length ? [led.rest, ...lines.slice(1)] : lines.slice(1);
  if (!lines.length) {
    const next = others.shift();
    if (!next || !/^[ph]$/.test(next.name)) refuse();
    const { rest } = separated(next.lines[0]!);
    lines = [rest.length ? rest : refuse(), ...next.lines.slice(1)];
  }
  const [line, ...further] = lines as [Line, ...Line[]];
  // Bold words are the title, unless they are only the beginning of it.
  const strong = line.findIndex(({ text, style }) => !style.strong && text.trim());
  const bold = strong > 0 ? wordsOf(line.slice(0, strong)).length : 0;
  const behind = /\s$/.test(wordsOf(line).slice(0, bold)) ? ' ' : '';
  const isTitle = bold && /^(?:\s+(?!\p{Ll})|\s*[:：—–―|·-])/u.test(behind + wordsOf(line).slice(bold));
  const [name, rest] = isTitle ? cut(line, bold) : [line, []];
  const title = plain(name);
  if (!/[\p{L}\p{N}]/u.test(title) || namesSource(title, locale)) refuse();
  const when: Timed = led?.when ?? other?.when ?? {};
  const first = joined([...(rest.length ? [separated(rest).rest] : []), ...further]);
  const paragraphs = [...(first.length ? [first] : []), ...paragraphsOf(others, locale)];
  // A number in the title of an undated entry, or a year in its text, may well be a date that is not understood.
  const isUndated = !led && !other;
  if (isUndated && (/\p{N}/u.test(title) || paragraphs.some((runs) => /\p{N}{4}/u.test(wordsOf(runs))))) refuse();
  return present({ ...when, title, text: paragraphs.length ? text(paragraphs) : undefined, ...more });
}

const isShown = (element: Element): boolean =>
  !element.hasAttribute('hidden') && !/^(?:script|style|template)$/.test(element.localName);

/** The elements in another that holds nothing else to see. */
function children(parent: Element): readonly Element[] {
  for (const node of parent.childNodes) if (node instanceof Text && node.data.trim()) refuse();
  return [...parent.children].filter(isShown);
}

const items = (list: Element): readonly Element[] =>
  children(list).map((item) => (item.localName === 'li' ? item : refuse()));

/** What an element that holds an entry says of it: `id`, and `lang` where it is another. */
function entry(element: Element, style: Style, locale: Locale, parts: readonly Element[], dated?: boolean) {
  const lang = languageOf(element, style.lang, locale.lang);
  const inner = lang ? { lang } : locale;
  const list = parts.flatMap((part) => blocks(part, inner));
  return list.length ? [present({ id: element.id || undefined, lang, ...event(list, locale, dated) })] : [];
}

/** The entries of a `<dl>`: a term and what it means, in a `<div>` or not. */
function definitions(dl: Element, style: Style, locale: Locale): readonly EventData[] {
  const parts = children(dl).flatMap((child) =>
    child.localName === 'div'
      ? children(child).map((part) => ({ part, group: child }))
      : [{ part: child, group: child }],
  );
  return parts.flatMap(({ part, group }, index) => {
    const next = parts[index + 1]?.part;
    if (part.localName === 'dd') return parts[index - 1]?.part.localName === 'dt' ? [] : refuse();
    if (part.localName !== 'dt' || next?.localName !== 'dd') refuse();
    return entry(part.id ? part : group, style, locale, [part, next], true);
  });
}

/** The entries of a table: the first cell of a row has the date, the second says what happened. */
function rows(table: HTMLTableElement, style: Style, locale: Locale): readonly EventData[] {
  const shown = [...table.rows].filter(isShown);
  const isHeader = (row: HTMLTableRowElement, index: number): boolean =>
    row.parentElement!.localName === 'thead' || (!index && [...row.cells].every(({ localName }) => localName === 'th'));
  const header = shown.filter(isHeader).at(-1);
  return shown.flatMap((row, index) => {
    const cells = [...row.cells];
    if (cells.some(({ colSpan, rowSpan }) => colSpan !== 1 || rowSpan !== 1)) refuse();
    if (isHeader(row, index)) return [];
    const filled = cells.map((cell) => blocks(cell, locale).length > 0);
    if (!filled.includes(true)) return [];
    if (!filled[0] || !filled[1] || row.parentElement!.localName === 'tfoot') refuse();
    // A number says nothing without the heading of its column.
    const bare = ({ textContent }: Element, index: number): boolean =>
      index > 1 && filled[index]! && !/\p{L}/u.test(textContent) && Boolean(header?.cells[index]?.textContent.trim());
    if (cells.some(bare)) refuse();
    return entry(row, style, locale, cells, true);
  });
}

function eventsOf({ name, element, style }: Block, locale: Locale): readonly EventData[] {
  if (name === 'dl') return definitions(element, style, locale);
  if (name === 'table') return rows(element as HTMLTableElement, style, locale);
  return items(element).flatMap((item) => entry(item, style, locale, [item]));
}

/** Whether a heading over some events says no more than their dates do: then the timeline's own headings replace it. */
function isImplied(heading: Block, events: readonly EventData[], locale: Locale): boolean {
  const words = plain(joined(heading.lines));
  if (/^en\b/.test(locale.lang) && words.toLowerCase() === strings.undated.toLowerCase())
    return events.every(({ date }) => !date);
  const date = dateInWords(words, locale);
  return date !== undefined && events.every((event) => event.date && within(event.date, date));
}

/**
 * Keeps the publisher's order: "1992" that is listed after January 3, 1992 was later. Where the list is not in the order of
 * its dates, it is left to them.
 */
function ordered(events: readonly EventData[]): readonly EventData[] {
  let before = -Infinity;
  let sort: string | undefined;
  const sorted: EventData[] = [];
  for (const event of events) {
    const date = event.date ? parseDate(event.date)! : undefined;
    if (!date) {
      sorted.push(event);
    } else if (earliest(date) >= before) {
      before = earliest(date);
      sort = event.date;
      sorted.push(event);
    } else if (latest(date) >= before) {
      sorted.push({ ...event, sort });
    } else {
      return events;
    }
  }
  return sorted;
}

function timeline(list: readonly Block[], locale: Locale): TimelineData {
  const lists = list.filter(isList);
  const [firstList] = lists;
  if (!firstList) refuse();
  const before = list.slice(0, list.indexOf(firstList));
  if (!before.every(({ name }) => name === 'p' || name === 'h')) refuse();
  const titles = before.filter(({ name }) => name === 'h');
  const groups = lists.map((block) => eventsOf(block, locale));

  // The last heading before the entries may be one over some of them only.
  const last = before.at(-1);
  const isGroup =
    last?.name === 'h' && (titles.length > 1 || (lists.length > 1 && isImplied(last, groups[0]!, locale)));
  if (isGroup && !isImplied(titles.pop()!, groups[0]!, locale)) refuse();
  if (titles.length > 1) refuse();
  const captions = lists.flatMap(({ element }) => (element as HTMLTableElement).caption ?? []);
  const caption = captions.length ? blocks(captions[0]!, locale) : [];
  if (captions.length > 1 || caption.length > 1 || (caption.length && titles.length)) refuse();
  const [title] = [...titles, ...caption];

  const after = list.slice(before.length + 1);
  let group = 0;
  let source: TimelineData['source'];
  for (let index = 0; index < after.length; index += 2) {
    const [heading, block] = [after[index]!, after[index + 1]];
    if (heading.name === 'h' && block && isList(block)) {
      if (!isImplied(heading, groups[++group]!, locale)) refuse();
    } else {
      source = (block ? undefined : sourceOf(joined(heading.lines), locale)) ?? refuse();
    }
  }
  const events = groups.flat();
  if (!events.some(({ date, duration }) => date || duration)) refuse();
  const summary = before.filter(({ name }) => name === 'p');
  return present({
    title: title && plain(joined(title.lines)),
    summary: summary.length ? textOf(summary) : undefined,
    events: [...ordered(events)],
    source,
  });
}

/**
 * Reads a timeline from HTML: a list, or a table, of dates and what happened then. Headings before it are its title, and
 * paragraphs its summary.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): TimelineData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return timeline(content(host, own), own);
  });

import { earliest, latest, parseDate } from '../../core/date.js';
import {
  beginsWithMonth,
  dateInWords,
  durationInWords,
  isLasting,
  isWhen,
  leadingDate,
  namesDay,
  timed,
  within,
  type Timed,
} from '../../core/html.date.js';
import {
  blocks,
  content,
  cut,
  imageOf,
  isUnseen,
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
  type Run,
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

/** Runs without the separator before them. */
const separated = (runs: Line): Line => cut(runs, separators.exec(wordsOf(runs))?.[0].length ?? 0)[1];

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
function leadingTime(line: Line, locale: Locale, ends: boolean): Led | undefined {
  const time = line[0]?.style.time;
  if (!time) return;
  let end = timeLength(line);
  let when = timed(time, plain(line.slice(0, end)), locale) ?? refuse();
  const next = line.findIndex(({ style }, index) => index > end && style.time);
  if (next > end && /^\s*[-–—]\s*$/.test(wordsOf(line.slice(end, next)))) {
    const ending = line.slice(next);
    const length = timeLength(ending);
    const until = timed(ending[0]!.style.time!, plain(ending.slice(0, length)), locale);
    const date = `${when.date}/${until?.date}`;
    if (!parseDate(date)) refuse();
    end = next + length;
    const words = plain(line.slice(0, end));
    when = when.displayDate || until!.displayDate ? { date, displayDate: words } : { date };
  }
  return { when, rest: behind(line, wordsOf(line.slice(0, end)).length, locale, ends) };
}

/** Whether words may belong to the date before them, as in "2019 – bis heute: minister", rather than being a title. */
function isPart(words: string, isTight: boolean, locale: Locale): boolean {
  const isShort = !/^(?:(?:\S+\s+){3}\S|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{6})/u.test(words);
  return (isShort && (isTight || !/^\p{P}*\p{Lu}/u.test(words))) || isWhen(words, locale);
}

/**
 * What comes behind a date and a separator. Gives up where it may be a part of the date, or the date a part of a sentence.
 *
 * @param end where the date ends
 * @param ends whether an event has to be told on this line
 */
function behind(line: Line, end: number, locale: Locale, ends: boolean): Line {
  // The white space before a dash tells "2024 – 24th meeting" from "2024–25".
  const raw = wordsOf(line).slice(end);
  const [separator = ''] = separators.exec(raw) ?? [];
  const rest = separated(cut(line, end)[1]);
  const words = wordsOf(rest);
  if (leadingDate(words, locale)) refuse();
  const isDay = /^\p{N}{1,2}(?!\p{N}|[-.,٬]?[\p{L}\p{M}]|[.,٬ ]\p{N}{3})|^\p{N}{1,2}[日月年号號일월년]/u.test(words);
  if (!separator) {
    // "1992 was the year in which …"
    if (isDay || /^\p{N}/u.test(raw) || rest[0]?.style.time || (!rest[0]?.style.strong && /^ ?\p{Ll}/u.test(raw)))
      refuse();
    return rest;
  }
  const isDash = /[-–—―]/.test(separator);
  const isTight = /^[-–―]$/.test(separator);
  if (/[-–—―]\s*[:：]/.test(separator) || (isTight && !words)) refuse();
  if (!isDash && !/[,，،、]/.test(separator)) return rest;
  if (isDay || beginsWithMonth(words, locale) || (isDash && isLasting(words, locale))) refuse();
  if (/^\p{N}/u.test(words) && !(isDash && /\s$/.test(separator))) refuse();
  // What is bold with the date, and ends there.
  const bold = line[0]!.style.strong ? rest.findIndex(({ text, style }) => !style.strong && text.trim()) : -1;
  const part =
    /^(.+?)\s*(?:[:：|｜]|\s[-–—―]\s)/u.exec(words.slice(0, 100))?.[1] ??
    (bold > 0 ? wordsOf(rest.slice(0, bold)).trim() : ends ? words : '');
  return part && isPart(part, isTight, locale) ? refuse() : rest;
}

/** The date in words with which a line begins, before a separator or as an element of its own. */
function leadingWords(line: Line, locale: Locale, ends: boolean): (Led & { readonly isYear: boolean }) | undefined {
  const words = wordsOf(line);
  const led = (when: Timed, end: number) => {
    plain(cut(line, end)[0]);
    return { when, rest: behind(line, end, locale, ends), isYear: /^\p{N}{4}$/u.test(words.slice(0, end).trim()) };
  };
  const found = leadingDate(words, locale);
  if (found) {
    const raw = words.slice(found.end);
    const [separator] = separators.exec(raw) ?? [];
    // In an element of its own it may be "2019–present".
    const isLonger = separator && /[-–—]/.test(separator) && isLasting(raw.slice(separator.length), locale);
    if ((separator && !isLonger) || !raw.trim()) return led({ date: found.date }, found.end);
  }
  let end = 0;
  const ending = line.slice(0, 8).map(({ text }) => (end += text.length));
  for (const end of ending.reverse()) {
    const said = words
      .slice(0, Math.min(end, 200))
      .trimEnd()
      .replace(/\s*[:：—–―|｜,，،、·-]+$/, '');
    const date = dateInWords(said, locale);
    const duration = date ? undefined : durationInWords(said, locale);
    if (date || duration) return led(present({ date, duration }), said.length);
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
  const own = new Set(captions);
  rest = rest.filter((block) => !own.has(block));

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

/** Whether words end here, or a footnote or a link of its own may follow. */
const closes = /(?:^|[.!?…。！？।|]["”’»)]*)\s*$/u;

/**
 * A title apart from its links: the title has no place for one within, but an event has. What is wholly a link is one; so
 * are footnotes, and what is linked behind a sentence.
 */
function linked(name: Line): { readonly title: Line; readonly links: NonNullable<EventData['links']> } {
  const links: { href: string; text: string }[] = [];
  let title = name;
  for (;;) {
    const { href } = title.at(-1)?.style ?? {};
    const at = title.findLastIndex(({ style }) => style.href !== href) + 1;
    if (!href) break;
    const [before, link] = [title.slice(0, at), title.slice(at)];
    const text = wordsOf(link).trim();
    const isNote =
      /^\[[^\]]+\]$/.test(text) ||
      (link.every(({ style }) => style.mark === 'sup') && !/\p{N}$/u.test(wordsOf(before)));
    if (link.some(({ style }) => style.image) || !text) refuse();
    if (at && !isNote && !closes.test(wordsOf(before))) break;
    // Nobody has as many.
    if (links.unshift({ href, text }) > 20) refuse();
    if (!at) return { title: link.map(({ text, style: { href: _, ...style } }): Run => ({ text, style })), links };
    title = cut(before, wordsOf(before).length)[0];
  }
  return { title, links };
}

/** Events whose date is a year in words, and no more. */
const years = new WeakSet<EventData>();

/** What happened, from the blocks of an entry. */
function event(all: readonly Block[], locale: Locale, dated = false): EventData {
  const { list, ...more } = apart(all, locale);
  const head = list[0] ?? refuse();
  if (!head.lines.length) refuse();
  const ends = dated || list.length > 1 || head.lines.length > 1;
  const inWords = head.lines[0]![0]?.style.time ? undefined : leadingWords(head.lines[0]!, locale, ends);
  const led = inWords ?? leadingTime(head.lines[0]!, locale, ends);
  const other = led ? undefined : timeElsewhere(list, locale);
  if (dated && !led) refuse();

  const [body, ...others] = (other?.list ?? list) as [Block, ...Block[]];
  let { lines } = body;
  if (led) lines = led.rest.length ? [led.rest, ...lines.slice(1)] : lines.slice(1);
  if (!lines.length) {
    const next = others.shift();
    if (!next || !/^[ph]$/.test(next.name)) refuse();
    const rest = separated(next.lines[0]!);
    lines = [rest.length ? rest : refuse(), ...next.lines.slice(1)];
  }
  const [line, ...further] = lines as [Line, ...Line[]];
  // Bold words are the title, unless they are only the beginning of it.
  const strong = line.findIndex(({ text, style }) => !style.strong && text.trim());
  const bold = strong > 0 ? wordsOf(line.slice(0, strong)).length : 0;
  const space = /\s$/.test(wordsOf(line).slice(0, bold)) ? ' ' : '';
  const isTitle = bold && /^(?:\s+(?!\p{Ll})|\s*[:：—–―|·-])/u.test(space + wordsOf(line).slice(bold));
  const [name, rest] = isTitle ? cut(line, bold) : [line, []];
  const { title: runs, links } = linked(name);
  const title = plain(runs);
  const first = joined([...(rest.length ? [separated(rest)] : []), ...further]);
  const paragraphs = [...(first.length ? [first] : []), ...paragraphsOf(others, locale)];
  const featured = runs.every(({ text, style }) => !text.trim() || style.both);
  if (!/[\p{L}\p{N}]/u.test(title) || namesSource(title, locale)) refuse();
  // Another date, or a time of day, is no title; nor is a number that something follows.
  if (isWhen(title, locale) || /^\p{N}{1,2}:\p{N}\p{N}$/u.test(title)) refuse();
  if (paragraphs.length && !/\p{L}/u.test(title)) refuse();
  const when: Timed = led?.when ?? other?.when ?? {};
  // A number in the title of an undated entry, or a year in its text, may well be a date that is not understood.
  const isUndated = !led && !other;
  if (isUndated && (/\p{N}/u.test(title) || paragraphs.some((runs) => /\p{N}{4}/u.test(wordsOf(runs))))) refuse();
  const data = present({
    ...when,
    title,
    text: paragraphs.length ? text(paragraphs) : undefined,
    links: links.length ? links : undefined,
    featured: featured || undefined,
    ...more,
  });
  if (inWords?.isYear) years.add(data);
  return data;
}

const isShown = (element: Element): boolean => !isUnseen(element);

/** The elements in another that holds nothing else to see. */
function children(parent: Element): readonly Element[] {
  for (const node of parent.childNodes) if (node instanceof Text && node.data.trim()) refuse();
  return [...parent.children].filter(isShown);
}

const items = (list: Element): readonly Element[] =>
  children(list).map((item) => (item.localName === 'li' ? item : refuse()));

/** Blocks with words before the first of them. */
function labelled(list: readonly Block[], label: string | undefined): readonly Block[] {
  const [first, ...others] = list;
  if (!label || !first) return list;
  const [line = refuse(), ...lines] = first.lines;
  if (!/^[ph]$/.test(first.name) || line.some(({ style }) => style.image)) refuse();
  return [{ ...first, lines: [[{ text: label, style: {} }, ...line], ...lines] }, ...others];
}

/** What an element that holds an entry says of it: `id`, and `lang` where it is another. */
function entry(
  element: Element,
  style: Style,
  locale: Locale,
  parts: readonly Element[],
  dated?: boolean,
  labels: readonly (string | undefined)[] = [],
): readonly EventData[] {
  const lang = languageOf(element, style.lang, locale.lang);
  // Of another language that the browser does not know, only digits.
  const isKnown = !lang || Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  const inner = !lang ? locale : isKnown ? { lang } : { lang: 'und', given: lang };
  const list = parts.flatMap((part, index) => labelled(blocks(part, lang ? { lang } : locale), labels[index]));
  if (!list.length) return [];
  const found = event(list, inner, dated);
  const data = present({ id: element.id || undefined, lang, ...found });
  if (years.has(found)) years.add(data);
  return [data];
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

/** Headings that say of a column only what its dates do. */
const dateHeadings = words(
  'date dates year years when day month period datum jahr wann tag année quand jour fecha año cuándo día data ano quando anno дата год годы когда день жыл жылы күні уақыты мерзімі рік коли rok kdy kiedy år tarih yıl ngày năm tanggal tahun 日期 年份 年 日付 年月日 날짜 연도 년도 التاريخ تاريخ السنة العام اليوم तारीख तिथि वर्ष তারিখ সাল',
);
/** Of a column with times of a day, or dates. */
const timeHeadings = words(
  'time zeit uhrzeit heure hora ora время уақыт час czas saat 时间 時間 時刻 시간 الوقت समय সময়',
);
/** Headings that say of a column no more than that something happened. */
const eventHeadings = words(
  'event events title headline what happened what-happened description details milestone ereignis ereignisse was beschreibung événement événements description quoi evento eventos descripción descrição evento descrizione событие события описание что-произошло оқиға оқиғалар сипаттама подія події опис wydarzenie opis událost olay sự-kiện peristiwa 事件 内容 大事 大事记 事项 描述 出来事 イベント できごと 사건 내용 الحدث الأحداث الوصف घटना ঘটনা',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => word.replaceAll('-', ' ')));
}

/** The entries of a table: the first cell of a row has the date, the second says what happened. */
function rows(table: HTMLTableElement, style: Style, locale: Locale): readonly EventData[] {
  const shown = [...table.rows].filter((row) => isShown(row) && isShown(row.parentElement!));
  const lists = shown.map((row) => [...row.cells].map((cell) => blocks(cell, locale)));
  const inWords = (cell: readonly Block[] = []): string =>
    wordsOf(joined(cell.flatMap(({ lines }) => lines)))
      .trim()
      .replace(/\s*[:：]$/, '');
  const isKnown = (heading: string, ...known: readonly ReadonlySet<string>[]): boolean =>
    known.some((words) => words.has(heading.toLocaleLowerCase(locale.lang)));
  // Some editors make all cells alike.
  const isHeader = ({ cells, parentElement }: HTMLTableRowElement, index: number): boolean => {
    if (parentElement!.localName === 'thead') return true;
    if (index) return false;
    const first = inWords(lists[0]![0]);
    return (
      isKnown(first, dateHeadings, timeHeadings) ||
      ([...cells].every(({ localName }) => localName === 'th') && !leadingDate(first, locale))
    );
  };
  const headers = lists.filter((cells, index) => isHeader(shown[index]!, index) && cells.flat().length);
  if (headers.length > 1) refuse();
  const headings = (headers[0] ?? []).map((cell) => {
    if (!cell.every(({ name, lines }) => lines.length && /^[ph]$/.test(name))) refuse();
    plain(cell.flatMap(({ lines }) => lines.flat()));
    return inWords(cell);
  });
  const isPlain = (index: number, ...known: readonly ReadonlySet<string>[]): boolean =>
    !headings[index] || isKnown(headings[index], ...known);
  if (!isPlain(0, dateHeadings, timeHeadings)) refuse();
  const labels = headings.map((heading, index) =>
    isPlain(index, index ? eventHeadings : dateHeadings, timeHeadings)
      ? undefined
      : heading + (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(heading) ? '：' : ': '),
  );
  const events = shown.flatMap((row, index) => {
    const cells = [...row.cells];
    if (cells.some((cell) => cell.colSpan !== 1 || cell.rowSpan !== 1 || !isShown(cell))) refuse();
    if (isHeader(row, index)) return [];
    const filled = lists[index]!.map(({ length }) => length > 0);
    if (!filled.includes(true)) return [];
    if (!filled[0] || !filled[1] || row.parentElement!.localName === 'tfoot') refuse();
    // A second date, as the end of a stretch of time.
    if (labels[1] && isWhen(inWords(lists[index]![1]), locale)) refuse();
    return entry(row, style, locale, cells, true, labels);
  });
  if (headings[0] && !isPlain(0, dateHeadings) && events.some((event) => years.has(event))) refuse();
  return events;
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
 * its dates, it is left to them: undefined.
 */
function ordered(events: readonly EventData[]): readonly EventData[] | undefined {
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
      return undefined;
    }
  }
  return sorted;
}

/** Whether what looks like years may be times of one day: 1015, 1130, 1400. */
function areClocks(events: readonly EventData[], isOfDay: () => boolean): boolean {
  const clocks = events.flatMap((event) => (years.has(event) ? event.date! : []));
  if (!clocks.length || clocks.some((year) => year >= '2400' || year.slice(2) >= '60')) return false;
  const dated = events.filter(({ date }) => date);
  if (clocks.length < dated.length)
    return (
      dated.some(({ date }) => /-\d\d-/.test(date!)) &&
      !ordered(dated) &&
      (dated.length < 3 || !ordered([...dated].reverse()))
    );
  const [first, last] = [clocks.reduce((a, b) => (a < b ? a : b)), clocks.reduce((a, b) => (a > b ? a : b))];
  const hours = new Set(clocks.map((year) => year.slice(0, 2))).size;
  return (
    first < '1500' ||
    last > '2100' ||
    (hours > 1 && (last < '1900' || (clocks.length > 2 && clocks.every((year) => /[05]$/.test(year))))) ||
    (hours > 2 && first < '1800') ||
    isOfDay()
  );
}

/** Whether undated events would stand elsewhere than they do: "Two days later" means the event before it. */
function areMoved(groups: readonly (readonly EventData[])[], isOrdered: boolean): boolean {
  const events = groups.flat();
  const last = events.findLastIndex(({ date }) => date);
  return (
    events.slice(0, last).some(({ date }) => !date) ||
    // Under a heading of their own they do not depend on others.
    (!isOrdered && groups.some((group) => group.some(({ date }) => date) && !group.at(-1)!.date))
  );
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
  const captions = lists.flatMap(({ element }) => (element as HTMLTableElement).caption ?? []).filter(isShown);
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
  const inOrder = ordered(events);
  const isOfDay = () => [...before, ...caption].some(({ lines }) => namesDay(wordsOf(joined(lines)), locale));
  if (areMoved(groups, inOrder !== undefined) || areClocks(events, isOfDay)) refuse();
  return present({
    title: title && plain(joined(title.lines)),
    summary: summary.length ? textOf(summary) : undefined,
    events: [...(inOrder ?? events)],
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

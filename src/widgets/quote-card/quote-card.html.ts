import {
  address,
  blocks,
  content,
  cut,
  imageOf,
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
import { beginsWithMonth, dateOf, leadingDate } from '../../core/html.date.js';
import { latin } from '../../core/html.digits.js';
import { safeUrl } from '../../core/link.js';
import type { Locale } from '../../core/locale.js';
import { isQuoted } from '../../core/writing.js';
import {
  isCaseless,
  isDescription,
  isLabel,
  isName,
  isOffice,
  isOpen,
  isPlace,
  isRole,
  isSingle,
  namesWeekday,
} from './quote-card.names.js';
import type { QuoteData } from './quote-card.schema.js';

export { isQuoted };

/** What is longer is no attribution; in code units, and in lines. */
const longest = 300;
const mostLines = 6;

/** How much HTML is read: characters, and elements. */
const mostCharacters = 100_000;
const mostElements = 5_000;

/** How an attribution stands out: by an element, by a dash, by a name in bold, or not; and not, but in the `<blockquote>`. */
type Manner = 'marked' | 'dashed' | 'bold' | 'bare' | 'inside';

/** What parts a name from a role; a party in brackets is one: “(SPD)”. */
const commas = /[\n,،，、]|\s[—–|·-]\s|\s(?=\(\p{Lu}{2,8}\))/u;

/** What belongs to a name, although it stands behind a comma. */
const suffix = /^\s*(?:Jr|Sr|II|III|IV)\b\.?\s*(?=$|[\n,])/;

/** Dashes before a name. */
const dashes = /^[\s—–―⸺~-]*[—–―⸺~-]\s*/;

const isDashed = (line: Line): boolean => dashes.test(wordsOf(line));

const beginsWithDash = ({ lines: [line = []] }: Block): boolean => isDashed(line);

const isWords = ({ name }: Block): boolean => name === 'p';

/** Where a name ends in words. */
const nameEnd = (words: string): number => commas.exec(words)?.index ?? words.length;

/** Whether words end as a sentence does, and not with the short form of a name. */
const ends = (words: string): boolean =>
  /[\p{STerm}…]["\p{Pf}\p{Pe}\p{Pi}]*$/u.test(words) &&
  !/(?:^|[\s.])(?:\p{Lu}|Jr|Sr|Inc|Ltd|Corp|Co|Ph\.?D)\.$/u.test(words);

/** Whether what was said is at its end here: also where only a quotation mark tells. */
const isClosed = (words: string): boolean => ends(words) || /["”’»」』]$/.test(words);

/** Whether words begin with a name and go on as an attribution could. */
function couldBe(words: string): boolean {
  const [, text = ''] = /^(.{1,300})$/su.exec(words.replace(dashes, '').trim()) ?? [];
  return isName(text.slice(0, nameEnd(text)));
}

/** Whether a block begins with a name in bold, and nothing else up to a comma or the end of the line. */
function hasBoldName({ lines: [line = []] }: Block): boolean {
  return cut(line, nameEnd(wordsOf(line)))[0].every(({ text, style }) => style.strong || style.image || !text.trim());
}

/** Whether runs are a `<cite>` and nothing else. */
const isCited = (runs: Line): boolean => runs.every(({ text, style }) => style.cite || !text.trim());

/** Gives up where words say what an attribution has no place for. */
function checkWords(runs: Line, { lang }: Locale): void {
  const words = latin(wordsOf(runs));
  const tag = lang === 'und' ? 'en' : lang;
  if (
    // A label, an address, a right; a further sentence; years of a life; a date in digits.
    /[:：©℗®]|\p{L}{4,}[.!?…]+["”’»)]*\s+\p{L}|[。！？].|[(（[][^)）\]]*\d{4}|\d{1,4}([./-])\d{1,2}\1\d{1,4}/u.test(
      words,
    ) ||
    words.split(/[\n,،，、;|·]|\s[—–-]\s/).some(
      (part) =>
        (namesWeekday(part, tag) && !/\S\s+\S/.test(part.trim())) ||
        // A day without a year.
        /^\s*\d{1,2}\s*[月월]/.test(part) ||
        (/\d/.test(part) && beginsWithMonth(part.replace(/^[\d.\s]+(?:de\s+)?/, ''), { lang })),
    )
  )
    refuse();
  // Two elements that touch are two lines in the page, or one word.
  for (const [index, { text, style }] of runs.entries()) {
    const next = runs[index + 1];
    if (next && next.style !== style && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next.text)) refuse();
  }
}

/** A date behind the other words, and these without it. */
function dated(runs: Line, locale: Locale): { readonly date?: string; readonly rest: Line } {
  const words = wordsOf(runs);
  let date: string | undefined;
  let end: number | undefined;
  const at = runs.findIndex(({ style }) => style.time);
  if (at >= 0) {
    const { time } = runs[at]!.style;
    const last = runs.findLastIndex(({ style }) => style.time === time) + 1;
    date = dateOf(time!, plain(runs.slice(at, last)), locale) ?? refuse();
    const separator = /\s*[\n,،，、;·|—–-]\s*$/.exec(wordsOf(runs.slice(0, at)));
    if (!separator || !/^\s*\.?\s*$/.test(wordsOf(runs.slice(last)))) refuse();
    end = separator.index;
  } else
    for (const { 0: sign, index } of words.matchAll(/[\n,،，、;·|—–]|\s-(?=\s)/g)) {
      const text = words.slice(index + sign.length).trim();
      const found = leadingDate(text, locale);
      if (!found) continue;
      // 1979–1990
      if (/\p{Nd}[—–]$/u.test(words.slice(0, index + 1)) && /^\d{4}$/.test(found.date)) continue;
      const isLast = /^\s*\.?$/.test(text.slice(found.end));
      // A year alone may be the name of a book, or anything; what goes on says more.
      if (isLast || /^\d{4}-/.test(found.date)) {
        if (!isLast || !/^\d{4}-\d/.test(found.date)) refuse();
        date = found.date;
        end = index;
        break;
      }
    }
  if (!date) return { rest: runs };
  const [rest, behind] = cut(runs, end!);
  const before = wordsOf(rest);
  // A stretch of time is a life or a term; two dates may be one, too.
  if (/[/X]/.test(date) || /\p{Nd}{4}/u.test(before) || isOpen(before)) refuse();
  // The date of a work.
  if (behind.some(({ style }) => style.cite) && !isCited(runs)) refuse();
  return { date, rest };
}

/** The work that is named in a `<cite>` behind the name, and the words before it. */
function workOf(runs: Line): { readonly work?: QuoteData['source']; readonly rest: Line } {
  const at = runs.findIndex(({ style }) => style.cite);
  if (at < 1 || isCited(runs)) return { rest: runs };
  const before = wordsOf(runs.slice(0, at));
  const cited = runs.slice(at);
  if (!isCited(cited) || !/[,،，、]\s*$/.test(before)) refuse();
  const [rest] = cut(runs, before.search(/\s*[,،，、]\s*$/));
  return { work: present({ name: plain(cited, { links: true }), url: address(cited) }), rest };
}

/** Gives up where a name is not sure to be one, as it stands there. */
function checkName(
  named: Line,
  role: string | undefined,
  date: string | undefined,
  manner: Manner,
  lang: string,
): void {
  // "King, Jr."
  const name = wordsOf(named).replace(',', '');
  const tag = lang === 'und' ? 'en' : lang;
  // "A former official", where an element says that this is somebody.
  const isApart =
    (manner === 'marked' || (manner === 'bold' && isOffice(name))) &&
    named.every(({ text, style }) => style.cite || style.strong || !text.trim());
  if (!isName(name) && !(isApart && isDescription(name))) refuse();
  // "Jane Doe" and "Prime Minister", each in an element of its own.
  if (named.some(({ style }) => style !== named[0]!.style)) refuse();
  if (namesWeekday(name, tag)) refuse();
  const single = isSingle(name);
  const without = isCaseless(name);
  const says = role !== undefined && (without || isRole(role));
  // "Prime Minister, Jane Doe", "BBC, Jane Doe" and "Doe, Jane".
  if (role !== undefined && isOffice(name)) refuse();
  if (role !== undefined && single && !says && isName(role)) refuse();
  // "Beijing, 3 May 2024"
  if ((date || single) && isPlace(name, tag)) refuse();
  if (date && single && (!says || isPlace(role!, tag))) refuse();
  // What stands out less has to look more like a name with a role.
  if (manner === 'bold' && single && role === undefined) refuse();
  if (manner === 'bare' && (single || without) && !says) refuse();
  if (
    manner === 'inside' &&
    (single || without || isOffice(name) || (role === undefined && !date && !named[0]!.style.small))
  )
    refuse();
}

/** Who said it, when, and in what work; from the lines below a quotation. */
function attribution(
  lines: readonly Line[],
  locale: Locale,
  manner: Manner,
): Pick<QuoteData, 'speaker' | 'date' | 'source'> {
  if (lines.length > mostLines || lines.reduce((sum, line) => sum + wordsOf(line).length, 0) > longest) refuse();
  let runs: Line = joined(lines, '\n');
  const image = runs[0]?.style.image;
  if (image) runs = trimmed(runs.slice(1));
  [, runs] = cut(runs, dashes.exec(wordsOf(runs))?.[0].length ?? 0);
  if (leadingDate(wordsOf(runs), locale) || lines.some((line) => namesSource(wordsOf(line), locale))) refuse();

  const { date, rest } = dated(runs, locale);
  checkWords(rest, locale);
  const { work, rest: person } = workOf(rest);
  // Of a work or of what was said?
  if (work && date) refuse();
  const words = wordsOf(person);
  let end = nameEnd(words);
  if (words[end] === ',') end += 1 + (suffix.exec(words.slice(end + 1))?.[0].length ?? -1);
  const [named, behind] = cut(person, end);
  if (!named.length || behind.some(({ style }) => style.cite && !isCited(person))) refuse();
  const [, role] = cut(person, end + (commas.exec(words.slice(end))?.[0].length ?? 0));
  const name = plain(named, { links: true });
  const said = plain(role, { links: true }).replace(/\s*\n\s*/g, ', ') || undefined;
  checkName(named, said, date, manner, locale.lang);
  const url = address(named);
  // A link may go on to the role: it is the same person's.
  if (role.some(({ text, style }) => text.trim() && style.href && style.href !== url)) refuse();
  return present({
    date,
    speaker: present({ name, role: said, url, image: image && imageOf(image), lang: named[0]!.style.lang }),
    source: work,
  });
}

/** A block whose lines can be taken away. */
const copy = (block: Block): Block & { lines: Line[] } => ({ ...block, lines: [...block.lines] });

interface Parted {
  readonly said: readonly Block[];
  readonly by: readonly Block[];
  readonly manner: Manner;
}

/** Takes the last lines of a quotation as who said it, and puts some words back. */
function without(said: readonly Block[], count: number, manner: Manner, back?: Line): Parted {
  const last = said.at(-1)!;
  const kept = [...last.lines.slice(0, -count), ...(back ? [back] : [])];
  return {
    said: [...said.slice(0, -1), ...(kept.length ? [{ ...last, lines: kept }] : [])],
    by: [{ ...last, lines: last.lines.slice(-count) }],
    manner,
  };
}

/**
 * An attribution at the end of the words themselves, in no element of its own.
 *
 * @param isNamed there is one elsewhere: here it would have to look like one
 */
function unmarked(said: readonly Block[], isNamed: boolean): Parted | undefined {
  const last = said.at(-1)!;
  const all = said.flatMap(({ lines }) => lines);
  const line = all.at(-1)!;
  const words = wordsOf(line);
  const count = last.lines.length;
  const isBlock = said.length > 1;

  const dashed = all.filter(isDashed);
  const at = all.indexOf(dashed[0]!);
  if (dashed.length === 1 && at > 0) {
    const only = wordsOf(all[at]!);
    const before = wordsOf(all[at - 1]!);
    const taken = at === all.length - 1 ? 1 : isBlock && count < 3 && at === all.length - count ? count : 0;
    if (taken) {
      // Somebody's answer, or a name?
      if (
        ends(words) ||
        ends(only) ||
        /[:：]$/.test(before) ||
        (/[?？]$/.test(before) && isSingle(only.replace(dashes, '')))
      )
        refuse();
      return without(said, taken, 'dashed');
    }
    if (couldBe(only)) refuse();
  }

  if (isLabel(words) && /^[^\s:：]+\s*[:：]/.test(words)) refuse();
  // What goes on, or has its end, was said; unless it is small print, or a name with a full stop.
  const isOver = ends(words) || /[,;،，；、]$/.test(words);
  const isSmall = line.every(({ text, style }) => style.small || !text.trim());
  const isShort = count < 4 && last.lines.every((line) => wordsOf(line).length <= longest / 2);
  const isStopped = !isSingle(words.replace(dashes, '')) && couldBe(words.replace(/\.$/, ''));
  if (isBlock && isShort && ((!isOver && !isNamed) || isSmall || isStopped)) {
    if ((isOver && !isSmall) || !isClosed(wordsOf(all.at(-count - 1)!))) refuse();
    return without(said, count, 'inside');
  }
  if (count > 1 && !isOver && couldBe(words)) {
    if (!isClosed(wordsOf(all.at(-2)!))) refuse();
    return without(said, 1, 'inside');
  }

  // Behind the words on their last line.
  const offset = Math.max(0, words.length - longest);
  const tail = words.slice(offset);
  const dash = /(?:\s-+\s+|[—–―~]\s*)(?=[^—–―~]*$)/u.exec(tail);
  if (dash && dash.index + offset > 0) {
    const by = tail.slice(dash.index + dash[0].length);
    const [own, name] = cut(line, offset + dash.index);
    if (couldBe(by.replace(/\.$/, ''))) {
      if (ends(by) || !isClosed(wordsOf(own)) || isSingle(by)) refuse();
      const parted = without(said, 1, 'dashed', own);
      return { ...parted, by: [{ ...last, lines: [name] }] };
    }
  }
  const rest = /[\p{STerm}…]["\p{Pf}\p{Pe}\p{Pi}]*\s+[(（[]?([^\p{STerm}…]*?)[)）\]]?$/u.exec(tail)?.[1];
  if (rest && !ends(words) && (couldBe(rest) || isLabel(rest))) refuse();
  return undefined;
}

/** A quotation's own words apart from an attribution that stands behind them in the same `<blockquote>`. */
function parted(list: readonly Block[], isNamed: boolean): Parted {
  const outside = ({ name, lines }: Block): boolean => name === 'footer' || lines.every(isCited);
  const at = list.findLastIndex((block) => !outside(block)) + 1;
  const said = list.slice(0, at);
  const by = list.slice(at);
  const last = said.at(-1) ?? refuse();
  if (!said.every(isWords)) refuse();
  const line = last.lines.at(-1)!;
  let found: Parted | undefined;
  if (by.length) found = { said, by, manner: 'marked' };
  else if (last.lines.length > 1 && isCited(line)) found = without(said, 1, 'marked');
  else if (line.at(-1)!.style.cite) {
    const start = line.findLastIndex(({ style }) => !style.cite) + 1;
    const [own, name] = [trimmed(line.slice(0, start)), line.slice(start)];
    const words = wordsOf(own);
    const dash = /\s*[—–―~-]+$/.exec(words.slice(-20))?.[0].length ?? 0;
    const [before] = cut(own, words.length - dash);
    // The title of a work, or who said it?
    if (!(dash || isDashed(name)) || !isClosed(wordsOf(before))) refuse();
    found = { ...without(said, 1, 'marked', before), by: [{ ...last, lines: [name] }] };
  }
  if (!found) return unmarked(said, isNamed) ?? { said, by, manner: 'bare' };
  if (unmarked(found.said, true)) refuse();
  return found;
}

/**
 * Reads a quotation: what stands before its `<blockquote>`, the words, who said them, and the source.
 *
 * @param strict a paragraph behind the words is an attribution only if it looks like one: among other words
 * @returns the data; where it does not understand all of the blocks, it gives up (see `understood`)
 */
export function quotation(list: readonly Block[], locale: Locale, strict = false): QuoteData {
  const at = list.findIndex(({ name }) => name === 'blockquote');
  const { element, style } = list[at] ?? refuse();
  const before = list.slice(0, at);
  if (!before.every(isWords)) refuse();
  const lang = languageOf(element, style.lang, locale.lang);
  const inner = leaves(blocks(element, lang ? { lang } : locale));
  const closingSource = inner.length > 1 ? sourceOf(joined(inner.at(-1)!.lines), locale) : undefined;
  const { said, by: own, manner: found } = parted(closingSource ? inner.slice(0, -1) : inner, at < list.length - 1);
  if (said.some(({ lines }) => lines.some((line) => namesSource(wordsOf(line), locale)))) refuse();

  const inside = own.map(copy);
  const after = leaves(list.slice(at + 1)).map(copy);
  let source: QuoteData['source'];
  const closing = after.length ? after : inside;
  const lastLine = closing.at(-1)?.lines.at(-1);
  if (lastLine && (source = sourceOf(lastLine, locale))) {
    if (closingSource) refuse();
    closing.at(-1)!.lines.pop();
    if (!closing.at(-1)!.lines.length) closing.pop();
  }
  if (inside.length && after.length) refuse();
  const below = inside.length ? inside : after;
  // A portrait may stand in a block of its own.
  const portrait = below.length > 1 && below[0]!.lines.flat().every(({ style }) => style.image) && below.shift();
  const [first] = below;
  if (below.some(({ name }) => name !== first!.name || !/^(?:p|footer|figcaption)$/.test(name))) refuse();
  const isCaption = first && (first.name !== 'p' || inside.length > 0);
  if (below.length > 1 && !isCaption) refuse();
  const lines = [...(portrait ? portrait.lines : []), ...below.flatMap(({ lines }) => lines)];
  let manner: Manner = inside.length ? found : 'marked';
  if (first && !isCaption) {
    manner = beginsWithDash(first) ? 'dashed' : hasBoldName(first) ? 'bold' : 'bare';
    if (strict && manner === 'bare') refuse();
    if (first.lines.every(isCited)) manner = 'marked';
    // What was said goes on.
    else if (/[:：]$/.test(wordsOf(said.at(-1)!.lines.at(-1)!))) refuse();
  }
  const by = lines.length ? attribution(lines, locale, manner) : {};
  if (by.source && (source || closingSource)) refuse();
  const lead = before.at(-1)?.lines.at(-1);
  if (lead) {
    // "Jane Doe:"
    const words = wordsOf(lead);
    if ((/[:：]$/.test(words) && !by.speaker) || isDashed(lead) || couldBe(words.replace(/\s*[:：]$/, ''))) refuse();
  }

  const text = textOf(said);
  const spoken = wordsOf(said.flatMap(({ lines }) => joined(lines)));
  // “We were on our own,” she said: more than what was said.
  if (
    !first &&
    /^["“„«»‹›「『]/.test(spoken) &&
    !isQuoted(said.map(({ lines }) => wordsOf(joined(lines))).join('\n\n'))
  )
    refuse();
  return present({
    text,
    ...by,
    context: before.length ? textOf(before) : undefined,
    url: safeUrl(element.getAttribute('cite') ?? ''),
    lang,
    source: source ?? closingSource ?? by.source,
  });
}

/**
 * Reads a quotation from HTML: a `<blockquote>`, and who said it in a `<figcaption>`, `<footer>`, `<cite>` or a paragraph
 * below.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): QuoteData | undefined =>
  understood(() => {
    if (host.textContent.length > mostCharacters || host.getElementsByTagName('*').length > mostElements) refuse();
    const own = spoken(locale);
    return quotation(content(host, own), own);
  });

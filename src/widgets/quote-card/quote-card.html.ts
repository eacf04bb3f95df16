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
  type Run,
} from '../../core/html.js';
import { dateInWords, dateOf, leadingDate } from '../../core/html.date.js';
import { safeUrl } from '../../core/link.js';
import type { Locale } from '../../core/locale.js';
import { isQuoted } from './marks.js';
import type { QuoteData } from './quote-card.schema.js';

export { isQuoted };

/** What parts a name from a role. */
const commas = /[\n,،，、]/;

/** Dashes before a name. */
const dashes = /^[\s—–―⸺-]*[—–―⸺-]\s*/;

const beginsWithDash = ({ lines: [line = []] }: Block): boolean => dashes.test(wordsOf(line));

const isWords = ({ name }: Block): boolean => name === 'p';

/** Whether words end as a sentence does, and are longer than a name with initials. */
const isSentence = (words: string): boolean => /[.!?…。！？।]["”’»)]*$/.test(words) && /(?:\S+\s+){4}/.test(words);

/** Whether a block begins with a name in bold, and nothing else up to a comma or the end of the line. */
function hasBoldName({ lines: [line = []] }: Block): boolean {
  const end = commas.exec(wordsOf(line))?.index ?? Infinity;
  return cut(line, end)[0].every(({ text, style }) => style.strong || style.image || !text.trim());
}

/** Whether runs are a `<cite>` and nothing else. */
const isCited = (runs: Line): boolean => runs.every(({ text, style }) => style.cite || !text.trim());

/** Who said it, and when; from the lines below a quotation. */
function attribution(lines: readonly Line[], locale: Locale): Pick<QuoteData, 'speaker' | 'date'> {
  let runs: Line = joined(lines, '\n');
  const image = runs[0]?.style.image;
  if (image) runs = trimmed(runs.slice(1));
  [, runs] = cut(runs, dashes.exec(wordsOf(runs))?.[0].length ?? 0);

  let date: string | undefined;
  const at = runs.findIndex(({ style }) => style.time);
  if (at >= 0) {
    const { time } = runs[at]!.style;
    const end = runs.findLastIndex(({ style }) => style.time === time) + 1;
    const words = runs.slice(at, end);
    date = dateOf(time!, plain(words), locale) ?? refuse();
    const before = wordsOf(runs.slice(0, at));
    const separator = /\s*[\n,،，、;·|([（—–-]\s*$/.exec(before);
    if (!separator || !/^\s*[)\]）.]?\s*$/.test(wordsOf(runs.slice(end)))) refuse();
    [runs] = cut(runs, separator.index);
  } else {
    const words = wordsOf(runs);
    for (const { index } of words.matchAll(/[\n,،，、;·|(（—–]/g)) {
      const found = dateInWords(words.slice(index + 1).replace(/[)）.]\s*$/, ''), locale);
      if (!found) continue;
      // A year alone may be the name of a book, or anything.
      if (!/^-?\d{4}-/.test(found)) refuse();
      date = found;
      [runs] = cut(runs, index);
      break;
    }
  }

  const words = wordsOf(runs);
  if (leadingDate(words, locale) || lines.some((line) => namesSource(wordsOf(line), locale))) refuse();
  const comma = commas.exec(words)?.index ?? words.length;
  const [named] = cut(runs, comma);
  const [, role] = cut(runs, comma + 1);
  const name = plain(named, { links: true });
  if (!/\p{L}/u.test(name)) refuse();
  const url = address(named);
  // A link may go on to the role: it is the same person's.
  if (role.some(({ text, style }) => text.trim() && style.href && style.href !== url)) refuse();
  const [{ style }] = named as readonly [Run];
  return present({
    date,
    speaker: present({
      name,
      role: plain(role, { links: true }).replace(/\s*\n\s*/g, ', ') || undefined,
      url,
      image: image && imageOf(image),
      lang: named.every(({ style: { lang } }) => lang === style.lang) ? style.lang : undefined,
    }),
  });
}

/** A block whose lines can be taken away. */
const copy = (block: Block): Block & { lines: Line[] } => ({ ...block, lines: [...block.lines] });

/** A quotation's own words apart from an attribution that stands behind them in the same `<blockquote>`. */
function parted(list: readonly Block[]): { readonly said: readonly Block[]; readonly by: readonly Block[] } {
  const outside = ({ name, lines }: Block): boolean => name === 'footer' || lines.every(isCited);
  const at = list.findLastIndex((block) => !outside(block)) + 1;
  const said = list.slice(0, at);
  const by = list.slice(at);
  const last = said.at(-1) ?? refuse();
  if (!said.every(isWords)) refuse();
  if (by.length) return { said, by };
  const line = last.lines.at(-1)!;
  if (last.lines.length > 1 && isCited(line))
    return {
      said: [...said.slice(0, -1), { ...last, lines: last.lines.slice(0, -1) }],
      by: [{ ...last, lines: [line] }],
    };
  // The title of a work, or who said it?
  if (line.at(-1)!.style.cite) refuse();
  const dashed = said.filter(beginsWithDash);
  if (dashed.length === 1 && dashed[0] === last && said.length > 1) {
    // Somebody's answer, or a name?
    if (last.lines.length > 2 || isSentence(wordsOf(line)) || /[.!?…。！？।]$/.test(wordsOf(line))) refuse();
    return { said: said.slice(0, -1), by: [last] };
  }
  return { said, by };
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
  const own = leaves(blocks(element, lang ? { lang } : locale));
  const closingSource = own.length > 1 ? sourceOf(joined(own.at(-1)!.lines), locale) : undefined;
  const { said, by } = parted(closingSource ? own.slice(0, -1) : own);
  if (said.some(({ lines }) => lines.some((line) => namesSource(wordsOf(line), locale)))) refuse();

  const inside = by.map(copy);
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
  if (first && !isCaption && !beginsWithDash(first)) {
    const isBold = hasBoldName(first);
    if (!isBold && (strict || isSentence(wordsOf(first.lines.at(-1)!)))) refuse();
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
    ...(lines.length && attribution(lines, locale)),
    context: before.length ? textOf(before) : undefined,
    url: safeUrl(element.getAttribute('cite') ?? ''),
    lang,
    source: source ?? closingSource,
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
    const own = spoken(locale);
    return quotation(content(host, own), own);
  });

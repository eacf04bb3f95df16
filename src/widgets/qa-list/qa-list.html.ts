import {
  blocks,
  content,
  isUnseen,
  joined,
  languageOf,
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
  type Style,
} from '../../core/html.js';
import { pictured } from '../../core/html.picture.js';
import type { Locale } from '../../core/locale.js';
import type { QuestionsData } from './qa-list.schema.js';

type Item = QuestionsData['items'][number];

/** Whether a block is a question: a heading, or a line that is all bold. */
const isQuestion = ({ name, lines }: Block): boolean =>
  name === 'h' ||
  (name === 'p' &&
    lines.length === 1 &&
    wordsOf(lines[0]!).trim() !== '' &&
    lines[0]!.every(({ text, style }) => style.strong || !text.trim()));

/** The level of a heading; 7 for a line in bold. */
const levelOf = ({ name, element }: Block): number =>
  name === 'h' ? Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? refuse()) : 7;

/** The children of a list or of a box that opens, which holds nothing else to see beside them. */
function childrenOf(element: Element): readonly Element[] {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim()) refuse();
  return [...element.children].filter((child) => !isUnseen(child));
}

/** A question with the blocks that answer it. */
function item(question: Block, all: readonly Block[], locale: Locale, lang?: string): Item {
  const { image, list } = pictured(all);
  const last = list.at(-1);
  const source = last && list.length > 1 ? sourceOf(joined(last.lines), locale) : undefined;
  return present({
    id: question.element.id || undefined,
    lang,
    question: plain(joined(question.lines)) || refuse(),
    answer: textOf(source ? list.slice(0, -1) : list.length ? list : refuse()),
    image,
    source,
  });
}

/** The one block of a question. */
function asked(element: Element, locale: Locale, style: Style): Block {
  const [block = refuse(), another] = blocks(element, locale, style);
  if (another || (block.name !== 'p' && block.name !== 'h')) refuse();
  return block;
}

/** Terms and what is said of them. */
function defined({ element, style }: Block, locale: Locale): readonly Item[] {
  const items: { question: Element; answer: Element[] }[] = [];
  const read = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      if (child.localName === 'div' && parent === element) read(child);
      else if (child.localName === 'dt') items.push({ question: child, answer: [] });
      else if (child.localName === 'dd') (items.at(-1) ?? refuse()).answer.push(child);
      else refuse();
    }
  };
  read(element);
  return items.map(({ question, answer }) => {
    const lang = languageOf(question, style.lang, locale.lang);
    const block = asked(question, lang ? { ...locale, lang } : locale, {});
    const own = item(
      { ...block, element: question },
      answer.flatMap((one) => blocks(one, locale, style)),
      locale,
      lang,
    );
    // A language of the question alone has no place.
    return lang && answer.some((one) => languageOf(one, style.lang, locale.lang) !== lang) ? refuse() : own;
  });
}

/** A box that opens: its `<summary>` is the question. */
function opened({ element, style }: Block, locale: Locale): Item {
  const [summary, ...others] = [...element.children].filter((child) => !isUnseen(child));
  if (summary?.localName !== 'summary' || others.some(({ localName }) => localName === 'summary')) return refuse();
  const lang = languageOf(element, style.lang, locale.lang);
  const own = lang ? { ...locale, lang } : locale;
  const all = blocks(element, own, {});
  const at = all.findIndex((block) => block.element === summary || summary.contains(block.element));
  const question = asked(summary, own, {});
  if (at !== 0) refuse();
  return item({ ...question, element }, all.slice(1), own, lang);
}

/** Headings or lines in bold, and what stands below each. */
function sections(list: readonly Block[], locale: Locale): { head?: readonly Block[]; items: readonly Item[] } {
  const levels = list.filter(isQuestion).map(levelOf);
  // The deepest that there are, for an answer has no headings of its own.
  const level = Math.max(...levels);
  const starts = list.flatMap((block, index) => (isQuestion(block) && levelOf(block) === level ? [index] : []));
  const head = list.slice(0, starts[0]);
  const items = starts.map((start, index) => {
    const rest = list.slice(start + 1, starts[index + 1]);
    if (rest.some(isQuestion)) refuse();
    return item(list[start]!, rest, locale);
  });
  return { head, items };
}

function questions(all: readonly Block[], locale: Locale): QuestionsData {
  const rest = [...all];
  const isKept = ({ name }: Block): boolean => name === 'dl' || name === 'details';
  let head: readonly Block[] | undefined;
  let items: readonly Item[];
  let source: QuestionsData['source'];
  const at = rest.findIndex(isKept);
  if (at < 0) {
    if (!rest.some(isQuestion)) refuse();
    // A source at the end may be the last answer's or that of all.
    if (namesSource(wordsOf(joined(rest.at(-1)!.lines)), locale)) refuse();
    ({ head, items } = sections(rest, locale));
  } else {
    head = rest.splice(0, at);
    const end = rest.findIndex((block) => !isKept(block));
    const after = end < 0 ? [] : rest.splice(end);
    if (after.length) source = (after.length === 1 && sourceOf(joined(after[0]!.lines), locale)) || refuse();
    items = rest.flatMap((block) => (block.name === 'dl' ? defined(block, locale) : opened(block, locale)));
  }
  const [first, ...others] = head ?? [];
  const titled = first && isQuestion(first);
  const before = titled ? others : (head ?? []);
  if (
    before.some(
      (block) => isQuestion(block) || block.name !== 'p' || block.lines.flat().some(({ style }) => style.small),
    )
  )
    refuse();
  if (!items.length || before.some(({ lines }) => namesSource(wordsOf(joined(lines)), locale))) refuse();
  return present({
    title: titled ? plain(joined(first.lines)) : undefined,
    summary: before.length ? textOf(before) : undefined,
    items: [...items],
    source,
  });
}

/**
 * Reads questions and answers from HTML: a heading or a line in bold for each question, or a list of terms (`<dl>`), or boxes that open
 * (`<details>`); a heading and a paragraph or two before them.
 *
 * @param host the widget, for whose children the HTML is taken
 * @param locale the page's language
 * @returns the data as JSON, or undefined where the HTML says more than the data can hold, or something else
 */
export const read = (host: Element, locale: Locale): QuestionsData | undefined =>
  understood(() => {
    const own = spoken(locale);
    return questions(content(host, own), own);
  });

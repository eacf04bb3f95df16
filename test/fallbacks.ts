import { latin } from '../src/core/html.digits.js';

/** What a publisher types in a widget: parsed, as a page or a feed has it. */
export function typed(html: string, tag = 'div'): HTMLElement {
  const page = new DOMParser().parseFromString(`<${tag} id="host">${html}</${tag}>`, 'text/html');
  return page.getElementById('host')!;
}

/** What a sanitizer leaves: `<time>` and `<data>` become their words, ids and classes go. */
export function sanitized(host: Element): HTMLElement {
  const copy = host.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('time, data')) element.replaceWith(...element.childNodes);
  for (const element of copy.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (!/^(?:href|src|alt|cite|lang)$/.test(name)) element.removeAttribute(name);
  for (const script of copy.querySelectorAll('script')) script.remove();
  return copy;
}

interface Article {
  readonly page: Document;
  readonly story: {
    readonly people: Readonly<Record<string, { name: string; role: string; affiliation: string }>>;
    readonly quotes: Readonly<Record<string, { text: string; speaker: { ref: string } | string; source?: unknown }>>;
    readonly stats: Readonly<Record<string, Record<string, unknown>>>;
    readonly timelines: { readonly relations: { title: string; summary: string; events: Record<string, unknown>[] } };
  };
}

/** The reference article, as it is in the sources, and the facts that it is made of. */
export async function article(): Promise<Article> {
  const [html, story] = await Promise.all(
    ['index.html', 'story.json'].map(async (file) => {
      const response = await fetch(`/stories/article/${file}`);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return response.text();
    }),
  );
  const page = new DOMParser().parseFromString(html!, 'text/html');
  return { page, story: JSON.parse(story!) as Article['story'] };
}

/** Every string that is in data. */
const strings = (data: unknown): string[] =>
  typeof data === 'object' && data ? Object.values(data).flatMap(strings) : [String(data)];

const letters = (text: string): string[] =>
  latin(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]/gu) ?? [];

/** Letters and digits of the HTML that are not in the data, as often as they are there, nor in what else a reader will see. */
export function lost(host: Element, data: unknown, shown = ''): string {
  const copy = host.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('script, style, template, [hidden], [slot]')) element.remove();
  const counts = new Map<string, number>();
  for (const letter of letters([...strings(data), shown].join())) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return letters(copy.textContent)
    .filter((letter) => {
      const count = counts.get(letter) ?? 0;
      counts.set(letter, count - 1);
      return count < 1;
    })
    .join('');
}

/** HTML that no publisher would type on purpose: a reader takes it or leaves it, and does neither slowly nor loudly. */
export const odd: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'white space': ' \n\t ',
  'a comment': '<!-- nothing -->',
  'non-breaking spaces': '<p>&nbsp;</p><p>&nbsp;<br>&nbsp;</p>',
  'empty elements':
    '<blockquote></blockquote><ol></ol><ol><li></li></ol><dl></dl><table></table><data value="1"></data><time></time>',
  'a script alone': '<script type="application/json">{}</script>',
  'bare words': 'We were on our own.',
  'a thousand elements, each in the next': '<div>'.repeat(1000) + 'deep' + '</div>'.repeat(1000),
  'a thousand quotations, each in the next': '<blockquote>'.repeat(1000) + 'deep' + '</blockquote>'.repeat(1000),
  'a thousand lists, each in the next': '<ol><li>1992: '.repeat(1000) + 'deep' + '</li></ol>'.repeat(1000),
  'a hundred thousand spaces': `<p>a${' '.repeat(100_000)}b</p>`,
  'a hundred thousand non-breaking spaces': `<blockquote>a${'\u00a0'.repeat(100_000)}b</blockquote>`,
  'a hundred thousand digits': `<p>${'1'.repeat(100_000)} trips</p>`,
  'a hundred thousand separators': `<p>1${','.repeat(100_000)}</p><ol><li>1992${','.repeat(100_000)}x</li></ol>`,
  'a hundred thousand dashes': `<blockquote>a</blockquote><p>${'—'.repeat(100_000)}</p>`,
  'a form': '<form><input><button>Send</button></form>',
  'a frame': '<iframe src="about:blank"></iframe>',
  'SVG and MathML': '<svg><text>1992</text></svg><math><mn>1992</mn></math>',
  'an unknown element': '<np-thing>1992: something</np-thing>',
};

/** HTML made up by chance, the same in every run: pieces in, beside and around one another. */
export function* chance(pieces: readonly string[], count: number): Generator<string> {
  let seed = 1;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const make = (depth: number): string =>
    Array.from({ length: 1 + below(3) }, () => {
      const piece = pieces[below(pieces.length)]!;
      return piece.replace('…', () => (depth > 0 ? make(depth - 1) : 'word'));
    }).join(['', ' ', '\n'][below(3)]);
  for (let index = 0; index < count; index++) yield make(3);
}

/** Pieces that every fact may have, for HTML by chance. */
export const pieces: readonly string[] = [
  ...['b', 'em', 'span', 'small', 'q', 'cite', 'sup', 'p', 'div', 'p', 'footer', 'figure', 'figcaption', 'details'].map(
    (name) => `<${name}>…</${name}>`,
  ),
  ...['<a href="/a">…</a>', '<br>', '<br><br>', '&nbsp;', '<!-- c -->'],
  ...['alpha', 'beta, gamma', 'delta.', 'Epsilon', 'Source: Eta'],
];

/** What is lost in HTML by chance, apart from words that the widget has itself; and how often all was understood. */
export function lostByChance(
  read: (host: Element) => unknown,
  more: readonly string[],
): { readonly understood: number; readonly lost: readonly string[] } {
  const lists: string[] = [];
  let understood = 0;
  for (const html of chance([...pieces, ...more], 4000)) {
    const data = read(typed(html));
    if (!data) continue;
    understood++;
    const own = html.replace(/Source:|July|December|more than|over|(?<=\d)(?:K|th)/g, '');
    const missing = lost(typed(own), data);
    if (missing) lists.push(`${missing}: ${html}`);
  }
  return { understood, lost: lists };
}

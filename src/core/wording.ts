import { canonical, fileOf } from './tags.js';

/** A site's own words for a language, and where they stand. */
interface Own {
  readonly tag: string;
  readonly words: unknown;
  readonly from: Element | undefined;
}

type Say = (path: string, expected: string, found: string) => void;

/** What was said. */
const told = new Set<string>();

/** Tells the console and the page what is wrong with a site's own words, once. */
function tell({ tag, from }: Own, path: string, message: string): void {
  const text = `newsparts: words for "${tag}": ${path ? `${path}: ` : ''}${message}`;
  if (told.has(text)) return;
  told.add(text);
  console.error(text);
  from?.dispatchEvent(
    new CustomEvent('np-error', { bubbles: true, composed: true, detail: { issues: [{ path, message }] } }),
  );
}

/** What a language is called among the files, or by itself. */
const nameOf = (tag: string): string => fileOf(tag) ?? new Intl.Locale(tag).maximize().language;

/**
 * The site's own words for pages in a language, the most general first: what a script has set, and what is written in the page. Words
 * for a region are for its pages only.
 *
 * @param tags the page's language, and the one that stands in for it
 * @param code the file of these
 * @param set what a script has set
 */
export function wording(
  tags: readonly string[],
  code: string | undefined,
  set: Readonly<Record<string, unknown>> = {},
): readonly Own[] {
  const names = tags.map(nameOf);
  const regions = tags.map((tag) => new Intl.Locale(tag).maximize().region);
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const page: Document | undefined = globalThis.document;
  const scripts = page?.querySelectorAll<HTMLScriptElement>('script[data-newsparts-words]') ?? [];
  const all: readonly Own[] = [
    ...Object.entries(set).map(([tag, words]) => ({ tag, words, from: page?.documentElement })),
    ...[...scripts].map((from) => ({ tag: from.dataset['newspartsWords']!, words: undefined, from })),
  ];
  return all
    .flatMap((own) => {
      const tag = canonical(own.tag);
      // Any word of up to eight letters is a tag in form.
      if (!tag || !languages.of(new Intl.Locale(tag).language)) {
        tell(own, '', 'expected a language tag, such as "en" or "kk-KZ"');
        return [];
      }
      const { region } = new Intl.Locale(tag);
      if (!names.includes(nameOf(tag)) || (region && tag !== code && !regions.includes(region))) return [];
      try {
        return { ...own, rank: tag.length, words: own.words ?? (JSON.parse(own.from!.textContent) as unknown) };
      } catch (error) {
        tell(own, '', `expected JSON: ${String(error)}`);
        return [];
      }
    })
    .sort((a, b) => a.rank - b.rank);
}

/** What a word is: a string, so many of them, or one for each form of a plural. */
function kindOf(word: unknown): string {
  const forms = word && typeof word === 'object' ? Object.entries(word) : [];
  if (forms.some(([, form]) => typeof form !== 'string')) return 'an object with other values than strings';
  if (Array.isArray(word)) return `${word.length} strings`;
  if (!forms.some(([name]) => name === 'other')) return typeof word;
  return forms.every(([name]) => /^(?:zero|one|two|few|many|other)$/.test(name))
    ? 'an object with "other"'
    : 'an object with other keys than those of a plural';
}

/** What stands in braces, also in one that is not closed. */
const placesIn = (word: unknown): readonly string[] =>
  (typeof word === 'string' ? [word] : (Object.values(word as object) as string[])).flatMap((text) =>
    [...text.matchAll(/\{[^{}]*\}?|\}/g)].map(([place]) => place),
  );

/** The places of what each language says in a way of its own. */
const free: readonly (readonly [RegExp, string])[] = [
  [/^\/stats\//, '{value} {figure} {unit} {ablative}'],
  [/^\/dates\/decade$|^\/edtf\/(?!unknown)/, '{year} {n} {ordinal} {roman} {short} {range}'],
];

/** Some words with others instead; what is not of the same kind, or has a place that is none, is left, and told. */
function replaced<Words extends object>(words: Words, built: object, ours: unknown, say: Say, path = ''): Words {
  const result = { ...words } as Record<string, unknown>;
  for (const [key, word] of Object.entries(ours ?? {})) {
    const there = Object.hasOwn(built, key) ? (built as Record<string, unknown>)[key] : undefined;
    const at = `${path}/${key}`;
    const isSection = !path && there && typeof there === 'object' && !('other' in there);
    const found = JSON.stringify(word);
    if (there === undefined) say(at, 'a name in docs/languages.md', found);
    else if (isSection && word && typeof word === 'object')
      result[key] = replaced(result[key] as object, there, word, say, at);
    else if (isSection) say(at, 'object', found);
    else if (kindOf(word) !== kindOf(there))
      say(at, kindOf(there), kindOf(word).includes('other ') ? `${kindOf(word)}: ${found}` : found);
    else {
      const places = [...new Set(free.find(([path]) => path.test(at))?.[1].split(' ') ?? placesIn(there))];
      const wrong = placesIn(word).filter((place) => !places.includes(place));
      if (wrong.length) say(at, `only ${places.join(', ') || 'words'} `.trim(), `${wrong.join(', ')} in ${found}`);
      else result[key] = word;
    }
  }
  return result as Words;
}

/** The words of a language with a site's own instead. */
export const reworded = <Words extends object>(built: Words, all: readonly Own[]): Words =>
  all.reduce(
    (words, own) =>
      replaced(words, built, own.words, (path, expected, found) =>
        tell(own, path, `expected ${expected}, found ${found}`),
      ),
    built,
  );

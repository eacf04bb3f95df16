import { optional } from './lazy.js';
import type { IntlLike } from '../cldr/cldr.js';
import type { Strings } from '../strings/strings.js';

/** The language in which a widget speaks. */
export interface Locale {
  /** BCP 47 language tag that `Intl` accepts. */
  readonly lang: string;
  /** The tag of the language of what a widget says of itself. */
  readonly given?: string | undefined;
  /** The tag of the page, where that is of another language: words in English stand in for those that we do not have. */
  readonly around?: string | undefined;
  /** The file that the words are from. */
  readonly code?: string | undefined;
  /** Whether it is written from right to left. */
  readonly rtl?: boolean | undefined;
  /** What a widget says of itself, where that is not in English. */
  readonly words?: Strings | undefined;
  /** What asks, where it is not "?". */
  readonly query?: string | undefined;
  /** What stands between two things that touch, where words have no spaces between. */
  readonly between?: ((before: string, behind: string) => string) | undefined;
  /** What formats numbers and dates, where the browser's own `Intl` does not know the language. */
  readonly intl?: IntlLike | undefined;
}

/** Some words of a language: what is there stands instead of ours. */
export type Wording = { readonly [section in keyof Strings]?: Partial<Strings[section]> | undefined };

/** A site's own words, by language tag. */
export const own: { words?: Readonly<Record<string, Wording>> } = {};

/**
 * Gives widgets a site's own words, before the first of them shows: `setWords({ en: { finding: { search: 'Find' } } })`. Without
 * a bundler, a script of type `application/json` in the page does the same: `<script data-newsparts-words="en">`.
 *
 * @param words by language tag (`en`, `kk`, `zh-Hant`; `en-GB` for that region's pages only); the rest stays as it is
 */
export function setWords(words: Readonly<Record<string, Wording>>): void {
  own.words = words;
}

/** The other languages, and the site's own words: loaded with the first widget that needs them. */
const languages = optional(() => import('./languages.js'));

/** The last one: most widgets of a page speak one language. */
let last: Locale | undefined;

/** The locale of a language tag; English for one that `Intl` would not accept. */
export function locale(given: string): Locale {
  if ((last?.around ?? last?.given) === given) return last!;
  if (
    /^(?:en(?:-[A-Z]{2})?)?$/.test(given) &&
    !own.words &&
    !globalThis.document?.querySelector('[data-newsparts-words]')
  )
    return (last = { lang: given || 'en', given });
  const found = languages()?.find(given);
  return found ? (last = found) : { lang: 'en', given: 'en', around: given };
}

/** The locale of the nearest `lang` around an element, also outside its shadow root. */
export function localeOf(element: Element): Locale {
  let node: Element | undefined = element;
  let lang: string | null | undefined;
  for (; node && !lang; node = (node.getRootNode() as Partial<ShadowRoot>).host)
    lang = node.closest('[lang]')?.getAttribute('lang');
  return locale(lang ?? '');
}

/** Puts values in the places that a string keeps for them: `fill('{n} of {all}', { n: 1, all: 2 })`. */
export const fill = (string: string, values: Readonly<Record<string, unknown>>): string =>
  string.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** The language in which a widget speaks. */
export interface Locale {
  /** BCP 47 language tag that `Intl` accepts. */
  readonly lang: string;
  /** The tag that it was made from. */
  readonly given?: string | undefined;
}

/** The last one: most widgets of a page speak one language, and to ask for what `Intl` knows takes a while. */
let last: Locale | undefined;

/** The locale of a language tag; English for one that `Intl` would not accept. */
export function locale(tag: string): Locale {
  if (last?.given === tag) return last;
  let lang = 'en';
  try {
    // For a language that it does not know, Intl would take the reader's own.
    lang = Intl.NumberFormat.supportedLocalesOf(tag.replaceAll('_', '-'))[0] ?? lang;
  } catch {
    // `lang=""` or a slip: nothing to go by.
  }
  return (last = { lang, given: tag });
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

/** The site's own words for a language: what is written in the page, or what a script has set. */
export function wording(code: string, set: Readonly<Record<string, unknown>> = {}): unknown {
  const scripts = globalThis.document?.querySelectorAll<HTMLScriptElement>('script[data-newsparts-words]') ?? [];
  const script = [...scripts].find(({ dataset }) => dataset['newspartsWords'] === code);
  try {
    return script ? JSON.parse(script.textContent) : set[code];
  } catch (error) {
    console.error(`newsparts: the words for "${code}" are no JSON:`, error);
    return undefined;
  }
}

/** What a word is: a string, so many of them, or one for each form of a plural. */
const kindOf = (word: unknown): string =>
  Array.isArray(word)
    ? `${word.length} strings`
    : word && typeof word === 'object' && 'other' in word
      ? 'an object with "other"'
      : typeof word;

/** Some words with others instead; what is not of the same kind is left, and the console says so. */
export function reworded<Words extends object>(words: Words, ours: unknown, code: string, path = ''): Words {
  const result = { ...words } as Record<string, unknown>;
  for (const [key, word] of Object.entries(ours ?? {})) {
    const there = result[key];
    const at = `${path}/${key}`;
    const isSection = !path && there && typeof there === 'object' && !('other' in there);
    if (isSection && word && typeof word === 'object') result[key] = reworded(there, word, code, at);
    else if (!isSection && Object.hasOwn(words, key) && kindOf(word) === kindOf(there)) result[key] = word;
    else
      console.error(
        `newsparts: words for "${code}": ${at}: expected ${Object.hasOwn(words, key) ? kindOf(there) : 'a name in docs/languages.md'}, found ${JSON.stringify(word)}`,
      );
  }
  return result as Words;
}

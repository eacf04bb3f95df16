/**
 * The widgets, as src/widgets/list.ts lists them: the build, the schemas, the manifest and the size table
 * all start here, so that a new widget is named in one place.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The project's file or folder at `path`. */
export const at = (...path) => fileURLToPath(new URL(`../${path.join('/')}`, import.meta.url));

export const listFile = at('src/widgets/list.ts');

/**
 * @returns {string[]} the tags, in the order of the list
 */
export function readTags() {
  const line = /^\s*['"]?([\w-]+)['"]?:\s*\(\)\s*=>\s*import\(\s*['"]\.\/([\w-]+)\/define\.js['"]\s*\)/gm;
  const found = [...readFileSync(listFile, 'utf8').matchAll(line)];
  const odd = found.find(([, tag, folder]) => tag !== folder);
  if (odd) throw new Error(`src/widgets/list.ts: "${odd[1]}" must import "./${odd[1]}/define.js"`);
  if (!found.length) throw new Error('src/widgets/list.ts lists no widget that this build can read');
  return found.map(([, tag]) => tag);
}

/** `quote-card` → `QuoteCard` */
export const className = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** `quote-card` → `quoteCardSchema` */
export const schemaName = (tag) => `${className(tag).replace(/^./, (letter) => letter.toLowerCase())}Schema`;

/** The section of a story document that holds a widget's facts. */
export const sectionOf = (tag) =>
  /^export const section = '(\w+)';$/m.exec(readFileSync(at(`src/widgets/${tag}/${tag}.schema.ts`), 'utf8'))[1];

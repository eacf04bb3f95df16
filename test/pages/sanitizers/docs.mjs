/** What docs/publishing.md and docs/recipes/names.js have from here: the table, the recipes, the names of the widgets. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { at } from '../../../scripts/widgets.mjs';
import { render } from './table.mjs';

const publishing = at('docs/publishing.md');
const namesFile = at('docs/recipes/names.js');

const pretty = async (text, filepath) => format(text, { ...(await resolveConfig(filepath)), filepath });

/** What was tried, in exact versions. */
function versions() {
  const { devDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const tried = ['dompurify', 'sanitize-html', 'rehype-sanitize', 'ckeditor5', 'tinymce'];
  return `Tried with ${tried.map((name) => `${name} ${devDependencies[name]}`).join(', ')}.`;
}

/** The guide with its parts made anew: what stands between `<!-- made: NAME -->` and `<!-- end -->`. */
function fill(text, rows, madeNames) {
  return text.replace(/(<!-- made: (\S+) -->)[^]*?(<!-- end -->)/g, (_, start, name, end) => {
    const made =
      name === 'table'
        ? `${render(rows)}\n\n${versions()}`
        : `\`\`\`js\n${(name === 'names.js' ? madeNames : readFileSync(at('docs/recipes', name), 'utf8')).trim()}\n\`\`\``;
    return `${start}\n\n${made}\n\n${end}`;
  });
}

/** The names of the widgets and of their attributes, as the manifest has them. */
function names() {
  const { modules } = JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8'));
  const widgets = modules.flatMap(({ declarations = [] }) => declarations).filter(({ customElement }) => customElement);
  const attributes = new Set(widgets.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  return `/** The widgets and all of their attributes. */
export const tags = ${JSON.stringify(widgets.map(({ tagName }) => tagName).sort())};
export const attributes = ${JSON.stringify([...attributes].sort())};
`;
}

/** @returns {Promise<{ file: string, now: string, made: string }[]>} each file as it is and as it should be */
export async function files(rows) {
  const now = (file) => readFileSync(file, 'utf8');
  const madeNames = await pretty(names(), namesFile);
  return [
    { file: namesFile, now: now(namesFile), made: madeNames },
    { file: publishing, now: now(publishing), made: await pretty(fill(now(publishing), rows, madeNames), publishing) },
  ];
}

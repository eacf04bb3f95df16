/** Writes dist/cdn/newsparts.css: the page's side of every widget, before its upgrade and without its script. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { at, readTags } from './widgets.mjs';

/** What every widget and its placeholder begin with. It weighs nothing, so that the page's own rules win. */
const host = (tag) => `
  :where(${tag}, [data-newspart='${tag}']) {
    display: block;
    margin: 0;
  }
  :where(${tag}, [data-newspart='${tag}']):where(:has(> :not(script, ${tag}))) {
    margin: var(--np-margin, 2em) 0;
  }
`;

export async function writeCss() {
  const parts = [];
  for (const tag of readTags()) {
    const { pageStyle } = await import(pathToFileURL(at(`dist/npm/widgets/${tag}/${tag}.style.js`)).href);
    if (typeof pageStyle !== 'string') throw new Error(`${tag}.style.ts must export pageStyle, a string`);
    parts.push(host(tag), pageStyle);
  }
  const { code, warnings } = transform({
    filename: 'newsparts.css',
    code: Buffer.from(parts.join('\n')),
    minify: true,
  });
  if (warnings.length) throw new Error(`newsparts.css: ${warnings.map(({ message }) => message).join('; ')}`);
  writeFileSync(at('dist/cdn/newsparts.css'), code);
}

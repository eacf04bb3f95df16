/** Writes dist/cdn/LICENSES.txt: the terms of newsparts and of what its bundles carry, which have to go with every copy. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from './widgets.mjs';

/** The packages inside the bundles. */
const carried = ['lit-html', 'valibot'];

export function writeLicences() {
  const parts = [['newsparts', at('LICENSE')]];
  for (const name of carried) {
    const folder = at('node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    parts.push([name, `${folder}/${file}`]);
  }
  const texts = parts.map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`);
  writeFileSync(at('dist/cdn/LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}

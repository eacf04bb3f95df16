/** Writes dist/cdn/integrity.json: a sha384 for each file, as `integrity` attributes and import maps take it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { at } from './widgets.mjs';

export function writeIntegrity() {
  const folder = at('dist/cdn');
  const entries = readdirSync(folder, { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.(?:js|css)$/.test(file))
    .sort()
    .map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`,
    ]);
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

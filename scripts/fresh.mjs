/** Tells whether dist/ was built after everything that it is built from was last changed. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { at } from './widgets.mjs';

const sources = [
  'src',
  'scripts',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'custom-elements-manifest.config.mjs',
];

/** The latest change in a file or a folder; a folder changes when a file in it comes or goes. */
function changed(path) {
  const stat = statSync(path);
  const inside = stat.isDirectory() ? readdirSync(path).map((name) => changed(`${path}/${name}`)) : [];
  return Math.max(stat.mtimeMs, ...inside);
}

export function isFresh() {
  const built = at('dist/cdn/integrity.json');
  return existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map((path) => changed(at(path))));
}

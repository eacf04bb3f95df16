/** `npm run build`: makes dist/ anew. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { at, root } from './widgets.mjs';

rmSync(at('dist'), { recursive: true, force: true });
for (const args of [
  ['node_modules/rollup/dist/bin/rollup', '--config', '--failAfterWarnings'],
  ['scripts/finish.mjs'],
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

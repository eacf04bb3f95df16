/** The rest of a build, after rollup: what is made from the list of widgets beside the scripts. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { writeCss } from './css.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeLicences } from './licences.mjs';
import { writeSchemas } from './schemas.mjs';
import { root } from './widgets.mjs';

await writeCss();
writeLicences();
await writeSchemas();
await cli({ argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'], cwd: root });
// Last, for its time says when the build was complete: see fresh.mjs.
writeIntegrity();

import { widgets } from '../widgets/list.js';
import { watch } from './watch.js';

// On a server there is nothing to do.
if (globalThis.document) watch(widgets);

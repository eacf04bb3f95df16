/** What a plain page loads with one `<script type="module">`. The attributes of that script's tag say how: see options.ts. */
import { widgets } from '../widgets/list.js';
import { watch } from './watch.js';

const script = [...document.scripts].find(({ src }) => src === import.meta.url);

if (script && Object.keys(script.dataset).length)
  void import('./options.js').then(({ start }) => start(script.dataset, widgets, watch));
else watch(widgets);

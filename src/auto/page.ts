/** What a plain page loads with one `<script type="module">`. The attributes of that script's tag say how: see options.ts. */
import { widgets } from '../widgets/list.js';
import { once } from './once.js';
import { watch } from './watch.js';

// Its own way to the scripts, for a page can have a picture by the name of `scripts`.
const scripts = Document.prototype.querySelectorAll.call(document, 'script') as NodeListOf<HTMLScriptElement>;
const script = [...scripts].find(({ src }) => src === import.meta.url);

if (script && Object.keys(script.dataset).length)
  void import('./options.js').then(({ start }) => start(script.dataset, widgets, watch));
else watch(widgets);

// A widget that has nothing in the light DOM gets it written there, for feeds, reader modes and whatever sees no shadow root.
const fallback = once(() => import('./fallback.js'));
const offer = (event: Event): void => {
  const widget = event.composedPath()[0] as Element;
  if (!widget.querySelector(':scope > :not(script, [slot])'))
    fallback().then(
      ({ offer }) => offer(widget),
      // Readers see the same without it; it may come another time.
      () => {},
    );
};
addEventListener('np-ready', offer);
addEventListener('np-error', offer);

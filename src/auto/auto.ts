import { widgets } from '../widgets/list.js';

type Tag = keyof typeof widgets;

const selector = [...Object.keys(widgets), '[data-newspart]'].join();
const loaded = new Set<Tag>();

/** Tells the developer; the reader has the fallback. */
const missing = (tag: Tag) => (error: unknown) => {
  loaded.delete(tag);
  console.error(`newsparts: <${tag}> could not be loaded; its fallback shows.`, error);
};

/** Loads what an element needs: a widget's module once, a failed one again when the next widget of its kind appears. */
function meet(element: Element): void {
  const tag = (element.getAttribute('data-newspart') ?? element.localName) as Tag;
  if (!Object.hasOwn(widgets, tag)) return;
  if (!loaded.has(tag)) {
    loaded.add(tag);
    widgets[tag]().catch(missing(tag));
  }
  // Of a placeholder, the children may still be on their way.
  if (element.localName !== tag && document.readyState !== 'loading')
    import('./placeholder.js').then(({ fill }) => fill(element, tag)).catch(missing(tag));
}

function search(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(meet);
}

// On a server there is nothing to do.
if (globalThis.document) {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) meet(node);
        search(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });

  search(document);
  document.addEventListener('DOMContentLoaded', () => search(document), { once: true });
}

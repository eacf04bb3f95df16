import { widgets } from '../widgets/list.js';

type Tag = keyof typeof widgets;

const selector = [...Object.keys(widgets), '[data-newspart]'].join();
const loaded = new Set<Tag>();

/** Loads a widget's module, once; a failed one again when the next widget of its kind appears. */
async function load(tag: Tag): Promise<void> {
  if (loaded.has(tag)) return;
  loaded.add(tag);
  try {
    await widgets[tag]();
  } catch (error) {
    loaded.delete(tag);
    console.error(`newsparts: <${tag}> could not be loaded; its fallback shows.`, error);
  }
}

/**
 * Puts the widget into a placeholder: `data-json` becomes its `data`, any other `data-x` its attribute `x`, and what the
 * placeholder holds the widget's fallback.
 */
function fill(placeholder: HTMLElement, tag: Tag): void {
  const widget = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    // Sanitizers let any data attribute pass; a handler or a style must not be made of one.
    const attribute = /^data-(?!newspart$|on|style$)([a-z][\w-]*)$/.exec(name)?.[1];
    if (attribute) widget.setAttribute(attribute === 'json' ? 'data' : attribute, value);
  }
  widget.append(...placeholder.childNodes);
  placeholder.replaceChildren(widget);
}

function meet(element: Element): void {
  const tag = (element.getAttribute('data-newspart') ?? element.localName) as Tag;
  if (!Object.hasOwn(widgets, tag)) return;
  if (element.localName !== tag && element.firstElementChild?.localName !== tag) {
    // Its children may still be on their way.
    if (document.readyState === 'loading') return;
    fill(element as HTMLElement, tag);
  }
  void load(tag);
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

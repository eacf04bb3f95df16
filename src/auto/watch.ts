import type { NewspartElement } from '../core/widget.js';
import { once } from './once.js';

/**
 * Loads and registers a widget. `again` goes to the end of its address: browsers that keep to themselves that a module failed
 * (Chromium before 156, Safari before 27.1) ask for it once more only at another address.
 */
export type Load = (again?: string) => Promise<unknown>;

/** Calls back when an element's turn has come. */
type Wait = (element: Element, callback: () => void) => void;

const same = (name: string): string => name;

const placeholders = once(() => import('./placeholder.js'));

/**
 * Finds tags and placeholders (`data-newspart`) in the page, now and later, also in open shadow roots, and loads what they
 * need: each module once; one that failed, once more when another widget of its kind appears.
 *
 * @param widgets loads and registers a widget, by its tag
 * @param nameOf what the elements of a widget are called
 * @param tagOf which widget an element's name stands for
 * @param wait what an element waits for, if anything
 */
export function watch(
  widgets: Readonly<Record<string, Load>>,
  nameOf: (tag: string) => string = same,
  tagOf: (name: string) => string | undefined = same,
  wait: Wait = (_, callback) => callback(),
): void {
  /** Whether a widget that was asked for may be asked for again. */
  const mayAgain: Record<string, boolean> = {};

  const upgrade = (element: Element, tag: string): void => {
    const name = nameOf(tag);
    // The developer is told; the reader has the fallback.
    const missing = (error: unknown): void => console.error(`newsparts: <${name}> did not load`, error);
    const first = mayAgain[tag] === undefined;
    if (first || mayAgain[tag]) {
      mayAgain[tag] = false;
      widgets[tag]!(first ? '' : '?').catch((error) => {
        mayAgain[tag] = first;
        missing(error);
      });
      // To find out which languages it knows takes a browser about as long as the module takes to come.
      if (first) Date.now().toLocaleString('en');
    }
    // Of a placeholder, the children may still be on their way.
    if (element.localName !== name && document.readyState !== 'loading')
      placeholders()
        .then(({ fill }) => fill(element, name))
        .catch(missing);
  };

  /** Other elements that a script defines. */
  const awaited: Record<string, unknown> = {};

  /** What is around what is looked at is in another language now. */
  let changed = false;

  const look = (element: Element): void => {
    // The names of a form's fields take the place of its own; it holds no widget and has no shadow root.
    if (element instanceof HTMLFormElement) return;
    const { localName, shadowRoot } = element;
    const tag = element.getAttribute('data-newspart') ?? tagOf(localName);
    if (Object.hasOwn(widgets, tag!))
      if (changed) (element as Partial<NewspartElement<object>>).attributeChangedCallback?.('lang');
      else wait(element, () => upgrade(element, tag!));
    else if (shadowRoot) observe(shadowRoot);
    else if (localName.includes('-'))
      // What it will be defined as may have a shadow root.
      awaited[localName] ??= customElements.whenDefined(localName).then(again, again);
  };

  const again = (): void => search(document);
  const search = (root: Node): void => {
    if (root.nodeType === 1) look(root as Element);
    // Pictures and forms can take a document's names, but not those of its class.
    const elements = Document.prototype.createTreeWalker.call(document, root, 1);
    while (elements.nextNode()) look(elements.currentNode as Element);
  };

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      changed = attributeName === 'lang';
      if (attributeName) search(target);
      addedNodes.forEach(search);
      changed = false;
    }
  });

  const observe = (root: Node): void => {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-newspart', 'lang'] });
    search(root);
  };

  observe(document);
  addEventListener('DOMContentLoaded', again, { once: true });
}

import type { NewspartElement } from '../core/widget.js';

/** Widgets that are to write their fallback. */
const waiting: WeakRef<Element>[] = [];

/** When the page has nothing better to do. */
const idle = globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200));

function next(): void {
  // One after another, so that a reader who does something meanwhile does not wait.
  (waiting.shift()?.deref() as Partial<NewspartElement<object>> | undefined)?.write?.('fallback');
  if (waiting.length) idle(next);
}

/** Has a widget write its fallback, or take it away where its data is gone. */
export function offer(widget: Element): void {
  waiting.push(new WeakRef(widget));
  if (waiting.length === 1) idle(next);
}

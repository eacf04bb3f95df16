/* global window, addEventListener, document, Element, HTMLFormElement */
// What happens in a page is written down, from before its first script of its own.
const log = { said: [], thrown: [], violations: [] };
const ready = new Set();
const bad = new Set();
const place = (event) => event.composedPath()[0];
addEventListener('np-ready', (event) => ready.add(place(event)));
addEventListener('np-error', (event) => bad.add(place(event)));
addEventListener('error', (event) => log.thrown.push(String(event.message)));
addEventListener('unhandledrejection', (event) => log.thrown.push(String(event.reason)));
addEventListener('securitypolicyviolation', (event) => log.violations.push(event.violatedDirective));
for (const kind of ['error', 'warn', 'info', 'log']) {
  const say = window.console[kind];
  window.console[kind] = (...words) => {
    log.said.push(`${kind}: ${words.map(String).join(' ')}`);
    say.apply(window.console, words);
  };
}

const { tags } = document.currentScript.dataset;
/** Every widget of the page, also in shadow roots and in placeholders; a placeholder that has none stands for itself. */
function widgets(root = document) {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    // The names of a form's fields take the place of its own.
    if (element instanceof HTMLFormElement) return [];
    if (element.matches(tags)) return [element];
    if (element.matches('[data-newspart]')) return element.querySelector(tags) ? [] : [element];
    return element.shadowRoot ? widgets(element.shadowRoot) : [];
  });
}

/** What is left of a box of text where something around it cuts it off. */
function visible({ left, top, right, bottom }, parent) {
  for (let element = parent; element; element = element.parentElement) {
    const { overflow, contentVisibility, display } = window.getComputedStyle(element);
    if (display === 'inline' || (overflow === 'visible' && contentVisibility !== 'auto')) continue;
    const clip = element.getBoundingClientRect();
    [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
    [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
  }
  return { left, top, right, bottom, width: right - left, height: bottom - top };
}

/** The pieces of text that show in a widget: each with its words and its boxes. */
function texts(widget) {
  const walker = document.createTreeWalker(widget.shadowRoot, 4);
  const found = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentElement: parent } = node;
    if (!node.data.trim() || !parent || parent.closest('.unseen, [aria-hidden="true"]')) continue;
    // Firefox has boxes for what is hidden until it is found.
    if (!parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0).map((box) => visible(box, parent));
    found.push({ words: node.data.trim(), boxes });
  }
  return found;
}

/** Pieces of text of which one stands on the other. */
function overlaps(widget) {
  const boxes = texts(widget)
    .flatMap(({ words, boxes }) => boxes.map((box) => ({ words: words.slice(0, 40), box })))
    .filter(({ box }) => box.width > 1 && box.height > 1)
    .slice(0, 500);
  const over = [];
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (a.words === b.words) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 1 && high > Math.min(a.box.height, b.box.height) / 2) over.push(`${a.words} / ${b.words}`);
    }
  }
  return over;
}

window.pageLog = {
  ...log,
  widgets,
  texts,
  overlaps,
  isReady: (widget) => ready.has(widget),
  isBad: (widget) => bad.has(widget),
  /** Whether each widget shows its data or has said why not. */
  settled: () => widgets().every((widget) => ready.has(widget) || bad.has(widget)),
  name: (element) => (element instanceof Element && (element.id || element.localName)) || '?',
};

/**
 * In the page: what a screen reader says of it. The simulation walks the document by `childNodes` and knows no shadow roots, so
 * here these are what is laid out: those of the shadow root, of what a slot was given, and of an open `<details>`; and of a player
 * none, for its content is for browsers that play nothing. The nodes themselves, their styles and their roles are the page's own.
 */
import { Virtual } from '/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';

const { get: own } = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes');

function composed() {
  if (this instanceof HTMLMediaElement) return [];
  if (this.shadowRoot) return own.call(this.shadowRoot);
  const given = this instanceof HTMLSlotElement ? this.assignedNodes({ flatten: true }) : [];
  if (given.length) return given;
  const nodes = own.call(this);
  const isClosed = this instanceof HTMLDetailsElement && !this.open;
  return isClosed ? [...nodes].filter(({ localName }) => localName === 'summary') : nodes;
}

/** Sees changes in shadow roots, too. */
class ComposedObserver extends MutationObserver {
  observe(node, options) {
    super.observe(node, options);
    for (const element of node.querySelectorAll('*')) if (element.shadowRoot) this.observe(element.shadowRoot, options);
  }
}

const above = (node) => node.assignedSlot ?? node.parentNode ?? node.host;

/** The language that something is in. */
function languageOf(node) {
  let at = node;
  while (at && !at.lang) at = above(at);
  return at?.lang ?? '';
}

/** As long as it reads, the page is composed; and what is off screen is laid out, as it is by the time that a reader comes to it. */
async function reading(container, read) {
  for (const element of container.querySelectorAll('*'))
    if (element.shadowRoot) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      element.shadowRoot.adoptedStyleSheets.push(sheet);
    }
  Object.defineProperty(Node.prototype, 'childNodes', { get: composed, configurable: true });
  const virtual = new Virtual();
  try {
    await virtual.start({ container, window: { document, MutationObserver: ComposedObserver } });
    return await read(virtual);
  } finally {
    await virtual.stop();
    Object.defineProperty(Node.prototype, 'childNodes', { get: own, configurable: true });
  }
}

/** All that is said from the beginning of a container to its end, each with its language where that is not the page's. */
export const spoken = (container) =>
  reading(container, async (virtual) => {
    const said = [];
    for (;;) {
      await virtual.next();
      const node = virtual.activeNode;
      if (node === container) return said;
      const language = languageOf(node);
      const phrase = (await virtual.lastSpokenPhrase()).replace(/\s+/g, ' ').trim();
      said.push({ phrase, language: language === document.documentElement.lang ? '' : language });
    }
  });

/** What is said by itself while something happens. */
export const announced = (container, happen) =>
  reading(container, async (virtual) => {
    await virtual.clearSpokenPhraseLog();
    await happen();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return (await virtual.spokenPhraseLog()).filter((phrase) => /^(?:polite|assertive): /.test(phrase));
  });

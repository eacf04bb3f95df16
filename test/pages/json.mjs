/** Puts JSON texts, good and bad, into a widget in every way in. */
import { bad, beside, good } from './json-data.mjs';

const container = document.querySelector('#container');

const script = (id, text) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = id;
  element.textContent = text;
  return element;
};

/** The ways in which text comes in. The last fetches it from the address in its place. */
const ways = {
  'the data property': (widget, text) => Object.assign(widget, { data: text }),
  'the data attribute': (widget, text) => widget.setAttribute('data', text),
  'a child script': (widget, text) => widget.append(script('', text)),
  'a script of the page': (widget, text) => {
    container.append(script('json', text));
    widget.setAttribute('src', '#json');
  },
  'a placeholder': (widget, text) => {
    const figure = document.createElement('figure');
    figure.dataset.newspart = widget.localName;
    figure.dataset.json = text;
    figure.append(...widget.childNodes);
    return figure;
  },
  'a document': (widget, address) => widget.setAttribute('src', address),
};

/**
 * Gives a quotation a text as its JSON, in every way in.
 *
 * @param {string} text
 * @param {string} [address] the address of the same text
 * @returns for each way: what shows of it, or the message
 */
async function read(text, address) {
  const found = {};
  for (const [way, give] of Object.entries(ways)) {
    if (way === 'a document' && !address) continue;
    const widget = document.createElement('quote-card');
    widget.innerHTML = '<p>Fallback</p>';
    const placed = give(widget, way === 'a document' ? address : text);
    const element = placed?.localName === 'figure' ? placed : widget;
    const outcome = new Promise((resolve, reject) => {
      element.addEventListener('np-ready', ({ target }) =>
        resolve({ words: [...target.shadowRoot.querySelectorAll('blockquote p')].map((p) => p.textContent) }),
      );
      element.addEventListener('np-error', ({ detail }) => resolve({ message: detail.issues[0].message }));
      setTimeout(() => reject(new Error(`nothing comes of ${JSON.stringify(text.slice(0, 100))}, ${way}`)), 60_000);
    });
    container.append(element);
    const result = await outcome;
    container.hidden = false;
    if (result.message) result.fallback = element.querySelector('p').checkVisibility();
    container.hidden = true;
    found[way] = result;
    container.replaceChildren();
  }
  return found;
}

window.json = { read };

// For whoever opens the page.
for (const [id, texts] of Object.entries({ good: good.map(beside), bad })) {
  for (const text of texts) {
    const widget = document.createElement('quote-card');
    widget.debug = true;
    widget.data = text;
    const pre = document.createElement('pre');
    pre.textContent = JSON.stringify(text);
    document.getElementById(id).append(pre, widget);
  }
}

/**
 * Hands a placeholder's attribute to its widget: `data-json` becomes its `data`, any other `data-x` its attribute `x`.
 * Sanitizers let any data attribute pass; a handler or a style must not be made of one.
 */
function hand(placeholder: Element, widget: Element, name: string): void {
  const attribute = /^data-(?!newspart$|data$|on|style$)([a-z][\w-]*)$/.exec(name)?.[1]?.replace(/^json$/, 'data');
  const value = placeholder.getAttribute(name);
  if (!attribute) return;
  if (value === null) widget.removeAttribute(attribute);
  else widget.setAttribute(attribute, value);
}

/** On a widget that fills a placeholder: which kind it is, whatever it is called, also for another autoloader on the page. */
const kind = Symbol.for('newsparts.placeholder');

type Filling = Element & { [kind]?: string | null };

/** Elements whose children mean something only directly in them: the widget goes around these. */
const around = /^(?:blockquote|[uod]l|table)$/;

/** The widget of a placeholder, if it has one: a copy of the page's HTML has one that nobody here has made. */
function fillingOf(placeholder: Element, tag: string): Filling | undefined {
  const parent = placeholder.parentElement;
  const candidates = around.test(placeholder.localName) ? (parent ? [parent] : []) : [...placeholder.children];
  return candidates.find((element: Filling) => element[kind] !== undefined || element.localName === tag);
}

/** What the elements of a widget are called, for placeholders that are filled. */
const tags = new WeakMap<Element, string>();

/** Placeholders change: their attributes, or a script writes something else into them. */
const mirror = new MutationObserver((records) => {
  for (const { target, attributeName } of records) {
    const placeholder = target as Element;
    const tag = tags.get(placeholder)!;
    const widget = fillingOf(placeholder, tag);
    if (!widget) fill(placeholder, tag);
    else if (attributeName) hand(placeholder, widget, attributeName);
  }
});

/** Puts the widget into a placeholder, or around it, once; what that holds becomes the widget's fallback. */
export function fill(placeholder: Element, tag: string): void {
  tags.set(placeholder, tag);
  mirror.observe(placeholder, { attributes: true, childList: true });
  const wanted = placeholder.getAttribute('data-newspart');
  const there = fillingOf(placeholder, tag);
  if (there && [undefined, wanted].includes(there[kind])) return;
  const widget: Filling = Document.prototype.createElement.call(document, tag);
  widget[kind] = wanted;
  for (const name of placeholder.getAttributeNames()) hand(placeholder, widget, name);
  if (around.test(placeholder.localName)) {
    (there ?? placeholder).replaceWith(widget);
    widget.append(placeholder);
  } else {
    // Another kind than before takes over the words of the publisher.
    there?.replaceWith(...[...there.childNodes].filter((node) => !(node as Partial<Element>).slot));
    widget.append(...placeholder.childNodes);
    placeholder.replaceChildren(widget);
  }
}

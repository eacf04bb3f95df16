/**
 * Hands a placeholder's attribute to its widget: `data-json` becomes its `data`, any other `data-x` its attribute `x`.
 * Sanitizers let any data attribute pass; a handler or a style must not be made of one.
 */
function hand(placeholder: Element, widget: Element, name: string): void {
  const attribute = /^data-(?!newspart$|on|style$)([a-z][\w-]*)$/.exec(name)?.[1]?.replace(/^json$/, 'data');
  const value = placeholder.getAttribute(name);
  if (!attribute) return;
  if (value === null) widget.removeAttribute(attribute);
  else widget.setAttribute(attribute, value);
}

/** Placeholders whose attributes may change later. */
const mirror = new MutationObserver((records) => {
  for (const { target, attributeName } of records) {
    const placeholder = target as Element;
    const widget = placeholder.firstElementChild;
    if (widget?.localName === placeholder.getAttribute('data-newspart')) hand(placeholder, widget!, attributeName!);
  }
});

/** Puts the widget into a placeholder, once; what that holds becomes the widget's fallback. */
export function fill(placeholder: Element, tag: string): void {
  if (placeholder.firstElementChild?.localName === tag) return;
  const widget = document.createElement(tag);
  for (const name of placeholder.getAttributeNames()) hand(placeholder, widget, name);
  widget.append(...placeholder.childNodes);
  placeholder.replaceChildren(widget);
  mirror.observe(placeholder, { attributes: true });
}

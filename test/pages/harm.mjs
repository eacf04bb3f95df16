/** In the page, before its first script: what a script that got in would do is written down, and so is what was there. */
export function watch() {
  const happened = [];
  for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print', 'open'])
    window[name] = (...args) => void happened.push(`${name}(${args})`);
  const globals = ['Object', 'Array', 'Function', 'String', 'Promise', 'Map', 'Element', 'HTMLElement', 'Document'];
  const members = () =>
    globals.map((name) => `${name}: ${Reflect.ownKeys(window[name].prototype).map(String).sort().join()}`);
  const before = members();
  const strange = 'iframe, object, embed, svg, math, form, base, style, template, meta[http-equiv]';
  window.harm = () => ({
    happened,
    polluted: members().filter((line, index) => line !== before[index]),
    strange: [...document.querySelectorAll(strange)].map(({ localName }) => localName),
  });
}

/* global document, fetch, Option */
/** Shows what `node test/pages/sanitizers.mjs --show` has found. */
const response = await fetch('found.json');
const cases = response.ok ? await response.json() : [];

const selects = ['name', 'form'].map((key) => {
  const select = document.querySelector(`#${key}`);
  for (const value of new Set(cases.map((one) => one[key]))) select.append(new Option(value));
  select.addEventListener('change', show);
  return select;
});

function show() {
  const [name, form] = selects.map(({ value }) => value);
  const sections = [...cases.entries()].flatMap(([index, one]) => {
    if (one.name !== name || one.form !== form) return [];
    const section = document.querySelector('template').content.cloneNode(true);
    section.querySelector('h2').textContent = `<${one.tag}>: ${one.verdict.replaceAll('*', '')}`;
    for (const side of ['before', 'after']) section.querySelector(`.${side}`).textContent = one[side];
    section.querySelector('iframe').src = `/sanitized/case-${index}.html`;
    return [section];
  });
  document.querySelector('main').replaceChildren(...sections);
}

if (cases.length) show();

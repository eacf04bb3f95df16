/** Which form of a widget survives which sanitizer, found by trying; and the table that says so in docs/publishing.md. */
import { open } from '../browser.mjs';
import { sanitize } from './filters.mjs';
import { formNames, inputs, story, tags, tidy } from './forms.mjs';

/** The first row, which shows what each form does where nothing is between author and reader. */
const nothing = 'nothing';

/** A page of a site that puts sanitized HTML into its article. `settled` knows which widgets show their data. */
export const pageOf = (htmls) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Sanitized</title>
    <link rel="icon" href="/stories/article/icon.svg">
    <link rel="stylesheet" href="/dist/cdn/newsparts.css">
    <script>
      window.settled = new Map();
      for (const type of ['np-error', 'np-ready'])
        addEventListener(type, ({ target }) => settled.set(target, type === 'np-ready' || settled.get(target) === true));
    </script>
    <script type="module" src="/dist/cdn/auto.js"></script>
    <script type="application/json" id="story">${story}</script>
  </head>
  <body>
${htmls.map((html) => `<section>\n${html}\n</section>`).join('\n')}
  </body>
</html>
`;

/** What a reader of such a page sees of each piece: words of the page, and of widgets that show their data. */
const look = (selector) =>
  [...document.querySelectorAll('body > section')].map((section) => ({
    words: section.innerText,
    widgets: [...section.querySelectorAll(selector)]
      .filter((widget) => window.settled.get(widget))
      .map(({ shadowRoot }) => {
        const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
        const words = [];
        while (texts.nextNode()) words.push(texts.currentNode.data);
        return words.join(' ');
      }),
  }));

/**
 * Lays sanitized HTML before a reader.
 *
 * @returns {Promise<{ words: string, widgets: string[] }[]>} of each piece, the page's own words that show, and those of
 *   the widgets that have data
 */
export async function read(browser, server, path, htmls) {
  server.routes[path] = { body: pageOf(htmls), headers: { 'content-type': 'text/html; charset=utf-8' } };
  // Once the network is idle, placeholders have been found.
  const { page, said } = await open(browser, server.origin + path, { wait: 'networkidle0' });
  const selector = tags.join();
  await page.waitForFunction(
    (all) => [...document.querySelectorAll(all)].every((widget) => window.settled.has(widget)),
    { timeout: 60_000 },
    selector,
  );
  const sights = await page.evaluate(look, selector);
  await page.close();
  const thrown = said.filter((line) => line.startsWith('thrown'));
  if (thrown.length || sights.length !== htmls.length) throw new Error(`${path}: ${thrown.join() || 'markup leaks'}`);
  return sights.map(({ words, widgets }) => ({ words: tidy(words), widgets: widgets.map(tidy) }));
}

/**
 * What has become of one widget.
 *
 * @param {{ words: string, widgets: string[] }} sight what the reader sees
 * @param {typeof inputs[number]} input what was written
 * @param {Set<string>} [known] the words of this widget where nothing is in between
 */
export function judge({ words, widgets }, input, known) {
  if (/[{[]\s*"/.test(words + widgets)) return '**broken**: JSON shows';
  if (!widgets.length) return ` ${words} `.includes(` ${input.words} `) ? 'words' : '**broken**: words lost';
  const [widget] = widgets;
  const lost = input.facts.find((fact) => !widget.toLowerCase().includes(fact));
  if (lost) return `**broken**: “${lost}” lost`;
  if (widgets.length > 1 || words) return '**broken**: words twice';
  return !known || known.has(widget) ? 'widget' : 'widget, changed';
}

/** What a sanitizer does to markup, of all forms together. Runs in a browser. */
function compare(before, after) {
  const count = (htmls) => {
    const elements = new Map();
    const attributes = new Map();
    const ids = new Set();
    const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
    for (const html of htmls) {
      for (const element of new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')) {
        add(elements, element.localName);
        for (const name of element.getAttributeNames()) add(attributes, `${element.localName} ${name}`);
        if (element.id) ids.add(element.id);
      }
    }
    return { elements, attributes, ids };
  };
  const [old, now] = [count(before), count(after)];
  const gone = [...old.elements.keys()].filter((name) => !now.elements.has(name));
  const stripped = [...old.attributes.keys()].filter(
    (key) => now.elements.has(key.split(' ')[0]) && !now.attributes.has(key),
  );
  const added = [...now.attributes.keys()].filter((key) => !old.attributes.has(key));
  const more = [...now.elements].filter(([name, number]) => number > (old.elements.get(name) ?? 0));
  return {
    gone,
    stripped: [...new Set(stripped.map((key) => key.split(' ')[1]))],
    added: [...new Set(added.map((key) => key.split(' ')[1]))],
    more: more.map(([name]) => name),
    id: [...now.ids].find((id) => !old.ids.has(id)),
  };
}

/** The same in words. */
function describe({ gone, stripped, added, more, id }, leaks) {
  const elements = (list) => list.map((name) => `\`<${name}>\``);
  const attributes = (list) => list.map((name) => `\`${name}\``);
  const ours = tags.every((tag) => gone.includes(tag));
  const others = gone.filter((name) => !tags.includes(name) && name !== 'script');
  const data = stripped.filter((name) => name.startsWith('data-'));
  const rest = stripped.filter((name) => !name.startsWith('data-'));
  const removed = [
    ...(ours ? ['our elements'] : []),
    ...(gone.includes('script') ? [leaks ? '`<script>` (its text stays)' : '`<script>`'] : []),
    ...elements(others),
    ...(data.length ? ['`data-*`'] : []),
    ...attributes(rest),
  ];
  const parts = [
    ...(removed.length ? [`removes ${removed.join(', ')}`] : []),
    ...(more.length + added.length ? [`adds ${[...elements(more), ...attributes(added)].join(', ')}`] : []),
    ...(id ? [`\`id\` becomes \`${id.replace('fact', '…')}\``] : []),
  ];
  return parts.join('; ') || 'nothing';
}

/**
 * Tries all of it.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {Awaited<ReturnType<typeof import('../server.mjs').serve>>} server
 */
export async function survey(browser, server) {
  const before = inputs.map(({ html }) => html);
  const { page } = await open(browser, `${server.origin}/test/pages/sanitizers/browser.html`);
  const outputs = { [nothing]: before, ...(await sanitize(before, page)) };
  const known = Object.fromEntries(tags.map((tag) => [tag, new Set()]));
  const rows = [];
  for (const [name, htmls] of Object.entries(outputs)) {
    const path = `/sanitized/${rows.length}.html`;
    const sights = await read(browser, server, path, htmls);
    const cases = inputs.map((input, index) => {
      const verdict = judge(sights[index], input, name === nothing ? undefined : known[input.tag]);
      if (name === nothing && verdict === 'widget') known[input.tag].add(sights[index].widgets[0]);
      return { form: input.form, tag: input.tag, verdict, before: input.html, after: htmls[index] };
    });
    const changes = await page.evaluate(compare, before, htmls);
    const leaks = cases.some(({ verdict }) => verdict.includes('JSON'));
    rows.push({ name, path, cases, changes: describe(changes, leaks) });
  }
  await page.close();
  return rows;
}

/** One cell: what most of the widgets come to, and which do not. */
function cell(cases) {
  const verdicts = cases.map(({ verdict }) => verdict);
  const usual = verdicts.find((verdict, index) => verdicts.indexOf(verdict) !== index) ?? verdicts[0];
  const odd = cases.filter(({ verdict }) => verdict !== usual);
  return [usual, ...odd.map(({ tag, verdict }) => `\`${tag}\`: ${verdict}`)].join('; ');
}

const line = (cells) => `| ${cells.join(' | ')} |`;

/** The tables as Markdown. */
export function render(rows) {
  const survives = rows.map(({ name, cases }) =>
    line([name, ...formNames.map((form) => cell(cases.filter((one) => one.form === form)))]),
  );
  const changes = rows.slice(1).map(({ name, changes: words }) => line([name, words]));
  return [
    line(['what the HTML goes through', ...formNames]),
    line(Array(formNames.length + 1).fill('---')),
    ...survives,
    '',
    line(['', 'what it does to the HTML']),
    line(['---', '---']),
    ...changes,
  ].join('\n');
}

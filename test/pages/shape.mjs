/** What a widget looks like inside, measured: to be compared with the same widget on a plain page. */
import { readTags } from '../../scripts/widgets.mjs';
import { open } from './browser.mjs';

/** What runs in the page knows nothing from here: the names of all widgets are written into it. */
const named = (run) =>
  new Function(`return ${String(run).replaceAll("'every widget'", JSON.stringify(String(readTags())))}`)();

/** How many widgets each page of the folder `styles` has. */
export const count = 28;

/**
 * What a page may reach: its type, its colours, its direction, how its language breaks lines, and what shows nothing by itself. Set on the widgets of a
 * plain page, all else must be the same.
 */
export const passing = [
  'color',
  'color-scheme',
  'cursor',
  'direction',
  'font-family',
  'font-size',
  'font-weight',
  'font-stretch',
  'font-feature-settings',
  'font-kerning',
  'hyphens',
  'line-break',
  'list-style-position',
  'list-style-type',
  'word-break',
  'tab-size',
  'text-rendering',
  'text-size-adjust',
  'visibility',
  'writing-mode',
  '-webkit-font-smoothing',
  '-webkit-locale',
  '-webkit-tap-highlight-color',
  'zoom',
];

/** In the page: what each widget has of its page, by the widget's place in it. */
export const context = named(function context(passing) {
  const tags = 'every widget';
  return [...document.querySelectorAll(tags)].map((host) => {
    const style = getComputedStyle(host);
    const given = Object.fromEntries(passing.map((name) => [name, style.getPropertyValue(name)]));
    // What all around it make of it: WebKit has no `currentCSSZoom`.
    given.zoom = 1;
    for (let element = host; element; element = element.parentElement) given.zoom *= getComputedStyle(element).zoom;
    given['inline-size'] = getComputedStyle(host.shadowRoot.querySelector('.np')).inlineSize;
    return given;
  });
});

/** In the plain page: gives each widget what it has of the other page. */
export const take = named(function take(contexts) {
  const tags = 'every widget';
  document.querySelectorAll(tags).forEach((host, index) => {
    for (const [name, value] of Object.entries(contexts[index])) host.style.setProperty(name, value);
  });
});

/**
 * In the page: every computed property of every element in every shadow root, with its `::before` and `::after`, and
 * where it stands in the widget; by a name that tells a person which it is. The properties come in the order of `names`.
 */
export const shapes = named(function shapes() {
  const all = {};
  const tags = 'every widget';
  const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
  for (const host of document.querySelectorAll(tags)) {
    const id = host.id || host.parentElement.id;
    const base = host.shadowRoot.querySelector('.np').getBoundingClientRect();
    host.shadowRoot.querySelectorAll('*').forEach((element, index) => {
      // The words before translation, until the reader asks for them.
      if (element.closest('[hidden]')) return;
      // The last has no place: it is there for those who hear it.
      if (element.matches('slot, .unseen')) return;
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo && style.content === 'none') continue;
        const values = names.map((name) => style.getPropertyValue(name));
        if (!pseudo && style.position !== 'sticky') {
          const { x, y, width, height } = element.getBoundingClientRect();
          values.push([x - base.x, y - base.y, width, height].map((n) => Math.round(n * 8) / 8).join());
        }
        all[`${id} ${index} ${element.localName}.${element.className}${pseudo}`] = values.join('\n');
      }
    });
  }
  return { names: [...names, 'box'], all };
});

/** Whether two values are the same; lengths may differ by what rounding makes of them. */
function same(a, b, slack) {
  if (a === b || (a === 'auto' && b === '0px')) return true; // the latter: a flexible item's least size
  const number = /-?\d+(?:\.\d+)?/g;
  if (a?.replace(number, '#') !== b?.replace(number, '#')) return false;
  const others = b.match(number);
  return a.match(number).every((n, index) => Math.abs(n - others[index]) <= slack);
}

/** What differs between two pages' shapes by more than some pixels, a line each. */
export function differences({ names, all: there }, { all: here }, slack = 0.5) {
  const lines = [];
  for (const name of new Set([...Object.keys(there), ...Object.keys(here)])) {
    if (there[name] === here[name]) continue;
    if (!there[name] || !here[name]) lines.push(`${name} is on one page only`);
    else {
      const values = here[name].split('\n');
      there[name].split('\n').forEach((value, index) => {
        if (!same(values[index], value, slack))
          lines.push(`${name} { ${names[index]}: ${values[index]} } instead of ${value}`);
      });
    }
  }
  return lines;
}

/** In the page: what a reader would call broken, a line each. */
export const broken = named(function broken() {
  const found = [];
  const tags = 'every widget';
  for (const host of document.querySelectorAll(tags)) {
    const id = host.id || host.parentElement.id;
    const np = host.shadowRoot.querySelector('.np');
    const box = np.getBoundingClientRect();
    if (Math.max(box.width, box.height) < 100 || Math.min(box.width, box.height) < 20)
      found.push(`${id} is ${box.width} by ${box.height}`);
    const sideways = getComputedStyle(np).writingMode !== 'horizontal-tb';
    if (!sideways && (box.left < -1 || box.right > innerWidth + 1))
      found.push(`${id} reaches from ${box.left} to ${box.right} of ${innerWidth}`);
    const texts = document.createTreeWalker(np, NodeFilter.SHOW_TEXT);
    const lines = [];
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest('.unseen, [hidden], details:not([open]) > :not(summary)')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = `${id}: “${node.data.trim().slice(0, 30)}”`;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        found.push(`${words} is not to be seen`);
      // Of a typeface whose boxes are far taller than its letters, what the letters need.
      const most = 1.2 * parseFloat(getComputedStyle(parent).fontSize);
      const rects = [...range.getClientRects()]
        .filter(({ width, height }) => width && height)
        .map((rect) => {
          const spare = Math.max(0, (sideways ? rect.width : rect.height) - most) / 2;
          const [x, y] = sideways ? [spare, 0] : [0, spare];
          return new DOMRect(rect.x + x, rect.y + y, rect.width - 2 * x, rect.height - 2 * y);
        });
      if (!rects.length) found.push(`${words} takes no room`);
      const seen = [];
      const short = parent.closest('.short')?.getBoundingClientRect();
      for (const rect of rects) {
        if (short && (rect.top >= short.bottom - 1 || rect.right <= short.left + 1)) continue; // behind “show all”
        seen.push({ rect, words });
        if (
          rect.left < box.left - 2 ||
          rect.right > box.right + 2 ||
          rect.top < box.top - 6 ||
          rect.bottom > box.bottom + 6
        )
          found.push(`${words} leaves the widget`);
        for (const other of lines) {
          const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
          const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
          // The boxes of two lines may share their leading, not their letters.
          const most = 0.3 * Math.min(rect.height, other.rect.height, rect.width, other.rect.width);
          if (across > most && down > most) found.push(`${words} lies over ${other.words}`);
        }
      }
      lines.push(...seen);
    }
    for (const element of np.querySelectorAll('*')) {
      if (element.closest('.short, .unseen, .face, [hidden], details:not([open]) > :not(summary)')) continue;
      // One of two pictures that are compared covers the other up to the slider.
      if (element.matches('.side')) continue;
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1)
        found.push(`${id}: .${element.className} is cut off`);
    }
  }
  return [...new Set(found)];
});

/** In the page: the words of each widget, and the fallback where that shows. */
export const words = named(() =>
  [...document.querySelectorAll('every widget')].map((host) => {
    const show = host.shadowRoot && !host.shadowRoot.querySelector('slot:not([name])') ? host.shadowRoot : host;
    const texts = document.createTreeWalker(show, NodeFilter.SHOW_TEXT);
    let all = '';
    while (texts.nextNode())
      if (!texts.currentNode.parentElement?.closest('script, .roll')) all += texts.currentNode.data;
    return `${host.id || host.parentElement.id}: ${all.replace(/\s+/g, ' ').trim()}`;
  }),
);

/** Opens a page of the folder `styles`, with its widgets, all laid out. */
export async function visit(stage, name, width, height = 12_000) {
  const tab = await open(stage.browser, `${stage.server.origin}/test/pages/styles/${name}.html`, { width, height });
  await tab.ready(count);
  await settled(tab.page);
  return tab;
}

/** In the page: pictures are loaded, and what was measured has been drawn. */
export const drawn = named(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await frame();
  const pictures = [...document.querySelectorAll('every widget')].flatMap(({ shadowRoot }) => [
    ...shadowRoot.querySelectorAll('img'),
  ]);
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  // A size is seen in one frame, measured in the next and acted upon in the one after.
  for (let frames = 0; frames < 4; frames++) await frame();
});

/** Waits for that. */
export async function settled(page) {
  await page.bringToFront?.(); // a tab in the background draws nothing
  await page.evaluate(drawn);
}

/** The shapes on a plain page whose widgets are as wide, and in the type and colours, as those of another page. */
export async function plainAs(plain, contexts) {
  await plain.evaluate(take, contexts);
  await settled(plain);
  return plain.evaluate(shapes);
}

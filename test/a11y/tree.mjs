/** Chromium's accessibility tree, as few words as possible: role, name, description, value and states, a line each. */

/** What says nothing by itself: its children are in its place. */
const plain = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'Abbr',
  'time',
  'DescriptionListDetail',
]);

const states = [
  'level',
  'pressed',
  'expanded',
  'checked',
  'selected',
  'disabled',
  'live',
  'current',
  'invalid',
  'busy',
  'modal',
];

const valueOf = (property) => property?.value;

function line({ role, name, description, value, properties }) {
  const words = valueOf(name) ?? '';
  if (valueOf(role) === 'StaticText') return JSON.stringify(words.replace(/\s+/g, ' '));
  const found = states.flatMap((state) => {
    const said = properties?.find(({ name }) => name === state)?.value.value;
    // Of some, that they are not so is a state, too.
    return said === undefined || (!/pressed|expanded|checked/.test(state) && /false/.test(said))
      ? []
      : [`${state}=${said}`];
  });
  const parts = [
    valueOf(role),
    words && JSON.stringify(words.replace(/\s+/g, ' ').trim()),
    valueOf(description) && `described ${JSON.stringify(valueOf(description))}`,
    // A player that has loaded nothing yet says where it is, or does not: as it comes.
    /./.test(valueOf(value) ?? '') &&
      !(valueOf(role) === 'slider' && found.some((state) => state.startsWith('disabled'))) &&
      `value ${JSON.stringify(valueOf(value))}`,
    found[0] && `[${found.join(', ')}]`,
  ];
  return parts.filter(Boolean).join(' ');
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} what is in `<main>`
 */
export async function treeOf(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    if (!node) return;
    const role = valueOf(node.role);
    const shows = !node.ignored && (!plain.has(role) || valueOf(node.name)) && role !== 'InlineTextBox';
    if (shows) lines.push('  '.repeat(depth) + line(node));
    for (const id of node.childIds) walk(byId.get(id), shows ? depth + 1 : depth);
  };
  const main = nodes.find(({ role }) => valueOf(role) === 'main');
  for (const id of main.childIds) walk(byId.get(id), 0);
  return lines;
}

import { whenNear } from './visible.js';
import type { Load, watch } from './watch.js';

/** The `data-*` attributes of the autoloader's script tag. */
interface Options extends DOMStringMap {
  /** `acme` names the elements `<acme-quote-card>` and so on. */
  prefix?: string;
  /** `quote-card=my-quote` names one of them; several stand with a space between. */
  tags?: string;
  /** `visible`: widgets wait until they come near the view. */
  load?: string;
}

/** Begins with what the script tag asks for. `begin` comes from the script, for its address may have a version at its end. */
export function start(
  { prefix, tags = '', load }: Options,
  widgets: Readonly<Record<string, Load>>,
  begin: typeof watch,
): void {
  const names: Record<string, string> = {};
  const call = (tag: string, name: string): void => {
    if (!Object.hasOwn(widgets, tag)) console.error(`newsparts: there is no widget "${tag}"`);
    else if (/^[a-z][\w.]*-[\w.-]*$/.test(name) && name === name.toLowerCase()) names[tag] = name;
    else console.error(`newsparts: expected a name for <${tag}> such as "my-${tag}", found "${name}"`);
  };
  for (const tag of Object.keys(widgets)) {
    names[tag] = tag;
    if (prefix) call(tag, `${prefix}-${tag}`);
  }
  for (const pair of tags.split(/\s+/).filter(Boolean)) {
    const [tag, name] = pair.split('=', 2);
    call(tag!, name ?? '');
  }
  const loaders = Object.entries(widgets).map(([tag, own]): [string, Load] => {
    const name = names[tag];
    // The file registers the name that its address asks for.
    return [tag, name === tag ? own : (again = '') => import(`../${tag}.js${again}?as=${name}`)];
  });
  const tagOf = Object.fromEntries(Object.entries(names).map(([tag, name]) => [name, tag]));
  begin(
    Object.fromEntries(loaders),
    (tag) => names[tag]!,
    (name) => tagOf[name],
    load === 'visible' ? whenNear : undefined,
  );
}

import * as v from 'valibot';
import { describe } from './issues.js';
import { lazy } from './lazy.js';
import { localeOf } from './locale.js';
import { once, wrong, type Reading, type Source } from './source.js';
import type { NewspartElement } from './widget.js';

/** What all readers of HTML stand on: there when one of them is. */
const reading = lazy(() => import('./html.js'));

/** Widgets whose HTML was not understood, and what was said of it. */
const told = new WeakMap<Element, Reading>();

/** Reads the data that a widget's own children tell as semantic HTML; the last of the ways in. */
export function read({ host }: Source): Reading {
  const { light, schema } = host.constructor as typeof NewspartElement;
  const expected = 'data, src, a child <script type="application/json"> or HTML that tells it all';
  // What the widget has written there itself has a slot.
  const own = [...host.childNodes].some((node) => {
    const { localName, slot } = node as Partial<Element>;
    const isSeen = node.textContent?.trim() || localName === 'img' || (node as Partial<Element>).querySelector?.('img');
    return localName !== 'script' && !slot && isSeen;
  });
  if (!own || !light) return wrong(expected, 'none of them');
  const { place } = reading();
  let value: unknown;
  let near: Element;
  try {
    value = light().reader().read(host, localeOf(host));
  } finally {
    near = place.element ?? host;
    // What is kept would keep the page's elements alive, also while something is still loading.
    place.element = undefined;
  }
  if (value) {
    told.delete(host);
    // An event that is left out would be words lost.
    const bad = v.safeParse(schema, value).issues?.[0];
    if (bad) return { issue: describe(bad) };
    return once(host, JSON.stringify(value), () => ({ value, document: value }));
  }
  // Once: what is in a fallback may change all the time.
  let answer = told.get(host);
  if (!answer) {
    const words = near.textContent.trim().replace(/\s+/g, ' ');
    answer = wrong(
      expected,
      `HTML that is not understood${words && ` near "${words.length > 60 ? `${words.slice(0, 60)}…` : words}"`}`,
    );
    told.set(host, answer);
  }
  return answer;
}

import { localeOf } from './locale.js';
import { once, wrong, type Reading, type Source } from './source.js';
import type { NewspartElement } from './widget.js';

/** The data that a widget's own children tell as semantic HTML; the last of the ways in. */
export function read({ host }: Source): Reading {
  const { light } = host.constructor as typeof NewspartElement;
  const value = host.firstElementChild && light?.().reader().read(host, localeOf(host));
  return value
    ? once(host, JSON.stringify(value), () => ({ value, document: value }))
    : wrong('data, src, a child <script type="application/json"> or HTML that tells it all', 'none of them');
}

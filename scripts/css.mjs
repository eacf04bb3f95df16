/** Writes dist/cdn/newsparts.css: the page's side of every widget, before its upgrade and without its script. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { at, readTags } from './widgets.mjs';

/**
 * What every widget, its placeholder and its fallback begin with. A host weighs nothing, so that the page's own rules win.
 * The container is a child of it, which has no box any more once the widget shows, and not the host itself, for the margins
 * of a container do not join those around it. No `:has()` anywhere: Chromium would ask it anew, and lay out the whole of a
 * widget, for each node that comes or goes in its shadow root.
 */
const hosts = (tags) => {
  const all = tags.flatMap((tag) => [tag, `[data-newspart='${tag}']`]);
  return `
  :where(${all}) {
    display: block;
    line-height: 1.5;
    margin: 0;
  }
  :where(${all}):where(blockquote, dl, ol, table, ul) {
    margin-block: var(--np-margin, 2em);
  }
  :is(${all}) {
    /* Around the fallback, which has no box any more once the widget shows: a margin of the host would add to the widget's. */
    &:not(blockquote, dl, ol, table, ul) {
      & > :nth-child(1 of :not(script, [slot], ${tags})) {
        margin-block-start: var(--np-margin, 2em);
      }
      & > :nth-last-child(1 of :not(script, [slot], ${tags})) {
        margin-block-end: var(--np-margin, 2em);
      }
    }
    & > :is(blockquote, figcaption, ol, p) {
      contain-intrinsic-inline-size: min(20em, 80vw);
      container-type: inline-size;
      margin: 0;
      padding: 0;
      & > p {
        margin: 0;
      }
    }
    & small {
      display: block;
      font-family: var(--np-font-ui, inherit);
      font-size: 0.8125em;
      line-height: 1.45;
    }
    & data > small {
      display: inline;
      font: inherit;
      font-size: 0.5em;
      letter-spacing: 0;
    }
  }
`;
};

/** Room for letters that stand one above the other, or hang from a line that slopes, as in src/core/writing.ts. */
const tall = (tags) => {
  const all = `:is(${tags.flatMap((tag) => [tag, `[data-newspart='${tag}']`])})`;
  const words = ':is(blockquote, figcaption, li, p, p > span, small)';
  return `
  ${all}:is(:lang(km), :lang(lo), :lang(my)), ${all} ${words}:is(:lang(km), :lang(lo), :lang(my)) {
    line-height: 1.75 !important;
  }
  ${all}:lang(ur), ${all} ${words}:lang(ur) {
    line-height: 2.1 !important;
  }
  ${all} data:is(:lang(km), :lang(lo), :lang(my), :lang(ur)) {
    line-height: 1.6;
  }
`;
};

export async function writeCss() {
  const tags = readTags();
  const parts = [];
  const blocks = [];
  for (const tag of tags) {
    const { pageStyle, inline } = await import(pathToFileURL(at(`dist/npm/widgets/${tag}/${tag}.style.js`)).href);
    if (typeof pageStyle !== 'string') throw new Error(`${tag}.style.ts must export pageStyle, a string`);
    parts.push(pageStyle);
    // One that stands among words has no room of its own to keep.
    if (!inline) blocks.push(tag);
  }
  parts.push(tall(tags));
  const { code, warnings } = transform({
    filename: 'newsparts.css',
    code: Buffer.from([hosts(blocks), ...parts].join('\n')),
    minify: true,
  });
  if (warnings.length) throw new Error(`newsparts.css: ${warnings.map(({ message }) => message).join('; ')}`);
  writeFileSync(at('dist/cdn/newsparts.css'), code);
}

/** CSS, marked for editors and for the build, which minifies it. */
export const css = String.raw;

/**
 * What every widget's shadow root stands on. Public custom properties are `--np-*`; the ones with an underscore are ours.
 * Words take the page's own font, size and colour; what a page may have set for its surroundings (alignment, capitals,
 * spacing) does not leak in.
 */
export const base = css`
  :host {
    --_accent: var(--np-accent, #9c2b19);
    --_soft: var(--np-soft, currentColor);
    --_rule: var(--np-rule, currentColor);
    display: block;
  }
  /*
   * What a floating or flexible parent makes it as wide as, and no wider than it has room for: a container has no width of
   * its own. At the end: before the widget, browsers would lay it out a second time.
   */
  :host::after {
    content: '';
    display: grid;
    float: inline-start;
    grid-template-columns: minmax(0, 20em);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--np-accent, light-dark(#9c2b19, #f58f7c));
    }
    /* For those who ask for more contrast, small print and lines stay as dark as the words. */
    @media not (prefers-contrast: more) {
      :host {
        --_soft: var(--np-soft, color-mix(in srgb, currentColor 80%, transparent));
        --_rule: var(--np-rule, color-mix(in srgb, currentColor 20%, transparent));
      }
    }
  }
  :host([hidden]) {
    display: none;
  }
  .np {
    color: var(--np-ink, inherit);
    container-type: inline-size;
    font-style: normal;
    letter-spacing: normal;
    line-height: 1.5;
    margin-block: var(--np-margin, 2em);
    min-inline-size: 100%;
    overflow-wrap: anywhere;
    quotes: auto;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: 0;
  }
  p,
  ul,
  ol,
  blockquote,
  figure {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  p + p {
    margin-block-start: 0.6em;
  }
  sub,
  sup {
    line-height: 0;
  }
  .small,
  button {
    font-family: var(--np-font-ui, inherit);
    font-size: 0.8125em;
    line-height: 1.45;
  }
  .small {
    color: var(--_soft);
    overflow-wrap: anywhere;
  }
  :is(.date, .details, .role)::first-letter {
    text-transform: uppercase;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    .np {
      --_rule: #777;
      --_soft: #000;
      --np-paper: #fff;
      background: #fff;
      color: #000;
      color-scheme: light;
    }
    [href]:not([href^='#'], [href^='mailto' i])::after {
      content: ' (' attr(href) ')';
    }
  }
`;

const sheets = new Map<string, CSSStyleSheet>();

/** Adds styles to a shadow root, once. Constructed style sheets need no `style-src` of the page's policy. */
export function adopt(root: ShadowRoot, style: string): void {
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.set(style, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Whether nothing may move: the reader wants it so, or the screen is slow, as electronic paper is. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion), (update: slow)').matches;

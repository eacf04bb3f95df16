import { css } from '../../core/style.js';

/** It stands among words: nothing of what other widgets have around them. */
export const inline = true;

/** The look of a word that is explained. The note stands below its line, over the lines that follow. */
export const style = css`
  :host {
    display: inline;
  }
  :host::after {
    content: none;
  }
  .word {
    all: unset;
    color: var(--np-ink, inherit);
  }
  .term {
    cursor: pointer;
    text-decoration: underline dotted var(--_accent) from-font;
    text-underline-offset: 0.2em;
  }
  .term[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .note {
    background: var(--np-paper, Canvas);
    border: 1px solid var(--_rule);
    border-block-start: 2px solid var(--_accent);
    box-sizing: border-box;
    cursor: auto;
    display: block;
    font-size: 0.9em;
    font-weight: 400;
    hyphens: inherit;
    inline-size: var(--_column, 20em);
    margin: 0;
    max-inline-size: 24em;
    min-inline-size: 0;
    padding: 0.7em 0.9em;
    position: absolute;
    z-index: 1;
  }
  .note[hidden] {
    display: none;
  }
  .note:focus {
    outline: 0;
  }
  .text:not(:first-child),
  .note > .small {
    margin-block-start: 0.35em;
  }
  /* On paper, and where a server has rendered it for a page without scripts, it is a footnote to its line. */
  @media print, (scripting: none) {
    .note,
    .note[hidden] {
      border-width: 1px 0;
      display: block;
      float: inline-start;
      inline-size: 100%;
      margin-block: 0.3em;
      max-inline-size: none;
      padding: 0.3em 0;
      position: static;
    }
    .term {
      text-decoration: none;
    }
  }
`;

/** For the page: what explains the word takes no room before the upgrade; where no script comes within 8 seconds, or none can, it shows. */
export const pageStyle = css`
  @media (scripting: enabled) {
    :is(term-note, [data-newspart='term-note']) > small {
      animation: np-noted 8s step-end;
    }
  }
  @keyframes np-noted {
    from {
      font-size: 0;
    }
  }
`;

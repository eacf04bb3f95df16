import { css } from '../../core/style.js';

/** The look of what finds events: a hairline above and below, words in the interface face, no boxes. */
export const style = css`
  .tools,
  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.2em;
  }
  .tools {
    border-block: 1px solid var(--_rule);
    margin-block-start: 1.2em;
  }
  .tools,
  .empty {
    padding-block: 0.6em;
  }
  .row {
    column-gap: 0.6em;
  }
  label.row {
    flex: 1 12em;
  }
  .finding button,
  .finding summary,
  input {
    background: none;
    border: 0;
    border-radius: 0;
    color: var(--_accent);
    cursor: pointer;
    min-block-size: max(24px, 1.45em + 4px);
    min-inline-size: 24px;
    padding: 0;
  }
  .finding .row > :not(span),
  .finding summary {
    color: inherit;
  }
  input {
    border-block-end: 1px solid;
    cursor: text;
    flex: 1;
    font: inherit;
    /* At less, phones zoom in. */
    font-size: max(1em, 16px);
    inline-size: 4em;
  }
  .finding [part='filters'] button {
    border: 1px solid var(--_soft);
    padding-inline: 0.6em;
  }
  .party button::before {
    background: var(--_c);
    block-size: 0.75em;
    border-radius: 50%;
    content: '';
    display: inline-block;
    forced-color-adjust: none;
    inline-size: 0.75em;
    margin-inline-end: 0.45em;
  }
  @media (forced-colors) {
    .party button::before {
      outline: 1px solid CanvasText;
    }
  }
  .jump button {
    text-decoration-color: var(--_rule);
    text-decoration-line: underline;
    text-underline-offset: 0.2em;
  }
  /* A border, for shadows and fills are gone where colours are forced. */
  .finding .row [aria-pressed='true'] {
    border-color: currentColor;
    border-block-end: 3px solid var(--_accent);
  }
  summary + .row {
    max-block-size: 14em;
    overflow: auto;
    padding: 4px;
  }
  .last::before {
    block-size: 0.5em;
  }
  @media not print {
    .events [hidden] {
      display: none !important;
    }
    /* The chips name the parties and show their colours. */
    .key:has(~ .finding .party) {
      display: none;
    }
  }
  @media print {
    .finding {
      display: none;
    }
    .group {
      display: block;
    }
  }
`;

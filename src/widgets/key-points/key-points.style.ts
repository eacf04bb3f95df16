import { css } from '../../core/style.js';

/** The look of key points. */
export const style = css`
  .title,
  .name {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .name {
    font-size: 1.05em;
    line-height: 1.4;
  }
  /* An empty string, and not none: with that, WebKit tells nobody that it is a list. */
  ul,
  ol {
    list-style-type: '';
  }
  .title + * {
    margin-block-start: 0.6em;
  }
  .point {
    break-inside: avoid;
    padding-inline-start: 1.8em;
    position: relative;
  }
  .point + .point {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
  }
  /* A border, for there is one also where a browser paints no backgrounds. */
  .point::before {
    border: 0.25em solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    content: '';
    inset-inline-start: 0.2em;
    margin-block-start: 0.5em;
    position: absolute;
  }
  [data-n]::before {
    border: 0;
    content: attr(data-n);
    font-family: var(--np-font-display, inherit);
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 700;
    inset-inline-start: 0;
    margin: 0;
  }
  .name + .text,
  .points .small {
    margin-block-start: 0.35em;
  }
  :is(ul, ol) + .small {
    margin-block-start: 0.8em;
  }
  .point > .np,
  .point > figure {
    --np-stat-qualifier: 0;
    --np-stat-size: 1.7em;
    content-visibility: visible;
    margin-block: 0.8em 0;
  }
`;

/** For the page: the fallback before the upgrade takes about the place that the widget will take. */
export const pageStyle = css`
  :is(key-points, [data-newspart='key-points']) {
    & > :is(h2, h3, h4, h5, h6) {
      font-size: 1.3em;
      line-height: 1.3;
      margin: 0 0 0.46em;
    }
    & > :is(ol, ul) {
      margin: 0;
      padding: 0;
    }
    & > * > li {
      list-style: none;
      margin: 0;
      padding-inline-start: 1.8em;
      & > * {
        margin: 0.35em 0 0;
      }
      & > :first-child {
        margin: 0;
      }
    }
    & > * > li + li {
      margin-block-start: 0.8em;
      padding-block-start: calc(0.8em + 1px);
    }
    & > p {
      margin: 0.35em 0 0;
    }
    & > :is(ol, ul) + p {
      margin-block-start: 0.8em;
    }
  }
`;

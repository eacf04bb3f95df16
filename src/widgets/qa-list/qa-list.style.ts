import { css } from '../../core/style.js';

/** The look of questions and answers: lines between, and no other. */
export const style = css`
  .title,
  .question {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .question {
    display: flow-root;
    font-size: 1.05em;
    line-height: 1.4;
    scroll-margin-block-start: calc(var(--np-sticky-top, 0px) + 1em);
  }
  .summary {
    margin-block-start: 0.35em;
  }
  :is(.title, .summary) + .items {
    margin-block-start: 0.8em;
  }
  .item {
    break-inside: avoid;
  }
  .item + .item {
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
  }
  .what > * {
    margin-block-start: 0.35em;
  }
  .by {
    align-items: center;
    display: flex;
    gap: 0.7em;
  }
  .what > :is(.np, figure) {
    --np-stat-qualifier: 0;
    --np-stat-size: 1.7em;
    content-visibility: visible;
    margin-block: 0.8em 0;
  }
  /* Below all of the last control. */
  .items + .small {
    margin-block-start: 1em;
  }
  /* Up to the lines on both sides. */
  .question [part='toggle'] {
    margin-block: -0.75em;
    padding: 0.75em 0;
  }
`;

/** For the page: the fallback before the upgrade takes about the place that the widget will take. */
export const pageStyle = css`
  :is(qa-list, [data-newspart='qa-list']) {
    /* The first heading is mostly that of the whole. */
    & > :is(h2, h3, h4, h5, h6) {
      font-size: 1.3em;
      line-height: 1.3;
      margin: 0;
      & ~ :is(h2, h3, h4, h5, h6) {
        font-size: 1.05em;
        line-height: 1.4;
        margin-block-start: 0.762em;
      }
    }
    & > :is(p, figure) + :is(h2, h3, h4, h5, h6) {
      padding-block-start: calc(0.762em + 1px);
    }
    & > :is(p, figure) {
      margin: 0.35em 0 0;
    }
    /*
     * What is folded up takes no room below its question. Where no script comes within 8 seconds, or none can, all of it shows.
     */
    @media (scripting: enabled) {
      &:is([collapsed], [data-collapsed]) > :is(h2, h3, h4, h5, h6) ~ :is(p, figure) {
        animation: np-answers 8s step-end;
      }
    }
  }
  @keyframes np-answers {
    from {
      margin-block-start: 0;
      max-block-size: 0;
      overflow: hidden;
    }
  }
`;

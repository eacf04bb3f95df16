import { css } from '../../core/style.js';

/** The look of a number, also inside another widget. */
export const style = css`
  .stat > :first-child > * {
    display: block;
  }
  .qualifier {
    color: var(--_accent);
    font-family: var(--np-font-ui, inherit);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
    min-block-size: var(--np-stat-qualifier, 1.3em);
  }
  .value {
    font-family: var(--np-font-display, inherit);
    font-size: var(--np-stat-size, clamp(2.1em, 1.4em + 6cqi, 3em));
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 600;
    line-height: 1.1;
    position: relative;
  }
  .unit {
    font-size: 0.5em;
  }
  .label {
    font-size: 0.95em;
    line-height: 1.4;
    margin-block-start: 0.35em;
    text-wrap: balance;
  }
  .stat .small {
    margin-block-start: 0.35em;
  }
`;

/** For the page: the fallback before the upgrade takes the place that the widget will take. */
export const pageStyle = css`
  :is(stat-counter, [data-newspart='stat-counter']) {
    /* As high as a qualifier, whether there is one or not: the number begins below. */
    & > p::before {
      block-size: var(--np-stat-qualifier, 1.3em);
      content: '';
      float: inline-start;
      font-size: 0.8125em;
    }
    & data {
      clear: both;
      display: block;
      font-family: var(--np-font-display, inherit);
      font-size: var(--np-stat-size, clamp(2.1em, 1.4em + 6cqi, 3em));
      font-variant-numeric: lining-nums tabular-nums;
      font-weight: 600;
      line-height: 1.1;
    }
    & > p > span {
      display: block;
      font-size: 0.95em;
      line-height: 1.4;
      margin-block-start: 0.35em;
      text-wrap: balance;
    }
    & > p > span:first-child:not(:last-child) {
      font-family: var(--np-font-ui, inherit);
      font-size: 0.8125em;
      font-weight: 600;
      line-height: 1.3;
      margin: 0;
    }
    & > small {
      margin: 0.35em 0 0;
    }
  }
`;

import { css } from '../../core/style.js';

/** The look of numbers in a list, beside that of each of them. */
export const style = css`
  .title {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  /* An empty string, and not none: with that, WebKit tells nobody that it is a list. */
  .list {
    display: grid;
    gap: 1.6em 1.2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--np-stat-width, 9em)), 1fr));
    list-style-type: '';
  }
  .title + .list {
    margin-block-start: 0.8em;
  }
  .list + .small {
    margin-block-start: 0.8em;
  }
  .bare {
    --np-stat-qualifier: 0;
  }
  li {
    break-inside: avoid;
  }
  .list .stat {
    margin-block: 0;
  }
  .list .what img {
    block-size: 2.5em;
    display: block;
    inline-size: auto;
  }
  .list figure {
    margin-block-end: 0.4em;
  }
`;

/** For the page: the fallback before the upgrade takes about the place that the widget will take. */
export const pageStyle = css`
  :is(stat-list, [data-newspart='stat-list']) {
    & > :is(h2, h3, h4, h5, h6) {
      font-size: 1.3em;
      line-height: 1.3;
      margin: 0 0 0.62em;
    }
    & > :is(ol, ul) {
      display: grid;
      gap: 1.6em 1.2em;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--np-stat-width, 9em)), 1fr));
      list-style: none;
      margin: 0;
      padding: 0;
    }
    & li {
      container-type: inline-size;
      margin: 0;
    }
    & li > * {
      margin: 0.35em 0 0;
    }
    & li > :first-child {
      margin: 0;
    }
    & data {
      display: block;
      font-family: var(--np-font-display, inherit);
      font-size: var(--np-stat-size, clamp(2.1em, 1.4em + 6cqi, 3em));
      font-variant-numeric: lining-nums tabular-nums;
      font-weight: 600;
      line-height: 1.1;
    }
    & data + span {
      display: block;
      font-size: 0.95em;
      line-height: 1.4;
      margin-block-start: 0.35em;
      text-wrap: balance;
    }
    & span:first-child:not(:last-child) {
      display: block;
      font-family: var(--np-font-ui, inherit);
      font-size: 0.8125em;
      font-weight: 600;
      line-height: 1.3;
    }
    & > :is(ol, ul) + p {
      margin-block-start: 0.8em;
    }
    &:is([compare], [data-compare]) {
      & > :is(ol, ul) {
        display: block;
      }
      & li + li {
        margin-block-start: 0.9em;
      }
      /* Room for the bar, below the first line. */
      & li > p:first-child {
        align-items: baseline;
        column-gap: 0.4em;
        display: flex;
        flex-wrap: wrap;
        padding-block-end: 1.1em;
      }
      & data {
        font-size: 1.3em;
      }
      & data + span {
        margin: 0;
      }
    }
  }
`;

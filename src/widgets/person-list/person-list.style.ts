import { css } from '../../core/style.js';

/** The look of people in a list, beside that of each of them. */
export const style = css`
  .title {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .summary {
    margin-block-start: 0.35em;
  }
  .people > ul {
    margin-block-start: 1em;
  }
  .people > .small {
    margin-block-start: 0.8em;
  }
  .profiles > ul > li {
    border-block-start: 1px solid var(--_rule);
    padding-block: 1em;
  }
  .profiles > ul > li:last-child {
    border-block-end: 1px solid var(--_rule);
  }
  .heads > ul {
    display: grid;
    gap: 1.6em 1.2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--np-head-width, 9em)), 1fr));
  }
  .heads .name {
    font-size: 1em;
  }
  .heads .rest {
    font-size: 0.9em;
  }
  .heads .person {
    display: block;
  }
  .heads .face {
    display: block;
    margin-block-end: 0.6em;
  }
  /* The names of a row stand on one line: those of whom there is no picture leave its place empty, where there is a row. */
  /* Two columns and what is between them. */
  @container (min-inline-size: 19.2em) {
    .heads.pictured .person:not(.faced) {
      padding-block-start: calc(var(--np-face-size, 4.5em) + 0.6em);
    }
  }
`;

/** For the page: the fallback before the upgrade takes about the place that the widget will take. */
export const pageStyle = css`
  :is(person-list, [data-newspart='person-list']) {
    & :is(h2, h3, h4, h5, h6) {
      font-size: 1.15em;
      line-height: 1.3;
      margin: 0;
    }
    & > :is(h2, h3, h4, h5) {
      font-size: 1.3em;
    }
    & > p {
      margin-block-start: 0.35em;
    }
    & > section {
      border-block-start: 1px solid var(--np-rule, #8886);
      padding-block: 1em;
    }
    & > :is(h2, h3, h4, h5, p) + section {
      margin-block-start: 1em;
    }
    & > :nth-last-child(1 of section) {
      border-block-end: 1px solid var(--np-rule, #8886);
    }
    & > section > p {
      margin-block: 0.6em 0;
    }
    & > section > :is(h3, h4, h5, h6) + p {
      margin-block-start: 0.1em;
    }
    & > section > img {
      block-size: var(--np-face-size, 4.5em);
      border-radius: var(--np-face-radius, 50%);
      float: inline-start;
      inline-size: var(--np-face-size, 4.5em);
      object-fit: cover;
    }
    & > section > img ~ :not(img) {
      margin-inline-start: calc(var(--np-face-size, 4.5em) + 0.9em);
    }
    &:is([variant='heads'], [data-variant='heads']) {
      & > section {
        border: 0;
        display: inline-block;
        inline-size: min(100%, var(--np-head-width, 9em));
        margin-inline-end: 1.2em;
        vertical-align: top;
      }
      & > section > :is(h3, h4, h5, h6) {
        font-size: 1em;
      }
      & > section > img {
        display: block;
        float: none;
        margin-block-end: 0.6em;
      }
      & > section > img ~ :not(img) {
        margin-inline-start: 0;
      }
    }
  }
`;

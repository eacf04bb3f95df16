import { css } from '../../core/style.js';

/** The look of somebody, also inside another widget. */
export const style = css`
  .person {
    break-inside: avoid;
  }
  .profile {
    border-block: 1px solid var(--_rule);
    padding-block: 1em;
  }
  .name {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .who > .small {
    margin-block-start: 0.1em;
  }
  .rest > * {
    margin-block-start: 0.6em;
  }
  .rest > .np {
    content-visibility: visible;
    margin-block-end: 0;
  }
  .about {
    text-wrap: pretty;
  }
  .faced {
    column-gap: 0.9em;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .person > .face {
    block-size: var(--np-face-size, 4.5em);
    border-radius: var(--np-face-radius, 50%);
    inline-size: var(--np-face-size, 4.5em);
  }
  .person > [src] {
    background: var(--np-face, var(--_rule));
  }
  .faced > .who {
    align-self: center;
  }
  .faced > .rest {
    grid-column: 1 / -1;
  }
  /* A name beside the portrait would break. */
  @container (max-inline-size: 15em) {
    .faced {
      display: block;
    }
    .faced > .who {
      margin-block-start: 0.6em;
    }
  }
  /* Where there is room, what there is to tell stands below the name, beside the portrait. */
  @container (min-inline-size: 24em) {
    .faced > .face {
      grid-row: 1 / 3;
    }
    .faced > .rest {
      grid-column: 2;
    }
    .faced > .who:last-child {
      grid-row: 1 / 3;
    }
  }
`;

/** For the page: the fallback before the upgrade takes about the place that the widget will take. */
export const pageStyle = css`
  :is(person-card, [data-newspart='person-card']) {
    & > :is(h2, h3, h4, h5, h6) {
      font-size: 1.15em;
      line-height: 1.3;
      margin-block: 0;
    }
    & > p {
      margin-block-start: 0.6em;
    }
    & > :is(h2, h3, h4, h5, h6) + p {
      margin-block-start: 0.1em;
    }
    & > :nth-child(1 of :not(script, [slot])) {
      border-block-start: 1px solid var(--np-rule, #8886);
      padding-block-start: 1em;
    }
    & > :nth-last-child(1 of :not(script, [slot])) {
      border-block-end: 1px solid var(--np-rule, #8886);
      padding-block-end: 1em;
    }
    & > img {
      block-size: var(--np-face-size, 4.5em);
      border-radius: var(--np-face-radius, 50%);
      box-sizing: content-box;
      float: inline-start;
      inline-size: var(--np-face-size, 4.5em);
      object-fit: cover;
    }
    & > img ~ :not(img) {
      margin-inline-start: calc(var(--np-face-size, 4.5em) + 0.9em);
    }
  }
`;

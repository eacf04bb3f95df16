import { css } from '../../core/style.js';

/** The look of a box: lines above and below, and no other. */
export const style = css`
  .box {
    border-block: 1px solid var(--_rule);
    padding-block: 1em;
  }
  .kicker {
    color: var(--_accent);
    font-weight: 600;
  }
  .title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .title + .what > :first-child,
  .kicker + .what > :first-child {
    margin-block-start: 0.6em;
  }
  .what > * + *,
  .notes > * + * {
    margin-block-start: 0.6em;
  }
  .notes p + p {
    margin-block-start: 0.35em;
  }
  .what > .small ~ .small:not(.notes, .links) {
    margin-block-start: 0.35em;
  }
  .notes b {
    color: var(--np-ink, currentColor);
  }
  /* Of the space around it, the control takes what is nobody else's. */
  .title [part='toggle'] {
    margin-block-end: -0.4em;
    padding: 0 0 0.4em;
  }
  .title:first-child [part='toggle'] {
    margin-block-start: -0.8em;
    padding-block-start: 0.8em;
  }
`;

/** For the page: the fallback before the upgrade takes the place that the widget will take. */
export const pageStyle = css`
  :is(fact-box, [data-newspart='fact-box']) {
    & > :nth-child(1 of :not(script, [slot])) {
      border-block-start: 1px solid var(--np-rule, #8886);
      padding-block-start: 1em;
    }
    & > :nth-last-child(1 of :not(script, [slot])) {
      border-block-end: 1px solid var(--np-rule, #8886);
      padding-block-end: 1em;
    }
    & > :is(h2, h3, h4, h5, h6) {
      font-size: 1.15em;
      line-height: 1.35;
      margin-block-end: 0;
    }
    & > :is(h2, h3, h4, h5, h6):not(:nth-child(1 of :not(script, [slot]))) {
      margin-block-start: 0;
    }
    & > * + :is(figure, p) {
      margin-block-start: 0.6em;
    }
    & > figure {
      margin: 0;
    }
    /*
     * What is folded up takes no room below its title. Where no script comes within 8 seconds, or none can, all of it shows.
     */
    @media (scripting: enabled) {
      &:is([collapsed], [data-collapsed]) > :is(h2, h3, h4, h5, h6) ~ * {
        animation: np-folded 8s step-end;
      }
    }
  }
  @keyframes np-folded {
    from {
      margin-block-start: 0;
      max-block-size: 0;
      overflow: hidden;
    }
  }
`;

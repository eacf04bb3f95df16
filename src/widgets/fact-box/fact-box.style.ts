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
  /* All of the line can be pressed, and of the space around it what is nobody else's. */
  button {
    align-items: baseline;
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    gap: 0.8em;
    inline-size: 100%;
    justify-content: space-between;
    letter-spacing: inherit;
    margin-block-end: -0.4em;
    padding: 0 0 0.4em;
    text-align: start;
    text-wrap: inherit;
  }
  .title:first-child button {
    margin-block-start: -0.8em;
    padding-block-start: 0.8em;
  }
  button::after {
    block-size: 0.4em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    content: '';
    flex: none;
    inline-size: 0.4em;
    margin-inline-end: 0.25em;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  [aria-expanded='true']::after {
    rotate: -135deg;
    translate: 0 0.1em;
  }
  /* Stronger than what shows at once all that a fallback has shown. */
  [hidden] {
    content-visibility: hidden !important;
  }
  /* On paper, and where a server has rendered it for a page without scripts, nobody can open it. */
  @media print, (scripting: none) {
    [hidden] {
      content-visibility: visible !important;
      display: block;
    }
    button::after {
      content: none;
    }
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

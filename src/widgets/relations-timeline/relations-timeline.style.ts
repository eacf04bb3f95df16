import { css } from '../../core/style.js';

/** The look of a timeline. */
export const style = css`
  .timeline {
    --_dates: 7em;
    --_rail: 1.6em;
  }
  .title,
  .name {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.2em;
    margin-block-start: 0.5em;
  }
  .key li::before,
  .dot {
    background: var(--_c, currentColor);
    block-size: 0.75em;
    border-radius: 50%;
    content: '';
    forced-color-adjust: none;
    inline-size: 0.75em;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .key li::before {
    display: inline-block;
    margin-inline-end: 0.45em;
  }
  /* Middle tones, which stand out from light and dark pages alike. */
  .c0 {
    --_c: var(--np-party-1, var(--_accent));
  }
  .c1 {
    --_c: var(--np-party-2, #2380a3);
  }
  .c2 {
    --_c: var(--np-party-3, #9a7412);
  }
  .c3 {
    --_c: var(--np-party-4, #4f8a3f);
  }
  .c4 {
    --_c: var(--np-party-5, #9563b8);
  }
  .c5 {
    --_c: var(--np-party-6, #7a7a7a);
  }

  .events {
    margin-block-start: 1.2em;
    max-block-size: var(--np-timeline-max-height, none);
  }
  /* Where the page does not say what it is on, pale behind dark words and dark behind pale ones, whatever is scrolled there. */
  .era {
    backdrop-filter: blur(0.75em);
    background: var(--np-paper, oklch(from currentColor clamp(0, (0.6 - l) * 99, 1) 0 0 / 0.75));
    break-after: avoid;
    font-weight: 700;
    inset-block-start: var(--np-sticky-top, 0);
    padding-block: 0.5em;
    padding-inline-start: calc((var(--_dates) + var(--_rail)) / 0.8125);
    position: sticky;
    z-index: 1;
  }
  /* No words show through others; and a party's colour may not stand out from a background that the page did not choose. */
  @media (forced-colors), (prefers-contrast: more), (prefers-reduced-transparency) {
    .era {
      position: static;
    }
    .dot,
    .key li::before {
      outline: 1px solid CanvasText;
    }
  }
  .event {
    break-inside: avoid;
    contain-intrinsic-block-size: auto 6em;
    content-visibility: auto;
    display: grid;
    grid-template-columns: var(--_dates) var(--_rail) minmax(0, 1fr);
    /* What may be skipped off screen is cut off at its edges, as outlines would be. */
    overflow-clip-margin: 0.5em;
    padding-block-end: 1.5em;
    position: relative;
  }
  .event::before {
    border-inline-start: 1px solid var(--_rule);
    content: '';
    inset-block: 0;
    inset-inline-start: calc(var(--_dates) + var(--_rail) / 2);
    position: absolute;
  }
  .group:last-child .event:last-child::before {
    block-size: 0.5em;
  }
  .date {
    color: var(--_soft);
    font-family: var(--np-font-ui, inherit);
    font-size: 0.875em;
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 600;
    line-height: 1.6;
    text-align: end;
  }
  .dot {
    box-sizing: border-box;
    display: flex;
    justify-self: center;
    margin-block-start: 0.4em;
    overflow: hidden;
    position: relative;
  }
  .dot i {
    background: var(--_c);
    flex: 1;
  }
  .unsure > .dot {
    background: none;
    border: 2px dotted var(--_c, currentColor);
  }
  .unsure i {
    opacity: 0.5;
  }
  .event:not(.featured) .name {
    font-size: 1.05em;
    line-height: 1.4;
  }
  /* Inside: above and at the end WebKit would cut it off, and the heading of a group lies over what is above. */
  .name:focus-visible {
    margin-inline-start: -0.25em;
    outline-offset: -2px;
    padding-inline-start: 0.25em;
  }
  /* What takes the focus is scrolled to below the headings that stick. */
  .what * {
    scroll-margin-block-start: 4em;
  }
  .summary,
  .text,
  .what > .small {
    margin-block-start: 0.35em;
  }
  .what > .np,
  .what > figure {
    --np-stat-qualifier: 0;
    --np-stat-size: 1.7em;
    content-visibility: visible;
    margin-block: 0.8em 0;
  }
  @container (max-inline-size: 28em) {
    .events {
      --_dates: 0em;
    }
    .event {
      grid-template-columns: var(--_rail) minmax(0, 1fr);
    }
    .date {
      grid-area: 1 / 2;
      text-align: start;
    }
    .dot {
      grid-area: 1 / 1;
    }
    .what {
      grid-area: 2 / 2;
    }
    .date:empty ~ .what {
      grid-area: 1 / 2;
    }
  }
`;

/** For the page: the fallback before the upgrade takes about the place that the widget will take. */
export const pageStyle = css`
  :is(relations-timeline, [data-newspart='relations-timeline']) {
    & > * + p {
      margin-block-start: 0.4em;
    }
    /* The headings: of the whole, and of each list of events. */
    & > :is(h2, h3, h4, h5) {
      font-size: 1.3em;
      line-height: 1.3;
      margin: 0;
    }
    & > :is(h2, h3, h4, h5, ol, p) + :is(h2, h3, h4, h5, h6) {
      font-size: 0.8125em;
      line-height: 1.45;
      padding-block: 0.5em;
      padding-inline-start: clamp(1.97em, (100% - 34.46em) * 99, 10.58em);
    }
    & > p + :is(h2, h3, h4, h5, h6) {
      margin-block-start: 1.5em;
    }
    & > ol > li {
      list-style: none;
      margin: 0;
      padding-block-end: 1.5em;
      padding-inline-start: clamp(1.6em, (100% - 28em) * 99, 8.6em);
      & > * {
        margin: 0.35em 0 0;
      }
      & > :is(strong, em) + p + p {
        margin-block-start: 0.6em;
      }
      & > blockquote {
        margin-block-start: 0.56em;
      }
      & > :is(time, strong),
      & > em > strong,
      & > p:first-child > :is(time:first-child, time + strong),
      & > p:first-child > time + em > strong {
        display: block;
        font-size: 1.05em;
        font-style: normal;
        font-weight: 600;
        line-height: 1.4;
        margin: 0;
        text-wrap: balance;
      }
      /* The title of a featured event. */
      & em > strong {
        font-size: 1.3em;
        line-height: 1.3;
      }
      & > time,
      & > p:first-child > time:first-child {
        font-size: 0.875em;
        line-height: 1.6;
      }
      /* A number. Its margin joins that of its paragraph. */
      & > p > data {
        display: block;
        font-family: var(--np-font-display, inherit);
        font-size: 1.7em;
        font-weight: 600;
        line-height: 1.1;
        &:first-child {
          margin-block-start: 0.47em;
        }
        & + span {
          display: block;
          font-size: 0.95em;
          line-height: 1.4;
          margin-block-start: 0.35em;
          text-wrap: balance;
        }
      }
      & > p > span:first-child:not([lang], :last-child) {
        display: block;
        font-size: 0.8125em;
        font-weight: 600;
        line-height: 1.3;
        margin-block-start: 0.98em;
      }
    }
    @container (min-width: 28em) {
      & > ol > li > time,
      & > ol > li > p:first-child > time:first-child {
        float: inline-start;
        inline-size: 8em;
        margin-inline-start: -9.83em;
        text-align: end;
      }
    }
  }
`;

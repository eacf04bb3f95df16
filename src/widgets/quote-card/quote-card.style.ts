import { css } from '../../core/style.js';

/** The look of a quotation, also inside another widget. */
export const style = css`
  .quote {
    position: relative;
    text-wrap: pretty;
  }
  /*
   * What is far off screen is not laid out: on a page with many quotations most of the time goes there. WebKit would cut
   * off a mark that stands high, and the outline of a link at the edge.
   */
  @supports (overflow-clip-margin: 1px) {
    .quote {
      contain-intrinsic-block-size: auto 12em;
      content-visibility: auto;
      overflow-clip-margin: 0.5em;
    }
  }
  .quote:not(.plain) > blockquote > p {
    font-size: var(--np-quote-size, clamp(1.15em, 0.95em + 1.3cqi, 1.5em));
    line-height: 1.38;
    position: relative;
  }
  /* A quotation mark in the accent, which hangs in the margin where there is one. */
  .marked > :first-child::before,
  .plain > .marked > ::before {
    color: var(--_accent);
    content: open-quote;
    font-weight: 700;
  }
  .quote > .marked > ::after {
    color: var(--_accent);
    content: no-close-quote;
    font-weight: 700;
  }
  .plain > .marked > :last-child::after {
    content: close-quote;
  }
  @container (min-inline-size: 24em) {
    .card > *,
    .pull > * {
      --_above: 0em;
      --_beside: -0.58em;
      padding-inline-start: 2em;
    }
    .card > .small,
    .pull > .small {
      padding-inline-start: calc(2em / 0.8125);
    }
    /* By itself, and in no box of the words: WebKit would count it as a line of a shortened quotation. */
    :not(.plain) > .marked > :first-child::before {
      font-size: 1.4em;
      inset-block-start: 0;
      line-height: 0.8;
      margin-inline-start: -0.8em;
      position: absolute;
    }
  }
  /* Where the mark stands high, there is room for a large one: in the margin, or above. */
  :not(.plain) > .marked > :first-child:is(:lang(en), :lang(hi), :lang(id), :lang(ko), :lang(pt), :lang(tr), :lang(vi)) {
    padding-block-start: var(--_above, 1.2em);
  }
  :not(.plain) > .marked > :first-child:is(:lang(en), :lang(hi), :lang(id), :lang(ko), :lang(pt), :lang(tr), :lang(vi))::before {
    font-size: 2.6em;
    inset-block-start: 0.5em;
    line-height: 0;
    margin-inline-start: var(--_beside, 0);
    position: absolute;
  }

  .quote > slot {
    display: block;
  }
  .quote > figcaption {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    margin-block-start: 0.8em;
  }
  /* Large type in a narrow column: below the portrait. */
  figcaption > div {
    flex: 1 7em;
  }
  .quote b {
    font-family: var(--np-font-ui, inherit);
    font-size: 0.95em;
  }
  .quote > .context {
    margin-block-end: 0.5em;
  }
  .quote > figcaption ~ .small {
    margin-block-start: 0.5em;
  }
  /* What a reader can press reads as a part of the text. */
  .action {
    margin-block-start: 0.3em;
  }
  .action button {
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font-weight: 600;
    padding: 0.3em 0;
    text-decoration: underline;
  }
  @media print {
    .action {
      display: none;
    }
    .quote > [hidden] {
      display: block;
    }
  }
`;

/** For the page: the fallback before the upgrade takes the place that the widget will take. */
export const pageStyle = css`
  :is(quote-card, [data-newspart='quote-card']) {
    & > :is(figcaption, p) {
      margin-block-start: 0.8em;
    }
    & > :is(figcaption, p) ~ p {
      margin-block-start: 0.4em;
    }
    & > :is(figcaption, p) > :is(b, strong) {
      font-family: var(--np-font-ui, inherit);
      font-size: 0.95em;
    }
    & > blockquote {
      border: 0;
      font: inherit;
    }
    & > blockquote > p {
      text-wrap: pretty;
    }
    & > blockquote > p + p {
      margin-block-start: 0.6em;
    }
    &:not([variant='plain'], [data-variant='plain']) {
      /* Room for the quotation mark: beside the words, or above them where the widget is narrower than 24em. */
      & > :is(blockquote, figcaption, p) {
        padding-inline-start: clamp(0px, (100% - 24em) * 99, 2em);
      }
      & > blockquote > p {
        font-size: var(--np-quote-size, clamp(1.15em, 0.95em + 1.3cqi, 1.5em));
        line-height: 1.38;
      }
      @container (max-width: 22em) {
        & > blockquote > :first-child:is(:lang(en), :lang(hi), :lang(id), :lang(ko), :lang(pt), :lang(tr), :lang(vi)) {
          margin-block-start: 1.2em;
        }
      }
      /* The room beside the words is not in the container: the difference is 1.3% of it. */
      @container (min-width: 22em) {
        & > blockquote > p {
          font-size: var(--np-quote-size, clamp(1.15em, 0.976em + 1.3cqi, 1.5em));
        }
      }
    }
    /* Room for the marks within the words. They do not show: who types a quotation by hand may have typed marks as well. */
    &:is([variant='plain'], [data-variant='plain']) > blockquote {
      & > :first-child::before,
      & > :last-child::after {
        content: open-quote;
        font-weight: 700;
        visibility: hidden;
      }
      & > :last-child::after {
        content: close-quote;
      }
    }
    &:is([variant='pull'], [data-variant='pull']) {
      & > blockquote {
        border-block-start: 1px solid var(--np-rule, #8886);
        font-weight: 600;
        padding-block-start: 1.3em;
      }
      & > :is(blockquote, figcaption, p):last-child {
        border-block-end: 1px solid var(--np-rule, #8886);
        padding-block-end: 1.3em;
      }
    }
    /*
     * A shortened quotation has as many lines, and room for the control below. No word is out of reach: until the script
     * comes the rest can be scrolled to, and where it does not come within 8 seconds, or cannot, all of it shows.
     */
    @media (scripting: enabled) {
      &:is([lines], [data-lines]) {
        --_lines: attr(lines type(<number>), attr(data-lines type(<number>)));
        & > blockquote {
          padding-block-end: 1.97em;
        }
        & > blockquote > p {
          animation: np-lines 8s step-end;
          scrollbar-width: none;
        }
      }
    }
  }
  @keyframes np-lines {
    from {
      max-block-size: calc(var(--_lines) * 1lh);
      overflow: auto;
    }
  }
`;

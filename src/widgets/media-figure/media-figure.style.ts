import { css } from '../../core/style.js';

/** The look of a figure. */
export const style = css`
  .figure img {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
  }
  figcaption,
  .figure .small {
    margin-block-start: 0.5em;
  }
  .larger {
    background: none;
    border: 0;
    cursor: zoom-in;
    display: block;
    max-inline-size: 100%;
    padding: 0;
    position: relative;
  }
  /* A plus, in the colours of the page: what is drawn needs no typeface. */
  .larger::after {
    background:
      linear-gradient(currentColor 0 0) center / 1em 2px no-repeat,
      linear-gradient(currentColor 0 0) center / 2px 1em no-repeat,
      var(--np-paper, canvas);
    block-size: 2.2em;
    color: var(--np-ink, canvastext);
    content: '';
    inline-size: 2.2em;
    inset-block-end: 0.6em;
    inset-inline-end: 0.6em;
    opacity: 0.85;
    position: absolute;
  }
  @media print {
    .larger::after {
      content: none;
    }
  }
`;

/** For the page: the fallback before the upgrade takes the place that the widget will take. */
export const pageStyle = css`
  :is(media-figure, [data-newspart='media-figure']) {
    & > figure {
      margin: 0;
    }
    & img {
      block-size: auto;
      display: block;
      max-inline-size: 100%;
    }
    & > p,
    & figcaption {
      font-family: var(--np-font-ui, inherit);
      font-size: 0.8125em;
      line-height: 1.45;
      margin: 0.5em 0 0;
    }
    & figcaption > p {
      font: inherit;
      margin: 0;
    }
  }
`;

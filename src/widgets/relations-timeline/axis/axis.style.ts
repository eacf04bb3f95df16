import { css } from '../../../core/style.js';

/** The look of the axis. */
export const style = css`
  .axis {
    color: inherit;
    margin-block-start: 1em;
    user-select: none;
    writing-mode: horizontal-tb;
    -webkit-user-select: none;
  }
  .zoom {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .range {
    font-weight: 600;
    margin-inline-end: auto;
    unicode-bidi: plaintext;
    white-space: nowrap;
  }
  .zoom button,
  .merged {
    background: none;
    border: 1px solid var(--_soft);
    border-radius: 1em;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 24px;
    min-inline-size: 2.2em;
    padding: 0.05em 0.5em;
    white-space: nowrap;
  }
  .out::before {
    content: '−';
  }
  .in::before {
    content: '+';
  }
  .zoom [aria-disabled='true'] {
    cursor: default;
    opacity: 0.5;
  }
  .track {
    contain: strict;
    cursor: grab;
    margin-block-start: 0.5em;
    position: relative;
    touch-action: pan-y;
  }
  .marks {
    border-block-end: 1px solid var(--_soft);
    inset: 0 0 2em;
    position: absolute;
  }
  .marks > * {
    box-sizing: border-box;
    inset-block-end: 0;
    inset-inline-start: 0;
    position: absolute;
    white-space: nowrap;
  }
  .marks span {
    unicode-bidi: plaintext;
  }
  .tick,
  .band {
    border-inline-start: 1px solid var(--_rule);
    color: var(--_soft);
    padding-inline: 0.4em 0;
  }
  .tick {
    border-color: var(--_soft);
    inset-block: 100% auto;
    line-height: 1;
    padding-block-start: 0.85em;
  }
  .today {
    border: 0 solid var(--_accent);
    border-inline-start-width: 2px;
    color: var(--_accent);
    font-weight: 700;
    margin-block-start: -0.6em;
    padding-block-start: 1.45em;
  }
  .band {
    background: color-mix(in srgb, currentColor 6%, transparent);
    inset-block-start: 0;
  }
  .band,
  .flag > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .flag {
    border-inline-start: 1px solid var(--_rule);
    pointer-events: none;
  }
  .flag > * {
    cursor: pointer;
    pointer-events: auto;
  }
  .flag > span {
    display: block;
    padding-inline-start: 0.55em;
  }
  .flag > .mark {
    inset-block-end: -0.42em;
    inset-inline-start: -0.42em;
    margin: 0;
    position: absolute;
  }
  .flag > .pole {
    background: var(--_c, currentColor);
    block-size: 1.1em;
    border: 0;
    border-radius: 1px;
    flex-direction: column;
    inline-size: 3px;
    inset-block-start: 0.2em;
    inset-inline-start: -2px;
    margin: 0;
    position: absolute;
  }
  .long > .mark,
  .vague > .mark {
    border-radius: 1em;
    flex-direction: column;
  }
  .long > .mark {
    block-size: 0.4em;
    inset-block-end: calc(var(--_lane) * 0.55em + 0.9em);
  }
  .vague > .mark {
    opacity: 0.4;
  }
  /* An open end fades. */
  .to > .mark {
    mask: linear-gradient(var(--_to), #000 60%, transparent);
  }
  .from > .mark {
    mask: linear-gradient(calc(0deg - var(--_to)), #000 60%, transparent);
  }
  @media (forced-colors) {
    .zoom [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
  .flag.bare {
    border: 0;
  }
  .band.bare {
    background: none;
  }
  .bare > :not(.mark) {
    display: none;
  }
  .current > span,
  .featured > span {
    font-weight: 700;
  }
  .merged {
    background: var(--np-paper, Canvas);
    margin-block-end: -0.8em;
    text-align: center;
    z-index: 1;
  }
  .current > .mark,
  .merged.current {
    outline: 2px solid var(--_accent);
  }
  .overview {
    block-size: 1.5em;
    border-block: 1px solid var(--_soft);
    margin-block: 0.3em 0.4em;
    overflow: hidden;
    /* What is observed is a pixel narrower from right to left, so that a change of direction is noticed. */
    padding: 0 0 0 1px;
    padding-inline-start: 0;
    position: relative;
    touch-action: none;
  }
  .overview > * {
    block-size: 100%;
    inline-size: 100%;
    position: absolute;
  }
  .window {
    border: solid var(--_accent);
    border-width: 0 3px;
    box-shadow: 0 0 0 100vmax color-mix(in srgb, currentColor 10%, transparent);
    box-sizing: border-box;
    cursor: ew-resize;
    min-inline-size: 8px;
  }
  @media screen {
    .axis ~ .events {
      contain: paint;
      max-block-size: var(--np-timeline-max-height, 24em);
    }
  }
  @media print {
    .axis {
      display: none;
    }
  }
`;

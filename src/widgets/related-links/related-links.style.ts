import { css } from '../../core/style.js';

/** The look of links to other pages. */
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
  /* An empty string, and not none: with that, WebKit tells nobody that it is a list. */
  ul {
    list-style-type: '';
  }
  * + ul,
  ul + .small {
    margin-block-start: 0.8em;
  }
  .link {
    border-block-start: 1px solid var(--_rule);
    break-inside: avoid;
    display: flex;
    gap: 1em;
    padding-block: 0.8em;
    position: relative;
  }
  .list > ul > :last-child {
    border-block-end: 1px solid var(--_rule);
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  .words > * + * {
    margin-block-start: 0.25em;
  }
  .kicker {
    color: var(--_accent);
    font-weight: 600;
  }
  .name {
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .teaser {
    font-size: 0.9375em;
  }
  /* All of it can be pressed. What is a link of its own, in a correction, lies above. */
  .name a::before {
    content: '';
    inset: 0;
    position: absolute;
  }
  .link:hover .name a {
    text-decoration-color: currentColor;
  }
  .name a:focus-visible {
    outline: 0;
  }
  .name a:focus-visible::before {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .link [part='correction'] {
    position: relative;
  }
  .thumb {
    flex: none;
    inline-size: var(--np-thumb-width, clamp(4.5em, 26%, 8em));
  }
  .thumb img {
    aspect-ratio: var(--np-thumb-ratio, 3 / 2);
    display: block;
    inline-size: 100%;
    object-fit: cover;
  }
  .cards > ul {
    display: grid;
    gap: 1.2em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--np-card-width, 13em)), 1fr));
  }
  /* The picture comes last for those who hear it, and first for those who see it. */
  .cards .link {
    flex-direction: column-reverse;
    gap: 0.6em;
    justify-content: flex-end;
    padding-block-end: 0;
  }
  .cards .link > * {
    flex: none;
    inline-size: auto;
  }
  /* Beside a picture there would be room for a word or two. */
  @container (max-inline-size: 15em) {
    .link {
      flex-direction: column-reverse;
      gap: 0.6em;
    }
  }
`;

/** For the page: the fallback before the upgrade takes about the place that the widget will take. */
export const pageStyle = css`
  :is(related-links, [data-newspart='related-links']) {
    & > :is(h2, h3, h4, h5, h6) {
      font-size: 1.3em;
      line-height: 1.3;
      margin: 0;
    }
    & > p {
      margin: 0.35em 0 0;
    }
    & > :is(ol, ul) {
      margin: 0.8em 0 0;
      padding: 0;
    }
    & > * > li {
      border-block-start: 1px solid var(--np-rule, #8886);
      display: flow-root;
      list-style: none;
      margin: 0;
      padding-block: 0.8em;
      & > * {
        margin: 0.25em 0 0;
      }
      & > :first-child {
        font-weight: 700;
        line-height: 1.35;
        margin: 0;
      }
      & > :first-child > small:first-child {
        display: block;
      }
      & img {
        aspect-ratio: var(--np-thumb-ratio, 3 / 2);
        block-size: auto;
        display: block;
        inline-size: var(--np-thumb-width, clamp(4.5em, 26%, 8em));
        object-fit: cover;
      }
    }
    &:not([variant='cards'], [data-variant='cards']) > * > li:last-child {
      border-block-end: 1px solid var(--np-rule, #8886);
    }
    /* The picture stands beside the words; where there is none, its column is empty. */
    &:not([variant='cards'], [data-variant='cards']) > * > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      & > * {
        grid-column: 1;
      }
      & > img {
        grid-area: 1 / 2 / span 9;
        inline-size: var(--np-thumb-width, 6em);
        margin: 0;
        margin-inline-start: 1em;
      }
    }
    &:is([variant='cards'], [data-variant='cards']) > :is(ol, ul) {
      display: grid;
      gap: 1.2em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--np-card-width, 13em)), 1fr));
      & > li {
        padding-block-end: 0;
      }
      & img {
        inline-size: 100%;
      }
    }
  }
`;

import { css } from '../../core/style.js';

/** The look of quotations in a list, beside that of each of them. */
export const style = css`
  .title {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  /* An empty string, and not none: with that, WebKit tells nobody that it is a list. */
  ul {
    list-style-type: '';
  }
  li {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.8em;
  }
  .title + * {
    margin-block-start: 0.6em;
  }
  .quotes .quote {
    margin-block: 0;
  }
`;

/** For the page: the fallback before the upgrade takes about the place that the widget will take. */
export const pageStyle = css`
  :is(quote-list, [data-newspart='quote-list']) {
    & > :is(h2, h3, h4, h5, h6) {
      font-size: 1.05em;
      line-height: 1.4;
      margin: 1em 0 0.5em;
    }
    & > :is(h2, h3, h4, h5, h6):first-child {
      font-size: 1.3em;
      line-height: 1.3;
      margin: 0 0 0.46em;
    }
    & > :is(ol, ul) {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    & li {
      border-block-start: 1px solid var(--np-rule, #8886);
      margin: 0;
      padding-block: 0.8em;
    }
    & :is(figure, blockquote) {
      border: 0;
      font: inherit;
      margin: 0;
      padding: 0;
    }
    & li p {
      margin: 0;
    }
    & li p + p {
      margin-block-start: 0.6em;
    }
    /* Room for the marks within the words. They do not show: who types a quotation by hand may have typed marks as well. */
    & blockquote > :first-child::before,
    & blockquote > :last-child::after {
      content: open-quote;
      font-weight: 700;
      visibility: hidden;
    }
    & blockquote > :last-child::after {
      content: close-quote;
    }
    & li :is(figcaption, blockquote + p) {
      margin-block-start: 0.8em;
    }
    & li figcaption > p {
      margin: 0;
    }
    & li b {
      font-family: var(--np-font-ui, inherit);
      font-size: 0.95em;
    }
  }
`;

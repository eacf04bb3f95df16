import { QuoteList } from './quote-list.js';

export { QuoteList };

QuoteList.define();

declare global {
  interface HTMLElementTagNameMap {
    'quote-list': QuoteList;
  }
}

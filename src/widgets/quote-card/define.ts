import { QuoteCard } from './quote-card.js';

export { QuoteCard };

QuoteCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'quote-card': QuoteCard;
  }
}

import { PersonCard } from './person-card.js';

export { PersonCard };

PersonCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'person-card': PersonCard;
  }
}

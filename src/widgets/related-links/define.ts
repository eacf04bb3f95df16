import { RelatedLinks } from './related-links.js';

export { RelatedLinks };

RelatedLinks.define();

declare global {
  interface HTMLElementTagNameMap {
    'related-links': RelatedLinks;
  }
}

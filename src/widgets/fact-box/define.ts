import { FactBox } from './fact-box.js';

export { FactBox };

FactBox.define();

declare global {
  interface HTMLElementTagNameMap {
    'fact-box': FactBox;
  }
}

import { KeyPoints } from './key-points.js';

export { KeyPoints };

KeyPoints.define();

declare global {
  interface HTMLElementTagNameMap {
    'key-points': KeyPoints;
  }
}

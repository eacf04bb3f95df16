import { StatCounter } from './stat-counter.js';

export { StatCounter };

StatCounter.define();

declare global {
  interface HTMLElementTagNameMap {
    'stat-counter': StatCounter;
  }
}

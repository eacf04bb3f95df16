import { RelationsTimeline } from './relations-timeline.js';

export { RelationsTimeline };

RelationsTimeline.define();

declare global {
  interface HTMLElementTagNameMap {
    'relations-timeline': RelationsTimeline;
  }
}

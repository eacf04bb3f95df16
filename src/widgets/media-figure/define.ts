import { MediaFigure } from './media-figure.js';

export { MediaFigure };

MediaFigure.define();

declare global {
  interface HTMLElementTagNameMap {
    'media-figure': MediaFigure;
  }
}

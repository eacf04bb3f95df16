import { html, type TemplateResult } from 'lit/html.js';
import { css } from './style.js';

/** The look of a heading that opens what is below it. All of its line can be pressed. */
export const style = css`
  [part='toggle'] {
    align-items: baseline;
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    gap: 0.8em;
    inline-size: 100%;
    justify-content: space-between;
    letter-spacing: inherit;
    text-align: start;
    text-wrap: inherit;
  }
  [part='toggle']::after {
    block-size: 0.4em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    content: '';
    flex: none;
    inline-size: 0.4em;
    margin-inline-end: 0.25em;
    rotate: 45deg;
    translate: 0 -0.2em;
  }
  [aria-expanded='true']::after {
    rotate: -135deg;
    translate: 0 0.1em;
  }
  /* Stronger than what shows at once all that a fallback has shown. */
  [hidden='until-found'] {
    content-visibility: hidden !important;
  }
  /* On paper, and where a server has rendered it for a page without scripts, nobody can open it. */
  @media print, (scripting: none) {
    [hidden='until-found'] {
      content-visibility: visible !important;
      display: block;
    }
    [part='toggle']::after {
      content: none;
    }
  }
`;

/**
 * The control in a heading that opens and closes what is below it. That is hidden until the reader opens it, or the browser's own search
 * in the page finds something there: `hidden="until-found"`.
 *
 * @param body the id of what it opens
 */
export const toggle = (title: string, expanded: boolean, body: string, press: (event: Event) => void): TemplateResult =>
  html`<button type="button" part="toggle" aria-expanded=${expanded ? 'true' : 'false'} aria-controls=${body} @click=${press}>${title}</button>`;

/** Whether the page's address names an id. Asked of the address and not of `:target`, which no element becomes that comes after the page. */
export const isAddressed = (id: string | undefined): boolean =>
  Boolean(id && location.hash && new URL(`#${id}`, location.href).hash === location.hash);

import { html } from 'lit/html.js';
import { css } from '../../core/style.js';
import { pull as words } from '../../strings/en.pull.js';

/** The look of words that an article repeats. */
export const style = css`
  .pull {
    border-block: 1px solid var(--_rule);
    padding-block: 1.3em;
  }
  .pull > blockquote {
    font-weight: 600;
  }
  .unseen {
    clip-path: inset(50%);
    position: absolute;
  }
`;

/** What those who hear it are told first. */
export const intro = html`<p class="unseen" dir="auto">${words.repeated}</p>`;

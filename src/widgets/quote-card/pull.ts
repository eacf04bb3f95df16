import { html, nothing, type TemplateResult } from 'lit/html.js';
import { css } from '../../core/style.js';
import type { Locale } from '../../core/locale.js';
import { pull as english } from '../../strings/en.pull.js';

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
export const intro = ({ words, given }: Locale): TemplateResult =>
  html`<p class="unseen" lang=${given || nothing} dir="auto">${(words?.pull ?? english).repeated}</p>`;

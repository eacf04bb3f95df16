import { html, render } from 'lit/html.js';
import { extras, type Image } from '../../core/fields.js';
import type { Locale } from '../../core/locale.js';
import { adopt, css } from '../../core/style.js';
import { figures as english } from '../../strings/en.figures.js';

const style = css`
  dialog {
    background: none;
    block-size: 100%;
    border: 0;
    box-sizing: border-box;
    color: #fff;
    color-scheme: dark;
    inline-size: 100%;
    margin: 0;
    max-block-size: none;
    max-inline-size: none;
    overflow: auto;
    padding: 0;
  }
  dialog::backdrop {
    background: #111;
  }
  .large {
    align-items: safe center;
    display: grid;
    justify-items: safe center;
    min-block-size: 100%;
  }
  /* Whatever width and height it has in the page. */
  .large img {
    block-size: 100dvb;
    inline-size: 100%;
    object-fit: contain;
  }
  .close {
    background: #111;
    border: 1px solid #fff;
    border-radius: 2em;
    color: #fff;
    cursor: pointer;
    inset-block-start: 1em;
    inset-inline-end: 1em;
    min-block-size: 44px;
    padding: 0.5em 1.2em;
    position: fixed;
  }
  dialog :focus-visible {
    outline-color: #fff;
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;

/** One dialog for each shadow root, which is there while it is open. */
const open = new WeakSet<ShadowRoot>();

/**
 * Shows a picture as large as the window. A dialog of the browser's own: Escape closes it, and the focus returns to where it
 * was. The page behind it stays as it is, and two fingers enlarge the picture further.
 *
 * @param root where the picture is
 * @param told hears that it has been opened, and closed
 */
export function enlarge(
  root: ShadowRoot,
  image: Image,
  { words, given, rtl }: Locale,
  told: (open: boolean) => void,
): void {
  if (open.has(root)) return;
  open.add(root);
  adopt(root, style);
  const place = document.createElement('dialog');
  place.setAttribute('part', 'dialog');
  place.setAttribute('aria-label', image.alt);
  const close = (): void => place.close();
  place.addEventListener('click', close);
  place.addEventListener('close', () => {
    place.remove();
    open.delete(root);
    told(false);
  });
  // As wide as the window, whatever it was in the page.
  const large = { ...image, sizes: image.srcset && '100vw' };
  render(
    html`<div class="large">${extras().photo(large, 'eager')}</div>
      <button type="button" class="close" part="close" lang=${given || 'en'} dir=${rtl ? 'rtl' : 'ltr'}>
        ${(words?.figures ?? english).close}
      </button>`,
    place,
  );
  root.append(place);
  place.showModal();
  told(true);
}

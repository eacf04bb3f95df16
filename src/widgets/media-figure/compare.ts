import { html, type TemplateResult } from 'lit/html.js';
import * as v from 'valibot';
import { image, photo } from '../../core/fact.js';
import { words } from '../../core/fields.js';
import type { Locale } from '../../core/locale.js';
import { css } from '../../core/style.js';
import type { FigureOptions } from './media-figure.template.js';

/** One of two pictures: an Image, with a word or two that show on it. */
export const side = v.object({
  ...image.entries,
  /** What shows on it, such as a date. */
  label: v.optional(words),
});

export type Side = v.InferOutput<typeof side>;
export type SideData = v.InferInput<typeof side>;

/** Two pictures of the same size, one over the other, with a line between; on paper one below the other. */
export const style = css`
  .pair {
    position: relative;
  }
  .side img {
    inline-size: 100%;
  }
  .side .small {
    margin: 0;
  }
  .line,
  .pair input {
    display: none;
  }
  @media not print {
    .pair {
      --_split: 50%;
      overflow: clip;
    }
    /* The first one is as wide as the line is far; its picture stays as wide as the other. */
    .first {
      block-size: 100%;
      inline-size: var(--_split);
      inset-block-start: 0;
      inset-inline-start: 0;
      overflow: clip;
      position: absolute;
    }
    .first img {
      block-size: 100%;
      inline-size: 100cqi;
      max-inline-size: none;
      object-fit: cover;
    }
    .side .small {
      background: var(--np-paper, canvas);
      color: var(--np-ink, canvastext);
      inset-block-start: 0.8em;
      max-inline-size: 40cqi;
      padding: 0.15em 0.6em;
      position: absolute;
    }
    .first .small {
      inset-inline-start: 0.8em;
      inline-size: max-content;
    }
    .second .small {
      inset-inline-end: 0.8em;
    }
    .line {
      background: var(--np-paper, canvas);
      display: block;
      inline-size: 4px;
      inset-block: 0;
      inset-inline-start: var(--_split);
      margin-inline-start: -2px;
      pointer-events: none;
      position: absolute;
    }
    /* A handle, with two strokes to hold it by. */
    .line::before {
      background:
        linear-gradient(currentColor 0 0) 42% 50% / 2px 1em no-repeat,
        linear-gradient(currentColor 0 0) 58% 50% / 2px 1em no-repeat,
        var(--np-paper, canvas);
      block-size: 2.75em;
      border-radius: 50%;
      color: var(--np-ink, canvastext);
      content: '';
      inline-size: 2.75em;
      inset: 50% auto auto 50%;
      position: absolute;
      translate: -50% -50%;
    }
    /* All of the picture moves the line; a finger that goes up or down moves the page, and two of them enlarge it. */
    .pair input {
      appearance: none;
      background: none;
      block-size: 100%;
      /* As in pages that follow the standard; in others, browsers differ. */
      box-sizing: border-box;
      cursor: ew-resize;
      display: block;
      inline-size: 100%;
      inset: 0;
      margin: 0;
      position: absolute;
      touch-action: pan-y pinch-zoom;
    }
    input::-webkit-slider-thumb {
      appearance: none;
      block-size: 100%;
      inline-size: 1px;
    }
    input::-moz-range-thumb {
      background: none;
      block-size: 100%;
      border: 0;
      inline-size: 1px;
    }
    .pair:has(:focus-visible) {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    .pair :focus-visible {
      outline: 0;
    }
  }
`;

/** Where the line is, in words: how much of the first picture shows. */
const said = (percent: number, { lang, intl = Intl }: Locale): string =>
  new intl.NumberFormat(lang, { style: 'percent' }).format(percent / 100);

/** Draws the line where the control is, and says where that is: at first, and when the reader moves it. */
export function draw(input: HTMLInputElement, locale: Locale): void {
  input.ariaValueText = said(input.valueAsNumber, locale);
  input.parentElement!.style.setProperty('--_split', `${input.value}%`);
}

/** Two pictures. What they are called, or else what they show, names the control. */
export function compared(before: Side, after: Side, { locale, eager, position = 50 }: FigureOptions): TemplateResult {
  const start = Math.min(100, Math.max(0, position));
  const picture = (side: Side, place: string): TemplateResult =>
    html`<div class="side ${place}">
      ${photo(side, eager ? 'eager' : 'lazy')} ${side.label && html`<div class="small" part="label">${side.label}</div>`}
    </div>`;
  const name = [before.label ?? before.alt, after.label ?? after.alt].filter((words) => words.trim()).join(' – ');
  return html`<div class="pair" part="pair">
    ${picture(after, 'second')} ${picture(before, 'first')}
    <div class="line"></div>
    <input
      type="range"
      part="slider"
      min="0"
      max="100"
      value=${start}
      aria-label=${name || `${said(0, locale)} – ${said(100, locale)}`}
      @input=${({ currentTarget }: Event) => draw(currentTarget as HTMLInputElement, locale)}
    />
  </div>`;
}

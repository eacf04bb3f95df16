import { html } from 'lit/html.js';
import { adopt, css } from '../../core/style.js';
import type { Part, Scene } from './part.js';
import type { Timeline } from './relations-timeline.schema.js';
import { colour, partiesOf } from './relations-timeline.template.js';

/** The look of lanes, where there is room for them; where there is not, the list stays a list. Both numbers are put in. */
const style = css`
  .lanes,
  .rails {
    display: none;
  }
  @container (min-inline-size: 999em) {
    .timeline:has(> .lanes-0) > .key {
      display: none;
    }
    .lanes.lanes-0 {
      background: var(--np-paper, oklch(from currentColor clamp(0, (0.6 - l) * 99, 1) 0 0 / 0.75));
      backdrop-filter: blur(0.75em);
      border-block-end: 1px solid var(--_rule);
      display: grid;
      font-weight: 700;
      grid-template-columns: calc(var(--_dates) / 0.8125) repeat(var(--_count), minmax(0, 1fr));
      inset-block-start: var(--np-sticky-top, 0);
      margin-block-start: 1.2em;
      padding-block: 0.4em;
      position: sticky;
      z-index: 2;
    }
    .lanes > :first-child {
      grid-column-start: 2;
    }
    .lanes > * {
      padding-inline: calc(var(--_rail) / 2 / 0.8125 - 0.46em) 0.8em;
    }
    .lanes > ::before {
      background: var(--_c);
      block-size: 0.92em;
      border-radius: 50%;
      content: '';
      display: inline-block;
      forced-color-adjust: none;
      inline-size: 0.92em;
      margin-inline-end: 0.45em;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
      vertical-align: -0.1em;
    }
    @media (forced-colors), (prefers-contrast: more), (prefers-reduced-transparency) {
      .lanes.lanes-0 {
        position: static;
      }
      .lanes > ::before,
      .lanes-0 .dot i {
        outline: 1px solid CanvasText;
      }
    }
    /* Below the names, which stick too; but not in a list that scrolls in itself. */
    .lanes-0:not(.scrolls) .era {
      inset-block-start: calc(var(--np-sticky-top, 0px) + 1.9em);
    }
    .lanes-0 .event {
      grid-template-columns: var(--_dates) repeat(var(--_count), var(--_rail) minmax(0, 1fr));
    }
    .lanes-0 .event::before {
      display: none;
    }
    .lanes-0 .rails {
      display: flex;
      inset-block: 0;
      inset-inline: var(--_dates) 0;
      position: absolute;
    }
    .rails i {
      border-inline-start: 1px solid var(--_rule);
      flex: 1;
      margin-inline-start: calc(var(--_rail) / 2 - 0.5px);
    }
    .lanes-0 .date {
      padding-inline-end: 0.8em;
    }
    .lanes-0 .dot {
      grid-column-start: calc(2 + 2 * var(--_from, 0));
    }
    .lanes-0 .what {
      grid-column: calc(3 + 2 * var(--_from, 0)) / span calc(1 + 2 * var(--_wide, 0));
      padding-inline-end: 0.8em;
    }
    /* Of several: a mark in the lane of each and a line from one to the other; the words below, where no rail runs through them. */
    .lanes-0 .joint > .rails {
      block-size: 1.6em;
    }
    .lanes-0 .last > .rails,
    .lanes-0 .group:last-child .event:last-child > .rails {
      block-size: 0.5em;
    }
    .lanes-0 .joint::after {
      align-self: start;
      border-block-start: 2px solid var(--_rule);
      content: '';
      grid-column: calc(2 + 2 * var(--_from)) / span calc(1 + 2 * var(--_wide));
      grid-row: 1;
      margin-block-start: calc(0.775em - 1px);
      margin-inline: calc(var(--_rail) / 2);
    }
    .lanes-0 .joint > .dot {
      display: contents;
    }
    .lanes-0 .dot i {
      block-size: 0.75em;
      border-radius: 50%;
      forced-color-adjust: none;
      grid-column: calc(2 + 2 * var(--_at));
      grid-row: 1;
      inline-size: 0.75em;
      justify-self: center;
      margin-block-start: 0.4em;
      position: relative;
      z-index: 1;
    }
    .lanes-0 .joint > .date {
      grid-row: 1 / span 2;
    }
    .lanes-0 .joint > .what {
      grid-row: 2;
      max-inline-size: 40em;
      padding-block-start: 0.3em;
    }
  }
`;

/** A column for each party, and what they did together across. */
export class Lanes implements Part {
  #list: HTMLElement | undefined;

  above({ parties }: Timeline): unknown {
    const entries = Object.values(parties);
    // The same as in the legend, which stands where there is no room, and in the words of each event.
    return html`<div class="lanes lanes-${entries.length} small" aria-hidden="true">
      ${entries.map(({ name, short }, index) => html`<div class="${colour(index)} lane">${short ?? name}</div>`)}
    </div>`;
  }

  rendered({ model, list, items }: Scene): void {
    this.stop();
    this.#list = list;
    const keys = Object.keys(model.parties);
    if (!keys.length) return;
    const root = list.getRootNode() as ShadowRoot;
    // A container query takes no custom property.
    adopt(root, style.replaceAll('lanes-0', `lanes-${keys.length}`).replace('999em', `${7 + 9 * keys.length}em`));
    list.style.setProperty('--_count', String(keys.length));
    root.querySelector<HTMLElement>('.lanes')!.style.setProperty('--_count', String(keys.length));
    list.classList.add(`lanes-${keys.length}`);
    for (const { element, event } of items) {
      if (!element) break;
      // It is done: with other parties or another date it would be another element.
      if (element.querySelector('.rails')) continue;
      const at = partiesOf(event, model).map((party) => keys.indexOf(party));
      const from = at.length ? Math.min(...at) : 0;
      const to = at.length ? Math.max(...at) : keys.length - 1;
      element.style.setProperty('--_from', String(from));
      element.style.setProperty('--_wide', String(to - from));
      element.classList.toggle('joint', at.length > 1);
      // A box each: a background is not printed, and Firefox misplaces the lines of a gradient. None through words across.
      const rails = document.createElement('div');
      rails.className = 'rails';
      rails.append(...(at.length ? keys : [0]).map(() => document.createElement('i')));
      element.prepend(rails);
      element.querySelectorAll<HTMLElement>('.dot > i').forEach((mark, index) => {
        mark.style.setProperty('--_at', String(at[index]));
      });
    }
  }

  stop(): void {
    const list = this.#list?.classList;
    for (const name of [...(list ?? [])]) if (name.startsWith('lanes-')) list!.remove(name);
  }
}

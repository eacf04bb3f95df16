import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, smallPrint } from '../../core/fields.js';
import type { Person } from '../../core/person.js';
import type { Options } from '../../core/widget.js';
import { quote } from '../quote-card/quote-card.js';
import { attribution } from '../quote-card/quote-card.template.js';
import type { Item, Quotes } from './quote-list.schema.js';

/** What stands under one heading. */
export type GroupBy = 'none' | 'speaker' | 'party';

export interface QuotesOptions extends Options {
  readonly groupBy?: GroupBy | undefined;
}

interface Group {
  readonly name: string;
  readonly speaker: Person | undefined;
  readonly items: Item[];
}

/** For whom something was said. */
const partyOf = ({ party, speaker }: Item): string => party ?? speaker?.affiliation ?? '';

/**
 * Quotations by who said them, or for whom; each group where its first one is. What has neither comes first, before any heading:
 * behind one, it would be taken for what that says.
 */
export function groups({ quotes }: Quotes, by: GroupBy | undefined): readonly Group[] {
  const found = new Map<string, Group>();
  for (const item of quotes) {
    const { speaker } = item;
    const name = by === 'speaker' ? (speaker?.name ?? '') : by === 'party' ? partyOf(item) : '';
    if (!found.has(name)) found.set(name, { name, speaker: by === 'speaker' ? speaker : undefined, items: [] });
    found.get(name)!.items.push(item);
  }
  return [...found.values()].sort((one, other) => Number(one.name !== '') - Number(other.name !== ''));
}

/** A quotation below its speaker's name, which it need not repeat; where it says something else of the speaker, it does. */
function below({ speaker: known }: Group, item: Item): Item {
  const { speaker } = item;
  const same = (['role', 'affiliation'] as const).every((key) => !speaker?.[key] || speaker[key] === known?.[key]);
  return known && same ? { ...item, speaker: undefined } : item;
}

/** A heading as a role, for its level is not known when the template is written. */
const heading = (words: unknown, level: number, name: string, part: string): TemplateResult =>
  html`<div role="heading" aria-level=${level} class=${name} part=${part} dir="auto">${words}</div>`;

function group(one: Group, lang: string | undefined, options: Options): TemplateResult {
  const { locale, headingLevel } = options;
  const { name, speaker } = one;
  const [who = name, role] = speaker ? attribution({ lang, speaker } as Item, locale) : [];
  return html`${
    name &&
    html`<div class="who" part="group">
      ${speaker?.image && extras().portrait(speaker.image)}
      <div>
        ${heading(who, headingLevel, 'name', 'group-title')}
        ${role && html`<div class="role small" part="role">${role}</div>`}
      </div>
    </div>`
  }
    <ul part="quotes">
      ${one.items.map(
        (item) =>
          html`<li data-id=${item.id ?? nothing} part="quote">
            ${quote({ lang, ...below(one, item) }, { locale, headingLevel, variant: 'plain' })}
          </li>`,
      )}
    </ul>`;
}

/** Quotations one below the other. */
export function quotations(model: Quotes, { locale, headingLevel, groupBy, footer }: QuotesOptions): TemplateResult {
  const { title, lang } = model;
  const nested = { locale, headingLevel: headingLevel + (title ? 1 : 0) };
  return html`<div class="np quotes" part="base" lang=${lang ?? (locale.given || nothing)} dir=${lang ? 'auto' : nothing}>
    ${title && heading(title, headingLevel, 'title', 'title')}
    ${groups(model, groupBy).map((one) => group(one, lang, nested))} ${smallPrint(model, locale)} ${footer}
  </div>`;
}

import { html, type TemplateResult } from 'lit/html.js';
import { extras } from '../../core/fields.js';
import type { Person } from '../../core/person.js';
import { css } from '../../core/style.js';
import { attribution } from '../quote-card/quote-card.template.js';
import type { ListedQuote, Quotes } from './quote-list.schema.js';
import { listed, type QuotesOptions } from './quote-list.template.js';

/** The look of groups. */
export const style = css`
  .name {
    font-size: 1.05em;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }
  .who {
    align-items: center;
    break-after: avoid;
    display: flex;
    gap: 0.7em;
    padding-block-end: 0.5em;
  }
  ul + .who {
    margin-block-start: 1em;
  }
`;

interface Group {
  readonly name: string;
  readonly speaker: Person | undefined;
  readonly items: ListedQuote[];
}

/**
 * Quotations by who said them, or for whom; each group where its first one is. What has neither comes first, before any heading:
 * behind one, it would be taken for what that says.
 */
export function groups({ quotes }: Quotes, by: QuotesOptions['groupBy']): readonly Group[] {
  const found = new Map<string, Group>();
  for (const item of quotes) {
    const speaker = by === 'speaker' ? item.speaker : undefined;
    const name = speaker?.name ?? (by === 'party' ? (item.party ?? item.speaker?.affiliation) : '') ?? '';
    if (!found.has(name)) found.set(name, { name, speaker, items: [] });
    found.get(name)!.items.push(item);
  }
  return [...found.values()].sort((one, other) => Number(one.name !== '') - Number(other.name !== ''));
}

/** A quotation below its speaker's name, which it need not repeat; where it says something else of the speaker, it does. */
function below(known: Person | undefined, item: ListedQuote): ListedQuote {
  const { speaker } = item;
  const same = (['role', 'affiliation'] as const).every((key) => !speaker?.[key] || speaker[key] === known?.[key]);
  return known && same ? { ...item, speaker: undefined } : item;
}

function group({ name, speaker, items }: Group, lang: string | undefined, options: QuotesOptions): TemplateResult {
  const [who = name, role] = speaker ? attribution({ lang, speaker } as ListedQuote, options.locale) : [];
  return html`${
    name &&
    html`<div class="who" part="group">
      ${speaker?.image && extras().portrait(speaker.image)}
      <div>
        <div role="heading" aria-level=${options.headingLevel} class="name" part="group-title" dir="auto">${who}</div>
        ${role && html`<div class="role small" part="role">${role}</div>`}
      </div>
    </div>`
  } ${listed(
    items.map((item) => below(speaker, item)),
    lang,
    options,
  )}`;
}

/** Quotations below the names of those who said them, or for whom they spoke. */
export const grouped = (model: Quotes, options: QuotesOptions): unknown =>
  groups(model, options.groupBy).map((one) => group(one, model.lang, options));

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { extras, smallPrint } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import { paragraphs } from '../../core/text.js';
import type { Options } from '../../core/widget.js';
import { quotes, stats, type Question, type Questions } from './qa-list.schema.js';

/** What opens and closes, and finds what the page's address names: loaded where there is something of it to do. */
export const disclosure = lazy(() => import('../../core/disclosure.js'));

export interface QuestionsOptions extends Options {
  /** Whether an answer shows; undefined where all of them always do. */
  readonly isOpen?: ((item: Question) => boolean) | undefined;
  /** Opens or closes an answer; the browser's own search in the page opens it by a `beforematch` event. */
  readonly toggle?: ((item: Question, event: Event) => void) | undefined;
}

/** Whether nobody of that name has answered before: then it is said who it is. */
export const isNew = ({ items }: Questions, index: number): boolean =>
  items.findIndex(({ by }) => by?.name === items[index]!.by?.name) === index;

/** Who answers: the name, and the role where it is the first time; as in the attribution of a quotation. */
export const naming = (model: Questions, index: number, { locale }: Options): readonly unknown[] => {
  const [name, role] = quotes().attribution({ speaker: model.items[index]!.by }, locale);
  return [name, isNew(model, index) ? role : undefined];
};

function answerer(model: Questions, index: number, options: Options): unknown {
  const { by } = model.items[index]!;
  if (!by) return undefined;
  const [name, role] = naming(model, index, options);
  return html`<div class="by" part="by">
    ${isNew(model, index) && by.image ? extras().portrait(by.image) : nothing}
    <div><b part="name">${name}</b> ${role && html`<div class="role small" part="role">${role}</div>`}</div>
  </div>`;
}

function question(item: Question, index: number, model: Questions, options: QuestionsOptions): TemplateResult {
  const { locale, isOpen, toggle: press } = options;
  const headingLevel = options.headingLevel + (model.title ? 1 : 0);
  const nested = { locale, headingLevel: headingLevel + 1 };
  const spoken = { lang: item.lang ?? model.lang };
  const expanded = !isOpen || isOpen(item);
  const id = `answer-${index}`;
  const set = (event: Event): void => press?.(item, event);
  return html`<div class="item" part="item" lang=${item.lang ?? nothing} dir=${item.lang ? 'auto' : nothing}>
    <div role="heading" aria-level=${headingLevel} class="question" part="question">${
      isOpen ? disclosure().toggle(item.question, expanded, id, set) : item.question
    }</div>
    <div class="what" part="body" id=${id} hidden=${expanded ? nothing : 'until-found'} @beforematch=${set}>
      ${answerer(model, index, options)}
      <div class="text" part="text">${paragraphs(item.answer)}</div>
      ${item.image && extras().picture(item.image, locale)}
      ${item.stat && stats().stat({ ...spoken, ...item.stat }, nested)}
      ${item.quote && quotes().quote({ ...spoken, ...item.quote }, { ...nested, variant: 'plain' })}
      ${smallPrint(item, locale)}
    </div>
  </div>`;
}

/** Questions with their answers, one below the other. */
export function questions(model: Questions, options: QuestionsOptions): TemplateResult {
  const { locale, headingLevel, footer } = options;
  const { title, summary, lang } = model;
  return html`<div class="np questions" part="base" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>
    ${title && html`<div role="heading" aria-level=${headingLevel} class="title" part="title">${title}</div>`}
    ${summary && html`<div class="summary" part="summary">${paragraphs(summary)}</div>`}
    <div class="items" part="items">${model.items.map((item, index) => question(item, index, model, options))}</div>
    ${smallPrint(model, locale)} ${footer}
  </div>`;
}

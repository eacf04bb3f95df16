import type { TemplateResult } from 'lit/html.js';
import { lazy } from '../../core/lazy.js';
import { base } from '../../core/style.js';
import { NewspartElement } from '../../core/widget.js';
import { quotes, schema, stats, type Question, type Questions, type QuestionsData } from './qa-list.schema.js';
import { style } from './qa-list.style.js';
import { disclosure, questions, type QuestionsOptions } from './qa-list.template.js';

export { questions, style };

/** The data in other forms, as plain HTML and as JSON-LD: loaded when something asks for one of them. */
export const light = lazy(() => import('./qa-list.light.js'));

/**
 * An interview, or questions and answers.
 *
 * Its JSON is Questions: `items` is required, with a `question` and an `answer` each. A bad one is reported and left out. With
 * `collapsed` only the questions show, until the reader opens an answer, finds something in it with the browser's own search, or follows
 * a link to it. Each has an address: `#` and the `id` of the item, or the widget's own `id`, a dot, and the item's `id`, or its number where it has none. In
 * print and without scripts all of them are open.
 *
 * @tag qa-list
 * @summary An interview, or questions and answers.
 *
 * @attr {string} data - JSON text of Questions.
 * @attr {string} src - Where the JSON is: `#id/pointer` or `address#/pointer`.
 * @attr {boolean} collapsed - Shows the questions alone, each of which opens its answer.
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - The level of the widget's own heading; the questions are one level below.
 * @attr {string} lang - Language of the interface words, dates and numbers (BCP 47); by default that of the nearest element around.
 * @attr {boolean} json-ld - Adds the data as JSON-LD (schema.org) to the element's children, for search engines.
 * @attr {boolean} debug - Shows what is wrong with the data in place.
 *
 * @slot - The fallback: shows until there is data, and where the data is bad.
 * @slot footer - Shows below the widget.
 *
 * @fires {CustomEvent<null>} np-ready - The widget shows its data.
 * @fires {CustomEvent<{ issues: { path: string, message: string }[] }>} np-error - The data is bad, or a part of it was left out.
 * @fires {CustomEvent<{ expanded?: boolean, id?: string, original?: boolean }>} np-toggle - The reader has opened an answer, or closed it:
 *   `id` is that of the item, or its number; or shows the original words of a quotation in an answer, or their translation again.
 * @fires {CustomEvent<null>} np-view - Once, when half of the widget is in view, or it fills half of the view.
 *
 * @csspart base - The whole widget.
 * @csspart title - The heading.
 * @csspart summary - What it is about.
 * @csspart items - All questions and answers.
 * @csspart item - A question and its answer.
 * @csspart question - What is asked.
 * @csspart toggle - With `collapsed`: the control that opens and closes an answer, with the question in it.
 * @csspart body - All below the question.
 * @csspart by - Who answers.
 * @csspart portrait - Whose portrait stands before the name.
 * @csspart name - The name of who answers.
 * @csspart role - Role and affiliation, where somebody answers for the first time.
 * @csspart text - The answer; also the words of a quotation.
 * @csspart image - A picture with its caption.
 * @csspart details - The small print of a quotation or number in an answer.
 * @csspart source - The source and the date of the last update.
 * @csspart correction - What was wrong before.
 * @csspart errors - What is wrong with the data, with `debug`.
 *
 * @cssprop [--np-accent=light-dark(#9c2b19, #f58f7c)] - Colour of the signs that answers open.
 * @cssprop [--np-ink=inherit] - Colour of the words.
 * @cssprop [--np-soft] - Colour of small print; by default the words' colour, thinned.
 * @cssprop [--np-rule] - Colour of lines; by default the words' colour, thinner still.
 * @cssprop [--np-font-ui=inherit] - Typeface of small print.
 * @cssprop [--np-sticky-top=0px] - Height of what sticks to the top of the page, below which a question is scrolled to.
 * @cssprop [--np-margin=2em] - Space above and below.
 */
export class QaList extends NewspartElement<Questions, QuestionsData> {
  static override readonly tag = 'qa-list';
  static override readonly schema = schema;
  static override readonly list = 'items';
  static override readonly attributes = { collapsed: false } as const;
  static override readonly style = base + style;
  static override readonly light = light;

  /** The answers that are open, by the ids or numbers of their items. */
  #open = new Set<string>();
  #items: readonly Question[] = [];
  /** Whether the page's address has yet to be followed: once when it shows, and when the address changes. */
  #asked = true;
  /** The item that the address names, until it has been scrolled to. */
  #goal: Question | undefined;

  /** Shows the questions alone, each of which opens its answer. */
  declare collapsed: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
  }

  protected override options(): QuestionsOptions {
    return {
      ...super.options(),
      ...(this.collapsed && {
        isOpen: (item) => this.#open.has(this.#key(item)),
        toggle: (item, { type }) => this.#set(item, type === 'beforematch' || !this.#open.has(this.#key(item))),
      }),
    };
  }

  protected override template(model: Questions, options: QuestionsOptions): TemplateResult {
    this.#items = model.items;
    if (this.#asked && location.hash) {
      const { isAddressed } = disclosure();
      const { id } = this;
      this.#goal = model.items.find((item) => isAddressed(item.id) || (id && isAddressed(`${id}.${this.#key(item)}`)));
    }
    this.#asked = false;
    if (this.#goal && this.collapsed) this.#set(this.#goal, true);
    return questions(model, options);
  }

  #key(item: Question): string {
    return item.id ?? String(this.#items.indexOf(item) + 1);
  }

  #set(item: Question, expanded: boolean): void {
    const id = this.#key(item);
    if (expanded === this.#open.has(id)) return;
    if (expanded) this.#open.add(id);
    else this.#open.delete(id);
    this.update();
    this.send('np-toggle', { expanded, id });
  }

  #follow = (): void => {
    this.#asked = true;
    this.update();
  };

  protected override rendered(model: Questions): void {
    super.rendered(model);
    // Of what opens, and of what stands inside answers; what none has needed is not there.
    for (const { module } of [disclosure, quotes, stats]) if (module) this.adopt(module.style);
    if (!this.#goal) return;
    const heading = this.shadowRoot!.querySelectorAll<HTMLElement>('.question')[model.items.indexOf(this.#goal)]!;
    this.#goal = undefined;
    heading.scrollIntoView();
    // As after any link: the Tab key goes on from here, and what is read next is this.
    const target = heading.querySelector('button') ?? heading;
    if (target === heading) heading.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  override attributeChangedCallback(name: string): void {
    // A script that folds them up means those that are open, too.
    if (name === 'collapsed') this.#open.clear();
    super.attributeChangedCallback(name);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }
}

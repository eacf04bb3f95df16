import { html, nothing, render } from 'lit/html.js';
import { fill } from '../../core/locale.js';
import { adopt } from '../../core/style.js';
import { finding as english } from '../../strings/en.finding.js';
import type { Strings } from '../../strings/strings.js';
import { filterOf, marksOf, matches, queryOf, wordsOf, type Query } from './find.js';
import { style } from './finding.style.js';
import type { Host, Item, Part, Scene } from './part.js';
import type { Timeline, TimelineEvent } from './relations-timeline.schema.js';
import { colour } from './relations-timeline.template.js';

/** How many controls of a sort stand in the open; more of them fold up. */
const open = 12;

/** Of what comes back, how much at a time: more than a view. */
const few = 50;

/** How long typing has to rest before the count is said, in milliseconds. */
const rest = 700;

const button = (name: unknown, press: () => void, pressed?: boolean, style = ''): unknown =>
  html`<button type="button" class=${style} aria-pressed=${pressed ?? nothing} @click=${press}>${name}</button>`;

/** Controls of one sort under their name, beside which stands what of them is chosen. */
function row(sort: string, part: string, name: string, items: readonly unknown[], chosen: readonly string[] = []) {
  const many = items[open];
  // Whoever hears the name of the group need not hear it again.
  const group = html`<div class="row ${sort}" part=${part} role="group" aria-label=${name}>
    ${many ? nothing : html`<span class="small" aria-hidden="true">${name}</span>`} ${items}
  </div>`;
  return many
    ? html`<details>
        <summary class="small">${[name, ...chosen].join(' · ')}</summary>
        ${group}
      </details>`
    : group;
}

/** Filtering, searching and jumping. Events are hidden and shown; the list is not rendered again for it. */
export class Finding implements Part {
  #scene!: Scene;
  #box: HTMLElement | null = null;
  #query!: Query;
  #found!: ReadonlySet<TimelineEvent>;
  /** The words of each event, folded once for what was rendered; its parties and its kind; and those of all. */
  #words!: Map<TimelineEvent, string>;
  #marks!: Map<TimelineEvent, readonly string[]>;
  #there!: ReadonlySet<string>;
  /** The first of the events that show in each group. */
  #groups = new Map<Element, Item>();
  /** Where the rail ends. */
  #last: HTMLElement | undefined;
  #said = '';
  /** What was sent last, and what of the filter led nowhere. */
  #sent = ',,';
  #unknown = '';
  #typing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {}

  above(model: Timeline): unknown {
    this.#words = new Map();
    this.#marks = new Map(model.events.map((event) => [event, marksOf(event, model)]));
    this.#there = new Set([...this.#marks.values()].flat());
    // Filled when the list is there, and again whenever other events show.
    return html`<div class="finding"></div>`;
  }

  has = (event: TimelineEvent): boolean => this.#found.has(event);

  rendered(scene: Scene): void {
    this.#scene = scene;
    const { list, items, options, whole } = scene;
    const root = list.getRootNode() as ShadowRoot;
    const focused = root.activeElement;
    this.#box = root.querySelector('.finding');
    adopt(root, style);
    this.#find();
    this.#groups.clear();
    this.#last?.classList.remove('last');
    for (const item of items) {
      const { event, element } = item;
      if (!element) continue;
      if (this.has(event)) {
        const group = element.closest('.group')!;
        if (!this.#groups.has(group)) this.#groups.set(group, item);
        this.#last = element;
      } else if (!element.hidden) element.hidden = true;
    }
    this.#last?.classList.add('last');
    for (const group of list.querySelectorAll<HTMLElement>('.group')) group.hidden = !this.#groups.has(group);
    this.#reveal(few);

    const { lang, intl = Intl } = options.locale;
    const { format } = new intl.NumberFormat(lang);
    const [shown, total] = [this.#found.size, items.length];
    const said = fill(this.#say.count, { shown: format(shown), total: format(total) });
    const say = (): void => {
      this.#said = said;
      this.#draw();
    };
    clearTimeout(this.#timer);
    // Once, and not for every letter, or for every portion of a long list whose words are not there yet.
    if (!whole && this.#query.words[0]) this.#said = '';
    else if (this.#typing) this.#timer = setTimeout(say, rest);
    else this.#said = said;
    this.#typing = false;
    this.#draw();
    if (focused && (!focused.isConnected || focused.closest('[hidden]'))) this.#keep(focused);

    const { filter, search } = this.host;
    const now = [filter, search, this.#active && said].join();
    // What is not there yet may have the words.
    if (now === this.#sent || !whole) return;
    this.#sent = now;
    this.host.send('np-filter', { filter: filter ?? '', search: search ?? '', shown, total });
  }

  /** Shows again what was found: so many at once, and the rest when these are painted. */
  #reveal(most: number): void {
    clearTimeout(this.#later);
    let left = most;
    for (const { event, element } of this.#scene.items) {
      if (!element?.hidden || !this.has(event)) continue;
      if (!left--) {
        this.#later = setTimeout(() => this.#reveal(few), 50);
        return;
      }
      element.hidden = false;
    }
  }

  /** An event that is gone to shows. */
  chosen(id: string): void {
    const item = this.#scene.items.find((item) => item.id === id);
    if (!item || item.element?.hidden === false) return;
    if (!this.has(item.event)) {
      this.#clear();
      this.rendered(this.#scene);
    }
    this.#reveal(Infinity);
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#later);
    this.#last?.classList.remove('last');
    for (const element of this.#scene?.list.querySelectorAll<HTMLElement>('.event, .group') ?? [])
      element.hidden = false;
  }

  #find(): void {
    const { model, items } = this.#scene;
    const { filter, search, localName } = this.host;
    const query = (this.#query = queryOf(filter, search, model));
    const unknown = query.unknown.join();
    if (unknown && unknown !== this.#unknown) console.info(`newsparts <${localName}>: unknown in filter: ${unknown}`);
    this.#unknown = unknown;
    this.#found = new Set(
      items.flatMap((item) =>
        matches(query, this.#marks.get(item.event)!, () => this.#told(item)) ? [item.event] : [],
      ),
    );
  }

  #told = ({ event, element }: Item): string => {
    const { model, options } = this.#scene;
    let told = this.#words.get(event);
    if (!told && element) {
      // What the reader can press is not of the event.
      const ours = [...element.querySelectorAll('.link, .more')].map(({ textContent }) => textContent);
      const words = ours.reduce((words, other) => words.replace(other, ' '), element.textContent);
      this.#words.set(event, (told = wordsOf(words, event, model, options.locale)));
    }
    return told ?? '';
  };

  /** Before the first letter is typed; in portions, so that none has to wait long for it. */
  #prepare = (start: number): unknown =>
    setTimeout(() => {
      const { items } = this.#scene;
      items.slice(start, start + 30).forEach(this.#told);
      if (items[start + 30]) this.#prepare(start + 30);
    });

  get #active(): string | undefined {
    return this.#query.marks[0] ?? this.#query.words[0];
  }

  /** The focus goes on from what was hidden or has gone. */
  #keep(focused: Element): void {
    const [first] = this.#groups.values();
    const field = focused.closest('.event') ? null : this.#box!.querySelector('input');
    if (!field && first) this.#scene.visit(first);
    else (field ?? this.#box!.querySelector<HTMLElement>('.empty button'))?.focus();
  }

  /** The words for it. */
  get #say(): Strings['finding'] {
    return this.#scene.options.locale.words?.finding ?? english;
  }

  #draw = (): unknown => this.#box && render(this.#template(), this.#box);

  #clear = (): void => {
    this.host.filter = this.host.search = null;
  };

  #type = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    // What is typed on the way to a Chinese or Japanese word finds nothing; half a Korean one does.
    if ((event as InputEvent).isComposing && !/\p{Script=Hangul}$/u.test(value)) return;
    this.#typing = true;
    this.host.search = value || null;
  };

  #template(): unknown {
    const { controls, search } = this.host;
    const shown = this.#found.size;
    const clear = this.#active ? button(this.#say.clear, this.#clear) : nothing;
    const count = html`<div class="small" part="count" role="status" dir="auto">${this.#said}</div>`;
    return [
      controls
        ? html`<div class="tools" part="toolbar">
            <label class="row small" part="search"
              >${this.#say.search}
              <input type="search" .value=${search ?? ''} @focus=${() => this.#prepare(0)} @input=${this.#type} @compositionend=${this.#type} />
            </label>
            ${count} ${shown ? clear : nothing} ${this.#layouts()} ${this.#chips('party')} ${this.#chips('kind')}
            ${this.#jump()}
          </div>`
        : count,
      shown ? nothing : html`<div class="empty" part="empty">${this.#say.empty} ${clear}</div>`,
    ];
  }

  #chips(sort: 'party' | 'kind'): unknown {
    const { model } = this.#scene;
    const { marks } = this.#query;
    const chosen: string[] = [];
    const chips = Object.entries<{ readonly name: string; readonly short?: string | undefined }>(
      sort === 'party' ? model.parties : model.kinds,
    ).flatMap(([key, { name, short = name }], index) => {
      const mark = `${sort}=${key}`;
      if (!this.#there.has(mark)) return [];
      const pressed = marks.includes(mark);
      if (pressed) chosen.push(short);
      const toggle = (): void => {
        this.host.filter = filterOf(pressed ? marks.filter((other) => other !== mark) : [...marks, mark]) || null;
      };
      return [button(short, toggle, pressed, colour(index))];
    });
    return chips[0] ? row(sort, 'filters', this.#say[sort], chips, chosen) : nothing;
  }

  #layouts = (): unknown =>
    row(
      'layout',
      'layouts',
      this.#say.layout,
      (['list', 'lanes', 'axis'] as const).map((layout) =>
        button(this.#say[layout], () => (this.host.layout = layout), this.host.layout === layout),
      ),
    );

  /** The first event, the groups under their headings, and the latest event. */
  #jump(): unknown {
    const { items, options, visit } = this.#scene;
    const dated = items.filter(({ event, element }) => element && event.date && this.has(event));
    if (options.order === 'desc') dated.reverse();
    const go = (item: Item) => (): void => {
      this.#reveal(Infinity);
      visit(item);
    };
    const places: (readonly [string | null | undefined, Item | undefined])[] = [
      [this.#say.first, dated[0]],
      ...[...this.#groups].map(([group, item]) => [group.querySelector('.era')?.textContent, item] as const),
      [this.#say.latest, dated.at(-1)],
    ];
    return places[3] || dated[open]
      ? row(
          'jump',
          'jump',
          this.#say.jump,
          places.flatMap(([name, item]) => (name && item ? [button(name, go(item))] : [])),
        )
      : nothing;
  }
}

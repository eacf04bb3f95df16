import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import * as v from 'valibot';
import { context, extras, writing } from './fields.js';
import { lazy } from './lazy.js';
import type { Light } from './light.js';
import { localeOf, type Locale } from './locale.js';
import { Source, type Host, type Issue, type Reading } from './source.js';
import { adopt } from './style.js';
import { rich } from './text.js';

const reporting = lazy(() => import('./issues.js'));

/** What every template is given beside its model. */
export interface Options {
  readonly locale: Locale;
  /** The level of the widget's own heading, 2 to 6. */
  readonly headingLevel: number;
  /** What the page adds at the end of the widget: a slot, or nothing in a widget within a widget. */
  readonly footer?: unknown;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** A widget shows its data. Sent again when it shows other data. */
    'np-ready': CustomEvent<null>;
    /** A widget's data is bad, or a part of it was left out. */
    'np-error': CustomEvent<{ readonly issues: readonly Issue[] }>;
    /** A widget came half into view, or filled half of the view; once. */
    'np-view': CustomEvent<null>;
  }
}

/** The first sees half of a widget; the second, of one taller than the view, whether it has reached the middle. */
const observers: IntersectionObserver[] = [];

const seen = (entries: readonly IntersectionObserverEntry[], observer: IntersectionObserver): void => {
  const [half, middle] = observers;
  for (const { isIntersecting, intersectionRatio, target } of entries)
    // Most widgets of a long page are far away: one observer has less to do than two.
    if (isIntersecting) {
      if (observer === half && intersectionRatio < 0.5) middle!.observe(target);
      else (target as NewspartElement<object>)._seen();
    }
};

/** The element's own children, and what is wrong with the data. */
const fallback = (errors: unknown = nothing): TemplateResult => html`<slot></slot>${errors}`;

/**
 * What an attribute can be, by its value where it is not there: one of several (the first), text (`''`), a whole number
 * from 0 (`0`), or there or not (`false`).
 */
export type Settings = Readonly<Record<string, readonly (string | number)[] | string | number | false>>;

/** The attributes of all widgets, beside `data`, which can be more than text, and `lang`, which elements have. */
const common: Settings = { src: '', 'heading-level': [3, 2, 4, 5, 6], debug: false, 'json-ld': false };

/** A property that reads and writes an attribute. */
function accessor(prototype: HTMLElement, property: string, attribute: string, setting: Settings[string]): void {
  Object.defineProperty(prototype, property, {
    get(this: HTMLElement) {
      const value = this.getAttribute(attribute);
      if (typeof setting === 'string') return value;
      if (typeof setting === 'number') return Math.max(0, Math.trunc(Number(value)) || 0);
      return setting ? (setting.find((choice) => String(choice) === value) ?? setting[0]) : value !== null;
    },
    set(this: HTMLElement, value: unknown) {
      if (value === null || value === undefined || value === false) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? '' : String(value));
    },
  });
}

/** What there is to do. What changes in an element need not be its data, for its fallback is written there, too. */
const toRead = 1;
const toRender = 2;

const elementClass = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What all widgets have in common: JSON from the page becomes a model, and the model what readers see. Until there is
 * a model, and where the data is bad, the element's own children show.
 *
 * Attributes are where the settings are kept; each has a property that reads and writes it.
 */
export abstract class NewspartElement<Model extends object, Data = unknown> extends elementClass implements Host {
  /** The name under which `define` registers it. */
  declare static readonly tag: string;
  /** What the JSON has to be. */
  declare static readonly schema: v.GenericSchema;
  /** The member whose bad items are left out, if any: the others show. */
  declare static readonly list: string | undefined;
  /** Whether it stands among words, where a paragraph has no room for blocks. */
  declare static readonly inline: boolean | undefined;
  /** What is said about data that can be shown, if anything. */
  declare static readonly remarks: ((model: object, data: unknown) => readonly Issue[]) | undefined;
  /** CSS for the shadow root, `base` included: one sheet is less work than two. */
  declare static readonly style: string;
  /** The data as semantic HTML and as JSON-LD: loaded where that is wanted. */
  declare static readonly light: (() => Light) | undefined;
  /** The attributes that it has beside those of all widgets. */
  declare static readonly attributes: Settings;

  static get observedAttributes(): readonly string[] {
    const settings = { ...common, ...this.attributes };
    for (const [attribute, setting] of Object.entries(settings)) {
      const property = attribute.replace(/-./, ([, letter]) => letter!.toUpperCase());
      // What elements have by that name already stays what it is.
      if (!(property in this.prototype)) accessor(this.prototype, property, attribute, setting);
    }
    return ['data', 'lang', ...Object.keys(settings)];
  }

  /**
   * Registers the element, under another name if one is given. What is registered already stays: the first wins, and the
   * console says so.
   *
   * @param tag the name; one class can have several
   * @param registry the registry; the page's own by default
   */
  static define(
    this: (new () => HTMLElement) & { readonly tag: string },
    tag = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    const there = registry?.get(tag);
    if (there) {
      if (there !== this && !(there.prototype instanceof this)) console.info(`newsparts: <${tag}> is defined already.`);
    } else {
      // A class can be registered once; a further name needs a class of its own.
      registry?.define(tag, tag === this.tag ? this : class extends this {});
    }
  }

  #source = new Source(this, () => this.update(toRead));
  #data: Data | string | null | undefined;
  #due = 0;
  #news: Reading | string | undefined;
  #model: Model | undefined;
  #issues: readonly Issue[] = [];
  #announced: Reading | string | undefined;
  #viewed = false;

  /** The data, as an object or as JSON text. Comes before every other source of it. */
  get data(): Data | string | null | undefined {
    return this.#data;
  }
  set data(data: Data | string | null | undefined) {
    this.#data = data;
    // What was watched until now no longer counts, unless it is read again.
    this.#source.stop();
    this.#source.changed();
  }

  /** Where the JSON is: `#id/pointer` on this page or `address#/pointer` elsewhere (JSON Pointer, RFC 6901). */
  declare src: string | null;
  /** The level of the widget's own heading, 2 to 6. */
  declare headingLevel: number;
  /** Shows what is wrong with the data in place. */
  declare debug: boolean;
  /** Adds the data as JSON-LD (schema.org) to the element's children, for search engines. */
  declare jsonLd: boolean;

  /** The model as shadow DOM. */
  protected abstract template(model: Model, options: Options): unknown;

  connectedCallback(): void {
    // What was set on the element before it was defined hides the accessors.
    for (const name of Object.keys(this) as 'data'[]) {
      if (!(name in this.constructor.prototype)) continue;
      const value = this[name];
      delete (this as { data?: unknown })[name];
      this[name] = value;
    }
    this.update(toRead | toRender);
  }

  disconnectedCallback(): void {
    this.#source.stop();
    for (const observer of observers) observer.unobserve(this);
  }

  attributeChangedCallback(name: string): void {
    this.update(toRead | toRender);
    if (name === 'json-ld') this.write('jsonLd');
  }

  /**
   * Renders soon, once for all the changes until then.
   *
   * @param due what has to be done; reading alone leads to rendering where there is other data
   * @internal
   */
  update(due = toRender): void {
    if (!this.isConnected) return;
    if (!this.#due)
      queueMicrotask(() => {
        const due = this.#due;
        this.#due = 0;
        if (this.isConnected) this.#update(due);
      });
    this.#due |= due;
  }

  /** Nothing that goes wrong in here reaches the page. */
  #update(due: number): void {
    try {
      if ((due & toRead && this.#read()) || due & toRender) this.#render();
    } catch (thrown) {
      // Whose promise it is depends on the page: some have their own.
      if ((thrown as Promise<void> | undefined)?.then)
        (thrown as Promise<void>).then(
          () => this.update(toRead | toRender),
          (error: unknown) => this.#fail(error),
        );
      else this.#fail(thrown);
    }
  }

  /** Data that cannot be shown is as good as bad, until something changes: in another language it may be good. */
  #fail(error: unknown): void {
    const message = String(error);
    const again = this.#announced === message;
    this.#announced = this.#news = message;
    this.#model = undefined;
    this.#issues = [{ path: '', message }];
    try {
      if (this.shadowRoot) render(fallback(), this.shadowRoot);
    } catch {
      // A page can take away what Lit itself needs. The words stay.
      this.shadowRoot!.replaceChildren(Document.prototype.createElement.call(document, 'slot'));
    }
    if (again) return;
    console.error(`newsparts <${this.localName}>:`, error);
    this.send('np-error', { issues: this.#issues });
  }

  /** Answers whether there is something else to show. */
  #read(): boolean {
    const reading = this.#source.read();
    // The same data, or the same reason for there being none, is no news.
    const news = reading && ('issue' in reading ? reading.issue.message : reading);
    if (!news || news === this.#news) return false;
    let issues: readonly Issue[] = [];
    let model: Model | undefined;
    if ('issue' in reading) issues = [reading.issue];
    else {
      context.document = reading.document;
      const { schema, list, remarks } = this.constructor as typeof NewspartElement;
      let result = v.safeParse(schema, reading.value);
      // An array can pass for an object without fields.
      if (result.issues || Array.isArray(reading.value))
        ({ result, issues } = reporting().salvage(schema, reading.value, list, result));
      if (!result.issues) {
        model = result.output as Model;
        if (remarks) issues = [...issues, ...remarks(model, reading.value)];
      }
    }
    this.#issues = issues;
    this.#model = model;
    this.#news = news;
    return true;
  }

  #render(): void {
    const errors = this.#issues.length && this.debug ? reporting().list(this.#issues) : nothing;
    const model = this.#model;
    // Without a model or a shadow root, the element's own children show by themselves.
    if (model || this.shadowRoot || this.debug) {
      const options = this.options();
      const content = model
        ? this.template(model, { ...options, footer: html`<slot name="footer"></slot>${errors}` })
        : fallback(errors);
      if (!this.shadowRoot) {
        this.attachShadow({ mode: 'open' });
        // What a fallback has shown is laid out at once: to skip it first would move what is below.
        if ([...this.children].some(({ localName, slot }) => localName !== 'script' && !slot))
          this.adopt('*{content-visibility:visible!important}');
      }
      this.adopt((this.constructor as typeof NewspartElement).style);
      // What is there when a part of the words has needed it.
      for (const { module } of [extras, writing, rich]) if (module) this.adopt(module.style);
      render(content, this.shadowRoot!);
    }
    if (model) this.rendered(model);
    this.#announce();
  }

  /** What its templates are given. */
  protected options(): Options {
    return { locale: localeOf(this), headingLevel: this.headingLevel };
  }

  /** Adds styles to the shadow root. */
  protected adopt(style: string): void {
    adopt(this.shadowRoot!, style);
  }

  /** Called after each time that the model was rendered. */
  protected rendered(_model: Model): void {
    if (this.#viewed) return;
    observers[0] ??= new IntersectionObserver(seen, { threshold: [0, 0.5] });
    observers[1] ??= new IntersectionObserver(seen, { rootMargin: '-50% 0px' });
    observers[0].observe(this);
  }

  #announce(): void {
    if (this.#announced === this.#news) return;
    const issues = this.#issues;
    if (issues.length) reporting().report(this, issues);
    this.#announced = this.#news;
    if (issues.length) this.send('np-error', { issues });
    if (this.#model) this.send('np-ready');
    if (this.jsonLd) this.write('jsonLd');
  }

  /**
   * Writes the data among the element's own children, for whoever sees no shadow root: as HTML where it has no fallback,
   * or as JSON-LD where that is wanted. What was written goes where there is no data any more.
   *
   * @internal
   */
  write(what: 'fallback' | 'jsonLd'): void {
    // Readers see the same without it.
    import('./light.js').then(({ write }) => write(this, what, this.#model, this.options())).catch(() => {});
  }

  /** @internal */
  _seen(): void {
    for (const observer of observers) observer.unobserve(this);
    if (this.#viewed) return;
    this.#viewed = true;
    this.viewed();
    this.send('np-view');
  }

  /** Called once, when the widget has come into view. */
  protected viewed(): void {}

  /**
   * Sends an event, bubbling and composed.
   *
   * @returns false if a listener prevented the default action
   * @internal
   */
  send(type: string, detail?: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail }));
  }
}

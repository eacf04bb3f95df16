import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as v from 'valibot';
import { facts as english } from '../strings/en.facts.js';
import type { NewsDate } from './date.js';
import {
  date,
  dates,
  either,
  ifString,
  name,
  parsed,
  text,
  url,
  within,
  words as string,
  writing,
  type Either,
  type Fact,
  type Named,
} from './fields.js';
import { safeUrl } from './link.js';
import { fill, type Locale } from './locale.js';
import type { Strings } from '../strings/strings.js';
import { css } from './style.js';
import { link, oneLine, paragraphs, separated, type Text } from './text.js';

/** The words for it. */
const wordsOf = ({ words }: Locale): Strings['facts'] => words?.facts ?? english;

/** A string with its values in place, where a value is a template. */
const parts = (string: string, values: Readonly<Record<string, unknown>>): unknown[] =>
  string.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] : part));

/** The address of one candidate of a `srcset`, which has nothing behind it but a width or a density. */
const candidate = /^(\S+)(?:\s+[\d.]+[wx])?$/;

/** A `srcset` whose addresses are all allowed. A browser ends a candidate at the comma behind its descriptor. */
export const srcset = (list = ''): string | undefined =>
  within(list)
    ?.split(/,(?=\s)|(?<=\s[\d.]+[wx]\s*),/)
    .every((item) => safeUrl(candidate.exec(item.trim())?.[1]))
    ? list
    : undefined;

/** An image. `alt` is required: what the picture shows, or `""` where it is decoration. */
export const image = v.object({
  src: url,
  /** What the picture shows; `""` says decorative. */
  alt: v.string(),
  /** In CSS pixels. */
  width: v.optional(v.number()),
  /** In CSS pixels. */
  height: v.optional(v.number()),
  srcset: v.optional(parsed('allowed addresses with their widths or densities', srcset)),
  sizes: v.optional(v.string()),
  caption: v.optional(text),
  credit: v.optional(string),
});

/** A picture with the words that belong to it. */
export type Image = v.InferOutput<typeof image>;
/** A picture as JSON. */
export type ImageData = v.InferInput<typeof image>;

const origin = v.object({
  name: string,
  url: v.optional(url),
  /** When it said so. */
  date: v.optional(date),
});

/** Where something comes from: a name, or `{ "name", "url"?, "date"? }`. */
export const source: Either<readonly [typeof name, typeof origin], Source> = either([name, origin], ifString);

/** Where something comes from. */
export interface Source extends Named {
  readonly url?: string | undefined;
  readonly date?: NewsDate | undefined;
}
/** Where something comes from, as JSON. */
export type SourceData = v.InferInput<typeof source>;

/** What was wrong before, and when it was put right. */
export const correction = v.object({ date, text });
export type Correction = v.InferOutput<typeof correction>;
/** A correction as JSON. */
export type CorrectionData = v.InferInput<typeof correction>;

/** What the small print of a fact says: its source and when it was updated, in one line; and what was corrected. */
export function printed(
  { source, updated, correction, lang }: Fact,
  locale: Locale,
): { readonly line: unknown; readonly corrected: unknown } {
  const words = wordsOf(locale);
  const line = separated(
    [
      source &&
        parts(words.source, {
          source: separated(
            [
              link(source.url, lang ? html`<bdi lang=${lang}>${source.name}</bdi>` : source.name),
              source.date && dates().time(source.date, locale),
            ],
            locale,
          ),
        }),
      updated && fill(words.updated, { date: dates().formatDate(updated, locale) }),
    ],
    locale,
  );
  const corrected =
    correction &&
    html`<b lang=${lang ? locale.given || 'en' : nothing}>${fill(words.correction, { date: dates().formatDate(correction.date, locale) })}</b> ${oneLine(correction.text)}`;
  return { line, corrected };
}

/** The small print of a fact: its source, when it was updated, and what was corrected. */
export function smallPrint(fact: Fact, locale: Locale): unknown {
  const { line, corrected } = printed(fact, locale);
  return [
    line ? html`<div class="small" part="source" lang=${locale.given || nothing}>${line}</div>` : nothing,
    corrected ? html`<div class="small" part="correction">${corrected}</div>` : nothing,
  ];
}

/** The name of a language in the reader's; where the browser has none, in itself, or in English, marked as what it is. */
function languageName(tag: string, { lang, intl }: Locale): unknown {
  try {
    // A browser that lacks a language would answer in another one, and one that lacks its words with nothing.
    const here = /^en\b/.test(lang) && intl ? undefined : nameIn(lang, tag);
    if (here) return here;
    const [own = 'en'] = Intl.DisplayNames.supportedLocalesOf(tag);
    return html`<bdi lang=${own}>${nameIn(own, tag) ?? tag}</bdi>`;
  } catch {
    return tag;
  }
}
const nameIn = (lang: string, tag: string): string | undefined =>
  new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' }).of(tag);

/** From which language words were translated, and by whom. */
export function translated(from: string, by: unknown, locale: Locale): unknown {
  const { translated, translatedBy } = wordsOf(locale);
  return parts(by ? translatedBy : translated, { language: languageName(from, locale), name: by });
}

/** A picture without its words. It is not asked for where it is not shown, unless it is in the first view of the page. */
export const photo = (
  { src, srcset, sizes, alt, width, height }: Image,
  loading: 'lazy' | 'eager' = 'lazy',
): TemplateResult =>
  html`<img
    src=${src}
    srcset=${srcset ?? nothing}
    sizes=${sizes ?? nothing}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading=${loading}
  />`;

/** Somebody's picture beside the name. */
export const portrait = ({ src, srcset, sizes, alt }: Image): TemplateResult =>
  html`<img class="face" part="portrait" src=${src} srcset=${srcset ?? nothing} sizes=${sizes ?? nothing} alt=${alt} loading="lazy" />`;

/** A small picture before a name, which says what it shows. */
export const emblem = ({ src }: Image): TemplateResult => html`<img src=${src} alt="" height="16" loading="lazy" /> `;

/** The look of these. While the original of words shows, their translation does not; on paper both do. */
export const style = css`
  .what img:where(:not(.face)) {
    block-size: auto;
    max-inline-size: 100%;
  }
  .face {
    background: var(--_rule);
    block-size: 2.75em;
    border-radius: 50%;
    flex: none;
    inline-size: 2.75em;
    object-fit: cover;
  }
  [part='switch'][aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  @media not print {
    .quote > :has(~ [part='original']:not([hidden])):is(blockquote, .action) {
      display: none;
    }
  }
`;

/** Shows the words as they were said in the place of the translation before them, or the translation again. */
export function turn(button: HTMLButtonElement): boolean {
  const original = button.parentElement!.previousElementSibling as HTMLElement;
  original.hidden = !original.hidden;
  button.ariaPressed = String(!original.hidden);
  return !original.hidden;
}

/** The reader does so. */
function swap({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const detail = { original: turn(button) };
  // The words may be longer than those in whose place they come.
  button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  button.dispatchEvent(new CustomEvent('np-toggle', { bubbles: true, composed: true, detail }));
}

/** Words in the language in which they were said, and the control that shows them in the place of the translation. */
export function foreign(
  { lang, text }: { readonly lang: string; readonly text: Text },
  look: string,
  { given }: Locale,
  label: string,
): TemplateResult {
  // Its language may need something.
  writing();
  return html`<blockquote class=${look} part="original" lang=${lang} dir="auto" hidden>${paragraphs(text)}</blockquote>
    <div class="action" lang=${given || nothing} dir="auto">
      <button type="button" part="switch" aria-pressed="false" @click=${swap}>${label}</button>
    </div>`;
}

/** Who took a picture, if that is said. */
export const credited = ({ credit }: Image, locale: Locale): string | undefined =>
  credit && fill(wordsOf(locale).credit, { credit });

/** A picture with its caption. Without one it is no figure to those who hear it, and nothing where it is decoration. */
export const picture = (image: Image, locale: Locale): TemplateResult => {
  const has = image.caption || image.credit;
  return html`<figure part="image" role=${has ? nothing : 'none'}>
    ${photo(image)}
    ${
      has
        ? html`<figcaption class="small">${image.caption && paragraphs(image.caption)} ${credited(image, locale)}</figcaption>`
        : nothing
    }
  </figure>`;
};

export { formatDuration, parseDuration } from './duration.js';
export { safeUrl };

interface Link {
  readonly href: string;
  readonly text: string;
}

const same = (links: readonly Link[], title: string): Link | undefined => links.find(({ text }) => text === title);

/** A title; a link whose words are the title's is on it. */
export const linked = (links: readonly Link[], title: string): unknown => link(same(links, title)?.href, title);

/** The other links, in one line. */
export const others = (links: readonly Link[], title: string, locale: Locale): unknown =>
  separated(
    links.filter((one) => one !== same(links, title)).map(({ href, text }) => link(href, text)),
    locale,
  );

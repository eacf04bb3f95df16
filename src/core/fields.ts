import * as v from 'valibot';
import type { NewsDate } from './date.js';
import type { Correction, CorrectionData, Image, ImageData, Source, SourceData } from './fact.js';
import { lazy } from './lazy.js';
import type { Locale } from './locale.js';
import type { TextData } from './rich.js';
import { rich, type Text } from './text.js';

/** The longest text that one field takes, in UTF-16 code units: a long novel chapter; more is a mistake. */
const longest = 100_000;

/** Dates: loaded with the first one. */
export const dates = lazy(() => import('./date.js'));
/** Ordinal numbers: loaded with the first one. */
export const ordinals = lazy(() => import('./ordinal.js'));
/** Small print and other things that only some facts have: loaded with the first one. */
export const extras = lazy(() => import('./fact.js'));

/**
 * How words are written: whether they bring their own quotation marks, and what those of other languages need. Loaded with the
 * first quotation that begins with a mark or is in another language.
 */
export const writing = lazy(() => import('./writing.js'));

/** What `{ "ref": … }` is looked up in: the document of the data that is being read, which happens in one go. */
export const context: { document: unknown } = { document: undefined };

/** An input that `read` turns into the model's value; where it answers undefined, the issue says what was `expected`. */
export const checked = <const S extends v.GenericSchema, T>(
  schema: S,
  expected: string,
  read: (value: v.InferOutput<S>) => T | undefined,
) =>
  v.pipe(
    schema,
    v.rawTransform<v.InferOutput<S>, T>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (value !== undefined) return value;
      addIssue({ expected });
      return NEVER;
    }),
  );

/** Any string. */
export const string = v.string();

/** A string that is read. */
export const parsed = <T>(expected: string, parse: (text: string) => T | undefined) => checked(string, expected, parse);

/** A schema that is one of several. */
export type Either<S extends readonly v.GenericSchema[], O = v.InferOutput<S[number]>> = v.GenericSchema<
  v.InferInput<S[number]>,
  O
> & { readonly options: S };

/** One of several schemas, picked by looking at the input, so that an issue names the field that is wrong. */
export const either = <const S extends readonly v.GenericSchema[]>(
  options: S,
  pick: (input: unknown) => number,
): Either<S> =>
  Object.assign(
    v.lazy<S[number]>((input) => options[pick(input)]!),
    // For the JSON Schema: the function above cannot be looked into.
    { options },
  );

/** Picks the first of two schemas for a string. */
export const ifString = (input: unknown): number => (typeof input === 'string' ? 0 : 1);

export const within = (text: string): string | undefined => (text.length > longest ? undefined : text);

/**
 * Words: a text that is not blank.
 *
 * @pattern \S
 * @maxLength 100000
 */
export const words = parsed('words (at most 100,000 characters)', (text) => (text.trim() ? within(text) : undefined));

/**
 * An address: `http:`, `https:`, `mailto:` or relative.
 *
 * @pattern ^\s*(?:[Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:|[^:/?#]*(?:[/?#]|\s*$))
 */
export const url = parsed('an http:, https:, mailto: or relative address', (address) => extras().safeUrl(address));

/**
 * Text: a string, in which a blank line starts a paragraph, or an array of paragraphs, each a string or an array of
 * spans. Never HTML: markup in a string shows as typed.
 */
export const text: Either<readonly [v.GenericSchema<string, Text>, v.GenericSchema<TextData, Text>], Text> = either(
  [checked(words, 'words', (string) => string.trim().split(/\n\s*\n/)), v.lazy(() => rich().schema)],
  ifString,
);

/**
 * A date in EDTF (ISO 8601-2, levels 0 and 1): `1943`, `1991-12`, `1991-12-16`, `1991-12-16T09:30Z`; `199X`, `19XX`,
 * `2024-21` (spring), `2024-Q1` (quarters are ours, and `2024-33`), `1985-04-XX`; `1992/1995`, `1997/..` (since), `1990/` (ended,
 * not known when); `1943~` (about), `1943?` (uncertain); `-0043` (44 BCE), `Y-10000` (10001 BCE).
 *
 * @pattern ^(?:\d\d|(?![./]*$)(?:(?:(?:-?\d\d(?:XX|\d(?:X|\d(?:-(?:XX(?:-XX)?|Q[1-4]|\d\d(?:-(?:XX|\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+−-]\d\d(?::?\d\d)?)?)?))?))?))|XXXX(?:-XX(?:-XX)?)?|Y-?[1-9]\d{4,14})[?~%]?|\.\.)?/)?(?:(?:-?\d\d(?:XX|\d(?:X|\d(?:-(?:XX(?:-XX)?|Q[1-4]|\d\d(?:-(?:XX|\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+−-]\d\d(?::?\d\d)?)?)?))?))?))|XXXX(?:-XX(?:-XX)?)?|Y-?[1-9]\d{4,14})[?~%]?|\.\.)?)$
 */
export const date = parsed('an EDTF date such as 1991 or 1991-12-16', (text) => dates().parseDate(text));

/** An image. `alt` is required: what the picture shows, or `""` where it is decoration. */
export const image = v.lazy((): v.GenericSchema<ImageData, Image> => extras().image);

/** A plain string where an object with a name goes. */
export const name = checked(words, 'a name', (name): Named => ({ name }));

/** Where something comes from: a name, or `{ "name", "url"?, "date"? }`. */
export const source = v.lazy((): v.GenericSchema<SourceData, Source> => extras().source);

/** What was wrong before, and when it was put right. */
export const correction = v.lazy((): v.GenericSchema<CorrectionData, Correction> => extras().correction);

/** A link with its words. */
export const link = v.object({ href: url, text: words });

/** What every fact may carry beside its own fields. */
export const fact = {
  id: v.optional(string),
  /** BCP 47 language tag of the fact's words. */
  lang: v.optional(string),
  source: v.optional(source),
  /** When the fact was last brought up to date. */
  updated: v.optional(date),
  /** What was wrong before, and when it was put right: shows with the fact. */
  correction: v.optional(correction),
};

/** Whatever a name alone can stand for. */
export interface Named {
  readonly name: string;
}

export type { Correction, Image, Source } from './fact.js';

/** What every fact may carry. */
export interface Fact {
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly source?: Source | undefined;
  readonly updated?: NewsDate | undefined;
  readonly correction?: Correction | undefined;
}

/** The small print of a fact, where it has some. */
export const smallPrint = (fact: Fact, locale: Locale): unknown =>
  (fact.source ?? fact.updated ?? fact.correction) && extras().smallPrint(fact, locale);

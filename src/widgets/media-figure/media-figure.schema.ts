import * as v from 'valibot';
import { either, extras, fact, parsed, string, text, url, words as name, type Fact } from '../../core/fields.js';
import { lazy } from '../../core/lazy.js';
import type { Recordings, RecordingsData } from '../../core/media.js';
import type { Side, SideData } from './compare.js';

/** Two pictures, one over the other: loaded with the first two. */
export const pairs = lazy(() => import('./compare.js'));
/** Films, recordings and what others play: loaded with the first one. */
export const media = lazy(() => import('../../core/media.js'));

/** The section of a story document that holds these. */
export const section = 'mediaFigures';

/** One of two pictures: an Image with a `label`. */
const side = v.lazy((): v.GenericSchema<SideData, Side> => pairs().side);

/** What belongs to any of them. */
const words = {
  ...fact,
  /** What there is to say of it. */
  caption: v.optional(text),
  /** Who made it. */
  credit: v.optional(name),
};

/** A picture. */
export const single = v.object({
  /** The address of a picture. */
  src: url,
  /** What the picture shows; `""` says decorative. */
  alt: string,
  /** In CSS pixels: with it and `height` nothing moves when the picture comes. */
  width: v.optional(v.number()),
  /** In CSS pixels. */
  height: v.optional(v.number()),
  /** Other sizes of the picture, as in HTML. */
  srcset: v.optional(parsed('allowed addresses with their widths or densities', (list) => extras().srcset(list))),
  /** How wide it shows, as in HTML. */
  sizes: v.optional(string),
  ...words,
});

/** Two pictures to compare. */
export const pair = v.object({
  /** The first of two pictures: how it was. */
  before: side,
  /** The second: how it is. */
  after: side,
  ...words,
});

/** Something that plays. */
export const playing = v.object({
  /** What plays, in the place of a picture: a `video`, an `audio` or an `embed`, as in an event of a timeline. */
  media: v.lazy((): v.GenericSchema<RecordingsData, Recordings> => media().recordings),
  ...words,
});

/** A picture; or two to compare; or a film, a recording, or what somebody else plays. */
export const schema = either([single, pair, playing], (input) => {
  const has = (name: string): boolean => typeof input === 'object' && input !== null && name in input;
  return has('media') ? 2 : has('before') || has('after') ? 1 : 0;
}) as v.GenericSchema<FigureData, Figure>;

type Single = v.InferOutput<typeof single>;

/** A picture, two, or something that plays: read and complete. */
export type Figure = Fact &
  Pick<Single, 'caption' | 'credit'> &
  Partial<Single & v.InferOutput<typeof pair> & v.InferOutput<typeof playing>>;
/** The same as JSON. */
export type FigureData = v.InferInput<typeof single> | v.InferInput<typeof pair> | v.InferInput<typeof playing>;

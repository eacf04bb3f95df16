import * as v from 'valibot';
import { checked, extras, fact, parsed, string, text, url, words } from '../../core/fields.js';
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

/** A picture; or two to compare; or a film, a recording, or what somebody else plays. */
export const schema = checked(
  v.object({
    ...fact,
    /** The address of a picture. */
    src: v.optional(url),
    /** What the picture shows; `""` says decorative. Required with `src`. */
    alt: v.optional(string),
    /** In CSS pixels: with it and `height` nothing moves when the picture comes. */
    width: v.optional(v.number()),
    /** In CSS pixels. */
    height: v.optional(v.number()),
    /** Other sizes of the picture, as in HTML. */
    srcset: v.optional(parsed('allowed addresses with their widths or densities', (list) => extras().srcset(list))),
    /** How wide it shows, as in HTML. */
    sizes: v.optional(string),
    /** The first of two pictures to compare: how it was. */
    before: v.optional(side),
    /** The second: how it is. */
    after: v.optional(side),
    /** Something that plays, in the place of a picture: a `video`, an `audio` or an `embed`, as in an event of a timeline. */
    media: v.optional(v.lazy((): v.GenericSchema<RecordingsData, Recordings> => media().recordings)),
    /** What there is to say of it. */
    caption: v.optional(text),
    /** Who made it. */
    credit: v.optional(words),
  }),
  'one of: "src" and "alt"; "before" and "after"; "media"',
  (figure) => {
    const { src, alt, before, after, media } = figure;
    const whole = [src !== undefined && alt !== undefined, before && after, media].filter(Boolean).length;
    const some = [src !== undefined, before ?? after, media].filter(Boolean).length;
    return whole === 1 && some === 1 ? figure : undefined;
  },
);

/** A picture, two, or something that plays: read and complete. */
export type Figure = v.InferOutput<typeof schema>;
/** The same as JSON. */
export type FigureData = v.InferInput<typeof schema>;

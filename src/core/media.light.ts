import { html } from 'lit/html.js';
import { extras, type Image } from './fields.js';
import { node, type Node } from './json-ld.js';
import type { Lazy } from './lazy.js';
import type { Locale } from './locale.js';
import type { Audio, Recordings } from './media.js';
import { paragraphs, picture, smallIf } from './plain.js';
import { plain } from './text.js';

/**
 * Films, recordings and what others play, as plain HTML: a link, and what is said of it.
 *
 * @param media what knows of players: loaded where there is one of them
 */
export const recordings = (
  media: Lazy<typeof import('./media.js')>,
  model: Recordings,
  locale: Locale,
): readonly unknown[] =>
  model.video || model.audio || model.embed
    ? media()
        .linked(model, locale)
        .flatMap(({ link, thumbnail, caption, credit }) => [
          thumbnail && picture(thumbnail, locale),
          html`<p>${link}</p>`,
          caption && paragraphs(caption),
          credit && smallIf(extras().credited({ credit } as Image, locale)),
        ])
    : [];

const recording = ({ src, type, title, caption, credit }: Audio): Readonly<Record<string, unknown>> => ({
  contentUrl: src,
  encodingFormat: type,
  name: title,
  caption: caption && plain(caption),
  creditText: credit,
});

/** The same in the terms of schema.org, as properties of the work that holds them. */
export const recorded = ({ video, audio, embed }: Recordings): Readonly<Record<string, Node | undefined>> => ({
  video:
    video &&
    node('VideoObject', {
      ...recording(video),
      thumbnailUrl: video.poster,
      width: video.width,
      height: video.height,
    }),
  audio: audio && node('AudioObject', recording(audio)),
  associatedMedia:
    embed && node('MediaObject', { name: embed.title, url: embed.url, thumbnailUrl: embed.thumbnail?.src }),
});

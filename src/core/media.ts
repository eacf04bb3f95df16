import { html, nothing, type TemplateResult } from 'lit/html.js';
import * as v from 'valibot';
import { checked, extras, image, text, url, words as string, type Image } from './fields.js';
import { css } from './style.js';
import { fill, type Locale } from './locale.js';
import { link, paragraphs, type Text } from './text.js';
import { media as english } from '../strings/en.media.js';
import type { Strings } from '../strings/strings.js';
import { playerOf } from './providers.js';

/** What holds these, such as an event. */
export interface Recordings {
  readonly video?: Video | undefined;
  readonly audio?: Audio | undefined;
  readonly embed?: Embed | undefined;
}

/** One of them as a link. */
interface Linked {
  readonly link: unknown;
  readonly thumbnail?: Image | undefined;
  readonly caption?: Text | undefined;
  readonly credit?: string | undefined;
}

const track = v.object({
  src: url,
  kind: v.optional(v.picklist(['subtitles', 'captions', 'descriptions', 'chapters'])),
  /** BCP 47 language tag. */
  srclang: v.optional(v.string()),
  label: v.optional(string),
});

const recording = {
  src: url,
  /** The media type, such as `video/mp4`. */
  type: v.optional(v.string()),
  /** What it is, for those who do not see it. */
  title: v.optional(string),
  /** Subtitles, captions and the like, in WebVTT. */
  tracks: v.optional(v.array(track)),
  caption: v.optional(text),
  credit: v.optional(string),
};

/** A recording that the page's own server, or one that it names, has. It is not asked for before it is played. */
export const audio = v.object(recording);

/** The same, with pictures. */
export const video = v.object({
  ...recording,
  /** A picture that stands for it. */
  poster: v.optional(url),
  /** In CSS pixels. */
  width: v.optional(v.number()),
  /** In CSS pixels. */
  height: v.optional(v.number()),
});

/** What somebody else plays: until the reader wants it, a title and a thumbnail of the publisher's, and nobody is asked. */
export const embed = v.object({
  /** The address that people copy. Of a provider that we do not know, it is a link. */
  url,
  title: string,
  thumbnail: v.optional(image),
});

/** One of them, or several. */
export const recordings = checked(
  v.object({
    /** A film that the page's own server, or one that it names, has. */
    video: v.optional(video),
    /** A recording. */
    audio: v.optional(audio),
    /** What somebody else plays; asked for when the reader plays it. */
    embed: v.optional(embed),
  }),
  'a "video", an "audio" or an "embed"',
  (media) => (media.video || media.audio || media.embed ? media : undefined),
);

export type RecordingsData = v.InferInput<typeof recordings>;
export type Audio = v.InferOutput<typeof audio>;
export type AudioData = v.InferInput<typeof audio>;
export type Video = v.InferOutput<typeof video>;
export type VideoData = v.InferInput<typeof video>;
export type Embed = v.InferOutput<typeof embed>;
export type EmbedData = v.InferInput<typeof embed>;

export const style = css`
  video,
  audio,
  iframe {
    border: 0;
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
  }
  video {
    background: #000;
    block-size: auto;
  }
  iframe {
    aspect-ratio: 16 / 9;
  }
  .embed {
    max-inline-size: 32em;
  }
  .play {
    align-items: center;
    background: none;
    border: 1px solid var(--_soft);
    color: inherit;
    cursor: pointer;
    display: flex;
    flex-wrap: wrap;
    font-family: var(--np-font-ui, inherit);
    font-size: 0.8125em;
    gap: 0.7em;
    inline-size: 100%;
    line-height: 1.45;
    padding: 0.7em;
    position: relative;
    text-align: start;
  }
  .play img {
    block-size: auto;
    flex: 0 1 8em;
    inline-size: 8em;
  }
  .play::before {
    color: var(--_accent);
    content: '▶' / '';
    flex: none;
  }
  /* Below the picture where there is no room for words beside it. */
  .play span {
    flex: 1 7em;
  }
  .play b {
    display: block;
  }
  .embed > figcaption > a {
    display: inline-block;
    min-block-size: 24px;
  }
  @media not print {
    .play[hidden],
    .printed {
      display: none;
    }
  }
  @media print {
    .unprinted {
      display: none;
    }
    .play {
      border: 0;
      padding: 0;
    }
    video,
    audio,
    iframe {
      display: none;
    }
  }
`;

/** The words for it. */
const wordsOf = ({ words }: Locale): Strings['media'] => words?.media ?? english;

const below = (caption: unknown, credit: string | undefined, locale: Locale): unknown =>
  caption || credit
    ? html`<figcaption class="small">${caption} ${extras().credited({ credit } as Image, locale)}</figcaption>`
    : nothing;

/** What stands for a player on paper. */
const printed = (address: unknown): TemplateResult => html`<p class="printed small">${address}</p>`;

const tracks = (list: Audio['tracks']): unknown =>
  list?.map(
    ({ src, kind, srclang, label }, index) =>
      html`<track
        src=${src}
        kind=${kind ?? 'captions'}
        srclang=${srclang ?? nothing}
        label=${label ?? nothing}
        ?default=${!index}
      />`,
  );

function film(
  { src, type, title, poster, width, height, tracks: list, caption, credit }: Video,
  locale: Locale,
): TemplateResult {
  const address = link(src, title ?? wordsOf(locale).video);
  return html`<figure part="media" role=${caption || credit ? nothing : 'none'}>
    <video
      controls
      playsinline
      preload="none"
      poster=${poster ?? nothing}
      width=${width ?? nothing}
      height=${height ?? nothing}
      aria-label=${title ?? nothing}
    >
      <source src=${src} type=${type ?? nothing} />
      ${tracks(list)} ${address}
    </video>
    ${printed(address)} ${below(caption && paragraphs(caption), credit, locale)}
  </figure>`;
}

function sound({ src, type, title, tracks: list, caption, credit }: Audio, locale: Locale): TemplateResult {
  const address = link(src, title ?? wordsOf(locale).audio);
  return html`<figure part="media" role=${caption || title || credit ? nothing : 'none'}>
    <audio controls preload="none" aria-label=${title ?? nothing}>
      <source src=${src} type=${type ?? nothing} />
      ${tracks(list)} ${address}
    </audio>
    ${printed(address)}
    ${below(caption ? paragraphs(caption) : title && html`<p class="unprinted">${title}</p>`, credit, locale)}
  </figure>`;
}

/** Puts the player in the place of the control that asks for it, and moves the focus there. */
function play(event: Event): void {
  const control = event.currentTarget as HTMLElement;
  const { player, title } = control.dataset;
  const frame = document.createElement('iframe');
  frame.src = player!;
  frame.title = title!;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  frame.allowFullscreen = true;
  // Some players ask who shows them; the address of the article is nobody's business.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  control.hidden = true;
  control.after(frame);
  frame.focus();
}

/** Who plays it: a provider that we know, or else a host. */
const providerOf = (url: string): string =>
  playerOf(url)?.name ?? new URL(url, 'https://localhost').hostname.replace(/^www\./, '');

/** What there is to see and to hear, where nothing plays: a link, and what is said of it. */
export const linked = ({ video, audio, embed }: Recordings, locale: Locale): readonly Linked[] => [
  ...(video ? [{ ...video, link: link(video.src, video.title ?? wordsOf(locale).video) }] : []),
  ...(audio ? [{ ...audio, link: link(audio.src, audio.title ?? wordsOf(locale).audio) }] : []),
  ...(embed ? [{ ...embed, link: link(embed.url, `${embed.title} (${providerOf(embed.url)})`) }] : []),
];

/** Other people's media: a control that plays, or, where we know no player, a link. */
function foreign({ url, title, thumbnail }: Embed, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const player = playerOf(url);
  const host = providerOf(url);
  return html`<figure class="embed" part="embed">
    ${
      player
        ? html`<button
            type="button"
            class="play"
            part="play"
            data-player=${player.src}
            data-title=${title}
            @click=${play}
          >
            ${thumbnail ? extras().photo(thumbnail) : nothing}
            <span><b>${title}</b> ${fill(words.play, { name: host })}</span>
          </button>`
        : thumbnail
          ? extras().photo(thumbnail)
          : nothing
    }
    <figcaption class="small">${link(url, player ? fill(words.open, { name: host }) : `${title} (${host})`)}</figcaption>
  </figure>`;
}

/** What there is to see and to hear, if anything. */
export const shown = ({ video, audio, embed }: Recordings, locale: Locale): unknown =>
  (video || audio || embed) && [
    video ? film(video, locale) : nothing,
    audio ? sound(audio, locale) : nothing,
    embed ? foreign(embed, locale) : nothing,
  ];

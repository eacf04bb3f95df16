/**
 * Players of others, by the addresses that people copy. Each pattern is tried on the address without `www.` and its
 * protocol; the player's address is made of what it finds. Sources: the providers' own pages on embedding.
 */
const providers: readonly (readonly [name: string, pattern: RegExp, player: (...found: string[]) => string])[] = [
  [
    'YouTube',
    /^(?:m\.)?(?:youtube\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/|youtube-nocookie\.com\/embed\/)([\w-]{6,20})(?:[?&](?:.*&)?(?:t|start)=(\d+)s?)?/,
    (id, start) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`,
  ],
  [
    'Vimeo',
    /^(?:player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/(\w+)|\?(?:.*&)?h=(\w+))?/,
    (id, path, query) =>
      `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${path || query ? `&h=${path || query}` : ''}`,
  ],
  [
    'Dailymotion',
    /^(?:dailymotion\.com\/(?:embed\/)?video\/|dai\.ly\/)(\w+)/,
    (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
  ],
  [
    'Wistia',
    /^(?:fast|[\w-]+)\.wistia\.(?:com|net)\/(?:medias|embed\/iframe)\/(\w+)/,
    (id) => `https://fast.wistia.net/embed/iframe/${id}?autoPlay=true`,
  ],
  [
    'SoundCloud',
    /^(soundcloud\.com\/[\w-]+\/[\w/-]+)/,
    (path) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://${path}`)}&auto_play=true`,
  ],
  [
    'Spotify',
    /^open\.spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?(track|album|playlist|episode|show|artist)\/(\w+)/,
    (kind, id) => `https://open.spotify.com/embed/${kind}/${id}`,
  ],
  [
    'TikTok',
    /^tiktok\.com\/(?:@[\w.-]+\/video|player\/v1|embed\/v2)\/(\d+)/,
    (id) => `https://www.tiktok.com/player/v1/${id}?autoplay=1`,
  ],
  [
    'Instagram',
    /^instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/,
    (kind, id) => `https://www.instagram.com/${kind}/${id}/embed/`,
  ],
  [
    'X',
    /^(?:mobile\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+)/,
    (id) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
  ],
  [
    'Bluesky',
    /^bsky\.app\/profile\/(did:[\w:.-]+)\/post\/(\w+)/,
    (did, id) => `https://embed.bsky.app/embed/${did}/app.bsky.feed.post/${id}`,
  ],
  [
    'Flickr',
    /^flickr\.com\/photos\/([\w@-]+)\/(\d+)/,
    (who, id) => `https://www.flickr.com/photos/${who}/${id}/player/`,
  ],
  [
    'Imgur',
    /^imgur\.com\/(?:(a|gallery)\/)?(?:[\w-]+-)?(\w{5,8})(?:[/?#]|$)/,
    (album, id) => `https://imgur.com/${album ? 'a/' : ''}${id}/embed?pub=true`,
  ],
  [
    'DocumentCloud',
    /^(?:embed\.)?documentcloud\.org\/documents\/(\d+(?:-[\w-]+)?)/,
    (id) => `https://embed.documentcloud.org/documents/${id}/?embed=1`,
  ],
  ['Google Maps', /^google\.[\w.]+\/maps\/embed\?(pb=[^#]+)/, (query) => `https://www.google.com/maps/embed?${query}`],
  [
    'Google Maps',
    /^(?:maps\.)?google\.[\w.]+\/maps\/(?:place\/([^/@?#]+)|search\/([^/@?#]+)|@(-?[\d.]+,-?[\d.]+))/,
    (place, search, point) => `https://maps.google.com/maps?q=${place || search || point}&output=embed`,
  ],
  [
    'Internet Archive',
    /^archive\.org\/(?:details|embed)\/([\w.-]+)/,
    (id) => `https://archive.org/embed/${id}?autoplay=1`,
  ],
];

/** Who plays what is at an address, and the address of the player; undefined where we know none. */
export function playerOf(url: string): { readonly name: string; readonly src: string } | undefined {
  const address = /^https?:\/\/(?:www\.)?(.+)$/i.exec(url.trim())?.[1];
  if (!address) return;
  for (const [name, pattern, player] of providers) {
    const found = pattern.exec(address);
    if (found) return { name, src: player(...found.slice(1).map((part) => part ?? '')) };
  }
  return;
}

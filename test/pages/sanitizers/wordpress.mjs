/**
 * What WordPress lets pass in the posts of authors without the right `unfiltered_html`: our own list in the manner of
 * `wp_kses_post`, after what is publicly known of its `$allowedposttags` up to 6.x (later ones let `data` and `time` pass
 * too). It is not WordPress, which runs on PHP: sanitize-html applies the list, with two habits of the original. A tag
 * that is not in the list goes and its text stays, that of scripts too; and inside of tags `\"` becomes `"`.
 */
import sanitizeHtml from 'sanitize-html';

const everywhere = [
  ...['class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title', 'xml:lang'],
  ...['controls', 'current', 'describedby', 'details', 'expanded', 'hidden', 'label', 'labelledby', 'live'].map(
    (name) => `aria-${name}`,
  ),
];

/** Elements without attributes of their own. */
const plain =
  'abbr acronym address b bdo big br cite code dd dfn dl dt em fieldset i kbd mark rb rp rt rtc ruby s samp small strike ' +
  'strong sub sup title tt u var';

/** Elements that may be aligned. */
const aligned =
  'article aside caption details div figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup legend li main nav p section ' +
  'span summary';

const cell = 'align char charoff valign';

/** Elements with attributes of their own. */
const own = {
  a: 'download href name rel rev target',
  area: 'alt coords href nohref shape target',
  audio: 'autoplay controls loop muted preload src',
  blockquote: 'cite',
  button: 'disabled name type value',
  col: `${cell} span width`,
  colgroup: `${cell} span width`,
  del: 'datetime',
  details: 'align open',
  font: 'color face size',
  hr: 'align noshade size width',
  img: 'align alt border height hspace loading longdesc src usemap vspace width',
  ins: 'cite datetime',
  label: 'for',
  li: 'align value',
  map: 'name',
  menu: 'type',
  ol: 'reversed start type',
  pre: 'width',
  q: 'cite',
  table: 'align bgcolor border cellpadding cellspacing rules summary width',
  tbody: cell,
  td: `${cell} abbr axis bgcolor colspan headers height nowrap rowspan scope width`,
  textarea: 'cols disabled name readonly rows',
  tfoot: cell,
  th: `${cell} abbr axis bgcolor colspan headers height nowrap rowspan scope width`,
  thead: cell,
  tr: `${cell} bgcolor`,
  track: 'default kind label src srclang',
  ul: 'type',
  video: 'autoplay controls height loop muted playsinline poster preload src width',
};

const attributes = {
  ...Object.fromEntries(plain.split(' ').map((tag) => [tag, []])),
  ...Object.fromEntries(aligned.split(' ').map((tag) => [tag, ['align']])),
  ...Object.fromEntries(Object.entries(own).map(([tag, names]) => [tag, names.split(' ')])),
};

const options = {
  allowedTags: Object.keys(attributes),
  allowedAttributes: { ...attributes, '*': everywhere },
  nonTextTags: [],
};

export const wordpress = (html) =>
  sanitizeHtml(
    html.replace(/<[^>]*>/g, (tag) => tag.replaceAll('\\"', '"')),
    options,
  );

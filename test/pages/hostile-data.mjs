/** What somebody who may only write data could try, written for these tests. */

/** Strings that would call `ran()`, ask for something elsewhere or change the page, were they anything but words. */
export const markup = [
  '<script>ran()</script>',
  '</script><script>ran()</script>',
  '<img src=x onerror=ran()>',
  '"><img src=x onerror=ran()>',
  "'><svg onload=ran()>",
  '" onmouseover="ran()" autofocus onfocus="ran()" x="',
  '<svg><script>ran()</script></svg>',
  '<math><mtext><style><img src=x onerror=ran()></style>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<template shadowrootmode=open><script>ran()</script></template>',
  '<link rel=stylesheet href=//elsewhere.invalid/x.css>',
  '<style>@import "//elsewhere.invalid/x.css"; * { display: none }</style>',
  '<meta http-equiv=refresh content="0;url=//elsewhere.invalid/">',
  '<base href=//elsewhere.invalid/>',
  '<form id=getElementById><input name=createElement></form>',
  '<details open ontoggle=ran()>',
  '<quote-card data=\'{"text":"inner"}\'></quote-card>',
  '<div data-newspart="quote-card" data-json=\'{"text":"inner"}\'></div>',
  '&lt;script&gt;ran()&lt;/script&gt; &#60;b&#62; &amp;',
  '<!-- lit$1$ --><?lit$1$> {{constructor.constructor("ran()")()}} ${ran()} #{ran()}',
  '{date} {source} {name} {n} {0} $& $1 %s',
  ']]>--><!DOCTYPE x><x>',
  'one\n\ntwo <b>\n \n three </b>\r\n\tfour',
  '\u202Egnp.exe <b>\u202C \u2066x\u2069 \u200F \u200B \uFEFF',
  '\0<img\0src=x\0onerror=ran()>\x01\x1F\x7F',
  '\uD800<b>\uDFFF \u{1F3A4} e\u0301',
  'ＪａｖａＳｃｒｉｐｔ：ran() ‹script›',
  // Words where words go; where they became an address they would run.
  'javascript:ran()',
  'data:text/html,<script>parent.ran()</script>',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
];

const before = [
  '',
  ' ',
  '\t\n',
  '\x00',
  '\x01',
  '\x1B',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u2028',
  '\u202E',
  '\u2066',
  '\uFEFF',
];

/** Addresses that must be refused, wherever one goes. */
export const addresses = [
  ...['javascript:ran()', 'vbscript:ran()', 'data:text/html,<script>parent.ran()</script>'].flatMap((address) => [
    ...before.map((mark) => mark + address),
    address[0].toUpperCase() + address.slice(1),
    address.replace(/^\w+/, (scheme) => scheme.replace(/./g, (c, n) => (n % 2 ? c : c.toUpperCase()))),
    // A browser ignores these three anywhere in an address, and shows none of the others.
    ...['\t', '\n', '\r', '\0', '\u00AD', '\u200B', '\u202E'].map((mark) => address.replace('a', `a${mark}`)),
    ...['\t', '\n', '\r', '\u200D', '\u2063'].map((mark) => address.replace(':', `${mark}:`)),
    // What only looks like a colon.
    ...['：', '︓', '﹕', 'ː'].map((colon) => address.replace(':', colon)),
  ]),
  'javascript://example.org/%0Aran()',
  'JAVASCRIPT:void%20ran()',
  'feed:javascript:ran()',
  'view-source:javascript:ran()',
  'blob:https://example.org/0',
  'file:///etc/passwd',
  'filesystem:https://example.org/temporary/x',
  'intent://example.org#Intent;scheme=javascript;end',
  'about:blank',
  'x-unknown:ran()',
  // Addresses that show as others.
  'https://example.org/\u202Egnp.exe',
  'https://exam\u200Bple.org/',
  'https://example.org\u2028/',
  'https://[::1',
  'https:///example.org',
];

/** HTML that each widget reads, with `…` for words and `#…` for an address. */
export const forms = {
  'quote-card': [
    '<blockquote>…</blockquote>',
    '<blockquote cite="#…"><p>Said.</p></blockquote><p>— …, singer</p>',
    '<blockquote><p>Said.</p></blockquote><figcaption>Jane Doe, …, <time>2023-07-19</time></figcaption>',
    '<blockquote><p>Said.</p></blockquote><p>— <a href="#…">Somebody</a>, singer</p><p>Source: <a href="#…">…</a></p>',
  ],
  'stat-counter': [
    '<p><data value="5">5</data> …</p>',
    '<p><b>5</b> trips</p><p>…</p>',
    '<p><b>5</b> trips</p><p>Source: <a href="#…">…</a></p>',
  ],
  'relations-timeline': [
    '<ol><li><time>1992</time>: …</li><li>2013: A speech</li></ol>',
    '<dl><dt>1992</dt><dd><strong>Relations</strong> …</dd></dl>',
    '<h3>…</h3><ul><li><time>1992</time>: Relations<p>…</p><blockquote><p>…</p></blockquote><p>Source: <a href="#…">…</a></p></li></ul>',
  ],
  'person-card': [
    '<h3><a href="#…">…</a></h3><p><small>…</small></p><p>…</p><p>A <a href="#…">…</a></p>',
    '<p><img src="/a.svg" alt="…"> <b>Saule Brandt</b><br>…</p><blockquote>…</blockquote><p>Source: <a href="#…">…</a></p>',
    '<h3>Saule Brandt</h3><p><a href="#…">…</a> · <a href="#…">A</a></p>',
  ],
  'person-list': [
    '<h3>…</h3><p>…</p><ul><li><b>…</b><br>…</li><li><p><b>Erlan Weber</b></p><p>…</p></li></ul><p>Source: <a href="#…">…</a></p>',
    '<h4>Saule Brandt</h4><p>…</p><h4>…</h4><p><small>…</small></p><p><a href="#…">…</a></p>',
    '<ul><li><p><b>Saule Brandt</b></p><p>A … B</p></li><li><b>Erlan Weber</b><p>…</p></li></ul>',
  ],
  'key-points': [
    '<ul><li>…</li><li><p><b>…</b></p><p>… <a href="#…">…</a></p></li></ul>',
    '<h3>…</h3><ol><li><h4>…</h4><p>…</p><p>Source: <a href="#…">…</a></p></li></ol>',
    '<ul><li>A.<figure><img src="/a.svg" alt="A"><figcaption>…</figcaption></figure></li></ul><p>Source: …</p>',
  ],
  'fact-box': [
    '<h3>A</h3><p>…</p><figure><img src="/a.svg" alt="A"><figcaption>…</figcaption></figure>',
    '<p>…</p><h3>…</h3><p>…</p><p>A <a href="#…">…</a></p>',
    '<h3>A</h3><p>B.</p><ul><li><a href="#…">…</a></li></ul><p>Source: <a href="#…">…</a></p>',
  ],
  'stat-list': [
    '<h3>…</h3><ul><li><p><b>5</b> trips</p><p>…</p></li><li><p><data value="80">80</data> …</p></li></ul>',
    '<ul><li>80 rivers, …</li><li>more than <data value="2000">2,000</data> … <p>…</p></li></ul>',
    '<h3>…</h3><ol><li><p><b>5</b> trips</p><p>Source: <a href="#…">…</a></p></li></ol>',
    '<ul><li><figure><img src="/a.svg" alt="A"><figcaption>…</figcaption></figure><p>3 …</p></li></ul><p>Source: …</p>',
  ],
  'quote-list': [
    '<ul><li><blockquote>…</blockquote><p>— Saule Brandt</p></li><li><blockquote>… <a href="#…">…</a></blockquote></li></ul>',
    '<h3>…</h3><h4>…</h4><blockquote>…</blockquote><p>— …</p><h4>…</h4><ol><li><blockquote>…</blockquote></li></ol>',
    '<h3>…</h3><ul><li><blockquote>…</blockquote></li><li><blockquote>A</blockquote><p>— Saule Brandt</p></li></ul>',
    '<ol><li><blockquote>A</blockquote><p>— Saule Brandt, …</p></li></ol><p>Source: <a href="#…">…</a></p>',
    '<figure><blockquote>…</blockquote><figcaption>…</figcaption></figure><blockquote>…</blockquote><p>Source: <a href="#…">…</a></p>',
  ],
  'media-figure': [
    '<figure><img src="/a.svg" alt="…"><figcaption>…</figcaption></figure>',
    '<img src="/a.svg" alt="A"><p>Source: <a href="#…">…</a></p>',
    '<picture><img src="/a.svg" alt="A" sizes="100vw"></picture><footer>Source: …</footer>',
  ],
  'related-links': [
    '<h3>…</h3><ul><li><small>…</small> <a href="/a">…</a><p>…</p></li><li><a href="#…">B</a><br><small>…</small></li></ul><p>Source: …</p>',
    '<h3><a href="#…">…</a></h3><p>…</p><ol><li><img src="/a.svg" alt="…"><p><a href="#…">…</a></p></li></ol>',
    '<p><a href="#…">…</a> <small>…</small></p><p>A: <a href="/b">…</a></p>',
  ],
  'qa-list': [
    '<h3>…</h3><p>…</p><h4>…</h4><p>… <a href="#…">…</a></p><h4>A?</h4><p>B.</p>',
    '<p><b>…</b></p><p>…</p><figure><img src="/a.svg" alt="A"><figcaption>…</figcaption></figure>',
    '<dl><dt>…</dt><dd>… <a href="#…">…</a></dd></dl><p>Source: <a href="#…">…</a></p>',
    '<details><summary>…</summary><p>…</p></details><details><summary>A?</summary>…</details>',
  ],
  'term-note': [
    '<span>SCO (…)</span>',
    '<span>SCO</span><small> (A <a href="#…">…</a>)</small>',
    '<abbr title="A group">…</abbr>',
    '<dfn title="A group">…</dfn>',
  ],
};

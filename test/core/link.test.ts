import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/core/link.js';

describe('the link policy', () => {
  for (const url of [
    'https://example.org/',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/Path',
    'https://example.org:8080/a?b=c&d=e#f',
    'https://user@example.org/',
    'https://қазақ.example/жаңалық',
    'https://example.org/a:b',
    'https://[::1]/',
    'mailto:desk@example.org',
    'MailTo:desk@example.org?subject=A%20word',
    '/story',
    'story.html',
    './story.html',
    '../story.html',
    'a/b:c',
    './javascript:alert(1)',
    '?page=2:3',
    '#part:2',
    '#x',
    '?x',
    '//example.org/story',
    'новости/1',
    'a%0Ab',
    'story;v=1',
  ]) {
    it(`lets ${url} pass`, () => {
      expect(safeUrl(url)).to.equal(url);
    });
  }

  it('trims white space around an address', () => {
    expect(safeUrl('  https://example.org/ \n')).to.equal('https://example.org/');
    expect(safeUrl('\u00A0/story\uFEFF')).to.equal('/story');
  });

  for (const [what, url] of [
    ['no address', undefined],
    ['an empty one', ''],
    ['white space', ' \n'],
    ['javascript:', 'javascript:alert(1)'],
    ['javascript: in mixed case', 'JaVaScRiPt:alert(1)'],
    ['javascript: after white space', ' \t\njavascript:alert(1)'],
    ['javascript: after a no-break space', '\u00A0javascript:alert(1)'],
    ['javascript: after a control character', '\u0001javascript:alert(1)'],
    ['javascript: after a NUL', '\0javascript:alert(1)'],
    ['javascript: with a tab inside', 'java\tscript:alert(1)'],
    ['javascript: with a line feed inside', 'java\nscript:alert(1)'],
    ['javascript: with a carriage return inside', 'javascript\r:alert(1)'],
    ['javascript: with a NUL inside', 'java\0script:alert(1)'],
    ['javascript: with a soft hyphen inside', 'java\u00ADscript:alert(1)'],
    ['javascript: with a zero width space inside', 'java\u200Bscript:alert(1)'],
    ['javascript: with // behind it', 'javascript://example.org/%0Aalert(1)'],
    ['a control character at the end', 'https://example.org/\u0001'],
    ['a control character inside', 'https://exam\u0007ple.org/'],
    ['a line feed in a relative address', 'a\nb'],
    ['data:', 'data:text/html,<script>alert(1)</script>'],
    ['data: with an image', 'data:image/svg+xml,<svg/>'],
    ['vbscript:', 'vbscript:msgbox(1)'],
    ['file:', 'file:///etc/passwd'],
    ['blob:', 'blob:https://example.org/1'],
    ['ftp:', 'ftp://example.org/'],
    ['about:', 'about:blank'],
    ['tel:', 'tel:+77172'],
    ['filesystem:', 'filesystem:https://example.org/temporary/'],
    ['view-source:', 'view-source:https://example.org/'],
    ['feed:javascript:', 'feed:javascript:alert(1)'],
    ['intent:', 'intent://example.org#Intent;end'],
    ['an unknown scheme', 'x-y+z.1:a'],
    ['http: without //', 'http:example.org'],
    ['https: without a host', 'https:///path'],
    ['https: alone', 'https://'],
    ['mailto: alone', 'mailto:'],
    ['a right-to-left override', 'https://example.org/\u202Egnp.exe'],
    ['a left-to-right isolate', 'https://example.org/\u2066a'],
    ['a right-to-left mark', 'https://example\u200F.org/'],
    ['half a character', 'https://example.org/\uD83C'],
    ['a line separator', 'https://example.org/\u2028a'],
    ['a fullwidth colon', 'javascript\uFF1Aalert(1)'],
    ['a small colon', 'javascript\uFE55alert(1)'],
    ['a vertical colon', 'javascript\uFE13alert(1)'],
    ['a triangular colon', 'javascript\u02D0alert(1)'],
    ['a colon in the first segment', 'a:b'],
    ['a colon alone', ':'],
    ['a colon before a query', 'a:?b'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(safeUrl(url)).to.equal(undefined);
    });
  }

  it('lets nothing pass that a browser would run or read as another scheme', () => {
    // Everything from a space down, and some more, before, within and behind a dangerous scheme.
    const marks = [...Array(33).keys(), 0x7f, 0xa0, 0xad, 0x200b, 0x2028, 0xfeff].map((code) =>
      String.fromCharCode(code),
    );
    for (const mark of marks) {
      for (const url of [`${mark}javascript:alert(1)`, `java${mark}script:alert(1)`, `javascript${mark}:alert(1)`]) {
        const passed = safeUrl(url);
        if (passed === undefined) continue;
        expect(['http:', 'https:', 'mailto:'], JSON.stringify(url)).to.include(
          new URL(passed, 'https://example.org/').protocol,
        );
      }
    }
  });
});

import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { read } from '../../../src/widgets/related-links/related-links.html.js';
import { fallback } from '../../../src/widgets/related-links/related-links.light.js';
import { schema, type LinksData } from '../../../src/widgets/related-links/related-links.schema.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';
import { options, read as modelOf, story, written } from '../../light.js';
import { locale } from '../../locale.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const en = locale('en');
const dataOf = (html: string) => read(typed(html), en);

const a = '<a href="/a">A</a>';
const picture = '<img src="/a.svg" alt="A river">';
const image = { src: '/a.svg', alt: 'A river' };

describe('links typed as HTML', () => {
  for (const [what, html, expected] of [
    ['a paragraph', `<p>${a}</p>`, { links: [{ href: '/a', title: 'A' }] }],
    [
      'a heading and a list',
      `<h3>More</h3><ul><li>${a}</li><li><a href="/b">B</a></li></ul>`,
      {
        title: 'More',
        links: [
          { href: '/a', title: 'A' },
          { href: '/b', title: 'B' },
        ],
      },
    ],
    [
      'a heading that leads somewhere, and words below it',
      `<h3><a href="/more">More</a></h3><p>Of this.</p><ol><li>${a}</li></ol>`,
      { title: 'More', url: '/more', summary: 'Of this.', links: [{ href: '/a', title: 'A' }] },
    ],
    [
      'what it is, before the link',
      `<ul><li><small>Opinion</small> ${a}</li><li><b>Listen</b> ${a}</li><li>Watch: ${a}</li></ul>`,
      {
        links: [
          { href: '/a', title: 'A', kicker: 'Opinion' },
          { href: '/a', title: 'A', kicker: 'Listen' },
          { href: '/a', title: 'A', kicker: 'Watch:' },
        ],
      },
    ],
    [
      'a sentence, a date and a name below it',
      `<ul><li><p>${a}</p><p>A sentence.</p><p><small>Kazinform · July 2, 2024</small></p></li></ul>`,
      { links: [{ href: '/a', title: 'A', teaser: 'A sentence.', date: '2024-07-02', note: 'Kazinform' }] },
    ],
    [
      'a date behind the link',
      `<p>${a} <small>July 2, 2024</small></p>`,
      { links: [{ href: '/a', title: 'A', date: '2024-07-02' }] },
    ],
    [
      'the source of one and of all',
      `<ul><li>${a}<br><small>Source: Kazinform</small></li></ul><p>Source: <a href="/b">B</a></p>`,
      { links: [{ href: '/a', title: 'A', source: { name: 'Kazinform' } }], source: { name: 'B', url: '/b' } },
    ],
    [
      'a picture beside the link, and one in it',
      `<ul><li>${picture}<p>${a}</p></li><li><a href="/b">${picture} B</a></li></ul>`,
      {
        links: [
          { href: '/a', title: 'A', image },
          { href: '/b', title: 'B', image },
        ],
      },
    ],
    [
      'a link in another language',
      '<ul><li lang="kk" id="b"><a href="/b">Б</a></li></ul>',
      { links: [{ id: 'b', lang: 'kk', href: '/b', title: 'Б' }] },
    ],
  ] as const)
    it(`are read: ${what}`, async () => {
      const data = dataOf(html);
      expect(data).to.deep.equal(expected);
      await modelOf(schema, data);
    });

  for (const [what, html] of [
    ['words without a link', '<p>Alone.</p>'],
    ['a heading alone', '<h3>More</h3>'],
    ['a link in a sentence', `<p>See ${a} for more.</p>`],
    ['a sentence that ends with a link', `<p>See ${a}</p>`],
    ['two links in one item', `<ul><li>${a} <a href="/b">B</a></li></ul>`],
    ['a link in the sentence below', `<ul><li><p>${a}</p><p>See <a href="/b">B</a>.</p></li></ul>`],
    ['two sentences', `<ul><li><p>${a}</p><p>B.</p><p>C.</p></li></ul>`],
    ['a source with an address', `<ul><li>${a}<br><small>Source: <a href="/b">B</a></small></li></ul>`],
    ['two pictures', `<ul><li>${picture}${picture}<p>${a}</p></li></ul>`],
    ['a picture that leads elsewhere', `<ul><li><a href="/b">${picture}</a><p>${a}</p></li></ul>`],
    ['a picture with a caption', `<ul><li><figure>${picture}<figcaption>B</figcaption></figure><p>${a}</p></li></ul>`],
    ['a picture between paragraphs', `<p>${a}</p><p>${picture}</p><p><a href="/b">B</a></p>`],
    ['words beside the links', `<ul>Words<li>${a}</li></ul>`],
    ['words behind the links', `<ul><li>${a}</li></ul><p>B</p>`],
    ['a list in an item', `<ul><li>${a}<ul><li>${a}</li></ul></li></ul>`],
    ['an address that is none of ours', '<p><a href="javascript:a()">A</a></p>'],
  ] as const)
    it(`are left as they are: ${what}`, () => expect(dataOf(html)).to.equal(undefined));

  it('are read from what the widget writes itself', async () => {
    const data: LinksData = {
      title: 'Read more',
      url: '/more',
      summary: ['What others have written.', 'About the river.'],
      links: [
        { href: '/a', kicker: 'Review', title: 'A', teaser: 'A film.', date: '2024-06-30', image },
        { href: '/kk', lang: 'kk', title: 'Екі атауы' },
        { href: '/c', title: 'C', date: '2024', note: 'Paid for by B' },
      ],
      source: { name: 'Bridge Company', url: '/company' },
    };
    const model = await modelOf(schema, data);
    const host = typed((await written(() => fallback(model, options))).innerHTML);
    const found = await settle(() => read(host, en));
    expect(found).to.deep.equal(data);
  });

  it('are read from the reference article, also where a sanitizer has been at it', async () => {
    const { page } = await article();
    const host = page.querySelector('related-links')!;
    // Where it is said in small print, it may as well be by somebody.
    const [first, { source, ...second }, third] = story.relatedLinks.more.links as [object, { source: string }, object];
    const expected = { ...story.relatedLinks.more, links: [first, { ...second, note: source }, third] };
    expect(read(host, en)).to.deep.equal(expected);
    expect(read(sanitized(host), en)).to.deep.equal(expected);
  });

  for (const [what, html] of Object.entries(odd))
    it(`nothing is lost: ${what}`, () => {
      const host = typed(html);
      const data = read(host, en);
      if (data) expect(lost(host, data)).to.equal('');
    });

  it('lose no word of HTML made up by chance', () => {
    const { understood, lost } = lostByChance(
      (host) => read(host, en),
      [
        '<h3>…</h3>',
        '<ul><li><a href="/b">…</a></li></ul>',
        '<ul><li><small>…</small> <a href="/b">…</a></li><li><p><a href="/b">…</a></p><p><small>…</small></p></li></ul>',
        '<p><a href="/b">…</a> <small>…</small></p>',
      ],
    );
    expect(lost).to.deep.equal([]);
    expect(understood).to.be.above(20);
  });
});

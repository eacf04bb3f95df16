import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { read } from '../../../src/widgets/fact-box/fact-box.html.js';
import { fallback } from '../../../src/widgets/fact-box/fact-box.light.js';
import { schema, type BoxData } from '../../../src/widgets/fact-box/fact-box.schema.js';
import { article, lost, lostByChance, odd, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';
import { options, read as modelOf, story, written } from '../../light.js';
import { locale } from '../../locale.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const en = locale('en');
const dataOf = (html: string) => read(typed(html), en);

const picture = '<img src="/a.svg" alt="A river">';

describe('a box typed as HTML', () => {
  for (const [what, html, expected] of [
    ['a paragraph', '<p>Alone.</p>', { text: 'Alone.' }],
    ['a heading and paragraphs', '<h3>A</h3><p>B.</p><p>C.</p>', { title: 'A', text: ['B.', 'C.'] }],
    [
      'words before the heading',
      '<p>Explainer</p><h3>A</h3><p>B.</p>',
      { kicker: 'Explainer', title: 'A', text: 'B.' },
    ],
    [
      'links at the end, in a line',
      '<p>A.</p><p><small><a href="/b">B</a> · <a href="/c">C</a></small></p>',
      {
        text: 'A.',
        links: [
          { href: '/b', text: 'B' },
          { href: '/c', text: 'C' },
        ],
      },
    ],
    [
      'links at the end, in a list',
      '<p>A.</p><ul><li><a href="/b">B</a></li><li><a href="/c">C</a></li></ul>',
      {
        text: 'A.',
        links: [
          { href: '/b', text: 'B' },
          { href: '/c', text: 'C' },
        ],
      },
    ],
    [
      'a picture with a caption',
      `<h3>A</h3><figure>${picture}<figcaption>The river</figcaption></figure><p>B.</p>`,
      { title: 'A', text: 'B.', image: { src: '/a.svg', alt: 'A river', caption: 'The river' } },
    ],
    ['a source', '<p>A.</p><p>Source: <a href="/b">B</a></p>', { text: 'A.', source: { name: 'B', url: '/b' } }],
    [
      'a link that is all there is, which is the text',
      '<p><a href="/b">B</a></p>',
      { text: [[{ text: 'B', href: '/b' }]] },
    ],
    [
      'a link among words, which stays there',
      '<p>A.</p><p>See <a href="/b">B</a></p>',
      { text: ['A.', ['See ', { text: 'B', href: '/b' }]] },
    ],
    [
      'a heading further down, which is a line in bold',
      '<h3>A</h3><p>B.</p><h4>C</h4><p>D.</p>',
      { title: 'A', text: ['B.', [{ text: 'C', mark: 'strong' }], 'D.'] },
    ],
  ] as const)
    it(`is read: ${what}`, async () => {
      const data = dataOf(html);
      expect(data).to.deep.equal(expected);
      await modelOf(schema, data);
    });

  for (const [what, html] of [
    ['a heading alone', '<h3>A</h3>'],
    ['a list of words', '<p>A.</p><ul><li>B.</li></ul>'],
    ['a list with words beside the links', '<p>A.</p><ul>B<li><a href="/c">C</a></li></ul>'],
    ['a list alone', '<ul><li><a href="/c">C</a></li></ul>'],
    ['paragraphs before the heading', '<p>A.</p><p>B.</p><h3>C</h3><p>D.</p>'],
    ['a picture before the heading', `${picture}<h3>C</h3><p>D.</p>`],
    ['two pictures', `<p>A.</p>${picture}${picture}`],
    ['a quotation', '<p>A.</p><blockquote>B.</blockquote>'],
    ['a table', '<p>A.</p><table><tr><td>B</td></tr></table>'],
    ['a linked picture', `<p>A.</p><a href="/b">${picture}</a>`],
  ] as const)
    it(`is left as it is: ${what}`, () => expect(dataOf(html)).to.equal(undefined));

  it('is read from what the widget writes itself', async () => {
    const data: BoxData = {
      kicker: 'Explainer',
      title: 'The border',
      text: ['It is long.', 'It is open.'],
      image: { src: '/a.svg', alt: 'A river', caption: 'The river' },
      links: [{ href: '/b', text: 'B' }],
      source: { name: 'Border service', url: '/service' },
    };
    const model = await modelOf(schema, data);
    const host = typed((await written(() => fallback(model, options))).innerHTML);
    expect(await settle(() => read(host, en))).to.deep.equal(data);
  });

  it('is read from the reference article', async () => {
    const { page } = await article();
    const data = read(page.querySelector('fact-box')!, en)!;
    const { kicker, title } = story.factBoxes.sources;
    expect(data).to.include({ kicker, title });
    expect(lost(page.querySelector('fact-box')!, data)).to.equal('');
  });

  for (const [what, html] of Object.entries(odd))
    it(`nothing is lost: ${what}`, () => {
      const host = typed(html);
      const data = read(host, en);
      if (data) expect(lost(host, data)).to.equal('');
    });

  it('loses no word of HTML made up by chance', () => {
    const { understood, lost } = lostByChance(
      (host) => read(host, en),
      [
        '<h3>…</h3>',
        '<ul><li><a href="/b">…</a></li></ul>',
        '<p><small><a href="/b">…</a> · <a href="/c">…</a></small></p>',
      ],
    );
    expect(lost).to.deep.equal([]);
    expect(understood).to.be.above(200);
  });
});

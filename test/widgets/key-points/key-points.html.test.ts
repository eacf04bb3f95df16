import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { read } from '../../../src/widgets/key-points/key-points.html.js';
import { fallback } from '../../../src/widgets/key-points/key-points.light.js';
import { schema, type PointsData } from '../../../src/widgets/key-points/key-points.schema.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';
import { options, read as modelOf, story, written } from '../../light.js';
import { locale } from '../../locale.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const en = locale('en');
const dataOf = (html: string) => read(typed(html), en);

const picture = '<img src="/a.svg" alt="A river" width="4" height="3">';

describe('key points typed as HTML', () => {
  for (const [what, html, expected] of [
    ['a list', '<ul><li>One.</li><li>Two.</li></ul>', { points: [{ text: 'One.' }, { text: 'Two.' }] }],
    [
      'a heading and an ordered list',
      '<h3>What to know</h3><ol><li>One.</li></ol>',
      { title: 'What to know', points: [{ text: 'One.' }] },
    ],
    [
      'a heading that is a line in bold',
      '<p><b>What to know</b></p><ul><li>One.</li></ul>',
      { title: 'What to know', points: [{ text: 'One.' }] },
    ],
    [
      'titles, as headings or in bold',
      '<ul><li><h4>Travel</h4><p>Simpler.</p></li><li><p><strong>Border</strong></p><p>Long.</p><p>Open.</p></li></ul>',
      {
        points: [
          { title: 'Travel', text: 'Simpler.' },
          { title: 'Border', text: ['Long.', 'Open.'] },
        ],
      },
    ],
    [
      'bold words at the beginning of a line, which stay there',
      '<ul><li><b>Border:</b> long.</li></ul>',
      { points: [{ text: [[{ text: 'Border:', mark: 'strong' }, ' long.']] }] },
    ],
    [
      'a line that is all bold and alone, which is the text',
      '<ul><li><b>Long.</b></li></ul>',
      { points: [{ text: [[{ text: 'Long.', mark: 'strong' }]] }] },
    ],
    [
      'a link',
      '<ul><li>It is <a href="/b">long</a>.</li></ul>',
      { points: [{ text: [['It is ', { text: 'long', href: '/b' }, '.']] }] },
    ],
    [
      'a picture with a caption',
      `<ul><li>A.<figure>${picture}<figcaption>The river</figcaption></figure></li></ul>`,
      {
        points: [{ text: 'A.', image: { src: '/a.svg', alt: 'A river', width: 4, height: 3, caption: 'The river' } }],
      },
    ],
    [
      'sources of a point and of all',
      '<ul><li><p>A.</p><small>Source: B</small></li></ul><p>Source: <a href="/c">C</a></p>',
      { points: [{ text: 'A.', source: { name: 'B' } }], source: { name: 'C', url: '/c' } },
    ],
    [
      'another language, and an id',
      '<ul><li lang="kk" id="one">Бір.</li></ul>',
      { points: [{ id: 'one', lang: 'kk', text: 'Бір.' }] },
    ],
  ] as const)
    it(`are read: ${what}`, async () => {
      const data = dataOf(html);
      expect(data).to.deep.equal(expected);
      await modelOf(schema, data);
    });

  for (const [what, html] of [
    ['words before the list', '<p>Some words.</p><ul><li>A.</li></ul>'],
    ['words after it', '<ul><li>A.</li></ul><p>Some words.</p>'],
    ['two lists', '<ul><li>A.</li></ul><ul><li>B.</li></ul>'],
    ['two headings', '<h2>A</h2><h3>B</h3><ul><li>A.</li></ul>'],
    ['a list in a point', '<ul><li>A.<ul><li>B.</li></ul></li></ul>'],
    ['a quotation in a point', '<ul><li>A.<blockquote>B.</blockquote></li></ul>'],
    ['words beside the points', '<ul>Words<li>A.</li></ul>'],
    ['an element that is no point', '<ul><li>A.</li><div>B.</div></ul>'],
    ['an empty point', '<ul><li>A.</li><li></li></ul>'],
    ['two pictures', `<ul><li>A.${picture}${picture}</li></ul>`],
    ['a picture among words', `<ul><li>A ${picture} B.</li></ul>`],
    ['a caption without a picture', '<ul><li>A.<figure><figcaption>B</figcaption></figure></li></ul>'],
    ['no list', '<p>A.</p>'],
  ] as const)
    it(`are left as they are: ${what}`, () => expect(dataOf(html)).to.equal(undefined));

  it('are read from what the widget writes itself', async () => {
    for (const data of Object.values(story.keyPoints) as PointsData[]) {
      const model = await modelOf(schema, data);
      const host = typed((await written(() => fallback(model, options))).innerHTML);
      expect(await settle(() => read(host, en))).to.deep.equal(data);
    }
  });

  it('are read from the reference article, also where a sanitizer has been at it', async () => {
    const { page } = await article();
    const host = page.querySelector('key-points')!;
    expect(read(host, en)).to.deep.equal(story.keyPoints.visit);
    expect(read(sanitized(host), en)).to.deep.equal(story.keyPoints.visit);
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
        '<ul>…</ul>',
        '<ol>…</ol>',
        '<li>…</li>',
        '<ul><li>…</li><li>…</li></ul>',
        '<ol><li><p><b>…</b></p><p>…</p></li></ol>',
        '<h3>…</h3>',
      ],
    );
    expect(lost).to.deep.equal([]);
    expect(understood).to.be.above(20);
  });
});

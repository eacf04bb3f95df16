import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { read } from '../../../src/widgets/stat-list/stat-list.html.js';
import { fallback } from '../../../src/widgets/stat-list/stat-list.light.js';
import { schema, type StatsData } from '../../../src/widgets/stat-list/stat-list.schema.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';
import { options, read as modelOf, story, written } from '../../light.js';
import { locale } from '../../locale.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const en = locale('en');
const dataOf = (html: string) => read(typed(html), en);

const picture = '<img src="/a.svg" alt="A river">';

describe('numbers typed as HTML', () => {
  for (const [what, html, expected] of [
    [
      'a list',
      '<ul><li>80 rivers</li><li><b>2,000</b> lakes</li></ul>',
      {
        stats: [
          { value: 80, label: 'rivers' },
          { value: 2000, label: 'lakes' },
        ],
      },
    ],
    [
      'a heading, and numbers with more than a label',
      '<h3>Counted</h3><ol><li id="a">over <data value="80">80<small> years</small></data> since<p>Not exactly.</p></li></ol>',
      {
        title: 'Counted',
        stats: [{ id: 'a', value: 80, qualifier: 'over', unit: 'years', label: 'since', note: 'Not exactly.' }],
      },
    ],
    [
      'a picture with a caption',
      `<ul><li><figure>${picture}<figcaption>The river</figcaption></figure><p>3 rivers</p></li></ul>`,
      { stats: [{ value: 3, label: 'rivers', image: { src: '/a.svg', alt: 'A river', caption: 'The river' } }] },
    ],
    [
      'sources of a number and of all',
      '<ul><li><p>3 rivers</p><small>Source: A</small></li></ul><p>Source: <a href="/b">B</a></p>',
      { stats: [{ value: 3, label: 'rivers', source: { name: 'A' } }], source: { name: 'B', url: '/b' } },
    ],
  ] as const)
    it(`are read: ${what}`, async () => {
      const data = dataOf(html);
      expect(data).to.deep.equal(expected);
      await modelOf(schema, data);
    });

  for (const [what, html] of [
    ['no list', '<p>80 rivers</p>'],
    ['two lists', '<ul><li>80 rivers</li></ul><ul><li>20 lakes</li></ul>'],
    ['an item without a number', '<ul><li>80 rivers</li><li>lakes</li></ul>'],
    [
      'an item with two numbers',
      '<ul><li><data value="80">80</data> rivers, <data value="20">20</data> lakes</li></ul>',
    ],
    ['a paragraph before the list', '<p>Of these:</p><ul><li>80 rivers</li></ul>'],
    ['words beside the items', '<ul>Of these:<li>80 rivers</li></ul>'],
    ['a paragraph after the list that is no source', '<ul><li>80 rivers</li></ul><p>And more.</p>'],
    ['numbers in a notation of another language', '<ul><li lang="de">1.234 rivers</li></ul>'],
    ['events, which begin with years', '<ul><li>1992: they met</li></ul>'],
  ] as const)
    it(`are left as they are: ${what}`, () => expect(dataOf(html)).to.equal(undefined));

  it('are read from what the widget writes itself', async () => {
    const data: StatsData = {
      title: 'The border',
      stats: [
        { value: 600000, qualifier: 'about', label: 'trips', note: 'Counted.', source: { name: 'A' } },
        { value: 2000, unit: 'km', label: 'of border', image: { src: '/a.svg', alt: 'A river', caption: 'The river' } },
      ],
      source: { name: 'Border service', url: '/service' },
    };
    const model = await modelOf(schema, data);
    const host = typed((await written(() => fallback(model, options))).innerHTML);
    expect(await settle(() => read(host, en))).to.deep.equal(data);
  });

  it('are read from the reference article, and from what a sanitizer leaves of it', async () => {
    const { page } = await article();
    const host = page.querySelector('stat-list')!;
    expect(read(host, en)).to.deep.equal(story.statLists.years);
    const data = read(sanitized(host), en);
    if (data) expect(lost(host, data)).to.equal('');
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
        '<ul><li>80 …</li></ul>',
        '<ol><li><p>2,000 …</p></li><li>more than 3 …</li></ol>',
        '<ul><li><data value="12">12</data> …</li></ul>',
      ],
    );
    expect(lost).to.deep.equal([]);
    expect(understood).to.be.above(40);
  });
});

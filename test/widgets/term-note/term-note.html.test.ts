import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { read } from '../../../src/widgets/term-note/term-note.html.js';
import { fallback } from '../../../src/widgets/term-note/term-note.light.js';
import { schema } from '../../../src/widgets/term-note/term-note.schema.js';
import { lost, lostByChance, odd, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';
import { options, read as modelOf, written } from '../../light.js';
import { locale } from '../../locale.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const en = locale('en');
const dataOf = (html: string) => read(typed(html, 'span'), en);

describe('a word explained in HTML', () => {
  for (const [what, html, expected] of [
    ['in brackets', 'SCO (a group of states)', { term: 'SCO', text: 'a group of states' }],
    ['in small print', 'SCO<small> (a group)</small>', { term: 'SCO', text: 'a group' }],
    ['in wide brackets', '上合组织（一个组织）', { term: '上合组织', text: '一个组织' }],
    [
      'by a title',
      '<abbr title="Shanghai Cooperation Organization">SCO</abbr>',
      { term: 'SCO', text: 'Shanghai Cooperation Organization' },
    ],
    ['by the title of a definition', ' <dfn title="A group">SCO</dfn> ', { term: 'SCO', text: 'A group' }],
    ['with a link', 'SCO (<a href="/a">a group</a>)', { term: 'SCO', text: [[{ text: 'a group', href: '/a' }]] }],
    ['with brackets in it', 'SCO (a group (of states))', { term: 'SCO', text: 'a group (of states)' }],
  ] as const)
    it(`is read: ${what}`, async () => {
      const data = dataOf(html);
      expect(data).to.deep.equal(expected);
      await modelOf(schema, data);
    });

  for (const [what, html] of [
    ['a word alone', 'SCO'],
    ['brackets alone', '(a group)'],
    ['empty brackets', 'SCO ()'],
    ['words behind the brackets', 'SCO (a group) meets'],
    ['two pairs of brackets', 'SCO (a) (b)'],
    ['brackets that do not close', 'SCO (a (b)'],
    ['a title of more than the word', '<abbr title="A group">SCO</abbr> meets'],
    ['two paragraphs', '<p>SCO (a)</p><p>b</p>'],
    ['a picture', '<img src="/a.svg" alt="A"> (a)'],
  ] as const)
    it(`is left as it is: ${what}`, () => expect(dataOf(html)).to.equal(undefined));

  it('is read from what the widget writes itself', async () => {
    const data = { term: 'SCO', text: 'a group of states' };
    const model = await modelOf(schema, data);
    const host = typed((await written(() => fallback(model, options))).innerHTML, 'span');
    expect(await settle(() => read(host, en))).to.deep.equal(data);
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
        'word (…)',
        'A (…)',
        '<abbr title="t">A</abbr>',
        '<small>(…)</small>',
        'a<small> (…)</small>',
        '<abbr title="t">…</abbr>',
      ],
    );
    expect(lost).to.deep.equal([]);
    expect(understood).to.be.above(50);
  });
});

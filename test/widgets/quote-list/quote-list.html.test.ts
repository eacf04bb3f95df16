import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { read } from '../../../src/widgets/quote-list/quote-list.html.js';
import { fallback } from '../../../src/widgets/quote-list/quote-list.light.js';
import { schema, type QuotesData } from '../../../src/widgets/quote-list/quote-list.schema.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';
import { options, read as modelOf, story, written } from '../../light.js';
import { locale } from '../../locale.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const en = locale('en');
const dataOf = (html: string) => read(typed(html), en);

const said = (text: string, name: string) => `<blockquote>${text}</blockquote><p>— ${name}</p>`;

describe('quotations typed as HTML', () => {
  for (const [what, html, expected] of [
    [
      'a list',
      `<ul><li id="one">${said('One.', 'Saule Brandt')}</li><li><blockquote>Two.</blockquote></li></ul>`,
      { quotes: [{ id: 'one', text: 'One.', speaker: { name: 'Saule Brandt' } }, { text: 'Two.' }] },
    ],
    [
      'one after the other, with a heading',
      `<h3>Reactions</h3>${said('One.', 'Saule Brandt')}<figure><blockquote>Two.</blockquote><figcaption>Erlan Weber</figcaption></figure>`,
      {
        title: 'Reactions',
        quotes: [
          { text: 'One.', speaker: { name: 'Saule Brandt' } },
          { text: 'Two.', speaker: { name: 'Erlan Weber' } },
        ],
      },
    ],
    [
      'headings of parties below a heading',
      `<h3>Reactions</h3><h4>North</h4>${said('One.', 'Saule Brandt')}<h4>South</h4><ul><li>${said('Two.', 'Erlan Weber')}</li></ul>`,
      {
        title: 'Reactions',
        quotes: [
          { text: 'One.', speaker: { name: 'Saule Brandt' }, party: 'North' },
          { text: 'Two.', speaker: { name: 'Erlan Weber' }, party: 'South' },
        ],
      },
    ],
    [
      'another language, and a source',
      '<ul><li lang="kk"><blockquote>Бір.</blockquote></li></ul><p>Source: <a href="/a">A</a></p>',
      { quotes: [{ text: 'Бір.', lang: 'kk' }], source: { name: 'A', url: '/a' } },
    ],
  ] as const)
    it(`are read: ${what}`, async () => {
      const data = dataOf(html);
      expect(data).to.deep.equal(expected);
      await modelOf(schema, data);
    });

  for (const [what, html] of [
    ['no quotation', '<p>They said nothing.</p>'],
    ['a list of words', '<ul><li>They said nothing.</li></ul>'],
    ['a paragraph before them', `<p>They said:</p>${said('One.', 'Saule Brandt')}`],
    [
      'a paragraph between them that goes on',
      '<blockquote>One.</blockquote><p>This was on Monday.</p><blockquote>Two.</blockquote>',
    ],
    ['an item without a quotation', `<ul><li>${said('One.', 'Saule Brandt')}</li><li>And more.</li></ul>`],
    ['quotations beside a list', `${said('One.', 'Saule Brandt')}<ul><li>${said('Two.', 'Erlan Weber')}</li></ul>`],
    ['a heading without a quotation', `<h3>Reactions</h3><h4>North</h4><h4>South</h4>${said('One.', 'Saule Brandt')}`],
    ['a heading behind the first', `<blockquote>One.</blockquote><h3>Reactions</h3><blockquote>Two.</blockquote>`],
  ] as const)
    it(`are left as they are: ${what}`, () => expect(dataOf(html)).to.equal(undefined));

  it('are read from what the widget writes itself', async () => {
    const data: QuotesData = {
      title: 'Reactions',
      quotes: [
        {
          text: 'One.',
          speaker: { name: 'Saule Brandt', role: 'mayor', affiliation: 'North' },
          party: 'Northern List',
        },
        { text: 'Two.', speaker: { name: 'Erlan Weber' }, context: 'Asked for more.', party: 'Southern List' },
      ],
      source: { name: 'Border service', url: '/service' },
    };
    const model = await modelOf(schema, data);
    const host = typed((await written(() => fallback(model, { ...options, groupBy: 'party' }))).innerHTML);
    const found = (await settle(() => read(host, en)))!;
    expect(lost(host, found, 'Source:')).to.equal('');
    expect(found.quotes.map(({ party, context }) => [party, context])).to.deep.equal([
      ['Northern List', undefined],
      ['Southern List', 'Asked for more.'],
    ]);
    expect(found).to.include({ title: 'Reactions' });
    expect(found.source).to.deep.equal(data.source);
  });

  it('are read from the reference article, and from what a sanitizer leaves of it', async () => {
    const { page } = await article();
    const host = page.querySelector('quote-list')!;
    for (const one of [host, sanitized(host)]) {
      const data = read(one, en)!;
      expect(data.quotes.map(({ text }) => text)).to.deep.equal(
        story.quoteLists.voices.quotes.map(({ text }: { text: string }) => text),
      );
      expect(lost(one, data)).to.equal('');
    }
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
        '<h4>…</h4>',
        '<blockquote>…</blockquote>',
        '<ul><li><blockquote>…</blockquote></li></ul>',
        said('…', 'Saule Brandt'),
      ],
    );
    expect(lost).to.deep.equal([]);
    expect(understood).to.be.above(40);
  });
});

import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { read } from '../../../src/widgets/person-list/person-list.html.js';
import { fallback } from '../../../src/widgets/person-list/person-list.light.js';
import { schema } from '../../../src/widgets/person-list/person-list.schema.js';
import { loadDates, options, read as modelOf, story, written } from '../../light.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const two = [
  { name: 'Saule Brandt', role: 'Ferrywoman' },
  { name: 'Erlan Weber', about: 'Flew.' },
];
const items = '<li><b>Saule Brandt</b><br>Ferrywoman</li><li><p><b>Erlan Weber</b></p><p>Flew.</p></li>';
const sections = '<h4>Saule Brandt</h4><p><small>Ferrywoman</small></p><h4>Erlan Weber</h4><p>Flew.</p>';

const understood: readonly (readonly [what: string, html: string, data: object])[] = [
  ['a list', `<ul>${items}</ul>`, { people: two }],
  ['a list under a heading', `<h3>People</h3><ol>${items}</ol>`, { title: 'People', people: two }],
  [
    'words before the list and a source behind it',
    `<h3>People</h3><p>All of them.</p><ul>${items}</ul><p>Source: River Chronicle</p>`,
    { title: 'People', summary: 'All of them.', people: two, source: { name: 'River Chronicle' } },
  ],
  ['a heading for each', sections, { people: two }],
  [
    'a heading for each, under another',
    `<h3>People</h3><p>All of them.</p>${sections}`,
    { title: 'People', summary: 'All of them.', people: two },
  ],
  [
    'a section for each',
    `<h3>People</h3><section><h4>A</h4></section><section><h4>B</h4></section>`,
    { title: 'People', people: [{ name: 'A' }, { name: 'B' }] },
  ],
  [
    'portraits before the names',
    '<img src="/a" alt=""><h4>A</h4><p>One.</p><img src="/b" alt=""><h4>B</h4>',
    {
      people: [
        { name: 'A', image: { src: '/a', alt: '' }, about: 'One.' },
        { name: 'B', image: { src: '/b', alt: '' } },
      ],
    },
  ],
];

const left: readonly (readonly [what: string, html: string])[] = [
  ['words alone', '<p>A composer and a singer.</p>'],
  ['items without names', '<ul><li>Ferrywoman</li><li>Pilot</li></ul>'],
  ['one item without a name', `<ul>${items}<li>and others</li></ul>`],
  ['two lists', `<ul>${items}</ul><ul>${items}</ul>`],
  ['words behind the list', `<ul>${items}</ul><p>And others.</p>`],
  ['a source that may be the last one’s', `${sections}<p>Source: River Chronicle</p>`],
  ['a heading below that of a person', `${sections}<h5>Her boat</h5><p>Sank.</p>`],
  ['a table', '<table><tr><td>Saule Brandt</td></tr></table>'],
];

describe('people as HTML', () => {
  before(loadDates);

  for (const [what, html, data] of understood) {
    it(`understands ${what}`, async () => {
      const host = typed(html);
      const found = read(host, locale('en'));
      expect(found).to.deep.equal(data);
      expect((await settle(() => v.safeParse(schema, found))).issues).to.equal(undefined);
      expect(lost(host, found, 'source')).to.be.empty;
    });
  }

  for (const [what, html] of left) {
    it(`leaves ${what} as it is`, () => {
      expect(read(typed(html), locale('en'))).to.equal(undefined);
    });
  }

  it('understands what the widget itself writes as its fallback', async () => {
    const model = await modelOf(schema, story.personLists.people, story);
    const html = await written(() => fallback(model, options));
    const again = await modelOf(schema, read(html, locale('en')));
    expect((await written(() => fallback(again, options))).textContent).to.equal(html.textContent);
  });

  for (const [what, html] of Object.entries(odd)) {
    it(`survives ${what}`, () => {
      const data = read(typed(html), locale('en'));
      if (data) expect(lost(typed(html), data)).to.be.empty;
    });
  }

  it('loses no word of HTML that is made up by chance', () => {
    const { understood, lost } = lostByChance(
      (host) => read(host, locale('en')),
      [
        ...[
          '<h3>…</h3>',
          '<h4>Saule Brandt</h4>',
          '<h4>…</h4>',
          '<section><h4>A</h4>…</section>',
          '<img src="/a" alt="">',
        ],
        ...['<ul><li><b>…</b></li></ul>', '<ul><li><b>A</b>…</li><li><b>B</b></li></ul>', '<blockquote>…</blockquote>'],
      ],
    );
    expect(lost).to.be.empty;
    expect(understood).to.be.above(30);
  }).timeout(60_000);

  it('understands the fallbacks of the reference article, also after a sanitizer', async () => {
    const { page } = await article();
    const lists = page.querySelectorAll('person-list, [data-newspart="person-list"]');
    expect(lists.length).to.be.above(0);
    const names = story.personLists.people.people.map(({ ref }) => story.people[ref as 'dimash'].name);
    for (const host of lists)
      for (const given of [host, sanitized(host)]) {
        const found = read(given, locale('en'))!;
        expect(found.title).to.equal('People');
        expect(found.people.map((one) => (one as { name: string }).name)).to.deep.equal(names);
      }
  });
});

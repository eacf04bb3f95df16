import { expect } from '@open-wc/testing';
import '../../../src/widgets/person-card/define.js';
import type { ProfileData } from '../../../src/widgets/person-card/person-card.schema.js';
import {
  all,
  fail,
  fallbackShows,
  listen,
  one,
  part,
  place,
  outcome,
  show,
  tidy,
  words,
  type Setup,
} from '../../helpers.js';

type Data = Exclude<ProfileData, string | { ref: string }>;

const person = (data: Partial<Data>, setup?: Setup) => show('person-card', { name: 'Saule Brandt', ...data }, setup);
const absent = (card: Element, name: string) => expect(all(card, `[part~="${name}"]`), name).to.be.empty;

listen();

const everything: Data = {
  id: 'saule',
  name: 'Saule Brandt',
  role: 'ferrywoman',
  affiliation: 'River Authority',
  image: { src: '?portrait', alt: 'A woman at the oar', caption: 'In the last summer.', credit: 'A. Photographer' },
  url: 'https://example.org/saule',
  lang: 'kk',
  about: ['She carried everybody across.', ['For ', { text: 'forty', href: 'https://example.org/ferry' }, ' years.']],
  born: '1948-03-21',
  died: '2023-11',
  links: [
    { href: 'https://example.org/book', text: 'Her memoir' },
    { href: 'mailto:a@example.org', text: 'Write' },
  ],
  quotes: [
    { text: 'The river is older.', date: '1991' },
    { text: 'Nobody knew it so well.', speaker: { name: 'Erlan Weber', role: 'pilot' } },
  ],
  source: { name: 'River Chronicle', url: 'https://example.org/chronicle' },
  updated: '2024-07-02',
  correction: { date: '2024-07-03', text: 'She was no captain.' },
};

describe('<person-card>', () => {
  it('says who somebody is', async () => {
    const card = await person({ role: 'ferrywoman', affiliation: 'River Authority', about: 'Carried everybody.' });
    expect(part(card, 'name').textContent).to.equal('Saule Brandt');
    expect(part(card, 'role').textContent).to.equal('ferrywoman, River Authority');
    expect(part(card, 'about').textContent).to.equal('Carried everybody.');
  });

  it('shows nothing for what is not given', async () => {
    const card = await person({});
    for (const name of ['portrait', 'role', 'life', 'about', 'links', 'credit', 'source', 'correction'])
      absent(card, name);
    expect(words(card)).to.equal('Saule Brandt');
  });

  it('shows a role or an affiliation alone', async () => {
    expect(part(await person({ role: 'pilot' }), 'role').textContent).to.equal('pilot');
    expect(part(await person({ affiliation: 'Kazakhstan' }), 'role').textContent).to.equal('Kazakhstan');
  });

  it('shows all that is given', async () => {
    const card = await person(everything);
    expect(part(card, 'portrait').getAttribute('alt')).to.equal('A woman at the oar');
    expect(tidy(part(card, 'life').textContent)).to.equal('March 21, 1948 – November 2023');
    expect(all(card, '[part=about] p').length).to.equal(2);
    expect(tidy(part(card, 'links').textContent)).to.equal('Her memoir · Write');
    expect(tidy(part(card, 'credit').textContent)).to.equal('In the last summer. Photo: A. Photographer');
    expect(words(card)).to.include('Source: River Chronicle · Updated July 2, 2024');
    expect(tidy(part(card, 'correction').textContent)).to.equal('Correction, July 3, 2024: She was no captain.');
  });

  it('links the name, what is told, other pages and the source', async () => {
    const card = await person(everything);
    expect(all(card, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/saule',
      'https://example.org/ferry',
      'https://example.org/book',
      'mailto:a@example.org',
      'https://example.org/chronicle',
    ]);
  });

  it('puts the name among the headings of the page', async () => {
    const name = part(await person({}), 'name');
    expect(name.getAttribute('role')).to.equal('heading');
    expect(name.getAttribute('aria-level')).to.equal('3');
    const deep = await person({}, { attributes: { 'heading-level': '5' } });
    expect(part(deep, 'name').getAttribute('aria-level')).to.equal('5');
  });

  it('says in which language the name is, and not that all of the words are', async () => {
    const card = await person(everything);
    expect(one(card, '[part=name] bdi').lang).to.equal('kk');
    expect(all(card, '[lang=kk]').length).to.equal(1);
  });

  it('shows what they said as quotations, and names the speaker where one is given', async () => {
    const card = await person(everything);
    const quotes = all(card, 'figure.quote');
    expect(quotes.map((quote) => tidy(quote.textContent))).to.deep.equal([
      'The river is older. 1991',
      'Nobody knew it so well. Erlan Weber pilot',
    ]);
    // The look of a quotation, from the quotation's own style sheet.
    expect(getComputedStyle(quotes[0]!.querySelector('.marked p')!, '::before').content).to.equal('open-quote');
  });

  it('tells of a life as much as is known', async () => {
    const life = async (data: Partial<Data>, lang = 'en') =>
      tidy(part(await person(data, { around: `<div lang="${lang}"><slot></slot></div>` }), 'life').textContent);
    expect(await life({ born: '1994-05' })).to.equal('Born May 1994');
    expect(await life({ died: '1742~' })).to.equal('Died about 1742');
    expect(await life({ born: '1905', died: '1945' })).to.equal('1905 – 1945');
    expect(await life({ born: '1994' }, 'de')).to.equal('Geboren: 1994');
    expect(await life({ died: '1994' }, 'ru')).to.equal('Дата смерти: 1994');
    expect(await life({ born: '1994' }, 'zh')).to.equal('出生：1994年');
  });

  it('tells of a life whose ends are themselves spans of time', async () => {
    for (const [born, died, told] of [
      ['1948/1950', '2023', 'Born 1948 – 1950 · Died 2023'],
      ['/1950', '1990/', 'Born ? – 1950 · Died 1990 – ?'],
      ['../1950', '1990/..', 'Born until 1950 · Died since 1990'],
    ] as const)
      expect(tidy(part(await person({ born, died }), 'life').textContent)).to.equal(told);
  });

  it('refuses a life that ends before it begins, and says so', async () => {
    const { element, issues } = await fail('person-card', { name: 'A', born: '1994', died: '1905' });
    expect(issues[0]!.message).to.include('a "born" not after the "died"');
    expect(element.shadowRoot?.querySelector('[part=name]') ?? null).to.equal(null);
    // In the same year, or not known exactly: nobody can tell.
    await person({ born: '1905-06', died: '1905' });
    await person({ born: '190X', died: '1905' });
  });

  it('takes a name alone', async () => {
    expect(words(await show('person-card', '"Saule Brandt"'))).to.equal('Saule Brandt');
  });

  it('takes a reference to somebody, or to an organisation, of the same document', async () => {
    const story = {
      people: {
        saule: { ...everything, quotes: [{ text: 'So it was.', speaker: { ref: 'saule' } }] },
        name: 'Just a name',
      },
      organisations: { sco: { name: 'Shanghai Cooperation Organization', short: 'SCO', about: 'Holds a meeting.' } },
      cards: { saule: { ref: 'saule' }, sco: { ref: 'sco' }, name: { ref: 'name' }, nobody: { ref: 'nobody' } },
    };
    const around = (id: string) =>
      `<div><script type="application/json" id="${id}">${JSON.stringify(story)}</script><slot></slot></div>`;
    const from = (key: string) =>
      show('person-card', undefined, { attributes: { src: `#a-${key}/cards/${key}` }, around: around(`a-${key}`) });
    const saule = await from('saule');
    expect(part(saule, 'name').textContent).to.equal('Saule Brandt');
    expect(tidy(one(saule, 'figure.quote').textContent)).to.equal(
      'So it was. Saule Brandt ferrywoman, River Authority',
    );
    expect(words(await from('sco'))).to.equal('Shanghai Cooperation Organization Holds a meeting.');
    expect(words(await from('name'))).to.equal('Just a name');
    const direct = await show('person-card', undefined, {
      attributes: { src: '#a/people/saule' },
      around: around('a'),
    });
    expect(part(direct, 'name').textContent).to.equal('Saule Brandt');
    const card = place('person-card', undefined, { attributes: { src: '#b/cards/nobody' }, around: around('b') });
    const [issue] = await outcome(card);
    expect(issue!.message).to.include('"nobody"');
    expect(issue!.path).to.equal('/ref');
  });

  it('says what is wrong, and leaves the fallback', async () => {
    const { element, issues } = await fail('person-card', { role: 'singer' }, { children: '<p>Fallback</p>' });
    expect(issues[0]!.path).to.equal('/name');
    expect(fallbackShows(element)).to.equal(true);
  });

  it('refuses addresses that are none', async () => {
    for (const data of [
      { url: 'javascript:alert(1)' },
      { image: { src: 'javascript:alert(1)', alt: '' } },
      { links: [{ href: 'javascript:alert(1)', text: 'A' }] },
    ])
      await fail('person-card', { name: 'A', ...data });
  });
});

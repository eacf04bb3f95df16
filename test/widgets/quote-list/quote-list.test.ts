import { expect } from '@open-wc/testing';
import '../../../src/widgets/quote-list/define.js';
import type { QuotesData } from '../../../src/widgets/quote-list/quote-list.schema.js';
import {
  all,
  fail,
  fallbackShows,
  listen,
  one,
  outcome,
  part,
  place,
  show,
  soon,
  tidy,
  until,
  words,
} from '../../helpers.js';

const { console: reported } = listen();

const ada = { name: 'Ada', role: 'mayor', affiliation: 'North' };
const data = {
  title: 'Reactions',
  quotes: [
    { id: 'first', text: 'One.', speaker: ada },
    { text: 'Two.', speaker: { name: 'Ben', affiliation: 'South' } },
    { text: 'Three.', speaker: ada, date: '2024' },
    { text: 'Four.', speaker: 'Cem', party: 'North' },
  ],
} satisfies QuotesData;

const grouped = (by: string, quotes: QuotesData['quotes'] = data.quotes) =>
  show('quote-list', { title: 'Reactions', quotes }, { attributes: { 'group-by': by } });

/** The words in each list, with its heading before them. */
const lists = (element: Element): readonly string[] =>
  all(element, 'ul').map((list) => {
    const before = list.previousElementSibling!;
    const head = before.matches('.who') ? `${tidy(before.textContent)}: ` : '';
    return head + tidy(list.textContent);
  });

describe('<quote-list>', () => {
  it('shows who said what, in the order of the data', async () => {
    const element = await show('quote-list', data);
    expect(tidy(part(element, 'title').textContent)).to.equal('Reactions');
    expect(all(element, 'li').map((item) => tidy(item.textContent))).to.deep.equal(
      ['One. Ada Mayor, North', 'Two. Ben South', 'Three. Ada Mayor, North 2024', 'Four. Cem'].map((text) =>
        text.replace('Mayor', 'mayor'),
      ),
    );
    expect(all(element, 'ul').length).to.equal(1);
    expect(getComputedStyle(one(element, 'ul')).listStyleType).to.equal('""');
  });

  it('shows nothing for what is not given', async () => {
    const element = await show('quote-list', { quotes: [{ text: 'Alone.' }] });
    expect(words(element)).to.equal('Alone.');
    expect(all(element, '[role="heading"], .small, figcaption, a, button')).to.be.empty;
  });

  it('shows each with both quotation marks, as a plain quotation', async () => {
    const element = await show('quote-list', data);
    const [words] = all(element, 'blockquote > p');
    expect(getComputedStyle(words!, '::before').content).to.equal('open-quote');
    expect(getComputedStyle(words!, '::after').content).to.equal('close-quote');
  });

  it('puts them under the names of those who said them, and names them once', async () => {
    const element = await grouped('speaker');
    expect(lists(element)).to.deep.equal(['Ada mayor, North: One. Three. 2024', 'Ben South: Two.', 'Cem: Four.']);
    expect(all(element, '[part="group-title"]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['4', '4', '4']);
  });

  it('names a speaker again where a quotation says something else of them', async () => {
    const element = await grouped('speaker', [
      { text: 'One.', speaker: ada },
      { text: 'Two.', speaker: { name: 'Ada', role: 'former mayor' } },
      { text: 'Three.', speaker: 'Ada' },
    ]);
    expect(lists(element)).to.deep.equal(['Ada mayor, North: One. Two. Ada former mayor Three.']);
  });

  it('puts them under the parties for which they spoke, or the affiliations of the speakers', async () => {
    const element = await grouped('party');
    expect(lists(element)).to.deep.equal([
      'North: One. Ada mayor, North Three. Ada mayor, North 2024 Four. Cem',
      'South: Two. Ben South',
    ]);
  });

  it('shows what nobody is named for first, before any heading', async () => {
    const element = await grouped('speaker', [{ text: 'One.', speaker: 'Ada' }, { text: 'Two.' }]);
    expect(lists(element)).to.deep.equal(['Two.', 'Ada: One.']);
  });

  it('gives the headings of groups the widget’s own level where it has none', async () => {
    const element = await show('quote-list', { quotes: data.quotes }, { attributes: { 'group-by': 'party' } });
    expect(part(element, 'group-title').ariaLevel).to.equal('3');
  });

  it('follows its attribute', async () => {
    const element = await show('quote-list', data);
    element.groupBy = 'party';
    await until(() => all(element, 'ul').length === 2);
    element.groupBy = 'speaker';
    await until(() => all(element, 'ul').length === 3);
    element.setAttribute('group-by', 'something');
    await until(() => all(element, 'ul').length === 1);
  });

  it('shows the original of a translation, and says so', async () => {
    const element = await show('quote-list', {
      quotes: [{ text: 'We were alone.', original: { lang: 'kk', text: 'Біз жалғыз едік.' } }],
    });
    const told: unknown[] = [];
    element.addEventListener('np-toggle', ({ detail }) => told.push(detail));
    part(element, 'switch').click();
    expect(told).to.deep.equal([{ original: true }]);
    expect(getComputedStyle(part(element, 'text')).display).to.equal('none');
  });

  it('says a quotation in another language in that language', async () => {
    const element = await show('quote-list', { lang: 'kk', quotes: [{ text: 'Бір.' }, { text: '一。', lang: 'zh' }] });
    expect(all(element, 'figure').map(({ lang }) => lang)).to.deep.equal(['kk', 'zh']);
  });

  it('tells source, update and correction of all and of each', async () => {
    const print = (what: string) => ({
      source: `${what} service`,
      correction: { date: '2024-07-03', text: `${what} was wrong.` },
    });
    const element = await show('quote-list', { ...print('All'), quotes: [{ text: 'A.', ...print('Quotation') }] });
    expect(all(element, '.quotes > .small').map(({ textContent }) => tidy(textContent))).to.deep.equal([
      'Source: All service',
      'Correction, July 3, 2024: All was wrong.',
    ]);
    expect(tidy(one(element, 'li').textContent)).to.include('Source: Quotation service');
  });

  it('leaves out a bad quotation, says so, and shows the others', async () => {
    const element = place('quote-list', { quotes: [{ text: '' }, { text: 'Good.' }] });
    const ready = new Promise((resolve) => element.addEventListener('np-ready', resolve));
    const issues = await outcome(element);
    await ready;
    expect(issues.map(({ path }) => path)).to.deep.equal(['/quotes/0/text']);
    expect(words(element)).to.equal('Good.');
    expect(reported.join()).to.include('/quotes/0/text');
  });

  for (const [what, bad, path] of [
    ['no quotations', { title: 'A' }, '/quotes'],
    ['an empty list', { quotes: [] }, '/quotes'],
    ['more than 500', { quotes: Array.from({ length: 501 }, () => ({ text: 'A' })) }, '/quotes'],
    ['a quotation without words', { quotes: [{ speaker: 'A' }] }, '/quotes/0/text'],
    ['a party of blanks', { quotes: [{ text: 'A', party: ' ' }] }, '/quotes/0/party'],
  ] as const)
    it(`${what}: bad data, and the fallback stays`, async () => {
      const { element, issues } = await fail('quote-list', bad, { children: '<p>Fallback</p>' });
      expect(issues[0]!.path).to.equal(path);
      expect(fallbackShows(element)).to.equal(true);
    });

  it('passes axe', async () => {
    await expect(await show('quote-list', data)).to.be.accessible();
    await expect(await grouped('speaker')).to.be.accessible();
  });
});

describe('the address of a quotation in <quote-list>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const focused = (element: Element) => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
  const many = (id: string) => ({
    quotes: [...Array.from({ length: 30 }, () => ({ text: 'Others said more.' })), { id, text: 'Here.' }],
  });

  it('leads to it', async () => {
    const element = await show('quote-list', many('here-1'));
    location.hash = '#here-1';
    await until(() => focused(element) === 'here-1');
    expect(one(element, '[data-id]').getBoundingClientRect().top).to.be.below(innerHeight);
  });

  it('leads to it on a page that was opened at it, once', async () => {
    history.replaceState(null, '', '#here-2');
    const element = await show('quote-list', many('here-2'));
    await until(() => focused(element) === 'here-2');
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    element.headingLevel = 2;
    await soon();
    expect(focused(element)).to.equal(undefined);
  });

  it('leads to one with letters that addresses write otherwise', async () => {
    const element = await show('quote-list', many('ең 1'));
    location.hash = '#ең 1';
    await until(() => focused(element) === 'ең 1');
  });

  it('is the page’s own where that has something of this name', async () => {
    const element = await show('quote-list', many('mine'));
    const own = document.createElement('p');
    own.id = 'mine';
    element.after(own);
    location.hash = '#mine';
    await soon();
    expect(focused(element)).to.equal(undefined);
    own.remove();
  });

  it('leaves no listener behind', async () => {
    const element = await show('quote-list', many('gone'));
    element.remove();
    let led = false;
    element.shadowRoot!.addEventListener('focusin', () => (led = true));
    location.hash = '#gone';
    await soon();
    expect(led).to.equal(false);
  });
});

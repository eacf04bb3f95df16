import { expect } from '@open-wc/testing';
import '../../../src/widgets/key-points/define.js';
import type { PointsData } from '../../../src/widgets/key-points/key-points.schema.js';
import {
  all,
  count,
  fail,
  fallbackShows,
  listen,
  one,
  outcome,
  part,
  place,
  show,
  tidy,
  until,
  words,
} from '../../helpers.js';

const { console: reported } = listen();

const data = {
  title: 'What to know',
  points: [{ title: 'Travel is simpler', text: 'No visa since 2023.' }, { text: 'The border is long.' }],
} satisfies PointsData;

/** The number before each point, as it is painted. */
const numbers = (element: Element): readonly string[] =>
  all(element, '.point').map((point) => getComputedStyle(point, '::before').content.replaceAll('"', ''));

const level = (element: Element, name: string) => part(element, name).getAttribute('aria-level');

describe('<key-points>', () => {
  it('shows what matters in the order of the data', async () => {
    const element = await show('key-points', data);
    expect(words(element)).to.equal('What to know Travel is simpler No visa since 2023. The border is long.');
    expect(all(element, 'ul > li').length).to.equal(2);
  });

  it('shows nothing for what is not given', async () => {
    const element = await show('key-points', { points: [{ text: 'Alone.' }] });
    expect(words(element)).to.equal('Alone.');
    expect(all(element, '[role="heading"], .small, figure, .np .np')).to.be.empty;
  });

  it('has a heading, and one below it for each point with a title', async () => {
    const element = await show('key-points', data);
    expect([level(element, 'title'), level(element, 'point-title')]).to.deep.equal(['3', '4']);
    element.headingLevel = 2;
    await until(() => level(element, 'title') === '2');
    expect(level(element, 'point-title')).to.equal('3');
  });

  it('gives titles of points the widget’s own level where it has no heading', async () => {
    const element = await show('key-points', { points: data.points });
    expect(level(element, 'point-title')).to.equal('3');
  });

  it('marks each point, and numbers none unless that is wanted', async () => {
    const element = await show('key-points', data);
    expect(numbers(element)).to.deep.equal(['', '']);
    element.numbered = true;
    await until(() => all(element, 'ol > li').length === 2);
    expect(numbers(element)).to.deep.equal(['1', '2']);
    element.numbered = false;
    await until(() => all(element, 'ul > li').length === 2);
    expect(numbers(element)).to.deep.equal(['', '']);
  });

  for (const [lang, second] of [
    ['en', '2'],
    ['fa', '۲'],
    ['bn', '২'],
    ['ar-EG', '٢'],
    ['zh', '2'],
  ] as const)
    it(`numbers in ${lang} with ${second}`, async () => {
      const element = await show('key-points', data, { attributes: { numbered: '', lang } });
      expect(numbers(element)[1]).to.equal(second);
    });

  it('keeps what is a list one for WebKit, which takes lists without markers for none', async () => {
    const element = await show('key-points', data);
    expect(getComputedStyle(one(element, 'ul')).listStyleType).to.equal('""');
  });

  it('shows links, emphasis and paragraphs in a text', async () => {
    const element = await show('key-points', {
      points: [{ text: [['It is ', { text: 'long', href: '/border', mark: 'strong' }, '.'], 'And open.'] }],
    });
    expect(all(element, '.text > p').map(({ textContent }) => textContent)).to.deep.equal(['It is long.', 'And open.']);
    expect(one<HTMLAnchorElement>(element, 'a').getAttribute('href')).to.equal('/border');
    expect(one(element, 'a strong').textContent).to.equal('long');
  });

  it('shows a picture, a number and a quotation with the look that these have by themselves', async () => {
    const element = await show('key-points', {
      title: 'Three',
      points: [
        {
          title: 'One',
          text: 'A.',
          image: { src: '/stories/media/river.svg', alt: 'A river', caption: 'The river.', credit: 'N' },
          stat: { value: 600000, label: 'trips' },
          quote: { text: 'We were on our own.', speaker: 'A minister' },
        },
      ],
    });
    expect(part(element, 'image').querySelector('img')!.alt).to.equal('A river');
    expect(tidy(part(element, 'value').textContent)).to.equal('600,000');
    expect(tidy(one(element, 'blockquote').textContent)).to.equal('We were on our own.');
    expect(words(element)).to.include('A minister').and.to.include('The river.');
    // Their styles are there with them.
    expect(getComputedStyle(one(element, '.value')).fontVariantNumeric).to.include('tabular-nums');
    expect(getComputedStyle(one(element, 'img')).maxInlineSize).to.equal('100%');
  });

  it('tells source, update and correction of the whole and of each point', async () => {
    const print = (what: string) => ({
      source: `${what} service`,
      updated: '2024-07-02',
      correction: { date: '2024-07-03', text: `${what} was wrong.` },
    });
    const element = await show('key-points', { ...print('All'), points: [{ text: 'A.', ...print('Point') }] });
    const small = all(element, '.point > .small').map(({ textContent }) => tidy(textContent));
    expect(small).to.deep.equal([
      'Source: Point service · Updated July 2, 2024',
      'Correction, July 3, 2024: Point was wrong.',
    ]);
    expect(words(element)).to.include('Source: All service').and.to.include('All was wrong.');
  });

  it('says a point in another language in that language, with its own direction', async () => {
    const element = await show('key-points', { points: [{ text: 'סוף', lang: 'he' }, { text: 'End' }] });
    const [hebrew, english] = all(element, '.point');
    expect([hebrew!.lang, hebrew!.dir, english!.lang]).to.deep.equal(['he', 'auto', '']);
    expect(getComputedStyle(hebrew!).direction).to.equal('rtl');
  });

  it('leaves out a bad point, says so, and shows the others', async () => {
    const element = place('key-points', { points: [{ title: 'No text' }, { text: 'Good.' }] });
    const ready = new Promise((resolve) => element.addEventListener('np-ready', resolve));
    const issues = await outcome(element);
    await ready;
    expect(issues.map(({ path }) => path)).to.deep.equal(['/points/0/text']);
    expect(words(element)).to.equal('Good.');
    expect(reported.join()).to.include('/points/0/text');
  });

  for (const [what, bad, path] of [
    ['no points', {}, '/points'],
    ['an empty list', { points: [] }, '/points'],
    ['more than 100', { points: Array.from({ length: 101 }, () => ({ text: 'A' })) }, '/points'],
    ['a title of blanks', { title: ' ', points: [{ text: 'A' }] }, '/title'],
    ['points as words', { points: 'A, B' }, '/points'],
  ] as const)
    it(`${what}: bad data, and the fallback stays`, async () => {
      const { element, issues } = await fail('key-points', bad, { children: '<p>Fallback</p>' });
      expect(issues[0]!.path).to.equal(path);
      expect(fallbackShows(element)).to.equal(true);
    });

  it('shows other points when the data changes, and says so once each time', async () => {
    const element = await show('key-points', data);
    const counts = count(element);
    element.data = { points: [{ text: 'Other.' }] };
    await outcome(element);
    expect(words(element)).to.equal('Other.');
    expect(counts['np-ready']).to.equal(1);
  });

  it('passes axe', async () => {
    await expect(await show('key-points', data)).to.be.accessible();
    await expect(await show('key-points', data, { attributes: { numbered: '' } })).to.be.accessible();
  });
});

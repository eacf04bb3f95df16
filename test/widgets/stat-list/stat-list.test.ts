import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/widgets/stat-list/define.js';
import type { StatsData } from '../../../src/widgets/stat-list/stat-list.schema.js';
import {
  all,
  fail,
  fallbackShows,
  inChromium,
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
  type Setup,
} from '../../helpers.js';

const { console: reported } = listen();

const data = {
  title: 'Counted',
  stats: [
    { value: 80, label: 'rivers' },
    { value: 20, label: 'lakes' },
  ],
} satisfies StatsData;

type Item = StatsData['stats'][number];

/** Numbers as bars. */
const compared = (stats: readonly (Partial<Item> & { value: number | string })[], setup: Setup = {}) =>
  show(
    'stat-list',
    { stats: stats.map((item, index) => ({ label: `thing ${index}`, ...item })) },
    { ...setup, attributes: { compare: '', ...setup.attributes } },
  );

/** Where something is in the room that bars have, in percent from its beginning: where it begins and where it ends. */
function places(element: Element, name: string): readonly (readonly [number, number])[] {
  return all(element, '.bar').flatMap((bar) => {
    const part = bar.querySelector(name);
    if (!part) return [];
    const whole = bar.getBoundingClientRect();
    const { left, right } = part.getBoundingClientRect();
    const share = (x: number): number => Math.round(((x - whole.left) / whole.width) * 100);
    return [[share(left), share(right)] as const];
  });
}

/** How long something is in each bar, in percent of the room. */
const lengths = (element: Element, name: string): readonly number[] =>
  places(element, name).map(([from, to]) => to - from);

describe('<stat-list>', () => {
  it('shows numbers in the order of the data, in a list below a heading', async () => {
    const element = await show('stat-list', data);
    expect(words(element)).to.equal('Counted 80 rivers 20 lakes');
    expect(all(element, 'ul > li').length).to.equal(2);
    expect(part(element, 'title').ariaLevel).to.equal('3');
    expect(getComputedStyle(one(element, 'ul')).listStyleType).to.equal('""');
  });

  it('shows nothing for what is not given', async () => {
    const element = await show('stat-list', { stats: [{ value: 1, label: 'capital' }] });
    expect(words(element)).to.equal('1 capital');
    expect(all(element, '[role="heading"], .small, figure, a, svg')).to.be.empty;
  });

  it('sets numbers side by side where there is room, on one line, and below one another where there is none', async () => {
    const element = await show('stat-list', {
      stats: [
        { value: 80, qualifier: 'over', label: 'rivers' },
        { value: 20, label: 'lakes' },
      ],
    });
    const tops = () => all(element, '.value').map((value) => Math.round(value.getBoundingClientRect().top));
    element.style.width = '500px';
    expect(new Set(tops()).size).to.equal(1);
    element.style.width = '240px';
    expect(new Set(tops()).size).to.equal(2);
    expect(element.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(240);
  });

  it('keeps no room above the numbers where nothing stands there', async () => {
    const element = await show('stat-list', data);
    expect(part(element, 'qualifier').getBoundingClientRect().height).to.equal(0);
  });

  it('shows a number with all that stat-counter shows of it, and a picture', async () => {
    const element = await show('stat-list', {
      stats: [
        {
          value: 600000,
          qualifier: 'about',
          label: 'trips',
          period: '2023',
          note: 'At the border.',
          source: 'Border service',
          image: { src: '/stories/media/river.svg', alt: 'A river', width: 640, height: 360 },
        },
      ],
      source: 'Two services',
      updated: '2024-07-02',
      correction: { date: '2024-07-03', text: 'It was more.' },
    });
    expect(words(element)).to.equal(
      'about 600,000 trips 2023 At the border. Source: Border service Source: Two services · Updated July 2, 2024Correction, July 3, 2024: It was more.',
    );
    expect(one<HTMLImageElement>(element, 'li img').alt).to.equal('A river');
    // As high as two and a half lines of words, whatever its file says, once the file is there.
    await until(() => Math.abs(one(element, 'li img').getBoundingClientRect().height - 40) < 1);
  });

  it('says a number in another language in that language, with its own direction', async () => {
    const element = await show('stat-list', {
      stats: [
        { value: 1, label: 'סוף', lang: 'he' },
        { value: 2, label: 'End' },
      ],
    });
    const [hebrew, english] = all(element, '.stat');
    expect([hebrew!.lang, hebrew!.dir, english!.dir]).to.deep.equal(['he', 'auto', '']);
  });

  it('leaves out a bad number, says so, and shows the others', async () => {
    const element = place('stat-list', { stats: [{ value: 'many', label: 'A' }, ...data.stats] });
    const ready = new Promise((resolve) => element.addEventListener('np-ready', resolve));
    const issues = await outcome(element);
    await ready;
    expect(issues.map(({ path }) => path)).to.deep.equal(['/stats/0/value']);
    expect(words(element)).to.equal('80 rivers 20 lakes');
    expect(reported.join()).to.include('/stats/0/value');
  });

  for (const [what, bad, path] of [
    ['no numbers', { title: 'A' }, '/stats'],
    ['an empty list', { stats: [] }, '/stats'],
    ['more than 100', { stats: Array.from({ length: 101 }, () => ({ value: 1, label: 'A' })) }, '/stats'],
    ['a number without a label', { stats: [{ value: 1 }] }, '/stats/0/label'],
    ['money of no currency', { stats: [{ value: 1, label: 'A', style: 'currency' }] }, '/stats/0'],
    ['a picture without words', { stats: [{ value: 1, label: 'A', image: { src: '/a' } }] }, '/stats/0/image/alt'],
  ] as const)
    it(`${what}: bad data, and the fallback stays`, async () => {
      const { element, issues } = await fail('stat-list', bad, { children: '<p>Fallback</p>' });
      expect(issues[0]!.path).to.equal(path);
      expect(fallbackShows(element)).to.equal(true);
    });

  it('passes axe', async () => {
    await expect(await show('stat-list', data)).to.be.accessible();
  });
});

describe('<stat-list compare>', () => {
  it('gives each number a bar as long as its part of the largest, from one line', async () => {
    const element = await compared([{ value: 80 }, { value: 20 }, { value: 0 }]);
    expect(lengths(element, '.sure')).to.deep.equal([100, 25, 0]);
    expect(new Set(places(element, '.zero:last-child').map(([from]) => from))).to.deep.equal(new Set([0]));
  });

  it('says the same words as without bars, which are for the eye alone', async () => {
    const element = await show('stat-list', data, { attributes: { compare: '' } });
    expect(words(element)).to.equal('Counted 80 rivers 20 lakes');
    expect(all(element, 'svg').map(({ ariaHidden }) => ariaHidden)).to.deep.equal(['true', 'true']);
    await expect(element).to.be.accessible();
  });

  it('lets numbers below zero go the other way', async () => {
    const element = await compared([{ value: 30 }, { value: -10 }]);
    expect(places(element, '.sure')).to.deep.equal([
      [25, 100],
      [0, 25],
    ]);
  });

  it('mirrors bars from right to left, also those of an item that runs the other way', async () => {
    const element = await compared([{ value: 80 }, { value: 20, lang: 'en' }], {
      attributes: { dir: 'rtl', lang: 'ar' },
    });
    expect(places(element, '.sure')).to.deep.equal([
      [0, 100],
      [75, 100],
    ]);
  });

  it('draws a range as an outline from the lowest to the highest, and the number in it', async () => {
    const element = await compared([{ value: 100 }, { value: 50, range: [40, 70] }]);
    expect(lengths(element, '.sure')).to.deep.equal([100, 40]);
    expect(places(element, '.unsure')[1]).to.deep.equal([40, 70]);
    expect(places(element, '.told')).to.deep.equal([[50, 50]]);
  });

  it('scales to the highest end of a range', async () => {
    const element = await compared([{ value: 50 }, { value: 50, range: [40, 100] }]);
    expect(lengths(element, '.sure')).to.deep.equal([50, 40]);
  });

  for (const more of [
    { estimate: true },
    { qualifier: 'about' },
    { qualifier: 'nearly' },
    { qualifier: 'up-to' },
  ] as const)
    it(`draws an outline alone of what is not certain: ${JSON.stringify(more)}`, async () => {
      const element = await compared([{ value: 100 }, { value: 50, ...more }]);
      expect(lengths(element, '.sure')).to.deep.equal([100, 0]);
      expect(lengths(element, '.unsure')).to.deep.equal([0, 50]);
    });

  for (const qualifier of ['over', 'more-than', 'at-least'] as const)
    it(`draws how it may go on: ${qualifier}`, async () => {
      const element = await compared([{ value: 100 }, { value: 50, qualifier }]);
      expect(lengths(element, '.sure')).to.deep.equal([100, 50]);
      expect(places(element, '.unsure')[1]).to.deep.equal([50, 56]);
    });

  it('draws a number that is said to have been reached already in full', async () => {
    const element = await compared([{ value: 100 }, { value: 50, qualifier: 'already' }]);
    expect(lengths(element, '.sure')).to.deep.equal([100, 50]);
  });

  it('draws nothing for zeros', async () => {
    const element = await compared([{ value: 0 }, { value: 0 }]);
    expect(lengths(element, '.sure')).to.deep.equal([0, 0]);
  });

  it('draws exact decimals and numbers of a hundred digits', async () => {
    const element = await compared([{ value: `4${'0'.repeat(99)}` }, { value: `1${'0'.repeat(99)}` }]);
    expect(lengths(element, '.sure')).to.deep.equal([100, 25]);
  });

  for (const [what, more, message] of [
    [
      'units',
      [{ unit: 'kilometer' }, { unit: 'mile' }],
      'expected one "unit" for all numbers to compare, found "kilometer" and "mile"',
    ],
    [
      'a unit and none',
      [{ unit: 'kilometer' }, {}],
      'expected one "unit" for all numbers to compare, found "kilometer" and none',
    ],
    [
      'currencies',
      [{ currency: 'KZT' }, { currency: 'CNY' }],
      'expected one "currency" for all numbers to compare, found "KZT" and "CNY"',
    ],
    [
      'styles',
      [{ style: 'percent' }, {}],
      'expected one "style" for all numbers to compare, found "percent" and "number"',
    ],
    [
      'ranks',
      [{ style: 'ordinal' }, { style: 'ordinal' }],
      'expected amounts to compare, found ranks ("style": "ordinal")',
    ],
    ['one alone', [{}], 'expected two numbers or more to compare, found one'],
  ] as const)
    it(`shows side by side what does not compare, and says why: ${what}`, async () => {
      const stats = more.map((item, index) => ({ value: index + 1, label: 'A', ...item }));
      const element = place('stat-list', { stats }, { attributes: { compare: '', debug: '' } });
      const ready = new Promise((resolve) => element.addEventListener('np-ready', resolve));
      const issues = await outcome(element);
      await ready;
      expect(issues).to.deep.equal([{ path: '/stats', message: `${message}; the numbers show side by side` }]);
      expect(reported.join()).to.include(message);
      expect(all(element, 'svg')).to.be.empty;
      expect(all(element, '.stat').length).to.equal(more.length);
      expect(tidy(part(element, 'errors').textContent)).to.equal(`/stats: ${message}; the numbers show side by side`);
    });

  it('says so once for the same numbers, and not to readers', async () => {
    const element = place('stat-list', { stats: [data.stats[0]!] }, { attributes: { compare: '' } });
    let count = 0;
    element.addEventListener('np-error', () => count++);
    await until(() => count > 0);
    element.headingLevel = 2;
    await soon();
    expect(count).to.equal(1);
    expect(words(element)).to.equal('80 rivers');
  });

  it('takes a currency by its code, however it is written, and as the style that it brings', async () => {
    const element = await compared([
      { value: 2, currency: 'KZT' },
      { value: 1, currency: 'kzt', style: 'currency' },
    ]);
    expect(lengths(element, '.sure')).to.deep.equal([100, 50]);
  });

  it('follows its attribute and its data', async () => {
    const element = await show('stat-list', data);
    element.compare = true;
    await until(() => all(element, 'svg').length === 2);
    element.data = { stats: [...data.stats, { value: 160, label: 'seas' }] };
    await until(() => all(element, 'svg').length === 3);
    expect(lengths(element, '.sure')).to.deep.equal([50, 13, 100]);
    element.compare = false;
    await until(() => !all(element, 'svg').length);
    expect(getComputedStyle(one(element, 'ul')).display).to.equal('grid');
  });

  inChromium('has bars that print also where backgrounds do not', async () => {
    const element = await compared([{ value: 80 }, { value: 20 }]);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(one(element, '.sure')).fill).to.equal('rgb(156, 43, 25)');
    expect(one(element, '.bar').getBoundingClientRect().height).to.be.above(5);
    await emulateMedia({ media: 'screen' });
  });
});

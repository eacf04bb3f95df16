import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { fallback, jsonLd } from '../../../src/widgets/stat-counter/stat-counter.light.js';
import { schema, type StatData } from '../../../src/widgets/stat-counter/stat-counter.schema.js';
import { stat } from '../../../src/widgets/stat-counter/stat-counter.template.js';
import { tidy } from '../../helpers.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';

/** Every field that there is. */
const everything = {
  id: 'patients',
  lang: 'en',
  value: 200000,
  label: [
    ['patients, ', { text: 'treated', href: '/treated', mark: 'strong' }, ' ', { text: 'тегін', lang: 'kk' }],
    'so far',
  ],
  qualifier: 'more-than',
  unit: 'kilometer',
  currency: 'kzt',
  style: 'number',
  compact: false,
  period: '2024-Q1',
  asOf: '2024-07-01',
  range: [190000, '210000.5'],
  previous: { value: 160000, period: '2023' },
  estimate: true,
  note: 'Counted at the border.\n\nTwice.',
  source: { name: 'Kazinform', url: '/kazinform', date: '2024-07-02' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'It said 20,000.' },
} satisfies StatData;

const samples: readonly StatData[] = [
  everything,
  { ...everything, lang: undefined, style: 'currency', unit: 'a head', compact: true },
  { ...everything, style: 'percent', value: '0.0712', range: undefined, previous: { value: 0.05 } },
  { ...everything, style: 'ordinal', value: 24 },
  { value: '-1234567890123456789.25', label: 'exact' },
  { value: 12, label: 'euros', currency: 'EUR' },
  { value: 25, label: 'in China', unit: 'years' },
  ...(Object.values(story.stats) as StatData[]),
];

const json = async (data: StatData) => {
  const model = await read(schema, data);
  return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model, options)));
};

describe('a number for readers without the widget', () => {
  it('has each word that the widget shows, and no other', async () => {
    expect(missing(schema, everything)).to.be.empty;
    for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
      for (const data of samples) {
        const model = await read(schema, data);
        const own = { ...options, locale: locale(lang) };
        const light = await written(() => fallback(model, own));
        const shadow = await written(() => stat(model, own));
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
        expectPlain(light);
      }
  });

  it('has each fact of the article’s numbers', async () => {
    const light = async (data: StatData) => {
      const model = await read(schema, data);
      return tidy((await written(() => fallback(model, options))).textContent);
    };
    const { visits, border, summit, trips } = story.stats;
    expect(await light(visits as StatData)).to.equal(
      'already 200,000 visits in both directions first quarter of 2024 A new high is expected for the year.',
    );
    expect(await light(border as StatData)).to.equal('more than 2,000 km of shared border');
    expect(await light(summit as StatData)).to.equal(`24th ${summit.label} 2024`);
    expect(await light(trips)).to.equal('600,000 cross-border trips 2023');
  });

  it('is a value with its words, its links and its languages', async () => {
    const model = await read(schema, everything);
    const light = await written(() => fallback(model, options));
    expect(light.querySelector('data')!.value).to.equal('200000');
    expect(light.querySelector('p > data + span a > strong')!.textContent).to.equal('treated');
    expect(light.querySelector('a')!.getAttribute('href')).to.equal('/treated');
    expect(light.querySelector('bdi')!.lang).to.equal('kk');
    expect(light.querySelector<HTMLElement>('section')!.lang).to.equal('en');
  });

  it('shows markup in it as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const model = await read(schema, { value: 1, label: hostile, unit: hostile, note: hostile, lang: '"><b>' });
    const light = await written(() => fallback(model, options));
    expect(light.querySelectorAll('img, b').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(3);
    expectPlain(light);
  });
});

describe('a number as JSON-LD', () => {
  it('is what schema.org defines, with everything that it has a term for', async () => {
    const label = 'patients, treated тегін\n\nso far';
    const subjectOf = { '@type': 'CreativeWork', name: 'Kazinform', url: '/kazinform', datePublished: '2024-07-02' };
    expect(await json(everything)).to.deep.equal({
      '@type': 'Observation',
      name: label,
      variableMeasured: label,
      description: [
        `more than 200,000 km ${label}`,
        'first quarter of 2024 · as of July 1, 2024 · estimate · between 190,000 km and 210,000.5 km · +25% from 160,000 km in 2023',
        'Counted at the border.',
        'Twice.',
      ].join('\n\n'),
      value: 200000,
      minValue: 190000,
      maxValue: 210000.5,
      unitText: 'kilometer',
      observationDate: '2024-07-01',
      observationPeriod: 'P3M',
      valueReference: {
        '@type': 'Observation',
        name: label,
        variableMeasured: label,
        description: `160,000 km ${label}\n\n2023`,
        value: 160000,
        unitText: 'kilometer',
        observationDate: '2023',
        observationPeriod: 'P1Y',
      },
      subjectOf,
    });
  });

  it('is valid for every kind of number', async () => {
    for (const data of samples) await json(data);
  });

  it('gives money with its currency', async () => {
    const { value, unitText } = await json({
      value: '12.50',
      label: 'a ticket',
      currency: 'kzt',
      unit: 'a day',
      range: [10, 15],
    });
    expect(value).to.deep.equal({
      '@type': 'MonetaryAmount',
      currency: 'KZT',
      value: 12.5,
      minValue: 10,
      maxValue: 15,
    });
    expect(unitText).to.equal('a day');
  });

  it('gives a percentage as schema.org does: in percent', async () => {
    expect(await json({ value: 0.07, style: 'percent', label: 'more trade' })).to.deep.include({
      value: 7,
      unitCode: 'P1',
      unitText: '%',
    });
    expect(await json({ value: '-1.125', style: 'percent', label: 'trade' })).to.include({ value: -112.5 });
  });

  it('keeps a number exact that JSON’s would not be', async () => {
    for (const [given, value] of [
      ['1234567890123456789.25', '1234567890123456789.25'],
      ['+00012.500', 12.5],
      ['-0.1', -0.1],
      ['1000000000000000000000', 1e21],
      [1e-25, 1e-25],
      ['0', 0],
    ] as const)
      expect(await json({ value: given, label: 'A' })).to.have.property('value', value);
    expect(await json({ value: 1, label: 'A', range: ['0', '12345678901234567890.1'] }))
      .to.include({ minValue: 0 })
      .and.not.to.have.property('maxValue');
  });

  it('says of “more than” and the like which bound it is', async () => {
    for (const qualifier of ['over', 'more-than', 'at-least'] as const)
      expect(await json({ value: 5, label: 'A', qualifier }))
        .to.include({ minValue: 5 })
        .and.not.to.have.property('maxValue');
    for (const qualifier of ['under', 'fewer-than', 'up-to'] as const)
      expect(await json({ value: 5, label: 'A', qualifier }))
        .to.include({ maxValue: 5 })
        .and.not.to.have.property('minValue');
    for (const qualifier of ['about', 'nearly', 'already'] as const)
      expect(await json({ value: 5, label: 'A', qualifier })).not.to.have.any.keys('minValue', 'maxValue');
  });

  it('has no date and no length of time that is not exact', async () => {
    const time = async (period: string) => {
      const { observationDate = null, observationPeriod = null } = await json({ value: 1, label: 'A', period });
      return [observationDate, observationPeriod];
    };
    expect(await time('2023')).to.deep.equal(['2023', 'P1Y']);
    expect(await time('2023-05')).to.deep.equal(['2023-05', 'P1M']);
    expect(await time('2023-05-01')).to.deep.equal(['2023-05-01', 'P1D']);
    expect(await time('2023-05-01T10:00Z')).to.deep.equal(['2023-05-01T10:00Z', null]);
    expect(await time('2024-Q1')).to.deep.equal([null, 'P3M']);
    expect(await time('199X')).to.deep.equal([null, 'P10Y']);
    for (const period of ['2023~', '2023?', '1992/1995', '1997/..', '../1997'])
      expect(await time(period), period).to.deep.equal([null, null]);
  });
});

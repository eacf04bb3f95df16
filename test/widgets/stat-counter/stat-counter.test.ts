import { expect } from '@open-wc/testing';
import '../../../src/widgets/stat-counter/define.js';
import type { StatData } from '../../../src/widgets/stat-counter/stat-counter.schema.js';
import {
  all,
  count,
  fail,
  heard,
  listen,
  one,
  outcome,
  part,
  pause,
  place,
  show,
  tidy,
  until,
  words,
  type Setup,
  preferMotion,
} from '../../helpers.js';

const stat = (data: Partial<StatData>, { attributes, ...setup }: Setup = {}) =>
  show(
    'stat-counter',
    { value: 600000, label: 'cross-border trips', ...data },
    { ...setup, attributes: { animate: 'none', ...attributes } },
  );

/** The value as it shows, with its unit. */
const value = async (data: Partial<StatData>, lang = 'en'): Promise<string> =>
  tidy(part(await stat(data, { attributes: { lang } }), 'value').textContent);

const details = async (data: Partial<StatData>, lang = 'en'): Promise<string> =>
  tidy(part(await stat(data, { attributes: { lang } }), 'details').textContent);

const absent = (element: Element, name: string) =>
  expect(
    all(element, `[part~="${name}"]`).filter(({ textContent }) => tidy(textContent)),
    name,
  ).to.be.empty;

const { console: reported } = listen();

const everything: StatData = {
  value: 200000,
  label: [['patients, ', { text: 'treated', href: '/treated' }]],
  qualifier: 'more-than',
  unit: 'visits',
  period: '2024-Q1',
  asOf: '2024-07-01',
  range: [190000, 210000],
  previous: { value: 160000, period: '2023' },
  estimate: true,
  note: 'Counted at the border.',
  source: 'Kazinform',
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'It said 20,000.' },
};

describe('<stat-counter>', () => {
  it('shows the number with what it counts', async () => {
    const element = await stat({});
    expect(words(element)).to.equal('600,000 cross-border trips');
    expect(part(element, 'label').textContent).to.equal('cross-border trips');
  });

  it('shows nothing for what is not given', async () => {
    const element = await stat({});
    for (const name of ['qualifier', 'unit', 'details', 'note', 'source', 'correction']) absent(element, name);
  });

  it('gives the true value to machines', async () => {
    expect((part(await stat({ compact: true }), 'value') as HTMLDataElement).value).to.equal('600000');
    expect((part(await stat({ value: '0.10' }), 'value') as HTMLDataElement).value).to.equal('0.10');
  });

  it('shows all that is given', async () => {
    const element = await stat(everything);
    expect(tidy(part(element, 'qualifier').textContent)).to.equal('more than');
    expect(tidy(part(element, 'value').textContent)).to.equal('200,000 visits');
    expect(part(element, 'label').querySelector('a')!.getAttribute('href')).to.equal('/treated');
    const small = tidy(part(element, 'details').textContent);
    for (const words of [
      'first quarter of 2024',
      'as of July 1, 2024',
      'estimate',
      'between 190,000',
      'and 210,000',
      '+25% from 160,000',
      'in 2023',
    ])
      expect(small).to.include(words);
    expect(tidy(part(element, 'note').textContent)).to.equal('Counted at the border.');
    expect(words(element))
      .to.include('Source: Kazinform')
      .and.to.include('Updated July 3, 2024')
      .and.to.include('Correction, July 4, 2024: It said 20,000.');
  });

  it('shows another number when the data changes', async () => {
    const element = await stat({});
    element.data = { value: 7, label: 'people' };
    await outcome(element);
    expect(words(element)).to.equal('7 people');
  });

  for (const [data, lang, expected] of [
    [{ value: 600000 }, 'en', '600,000'],
    [{ value: 600000 }, 'de', '600.000'],
    [{ value: 600000, compact: true }, 'zh', '60万'],
    [{ value: 600000, compact: true }, 'en', '600K'],
    [{ value: 600000 }, 'hi', '6,00,000'],
    [{ value: 600000 }, 'ar-EG', '٦٠٠٬٠٠٠'],
    [{ value: 0 }, 'en', '0'],
    [{ value: -3.5 }, 'en', '-3.5'],
    [{ value: 1200, currency: 'EUR' }, 'en', '€1,200'],
    [{ value: 1200, currency: 'EUR' }, 'de', '1.200 €'],
    [{ value: 12.5, currency: 'usd', style: 'currency' }, 'en', '$12.50'],
    [{ value: 5, currency: 'KZT' }, 'en', 'KZT 5'],
    [{ value: 5, currency: 'KZT' }, 'ru-KZ', '5 ₸'],
    [{ value: 0.12, style: 'percent' }, 'en', '12%'],
    [{ value: 0.125, style: 'percent' }, 'de', '12,5 %'],
    [{ value: 24, style: 'ordinal' }, 'en', '24th'],
    [{ value: 1, style: 'ordinal' }, 'en-GB', '1st'],
    [{ value: 22, style: 'ordinal', unit: 'meeting' }, 'en', '22nd meeting'],
    [{ value: 2000, unit: 'kilometer' }, 'en', '2,000 km'],
    [{ value: 2000, unit: 'kilometer' }, 'ru', '2 000 км'],
    [{ value: 120, unit: 'kilometer-per-hour' }, 'en', '120 km/h'],
    [{ value: 600000, unit: 'trips' }, 'en', '600,000 trips'],
    [{ value: 600000, unit: 'поездок' }, 'ru', '600 000 поездок'],
    [{ value: '123456789012345678901234567890' }, 'en', '123,456,789,012,345,678,901,234,567,890'],
    [{ value: '-9007199254740993' }, 'en', '-9,007,199,254,740,993'],
    [{ value: '+5' }, 'en', '5'],
  ] as readonly (readonly [Partial<StatData>, string, string])[]) {
    it(`${JSON.stringify(data)} in ${lang}: ${expected}`, async () => {
      expect((await value(data, lang)).replace(/^[\u2212]/, '-')).to.equal(expected);
    });
  }

  for (const [qualifier, expected] of [
    ['about', 'about'],
    ['nearly', 'nearly'],
    ['over', 'over'],
    ['more-than', 'more than'],
    ['at-least', 'at least'],
    ['under', 'under'],
    ['fewer-than', 'fewer than'],
    ['up-to', 'up to'],
    ['already', 'already'],
  ] as const) {
    it(`${qualifier}: reads “${expected} 600,000 cross-border trips”`, async () => {
      expect(heard((await stat({ qualifier })).shadowRoot!)).to.equal(`${expected} 600,000 cross-border trips`);
    });
  }

  for (const [data, expected] of [
    [{ period: '2023' }, '2023'],
    [{ period: '2024-Q1' }, 'first quarter of 2024'],
    [{ period: '1992/1995' }, '1992 – 1995'],
    [{ asOf: '2024-07-02' }, 'as of July 2, 2024'],
    [{ estimate: true }, 'estimate'],
    [{ range: [500, '700000'] }, 'between 500 and 700,000'],
    [{ value: 1.5, range: [1, 2], currency: 'EUR' }, 'between €1 and €2'],
    [{ previous: { value: 410000 } }, '+46.3% from 410,000'],
    [{ previous: { value: 500000 } }, '+20% from 500,000'],
    [{ previous: { value: 500000, period: '2022' } }, '+20% from 500,000 in 2022'],
    [{ previous: { value: 800000, period: '2022' } }, '-25% from 800,000 in 2022'],
    [{ value: 3, style: 'ordinal', previous: { value: 5 } }, '-2 from 5th'],
    [{ previous: { value: 600000 } }, '0% from 600,000'],
    [{ previous: { value: 0 } }, '+600,000 from 0'],
    [{ value: -50, previous: { value: -100 } }, '+50 from -100'],
    [{ value: '600000', previous: { value: '500000' } }, '+20% from 500,000'],
    [{ previous: { value: 60 } }, '+999,900% from 60'],
    [{ value: 600001, previous: { value: 600000 } }, '+0.0002% from 600,000'],
    [{ value: 0.123, style: 'percent', previous: { value: 0.1229 } }, '+0.01 percentage points from 12.29%'],
    [{ value: 0.12, style: 'percent', previous: { value: 0.1 } }, '+2 percentage points from 10%'],
    [{ value: 0.1, style: 'percent', previous: { value: 0.145 } }, '-4.5 percentage points from 14.5%'],
    [{ value: 0.11, style: 'percent', previous: { value: 0.1 } }, '+1 percentage point from 10%'],
    [{ value: 0.1, style: 'percent', previous: { value: 0 } }, '+10 percentage points from 0%'],
    [{ period: '2023', estimate: true }, '2023 · estimate'],
  ] as readonly (readonly [Partial<StatData>, string])[]) {
    it(`${JSON.stringify(data)} says “${expected}”`, async () => {
      expect((await details(data)).replace(/\s*–\s*/g, ' – ').replace(/\u2212/g, '-')).to.equal(expected);
    });
  }

  it('says nothing of an estimate that is none', async () => {
    absent(await stat({ estimate: false }), 'details');
  });

  for (const [what, data, path, message] of [
    ['NaN', { value: NaN }, '/value', /^expected (?:a )?(?:finite )?number.*, found NaN$/],
    ['“NaN”', { value: 'NaN' }, '/value', 'expected a number, or a decimal string such as "1234.5", found "NaN"'],
    [
      'Infinity',
      { value: Infinity },
      '/value',
      'expected a number, or a decimal string such as "1234.5", found Infinity',
    ],
    [
      '1e400',
      '{ "value": 1e400, "label": "trips" }',
      '/value',
      'expected a number, or a decimal string such as "1234.5", found Infinity',
    ],
    ['“1e400”', { value: '1e400' }, '/value', 'expected a number, or a decimal string such as "1234.5", found "1e400"'],
    [
      '“600,000”',
      { value: '600,000' },
      '/value',
      'expected a number, or a decimal string such as "1234.5", found "600,000"',
    ],
    [
      '“600 000”',
      { value: '600 000' },
      '/value',
      'expected a number, or a decimal string such as "1234.5", found "600 000"',
    ],
    ['“0x10”', { value: '0x10' }, '/value', 'expected a number, or a decimal string such as "1234.5", found "0x10"'],
    ['“”', { value: '' }, '/value', 'expected a number, or a decimal string such as "1234.5", found ""'],
    ['“.5”', { value: '.5' }, '/value', 'expected a number, or a decimal string such as "1234.5", found ".5"'],
    [
      '“more than 10”',
      { value: 'more than 10' },
      '/value',
      'expected a number, or a decimal string such as "1234.5", found "more than 10"',
    ],
    ['null', { value: null }, '/value', /^expected .*number.*, found null$/],
    ['true', { value: true }, '/value', /^expected .*number.*, found true$/],
    [
      'a million digits',
      { value: '1'.repeat(1_000_000) },
      '/value',
      /^expected a number, or a decimal string such as "1234\.5", found "1{30,100}…$/,
    ],
    [
      'a number of which JSON keeps not every digit',
      { value: 2 ** 60 },
      '/value',
      'expected a number, or a decimal string such as "1234.5", found 1152921504606847000',
    ],
    ['no value', { value: undefined }, '/value', /^expected .*, found nothing$/],
    ['no label', { label: undefined }, '/label', /^expected .*, found nothing$/],
    ['a blank label', { label: ' ' }, '/label', 'expected words (at most 100,000 characters), found " "'],
    ['an unknown qualifier', { qualifier: 'more than' }, '/qualifier', /^expected \("about" \| .*, found "more than"$/],
    ['a currency that is none', { currency: '€' }, '/currency', 'expected an ISO 4217 code such as "EUR", found "€"'],
    [
      'the style currency without one',
      { style: 'currency' },
      '',
      /^expected a "currency" beside the style "currency", found \{"value":1,"label":"trips","style":"currency"\}$/,
    ],
    [
      'a date that is none',
      { period: 'last year' },
      '/period',
      'expected an EDTF date such as 1991 or 1991-12-16, found "last year"',
    ],
    ['a range that ends below', { range: [9, 1] }, '/range', 'expected the lowest and the highest value, found [9,1]'],
    ['one end of a range', { range: [1] }, '/range', 'expected the lowest and the highest value, found [1]'],
    [
      'a range of words',
      { range: ['low', 2] },
      '/range/0',
      'expected a number, or a decimal string such as "1234.5", found "low"',
    ],
    [
      'a number before that is none',
      { previous: { value: 'few' } },
      '/previous/value',
      'expected a number, or a decimal string such as "1234.5", found "few"',
    ],
    ['“true”', { estimate: 'true' }, '/estimate', 'expected boolean, found "true"'],
  ] as const) {
    it(`${what}: a clear message, and the fallback`, async () => {
      const input = typeof data === 'string' ? data : { value: 1, label: 'trips', ...data };
      const { element, issues } = await fail('stat-counter', input, { children: '<p>600,000 trips</p>' });
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]!.path).to.equal(path);
      if (typeof message === 'string') expect(issues[0]!.message).to.equal(message);
      else expect(issues[0]!.message).to.match(message);
      expect(element.querySelector('p')!.getClientRects()).not.to.be.empty;
      expect(reported).to.have.lengthOf(1);
    });
  }

  it('takes as many digits as it can show: 100, and 20 decimals', async () => {
    const digits = '9'.repeat(100);
    expect((await value({ value: digits })).replaceAll(',', '')).to.equal(digits);
    expect(await value({ value: '0.12345678901234567891' })).to.equal('0.12345678901234567891');
  });

  for (const digits of ['9'.repeat(999), `0.${'1'.repeat(30)}`]) {
    it(`refuses more than that, rather than showing another number: ${digits.slice(0, 5)}…`, async () => {
      const { issues } = await fail('stat-counter', { value: digits, label: 'trips' });
      expect(issues[0]!.path).to.equal('/value');
    });
  }
});

describe('<stat-counter>: the motion', () => {
  const moving = (element: Element) => element.shadowRoot!.querySelector('[aria-hidden="true"]');
  const below = '<div><div style="block-size: 400vh"></div><slot></slot></div>';
  const data: StatData = { value: 600000, label: 'trips' };

  it('is a decoration over the true value, which is in the page from the first paint and all that is heard', async () => {
    const element = await show('stat-counter', data, { around: below });
    expect(heard(element.shadowRoot!)).to.equal('600,000 trips');
    element.scrollIntoView();
    await until(() => moving(element));
    expect(heard(element.shadowRoot!)).to.equal('600,000 trips');
    expect(one(element, '.figure:not([aria-hidden])').textContent).to.equal('600,000');
    await pause(200);
    expect(heard(element.shadowRoot!)).to.equal('600,000 trips');
    await expect(element).to.be.accessible();
  });

  it('moves nothing around it, and is gone when it has ended', async () => {
    const element = place('stat-counter', data);
    await outcome(element);
    const box = () =>
      JSON.stringify(
        [element, part(element, 'value'), part(element, 'label')].map((box) => box.getBoundingClientRect()),
      );
    const before = box();
    await until(() => moving(element));
    expect(box()).to.equal(before);
    await until(() => !moving(element));
    expect(box()).to.equal(before);
    expect(words(element)).to.equal('600,000 trips');
    expect(getComputedStyle(one(element, '.figure')).opacity).to.equal('1');
  });

  it('comes once', async () => {
    const element = await show('stat-counter', data);
    await until(() => moving(element));
    await until(() => !moving(element));
    document.body.append(element);
    element.data = { ...data };
    await pause(150);
    const again = moving(element);
    element.remove();
    expect(again === null).to.equal(true);
  });

  it('waits until the number is in view', async () => {
    const element = await show('stat-counter', data, { around: below });
    await pause(150);
    expect(moving(element) === null).to.equal(true);
  });

  it('does not come where it is not wanted', async () => {
    const element = place('stat-counter', data, { attributes: { animate: 'none' } });
    const counts = count(element);
    await until(() => counts['np-view']);
    await pause(100);
    expect(moving(element) === null).to.equal(true);
  });

  it('does not come for readers who want less motion', async () => {
    await preferMotion('reduce');
    try {
      const element = place('stat-counter', data);
      const counts = count(element);
      await until(() => counts['np-view']);
      await pause(100);
      expect(moving(element) === null).to.equal(true);
      expect(words(element)).to.equal('600,000 trips');
    } finally {
      await preferMotion('no-preference');
    }
  });

  it('does no harm when the data changes under it', async () => {
    const element = await show('stat-counter', data);
    await until(() => moving(element));
    element.data = { value: 7, label: 'people' };
    await outcome(element);
    expect(heard(element.shadowRoot!)).to.equal('7 people');
    await until(() => !moving(element));
    expect(words(element)).to.equal('7 people');
    expect(getComputedStyle(one(element, '.figure')).opacity).to.equal('1');
  });

  it('shows no other number than the true one when the data changes under it', async () => {
    const element = await show('stat-counter', data);
    await until(() => moving(element));
    element.data = { value: 7, label: 'people' };
    await outcome(element);
    await pause(50);
    // What rolls on over a number that is no longer the one it rolls to is worse than no motion.
    const over = moving(element);
    if (over) expect([...over.children].length, 'digits that roll').to.equal(1);
  });

  it('does no harm when the widget leaves the page under it', async () => {
    const element = await show('stat-counter', data);
    await until(() => moving(element));
    const parent = element.parentElement!;
    element.remove();
    await pause(50);
    parent.append(element);
    await until(() => !moving(element));
    expect(getComputedStyle(one(element, '.figure')).opacity).to.equal('1');
  });
});

describe('<stat-counter animate>', () => {
  it('is an attribute; its property has another name, and every element’s animate() stays', () => {
    const element = document.createElement('stat-counter');
    expect(element.animation).to.equal('view');
    element.setAttribute('animate', 'none');
    expect(element.animation).to.equal('none');
    element.animation = 'view';
    expect(element.getAttribute('animate')).to.equal('view');
    element.setAttribute('animate', 'wildly');
    expect(element.animation).to.equal('view');
    expect(element.animate).to.equal(Element.prototype.animate);
  });
});

describe('<stat-counter>: for everybody', () => {
  for (const [what, data] of [
    ['a number', { value: 600000, label: 'trips' }],
    ['everything', everything],
  ] as const) {
    it(`has no accessibility faults: ${what}`, async () => {
      await expect(await stat(data)).to.be.accessible();
    });
  }

  it('has none with its fallback', async () => {
    const { element } = await fail(
      'stat-counter',
      {},
      { attributes: { debug: '' }, children: '<p><data value="600000">600,000</data> trips</p>' },
    );
    await expect(element).to.be.accessible();
  });

  it('has none from right to left', async () => {
    await expect(await stat(everything, { attributes: { dir: 'rtl', lang: 'ar' } })).to.be.accessible();
  });
});

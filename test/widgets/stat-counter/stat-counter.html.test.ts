import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { read } from '../../../src/widgets/stat-counter/stat-counter.html.js';
import { fallback } from '../../../src/widgets/stat-counter/stat-counter.light.js';
import { schema } from '../../../src/widgets/stat-counter/stat-counter.schema.js';
import { loadDates, options, read as modelOf, story, written } from '../../light.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const trips = { value: 600_000, label: 'trips' };

type Case = readonly [what: string, html: string, data: object, lang?: string];

const understood: readonly Case[] = [
  ['a number and what it counts', '<p>600,000 trips</p>', trips],
  ['bare words', '600,000 trips', trips],
  ['<data>', '<p><data value="600000">600,000</data> <span>trips</span></p>', trips],
  ['wrappers', '<div><div><p><span><b>600,000</b></span>&nbsp;<span>trips</span></p></div></div>', trips],
  ['a line break', '<p>600,000<br>trips</p>', trips],
  ['a label in the next paragraph', '<p>600,000</p><p>trips</p>', trips],
  ['a separator before the label', '<p>600,000 – trips</p>', trips],
  [
    'a label with a link',
    '<p>600,000 <a href="/t">trips</a></p>',
    { value: 600_000, label: [[{ text: 'trips', href: '/t' }]] },
  ],
  ['a label with a year', '<p>600,000 trips across in 2023</p>', { value: 600_000, label: 'trips across in 2023' }],
  ['a qualifier', '<p>More  than 600,000 trips</p>', { ...trips, qualifier: 'more-than' }],
  [
    'a qualifier in another element',
    '<p><span>already</span> <data value="600000">600,000</data> trips</p>',
    { ...trips, qualifier: 'already' },
  ],
  [
    'a unit in <data>',
    '<p><data value="2000">2,000<small> km</small></data> of border</p>',
    { value: 2000, unit: 'km', label: 'of border' },
  ],
  ['a decimal', '<p>1.5 trips</p>', { value: 1.5, label: 'trips' }],
  ['a number below one', '<p>0.125 trips</p>', { value: 0.125, label: 'trips' }],
  ['a decimal that <data> settles', '<p><data value="3.142">3.142</data> trips</p>', { value: 3.142, label: 'trips' }],
  ['<data> with superfluous noughts', '<p><data value=" 0600000.00 ">600,000</data> trips</p>', trips],
  ['a negative number', '<p>−12 degrees</p>', { value: -12, label: 'degrees' }],
  ['a hyphen as a minus sign', '<p>-12 degrees</p>', { value: -12, label: 'degrees' }],
  [
    'a number that no double holds',
    '<p>9,007,199,254,740,993 grains</p>',
    { value: '9007199254740993', label: 'grains' },
  ],
  ['percent', '<p>12% of trips</p>', { value: '0.12', style: 'percent', label: 'of trips' }],
  [
    'percent with decimals, exactly',
    '<p>0.07 % of trips</p>',
    { value: '0.0007', style: 'percent', label: 'of trips' },
  ],
  [
    'percent, as <data> of a fraction',
    '<p><data value="0.12">12%</data> of trips</p>',
    { value: '0.12', style: 'percent', label: 'of trips' },
  ],
  [
    'percent, as <data> of a percentage',
    '<p><data value="12">12</data> % of trips</p>',
    { value: '0.12', style: 'percent', label: 'of trips' },
  ],
  ['an ordinal', '<p>24th meeting</p>', { value: 24, style: 'ordinal', label: 'meeting' }],
  [
    'an ordinal with a raised ending',
    '<p>1,001<sup>st</sup> night</p>',
    { value: 1001, style: 'ordinal', label: 'night' },
  ],
  ['a short form', '<p>600K trips</p>', { ...trips, compact: true }],
  ['remarks', '<p>600,000 trips</p><small>One.</small> <small>Two.</small>', { ...trips, note: ['One.', 'Two.'] }],
  [
    'a remark in the same line',
    '<p>5 trips <small>In 2023.</small></p>',
    { value: 5, label: 'trips', note: 'In 2023.' },
  ],
  [
    'a remark and a source in the same line',
    '<p>5 trips<br><small>One.</small> <small>Source: <a href="/c">Customs</a></small></p>',
    { value: 5, label: 'trips', note: 'One.', source: { name: 'Customs', url: '/c' } },
  ],
  ['small print behind a dash', '<p>5 – <small>trips</small></p>', { value: 5, label: 'trips' }],
  ['small print that is what it counts', '<p>600K <small>trips</small></p>', { ...trips, compact: true }],
  ['small print in a word', '<p>5 trip<small>s</small></p>', { value: 5, label: 'trips' }],
  ['small print that is all', '<small>5 trips</small>', { value: 5, label: 'trips' }],
  [
    'the time that it counts',
    '<p>600,000 trips</p><small><time datetime="2023">2023</time></small>',
    { ...trips, period: '2023' },
  ],
  [
    'a time whose words say less',
    '<p>600,000 trips</p><p><time datetime="2023-12">2023</time></p>',
    { ...trips, period: '2023-12' },
  ],
  [
    'a time whose words say more, as a remark',
    '<p>600,000 trips</p><p><time datetime="2023">the year of the visa exemption</time></p>',
    { ...trips, note: 'the year of the visa exemption' },
  ],
  [
    'a source',
    '<p>600,000 trips</p><p>Source: <a href="/s">Customs</a></p>',
    { ...trips, source: { name: 'Customs', url: '/s' } },
  ],
  ['German', '600.000 Reisen', { value: 600_000, label: 'Reisen' }, 'de'],
  ['a German decimal', '12,5 % der Reisen', { value: '0.125', style: 'percent', label: 'der Reisen' }, 'de'],
  ['Swiss German', '600’000 Reisen', { value: 600_000, label: 'Reisen' }, 'de-CH'],
  ['Swiss German, typed', "600'000 Reisen", { value: 600_000, label: 'Reisen' }, 'de-CH'],
  ['French', '600\u202f000 voyages', { value: 600_000, label: 'voyages' }, 'fr'],
  ['French, typed', '600&nbsp;000 voyages', { value: 600_000, label: 'voyages' }, 'fr'],
  ['French percent', '12 % des voyages', { value: '0.12', style: 'percent', label: 'des voyages' }, 'fr'],
  ['Russian', '600&thinsp;000 поездок', { value: 600_000, label: 'поездок' }, 'ru'],
  ['a Russian short form', '600 тыс. поездок', { value: 600_000, compact: true, label: 'поездок' }, 'ru'],
  ['Kazakh', '600&nbsp;000 сапар', { value: 600_000, label: 'сапар' }, 'kk'],
  ['Hindi', '6,00,000 यात्राएँ', { value: 600_000, label: 'यात्राएँ' }, 'hi'],
  ['Hindi digits', '६,००,००० यात्राएँ', { value: 600_000, label: 'यात्राएँ' }, 'hi'],
  ['Indian English', '6,00,000 trips', trips, 'en-IN'],
  ['Indian English, in thousands', '600,000 trips', trips, 'en-IN'],
  ['Spanish', '1500 viajes', { value: 1500, label: 'viajes' }, 'es'],
  ['Arabic digits', '٦٠٠٬٠٠٠ رحلة', { value: 600_000, label: 'رحلة' }, 'ar'],
  ['Arabic digits of Egypt, with a decimal', '١٫٥ رحلة', { value: 1.5, label: 'رحلة' }, 'ar-EG'],
  ['Arabic percent', '١٢٪ من الرحلات', { value: '0.12', style: 'percent', label: 'من الرحلات' }, 'ar-EG'],
  ['Persian digits', '۶۰۰٬۰۰۰ سفر', { value: 600_000, label: 'سفر' }, 'fa'],
  ['mathematical digits', '𝟞𝟘𝟘,𝟘𝟘𝟘 trips', trips],
  ['Turkish percent', '%12,5 yolculuk', { value: '0.125', style: 'percent', label: 'yolculuk' }, 'tr'],
  ['Chinese', '60万人次往返', { value: 600_000, compact: true, label: '人次往返' }, 'zh'],
  ['traditional Chinese', '60萬人次', { value: 600_000, compact: true, label: '人次' }, 'zh-Hant'],
  ['a hundred millions in Chinese', '1.2亿人次', { value: 120_000_000, compact: true, label: '人次' }, 'zh'],
  ['Chinese without a short form', '2000公里的边界', { value: 2000, label: '公里的边界' }, 'zh'],
  ['Japanese', '60万回', { value: 600_000, compact: true, label: '回' }, 'ja'],
  ['a hundred millions in Japanese', '3億人', { value: 300_000_000, compact: true, label: '人' }, 'ja'],
  ['Korean', '60만 회', { value: 600_000, compact: true, label: '회' }, 'ko'],
  ['a hundred millions in Korean', '3억 명', { value: 300_000_000, compact: true, label: '명' }, 'ko'],
];

const left: readonly (readonly [what: string, html: string, lang?: string])[] = [
  ['no number', '<p>many trips</p>'],
  ['no label', '<p>600,000</p>'],
  ['a time as the only label', '<p>600,000</p><p><time datetime="2023">2023</time></p>'],
  ['words before the number', '<p>In 2023, 600,000 trips</p>'],
  ['a qualifier in a language that we have none for', '<p>mehr als 600.000 Reisen</p>', 'de'],
  ['a paragraph before it', '<p>Trips</p><p>600,000 across the border</p>'],
  ['two <data>', '<p><data value="1">1</data> to <data value="2">2</data> trips</p>'],
  ['<data> in another paragraph', '<p>600,000 trips</p><p><data value="1">1</data></p>'],
  ['<data> that its words contradict', '<p><data value="60000">600,000</data> trips</p>'],
  ['<data> that its words round', '<p><data value="599874">600,000</data> trips</p>'],
  ['a short form that begins in <data>', '<p><data value="600000">600</data>K trips</p>'],
  ['<data> without words', '<p><data value="600000"></data> trips</p>'],
  ['<data> without a number', '<p><data value="many">600,000</data> trips</p>'],
  ['a range', '<p>10 to 12 trips</p>'],
  ['a range with a dash', '<p>10–12 trips</p>'],
  ['a range between words', '<p>10 – 12 trips</p>'],
  ['a range in Chinese', '10到12次', 'zh'],
  ['a fraction', '<p>3/4 of trips</p>'],
  ['a fraction sign', '<p>3½ trips</p>'],
  ['a power', '<p>10<sup>6</sup> trips</p>'],
  ['a footnote', '<p>600,000<sup><a href="#1">1</a></sup> trips</p>'],
  ['a unit that touches the number', '<p>600km of border</p>'],
  ['a currency', '<p>$600 a trip</p>'],
  ['a currency behind', '<p>600 € a trip</p>'],
  ['a plus sign', '<p>+12% trips</p>'],
  ['a percent sign before, in English', '<p>%12 of trips</p>'],
  ['per mille', '<p>12 ‰ of trips</p>'],
  ['a name with a number', '<p>COVID-19 cases</p>'],
  ['a wrong ordinal', '<p>24st meeting</p>'],
  ['noughts that would go', '<p>2.50 trips</p>'],
  ['noughts in front', '<p>007 trips</p>'],
  ['a decimal that may be a thousand', '<p>1.500 trips</p>'],
  ['German in English', '<p>600.000,5 trips</p>'],
  ['English in German', '<p>600,000 Reisen</p>', 'de'],
  ['English in French', '<p>600,000 voyages</p>', 'fr'],
  ['German in French', '<p>600.000 voyages</p>', 'fr'],
  ['French in English', '<p>600 000 trips</p>'],
  ['Indian groups in English', '<p>6,00,000 trips</p>'],
  ['digits of two scripts', '<p>6٠٠ trips</p>'],
  ['a million in words', '<p>1.2 million trips</p>'],
  ['a million in words, in German', '<p>5 Millionen Reisen</p>', 'de'],
  ['a short form that would be rounded', '12345万人次', 'zh'],
  ['more than a short form', '60多万人次', 'zh'],
  ['a year', '<p>2023 trips</p>'],
  ['a year in <time>', '<p><time>1500</time> trips</p>'],
  ['a source instead of a label', '<p>600,000 Source: Customs</p>'],
  ['a date', '<p>16 December 1991: independence</p>'],
  ['a day', '<p>16 December, a Monday</p>'],
  ['a year in Chinese', '2023年互免签证生效', 'zh'],
  ['a month in Chinese', '5月的旅行', 'zh'],
  ['a thousand million in letters', '<p>5 bn trips</p>'],
  ['a thousand in Chinese', '3千人', 'zh'],
  ['numbers in Chinese words', '六十万人次', 'zh'],
  ['a list', '<ul><li>600,000 trips</li></ul>'],
  ['a table', '<table><tr><td colspan="2">600,000 trips</td></tr></table>'],
  ['a picture', '<p><img src="a.svg" alt="Trips"> 600,000 trips</p>'],
  ['a link around the number', '<p><a href="/a">600,000</a> trips</p>'],
  ['struck words', '<p><s>500,000</s> 600,000 trips</p>'],
  ['digits that only look struck', '<p><span style="text-decoration: line-through">5</span>6 people</p>'],
  ['a power that only looks like one', '<p>10<span style="vertical-align: super">6</span> people</p>'],
  ['digits that do not show', '<p>5<span style="display:none">0</span> trips</p>'],
  ['words for some readers only', '<p><span class="screen-reader-text">About</span> 600,000 trips</p>'],
  ['a sign for some readers only', '<p>600,000 trips <span aria-hidden="true">*</span></p>'],
  ['what does not count anything', '<p>5</p><p>%</p>'],
  ['a thousand in Kazakh', '600 мың сапар', 'kk'],
  ['a hundred in Kazakh', '6 жүз адам', 'kk'],
  ['a thousand in Hindi, as many type it', '3 हजार', 'hi'],
  ['more than the number in Chinese', '50多人', 'zh'],
  ['more than the number in formal Chinese', '50余人', 'zh'],
  ['at least the number in Chinese', '50人以上', 'zh'],
  ['tenths in Chinese', '5成人口', 'zh'],
  ['fewer than the number in Japanese', '50人未満', 'ja'],
  ['tenths in Japanese', '2割の人', 'ja'],
  ['more than the number in Korean', '50여 명', 'ko'],
  ...[
    '2 lakh people',
    '2 crore',
    '5 mio',
    '5 quadrillion',
    '5 and a half trips',
    '3 out of 4 people',
    '3 in 4 people',
  ].map((words) => [words, words] as const),
  ...['5 per cent of trips', '5 pct', '5 p.m.', '5 BC', '5 dozen eggs'].map((words) => [words, words] as const),
  ...['3 Tsd. Reisen', '3 Hundert', '3 Dutzend Eier', '5 Prozent', '5 Uhr'].map(
    (words) => [words, words, 'de'] as const,
  ),
  ['a hundred in French', '3 cents voyages', 'fr'],
];

describe('numbers as HTML', () => {
  before(loadDates);

  for (const [what, html, data, lang = 'en'] of understood) {
    it(`understands ${what}`, async () => {
      const host = typed(html);
      const before = host.outerHTML;
      const found = read(host, locale(lang));
      expect(found).to.deep.equal(data);
      expect(host.outerHTML).to.equal(before);
      expect((await settle(() => v.safeParse(schema, found))).issues).to.equal(undefined);
      // These belong to the number.
      expect(lost(host, found, 'more than th st k source тыс 万 亿 億 萬 만 억')).to.be.empty;
    });
  }

  for (const [what, html, lang = 'en'] of left) {
    it(`leaves ${what} as it is`, () => {
      expect(read(typed(html), locale(lang))).to.equal(undefined);
    });
  }

  it('takes no notation for granted in a language that Intl does not know', () => {
    const host = (html: string) => {
      const element = typed(html);
      element.lang = 'tlh';
      return read(element, locale('tlh'));
    };
    expect(host('600,000 trips')).to.equal(undefined);
    expect(host('more than 600 trips')).to.equal(undefined);
    expect(host('600&nbsp;000 trips')).to.deep.equal(trips);
  });

  it('understands what the widget itself writes as its fallback', async () => {
    for (const [key, data] of Object.entries(story.stats)) {
      const model = await modelOf(schema, data);
      const found = read(await written(() => fallback(model, options)), locale('en'))!;
      expect(found, key).to.include({ value: model.value, label: data.label });
      expect(found.qualifier, key).to.equal(model.qualifier);
      expect(found.style, key).to.equal(model.style);
    }
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
        ...['600,000 ', '12 %', '24th', 'more than ', 'over ', ' to ', '-', '60K'],
        ...['<data value="5">5…</data>', '<time>2024</time>'],
      ],
    );
    expect(lost).to.be.empty;
    expect(understood).to.be.above(30);
  }).timeout(60_000);

  it('understands the fallbacks of the reference article, also without <time> and <data>', async () => {
    const { page, story } = await article();
    const counters = page.querySelectorAll('stat-counter, [data-newspart="stat-counter"]');
    expect([...counters].map(({ id }) => id)).to.have.members(Object.keys(story.stats));
    for (const counter of counters) {
      const { value, label, qualifier, style, unit, period } = story.stats[counter.id]!;
      const found = read(counter, locale('en'))!;
      expect(found).to.include({ value, label });
      expect(found.qualifier).to.equal(qualifier);
      expect(found.style).to.equal(style);
      expect(Boolean(found.unit)).to.equal(Boolean(unit));
      // HTML has no value for a quarter: its words are a remark.
      expect(found.period).to.equal(period === '2024-Q1' ? undefined : period);

      const bare = read(sanitized(counter), locale('en'))!;
      expect(bare.value).to.equal(value);
      expect(bare.qualifier).to.equal(qualifier);
      expect(bare.style).to.equal(style);
      // The unit is the beginning of the label: the words are the same.
      expect(bare.label).to.equal([found.unit, label].filter(Boolean).join(' '));
    }
  });
});

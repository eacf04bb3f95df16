import { expect } from '@open-wc/testing';
import { dateInWords, durationInWords, leadingDate, timed } from '../../src/core/html.date.js';
import { latin, offsetIn } from '../../src/core/html.digits.js';
import { asJson, decimal, readNumber, shifted } from '../../src/core/html.number.js';
import {
  content,
  cut,
  joined,
  leaves,
  plain,
  refuse,
  spoken,
  textOf,
  trimmed,
  understood,
  wordsOf,
} from '../../src/core/html.js';
import { locale } from '../locale.js';
import { typed } from '../fallbacks.js';
import { listen } from '../helpers.js';
import { loadDates } from '../light.js';

const heard = listen();
const en = locale('en');
const blocksOf = (html: string, lang = 'en') => content(typed(html), locale(lang));
const words = (html: string, lang?: string): string[] =>
  blocksOf(html, lang).map(({ name, lines }) => `${name}: ${lines.map(wordsOf).join(' / ')}`);

describe('HTML in blocks', () => {
  it('white space is as HTML shows it, and a line break parts lines', () => {
    expect(words('<p> One \n <b> two</b> <i>three </i> </p>four<br> five')).to.deep.equal([
      'p: One two three',
      'p: four / five',
    ]);
  });

  it('two line breaks, also with blanks between them, begin a paragraph', () => {
    expect(words('<p>One<br>&nbsp;<br>two<br></p>')).to.deep.equal(['p: One', 'p: two']);
  });

  it('what only wraps is looked into, also blocks in inline elements', () => {
    expect(words('<div><section>One</section><span>two<p>three</p>four</span></div>')).to.deep.equal([
      'p: One',
      'p: two',
      'p: three',
      'p: four',
    ]);
  });

  it('headings, captions and footers are told apart', () => {
    expect(
      words('<h2>A</h2><figure>B<figcaption><p>C</p>D</figcaption></figure><footer>E</footer><ol></ol>'),
    ).to.deep.equal(['h: A', 'p: B', 'figcaption: C', 'figcaption: D', 'footer: E', 'ol: ']);
  });

  it('small print beside small print is a block each, within a paragraph it is not', () => {
    expect(words('<small>A</small> <small>B</small>')).to.deep.equal(['p: A', 'p: B']);
    expect(words('<p><small>A</small> <small>B</small></p>')).to.deep.equal(['p: A B']);
  });

  it('an emoji, a symbol and a private character are words', () => {
    expect(words('<p>🎻</p><p>…</p><p>\ue000</p><p>\u200b</p>')).to.have.length(3);
  });

  it('quotation marks of <q> follow the language', () => {
    expect(words('<q>a</q> <q lang="de">b</q> <q lang="fr">c</q> <q lang="ja">d</q>')[0]).to.equal(
      'p: “a” „b“ «\u202fc\u202f» 「d」',
    );
  });

  it('elements that say something of their own are not understood', () => {
    for (const html of [
      '<del>a</del>',
      '<ruby>a<rt>b</rt></ruby>',
      '<pre>a</pre>',
      '<bdo dir="rtl">a</bdo>',
      '<svg></svg>',
    ])
      // Not the blocks themselves: what fails would print their elements, and with them the whole page.
      expect(understood(() => blocksOf(html)) === undefined, html).to.equal(true);
  });

  it('elements with blocks of their own are left whole, and are no words', () => {
    for (const name of ['blockquote', 'ul', 'ol', 'dl', 'table', 'details']) {
      const list = blocksOf(`<p>a</p><${name}></${name}>`);
      expect(list.map((block) => block.name)).to.deep.equal(['p', name]);
      expect(understood(() => leaves(list)) === undefined, name).to.equal(true);
    }
  });

  it('a mistake of ours is told to the console, a refusal is not', () => {
    expect(understood(() => refuse())).to.equal(undefined);
    expect(heard.console).to.be.empty;
    expect(
      understood(() => {
        throw new TypeError('ours');
      }),
    ).to.equal(undefined);
    expect(heard.console).to.deep.equal(['newsparts: TypeError: ours']);
  });

  it('words are cut without losing any', () => {
    const [{ lines }] = blocksOf('<p>one <b>two</b> three</p>') as unknown as [ReturnType<typeof blocksOf>[number]];
    for (let at = 0; at <= 13; at++)
      expect(cut(lines[0]!, at).map(wordsOf).join('').replaceAll(' ', '')).to.equal('onetwothree');
    expect(trimmed(joined([[], lines[0]!, []]))).to.have.length(3);
  });

  it('marks that change a number have no place in plain words', () => {
    expect(plain(blocksOf('1<sup>st</sup> <i>of</i> all')[0]!.lines[0]!)).to.equal('1st of all');
    for (const html of ['10<sup>6</sup>', '<a href="/a">a</a>', 'a <img src="a" alt="">'])
      expect(
        understood(() => plain(blocksOf(html)[0]!.lines[0]!)),
        html,
      ).to.equal(undefined);
  });

  it('a language that Intl does not know is not taken for English', () => {
    const around = (lang: string) => spoken(locale(lang)).lang;
    expect(['en', 'de_CH', 'iw', '', 'zh-Hant-TW'].map(around)).to.deep.equal([
      'en',
      'de-CH',
      'he',
      'en',
      'zh-Hant-TW',
    ]);
    expect(['tlh', 'no good tag'].map(around)).to.deep.equal(['und', 'und']);
    expect(dateInWords('December 1991', { lang: 'und' })).to.equal(undefined);
    // A year of Nepal is not ours, whether or not the browser knows Nepali.
    expect(dateInWords('1991', { lang: 'und', given: 'tlh' })).to.equal('1991');
    expect(dateInWords('२०४८', { lang: 'und', given: 'ne-NP' })).to.equal(undefined);
  });

  it('what raises or lowers words goes before emphasis', () => {
    expect(textOf(blocksOf('m<sup><em>2</em></sup>'))).to.deep.equal([['m', { text: '2', mark: 'sup' }]]);
  });

  it('plain paragraphs are strings', () => {
    expect(textOf(blocksOf('<p>One <span>two</span></p>'))).to.equal('One two');
    expect(textOf(blocksOf('<p>One</p><p><em>two</em></p>'))).to.deep.equal(['One', [{ text: 'two', mark: 'em' }]]);
  });
});

describe('what a reader makes of HTML', () => {
  it('waits for what it has yet to load', () => {
    const loading = Promise.resolve();
    let thrown: unknown;
    try {
      understood(() => {
        throw loading as unknown as Error;
      });
    } catch (promise) {
      thrown = promise;
    }
    expect(thrown).to.equal(loading);
    expect(heard.console).to.deep.equal([]);
  });
});

describe('numbers as they are typed', () => {
  it('digits of every script are read', () => {
    expect(latin('६ ٦ ۶ 𝟞 ６')).to.equal('6 6 6 6 6');
    expect(offsetIn('𝟞𝟞 a', 2)).to.equal(4);
  });

  it('decimals are moved exactly', () => {
    for (const [value, places, result] of [
      ['12', -2, '0.12'],
      ['0.07', -2, '0.0007'],
      ['-5', -2, '-0.05'],
      ['100', -2, '1'],
      ['1.2', 8, '120000000'],
      ['0.29', 2, '29'],
      ['1.255', 2, '125.5'],
      ['0', 5, '0'],
    ] as const)
      expect(shifted(value, places), `${value} ${places}`).to.equal(result);
  });

  it('decimals lose their noughts', () => {
    expect(['007', '1.50', '+2', '-0.0', '1e5', '1,5', ''].map(decimal)).to.deep.equal([
      '7',
      '1.5',
      '2',
      '0',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('what a double cannot hold stays a string', () => {
    expect(['600000', '0.1', '9007199254740993', '0.0000001'].map(asJson)).to.deep.equal([
      600_000,
      0.1,
      '9007199254740993',
      '0.0000001',
    ]);
  });

  for (const lang of [
    'en',
    'en-IN',
    'de',
    'de-CH',
    'de-AT',
    'fr',
    'es',
    'pl',
    'ru',
    'hi',
    'bn',
    'ar',
    'ar-EG',
    'fa',
    'zh',
    'ja',
    'ko',
    'tr',
    'th',
  ])
    it(`what Intl writes in ${lang} is read as it was`, () => {
      const { lang: tag } = locale(lang);
      for (const value of [
        '0',
        '7',
        '-42',
        '999',
        '1234',
        '600000',
        '1234567',
        '9007199254740993',
        '0.5',
        '12.25',
        '-1234567.75',
      ])
        expect(
          readNumber(new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }).format(value as never), locale(lang)),
          value,
        ).to.include({ value });
      expect(readNumber(new Intl.NumberFormat(tag, { style: 'percent' }).format(0.12), locale(lang))).to.include({
        value: '0.12',
        style: 'percent',
      });
    });
});

describe('dates as they are typed', () => {
  before(loadDates);
  const dates: readonly (readonly [text: string, edtf: string | undefined, lang?: string])[] = [
    ['1943', '1943'],
    ['1991-12-16', '1991-12-16'],
    ['1991-12', '1991-12'],
    ['December 1991', '1991-12'],
    ['dec. 1991', '1991-12'],
    ['16 December 1991', '1991-12-16'],
    ['Dec 16, 1991', '1991-12-16'],
    ['December\u00a016, 1991', '1991-12-16'],
    ['16 Sept 1991', '1991-09-16'],
    ['1943–1945', '1943/1945'],
    ['December 1991 – July 2024', '1991-12/2024-07'],
    ['about 1943', '1943~'],
    ['1943 (?)', '1943?'],
    ['1990s', '199X'],
    ['19th century', '18XX'],
    ['first quarter of 2024', '2024-Q1'],
    ['since 1997', '1997/..'],
    ['about the 1990s', '199X~'],
    ['since the 1990s', '199X/..'],
    ['until the 1990s', '../199X'],
    ['since 1990s', '199X/..'],
    ['1991年12月16日', '1991-12-16', 'zh'],
    ['1991年1月', '1991-01', 'ja'],
    ['2023年', '2023', 'zh'],
    ['1991년 12월 16일', '1991-12-16', 'ko'],
    ['16. Dezember 1991', '1991-12-16', 'de'],
    ['Dez 1991', '1991-12', 'de'],
    ['16 декабря 1991 г.', '1991-12-16', 'ru'],
    ['16 декабря 1991', '1991-12-16', 'ru'],
    ['декабрь 1991', '1991-12', 'ru'],
    ['16 de diciembre de 1991', '1991-12-16', 'es'],
    ['16 décembre 1991', '1991-12-16', 'fr'],
    ['١٦ ديسمبر ١٩٩١', '1991-12-16', 'ar'],
    ['۱۶ دسامبر ۱۹۹۱', '1991-12-16', 'fa'],
    ['31 February 1991', undefined],
    ['0th century', undefined],
    ['19', undefined],
    ['spring 2024', undefined], // which months these are depends on the place
    ['21th century', undefined],
    ['1945–1943', undefined],
    ['1943–45', undefined],
    ['12/16/1991', undefined],
    ...['en', 'en-GB', 'pt-PT', 'fr', 'es', 'ja', 'de', 'ku', 'und'].map(
      (lang) => ['03/04/1992', undefined, lang] as const,
    ),
    ['16.12.1991', '1991-12-16', 'ru'],
    ['6.12.1991', '1991-12-06', 'de'],
    ['16.12.1991', undefined],
    ['2024-Q1', '2024-Q1'],
    ['199X', '199X'],
    ['1943~', '1943~'],
    ['1992/1995', '1992/1995'],
    ['1997/..', '1997/..'],
    ['1991-12-16T09:30Z', '1991-12-16T09:30Z'],
    ['1932-33', undefined],
    ['2003-04', undefined],
    ['2003-04-05', '2003-04-05'],
    ['2019–present', '2019/..'],
    ['May 2019 – today', '2019-05/..'],
    ['2019 to date', undefined],
    ['0830', undefined],
    ['2534', undefined],
    ['16 ธันวาคม 2534', undefined, 'th'],
    ['16 ธันวาคม 1991', undefined, 'th'],
    ['2534', undefined, 'th'],
    ['1991-12-16', undefined, 'th'],
    ['۱۳۷۰', undefined, 'fa'],
    ['۲۵ آذر ۱۳۷۰', undefined, 'fa'],
    ['1983', undefined, 'am'],
    ['١٤١٢', undefined, 'ar'],
    ['476', undefined],
    ['Dezember 1991', undefined],
    ['1990s', undefined, 'de'],
    ['December 1991, a Monday', undefined],
  ];
  for (const [text, edtf, lang = 'en'] of dates)
    it(`"${text}" is ${edtf ?? 'no date that is certain'} in ${lang}`, () => {
      expect(dateInWords(text, locale(lang))).to.equal(edtf);
    });

  it('every month that Intl writes is read, in every language that it knows', () => {
    for (const lang of [
      'en',
      'en-GB',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'pl',
      'cs',
      'ru',
      'uk',
      'tr',
      'ar',
      'fa',
      'hi',
      'bn',
      'vi',
      'id',
      'zh',
      'ja',
      'ko',
    ])
      for (const style of ['long', 'short'] as const)
        for (let month = 0; month < 12; month++)
          for (const day of [undefined, 'numeric'] as const) {
            const format = new Intl.DateTimeFormat(lang, {
              calendar: 'gregory',
              timeZone: 'UTC',
              year: 'numeric',
              month: style,
              day,
            });
            const text = format.format(Date.UTC(1991, month, 6));
            // Three digits and slashes: nobody could tell the day from the month.
            if (/^\P{L}*\/\P{L}*$/u.test(text)) continue;
            const expected = `1991-${String(month + 1).padStart(2, '0')}${day ? '-06' : ''}`;
            expect(dateInWords(text, locale(lang)), `${lang}: ${text}`).to.equal(expected);
          }
  });

  it('a date ends where its word ends', () => {
    expect(leadingDate('1992 Olympics', en)).to.deep.equal({ date: '1992', end: 4 });
    expect(leadingDate('19921 people', en)).to.equal(undefined);
    expect(leadingDate('1992年的事', locale('zh'))).to.equal(undefined);
  });

  it('lengths of time are read as Intl writes them', () => {
    expect(durationInWords('25 years', en)).to.equal('P25Y');
    expect(durationInWords('1 Monat', locale('de'))).to.equal('P1M');
    expect(durationInWords('25年', locale('zh'))).to.equal('P25Y');
    expect(durationInWords('25 people', en)).to.equal(undefined);
  });

  const times: readonly (readonly [html: string, said: object | undefined])[] = [
    ['<time datetime="1991-12-16">December 16, 1991</time>', { date: '1991-12-16' }],
    ['<time>1991-12-16</time>', { date: '1991-12-16' }],
    ['<time>December 1991</time>', { date: '1991-12' }],
    ['<time datetime="2024">First quarter of 2024</time>', { date: '2024-Q1' }],
    ['<time datetime="1991-12-16">1991</time>', { date: '1991-12-16', displayDate: '1991' }],
    ['<time datetime="1991-12-16">that Monday</time>', { date: '1991-12-16', displayDate: 'that Monday' }],
    ['<time datetime="1991-12-16 09:30">that Monday</time>', { date: '1991-12-16T09:30', displayDate: 'that Monday' }],
    [
      '<time datetime="1991-12-16T09:30+0500">that Monday</time>',
      { date: '1991-12-16T09:30+05:00', displayDate: 'that Monday' },
    ],
    ['<time datetime="P25Y">25 years</time>', { duration: 'P25Y' }],
    ['<time datetime="P25Y">for a quarter of a century</time>', { displayDate: 'for a quarter of a century' }],
    ['<time datetime="1991">1992</time>', undefined],
    ['<time datetime="1991-12-16">16 December</time>', { date: '1991-12-16', displayDate: '16 December' }],
    ['<time datetime="1991-12-16">Monday</time>', { date: '1991-12-16', displayDate: 'Monday' }],
    ['<time datetime="1991-12-16">16–20 December</time>', { date: '1991-12-16', displayDate: '16–20 December' }],
    ['<time datetime="1992-04-03">03/04/1992</time>', { date: '1992-04-03', displayDate: '03/04/1992' }],
    [
      '<time datetime="2024-05-03T23:30-05:00">May 3, 2024</time>',
      { date: '2024-05-03T23:30-05:00', displayDate: 'May 3, 2024' },
    ],
    ['<time datetime="2024-05-03T21:30">9:30 pm</time>', { date: '2024-05-03T21:30', displayDate: '9:30 pm' }],
    ['<time datetime="1991-12-16">17 December</time>', undefined],
    ['<time datetime="1991-12-16">16 November</time>', undefined],
    ['<time datetime="1991-12">November</time>', undefined],
    ['<time datetime="1991-12-16">the 17th</time>', undefined],
    ['<time datetime="1991-12-16">Tuesday</time>', undefined],
    ['<time datetime="1991-12-16">early in 1992</time>', undefined],
    ['<time datetime="1992-04-05">03/04/1992</time>', undefined],
    ['<time datetime="2024-05-03T21:30">9:45 pm</time>', undefined],
    ['<time>0830</time>', undefined],
    ['<time datetime="2024-W27">1 July</time>', undefined],
    ['<time datetime="09:30">half past nine</time>', undefined],
    ['<time>that Monday</time>', undefined],
  ];
  for (const [html, said] of times)
    it(`${html} says ${JSON.stringify(said)}`, () => {
      const time = typed(html).firstElementChild!;
      expect(timed(time, time.textContent, en)).to.deep.equal(said);
    });

  it('more than any article has is not looked at', () => {
    const host = document.createElement('div');
    host.append(...Array.from({ length: 50_001 }, () => document.createElement('b')));
    expect(understood(() => content(host, locale('en')))).to.equal(undefined);
    host.replaceChildren('a'.repeat(1_000_001));
    expect(understood(() => content(host, locale('en')))).to.equal(undefined);
    host.replaceChildren('a'.repeat(1_000_000));
    expect(understood(() => content(host, locale('en')))).to.have.lengthOf(1);
  });

  it('words that would run into one another are not read', () => {
    for (const html of ['Jane Doe<span>Prime minister</span>', '<b>Jane</b><i>Doe</i>'])
      expect(
        understood(() => blocksOf(html)),
        html,
      ).to.equal(undefined);
    expect(textOf(blocksOf('<span>W</span>e won<b>.</b>'))).to.deep.equal([['We won', { text: '.', mark: 'strong' }]]);
  });

  it('what says by its looks what the words do not say is not read', () => {
    for (const html of [
      '<span style="text-decoration:line-through">lost</span> won',
      '10<span style="vertical-align: super">6</span>',
      '<span style="color: red; display:none">no</span> yes',
      '<i aria-hidden="true">“</i>yes',
      '<span class="icon sr-only">Quote:</span> yes',
    ])
      expect(
        understood(() => blocksOf(html)),
        html,
      ).to.equal(undefined);
    expect(textOf(blocksOf('<span style="color: red" class="lead">yes</span>'))).to.equal('yes');
  });
});

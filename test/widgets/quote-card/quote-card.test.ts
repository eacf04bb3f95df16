import { expect } from '@open-wc/testing';
import '../../../src/widgets/quote-card/define.js';
import type { QuoteData } from '../../../src/widgets/quote-card/quote-card.schema.js';
import {
  all,
  fail,
  heard,
  listen,
  one,
  part,
  outcome,
  show,
  soon,
  tidy,
  words,
  type Setup,
  inChromium,
} from '../../helpers.js';

const quote = (data: Partial<QuoteData>, setup?: Setup) => show('quote-card', { text: 'So it was.', ...data }, setup);

/** Whether the card puts quotation marks round the words. */
const marked = (card: Element): boolean => one(card, 'blockquote[part="text"]').classList.contains('marked');
const textOf = (card: Element): string => one(card, 'blockquote[part="text"]').textContent;
const absent = (card: Element, name: string) => expect(all(card, `[part~="${name}"]`), name).to.be.empty;

listen();

const everything: QuoteData = {
  id: 'dimash',
  lang: 'en',
  text: [
    'I dreamed [of] “this” …',
    ['and then ', { text: 'came here', href: 'https://example.org/', mark: 'em' }, ','],
  ],
  speaker: {
    name: 'Dimash Kudaibergen',
    role: 'singer',
    affiliation: 'Kazakhstan',
    url: 'https://example.org/d',
    lang: 'kk',
    image: { src: '?portrait', alt: 'Dimash on stage' },
  },
  date: '2017-01',
  place: 'Changsha',
  context: 'Asked about his first visit.',
  original: { lang: 'kk', text: 'Мен армандадым' },
  translator: { name: 'A Translator' },
  url: 'https://example.org/quotes/dimash',
  source: { name: 'CGTN', url: 'https://example.org/cgtn', date: '2024-07-02' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'An earlier version left out a word.' },
};

describe('<quote-card>', () => {
  it('shows the words as a quotation, and who said them', async () => {
    const card = await quote({ speaker: { name: 'Dimash', role: 'singer', affiliation: 'Kazakhstan' } });
    expect(textOf(card)).to.equal('So it was.');
    expect(one(card, 'figure > blockquote')).to.exist;
    expect(tidy(one(card, 'figure > figcaption').textContent)).to.equal('Dimash singer, Kazakhstan');
    expect(part(card, 'role').textContent).to.equal('singer, Kazakhstan');
  });

  it('does not call a person a work', async () => {
    expect(all(await quote(everything), 'cite')).to.be.empty;
  });

  it('shows nothing for what is not given', async () => {
    const card = await quote({});
    for (const name of [
      'attribution',
      'portrait',
      'speaker',
      'role',
      'details',
      'context',
      'original',
      'correction',
      'more',
      'share',
    ])
      absent(card, name);
    expect(words(card)).to.equal('So it was.');
  });

  it('shows all that is given', async () => {
    const card = await quote(everything);
    expect(part(card, 'context').textContent).to.equal('Asked about his first visit.');
    expect(part(card, 'speaker').textContent).to.equal('Dimash Kudaibergen');
    const details = tidy(part(card, 'details').textContent);
    expect(details)
      .to.include('Changsha')
      .and.to.include('January 2017')
      .and.to.include('Translated from Kazakh by A Translator');
    expect(part(card, 'original').matches('blockquote[lang="kk"]')).to.equal(true);
    expect(part(card, 'original').textContent).to.equal('Мен армандадым');
    expect(words(card)).to.include('Source: CGTN · July 2, 2024').and.to.include('Updated July 3, 2024');
    expect(tidy(part(card, 'correction').textContent)).to.equal(
      'Correction, July 4, 2024: An earlier version left out a word.',
    );
  });

  it('links the speaker, the permanent address and the source', async () => {
    const card = await quote(everything);
    expect(part(card, 'speaker').querySelector('a')!.href).to.equal('https://example.org/d');
    expect(part(card, 'details').querySelector('a')!.href).to.equal('https://example.org/quotes/dimash');
    expect(part(card, 'source').querySelector('a')!.href).to.equal('https://example.org/cgtn');
  });

  it('names the permanent address where there is no date', async () => {
    const card = await quote({ url: '/q' });
    expect(part(card, 'details').querySelector('a')!.textContent).to.equal('Link to the quotation');
  });

  it('gives the date to machines', async () => {
    const time = (await quote({ date: '2017-01' })).shadowRoot!.querySelector('time')!;
    expect(time.dateTime).to.equal('2017-01');
    expect(time.textContent).to.equal('January 2017');
  });

  it('shows the portrait with its alternative words', async () => {
    const image = part(await quote(everything), 'portrait') as HTMLImageElement;
    expect(image.alt).to.equal('Dimash on stage');
    expect(image.getAttribute('src')).to.equal('?portrait');
    expect(image.loading).to.equal('lazy');
  });

  it('marks the language of the words and of the name', async () => {
    const card = await quote({ lang: 'kk', speaker: { name: 'Димаш', lang: 'kk' } });
    expect(one(card, 'figure').lang).to.equal('kk');
    expect(part(card, 'speaker').querySelector('[lang="kk"]')!.textContent).to.equal('Димаш');
  });

  it('runs in the direction of its words, also beside words of another direction', async () => {
    const direction = (element: Element) => getComputedStyle(element).direction;
    const pull = await quote({ text: 'كلمات', lang: 'ar' }, { attributes: { variant: 'pull' } });
    expect(direction(one(pull, 'figure'))).to.equal('rtl');
    expect(direction(one(pull, '.unseen')), 'what we say ourselves').to.equal('ltr');
    const translated = await quote({ text: 'Words.', original: { lang: 'he', text: 'מילים' } });
    expect(direction(one(translated, 'figure'))).to.equal('ltr');
    expect(direction(part(translated, 'original'))).to.equal('rtl');
    const mixed = await quote({ text: [['Say ', { text: 'שלום', lang: 'he' }, ', then go.']] });
    expect(direction(one(mixed, '[lang="he"]'))).to.equal('rtl');
  });

  it('says from which language it was translated, also without a translator', async () => {
    expect(tidy(part(await quote({ original: { lang: 'zh', text: '是' } }), 'details').textContent)).to.equal(
      'Translated from Chinese',
    );
    expect(tidy(part(await quote({ original: { lang: 'no such', text: '是' } }), 'details').textContent)).to.equal(
      'Translated from no such',
    );
  });

  it('names that language in the reader’s, or else in itself or in English, and says which it is', async () => {
    for (const [lang, from, name, marked] of [
      ['de', 'ru', 'Russisch', undefined],
      ['zh', 'kk', '哈萨克语', undefined],
      // Of these, Chromium has no names of languages.
      ['kk', 'ru', inChromium === it ? 'русский' : undefined, 'ru'],
      ['be', 'ru', inChromium === it ? 'русский' : undefined, 'ru'],
      ['kk', 'be', inChromium === it ? 'Belarusian' : undefined, 'en'],
    ] as const) {
      if (!name) continue;
      const original = { lang: from, text: 'A' };
      const card = await show('quote-card', { text: 'A', original }, { attributes: { lang } });
      const details = part(card, 'details');
      expect(details.textContent, `${lang}: ${from}`).to.include(name);
      expect(details.querySelector('bdi')?.lang, `${lang}: ${from}`).to.equal(marked);
    }
  });

  it('keeps what somebody is from where apart from it where one of them has letters that need it', async () => {
    for (const [lang, affiliation, role, expected] of [
      ['zh', '哈萨克斯坦', '歌手', '哈萨克斯坦歌手'],
      ['zh', 'Kazakhstan', '歌手', 'Kazakhstan 歌手'],
      ['zh', '微软', 'CEO', '微软 CEO'],
      ['zh-HK', 'Samruk', 'CEO', 'Samruk CEO'],
      ['ja', 'Казахстан', '歌手', 'Казахстан 歌手'],
      ['ja', 'カザフスタン', '歌手', 'カザフスタン歌手'],
      ['de', '微软', 'CEO', 'CEO, 微软'],
    ]) {
      const speaker = { name: 'A', affiliation, role };
      const card = await show('quote-card', { text: 'A', speaker } as never, { attributes: { lang: lang! } });
      expect(part(card, 'role').textContent).to.equal(expected);
    }
  });

  it('marks words in English where it has none of the page’s language', async () => {
    const data = { text: 'A', speaker: 'B', source: 'C', original: { lang: 'ru', text: 'Б' } };
    const card = await show('quote-card', data, { attributes: { lang: 'tlh' } });
    expect(one(card, 'figure').lang).to.equal('tlh');
    for (const name of ['details', 'source', 'switch'])
      expect(part(card, name).closest<HTMLElement>('[lang]')!.lang, name).to.equal('en');
  });

  it('keeps the original words at hand', async () => {
    const card = await quote({ original: { lang: 'zh', text: ['是', '不'] } });
    const [translation, original] = [part(card, 'text'), part(card, 'original')];
    const button = part(card, 'switch') as HTMLButtonElement;
    const details: unknown[] = [];
    card.addEventListener('np-toggle', ({ detail }) => details.push(detail));
    const shown = (): readonly boolean[] => [translation, original].map((words) => words.checkVisibility());
    expect(button.textContent).to.equal('The original words');
    expect(original.querySelectorAll('p')).to.have.lengthOf(2);
    expect(shown()).to.deep.equal([true, false]);
    for (const pressed of [true, false, true]) {
      button.click();
      expect(button.ariaPressed).to.equal(String(pressed));
      expect(shown()).to.deep.equal([!pressed, pressed]);
    }
    expect(details).to.deep.equal([{ original: true }, { original: false }, { original: true }]);
    // Other words of the same card are not hidden.
    card.data = { text: 'No.' };
    await outcome(card);
    expect(part(card, 'text').checkVisibility()).to.equal(true);
  });

  for (const [what, data, path, message] of [
    ['no text', { speaker: 'A' }, '/text', 'expected "text", found nothing'],
    ['an empty text', { text: '' }, '/text', 'expected words (at most 100,000 characters), found ""'],
    ['a number for a text', { text: 5 }, '/text', 'expected Array, found 5'],
    ['a number for a speaker', { text: 'A', speaker: 5 }, '/speaker', 'expected Object, found 5'],
    [
      'a speaker without a name',
      { text: 'A', speaker: { role: 'singer' } },
      '/speaker/name',
      'expected "name", found nothing',
    ],
    [
      'a ref that leads nowhere',
      { text: 'A', speaker: { ref: 'nobody' } },
      '/speaker/ref',
      'expected a key of "people" or "organisations", found "nobody"',
    ],
    [
      'a date that does not exist',
      { text: 'A', date: '2023-02-30' },
      '/date',
      'expected an EDTF date such as 1991 or 1991-12-16, found "2023-02-30"',
    ],
    ['another kind', { text: 'A', kind: 'indirect' }, '/kind', 'expected ("direct" | "paraphrase"), found "indirect"'],
    [
      'an address that is refused',
      { text: 'A', url: 'javascript:alert(1)' },
      '/url',
      'expected an http:, https:, mailto: or relative address, found "javascript:alert(1)"',
    ],
    [
      'a link that is refused',
      { text: [['A', { text: 'B', href: 'data:text/html,B' }]] },
      '/text/0/1/href',
      'expected an http:, https:, mailto: or relative address, found "data:text/html,B"',
    ],
    [
      'a portrait without alternative words',
      { text: 'A', speaker: { name: 'B', image: { src: '/b.jpg' } } },
      '/speaker/image/alt',
      'expected "alt", found nothing',
    ],
    [
      'an original without its language',
      { text: 'A', original: { text: 'B' } },
      '/original/lang',
      'expected "lang", found nothing',
    ],
    [
      'a correction without a date',
      { text: 'A', correction: { text: 'B' } },
      '/correction/date',
      'expected "date", found nothing',
    ],
  ] as const) {
    it(`${what}: a clear message, and the fallback`, async () => {
      const { element, issues } = await fail('quote-card', data, { children: '<blockquote>Fallback</blockquote>' });
      expect(issues).to.deep.equal([{ path, message }]);
      expect(element.querySelector('blockquote')!.getClientRects()).not.to.be.empty;
    });
  }

  it('does not mind fields that it does not know', async () => {
    expect(textOf(await show('quote-card', { text: 'A', tetx: 'B', extra: { deep: [1] } }))).to.equal('A');
  });
});

describe('<quote-card>: the words stay verbatim', () => {
  for (const text of [
    'ends with a comma,',
    '[of] an insertion, [sic] …',
    'an ellipsis… and ... another . . .',
    '“all of it in marks”',
    'a \'straight\' and a "double" mark',
    '“neighborly” and ‘so’ on',
    '<b>not bold</b> & <script>alert(1)</script>',
    'two  spaces\u00A0and\u2009thin ones',
    '«Сөз»',
    '۱۲۳ عربی',
  ]) {
    it(text, async () => {
      const card = await quote({ text });
      expect(textOf(card)).to.equal(text);
      expect(all(card, 'script, blockquote b')).to.be.empty;
    });
  }

  it('in several paragraphs', async () => {
    const card = await quote({ text: 'One,\n\ntwo …\n\n[three]' });
    expect(all(card, 'blockquote p').map((p) => p.textContent)).to.deep.equal(['One,', 'two …', '[three]']);
  });

  it('with links, marks and languages within', async () => {
    const card = await quote({
      text: [['Say ', { text: 'рахмет', lang: 'kk', mark: 'em' }, ' ', { text: 'here', href: '/a' }, ','], 'please.'],
    });
    expect(textOf(card)).to.equal('Say рахмет here,please.');
    expect(one(card, 'blockquote em [lang="kk"], blockquote [lang="kk"] em').textContent).to.equal('рахмет');
    expect(one<HTMLAnchorElement>(card, 'blockquote a').getAttribute('href')).to.equal('/a');
    expect(all(card, 'blockquote p')).to.have.lengthOf(2);
  });

  it('when 100,000 characters long', async () => {
    const text = 'word '.repeat(20_000).trim();
    expect(textOf(await quote({ text }))).to.equal(text);
  });
});

describe('<quote-card>: quotation marks', () => {
  it('stand round what was said, and are no part of the words', async () => {
    const card = await quote({});
    expect(marked(card)).to.equal(true);
    expect(textOf(card)).to.equal('So it was.');
  });

  it('follow the language of the words, or of the page', async () => {
    // What a browser draws for open-quote cannot be read; it goes by the language, which reaches the words.
    const mark = (card: Element) => getComputedStyle(one(card, 'blockquote')).quotes;
    expect(mark(await quote({ lang: 'de' }))).to.equal('auto');
    expect(one(await quote({ lang: 'de' }), 'blockquote').matches(':lang(de)')).to.equal(true);
    expect(
      one(await quote({}, { around: '<div lang="fr"><slot></slot></div>' }), 'blockquote').matches(':lang(fr)'),
    ).to.equal(true);
  });

  it('do not stand round a paraphrase', async () => {
    expect(marked(await quote({ kind: 'paraphrase' }))).to.equal(false);
    expect(marked(await quote({ kind: 'direct' }))).to.equal(true);
  });

  for (const text of [
    '“So it was.”',
    '"So it was."',
    '«Так и было»',
    '„So war es“',
    '「そうだ」',
    '“He said ‘so’ then,”',
    '‘I don’t know’',
  ]) {
    it(`are not doubled: ${text}`, async () => {
      const card = await quote({ text });
      expect(marked(card)).to.equal(false);
      expect(textOf(card)).to.equal(text);
    });
  }

  for (const text of ['“So” and “so”', '"So" and so', 'so “neighborly”', "'Tis so", '’Tis so', '„So“ und „so“']) {
    it(`stand round words that only begin or end with some: ${text}`, async () => {
      expect(marked(await quote({ text }))).to.equal(true);
    });
  }

  it('are not doubled in several paragraphs or in spans', async () => {
    expect(marked(await quote({ text: '“One.\n\nTwo.”' }))).to.equal(false);
    expect(marked(await quote({ text: [[{ text: '“One', mark: 'em' }, ' two.”']] }))).to.equal(false);
  });
});

describe('<quote-card variant>', () => {
  it('is card where it is none of the words', async () => {
    const card = await quote({}, { attributes: { variant: 'huge' } });
    expect(card.variant).to.equal('card');
    card.variant = 'plain';
    expect(card.getAttribute('variant')).to.equal('plain');
  });

  it('pull: says once, to those who hear it, that it repeats the article', async () => {
    const card = await quote({}, { attributes: { variant: 'pull' } });
    expect(heard(card.shadowRoot!).match(/Repeated from the article:/g)).to.have.lengthOf(1);
    expect(heard(card.shadowRoot!)).to.match(/^Repeated from the article:.*So it was\./);
    expect(all(card, '[aria-hidden], [hidden], [role="presentation"]'), 'hidden from nobody').to.be.empty;
  });

  it('card and plain: do not say so', async () => {
    for (const variant of ['card', 'plain']) {
      expect(words(await quote({}, { attributes: { variant } }))).to.equal('So it was.');
    }
  });

  it('changes', async () => {
    const card = await quote({});
    card.variant = 'pull';
    await soon();
    expect(words(card)).to.include('Repeated from the article:');
    card.removeAttribute('variant');
    await soon();
    expect(words(card)).to.equal('So it was.');
  });
});

describe('<quote-card>: for everybody', () => {
  for (const variant of ['card', 'pull', 'plain']) {
    it(`has no accessibility faults as ${variant}`, async () => {
      const card = await quote(
        { ...everything, speaker: { name: 'Dimash', role: 'singer' } },
        { attributes: { variant, lines: '2', share: '' } },
      );
      await expect(card).to.be.accessible();
    });
  }

  it('has none with a portrait', async () => {
    await expect(
      await quote({ speaker: { name: 'A', image: { src: '?portrait', alt: 'A on stage' } } }),
    ).to.be.accessible();
  });

  it('has none with its fallback', async () => {
    const { element } = await fail(
      'quote-card',
      {},
      { attributes: { debug: '' }, children: '<blockquote>So it was.</blockquote>' },
    );
    await expect(element).to.be.accessible();
  });

  it('shows other words when the data changes', async () => {
    const card = await quote(everything);
    card.data = { text: 'Other words.' };
    await outcome(card);
    expect(words(card)).to.equal('Other words.');
  });
});

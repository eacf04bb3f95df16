import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../../src/core/locale.js';
import { read } from '../../../src/widgets/quote-card/quote-card.html.js';
import { fallback } from '../../../src/widgets/quote-card/quote-card.light.js';
import { schema } from '../../../src/widgets/quote-card/quote-card.schema.js';
import { options, read as modelOf, story, written } from '../../light.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const own = 'We were on our own.';
const said = `<blockquote><p>${own}</p></blockquote>`;
const name = 'Toleutay Suleimenov';
const speaker = { name };

type Case = readonly [what: string, html: string, data: object, lang?: string];

const understood: readonly Case[] = [
  ['a quotation alone', said, { text: own }],
  ['bare words in it', `<blockquote>\n  We were\n on our <!-- own --> own.\n</blockquote>`, { text: own }],
  ['paragraphs', '<blockquote><p>One.</p>\n<p>&nbsp;</p><p>Two.</p></blockquote>', { text: ['One.', 'Two.'] }],
  ['two line breaks', '<blockquote>One.<br>\n<br>Two,<br>three.</blockquote>', { text: ['One.', 'Two, three.'] }],
  [
    'links, emphasis and other languages',
    '<blockquote><p>We <em>were</em> <a href="/a">on <b>our</b></a> <i lang="kk">жалғыз</i> H<sub>2</sub>O.</p></blockquote>',
    {
      text: [
        [
          'We ',
          { text: 'were', mark: 'em' },
          ' ',
          { text: 'on ', href: '/a' },
          { text: 'our', href: '/a', mark: 'strong' },
          ' ',
          { text: 'жалғыз', mark: 'em', lang: 'kk' },
          ' H',
          { text: '2', mark: 'sub' },
          'O.',
        ],
      ],
    },
  ],
  [
    'a link that is refused, as words',
    '<blockquote><a href="javascript:a()">On</a> our own.</blockquote>',
    { text: 'On our own.' },
  ],
  [
    '<q>, with its marks',
    '<blockquote>He said <q>no <q>never</q></q>.</blockquote>',
    { text: 'He said “no ‘never’”.' },
  ],
  ['marks that are typed', '<blockquote>“We were on our own.”</blockquote>', { text: '“We were on our own.”' }],
  [
    'its address and its language',
    `<blockquote cite="https://example.org/a" lang="ru">Мы были одни.</blockquote>`,
    { text: 'Мы были одни.', url: 'https://example.org/a', lang: 'ru' },
  ],
  ['an address that is refused, without it', '<blockquote cite="javascript:a()">On.</blockquote>', { text: 'On.' }],
  [
    'a caption',
    `<figure>${said}<figcaption>— ${name}, minister</figcaption></figure>`,
    { text: own, speaker: { name, role: 'minister' } },
  ],
  [
    'what WordPress writes',
    `<figure><blockquote><p>${own}</p><cite>${name}, minister</cite></blockquote></figure>`,
    { text: own, speaker: { name, role: 'minister' } },
  ],
  ['a <cite> after a line break', `<blockquote>${own}<br><cite>${name}</cite></blockquote>`, { text: own, speaker }],
  [
    'a footer inside',
    `<blockquote><p>${own}</p><footer>– <cite>${name}</cite>, minister</footer></blockquote>`,
    { text: own, speaker: { name, role: 'minister' } },
  ],
  ['a footer behind', `${said}<footer>${name}</footer>`, { text: own, speaker }],
  ['a closing paragraph', `${said}<p>${name}</p>`, { text: own, speaker }],
  ['bare words behind', `${said}\n― ${name}`, { text: own, speaker }],
  [
    'a closing paragraph inside, with a dash',
    `<blockquote><p>${own}</p><p>— ${name}</p></blockquote>`,
    { text: own, speaker },
  ],
  ['a dialogue with dashes', '<blockquote><p>— Да?</p><p>— Нет.</p></blockquote>', { text: ['— Да?', '— Нет.'] }, 'ru'],
  [
    'the title of a work in it',
    '<blockquote>I read <cite>Abai’s Way</cite> twice.</blockquote>',
    { text: [['I read ', { text: 'Abai’s Way', mark: 'em' }, ' twice.']] },
  ],
  [
    'wrappers',
    `<div><div><figure><div>${said}</div><div><p><span>${name}</span></p></div></figure></div></div>`,
    { text: own, speaker },
  ],
  [
    'name and role on two lines',
    `${said}<p><b>${name}</b><br><small>Minister, Kazakhstan</small></p>`,
    { text: own, speaker: { name, role: 'Minister, Kazakhstan' } },
  ],
  [
    'name and role in two paragraphs of a caption',
    `${said}<figcaption><p>${name}</p><p>minister</p></figcaption>`,
    { text: own, speaker: { name, role: 'minister' } },
  ],
  [
    'a link around the name',
    `${said}<p><a href="/ts">${name}</a>, minister</p>`,
    { text: own, speaker: { name, role: 'minister', url: '/ts' } },
  ],
  [
    'a link around name and role',
    `${said}<p><a href="/ts">${name}, minister</a></p>`,
    { text: own, speaker: { name, role: 'minister', url: '/ts' } },
  ],
  [
    'the language of the name',
    `${said}<p><span lang="kk">Төлеутай Сүлейменов</span>, minister</p>`,
    { text: own, speaker: { name: 'Төлеутай Сүлейменов', lang: 'kk', role: 'minister' } },
  ],
  [
    'a portrait',
    `${said}<figcaption><img src="/ts.jpg" alt="His face" width="40" height="40"> ${name}</figcaption>`,
    { text: own, speaker: { name, image: { src: '/ts.jpg', alt: 'His face', width: 40, height: 40 } } },
  ],
  [
    'a portrait in a paragraph of its own',
    `${said}<p><img src="/ts.jpg" alt=""></p><p>${name}</p>`,
    { text: own, speaker: { name, image: { src: '/ts.jpg', alt: '' } } },
  ],
  [
    'a date',
    `${said}<p>${name}, minister, <time datetime="2024-07-02">July 2, 2024</time></p>`,
    { text: own, date: '2024-07-02', speaker: { name, role: 'minister' } },
  ],
  ['a date in brackets', `${said}<p>${name} (<time>2024-07-02</time>)</p>`, { text: own, date: '2024-07-02', speaker }],
  [
    'a date that a sanitizer has left as words',
    `${said}<p>${name}, minister, July 2, 2024</p>`,
    { text: own, date: '2024-07-02', speaker: { name, role: 'minister' } },
  ],
  [
    'what it answers',
    `<p>Asked about 1991:</p><p>Why?</p>${said}`,
    { text: own, context: ['Asked about 1991:', 'Why?'] },
  ],
  [
    'its source',
    `${said}<p>${name}</p><p><small>Source: CGTN interview</small></p>`,
    { text: own, speaker, source: { name: 'CGTN interview' } },
  ],
  [
    'its source with a link',
    `${said}<p>source: <a href="/cgtn">CGTN</a></p>`,
    { text: own, source: { name: 'CGTN', url: '/cgtn' } },
  ],
  [
    'the comma of Chinese',
    '<blockquote>我们孤立无援。</blockquote><p>——托列泰·苏列伊梅诺夫，前外交部长</p>',
    { text: '我们孤立无援。', speaker: { name: '托列泰·苏列伊梅诺夫', role: '前外交部长' } },
    'zh',
  ],
  [
    'the comma of Arabic',
    '<blockquote>كنا وحدنا.</blockquote><p>توليوتاي سليمانوف، وزير</p>',
    { text: 'كنا وحدنا.', speaker: { name: 'توليوتاي سليمانوف', role: 'وزير' } },
    'ar',
  ],
  [
    'what is hidden, in a slot or a script, without it',
    `${said}<p hidden>x</p><p slot="footer">y</p><script>z</script><style>z</style><template><p>z</p></template>`,
    { text: own },
  ],
];

const left: readonly (readonly [what: string, html: string, lang?: string])[] = [
  ['two quotations', said + said],
  ['a quotation in a quotation', `<blockquote>${said}</blockquote>`],
  ['a quotation among its attribution', `${said}<footer>${said}</footer><p>${name}</p>`],
  ['quotation marks around blocks', '<blockquote><q><p>One</p></q></blockquote>'],
  ['a date instead of a name', `${said}<p>July 2, 2024</p>`],
  ['no letter in the name', `${said}<p>…</p>`],
  ['a source between', `${said}<figcaption>Source: CGTN<br>${name}</figcaption>`],
  ['two sources', `<blockquote><p>${own}</p><p>Source: A</p></blockquote><p>Source: B</p>`],
  ['a source on a line of the quotation', `<blockquote>${own}<br>Source: CGTN</blockquote>`],
  ['a heading before it', `<h3>What he says</h3>${said}`],
  ['a list in it', '<blockquote><ul><li>One</li></ul></blockquote>'],
  ['a table in it', '<blockquote><table><tr><td colspan="2">One</td></tr></table></blockquote>'],
  ['a picture in it', '<blockquote><img src="a.jpg" alt="A"> One</blockquote>'],
  ['struck words', '<blockquote>We were <del>not</del> on our own.</blockquote>'],
  ['two paragraphs behind it', `${said}<p>${name}</p><p>He was the first minister.</p>`],
  ['a sentence behind it', `${said}<p>He said so on Tuesday, when nobody had expected it.</p>`],
  ['words behind the date', `${said}<p>${name}, <time datetime="2024">2024</time>, Astana</p>`],
  ['words that lead to the date', `${said}<p>${name}, minister until <time datetime="1994">1994</time></p>`],
  ['a date in words that say more', `${said}<p>${name}, <time datetime="2024-07-02">the day of the visit</time></p>`],
  ['a year that may be a title', `${said}<p>George Orwell, 1984</p>`],
  ['two dates', `${said}<p>${name}, <time>1991</time>, <time>1992</time></p>`],
  ['a link on a part of the name', `${said}<p><a href="/ts">Toleutay</a> Suleimenov</p>`],
  ['a link on a part of the source', `${said}<p>Source: <a href="/cgtn">CGTN</a> interview</p>`],
  ['a link in the role', `${said}<p>${name}, minister of <a href="/kz">Kazakhstan</a></p>`],
  ['a portrait without alt', `${said}<p><img src="a.jpg"> ${name}</p>`],
  ['a portrait with a refused address', `${said}<p><img src="javascript:a()" alt=""> ${name}</p>`],
  ['two portraits', `${said}<p><img src="a.jpg" alt=""><img src="b.jpg" alt=""> ${name}</p>`],
  ['a picture before it', `<img src="a.jpg" alt="A">${said}`],
  ['a <cite> that may be a title', '<blockquote>I read <cite>Abai’s Way</cite></blockquote>'],
  ['a sentence with its quotation', `<blockquote>“${own}” ${name} said.</blockquote>`],
  [
    'an attribution inside and one behind',
    `<blockquote><p>${own}</p><cite>${name}</cite></blockquote><p>Dimash Kudaibergen</p>`,
  ],
  ['an answer that may be a name', '<blockquote><p>Did he come?</p><p>— No.</p></blockquote>'],
  ['a power in the role', `${said}<p>${name}, owner of 10<sup>6</sup> books</p>`],
  ['marks that a language has and we do not know', '<blockquote>On <q>tak</q></blockquote>', 'pl'],
];

describe('quotations as HTML', () => {
  for (const [what, html, data, lang = 'en'] of understood) {
    it(`understands ${what}`, async () => {
      const host = typed(html);
      const before = host.outerHTML;
      const found = read(host, locale(lang));
      expect(found).to.deep.equal(data);
      expect(host.outerHTML).to.equal(before);
      expect((await settle(() => v.safeParse(schema, found))).issues).to.equal(undefined);
      expect(lost(host, found, 'source July')).to.be.empty;
    });
  }

  for (const [what, html, lang = 'en'] of left) {
    it(`leaves ${what} as it is`, () => {
      expect(read(typed(html), locale(lang))).to.equal(undefined);
    });
  }

  it('understands what the widget itself writes as its fallback', async () => {
    for (const [key, data] of Object.entries(story.quotes)) {
      const model = await modelOf(schema, data, story);
      const found = read(await written(() => fallback(model, options)), locale('en'))!;
      expect(found.text, key).to.equal(data.text);
      expect((found.speaker as { name: string }).name, key).to.equal(model.speaker!.name);
      expect(Boolean(found.source), key).to.equal(Boolean(model.source));
    }
  });

  for (const [what, html] of Object.entries(odd)) {
    it(`survives ${what}`, () => {
      const data = read(typed(html), locale('en'));
      if (data) expect(lost(typed(html), data)).to.be.empty;
    });
  }

  it('understands a hundred thousand characters', () => {
    const text = 'word '.repeat(20_000).trim();
    expect(read(typed(`<blockquote>${text}</blockquote>`), locale('en'))).to.deep.equal({ text });
  });

  it('loses no word of HTML that is made up by chance', () => {
    const { understood, lost } = lostByChance(
      (host) => read(host, locale('en')),
      [
        ...['<blockquote>…</blockquote>', '<blockquote>…</blockquote>', '<blockquote>…</blockquote>'],
        ...['— Zeta', '<time>2024-07-02</time>', 'July 2, 2024'],
      ],
    );
    expect(lost).to.be.empty;
    expect(understood).to.be.above(30);
  }).timeout(60_000);

  it('understands the fallbacks of the reference article, also without <time> and <data>', async () => {
    const { page, story } = await article();
    const cards = page.querySelectorAll('quote-card, [data-newspart="quote-card"]');
    expect([...cards].map(({ id }) => id)).to.have.members(Object.keys(story.quotes));
    for (const card of cards) {
      const { text, speaker, source } = story.quotes[card.id]!;
      const { name, ...person } = typeof speaker === 'string' ? { name: speaker } : story.people[speaker.ref]!;
      const role = Object.values(person).join(', ');
      for (const host of [card, sanitized(card)]) {
        const found = read(host, locale('en'));
        expect(found?.text).to.equal(text);
        expect(found?.source).to.deep.equal(source);
        const by = found?.speaker as { name: string; role?: string };
        expect(by.name).to.equal(name);
        expect((by.role ?? '').toLowerCase()).to.equal(role.toLowerCase());
      }
    }
  });
});

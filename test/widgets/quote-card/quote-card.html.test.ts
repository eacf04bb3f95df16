import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { read } from '../../../src/widgets/quote-card/quote-card.html.js';
import { fallback } from '../../../src/widgets/quote-card/quote-card.light.js';
import { schema } from '../../../src/widgets/quote-card/quote-card.schema.js';
import { loadDates, options, read as modelOf, story, written } from '../../light.js';
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

/** Everyday forms: how editors, themes and writers of HTML set who said it. */
const won = 'We won.';
const jane = { name: 'Jane Doe', role: 'prime minister' };
const everyday: readonly Case[] = [
  // In the words themselves.
  [
    'a closing paragraph inside with a name and a role',
    '<blockquote><p>We won.</p><p>Jane Doe, prime minister</p></blockquote>',
    { text: won, speaker: jane },
  ],
  [
    'the same with the name in bold',
    '<blockquote><p>We won.</p><p><strong>Jane Doe</strong>, prime minister</p></blockquote>',
    { text: won, speaker: jane },
  ],
  [
    'the same in italics',
    '<blockquote><p>We won.</p><p><em>Jane Doe, prime minister</em></p></blockquote>',
    { text: won, speaker: jane },
  ],
  [
    'the same with a link',
    '<blockquote><p>We won.</p><p><a href="/jd">Jane Doe</a>, prime minister</p></blockquote>',
    { text: won, speaker: { ...jane, url: '/jd' } },
  ],
  [
    'the same in an element for the author',
    '<blockquote><p>We won.</p><div class="author">Jane Doe, prime minister</div></blockquote>',
    { text: won, speaker: jane },
  ],
  [
    'the same on two lines',
    '<blockquote><p>We won.</p><p>Jane Doe<br>prime minister</p></blockquote>',
    { text: won, speaker: jane },
  ],
  [
    'the same on the last line',
    '<blockquote>We won.<br>Jane Doe, prime minister</blockquote>',
    { text: won, speaker: jane },
  ],
  [
    'a name in small print inside',
    '<blockquote><p>We won.</p><p><small>Jane Doe</small></p></blockquote>',
    { text: won, speaker: { name: 'Jane Doe' } },
  ],
  [
    'a tilde before the name',
    '<blockquote><p>We won.</p><p>~ Jane Doe</p></blockquote>',
    { text: won, speaker: { name: 'Jane Doe' } },
  ],
  [
    'a dash on the last line',
    '<blockquote><p>We won.<br>— Jane Doe</p></blockquote>',
    { text: won, speaker: { name: 'Jane Doe' } },
  ],
  [
    'a dash behind the last sentence',
    '<blockquote><p>We won. — Jane Doe, prime minister</p></blockquote>',
    { text: won, speaker: jane },
  ],
  [
    'the same behind quotation marks',
    '<blockquote>“We won” – Jane Doe</blockquote>',
    { text: '“We won”', speaker: { name: 'Jane Doe' } },
  ],
  [
    'a dashed <cite> behind the last sentence',
    '<blockquote>We <em>won</em>. <cite>– Jane Doe</cite></blockquote>',
    { text: [['We ', { text: 'won', mark: 'em' }, '.']], speaker: { name: 'Jane Doe' } },
  ],
  [
    'short sentences as words',
    '<blockquote><p>We won.</p><p>Never again!</p><p>Why? <em>Because.</em></p></blockquote>',
    { text: ['We won.', 'Never again!', [['Why? ', { text: 'Because.', mark: 'em' }]][0]] },
  ],
  [
    'verse as words',
    '<blockquote>Two roads diverged in a yellow wood,<br>And sorry I could not travel both</blockquote>',
    { text: 'Two roads diverged in a yellow wood, And sorry I could not travel both' },
  ],
  [
    'a dash within a sentence as words',
    '<blockquote>We fought — and then he left</blockquote>',
    { text: 'We fought — and then he left' },
  ],
  [
    'words in the languages without a full stop of ours',
    '<blockquote><p>我们赢了。</p><p>真的！</p></blockquote>',
    { text: ['我们赢了。', '真的！'] },
    'zh',
  ],
  // Names.
  [
    'a name with a suffix',
    `${said}<figcaption>Martin Luther King, Jr., pastor</figcaption>`,
    { text: own, speaker: { name: 'Martin Luther King, Jr.', role: 'pastor' } },
  ],
  [
    'a name with a suffix and no role',
    `${said}<p>— Martin Luther King, Jr.</p>`,
    { text: own, speaker: { name: 'Martin Luther King, Jr.' } },
  ],
  [
    'initials and titles',
    `${said}<footer>Dr. J. R. R. Tolkien, writer</footer>`,
    { text: own, speaker: { name: 'Dr. J. R. R. Tolkien', role: 'writer' } },
  ],
  [
    'small words in a name',
    `${said}<p>Ursula von der Leyen, president of the European Commission</p>`,
    { text: own, speaker: { name: 'Ursula von der Leyen', role: 'president of the European Commission' } },
  ],
  [
    'a hyphen, an apostrophe and capital letters',
    `${said}<p>Bashar al-Assad</p>`,
    { text: own, speaker: { name: 'Bashar al-Assad' } },
  ],
  [
    'Irish and French names',
    `${said}<p>Sinéad O’Connor-d’Arc McDonald, singer</p>`,
    { text: own, speaker: { name: 'Sinéad O’Connor-d’Arc McDonald', role: 'singer' } },
  ],
  [
    'an office before the name',
    `${said}<figcaption>Prime Minister Jane Doe, Labour</figcaption>`,
    { text: own, speaker: { name: 'Prime Minister Jane Doe', role: 'Labour' } },
  ],
  [
    'an institution',
    `${said}<figcaption>Ministry of Foreign Affairs</figcaption>`,
    { text: own, speaker: { name: 'Ministry of Foreign Affairs' } },
  ],
  [
    'somebody without a name, in a <cite>',
    `${said}<figcaption><cite>A former official</cite></figcaption>`,
    { text: own, speaker: { name: 'A former official' } },
  ],
  [
    'families that are called as an office or a word is',
    `${said}<p>Stephen King, writer</p>`,
    { text: own, speaker: { name: 'Stephen King', role: 'writer' } },
  ],
  [
    'the same of another',
    `${said}<figcaption>Edward Said, professor</figcaption>`,
    { text: own, speaker: { name: 'Edward Said', role: 'professor' } },
  ],
  [
    'a nobleman',
    '<blockquote>Wir haben gewonnen.</blockquote><figcaption>von der Leyen, Präsidentin</figcaption>',
    { text: 'Wir haben gewonnen.', speaker: { name: 'von der Leyen', role: 'Präsidentin' } },
    'de',
  ],
  [
    'a date behind a hyphen',
    `${said}<figcaption>Jane Doe - 3 May 2024</figcaption>`,
    { text: own, date: '2024-05-03', speaker: { name: 'Jane Doe' } },
  ],
  [
    'paragraphs without an end, where somebody is named behind them',
    '<blockquote><p>We won</p><p>we did</p></blockquote><figcaption>Jane Doe, prime minister</figcaption>',
    { text: ['We won', 'we did'], speaker: jane },
  ],
  [
    'the same with a <cite>',
    '<blockquote><p>We won</p><p>we did</p><cite>Jane Doe, prime minister</cite></blockquote>',
    { text: ['We won', 'we did'], speaker: jane },
  ],
  ['one word with a dash', `${said}<p>— Plato</p>`, { text: own, speaker: { name: 'Plato' } }],
  ['one word in a caption', `${said}<figcaption>Plato</figcaption>`, { text: own, speaker: { name: 'Plato' } }],
  [
    'one word with an office',
    `${said}<p>Zelensky, President of Ukraine</p>`,
    { text: own, speaker: { name: 'Zelensky', role: 'President of Ukraine' } },
  ],
  [
    'one word with an office and a date',
    `${said}<figcaption>Zelensky, president, 3 May 2024</figcaption>`,
    { text: own, date: '2024-05-03', speaker: { name: 'Zelensky', role: 'president' } },
  ],
  [
    'a role behind a dash',
    `${said}<figcaption>Jane Doe – Prime Minister, Labour</figcaption>`,
    { text: own, speaker: { name: 'Jane Doe', role: 'Prime Minister, Labour' } },
  ],
  [
    'a role behind a stroke',
    `${said}<figcaption>Jane Doe | The Daily Planet</figcaption>`,
    { text: own, speaker: { name: 'Jane Doe', role: 'The Daily Planet' } },
  ],
  [
    'a month as a date',
    `${said}<figcaption>Jane Doe, prime minister, May 2019</figcaption>`,
    { text: own, date: '2019-05', speaker: jane },
  ],
  [
    'the years of a term in the role',
    `${said}<figcaption>Jane Doe, prime minister 1979–1990</figcaption>`,
    { text: own, speaker: { name: 'Jane Doe', role: 'prime minister 1979–1990' } },
  ],
  [
    'a work in a <cite>, as its source',
    '<blockquote>We won.</blockquote><figcaption>—Aldous Huxley, <cite>Brave New World</cite></figcaption>',
    { text: won, speaker: { name: 'Aldous Huxley' }, source: { name: 'Brave New World' } },
  ],
  [
    'a work with a link',
    `${said}<footer>Jane Doe, pilot, <cite><a href="/dp">The Daily Planet</a></cite></footer>`,
    { text: own, speaker: { name: 'Jane Doe', role: 'pilot' }, source: { name: 'The Daily Planet', url: '/dp' } },
  ],
  [
    'a Russian name',
    '<blockquote>Мы победили.</blockquote><p>Касым-Жомарт Токаев, президент Казахстана</p>',
    { text: 'Мы победили.', speaker: { name: 'Касым-Жомарт Токаев', role: 'президент Казахстана' } },
    'ru',
  ],
  [
    'a Kazakh name with a date',
    '<blockquote>Біз жеңдік.</blockquote><figcaption>Димаш Құдайберген, әнші</figcaption>',
    { text: 'Біз жеңдік.', speaker: { name: 'Димаш Құдайберген', role: 'әнші' } },
    'kk',
  ],
  [
    'a German name with a date',
    '<blockquote>Wir haben gewonnen.</blockquote><p>Angela Merkel, Bundeskanzlerin, 3. Mai 2019</p>',
    { text: 'Wir haben gewonnen.', date: '2019-05-03', speaker: { name: 'Angela Merkel', role: 'Bundeskanzlerin' } },
    'de',
  ],
  [
    'a French name',
    '<blockquote>Nous avons gagné.</blockquote><footer>Charles de Gaulle, président de la République</footer>',
    { text: 'Nous avons gagné.', speaker: { name: 'Charles de Gaulle', role: 'président de la République' } },
    'fr',
  ],
  [
    'a Japanese name with a date',
    '<blockquote>勝ちました。</blockquote><figcaption>岸田文雄、首相、2024年5月3日</figcaption>',
    { text: '勝ちました。', date: '2024-05-03', speaker: { name: '岸田文雄', role: '首相' } },
    'ja',
  ],
  [
    'a Korean name',
    '<blockquote>우리가 이겼다.</blockquote><figcaption>한강, 작가</figcaption>',
    { text: '우리가 이겼다.', speaker: { name: '한강', role: '작가' } },
    'ko',
  ],
  [
    'a party in brackets',
    '<blockquote>Wir haben gewonnen.</blockquote><p>Olaf Scholz (SPD), Bundeskanzler</p>',
    { text: 'Wir haben gewonnen.', speaker: { name: 'Olaf Scholz', role: '(SPD), Bundeskanzler' } },
    'de',
  ],
  [
    'a Chinese name with a title',
    '<blockquote>我们赢了。</blockquote><cite>习近平，中国国家主席</cite>',
    { text: '我们赢了。', speaker: { name: '习近平', role: '中国国家主席' } },
    'zh',
  ],
  [
    'a Chinese name with a dash',
    '<blockquote>我们赢了。</blockquote><p>——鲁迅</p>',
    { text: '我们赢了。', speaker: { name: '鲁迅' } },
    'zh',
  ],
  [
    'a Hindi name',
    '<blockquote>हम जीत गए।</blockquote><figcaption>नरेंद्र मोदी, प्रधानमंत्री</figcaption>',
    { text: 'हम जीत गए।', speaker: { name: 'नरेंद्र मोदी', role: 'प्रधानमंत्री' } },
    'hi',
  ],
  // What editors and themes write.
  [
    'a quotation of WordPress',
    '<blockquote class="wp-block-quote is-layout-flow"><p>We won.</p><cite>Jane Doe</cite></blockquote>',
    { text: won, speaker: { name: 'Jane Doe' } },
  ],
  [
    'a quotation of WordPress with a role on a line of its own',
    '<blockquote class="wp-block-quote"><p>We won.</p><cite><strong>Jane Doe</strong><br>prime minister</cite></blockquote>',
    { text: won, speaker: jane },
  ],
  [
    'a pull quote of WordPress',
    '<figure class="wp-block-pullquote"><blockquote><p>We won.</p><cite>Jane Doe, prime minister, July 2, 2024</cite></blockquote></figure>',
    { text: won, date: '2024-07-02', speaker: jane },
  ],
  [
    'a quotation of Medium',
    '<blockquote class="pullquote"><p><em>“We won.”</em> — Jane Doe</p></blockquote>',
    { text: [[{ text: '“We won.”', mark: 'em' }]], speaker: { name: 'Jane Doe' } },
  ],
  [
    'a pull quote of Substack',
    '<div class="pullquote"><blockquote><p>We won.</p></blockquote><p>— Jane Doe, prime minister</p></div>',
    { text: won, speaker: jane },
  ],
  [
    'a quotation of TinyMCE',
    '<blockquote>\n<p>We won.</p>\n<p>&mdash; Jane Doe, prime minister</p>\n</blockquote>\n<p>&nbsp;</p>',
    { text: won, speaker: jane },
  ],
  [
    'a quotation of Bootstrap',
    '<figure><blockquote class="blockquote"><p>We won.</p></blockquote><figcaption class="blockquote-footer">Jane Doe, <cite title="The Daily Planet">The Daily Planet</cite></figcaption></figure>',
    { text: won, speaker: { name: 'Jane Doe' }, source: { name: 'The Daily Planet' } },
  ],
  [
    'a quotation of Elementor',
    '<blockquote class="elementor-blockquote"><p class="elementor-blockquote__content">We won.</p><div class="e-q-footer"><cite class="elementor-blockquote__author">Jane Doe</cite></div></blockquote>',
    { text: won, speaker: { name: 'Jane Doe' } },
  ],
  [
    'a quotation of a news site',
    '<figure><div><blockquote><p>“We won.”</p></blockquote></div><figcaption><div><b>Jane Doe</b></div><div>Prime minister</div></figcaption></figure>',
    { text: '“We won.”', speaker: { name: 'Jane Doe', role: 'Prime minister' } },
  ],
  [
    'a quotation with a portrait',
    '<figure><blockquote><p>We won.</p></blockquote><figcaption><img src="/jd.jpg" alt=""><br><strong>Jane Doe</strong><br>CEO, Acme</figcaption></figure>',
    { text: won, speaker: { name: 'Jane Doe', role: 'CEO, Acme', image: { src: '/jd.jpg', alt: '' } } },
  ],
  [
    'a quotation from Markdown',
    '<blockquote>\n<p>We won.\n— Jane Doe</p>\n</blockquote>',
    { text: won, speaker: { name: 'Jane Doe' } },
  ],
];

/** What stands in or below a quotation and is no speaker, or not surely one: the HTML stays. */
const inside = (by: string): string => `<blockquote><p>We won.</p>${by}</blockquote>`;
const unsure: readonly (readonly [what: string, html: string, lang?: string])[] = [
  // In the words themselves.
  ['a name alone as the closing paragraph', inside('<p>Jane Doe</p>')],
  ['a name in bold as the closing paragraph', inside('<p><strong>Jane Doe</strong></p>')],
  ['a name with a link as the closing paragraph', inside('<p><a href="/jd">Jane Doe</a></p>')],
  ['a motto as the closing paragraph', inside('<p>Black lives matter</p>')],
  ['a motto with capitals as the closing paragraph', inside('<p><em>Yes We Can</em></p>')],
  ['one word as the closing paragraph', inside('<p>Jane</p>')],
  ['a name in brackets', inside('<p>(Jane)</p>')],
  ['a name in brackets behind the words', '<blockquote>We won. (Jane Doe)</blockquote>'],
  ['a name after “by”', inside('<p>By Jane</p>')],
  ['a name with a full stop', inside('<p>Jane Doe.</p>')],
  ['a name in small print with a full stop', inside('<p><small>Jane Doe.</small></p>')],
  ['a name and a role in two paragraphs', inside('<p>— Jane Doe</p><p>Minister</p>')],
  ['a dashed name before further words', inside('<p>— Jane Doe</p><p>She was the minister.</p>')],
  ['a name and a role on two more lines', '<blockquote>We won.<br>— Jane Doe<br>Minister</blockquote>'],
  ['a name behind the last sentence', '<blockquote>We won. Jane Doe</blockquote>'],
  ['a name in bold behind the last sentence', '<blockquote>We won. <b>Jane Doe</b>, minister</blockquote>'],
  ['a name on the last line', '<blockquote>We won.<br>Jane Doe</blockquote>'],
  ['a name after words without an end', '<blockquote><p>We won</p><p>Jane Doe, minister</p></blockquote>'],
  ['a dash and one word', '<blockquote>We had one thing. — Freedom</blockquote>'],
  ['a dash and a name with a full stop', '<blockquote>We won. — Jane Doe.</blockquote>'],
  ['a <cite> behind the last sentence', '<blockquote>We won. <cite>Pride and Prejudice</cite></blockquote>'],
  ['a dash before what goes on', inside('<p>— and then he left</p>')],
  ['a dash before what a paragraph announces', '<blockquote><p>What I love most:</p><p>— freedom</p></blockquote>'],
  ['the same with a capital letter', '<blockquote><p>What I love most:</p><p>— Freedom</p></blockquote>'],
  ['an answer of one word', '<blockquote><p>What do you love?</p><p>— Freedom</p></blockquote>'],
  ['a name before a caption', `${inside('<p>Jane Doe, minister</p>')}<figcaption>Reuters</figcaption>`],
  ['a name before the <footer>', inside('<p>— Jane Doe</p><footer>Reuters</footer>')],
  [
    'a source on the last line in another language',
    '<blockquote>Wir haben gewonnen.<br>Quelle: dpa</blockquote>',
    'de',
  ],
  [
    'a closing paragraph in a script without capital letters',
    '<blockquote><p>我们赢了。</p><p>李明，总理</p></blockquote>',
    'zh',
  ],
  // Dates that are no day of speaking.
  ['a term', `${said}<footer>Jane Doe, prime minister, May 2019 – June 2021</footer>`],
  ['a term without a comma', `${said}<footer>Jane Doe, prime minister May 2019 – June 2021</footer>`],
  ['a term from a year', `${said}<footer>Jane Doe, prime minister, 2019 – June 2021</footer>`],
  ['a life', `${said}<footer>Jane Doe (3 May 1950 – 2 June 2020)</footer>`],
  ['a life in years', `${said}<footer>Jane Doe (1950–2020), poet</footer>`],
  ['a date in brackets', `${said}<p>${name} (<time>2024-07-02</time>)</p>`],
  ['a birthday', `${said}<footer>Jane Doe, poet (3 May 1950)</footer>`],
  ['a birthday in <time>', `${said}<footer>Jane Doe, poet (<time datetime="1950-05-03">3 May 1950</time>)</footer>`],
  [
    'an interval in two <time>',
    `${said}<footer>Jane Doe, <time datetime="2019-05">May 2019</time> – <time datetime="2021-06">June 2021</time></footer>`,
  ],
  ['two dates in words', `${said}<footer>Jane Doe, May 2019, June 2021</footer>`],
  ['a date in the title of a work', `${said}<footer>Jane Doe, author of <cite>Berlin, May 1945</cite></footer>`],
  ['a date in a work behind the name', `${said}<footer>Jane Doe, <cite>Berlin, May 1945</cite></footer>`],
  ['the date of a work', `${said}<footer>Frank Herbert, <cite>Dune</cite>, May 1965</footer>`],
  [
    'a date that belongs to the words before it',
    `${said}<footer>Jane Doe, author of a book on the attacks of, September 2001</footer>`,
  ],
  ['words behind a date in words', `${said}<footer>Jane Doe, minister, July 2, 2024, Astana</footer>`],
  ['a date in digits', `${said}<footer>Jane Doe, BBC, 03/04/2024</footer>`],
  ['a date in digits that the language does not write so', `${said}<footer>Jane Doe, BBC, 3.4.2024</footer>`],
  ['a date in digits with two for the year', `${said}<footer>Jane Doe, BBC, 3/4/24</footer>`],
  ['a day without a year', `${said}<footer>Jane Doe, BBC, 3 May</footer>`],
  ['a month and a day', `${said}<footer>Jane Doe, BBC, May 3</footer>`],
  ['a day of the week for a name', `${said}<figcaption>Monday, 3 May 2024</figcaption>`],
  ['a day of the week in the role', `${said}<figcaption>Jane Doe, Monday, 3 May 2024</figcaption>`],
  ['a city and a date', `${said}<figcaption>Beijing, 3 May 2024</figcaption>`],
  ['a city of two words and a date', `${said}<figcaption>New York, 3 May 2024</figcaption>`],
  ['a city, a country and a date', `${said}<figcaption>Paris, France, 3 May 2024</figcaption>`],
  ['one word and a date', `${said}<figcaption>Springfield, 3 May 2024</figcaption>`],
  [
    'one word and a date in Chinese',
    '<blockquote>我们赢了。</blockquote><figcaption>北京，2024年5月3日</figcaption>',
    'zh',
  ],
  // Behind the quotation.
  ...[
    'Photo: Reuters',
    '© Jane Doe',
    'Advertisement',
    'ADVERTISEMENT',
    'Share this',
    'Share This',
    'Tweet this quote',
    'Read More',
    'Related: Jane Doe resigns',
    'Related Stories',
    'he said',
    'But she lost',
    'translated by Jane Doe',
    'Translated by Jane Doe',
    'Photo by Jane Doe',
    'Quelle: dpa',
    'Jane Doe. Source: Reuters',
    'Jane Doe. Reuters',
    'Jane Doe, minister. Photo by Reuters',
    'Jane Doe said this on Monday at the summit',
    'Jane Doe in an interview with the BBC',
    'Prime minister, Jane Doe',
    'Prime Minister, Jane Doe',
    'CEO of Acme, Jane Doe',
    'King of Spain, Felipe VI',
    'Jane Doe - 3 May',
    'BBC, Jane Doe',
    'Someone famous in <cite>Source Title</cite>',
    'Jane Doe<span>Prime minister</span>',
    '<span>Jane Doe</span><span>CEO</span>',
    '<span>Jane Doe</span> <span>Acme Corporation</span>',
    'Jane Doe, <span>pilot</span><span>Acme</span>',
    'Jane Doe (left), minister',
    'Matthew 5:9',
    'What They Want',
    'Doe, Jane',
    'Jane Doe; minister',
    'Jane Doe / Reuters',
  ].flatMap((by) =>
    (['figcaption', 'p'] as const).map((tag) => [`“${by}” in a <${tag}>`, `${said}<${tag}>${by}</${tag}>`] as const),
  ),
  ...['he said', 'and then he left', 'Share this', 'freedom', 'Source of joy'].map(
    (by) => [`“${by}” after a dash`, `${said}<p>— ${by}</p>`] as const,
  ),
  ...['Jane', 'Reuters', 'Trump wins again', 'Advertisement'].map(
    (by) => [`“${by}” in bold`, `${said}<p><b>${by}</b></p>`] as const,
  ),
  ...(
    [
      ['Anzeige', 'de'],
      ['Source : AFP', 'fr'],
      ['Publicité', 'fr'],
      ['Фото Иван Петров', 'ru'],
      ['图片来源', 'zh'],
      ['広告', 'ja'],
      ['إعلان', 'ar'],
      ['Reklama', 'pl'],
      ['Foto Jan Jansen', 'nl'],
    ] as const
  ).map(([by, lang]) => [`“${by}” in ${lang}`, `${said}<figcaption>${by}</figcaption>`, lang] as const),
  ['one word in a paragraph behind it', `${said}<p>Reuters</p>`],
  ['words in a script without capital letters behind it', '<blockquote>我们赢了。</blockquote><p>但她输了</p>', 'zh'],
  ['a day of the week with a word', `${said}<figcaption>Last Monday, 3 May 2024</figcaption>`],
  // Before it.
  ['a name before it', `<p>Jane Doe:</p>${said}`],
  ['a name without a colon before it', `<p><strong>Jane Doe</strong></p>${said}`],
  ['a name and a role before it', `<p>Jane Doe, prime minister:</p>${said}`],
  ['a dashed name before it', `<p>— Jane Doe</p>${said}`],
  ['words that name the speaker before it', `<p>Jane Doe told reporters:</p>${said}`],
];

describe('quotations as HTML', () => {
  before(loadDates);

  for (const [what, html, data, lang = 'en'] of [...understood, ...everyday]) {
    it(`understands ${what}`, async () => {
      const host = typed(html);
      const before = host.outerHTML;
      const found = read(host, locale(lang));
      expect(found).to.deep.equal(data);
      expect(host.outerHTML).to.equal(before);
      expect((await settle(() => v.safeParse(schema, found))).issues).to.equal(undefined);
      expect(lost(host, found, 'source July May Mai 年月日')).to.be.empty;
    });
  }

  for (const [by, lang] of [
    ['Quelle: dpa', 'de'],
    ['Fuente: EFE', 'es'],
    ['Fonte: ANSA', 'it'],
    ['Fonte: Lusa', 'pt'],
    ['Источник: ТАСС', 'ru'],
    ['Дереккөз: Қазақпарат', 'kk'],
    ['来源：新华社', 'zh'],
    ['出典：共同通信', 'ja'],
    ['출처: 연합뉴스', 'ko'],
    ['المصدر: رويترز', 'ar'],
    ['Kaynak: AA', 'tr'],
    ['Źródło: PAP', 'pl'],
    ['Bron: ANP', 'nl'],
  ] as const)
    it(`understands “${by}” in ${lang}`, () => {
      const name = by.split(/: |：/)[1];
      for (const html of [`${said}<figcaption>${by}</figcaption>`, inside(`<p>${by}</p>`)])
        expect(read(typed(html), locale(lang))?.source, html).to.deep.equal({ name });
    });

  for (const [what, html, lang = 'en'] of [...left, ...unsure]) {
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

  it('leaves an attribution that is far too long as it is, at once', () => {
    for (const html of [
      `<blockquote>a.</blockquote><figcaption>Jane${', a'.repeat(20_000)}</figcaption>`,
      `<blockquote>a.</blockquote><p>${'—'.repeat(20_000)} Jane</p>`,
      `<blockquote><p>a.</p>${'<p><cite>Jane</cite></p>'.repeat(2_000)}</blockquote>`,
      `<blockquote><p>a.</p>${'<p>— Jane</p>'.repeat(4_000)}<p>Jane, a</p></blockquote>`,
      `<blockquote>a.</blockquote><figcaption>${'Jane<br>'.repeat(4_000)}</figcaption>`,
    ])
      expect(read(typed(html), locale('en')), html.slice(0, 80)).to.equal(undefined);
  });

  it('leaves more elements or characters than any quotation has as they are', () => {
    for (const [html, isRead] of [
      [`<blockquote>${'<i>a</i> '.repeat(4_900)}</blockquote>`, true],
      [`<blockquote>${'<i>a</i> '.repeat(5_100)}</blockquote>`, false],
      [`<blockquote>${'a b. '.repeat(19_000)}</blockquote>`, true],
      [`<blockquote>${'a b. '.repeat(21_000)}</blockquote>`, false],
      [`<blockquote><p>a.</p>${'<p><cite>Jane</cite>'.repeat(20_000)}</blockquote>`, false],
    ] as const)
      expect(Boolean(read(typed(html), locale('en'))), html.slice(0, 40)).to.equal(isRead);
  });

  it('takes no more than in proportion to the length of the words', () => {
    const ways: readonly ((count: number) => string)[] = [
      (count) => `<blockquote>${'word '.repeat(count)}</blockquote>`,
      (count) => `<blockquote>${'a.'.repeat(count)}</blockquote>`,
      (count) => `<blockquote>${'— '.repeat(count)}</blockquote>`,
      (count) => `<blockquote>a.${'—'.repeat(count)}x <cite>Jane</cite></blockquote>`,
      (count) => `<blockquote>a.${'\u00a0'.repeat(count)}x <cite>Jane</cite></blockquote>`,
      (count) => `<blockquote>${'a<br>'.repeat(count / 10)}</blockquote>`,
      (count) => `<blockquote>${'<p>— A b</p>'.repeat(count / 10)}</blockquote>`,
      (count) => `<blockquote>a.</blockquote><figcaption>Jane${', a'.repeat(count)}</figcaption>`,
      (count) => `<blockquote>a.</blockquote><p>${'A'.repeat(count)}.</p>`,
      (count) => `<blockquote><p>a.</p>${'<p><cite>Jane</cite></p>'.repeat(count / 10)}</blockquote>`,
    ];
    for (const way of ways) {
      const time = (count: number): number => {
        const host = typed(way(count));
        return Math.min(
          ...[1, 2, 3].map(() => {
            const start = performance.now();
            read(host, locale('en'));
            return performance.now() - start;
          }),
        );
      };
      time(1_000);
      // Eight times as much: in a square that would be 64 times as long.
      expect(time(16_000), way(1).slice(0, 60)).to.be.below(24 * Math.max(time(2_000), 5));
    }
  }).timeout(60_000);

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
      // What else there is to tell of them is in their cards.
      const { role: is, affiliation } = person as { role?: string; affiliation?: string };
      const role = [is, affiliation].filter(Boolean).join(', ');
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

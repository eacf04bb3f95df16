import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import * as v from 'valibot';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { arrange } from '../../../src/widgets/relations-timeline/arrange.js';
import { read } from '../../../src/widgets/relations-timeline/relations-timeline.html.js';
import { fallback } from '../../../src/widgets/relations-timeline/relations-timeline.light.js';
import '../../../src/widgets/relations-timeline/define.js';
import type { RelationsTimeline } from '../../../src/widgets/relations-timeline/relations-timeline.js';
import { schema, type Timeline } from '../../../src/widgets/relations-timeline/relations-timeline.schema.js';
import { loadDates, options, read as modelOf, story, written } from '../../light.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const title = 'Kazakhstan declares independence';
const day = { date: '1991-12-16', title };
const year = { date: '1992', title: 'Relations begin' };
const li = (html: string): string => `<ol><li>${html}</li></ol>`;
const said = '<blockquote><p>We were on our own.</p></blockquote>';

/** `unshown`: words that only say again what the data says in another way. */
type Case = readonly [what: string, html: string, events: readonly object[], lang?: string, unshown?: string];
const table = (html: string): string => `<table>${html}</table>`;
const list = (...items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Lists of entries: what stands in them. */
const entries: readonly Case[] = [
  ['<time> and <strong>', li(`<time datetime="1991-12-16">Dec 16, 1991</time> <strong>${title}</strong>`), [day]],
  [
    '<time> and emphasised bold words',
    li(`<time datetime="1991-12-16">Dec 16, 1991</time> <em><strong>${title}</strong></em>`),
    [{ ...day, featured: true }],
  ],
  ['<time> and words', li(`<time datetime="1991-12-16">Dec 16, 1991</time>: ${title}`), [day]],
  ['<time> without a separator', li(`<time datetime="1991-12-16">Dec 16, 1991</time> ${title}`), [day]],
  [
    '<time> in a heading of its own',
    li(`<h4><time datetime="1991-12-16">Dec 16, 1991</time></h4><p>${title}</p>`),
    [day],
  ],
  [
    '<time> behind a heading',
    li(`<h4>${title}</h4><p><time datetime="1991-12-16">Dec 16, 1991</time></p><p>More.</p>`),
    [{ ...day, text: 'More.' }],
  ],
  ['<time> behind bold words', li(`<strong>${title}</strong> <time datetime="1991-12-16">Dec 16, 1991</time>`), [day]],
  [
    '<time> in the title',
    li(`${title} on <time datetime="1991-12-16">December 16</time>`),
    [{ ...day, title: `${title} on December 16` }],
  ],
  [
    'words of <time> that say something else',
    li(`<time datetime="1991-12-16">That Monday</time> ${title}`),
    [{ ...day, displayDate: 'That Monday' }],
  ],
  [
    'two <time> as a stretch of time',
    li('<time>1943</time>–<time>1945</time> War'),
    [{ date: '1943/1945', title: 'War' }],
  ],
  [
    'a length of time',
    li('<time datetime="P25Y">25 years</time> <b>An ophthalmologist works</b>'),
    [{ duration: 'P25Y', title: 'An ophthalmologist works' }],
  ],
  [
    'a length of time that a sanitizer has left as words',
    li('25 years <b>An ophthalmologist works</b>'),
    [{ duration: 'P25Y', title: 'An ophthalmologist works' }],
  ],
  ['a colon', li(`December 16, 1991: ${title}`), [day]],
  ['a dash', li(`16 December 1991 — ${title}`), [day]],
  ['a hyphen between spaces', li(`Dec 16, 1991 - ${title}`), [day]],
  ['a comma', li(`1991-12-16, ${title}`), [day]],
  ['a bar', li(`Dec. 16, 1991 | ${title}`), [day]],
  ['a line break', li(`Dec 16, 1991<br>${title}`), [day]],
  ['a date in bold', li(`<strong>Dec 16, 1991</strong> ${title}`), [day]],
  ['a date and its colon in bold', li(`<strong>Dec 16, 1991:</strong> ${title}`), [day]],
  ['date and title in bold', li(`<strong>Dec 16, 1991: ${title}</strong> More.`), [{ ...day, text: 'More.' }]],
  ['a date in a paragraph', li(`<p>Dec 16, 1991</p><p>${title}</p>`), [day]],
  [
    'wrappers and blanks',
    li(`<div><p>&nbsp;</p><span>Dec 16, 1991</span>&nbsp;<div><b>${title}</b></div></div>`),
    [day],
  ],
  ['a number behind a colon', li('2024: 24th meeting'), [{ date: '2024', title: '24th meeting' }]],
  ['a number behind a dash', li('2024 – 24th meeting'), [{ date: '2024', title: '24th meeting' }]],
  ['a stretch of time', li('1943–1945: War'), [{ date: '1943/1945', title: 'War' }]],
  ['a date that is not exact', li('about 1943: A meeting'), [{ date: '1943~', title: 'A meeting' }]],
  ['a decade', li('1990s: Beginnings'), [{ date: '199X', title: 'Beginnings' }]],
  [
    'a date before an undated entry',
    `<ol><li>1992: Relations begin</li><li>Travel becomes easier</li></ol>`,
    [year, { title: 'Travel becomes easier' }],
  ],
  ['an empty entry, without it', `<ul><li></li><li>1992: Relations begin</li><li>&nbsp;<br></li></ul>`, [year]],
  [
    'more words on the line',
    li('1992: <b>Relations begin</b>. They last.'),
    [{ ...year, title: 'Relations begin. They last.' }],
  ],
  [
    'more words behind bold ones',
    li('1992: <b>Relations begin.</b> They last.'),
    [{ ...year, title: 'Relations begin.', text: 'They last.' }],
  ],
  ['bold words that are a part of the title', li('1992: <b>Relations</b> begin'), [year]],
  [
    'further lines',
    li('1992: Relations begin<br>They <em>last</em>.<br>Still.'),
    [{ ...year, text: [['They ', { text: 'last', mark: 'em' }, '. Still.']] }],
  ],
  [
    'further blocks and lists',
    li('1992: Relations begin<p>They last.</p><ul><li>Trade</li><li>Travel</li></ul>'),
    [{ ...year, text: ['They last.', 'Trade', 'Travel'] }],
  ],
  [
    'a link in the text',
    li('1992: Relations begin<p><a href="/r">More</a></p>'),
    [{ ...year, text: [[{ text: 'More', href: '/r' }]] }],
  ],
  [
    'a picture',
    li(
      '1992: Relations begin<figure><img src="/a.jpg" alt="A" width="4" height="3"><figcaption>B</figcaption></figure>',
    ),
    [{ ...year, image: { src: '/a.jpg', alt: 'A', width: 4, height: 3, caption: 'B' } }],
  ],
  [
    'a picture with a caption of two paragraphs',
    li('1992: Relations begin<figure><img src="/a.jpg" alt="A"><figcaption><p>B</p><p>C</p></figcaption></figure>'),
    [{ ...year, image: { src: '/a.jpg', alt: 'A', caption: ['B', 'C'] } }],
  ],
  ['a source', li('1992: Relations begin<p><small>Source: CGTN</small></p>'), [{ ...year, source: { name: 'CGTN' } }]],
  [
    'a quotation',
    li(`1992: Relations begin<p>They last.</p>${said}<p>— Toleutay Suleimenov, minister</p>`),
    [
      {
        ...year,
        text: 'They last.',
        quote: { text: 'We were on our own.', speaker: { name: 'Toleutay Suleimenov', role: 'minister' } },
      },
    ],
  ],
  [
    'a quotation in a figure',
    li(`1992: Relations begin<figure>${said}<figcaption>Toleutay Suleimenov</figcaption></figure>`),
    [{ ...year, quote: { text: 'We were on our own.', speaker: { name: 'Toleutay Suleimenov' } } }],
  ],
  [
    'a quotation with its source',
    li(`1992: Relations begin${said}<p><b>Toleutay Suleimenov</b></p><p>Source: CGTN</p>`),
    [
      {
        ...year,
        quote: { text: 'We were on our own.', speaker: { name: 'Toleutay Suleimenov' }, source: { name: 'CGTN' } },
      },
    ],
  ],
  [
    'a quotation that brings its marks, before other words',
    li(`1992: Relations begin<blockquote>“We were on our own.”</blockquote><p>They last.</p>`),
    [{ ...year, text: ['“We were on our own.”', 'They last.'] }],
  ],
  [
    'an id and a language',
    '<ol><li id="begin" lang="de">1992: Beziehungen beginnen</li></ol>',
    [{ id: 'begin', lang: 'de', date: '1992', title: 'Beziehungen beginnen' }],
  ],
  ['Chinese', li('1991年12月16日：哈萨克斯坦宣布独立'), [{ date: '1991-12-16', title: '哈萨克斯坦宣布独立' }], 'zh'],
  [
    'Chinese without spaces, in an element',
    li('<b>1991年12月16日</b>哈萨克斯坦宣布独立'),
    [{ date: '1991-12-16', title: '哈萨克斯坦宣布独立' }],
    'zh',
  ],
  ['Russian', li('16 декабря 1991 г. — независимость'), [{ date: '1991-12-16', title: 'независимость' }], 'ru'],
  ['Arabic', li('١٦ ديسمبر ١٩٩١، الاستقلال'), [{ date: '1991-12-16', title: 'الاستقلال' }], 'ar'],
  [
    'definitions',
    '<dl><dt>Dec 16, 1991</dt><dd>Kazakhstan declares independence</dd><dt><time>1992</time></dt><dd><b>Relations begin</b><p>They last.</p></dd></dl>',
    [day, { ...year, text: 'They last.' }],
  ],
  [
    'definitions in wrappers',
    '<dl><div id="a"><dt>1992</dt><dd>Relations begin</dd></div></dl>',
    [{ id: 'a', ...year }],
  ],
  [
    'a table with a header',
    '<table><thead><tr><th>Date</th><th>Event</th></tr></thead><tbody><tr><td>Dec 16, 1991</td><td>Kazakhstan declares independence</td></tr><tr id="b"><th>1992</th><td>Relations begin</td><td>They last.</td></tr></tbody></table>',
    [day, { id: 'b', ...year, text: 'They last.' }],
    'en',
    'date event',
  ],
  [
    'headings of a table that say more, with their words',
    table('<tr><th>Date<th>Summit<th>Not attended by<tr><td>1991<td>Alma-Ata<td>China'),
    [{ date: '1991', title: 'Summit: Alma-Ata', text: 'Not attended by: China' }],
    'en',
    'date',
  ],
  [
    'numbers under their heading',
    table('<tr><th>Year<th>Trips (thousand)<tr><td>1991<td>500'),
    [{ date: '1991', title: 'Trips (thousand): 500' }],
    'en',
    'year',
  ],
  [
    'numbers under further headings',
    table('<tr><th>Date</th><th>Event</th><th>Deaths</th></tr><tr><td>1992</td><td>Begin</td><td>5</td></tr>'),
    [{ date: '1992', title: 'Begin', text: 'Deaths: 5' }],
    'en',
    'date event',
  ],
  [
    'a column of sources',
    table('<tr><th>Date<th>What happened<th>Source<tr><td>1992<td>Begin<td><a href="/c">CGTN</a>'),
    [{ date: '1992', title: 'Begin', source: { name: 'CGTN', url: '/c' } }],
    'en',
    'date whathappened source',
  ],
  [
    'dates in cells of headings',
    table('<tr><th>1991<th>A<tr><th>1992<th>B'),
    [
      { date: '1991', title: 'A' },
      { date: '1992', title: 'B' },
    ],
  ],
  [
    'a header of bold words',
    table('<tr><td><b>Date<td><b>Event<tr><td>1992<td>Relations begin'),
    [year],
    'en',
    'date event',
  ],
  [
    'headings in Kazakh',
    table('<tr><th>Күні<th>Оқиға<tr><td>1992 ж.<td>Қатынас'),
    [{ date: '1992', title: 'Қатынас' }],
    'kk',
    'күні оқиға ж',
  ],
  [
    'headings in Chinese',
    table('<tr><th>时间<th>人次<tr><td>2023年<td>60万'),
    [{ date: '2023', title: '人次：60万' }],
    'zh',
    '时间',
  ],
  [
    'a table with hidden rows, without them',
    table('<tbody hidden><tr><td>1991<td>A<tbody><tr><td>1992<td>Relations begin'),
    [year],
  ],
  [
    'a hidden entry, without it',
    '<ul><li hidden>1991: A</li><noscript></noscript><li>1992: Relations begin</li></ul>',
    [year],
  ],
  ['a year and a month in digits', li('1991-12: A'), [{ date: '1991-12', title: 'A' }]],
  ['a quarter in digits', li('2024-Q1: A'), [{ date: '2024-Q1', title: 'A' }]],
  ['what has not ended', li('2019–present: minister'), [{ date: '2019/..', title: 'minister' }], 'en', 'present'],
  [
    'what has not ended, in German',
    li('2019 – heute: Minister'),
    [{ date: '2019/..', title: 'Minister' }],
    'de',
    'heute',
  ],
  [
    'what has not ended, in bold and in German',
    li('<b>2019 – heute</b> Minister'),
    [{ date: '2019/..', title: 'Minister' }],
    'de',
    'heute',
  ],
  ['a century in Kazakh', li('XX ғасыр: Ғарыш'), [{ date: '19XX', title: 'Ғарыш' }], 'kk', 'XX ғасыр'],
  [
    'what has not ended, after a dash',
    li('2019 – to date: Minister'),
    [{ date: '2019/..', title: 'Minister' }],
    'en',
    'to date',
  ],
  [
    'what has not ended, in bold',
    li('<b>2019–present</b> Minister'),
    [{ date: '2019/..', title: 'Minister' }],
    'en',
    'present',
  ],
  [
    'what has not ended, as a term',
    '<dl><dt>2019 – today</dt><dd>Minister</dd></dl>',
    [{ date: '2019/..', title: 'Minister' }],
    'en',
    'today',
  ],
  [
    'a title with a colon behind a dash',
    li('1992 – China: embassies open'),
    [{ date: '1992', title: 'China: embassies open' }],
  ],
  ['a number that is no year behind a dash', li('2023 – 600,000 trips'), [{ date: '2023', title: '600,000 trips' }]],
  [
    'years that could be times of day',
    list('1939: War', '1945: Peace'),
    [
      { date: '1939', title: 'War' },
      { date: '1945', title: 'Peace' },
    ],
  ],
  [
    'old years that could not',
    list('1066: Hastings', '1215: Runnymede'),
    [
      { date: '1066', title: 'Hastings' },
      { date: '1215', title: 'Runnymede' },
    ],
  ],
  [
    'undated entries at the end',
    list('1992: Relations begin', 'Later that year: Trade'),
    [year, { title: 'Later that year: Trade' }],
  ],
  [
    'a Thai date that <time> explains',
    li('<time datetime="1991-12-16">16 ธันวาคม 2534</time>: A'),
    [{ date: '1991-12-16', displayDate: '16 ธันวาคม 2534', title: 'A' }],
    'th',
  ],
  [
    'months in Persian that are ours',
    li('۱۶ دسامبر ۱۹۹۱: الف'),
    [{ date: '1991-12-16', title: 'الف' }],
    'fa',
    'دسامبر',
  ],
  [
    'a picture with a bad srcset, without that',
    li('<img src=/a.jpg alt=x srcset="data:image/gif;base64,AA 1w"><p>1992: Relations begin</p>'),
    [{ ...year, image: { src: '/a.jpg', alt: 'x' } }],
  ],
  [
    'a picture with an odd srcset, without that',
    li('<img src=/a.jpg alt=x srcset="/a,b.jpg 300w,/c.jpg 2x,"><p>1992: Relations begin</p>'),
    [{ ...year, image: { src: '/a.jpg', alt: 'x' } }],
  ],
  [
    'a picture with a good srcset',
    li('<p>1992: Relations begin</p><img src=/a.jpg alt=x srcset="/a.jpg 300w, /b.jpg 600w">'),
    [{ ...year, image: { src: '/a.jpg', alt: 'x', srcset: '/a.jpg 300w, /b.jpg 600w' } }],
  ],
  [
    'a title that is a link',
    li('1992: <a href="/r">Relations <b>begin</b></a>'),
    [{ ...year, links: [{ href: '/r', text: 'Relations begin' }] }],
  ],
  [
    'a link behind the title',
    li('1992: Relations begin. <a href="/r">Read more</a>'),
    [{ date: '1992', title: 'Relations begin.', links: [{ href: '/r', text: 'Read more' }] }],
  ],
  [
    'footnotes',
    li(
      '1992 – Relations begin<sup id="c"><a href="#n1"><span>[</span>1<span>]</span></a></sup><sup><a href="#n2">[2]</a></sup>',
    ),
    [
      {
        ...year,
        links: [
          { href: '#n1', text: '[1]' },
          { href: '#n2', text: '[2]' },
        ],
      },
    ],
  ],
  [
    'Kazakh',
    list('1991 жылғы 16 желтоқсан: Тәуелсіздік', '03.01.1992 – Қатынас'),
    [
      { date: '1991-12-16', title: 'Тәуелсіздік' },
      { date: '1992-01-03', title: 'Қатынас' },
    ],
    'kk',
    'жылғы желтоқсан',
  ],
  [
    'Russian with the words for a year',
    list('16 декабря 1991 года — независимость', '1997 год: Столица'),
    [
      { date: '1991-12-16', title: 'независимость' },
      { date: '1997', title: 'Столица' },
    ],
    'ru',
    'декабря года год',
  ],
  [
    'Russian in digits',
    li('<strong>16.12.1991</strong> – независимость'),
    [{ date: '1991-12-16', title: 'независимость' }],
    'ru',
  ],
  ['Chinese with dashes', li('2024年7月2日——国事访问'), [{ date: '2024-07-02', title: '国事访问' }], 'zh', '年月日0'],
  [
    'ordinal days',
    list('16th December 1991: A', 'January 3rd, 1992: B'),
    [
      { date: '1991-12-16', title: 'A' },
      { date: '1992-01-03', title: 'B' },
    ],
    'en',
    'th december january rd',
  ],
  [
    'a table without one',
    '<table><tr><td>1992</td><td>Relations begin</td></tr><tr><td></td><td></td></tr></table>',
    [year],
  ],
];

/** What may stand around the entries. */
const around: readonly (readonly [what: string, html: string, data: object])[] = [
  [
    'a title and a summary',
    `<h2>Two neighbors</h2><p>Eight decades.</p><p><small>And more</small></p>${li('1992: Relations begin')}`,
    { title: 'Two neighbors', summary: ['Eight decades.', 'And more'], events: [year] },
  ],
  [
    'wrappers',
    `<div><section><h3>Two neighbors</h3><div>${li('1992: Relations begin')}</div></section></div>`,
    { title: 'Two neighbors', events: [year] },
  ],
  [
    'the caption of a table',
    '<table><caption>Two neighbors</caption><tr><td>1992</td><td>Relations begin</td></tr></table>',
    { title: 'Two neighbors', events: [year] },
  ],
  ['a source', `${li('1992: Relations begin')}<p>Source: CGTN</p>`, { events: [year], source: { name: 'CGTN' } }],
  [
    'headings over decades',
    `<h3>Two neighbors</h3><h4>1940s</h4>${li('1943: A meeting')}<h4>1990s</h4>${li('1992: Relations begin')}<h4>Undated</h4>${li('Travel becomes easier')}`,
    {
      title: 'Two neighbors',
      events: [{ date: '1943', title: 'A meeting' }, year, { title: 'Travel becomes easier' }],
    },
  ],
  [
    'headings over decades and no other',
    `<h3>1940s</h3>${li('1943: A meeting')}<h3>1990s</h3>${li('1992: Relations begin')}`,
    { events: [{ date: '1943', title: 'A meeting' }, year] },
  ],
  [
    'a year that comes later than a day of it',
    '<ol><li>Dec 16, 1991: Kazakhstan declares independence</li><li>1991: It looks around</li><li>1992: Relations begin</li></ol>',
    { events: [day, { date: '1991', title: 'It looks around', sort: '1991-12-16' }, year] },
  ],
  [
    'the latest first, as it is',
    '<ol><li>1992: Relations begin</li><li>Dec 16, 1991: Kazakhstan declares independence</li></ol>',
    { events: [year, day] },
  ],
];

const left: readonly (readonly [what: string, html: string, lang?: string])[] = [
  ['a list without dates', '<ul><li>Travel</li><li>Trade</li></ul>'],
  ['an empty list', '<ol></ol>'],
  ['words behind the list', `${li('1992: Relations begin')}<p>They last.</p>`],
  ['a second list', li('1992: Relations begin') + li('1993: They last')],
  [
    'a heading that says more than the dates',
    `<h3>T</h3><h4>Friends</h4>${li('1943: A meeting')}<h4>1990s</h4>${li('1992: Relations begin')}`,
  ],
  [
    'a further heading that says more than the dates',
    `<h3>T</h3><h4>1940s</h4>${li('1943: A meeting')}<h4>Friends</h4>${li('1992: Begin')}`,
  ],
  ['a heading that contradicts the dates', `<h3>T</h3><h4>1950s</h4>${li('1943: A meeting')}`],
  ['three headings', `<h2>A</h2><h3>B</h3><h4>C</h4>${li('1943: A meeting')}`],
  ['a quotation before the list', said + li('1943: A meeting')],
  ['a date that is a part of the sentence', li('1992 was a year of beginnings')],
  ['a bold date that is a part of the sentence', li('<b>1992</b> was a year of beginnings')],
  ['a date in the middle of the words', li('In 1992, relations began')],
  ['a number that is no date', li('16/12/1991: Independence')],
  ['a day without a year', li('16 December: Independence')],
  ['half a stretch of time', li('1943–45: War')],
  ['a year and a month apart', li('1991, December: Independence')],
  ['a year and a day apart', li('1991, 16 December: Independence')],
  ['two dates', li('1991: 1992 was better')],
  ['two <time> that are no stretch of time', li('<time>1991</time> <time>1992</time> Beginnings')],
  ['two <time> in the words', li('<p>From <time>1991</time> to <time>1992</time></p>')],
  ['<time> deep in the text', li('Beginnings<p>It was in <time>1991</time>.</p>')],
  ['<time> that is not understood', li('<time datetime="2024-W27">1 July</time> Arrival')],
  ['<time> that its words contradict', li('<time datetime="1991">1992</time> Beginnings')],
  ['a date alone', li('<time>1991</time>')],
  ['a year in the text of an undated entry', '<ol><li>1991: Begin</li><li><p>Last</p><p>1992: Still</p></li></ol>'],
  ['a source instead of a title', li('1992: Source: CGTN')],
  ['a link in a part of the title', li('1992: <a href="/r">Relations</a> begin')],
  ['a Thai year', list('16 ธันวาคม 2534: A'), 'th'],
  ['a Persian year', list('۱۳۷۰: A'), 'fa'],
  ['an Ethiopian year', list('1983: A'), 'am'],
  ['a year of the Hijra', list('١٤١٢: أ'), 'ar'],
  ['a year of another calendar in a page that says it is English', list('2534: A')],
  ['what lasts until now, in Chinese', list('2013年—至今：部长'), 'zh'],
  ['what lasts until now, on a line of its own', list('2019 — н. в.<br>Министр'), 'ru'],
  ['what lasts until now, without a word for it', list('2019–: minister')],
  ['what lasts until now behind <time>', list('<time>2019</time>–present: minister')],
  ['half a stretch of time with spaces', list('1991 - 92: A')],
  ['half a stretch of time that looks like a month', list('2003 - 05: A')],
  ['years or a month', list('2003-05: A')],
  ['years and no quarter', list('1932-33: Famine')],
  ['the end of a stretch of time without its year', list('3 May 1991 – 5 June: A')],
  ['the end of a stretch of time, the month first', list('May 3, 1991 – June 5: A')],
  ['the end of a stretch of time with an ordinal', list('3 May 1991 – 5th June: A')],
  ['a part of a year that is not known', list('2024-Q5: A')],
  ['two <time> with a word between', list('<time>1991</time> to <time>1992</time>: A')],
  ['a digit behind a bold year', list('<b>1991</b>2: A')],
  ['<time> that is a part of the sentence', list('<time>1992</time> was a year of beginnings')],
  ['<time> of another day', list('<time datetime="1991-12-16">17 December</time>: A')],
  ['times of day', list('0830: Police arrive', '1015: All clear')],
  ['times of day without a nought', list('1015: Police arrive', '1130: All clear')],
  ['times of an afternoon', list('1515: Police arrive', '1630: All clear', '1745: Over')],
  ['times under a day', `<p>On Thursday</p>${list('1915: Police arrive', '1930: All clear')}`],
  ['times under a date', `<h3>Attack of 7 July 2005</h3>${list('1915: Police arrive', '1930: All clear')}`],
  ['times behind a day', list('7 July 2005: Police arrive', '1930: All clear')],
  ['times of day in <time>', list('<time>0830</time>: Police arrive')],
  ['times in a table', table('<tr><th>Time<th>Event<tr><td>1915<td>Police arrive<tr><td>1930<td>All clear')],
  ['an undated entry before a dated one', list('1991: War breaks out', 'Two days later: Ceasefire', '1995: Peace')],
  ['an undated entry first', list('Then: War', '1995: Peace')],
  ['an undated entry behind others that are sorted anew', list('1995: Peace', '1991: War', 'Same day: Talks')],
  ['a date in <thead>', table('<thead><tr><td>1991<td>A</thead><tr><td>1992<td>B')],
  ['a column of other dates than when it happened', table('<tr><th>Died<th>Born<th>Name<tr><td>1991<td>1950<td>Jane')],
  ['a header that is a remark', table('<thead><tr><th>All times in GMT<th></thead><tr><td>1991<td>A')],
  ['two rows of headings', table('<thead><tr><th>Date<th>Event<tr><th>Year<th>What</thead><tr><td>1991<td>A')],
  ['a second column of dates', table('<tr><td>1991<td>1995<td>War')],
  ['a second column of dates under a heading', table('<tr><th>Year<th>End<th>What<tr><td>1991<td>1995<td>War')],
  ['a second column of days', table('<tr><td>3 May 1991<td>5 June<td>War')],
  ['a second column of times', table('<tr><td>7 July 2005<td>09:50<td>Attack')],
  ['dates side by side', table('<tr><th>1991<th>1992<tr><td>A<td>B')],
  ['a hidden cell', table('<tr><td>1991<td hidden>A<td>B')],
  ...['en', 'en-GB', 'pt-PT', 'fr', 'ja'].map(
    (lang) => [`03/04/1992 in ${lang}`, list('03/04/1992: A'), lang] as const,
  ),
  ['a power in the title', li('1992: 10<sup>6</sup> trips')],
  ['a quotation without marks before other words', li(`1992: Relations begin${said}<p>They last.</p>`)],
  ['a quotation before words that begin in bold', li(`1992: Begin${said}<p><b>The deal</b> was signed later.</p>`)],
  ['a quotation instead of a title', li(`<time>1992</time>${said}`)],
  ['a numbered list in an entry', li('1992: Relations begin<ol><li>Trade</li></ol>')],
  ['a list instead of a title', li('1992<ul><li>Relations begin</li></ul>')],
  ['a caption of nothing', li('1992: Begin<figure><figcaption>A</figcaption></figure>')],
  ['two pictures', li('1992: Begin<p><img src="a" alt=""></p><p><img src="b" alt=""></p>')],
  ['a picture without alt', li('1992: Begin<p><img src="a"></p>')],
  ['a linked picture', li('1992: Begin<p><a href="/a"><img src="a" alt=""></a></p>')],
  ['a picture alone in an entry', '<ol><li>1992: Begin</li><li><img src="a" alt="A"></li></ol>'],
  ['words between the entries', '<ol>Beginnings<li>1992: Relations begin</li></ol>'],
  ['a list in a list', '<ul><ul><li>1992: Relations begin</li></ul></ul>'],
  ['definitions of no dates', '<dl><dt>SCO</dt><dd>An organization</dd><dt>1992</dt><dd>Begin</dd></dl>'],
  ['two terms', '<dl><dt>1992</dt><dt>1993</dt><dd>Begin</dd></dl>'],
  ['two definitions', '<dl><dt>1992</dt><dd>Begin</dd><dd>Last</dd></dl>'],
  ['a table with colspan', '<table><tr><td>1992</td><td colspan="2">Begin</td></tr></table>'],
  ['a table with rowspan', '<table><tr><td rowspan="2">1992</td><td>Begin</td></tr><tr><td>Last</td></tr></table>'],
  ['a table without dates', '<table><tr><td>A</td><td>B</td></tr></table>'],
  ['a cell without a date', '<table><tr><td>1992</td><td>Begin</td></tr><tr><td></td><td>Last</td></tr></table>'],
  ['English in German', li('16 December 1991: Unabhängigkeit'), 'de'],
  ['Chinese without a separator', li('2023年互免签证生效'), 'zh'],
];

const check = async (found: unknown): Promise<void> => {
  expect((await settle(() => v.safeParse(schema, found))).issues).to.equal(undefined);
};

describe('timelines as HTML', () => {
  before(loadDates);

  for (const [what, html, events, lang = 'en', unshown = ''] of entries) {
    it(`understands ${what}`, async () => {
      const host = typed(html);
      const before = host.outerHTML;
      const found = read(host, locale(lang));
      expect(found).to.deep.equal({ events });
      expect(host.outerHTML).to.equal(before);
      await check(found);
      // Dates are told apart above, and the label of a source is not data.
      expect(lost(host, found, `dec december years about 0s source 年月日 декабря г ديسمبر ${unshown}`)).to.be.empty;
    });
  }

  for (const [what, html, data] of around) {
    it(`understands ${what} around the entries`, async () => {
      const host = typed(html);
      const found = read(host, locale('en'));
      expect(found).to.deep.equal(data);
      await check(found);
      expect(lost(host, found, '1940s 1990s dec source undated')).to.be.empty;
    });
  }

  for (const [what, html, lang = 'en'] of left) {
    it(`leaves ${what} as it is`, () => {
      expect(read(typed(html), locale(lang))).to.equal(undefined);
    });
  }

  for (const [what, html] of Object.entries(odd)) {
    it(`survives ${what}`, () => {
      const data = read(typed(html), locale('en'));
      if (data) expect(lost(typed(html), data)).to.be.empty;
    });
  }

  it('understands what the widget itself writes as its fallback', async () => {
    const { relations } = story.timelines;
    const model = (await modelOf(schema, relations, story)) as Timeline;
    const found = read(await written(() => fallback(model, options)), locale('en'))!;
    expect(found.title).to.equal(relations.title);
    const when = ({ date, duration, title }: { date?: string; duration?: string; title: string }) => ({
      date,
      duration,
      title,
    });
    expect(found.events.map((event) => when(event as Parameters<typeof when>[0]))).to.deep.equal(
      relations.events.map((event) => when(event as Parameters<typeof when>[0])),
    );
    for (const [index, { quote }] of found.events.entries())
      expect(quote?.text).to.equal((relations.events[index] as { quote?: { text: string } }).quote?.text);
  });

  it('leaves HTML as it is where one entry is more than an event takes', async () => {
    for (const [text, shows] of [
      ['long', true],
      ['l'.repeat(100_001), false],
    ] as const) {
      const widget = await fixture<RelationsTimeline>(
        html`<relations-timeline><ul><li>1991: Begin<p>${text}</p></li><li>1992: Last</li></ul></relations-timeline>`,
      );
      const answer = shows ? 'np-ready' : 'np-error';
      if (!widget.shadowRoot && !heard.console.length) await oneEvent(widget, answer);
      expect(Boolean(widget.shadowRoot?.querySelector('.event')), answer).to.equal(shows);
    }
    expect(heard.console.splice(0).join('')).to.match(/^newsparts <relations-timeline>: \/events\/0\/text/);
  });

  it('a title that is a link shows once, as one', async () => {
    const widget = await fixture<RelationsTimeline>(
      html`<relations-timeline>
        <ul><li>1991: <a href="/r">Begin</a><sup><a href="#n">[1]</a></sup></li></ul>
      </relations-timeline>`,
    );
    if (!widget.shadowRoot) await oneEvent(widget, 'np-ready');
    const shown = widget.shadowRoot!.querySelector('.event')!;
    expect([...shown.querySelectorAll('a')].map(({ textContent }) => textContent)).to.deep.equal(['Begin', '[1]']);
    expect(shown.querySelector('[role=heading] a')!.getAttribute('href')).to.equal('/r');
    expect(shown.querySelector('.details')!.textContent).to.equal('[1]');
  });

  it('reads many remarks, captions, footnotes and odd entries without getting stuck', () => {
    const many = (text: string): string => text.repeat(20_000);
    for (const html of [
      `<p>${many('<small>a</small>')}</p>${li('1992: Begin')}`,
      many('<small>a</small>') + li('1992: Begin'),
      li(`1992: Begin<figure><img src="/a" alt="">${many('<figcaption>a</figcaption>')}</figure>`),
      li(`1992: Begin.${many('<sup><a href="#a">[1]</a></sup> ')}`),
      `<ul>${'<li>5 <b>parts</b> <i>of</i> it</li>'.repeat(5000)}</ul>`,
    ])
      read(typed(html), locale('en'));
  }).timeout(60_000);

  it('understands five thousand entries', () => {
    const list = Array.from({ length: 5000 }, (_, index) => `<li>${1000 + (index % 1000)}: Event</li>`);
    expect(read(typed(`<ol>${list.join('')}</ol>`), locale('en'))?.events).to.have.length(5000);
  });

  it('loses no word of HTML that is made up by chance', () => {
    const { understood, lost } = lostByChance(
      (host) => read(host, locale('en')),
      [
        ...[
          '<ol>…</ol>',
          '<ol><li>…</li></ol>',
          '<ol><li>1992: Theta</li><li>…</li></ol>',
          '<ul><li>…</li></ul>',
          '<li>…</li>',
        ],
        ...['<dl><dt>…</dt><dd>…</dd></dl>', '<dl><dt>1992</dt><dd>…</dd></dl>', '<h3>…</h3>', '<img src="a" alt="A">'],
        ...['<blockquote>…</blockquote>', '<time datetime="1992">1992</time>', '1991: ', 'December 1991'],
      ],
    );
    expect(lost).to.be.empty;
    expect(understood).to.be.above(30);
  }).timeout(60_000);

  it('understands the fallback of the reference article, also without <time> and <data>', async () => {
    const { page, story } = await article();
    const { title, summary, events } = story.timelines.relations;
    const list = page.querySelector('relations-timeline')!;
    for (const host of [list, sanitized(list)]) {
      const found = read(host, locale('en'))!;
      expect(found.title).to.equal(title);
      expect((found.summary as string[])[0]).to.equal(summary);
      expect(events).to.have.length(12);
      // The dates as they are typed are the dates of the data, and nothing else has to be shown for them.
      const when = ({ date, duration, title }: (typeof events)[number]) => ({ date, duration, title });
      expect(found.events.map(when)).to.deep.equal(events.map(when));
      expect(found.events.map(({ displayDate }) => displayDate)).to.deep.equal(events.map(() => undefined));
      for (const [index, { quote, source }] of found.events.entries()) {
        const given = events[index]!.quote as { text: string } | undefined;
        expect(quote?.text).to.equal(given?.text);
        expect(source).to.deep.equal(events[index]!.source);
      }
      expect(lost(host, found, '1940s 1990s 2010s 2020s Undated Dec Dec Jan Jul First quarter of Source Source years'))
        .to.be.empty;

      // In the order in which the article tells it.
      const { output } = await settle(() => v.safeParse(schema, found));
      const shown = arrange(output as Timeline, {}, locale('en')).flatMap(({ events }) => events);
      expect(shown.map(({ title }) => title)).to.deep.equal(events.map(({ title }) => title));
    }
  });
});

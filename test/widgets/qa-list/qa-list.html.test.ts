import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { read } from '../../../src/widgets/qa-list/qa-list.html.js';
import { fallback } from '../../../src/widgets/qa-list/qa-list.light.js';
import { schema, type QuestionsData } from '../../../src/widgets/qa-list/qa-list.schema.js';
import { article, lost, lostByChance, odd, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';
import { options, read as modelOf, story, written } from '../../light.js';
import { locale } from '../../locale.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const en = locale('en');
const dataOf = (html: string) => read(typed(html), en);

const picture = '<img src="/a.svg" alt="A river">';
const one = { question: 'A?', answer: 'B.' };
const two = [one, { question: 'C?', answer: 'D.' }];

describe('questions and answers typed as HTML', () => {
  for (const [what, html, expected] of [
    ['a heading and a paragraph', '<h3>A?</h3><p>B.</p>', { items: [one] }],
    ['headings of one level', '<h3>A?</h3><p>B.</p><h3>C?</h3><p>D.</p>', { items: two }],
    ['a heading over all', '<h3>T</h3><h4>A?</h4><p>B.</p><h4>C?</h4><p>D.</p>', { title: 'T', items: two }],
    [
      'a heading over all, and words about it',
      '<h3>T</h3><p>S.</p><h4>A?</h4><p>B.</p>',
      { title: 'T', summary: 'S.', items: [one] },
    ],
    ['lines in bold', '<p><b>A?</b></p><p>B.</p><p><strong>C?</strong></p><p>D.</p>', { items: two }],
    ['a heading, and lines in bold', '<h3>T</h3><p><b>A?</b></p><p>B.</p>', { title: 'T', items: [one] }],
    ['a list of terms', '<dl><dt>A?</dt><dd>B.</dd><dt>C?</dt><dd>D.</dd></dl>', { items: two }],
    ['a list of terms in groups', '<dl><div><dt>A?</dt><dd>B.</dd></div></dl>', { items: [one] }],
    [
      'two answers to a term',
      '<dl><dt>A?</dt><dd>B.</dd><dd>C.</dd></dl>',
      { items: [{ question: 'A?', answer: ['B.', 'C.'] }] },
    ],
    [
      'boxes that open',
      '<details><summary>A?</summary><p>B.</p></details><details open><summary><h4>C?</h4></summary>D.</details>',
      { items: two },
    ],
    [
      'a heading over boxes, and a source',
      '<h3>T</h3><details><summary>A?</summary>B.</details><p>Source: <a href="/c">C</a></p>',
      { title: 'T', items: [one], source: { name: 'C', url: '/c' } },
    ],
    [
      'ids, which are the addresses',
      '<h3 id="a">A?</h3><p>B.</p><h3 id="c">C?</h3><p>D.</p>',
      {
        items: [
          { id: 'a', ...one },
          { id: 'c', question: 'C?', answer: 'D.' },
        ],
      },
    ],
    [
      'a link in an answer',
      '<h3>A?</h3><p>B <a href="/c">C</a>.</p>',
      { items: [{ question: 'A?', answer: [['B ', { text: 'C', href: '/c' }, '.']] }] },
    ],
    [
      'a picture in an answer',
      `<h3>A?</h3><p>B.</p><figure>${picture}<figcaption>C</figcaption></figure>`,
      { items: [{ ...one, image: { src: '/a.svg', alt: 'A river', caption: 'C' } }] },
    ],
    [
      'a source of an answer',
      '<h3>A?</h3><p>B.</p><p>Source: X</p><h3>C?</h3><p>D.</p>',
      { items: [{ ...one, source: { name: 'X' } }, two[1]] },
    ],
    [
      'a box in another language',
      '<details lang="de"><summary>A?</summary>B.</details>',
      { items: [{ lang: 'de', ...one }] },
    ],
  ] as const)
    it(`is read: ${what}`, async () => {
      const data = dataOf(html);
      expect(data).to.deep.equal(expected);
      await modelOf(schema, data);
    });

  for (const [what, html] of [
    ['a question without an answer', '<h3>A?</h3>'],
    ['a question without an answer among others', '<h3>A?</h3><h3>C?</h3><p>D.</p>'],
    ['paragraphs alone', '<p>A?</p><p>B.</p>'],
    ['a source at the end, which may be that of all', '<h3>A?</h3><p>B.</p><p>Source: X</p>'],
    ['headings of three levels', '<h2>T</h2><h3>A?</h3><p>B.</p><h4>C?</h4><p>D.</p>'],
    ['an answer before its question', '<dl><dd>B.</dd><dt>A?</dt></dl>'],
    ['words between terms', '<dl>X<dt>A?</dt><dd>B.</dd></dl>'],
    ['words before the question of a box', '<details>X<summary>A?</summary>B.</details>'],
    ['a box without a question', '<details><p>B.</p></details>'],
    ['a box in a box', '<details><summary>A?</summary><details><summary>C?</summary>D.</details></details>'],
    [
      'words between boxes',
      '<details><summary>A?</summary>B.</details><p>X</p><details><summary>A?</summary>B.</details>',
    ],
    ['a quotation', '<h3>A?</h3><blockquote>B.</blockquote>'],
    ['two pictures', `<h3>A?</h3><p>B.</p>${picture}${picture}`],
    ['a picture in a question', `<h3>A? ${picture}</h3><p>B.</p>`],
    ['a link in a question', '<h3><a href="/a">A?</a></h3><p>B.</p>'],
  ] as const)
    it(`is left as it is: ${what}`, () => expect(dataOf(html)).to.equal(undefined));

  it('is read from what the widget writes itself', async () => {
    const data: QuestionsData = {
      title: 'The border',
      summary: 'Asked by readers.',
      items: [
        { question: 'How long is it?', answer: ['Long.', 'Very.'], image: { src: '/a.svg', alt: 'A river' } },
        { question: 'Is it open?', answer: [['It ', { text: 'is', mark: 'em' }, '.']] },
      ],
    };
    const model = await modelOf(schema, data);
    const host = typed((await written(() => fallback(model, options))).innerHTML);
    expect(await settle(() => read(host, en))).to.deep.equal(data);
  });

  it('is read from the reference article', async () => {
    const { page } = await article();
    const data = read(page.querySelector('qa-list')!, en)!;
    expect(data.title).to.equal(story.qaLists.asked.title);
    expect(data.items.map(({ question }) => question)).to.deep.equal(
      story.qaLists.asked.items.map(({ question }) => question),
    );
    expect(lost(page.querySelector('qa-list')!, data)).to.equal('');
  });

  for (const [what, html] of Object.entries(odd))
    it(`nothing is lost: ${what}`, () => {
      const host = typed(html);
      const data = read(host, en);
      if (data) expect(lost(host, data)).to.equal('');
    });

  it('loses no word of HTML made up by chance', () => {
    const { understood, lost } = lostByChance(
      (host) => read(host, en),
      [
        '<h3>…</h3><p>…</p>',
        '<h3>A</h3>…',
        '<dl><dt>A</dt><dd>…</dd></dl>',
        '<details><summary>A</summary>…</details>',
        '<h4>…</h4><p>…</p>',
        '<p><b>…</b></p>',
        '<dl><dt>…</dt><dd>…</dd></dl>',
        '<details><summary>…</summary>…</details>',
      ],
    );
    expect(lost).to.deep.equal([]);
    expect(understood).to.be.above(100);
  });
});

import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { read } from '../../../src/widgets/media-figure/media-figure.html.js';
import { fallback } from '../../../src/widgets/media-figure/media-figure.light.js';
import { schema, type FigureData } from '../../../src/widgets/media-figure/media-figure.schema.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';
import { options, read as modelOf, story, written } from '../../light.js';
import { locale } from '../../locale.js';

const heard = listen();
afterEach(() => expect(heard.console.join()).to.equal(''));

const en = locale('en');
const dataOf = (html: string) => read(typed(html), en);
const picture = '<img src="/a.svg" alt="A river" width="640" height="360">';
const data = { src: '/a.svg', alt: 'A river', width: 640, height: 360 };

describe('a picture typed as HTML', () => {
  for (const [what, html, expected] of [
    ['alone', picture, data],
    [
      'with a caption',
      `<figure>${picture}<figcaption>The river</figcaption></figure>`,
      { ...data, caption: 'The river' },
    ],
    ['with a source', `${picture}<p>Source: <a href="/b">B</a></p>`, { ...data, source: { name: 'B', url: '/b' } }],
    [
      'with other sizes of it',
      '<picture><img src="/a.svg" alt="" srcset="/a.svg 640w, /b.svg 1280w" sizes="100vw"></picture>',
      { src: '/a.svg', alt: '', srcset: '/a.svg 640w, /b.svg 1280w', sizes: '100vw' },
    ],
  ] as const)
    it(`is read: ${what}`, async () => {
      const found = dataOf(html);
      expect(found).to.deep.equal(expected);
      await modelOf(schema, found);
    });

  for (const [what, html] of [
    ['without an alternative text', '<img src="/a.svg">'],
    ['two of them', `${picture}${picture}`],
    ['one that is a link', `<a href="/b">${picture}</a>`],
    ['with words before it', `<p>A.</p>${picture}`],
    ['with words behind it', `${picture}<p>A.</p>`],
    ['among words', `<p>A ${picture}</p>`],
    ['with a heading', `<h3>A</h3>${picture}`],
    ['none', '<p>A.</p>'],
    ['a film', '<video src="/a.mp4"></video>'],
    ['with an address that is none of ours', '<img src="data:image/png,a" alt="">'],
  ] as const)
    it(`is left as it is: ${what}`, () => expect(dataOf(html)).to.equal(undefined));

  it('is read from what the widget writes itself', async () => {
    const whole: FigureData = { ...data, caption: ['The river.', 'In June.'], source: { name: 'B', url: '/b' } };
    const model = await modelOf(schema, whole);
    const host = typed((await written(() => fallback(model, options))).innerHTML);
    expect(await settle(() => read(host, en))).to.deep.equal(whole);
  });

  it('is read from the reference article, also where a sanitizer has been at it', async () => {
    const { page } = await article();
    const host = page.querySelector('media-figure')!;
    const { src, alt, caption } = story.mediaFigures.crossing;
    expect(read(host, en)).to.include({ src, alt, caption });
    expect(read(sanitized(host), en)).to.include({ src, alt, caption });
  });

  for (const [what, html] of Object.entries(odd))
    it(`nothing is lost: ${what}`, () => {
      const host = typed(html);
      const found = read(host, en);
      if (found) expect(lost(host, found)).to.equal('');
    });

  it('loses no word of HTML made up by chance', () => {
    const { understood, lost } = lostByChance(
      (host) => read(host, en),
      [`<figure>${picture}<figcaption>…</figcaption></figure>`, picture, '<p>Source: …</p>'],
    );
    expect(lost).to.deep.equal([]);
    expect(understood).to.be.above(20);
  });
});

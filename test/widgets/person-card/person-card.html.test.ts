import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { settle } from '../../../src/core/settle.js';
import { locale } from '../../locale.js';
import { read } from '../../../src/widgets/person-card/person-card.html.js';
import { fallback } from '../../../src/widgets/person-card/person-card.light.js';
import { schema } from '../../../src/widgets/person-card/person-card.schema.js';
import { loadDates, options, read as modelOf, story, written } from '../../light.js';
import { article, lost, lostByChance, odd, sanitized, typed } from '../../fallbacks.js';
import { listen } from '../../helpers.js';

const heard = listen();
afterEach(() => expect(heard.console).to.be.empty);

const name = 'Saule Brandt';
const head = `<h3>${name}</h3>`;

const understood: readonly (readonly [what: string, html: string, data: object, lang?: string])[] = [
  ['a heading alone', head, { name }],
  ['a name in bold', `<p><b>${name}</b></p>`, { name }],
  ['a name in bold, without a paragraph', `<strong>${name}</strong>`, { name }],
  [
    'a role on the line below',
    `<p><b>${name}</b><br>ferrywoman, River Authority</p>`,
    { name, role: 'ferrywoman, River Authority' },
  ],
  ['a role in small print', `${head}<p><small>Ferrywoman</small></p>`, { name, role: 'Ferrywoman' }],
  ['a role in bare small print', `${head}<small>Ferrywoman</small>`, { name, role: 'Ferrywoman' }],
  [
    'what is told',
    `${head}<p>She carried <em>everybody</em>.</p><p>For years.</p>`,
    { name, about: [['She carried ', { text: 'everybody', mark: 'em' }, '.'], 'For years.'] },
  ],
  ['a link on the name', `<h3><a href="/s">${name}</a></h3>`, { name, url: '/s' }],
  ['the language of the name', `<h3 lang="kk">Сәуле</h3>`, { name: 'Сәуле', lang: 'kk' }],
  [
    'a portrait before the name',
    `<img src="/s.jpg" alt="Her">${head}<p>Told.</p>`,
    { name, image: { src: '/s.jpg', alt: 'Her' }, about: 'Told.' },
  ],
  [
    'a portrait in a figure',
    `<figure><img src="/s.jpg" alt=""></figure>${head}`,
    { name, image: { src: '/s.jpg', alt: '' } },
  ],
  [
    'a portrait beside the name',
    `<p><img src="/s.jpg" alt=""> <b>${name}</b><br>pilot</p>`,
    { name, role: 'pilot', image: { src: '/s.jpg', alt: '' } },
  ],
  [
    'a portrait above the name',
    `<p><img src="/s.jpg" alt=""><br><b>${name}</b></p>`,
    { name, image: { src: '/s.jpg', alt: '' } },
  ],
  ['a life', `${head}<p><small>1948–2023</small></p>`, { name, born: '1948', died: '2023' }],
  ['a life in brackets', `${head}<p><small>(1948 – 2023)</small></p>`, { name, born: '1948', died: '2023' }],
  [
    'a role and a life',
    `${head}<p><small>Pilot</small></p><p><small>Born May 24, 1994</small></p>`,
    { name, role: 'Pilot', born: '1994-05-24' },
  ],
  ['the end of a life', `${head}<p><small>Died about 1742</small></p>`, { name, died: '1742~' }],
  ['a life in German', `${head}<p><small>Geboren: 24. Mai 1994</small></p>`, { name, born: '1994-05-24' }, 'de'],
  ['a life in Chinese', `<h3>王芳</h3><p><small>出生：1970年</small></p>`, { name: '王芳', born: '1970' }, 'zh'],
  [
    'a quotation',
    `${head}<p>Told.</p><blockquote>The river is older.</blockquote>`,
    { name, about: 'Told.', quotes: [{ text: 'The river is older.' }] },
  ],
  [
    'links',
    `${head}<p><a href="/b">Her <b>memoir</b></a> · <a href="mailto:a@b.c">Write</a></p>`,
    {
      name,
      links: [
        { href: '/b', text: 'Her memoir' },
        { href: 'mailto:a@b.c', text: 'Write' },
      ],
    },
  ],
  [
    'a source',
    `${head}<p>Told.</p><p><small>Source: <a href="/c">River Chronicle</a></small></p>`,
    { name, about: 'Told.', source: { name: 'River Chronicle', url: '/c' } },
  ],
];

const left: readonly (readonly [what: string, html: string, lang?: string])[] = [
  ['words without a name', '<p>She carried everybody.</p>'],
  ['words before the name', `<p>Who is she?</p>${head}`],
  ['a name that only begins in bold', `<p><b>${name}</b> carried everybody.</p>`],
  ['two headings', `${head}<h3>Erlan Weber</h3>`],
  ['two portraits', `<p><img src="/a" alt=""><img src="/b" alt=""></p>${head}`],
  ['a portrait without words for it', `<img src="/a">${head}`],
  ['words below a portrait', `<figure><img src="/a" alt=""><figcaption>On the bank</figcaption></figure>${head}`],
  ['a picture among what is told', `${head}<p>Told.</p><img src="/a" alt="">`],
  ['who says a quotation', `${head}<blockquote>So it was.</blockquote><p>— Erlan Weber, pilot</p>`],
  ['words behind a quotation', `${head}<blockquote>So it was.</blockquote><p>She said no more.</p>`],
  ['small print among what is told', `${head}<p>Told.</p><p><small>Updated today</small></p>`],
  ['a second role', `${head}<p><small>Pilot</small></p><p><small>Captain</small></p>`],
  ['a birth without a date that is one', `${head}<p><small>Born in the spring, they say</small></p>`],
  ['two links on one name', `<h3><a href="/a">Saule</a> <a href="/b">Brandt</a></h3>`],
  ['a list', `${head}<ul><li>Ferrywoman</li></ul>`],
  ['a table', `<table><tr><td>${name}</td></tr></table>`],
  ['a footnote in the name', `<h3>${name}<sup>1</sup></h3>`],
];

describe('somebody as HTML', () => {
  before(loadDates);

  for (const [what, html, data, lang = 'en'] of understood) {
    it(`understands ${what}`, async () => {
      const host = typed(html);
      const before = host.outerHTML;
      const found = read(host, locale(lang));
      expect(found).to.deep.equal(data);
      expect(host.outerHTML).to.equal(before);
      expect((await settle(() => v.safeParse(schema, found))).issues).to.equal(undefined);
      expect(lost(host, found, 'born died about source May geboren Mai 出生 年')).to.be.empty;
    });
  }

  for (const [what, html, lang = 'en'] of left) {
    it(`leaves ${what} as it is`, () => {
      expect(read(typed(html), locale(lang))).to.equal(undefined);
    });
  }

  it('understands what the widget itself writes as its fallback', async () => {
    for (const key of Object.keys(story.people)) {
      const model = await modelOf(schema, { ref: key }, story);
      const html = await written(() => fallback(model, options));
      const again = await modelOf(schema, read(html, locale('en')));
      expect((await written(() => fallback(again, options))).textContent).to.equal(html.textContent);
    }
    const data = {
      name,
      url: '/s',
      lang: 'kk',
      image: { src: '/s.jpg', alt: 'Her' },
      born: '1948',
      died: '2023',
      about: ['One.', 'Two.'],
      quotes: [{ text: 'So it was.' }, { text: 'And so.' }],
      links: [{ href: '/b', text: 'Her memoir' }],
      source: { name: 'River Chronicle' },
    };
    const model = await modelOf(schema, data);
    const found = read(await written(() => fallback(model, options)), locale('en'));
    expect(found).to.deep.equal(data);
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
        ...['<h3>…</h3>', '<h3>Saule Brandt</h3>', '<p><b>Erlan Weber</b></p>', '<img src="/a" alt="">'],
        ...[
          '<blockquote>…</blockquote>',
          '<p><small>1948–2023</small></p>',
          '<p><a href="/a">A</a> · <a href="/b">B</a></p>',
        ],
      ],
    );
    expect(lost).to.be.empty;
    expect(understood).to.be.above(30);
  }).timeout(60_000);

  it('understands the fallbacks of the reference article, also after a sanitizer', async () => {
    const { page } = await article();
    const cards = page.querySelectorAll('person-card, [data-newspart="person-card"]');
    expect(cards.length).to.be.above(0);
    for (const host of cards)
      for (const given of [host, sanitized(host)]) {
        const { name, about } = story.people[host.id as 'kabibekov'];
        expect(read(given, locale('en'))).to.include({ name, about });
      }
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/related-links/define.js';
import type { LinksData } from '../../../src/widgets/related-links/related-links.schema.js';
import { all, fail, fallbackShows, listen, one, part, show, tidy, withKeys, words, type Setup } from '../../helpers.js';
import { everything, link as whole } from './everything.js';

listen();

const two = [
  { href: '#a', title: 'The river' },
  { href: '#b', title: 'The mountain' },
];
const image = { src: '/stories/media/river.svg', alt: 'A river', width: 640, height: 360 };
const list = (data: Partial<LinksData> = {}, setup?: Setup) => show('related-links', { links: two, ...data }, setup);
const addresses = (element: Element) => all(element, 'a').map((link) => link.getAttribute('href'));

describe('<related-links>', () => {
  it('shows links in the order that is given, as a list under a heading', async () => {
    const element = await list({ title: 'Read more' });
    expect(words(element)).to.equal('Read more The river The mountain');
    expect(part(element, 'title').ariaLevel).to.equal('3');
    expect(all(element, 'ul > li').length).to.equal(2);
    expect(addresses(element)).to.deep.equal(['#a', '#b']);
  });

  it('shows nothing for what is not given', async () => {
    const element = await list();
    expect(all(element, '[role="heading"], .small, img').length).to.equal(0);
    expect(all(element, 'p').length).to.equal(2);
  });

  it('shows all that is given', async () => {
    const element = await show('related-links', everything);
    expect(tidy(part(element, 'kicker').textContent)).to.equal('Review');
    expect(tidy(part(element, 'teaser').textContent)).to.equal('A film about the ferry.');
    expect(tidy(part(element, 'details').textContent)).to.equal(
      'June 30, 2024 · Marta Omarova · River Chronicle · 1 hour, 30 minutes · ★ 3.5/5',
    );
    expect(tidy(part(element, 'note').textContent)).to.equal(
      'Paid for by the Bridge Company · The river · Photo: A. P.',
    );
    expect(all(element, 'li [part=source]').map(({ textContent }) => tidy(textContent))).to.deep.equal([
      'Updated July 1, 2024',
    ]);
    expect(tidy(one(element, 'li [part=correction]').textContent)).to.include('another river');
    expect(tidy(all(element, '[part=details]')[1]!.textContent)).to.equal('May 2024 · Kazakh');
    expect(tidy(one(element, '.related > [part=source]').textContent)).to.equal(
      'Source: Bridge Company · Updated July 2, 2024',
    );
    expect(one<HTMLAnchorElement>(element, '[part=title] a').getAttribute('href')).to.equal('/more');
    expect(one(element, 'li:last-child').lang).to.equal('kk');
    expect(one<HTMLAnchorElement>(element, 'li:last-child a').hreflang).to.equal('kk');
  });

  it('has one link in each, whose name is the title alone', async () => {
    const element = await list({ links: [whole] });
    expect(addresses(element)).to.deep.equal(['/river']);
    expect(one(element, 'a').textContent).to.equal('The river that had two names');
  });

  it('can be pressed wherever one of them is', async () => {
    for (const variant of ['list', 'cards']) {
      const element = await list(
        { links: [{ ...two[0]!, image, kicker: 'A', teaser: 'B', note: 'C' }] },
        { attributes: { variant } },
      );
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = part(element, 'link').getBoundingClientRect();
      for (const [x, y] of [
        [left + 2, top + 3],
        [right - 2, bottom - 3],
        [(left + right) / 2, (top + bottom) / 2],
      ] as const)
        expect(element.shadowRoot!.elementFromPoint(x, y), `${variant} ${x} ${y}`).to.equal(one(element, 'a'));
    }
  });

  it('lets a link in a correction be pressed by itself', async () => {
    const element = await list({
      links: [{ ...two[0]!, correction: { date: '2024', text: [[{ text: 'Another one.', href: '#c' }]] } }],
    });
    element.scrollIntoView({ block: 'center' });
    const own = one(element, '[part=correction] a');
    const { left, top, width, height } = own.getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)).to.equal(own);
  });

  withKeys('takes the Tab key once for each, and shows where it is around all of it', async () => {
    const element = await list({ links: [{ ...two[0]!, image }, two[1]!] });
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const reached: (string | null)[] = [];
    for (let index = 0; index < 2; index++) {
      await sendKeys({ press: 'Tab' });
      const focused = element.shadowRoot!.activeElement!;
      reached.push(focused.textContent);
      expect(getComputedStyle(focused, '::before').outlineStyle).to.equal('solid');
    }
    expect(reached).to.deep.equal(['The river', 'The mountain']);
  });

  it('says which of them a reader follows', async () => {
    const element = await list({ links: [{ ...two[0]!, id: 'river' }, two[1]!] });
    const said: unknown[] = [];
    element.addEventListener('np-select', ({ detail }) => said.push(detail));
    for (const link of all(element, 'a')) link.click();
    expect(said).to.deep.equal([
      { id: 'river', title: 'The river' },
      { id: '#b', title: 'The mountain' },
    ]);
    location.hash = '';
  });

  it('keeps the place of a picture before that is there', async () => {
    const element = await list({ links: [{ ...two[0]!, image: { src: '/nowhere.svg', alt: '' } }] });
    const { width, height } = one(element, 'img').getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.05);
    expect(one<HTMLImageElement>(element, 'img').loading).to.equal('lazy');
  });

  it('leaves a bad link out, and says which', async () => {
    const links = [two[0], { title: 'Nowhere' }, { href: 'javascript:a()', title: 'A' }, { ...two[1], rating: 6 }];
    const { element, issues } = await fail('related-links', { links });
    expect(addresses(element)).to.deep.equal(['#a']);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/links/1/href', '/links/2/href', '/links/3/rating']);
  });

  for (const [what, bad, path] of [
    ['no links', { links: [] }, '/links'],
    ['too many', { links: Array(101).fill(two[0]) }, '/links'],
    ['a heading that leads to a script', { url: 'javascript:a()', links: two }, '/url'],
  ] as const)
    it(`${what}: bad data, and the fallback stays`, async () => {
      const { element, issues } = await fail('related-links', bad, { children: '<p>Fallback</p>' });
      expect(issues[0]!.path).to.equal(path);
      expect(fallbackShows(element)).to.equal(true);
    });

  it('puts cards side by side where there is room, and pictures above their words', async () => {
    const element = await list({ links: [{ ...two[0]!, image }, two[1]!] }, { attributes: { variant: 'cards' } });
    const wrapper = element.parentElement!;
    const tops = () => all(element, 'li').map((item) => Math.round(item.getBoundingClientRect().top));
    wrapper.style.inlineSize = '40em';
    expect(new Set(tops()).size).to.equal(1);
    const [thumb, name] = ['image', 'name'].map((name) => part(element, name).getBoundingClientRect());
    expect(thumb!.bottom).to.be.at.most(name!.top);
    wrapper.style.inlineSize = '20em';
    expect(new Set(tops()).size).to.equal(2);
    wrapper.style.inlineSize = '';
  });

  it('passes axe', async () => {
    for (const variant of ['list', 'cards']) {
      const element = await show('related-links', everything, { attributes: { variant } });
      await expect(element).to.be.accessible();
    }
  });
});

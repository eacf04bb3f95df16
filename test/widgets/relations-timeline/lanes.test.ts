import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import { all, listen, one, part, show, soon, until } from '../../helpers.js';

listen();

const parties = { a: { name: 'Aland' }, b: { name: 'Beland', short: 'B' }, c: { name: 'Celand' } };
const data = {
  parties,
  events: [
    { date: '1991', title: 'Of A', parties: ['a'] },
    { date: '1992', title: 'Of C', parties: ['c'] },
    { date: '1993', title: 'Of A and B', parties: ['b', 'a'] },
    { date: '1994', title: 'Of nobody' },
  ],
};

const lanes = async (width: string, value: unknown = data, dir = 'ltr') => {
  const element = await show('relations-timeline', value, {
    attributes: { layout: 'lanes', 'group-by': 'none' },
    around: `<div dir="${dir}" style="inline-size: ${width}"><slot></slot></div>`,
  });
  await until(() => getComputedStyle(part(element, 'events')).getPropertyValue('--_count'));
  return element;
};

const box = (element: Element, title: string) =>
  all(element, '.what')
    .find(({ textContent }) => textContent.includes(title))!
    .getBoundingClientRect();

/** Where the middle of something is, from the left. */
const middle = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

/** Where the lines of an event are, each of them a border at the start of a box. */
const rails = (event: Element, dir = 'ltr') =>
  [...event.querySelectorAll('.rails i')].map((rail) => {
    const { left, right } = rail.getBoundingClientRect();
    expect(getComputedStyle(rail).borderInlineStartWidth).to.equal('1px');
    return dir === 'rtl' ? right - 0.5 : left + 0.5;
  });

describe('<relations-timeline layout="lanes">', () => {
  it('has a column for each party, and what several did together across theirs', async () => {
    const element = await lanes('60em');
    const [a, c, both, nobody] = ['Of A', 'Of C', 'Of A and B', 'Of nobody'].map((title) => box(element, title));
    expect(c!.left).to.be.greaterThan(a!.right);
    expect(both!.left).to.equal(a!.left);
    expect(both!.right).to.be.greaterThan(a!.right);
    expect(both!.right).to.be.below(c!.left);
    expect(nobody!.width).to.be.greaterThan(both!.width);
    // Time still goes down, and nothing lies over anything.
    const tops = [a, c, both, nobody].map((rect) => rect!.top);
    expect(tops).to.deep.equal(tops.toSorted((x, y) => x - y));
    const names = all(element, '.lane').map((lane) => [lane.textContent, lane.getBoundingClientRect().left] as const);
    expect(names.map(([name]) => name)).to.deep.equal(['Aland', 'B', 'Celand']);
    expect(Math.abs(names[2]![1] - c!.left)).to.be.below(30);
    expect(getComputedStyle(part(element, 'legend')).display).to.equal('none');
    const marks = all(element, '.joint .dot i').map((mark) => Math.round(mark.getBoundingClientRect().left));
    expect(new Set(marks).size).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('from right to left, goes that way', async () => {
    const element = await lanes('60em', data, 'rtl');
    expect(box(element, 'Of C').right).to.be.below(box(element, 'Of A').left);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`${dir}: a line goes down each lane, through its dots and beside all words`, async () => {
      const element = await lanes('61.3em', data, dir);
      const [a, c, both, nobody] = all(element, '.event');
      const places = rails(a!, dir);
      expect(places).to.have.length(3);
      const marks = [a!.querySelector('.dot')!, both!.querySelectorAll('.dot i')[0]!, c!.querySelector('.dot')!];
      marks.forEach((mark, lane) => expect(middle(mark), `lane ${lane}`).to.be.closeTo(places[lane]!, 1));
      expect(rails(c!, dir)).to.deep.equal(places);
      expect(rails(nobody!, dir)).to.deep.equal(places.slice(0, 1));
      for (const event of [a!, c!, both!, nobody!]) {
        const what = event.querySelector('.what')!.getBoundingClientRect();
        const line = event.querySelector('.rails')!.getBoundingClientRect();
        const through = rails(event, dir).filter((x) => what.left < x && x < what.right && line.bottom > what.top + 1);
        expect(through, event.textContent).to.be.empty;
      }
    });

  it('turns with the page', async () => {
    const element = await lanes('60em');
    element.parentElement!.dir = 'rtl';
    const [a] = all(element, '.event');
    expect(middle(a!.querySelector('.dot')!)).to.be.closeTo(rails(a!, 'rtl')[0]!, 1);
    expect(rails(a!, 'rtl')[2]).to.be.below(box(element, 'Of A').left);
  });

  it('a list that scrolls in itself begins with its first heading, over no event', async () => {
    const element = await show('relations-timeline', data, {
      attributes: { layout: 'lanes', 'group-by': 'year', style: '--np-timeline-max-height: 200px' },
      around: `<div style="inline-size: 60em"><slot></slot></div>`,
    });
    await until(() => part(element, 'events').matches('.scrolls.lanes-3'));
    const list = part(element, 'events').getBoundingClientRect();
    const heading = one(element, '.era').getBoundingClientRect();
    expect(heading.top).to.be.closeTo(list.top, 1);
    expect(heading.bottom).to.be.at.most(one(element, '.event').getBoundingClientRect().top + 1);
  });

  it('is a list where there is no room for lanes', async () => {
    const element = await lanes('20em');
    const lefts = new Set(all(element, '.what').map((what) => what.getBoundingClientRect().left));
    expect(lefts.size).to.equal(1);
    expect(getComputedStyle(one(element, '.lanes')).display).to.equal('none');
    expect(getComputedStyle(one(element, '.rails')).display).to.equal('none');
    expect(part(element, 'legend').getClientRects()).not.to.be.empty;
  });

  it('is a list without parties, and again when the layout is', async () => {
    const bare = await show('relations-timeline', { events: [{ title: 'A' }] }, { attributes: { layout: 'lanes' } });
    expect(bare.shadowRoot!.textContent).to.include('A');
    const element = await lanes('60em');
    element.layout = 'list';
    await soon();
    expect(new Set(all(element, '.what').map((what) => what.getBoundingClientRect().left)).size).to.equal(1);
  });

  it('other data has other lanes', async () => {
    const element = await lanes('60em');
    element.data = { parties: { a: parties.a, c: parties.c }, events: data.events.slice(0, 2) };
    await until(() => all(element, '.lane').length === 2);
    await soon();
    expect(box(element, 'Of C').left).to.be.greaterThan(box(element, 'Of A').right);
  });
});

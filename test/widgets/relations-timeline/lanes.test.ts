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
    const marks = all(element, '.joint i').map((mark) => Math.round(mark.getBoundingClientRect().left));
    expect(new Set(marks).size).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('from right to left, goes that way', async () => {
    const element = await lanes('60em', data, 'rtl');
    expect(box(element, 'Of C').right).to.be.below(box(element, 'Of A').left);
  });

  it('is a list where there is no room for lanes', async () => {
    const element = await lanes('20em');
    const lefts = new Set(all(element, '.what').map((what) => what.getBoundingClientRect().left));
    expect(lefts.size).to.equal(1);
    expect(getComputedStyle(one(element, '.lanes')).display).to.equal('none');
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

import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import { listen, one, part, pause, show, soon, until } from '../../helpers.js';

const data = {
  title: 'Thirty events',
  events: Array.from({ length: 30 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    text: 'Some words about it. '.repeat(5),
    date: String(1990 + index),
  })),
};

listen();

const timeline = async (attributes: Readonly<Record<string, string>> = {}, height = '300px') => {
  const around = `<div><div style="block-size: 150vh"></div><div style="--np-timeline-max-height: ${height}"><slot></slot></div></div>`;
  return show('relations-timeline', data, { attributes: { 'group-by': 'none', ...attributes }, around });
};

const list = (element: Element) => part(element, 'events');
const item = (element: Element, id: string) => one(element, `[data-id="${id}"]`);

/** How far an event is from the top of the list. */
const distance = (element: Element, id: string): number =>
  item(element, id).getBoundingClientRect().top - list(element).getBoundingClientRect().top;

describe('<relations-timeline start-at>', () => {
  beforeEach(() => scrollTo(0, 0));

  it('marks the event', async () => {
    const element = await timeline({ 'start-at': 'e9' }, 'none');
    const marked = element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-current="true"]');
    expect([...marked].map(({ dataset }) => dataset['id'])).to.deep.equal(['e9']);
  });

  it('scrolls a list that scrolls in itself to the event, and leaves the page where it is', async () => {
    const element = await timeline({ 'start-at': 'e9' });
    await until(() => list(element).scrollTop > 0);
    expect(Math.abs(distance(element, 'e9'))).to.be.below(3);
    expect(scrollY).to.equal(0);
  });

  it('stays there when the list comes into view', async () => {
    const element = await timeline({ 'start-at': 'e9' });
    await until(() => list(element).scrollTop > 0);
    element.scrollIntoView();
    await pause(100);
    expect(Math.abs(distance(element, 'e9'))).to.be.below(60);
  });

  it('end: begins at the end', async () => {
    const element = await timeline({ 'start-at': 'end' });
    await until(() => list(element).scrollTop > 0);
    const { bottom } = item(element, 'e29').getBoundingClientRect();
    expect(bottom - list(element).getBoundingClientRect().bottom).to.be.below(3);
  });

  it('no longer scrolls in itself when the axis goes, which limits its height', async () => {
    const element = await show('relations-timeline', data, { attributes: { layout: 'axis' } });
    await until(() => list(element).matches('.scrolls'));
    expect(list(element).ariaLabel).to.equal('Thirty events');
    element.setAttribute('layout', 'list');
    await until(() => !list(element).matches('.scrolls'));
    expect(list(element).role).to.equal(null);
    expect(list(element).ariaLabel).to.equal(null);
  });

  it('goes by the order that shows', async () => {
    const element = await timeline({ 'start-at': 'end', order: 'desc' });
    await until(() => list(element).scrollTop > 0);
    expect(
      item(element, 'e0').getBoundingClientRect().bottom - list(element).getBoundingClientRect().bottom,
    ).to.be.below(3);
  });

  it('can be changed', async () => {
    const element = await timeline({ 'start-at': 'e9' });
    await until(() => list(element).scrollTop > 0);
    expect(element.startAt).to.equal('e9');
    element.startAt = 'e20';
    await until(() => Math.abs(distance(element, 'e20')) < 3);
    expect(element.getAttribute('start-at')).to.equal('e20');
    expect(item(element, 'e20').ariaCurrent).to.equal('true');
    expect(item(element, 'e9').ariaCurrent).to.equal(null);
    element.startAt = null;
    await soon();
    expect(element.hasAttribute('start-at')).to.equal(false);
    expect(item(element, 'e20').ariaCurrent).to.equal(null);
  });

  it('does not pull the reader back when something else changes', async () => {
    const element = await timeline({ 'start-at': 'e9' });
    await until(() => list(element).scrollTop > 0);
    list(element).scrollTop = 0;
    element.headingLevel = 4;
    await soon();
    expect(list(element).scrollTop).to.equal(0);
  });

  for (const id of ['nobody', '', '"]', 'e9"] , [data-id="e1']) {
    it(`“${id}”, which is no event, does no harm`, async () => {
      const element = await timeline({ 'start-at': id });
      await soon();
      expect(list(element).scrollTop).to.equal(0);
      expect(element.shadowRoot!.querySelector('[aria-current]') === null).to.equal(true);
    });
  }
});

describe('<relations-timeline>: a list that scrolls in itself', () => {
  it('is named, and can be scrolled', async () => {
    const element = await timeline();
    await until(() => list(element).role === 'group');
    expect(list(element).scrollHeight).to.be.greaterThan(list(element).clientHeight);
    expect(list(element).ariaLabel).to.equal('Thirty events');
    await expect(element).to.be.accessible();
  });
});

describe('a timeline that scrolls in itself', () => {
  for (const layout of ['axis', 'lanes'])
    it(`has its headings at its own top, however high the header of the page is: ${layout}`, async () => {
      const element = await show(
        'relations-timeline',
        { ...data, parties: { a: { name: 'One' }, b: { name: 'Two' } } },
        {
          attributes: { layout, 'group-by': 'decade' },
          around:
            '<div style="width: 900px; --np-timeline-max-height: 300px; --np-sticky-top: 80px"><slot></slot></div>',
        },
      );
      await until(() => list(element).matches('.scrolls') && element.shadowRoot!.querySelector(`.${layout}`));
      list(element).scrollTop = 150;
      await soon();
      const top = (node: Element) => node.getBoundingClientRect().top;
      expect(top(one(element, '.era')) - top(list(element))).to.be.closeTo(0, 1);
    });

  it('shows all of the ring around the heading that has the focus', async () => {
    const element = await timeline();
    await until(() => list(element).matches('.scrolls'));
    const name = one(element, '.name');
    // The keyboard, which WebKit cannot be told to use, shows the ring.
    name.focus({ focusVisible: true } as FocusOptions);
    if (!name.matches(':focus-visible')) return;
    const { outlineOffset, outlineWidth } = getComputedStyle(name);
    expect(parseFloat(outlineOffset) + parseFloat(outlineWidth)).to.be.at.most(0);
  });
});

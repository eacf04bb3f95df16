import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import { all, listen, one, show, until, withKeys } from '../../helpers.js';

listen();

const events = [
  { date: '1991', title: 'A' },
  { date: '1991', title: 'A title of so many words that it has the whole width of the column and more than one line' },
];

withKeys('the outline of the title that has the focus is whole: nothing cuts it off or lies over it', async () => {
  const element = await show('relations-timeline', { events }, { attributes: { 'group-by': 'year' } });
  for (const event of all(element, '.event')) {
    const name = event.querySelector<HTMLElement>('.name')!;
    const words = document.createRange();
    words.selectNodeContents(name);
    const before = words.getBoundingClientRect();
    name.tabIndex = 0;
    name.focus();
    expect(name.matches(':focus-visible')).to.equal(true);
    const { outlineOffset, outlineStyle, outlineWidth } = getComputedStyle(name);
    expect(outlineStyle).to.equal('solid');
    const wide = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    const [inner, outer] = [name, event].map((box) => box.getBoundingClientRect());
    expect(inner!.top - wide).to.be.at.least(outer!.top);
    expect(inner!.right + wide).to.be.at.most(outer!.right);
    expect(inner!.top - wide).to.be.at.least(one(element, '.era').getBoundingClientRect().bottom);
    // The words stay where they are, beside the outline.
    const { left, width, height } = words.getBoundingClientRect();
    expect([left, width, height]).to.deep.equal([before.left, before.width, before.height]);
    expect(left - inner!.left + wide).to.be.above(2);
  }
});

withKeys('there is room for the outline of a link or a control at the edge of its event', async () => {
  const element = await show('relations-timeline', { events });
  expect(parseFloat(getComputedStyle(one(element, '.event')).overflowClipMargin)).to.be.at.least(4);
});

describe('the focus stays in the timeline where a script', () => {
  const parties = { china: { name: 'China' }, kazakhstan: { name: 'Kazakhstan' } };
  const data = { parties, events: events.map((event, n) => ({ ...event, id: `e${n}`, parties: ['china'] })) };
  const focused = (element: Element) => element.shadowRoot!.activeElement;
  const open = async (attributes: Record<string, string>, selector: string) => {
    const element = await show('relations-timeline', data, { attributes });
    await until(() => element.shadowRoot!.querySelector(selector));
    one(element, selector).focus();
    expect(focused(element)?.matches(selector)).to.equal(true);
    return element;
  };

  it('takes the axis away', async () => {
    const element = await open({ layout: 'axis' }, '.track');
    element.layout = 'list';
    await until(() => !all(element, '.axis').length);
    expect(focused(element) === all(element, '.name')[0]).to.equal(true);
  });

  it('takes the controls away', async () => {
    const element = await open({ controls: '' }, 'input');
    element.controls = false;
    await until(() => !all(element, '.finding').length);
    expect(focused(element) === all(element, '.name')[0]).to.equal(true);
  });

  it('turns the order round: at the same event', async () => {
    const element = await show('relations-timeline', data, { attributes: { hash: '', id: 'told' } });
    await until(() => all(element, '[data-id]').length);
    element.goTo('e1');
    await until(() => focused(element)?.textContent === events[1]!.title);
    const before = focused(element);
    element.order = 'desc';
    await until(() => focused(element) !== before);
    expect(focused(element)!.textContent).to.equal(events[1]!.title);
    expect(all(element, '.name[tabindex]')).to.deep.equal([focused(element)]);
  });

  it('shortens nothing any more: at the event whose text it was', async () => {
    const long = { events: [{ title: 'A' }, { title: 'B', id: 'b', text: 'Words. '.repeat(99) }] };
    const element = await show('relations-timeline', long, { attributes: { lines: '1' } });
    await until(() => all(element, '.more').length);
    one(element, '.more').focus();
    element.lines = 0;
    await until(() => !all(element, '.more').length);
    expect(focused(element)?.textContent).to.equal('B');
  });
});

it('takes no focus that was elsewhere', async () => {
  const element = await show('relations-timeline', { events }, { attributes: { layout: 'axis' } });
  await until(() => all(element, '.axis').length);
  element.layout = 'list';
  await until(() => !all(element, '.axis').length);
  expect(element.shadowRoot!.activeElement).to.equal(null);
});

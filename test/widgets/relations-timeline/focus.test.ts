import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import { all, listen, one, show, withKeys } from '../../helpers.js';

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

import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import { all, listen, one, show, soon, until } from '../../helpers.js';

listen();

const long = 'One sentence stands beside another. '.repeat(30);
const data = {
  events: [
    { date: '1991', title: 'Long', text: [[long, { text: 'a link', href: '#x' }]] },
    { date: '1992', title: 'Short', text: 'A word.' },
  ],
};
const height = (element: Element) => one(element, '.text').clientHeight;

describe('<relations-timeline lines>', () => {
  it('shows as many lines of a long text, and all of it on demand', async () => {
    const element = await show('relations-timeline', data, { attributes: { lines: '2' } });
    const toggled: boolean[] = [];
    element.addEventListener('np-toggle', ({ detail }) => toggled.push(detail.expanded!));
    await until(() => all(element, '.more').length);
    expect(all(element, '[part="more"]')).to.have.lengthOf(1);
    const short = height(element);
    const button = one(element, '.more');
    expect(button.textContent).to.equal('Show more');
    expect([button.ariaLabel, button.ariaExpanded]).to.deep.equal(['Show more: Long', 'false']);
    button.click();
    expect(height(element)).to.be.greaterThan(short * 2);
    expect([button.textContent, button.ariaLabel, button.ariaExpanded]).to.deep.equal([
      'Show less',
      'Show less: Long',
      'true',
    ]);
    button.click();
    expect(height(element)).to.equal(short);
    expect(toggled).to.deep.equal([true, false]);
    expect(one(element, '.text').textContent).to.include('a link');
    await expect(element).to.be.accessible();
  });

  it('opens where a link in the rest takes the focus', async () => {
    const element = await show('relations-timeline', data, { attributes: { lines: '2' } });
    await until(() => all(element, '.more').length);
    one(element, '.text a').focus();
    await until(() => one(element, '.more').ariaExpanded === 'true');
  });

  it('follows the attribute', async () => {
    const element = await show('relations-timeline', data, { attributes: { lines: '2' } });
    await until(() => all(element, '.more').length);
    const short = height(element);
    element.lines = 3;
    await until(() => height(element) > short);
    element.lines = 0;
    await until(() => element.shadowRoot!.querySelector('.more') === null);
    expect(height(element)).to.be.greaterThan(short * 2);
    await soon();
  });

  it('follows other words', async () => {
    const element = await show('relations-timeline', data, { attributes: { lines: '2' } });
    await until(() => all(element, '.more').length);
    element.data = { events: data.events.toReversed().map((event, n) => ({ ...event, date: `199${n}` })) };
    await until(() => one(element, '.text').textContent.includes('A word.'));
    await until(() => all(element, '.more').length === 1 && all(element, '.what')[1]!.contains(one(element, '.more')));
  });

  it('measures all texts before it changes any, so that each is laid out once', async () => {
    const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollHeight')!;
    const { after } = Element.prototype;
    let log = '';
    Object.defineProperty(Element.prototype, 'scrollHeight', {
      configurable: true,
      get(this: Element) {
        if (this.matches('.text')) log += 'r';
        return get!.call(this) as number;
      },
    });
    Element.prototype.after = function (...nodes) {
      log += 'w';
      after.apply(this, nodes);
    };
    try {
      const events = Array.from({ length: 12 }, (_, n) => ({ date: `${1990 + n}`, title: `Long ${n}`, text: long }));
      // Where the list scrolls in itself, all of them are laid out at once.
      const element = await show(
        'relations-timeline',
        { events },
        {
          attributes: { lines: '2' },
          around: '<div style="--np-timeline-max-height: 300px"><slot></slot></div>',
        },
      );
      await until(() => all(element, '.more').length === 12);
    } finally {
      Object.defineProperty(Element.prototype, 'scrollHeight', { configurable: true, get });
      Element.prototype.after = after;
    }
    expect(log).to.match(/^r{12,}w{12}r*$/);
  });
});

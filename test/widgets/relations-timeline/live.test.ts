import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import { all, listen, one, part, show, soon, until } from '../../helpers.js';

listen();

const events = Array.from({ length: 30 }, (_, n) => ({
  ...(n % 2 && { id: `e${n}` }),
  date: `2024-01-01T${String(10 + Math.floor(n / 6)).padStart(2, '0')}:${String((n % 6) * 10).padStart(2, '0')}`,
  title: `Minute ${n}`,
  text: 'Words about it. '.repeat(20),
  ...(n === 4 && { quote: { text: 'Here', original: { lang: 'ru', text: 'Тут' } } }),
}));
const news = (title: string) => ({ date: '2024-01-01T23:00', title });
const data = (...more: { readonly date: string; readonly title: string }[]) => ({
  title: 'Live',
  events: [...events, ...more],
});
const said = (element: Element) => element.shadowRoot!.querySelector('[role="status"].news')?.textContent ?? '';
const item = (element: Element, title: string) =>
  all(element, '.event').find((event) => event.querySelector('.name')?.textContent === title)!;

describe('<relations-timeline>: data that is replaced while it is read', () => {
  it('says politely what is new, and nothing where nothing is', async () => {
    const element = await show('relations-timeline', data(), { attributes: { order: 'desc' } });
    expect(said(element)).to.equal('');
    element.data = data();
    await soon();
    element.data = data(news('A vote'));
    await until(() => said(element) === 'New: A vote');
    element.data = data(...['A vote', 'B', 'C', 'D', 'E'].map(news));
    await until(() => said(element) === '4 new events');
  });

  it('keeps the place of the reader', async () => {
    const element = await show('relations-timeline', data(), { attributes: { order: 'desc' } });
    item(element, 'Minute 15').scrollIntoView({ block: 'start' });
    await soon();
    const before = item(element, 'Minute 15').getBoundingClientRect().top;
    element.data = data(...['A vote', 'B', 'C'].map(news));
    await until(() => item(element, 'A vote'));
    expect(Math.abs(item(element, 'Minute 15').getBoundingClientRect().top - before)).to.be.below(4);
    scrollTo(0, 0);
  });

  it('keeps the place in a list that scrolls in itself, and leaves the page', async () => {
    const element = await show('relations-timeline', data(), {
      attributes: { order: 'desc', 'start-at': 'e15' },
      around: '<div style="--np-timeline-max-height: 300px"><slot></slot></div>',
    });
    await until(() => part(element, 'events').scrollTop > 0);
    const before = item(element, 'Minute 15').getBoundingClientRect().top;
    element.data = data(news('A vote'));
    await until(() => item(element, 'A vote'));
    expect(Math.abs(item(element, 'Minute 15').getBoundingClientRect().top - before)).to.be.below(4);
    expect(scrollY).to.equal(0);
  });

  it('keeps the focus at its event, and open what is open', async () => {
    const element = await show('relations-timeline', data(), { attributes: { order: 'desc', lines: '1' } });
    // What is far from the view is not laid out, and no text there is too long.
    item(element, 'Minute 10').scrollIntoView();
    await until(() => item(element, 'Minute 10').querySelector('.more'));
    item(element, 'Minute 10').querySelector<HTMLElement>('.more')!.click();
    one<HTMLDetailsElement>(element, 'details').open = true;
    item(element, 'Minute 10').querySelector<HTMLElement>('.more')!.focus();
    element.data = data(news('A vote'));
    await until(() => item(element, 'A vote'));
    await until(() => item(element, 'Minute 10').querySelector('.text.open'));
    expect(all(element, '.text.open').length).to.equal(1);
    expect(item(element, 'Minute 4').querySelector('details')!.open).to.equal(true);
    expect(all(element, 'details[open]').length).to.equal(1);
    expect(element.shadowRoot!.activeElement!.closest('.event')!.querySelector('.name')!.textContent).to.equal(
      'Minute 10',
    );
    scrollTo(0, 0);
  });

  it('leaves in place what says the same, such as a film that plays, and makes anew what does not', async () => {
    const film = { date: '2024-01-01T11:00', title: 'Film', video: { src: '/film.mp4' }, parties: ['kz'] };
    const values = (name: string, ...more: object[]) => ({
      parties: { kz: { name } },
      events: [...events.slice(0, 3), film, film, ...more],
    });
    const element = await show('relations-timeline', values('KZ'), { attributes: { order: 'desc', controls: '' } });
    await until(() => all(element, '[data-id]').length === 5);
    const films = () => all(element, '.event').filter((event) => event.querySelector('video'));
    const moved: Node[] = [];
    const before = films();
    const observer = new MutationObserver((records) =>
      moved.push(...records.flatMap(({ removedNodes }) => [...removedNodes])),
    );
    observer.observe(before[0]!.parentElement!, { childList: true });
    element.data = values('KZ', news('A vote')) as never;
    await until(() => item(element, 'A vote'));
    expect(films()).to.deep.equal(before);
    expect(moved).to.be.empty;
    element.data = values('Kazakhstan', news('A vote')) as never;
    await until(() => films()[0]!.textContent.includes('Kazakhstan'));
    expect(films().length).to.equal(2);
    expect(films()).not.to.include(before[0]);
    observer.disconnect();
  });
});

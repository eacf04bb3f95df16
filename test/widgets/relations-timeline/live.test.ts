import { expect } from '@open-wc/testing';
import '../../../src/widgets/relations-timeline/define.js';
import { all, listen, one, outcome, part, show, soon, until } from '../../helpers.js';

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
const title = (event: Element) => event.querySelector('.name')!.textContent;
const titles = (element: Element) => all(element, '.event').map(title);

/** Answers the events that were moved since it was asked last: a film in them stops. */
function watch(element: Element): () => Element[] {
  const removed: Node[] = [];
  const note = (records: MutationRecord[]) => removed.push(...records.flatMap((record) => [...record.removedNodes]));
  const observer = new MutationObserver(note);
  observer.observe(element.shadowRoot!, { childList: true, subtree: true });
  return () => {
    note(observer.takeRecords());
    const nodes = removed.splice(0);
    return all(element, '.event').filter((event) => nodes.some((node) => node.contains(event)));
  };
}

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
    (part(element, 'switch') as HTMLButtonElement).click();
    item(element, 'Minute 10').querySelector<HTMLElement>('.more')!.focus();
    element.data = data(news('A vote'));
    await until(() => item(element, 'A vote'));
    await until(() => item(element, 'Minute 10').querySelector('.text.open'));
    expect(all(element, '.text.open').length).to.equal(1);
    expect(item(element, 'Minute 4').querySelector('[part~="switch"]')!.ariaPressed).to.equal('true');
    expect(all(element, '[aria-pressed="true"]').length).to.equal(1);
    expect(element.shadowRoot!.activeElement!.closest('.event')!.querySelector('.name')!.textContent).to.equal(
      'Minute 10',
    );
    scrollTo(0, 0);
  });

  it('keeps the original words where the reader wanted them in an event that is told anew, and says nothing of it', async () => {
    const element = await show('relations-timeline', data(), { attributes: { lines: '1' } });
    const toggles: unknown[] = [];
    element.addEventListener('np-toggle', ({ detail }) => toggles.push(detail));
    const before = part(element, 'switch') as HTMLButtonElement;
    before.click();
    expect(toggles).to.deep.equal([{ original: true }]);
    const edited = events.map((event, n) => (n === 4 ? { ...event, text: 'Other words.' } : event));
    element.data = { title: 'Live', events: edited };
    await until(() => item(element, 'Minute 4').textContent.includes('Other words.'));
    const after = part(element, 'switch') as HTMLButtonElement;
    expect(after).not.to.equal(before);
    expect(after.ariaPressed).to.equal('true');
    expect((part(element, 'original') as HTMLElement).hidden).to.equal(false);
    expect(getComputedStyle(part(element, 'original').previousElementSibling!).display).to.equal('none');
    expect(toggles.length).to.equal(1);
    // It turns back as ever.
    after.click();
    expect(toggles.at(-1)).to.deep.equal({ original: false });
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

  it('leaves what stays where it is when the first event goes and another comes', async () => {
    const film = { date: '2024-01-01T11:00', title: 'Film', video: { src: '/film.mp4' } };
    const list = [...events.slice(0, 6), film, ...events.slice(12, 18)];
    const element = await show('relations-timeline', { events: list }, { attributes: { 'group-by': 'none' } });
    const moves = watch(element);
    element.data = { events: [...list.slice(1), news('A vote')] };
    await until(() => item(element, 'A vote'));
    expect(moves().map(title)).to.deep.equal([]);
  });

  it('moves the fewest, and those with films last', async () => {
    const film = { date: '2024-01-02', title: 'Film', video: { src: '/film.mp4' } };
    const list = [news('A'), news('B'), news('C'), film].map((event) => ({ ...event, date: '2024-01-02' }));
    const element = await show('relations-timeline', { events: list });
    const moves = watch(element);
    element.data = { events: [list[3]!, ...list.slice(0, 3)] };
    await until(() => title(all(element, '.event')[0]!) === 'Film');
    expect(titles(element)).to.deep.equal(['Film', 'A', 'B', 'C']);
    expect(moves().map(title)).to.have.members(['A', 'B', 'C']);
    element.data = { events: [list[3]!, list[2]!, list[0]!, list[1]!] };
    await until(() => title(all(element, '.event')[1]!) === 'C');
    expect(titles(element)).to.deep.equal(['Film', 'C', 'A', 'B']);
    expect(moves().map(title)).to.deep.equal(['C']);
  });

  it('leaves groups where they are when one comes before them, and a film when its group is another', async () => {
    const film = { date: '2021-05-01', title: 'Film', video: { src: '/film.mp4' } };
    const list = [...['2020', '2021', '2021', '2022'].map((date, n) => ({ date, title: `Of ${date}, ${n}` })), film];
    const attributes = { order: 'desc', 'group-by': 'year' };
    const element = await show('relations-timeline', { events: list }, { attributes });
    const eras = () => all(element, '.era').map(({ textContent }) => textContent);
    const moves = watch(element);
    element.data = { events: [...list, { date: '2023', title: 'A vote' }] };
    await until(() => item(element, 'A vote'));
    expect(eras()).to.deep.equal(['2023', '2022', '2021', '2020']);
    expect(moves().map(title)).to.deep.equal([]);
    element.data = { events: list.slice(1) };
    await until(() => eras().length === 2);
    expect(eras()).to.deep.equal(['2022', '2021']);
    expect(moves().map(title)).to.deep.equal([]);
    element.groupBy = 'decade';
    await until(() => eras().length === 1);
    expect(titles(element)).to.deep.equal(['Of 2022, 3', 'Film', 'Of 2021, 1', 'Of 2021, 2']);
    expect(moves().map(title)).to.deep.equal(['Of 2022, 3']);
    element.groupBy = 'year';
    await until(() => eras().length === 2);
    expect(titles(element)).to.deep.equal(['Of 2022, 3', 'Film', 'Of 2021, 1', 'Of 2021, 2']);
    expect(moves().map(title)).not.to.include('Film');
  });

  it('keeps the focus in an event that changes, and where that goes, at its place', async () => {
    const element = await show('relations-timeline', data(), {
      attributes: { id: 'live', hash: '', 'group-by': 'none' },
    });
    const focused = () => element.shadowRoot!.activeElement;
    const stops = () => all(element, '.name').filter(({ tabIndex }) => tabIndex === 0);
    const change = async (text: string, ...gone: string[]) => {
      element.data = {
        events: events.filter(({ title }) => !gone.includes(title)).map((event) => ({ ...event, text })),
      };
      await until(() => one(element, '.text').textContent.trim() === text);
    };
    await until(() => all(element, '[data-id]').length === 30);
    item(element, 'Minute 5').querySelector<HTMLElement>('.name')!.tabIndex = 0;
    item(element, 'Minute 5').querySelector<HTMLElement>('.name')!.focus();
    for (const text of ['Other words.', 'Still others.']) {
      await change(text);
      expect(focused()?.textContent).to.equal('Minute 5');
      expect(stops()).to.deep.equal([focused()]);
    }
    await change('Without it.', 'Minute 5');
    expect(focused()?.textContent).to.equal('Minute 6');
    expect(stops()).to.deep.equal([focused()]);
    focused()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(focused()?.textContent).to.equal('Minute 7');
  });

  it('knows events without an id by their dates and titles, and their numbers where these are the same', async () => {
    const talks = (...days: number[]) => ({
      events: [...days.map((day) => ({ date: `2024-01-0${day}`, title: 'Talks' })), { date: '2023', title: 'Other' }],
    });
    const element = await show('relations-timeline', talks(2, 1), {
      attributes: { order: 'desc', 'group-by': 'none' },
    });
    for (const days of [
      [3, 2, 1],
      [4, 3, 2, 1],
      [4, 4, 3, 2, 1],
    ]) {
      element.shadowRoot!.querySelector('.news')?.replaceChildren();
      element.data = talks(...days);
      await until(() => said(element) === 'New: Talks');
    }
  });

  it('shows what it is given where nothing was there to be kept', async () => {
    const element = await show('relations-timeline', data());
    element.data = { events: [] };
    await outcome(element);
    expect(all(element, '.event')).to.be.empty;
    for (const more of [['A vote'], ['A vote', 'B']]) {
      element.data = data(...more.map(news));
      await until(() => all(element, '.event').length === 30 + more.length);
    }
    await until(() => said(element) === 'New: B');
  });

  it('says nothing of what does not show', async () => {
    const parties = { kz: { name: 'Kazakhstan' } };
    const value = (...more: { readonly date: string; readonly title: string; readonly parties?: string[] }[]) => ({
      parties,
      events: [...events.map((e) => ({ ...e, parties: ['kz'] })), ...more],
    });
    const element = await show('relations-timeline', value(), { attributes: { filter: 'party=kz' } });
    const count = () => part(element, 'count').textContent;
    await until(() => count() === '30 of 30 shown');
    element.data = value(news('Elsewhere'));
    await until(() => count() === '30 of 31 shown');
    element.data = value({ ...news('Here'), parties: ['kz'] });
    await until(() => count() === '31 of 31 shown');
    await until(() => said(element) === 'New: Here');
    element.data = value({ ...news('There'), parties: ['kz'] });
    await until(() => said(element) === 'New: There');
    element.data = value(news('Elsewhere'), news('Not here'), { ...news('There'), parties: ['kz'] });
    await until(() => count() === '31 of 33 shown');
    element.data = value(news('Not there'), news('Not here'), { ...news('Then'), parties: ['kz'] });
    await until(() => said(element) === 'New: Then');
  });

  it('counts no part of a long list as new', async () => {
    const long = Array.from({ length: 400 }, (_, n) => ({ date: String(1600 + n), title: `Year ${1600 + n}` }));
    const element = await show('relations-timeline', { events: long }, { attributes: { 'group-by': 'none' } });
    element.data = { events: [...long, news('A vote')] };
    await until(() => said(element));
    expect(said(element)).to.equal('New: A vote');
  });

  it('takes thousands of events that say the same', async () => {
    const same = Array.from({ length: 5000 }, () => ({ date: '2024-01-01', title: 'Same' }));
    const element = await show('relations-timeline', { events: same.slice(0, 50) });
    element.data = { events: same };
    await until(() => all(element, '.event').length > 1000);
    expect(new Set(all(element, '.event')).size).to.equal(all(element, '.event').length);
  });
});

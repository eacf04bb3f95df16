import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/relations-timeline/define.js';
import type { RelationsTimeline } from '../../../src/widgets/relations-timeline/relations-timeline.js';
import { all, listen, pause, show, soon, until, withKeys } from '../../helpers.js';

const heard = listen();

const titles = ['Alpha', 'Beta', 'Été', 'Gamma', 'Gold', 'Omega'];
const data = {
  title: 'Letters',
  events: titles.map((title, index) => ({ ...(index && { id: `e${index}` }), date: String(1990 + index), title })),
};

const place = (attributes: Readonly<Record<string, string>> = {}, value: unknown = data) =>
  show('relations-timeline', value, { attributes: { id: 'letters', 'group-by': 'none', ...attributes } });

const names = (element: Element) => all(element, '.name');
const focused = (element: RelationsTimeline) => element.shadowRoot!.activeElement?.textContent;
const chosen = (element: Element) => all(element, '[aria-current] .name').map(({ textContent }) => textContent);
const stops = (element: Element) => names(element).filter(({ tabIndex }) => tabIndex === 0).length;

/** Gives the events the focus, as the Tab key does, and waits for the keys to be heard. */
async function enter(element: RelationsTimeline): Promise<void> {
  names(element)[0]!.focus();
  await until(() => all(element, '[data-id]').length === titles.length);
}

const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => sendKeys({ press: key })), Promise.resolve());

describe('<relations-timeline>: the keyboard', () => {
  withKeys('has one stop, from which arrows, Home and End lead on, and not past the ends', async () => {
    const element = await place();
    expect(stops(element)).to.equal(1);
    await enter(element);
    const path: (string | null | undefined)[] = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'End',
      'ArrowDown',
      'Home',
      'ArrowUp',
      'PageDown',
      'PageUp',
    ]) {
      await press(key);
      path.push(focused(element));
    }
    expect(path).to.deep.equal(['Beta', 'Été', 'Beta', 'Omega', 'Omega', 'Alpha', 'Alpha', 'Omega', 'Alpha']);
    expect(stops(element)).to.equal(1);
    await expect(element).to.be.accessible();
  });

  withKeys('finds what begins with the letters that are typed, without case and marks', async () => {
    const element = await place();
    await enter(element);
    await press('e');
    expect(focused(element)).to.equal('Été');
    await pause(800);
    await press('g');
    expect(focused(element)).to.equal('Gamma');
    await press('g');
    expect(focused(element)).to.equal('Gold');
    await pause(800);
    await press('g', 'a');
    expect(focused(element)).to.equal('Gamma');
  });

  withKeys('chooses with Enter and the space bar, and says so', async () => {
    const element = await place();
    const heard: unknown[] = [];
    element.addEventListener('np-select', ({ detail }) => heard.push(detail));
    await enter(element);
    await press('ArrowDown', 'Enter');
    expect(chosen(element)).to.deep.equal(['Beta']);
    await press('Home', ' ');
    expect(chosen(element)).to.deep.equal(['Alpha']);
    expect(heard).to.deep.equal([
      { id: 'e1', title: 'Beta' },
      { id: 'alpha', title: 'Alpha' },
    ]);
  });

  withKeys('leaves keys alone that are for something else', async () => {
    const element = await place();
    // From the last stop of a page, Tab leads out of it.
    const next = document.createElement('button');
    element.after(next);
    await enter(element);
    let prevented = 0;
    element.addEventListener('keydown', (event) => (prevented += Number(event.defaultPrevented)));
    await sendKeys({ down: 'Control' });
    await press('ArrowDown');
    await sendKeys({ up: 'Control' });
    await press('F2', 'Tab');
    expect(prevented).to.equal(0);
    expect(chosen(element)).to.be.empty;
  });

  withKeys('keeps its stop when other data comes', async () => {
    const element = await place();
    await enter(element);
    await press('ArrowDown');
    element.data = { ...data, events: data.events.slice(0, 3) };
    await until(() => names(element).length === 3);
    await soon();
    expect(stops(element)).to.equal(1);
    expect(focused(element)).to.equal('Beta');
    await press('ArrowDown');
    expect(focused(element)).to.equal('Été');
  });
});

describe('<relations-timeline>: keys that find nothing', () => {
  withKeys('are left to the page', async () => {
    const element = await place();
    await enter(element);
    const kept: string[] = [];
    element.addEventListener('keydown', (event) => event.defaultPrevented && kept.push(event.key));
    await press('?', 'q');
    expect(kept).to.be.empty;
    await press('b', 'q');
    expect(kept).to.deep.equal(['b', 'q']);
  });
});

describe('<relations-timeline>: goTo', () => {
  it('goes to an event, to the ends, and from one to the next', async () => {
    const element = await place();
    for (const [where, title] of [
      ['e3', 'Gamma'],
      ['next', 'Gold'],
      ['previous', 'Gamma'],
      ['end', 'Omega'],
      ['start', 'Alpha'],
    ] as const) {
      element.goTo(where);
      await until(() => focused(element) === title, `${where}: ${title}`);
      expect(chosen(element)).to.deep.equal([title]);
    }
    element.goTo('nowhere');
    await soon();
    expect(chosen(element)).to.deep.equal(['Alpha']);
  });

  it('waits until a long list has come so far', async () => {
    const events = Array.from({ length: 400 }, (_, n) => ({
      id: `n${n}`,
      date: String(1600 + n),
      title: `Event ${n}`,
    }));
    const element = await place({}, { events });
    element.goTo('n399');
    await until(() => focused(element) === 'Event 399');
  });
});

describe('<relations-timeline hash>', () => {
  const clean = () => history.replaceState(null, '', location.pathname + location.search);
  beforeEach(clean);
  after(clean);

  it('puts nothing into the address at first, and the address of an event when that is chosen', async () => {
    const element = await place({ hash: '' });
    await until(() => all(element, '[data-id]').length);
    expect(location.hash).to.equal('');
    names(element)[1]!.click();
    expect(location.hash).to.equal('#letters.e1');
    expect(chosen(element)).to.deep.equal(['Beta']);
  });

  it('follows an address when the page loads, and on back and forward', async () => {
    history.replaceState(null, '', '#letters.e4');
    const element = await place({ hash: '' });
    await until(() => focused(element) === 'Gold');
    names(element)[1]!.click();
    names(element)[2]!.click();
    history.back();
    await until(() => focused(element) === 'Beta');
    history.back();
    await until(() => focused(element) === 'Gold');
    history.forward();
    await until(() => focused(element) === 'Beta');
  });

  it('follows addresses however their signs are escaped, and none of a timeline with another name', async () => {
    const events = ['a,b', '2024:visit', 'süd', 'b.c', 'half \ud800'].map((id, index) => ({
      id,
      title: `Event ${index}`,
      date: String(1990 + index),
    }));
    const element = await place({ hash: '' }, { events });
    await until(() => all(element, '[data-id]').length);
    for (const [hash, title] of [
      ['#letters.a,b', 'Event 0'],
      ['#letters.2024%3avisit', 'Event 1'],
      ['#letters.2024:visit', 'Event 1'],
      ['#letters.s%c3%bcd', 'Event 2'],
      ['#letters.b.c', 'Event 3'],
      ['#letters.half%20%EF%BF%BD', 'Event 4'],
    ] as const) {
      location.hash = hash;
      await until(() => chosen(element)[0] === title, hash);
    }
    const other = await show('relations-timeline', { events }, { attributes: { id: 'letters.b', hash: '' } });
    await until(() => all(other, '[data-id]').length);
    names(other)[0]!.click();
    expect(location.hash).to.equal('#letters%2Eb.a%2Cb');
    location.hash = '#letters.b.c';
    await until(() => chosen(element)[0] === 'Event 3');
    await soon();
    expect(chosen(other)).not.to.contain('Event 3');
  });

  it('stays on the page where that has a base elsewhere', async () => {
    const base = document.createElement('base');
    base.href = '/other/folder/';
    document.head.append(base);
    try {
      const { pathname } = location;
      const element = await place({ hash: '' });
      await until(() => all(element, '[data-id]').length);
      names(element)[1]!.click();
      expect(location.pathname + location.hash).to.equal(`${pathname}#letters.e1`);
    } finally {
      base.remove();
    }
  });

  it('keeps the address of an event when another with its title comes', async () => {
    const vote = { title: 'A vote', date: '1990-05' };
    const element = await place({ hash: '' }, { events: [vote] });
    const ids = () => all(element, '[data-id]').map(({ dataset }) => dataset['id']);
    await until(() => ids().length);
    expect(ids()).to.deep.equal(['a-vote']);
    // First in the data, and later in time.
    element.data = { events: [{ ...vote, date: '1991-06' }, vote, { ...vote, date: '1991-06' }] };
    await until(() => ids().length === 3);
    expect(ids()).to.deep.equal(['a-vote', 'a-vote-1991-06', 'a-vote-1991-06-2']);
  });

  it('gives the second of two events with one id another, and says so', async () => {
    const events = ['One', 'Two', 'Three'].map((title, index) => ({ id: 'same', title, date: String(1990 + index) }));
    const element = await place({ hash: '' }, { events });
    await until(() => all(element, '[data-id]').length);
    names(element)[1]!.click();
    expect(chosen(element)).to.deep.equal(['Two']);
    expect(location.hash).to.equal('#letters.same-2');
    expect(heard.info).to.deep.equal([
      'newsparts <relations-timeline>: two events have the id "same": the second is "same-2"',
      'newsparts <relations-timeline>: two events have the id "same": the second is "same-3"',
    ]);
  });

  it('names events without an id by their title, and the later ones of several with it by their date too', async () => {
    const events = [
      { date: '1992', title: 'Talks' },
      { date: '1991', title: 'Talks' },
      { date: '1993', title: `${'x'.repeat(59)}𠀀𠀀` },
      { date: '1992', title: 'Talks' },
    ];
    const element = await place({ hash: '' }, { events });
    await until(() => all(element, '[data-id]').length);
    const ids = all(element, '.event').map(({ dataset }) => dataset['id']);
    expect(ids).to.deep.equal(['talks', 'talks-1992', 'talks-1992-2', `${'x'.repeat(59)}𠀀`]);
    names(element)[3]!.click();
    expect(decodeURIComponent(location.hash)).to.equal(`#letters.${'x'.repeat(59)}𠀀`);
  });

  it('moves nothing when it offers the link to an event, and says politely that it was copied', async () => {
    const element = await place({ hash: '' });
    await until(() => all(element, '[data-id]').length);
    const before = all(element, '.event').map((event) => event.getBoundingClientRect().top);
    all(element, '.event')[2]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const link = element.shadowRoot!.querySelector<HTMLElement>('.link')!;
    expect(all(element, '.event').map((event) => event.getBoundingClientRect().top)).to.deep.equal(before);
    expect(names(element)[2]!.nextElementSibling === link, 'the Tab key reaches it').to.equal(true);
    expect(link.getBoundingClientRect().height).to.be.at.least(24);
    const status = element.shadowRoot!.querySelector('.said')!;
    expect(status.role ?? status.getAttribute('role')).to.equal('status');
    expect(status.textContent).to.equal('');
    link.click();
    await until(() => status.textContent);
    expect(link.ariaLabel).to.equal(`${link.textContent}: Été`);
  });

  it('offers the link where the Tab key comes to it as it is seen: below all of the event', async () => {
    const links = [{ href: '/more', text: 'Read on' }];
    const element = await place(
      { hash: '', lines: '1' },
      { events: [{ title: 'A', text: 'Words. '.repeat(99), links }] },
    );
    await until(() => all(element, '.more').length);
    names(element)[0]!.focus();
    await until(() => all(element, '.link').length);
    const stops = all(element, '.what :is(button, a)').map((stop) => [
      stop.getBoundingClientRect().top,
      stop.className,
    ]);
    expect(stops.map(([, name]) => name)).to.deep.equal(['more', '', 'link']);
    expect(stops).to.deep.equal(stops.toSorted(([a], [b]) => Number(a) - Number(b)));
  });

  it('leaves the hashes of the page alone, and those of another timeline', async () => {
    history.replaceState(null, '', '#comments');
    const element = await place({ hash: '' });
    const other = await show('relations-timeline', data, { attributes: { id: 'others', hash: '' } });
    await until(() => all(other, '[data-id]').length);
    expect(location.hash).to.equal('#comments');
    names(other)[1]!.click();
    expect(location.hash).to.equal('#others.e1');
    await soon();
    expect(chosen(element)).to.be.empty;
    location.hash = '#comments';
    await until(() => chosen(other).length === 0);
  });

  it('copies the address of an event', async () => {
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    const element = await place({ hash: '' });
    await until(() => all(element, '[data-id]').length);
    names(element)[3]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    const link = all(element, '[part="link"]');
    expect(link.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Copy link: Gamma']);
    link[0]!.click();
    await until(() => link[0]!.textContent === 'Link copied');
    expect(copied).to.equal(`${location.href.split('#')[0]}#letters.e3`);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('tells the developer where the timeline has no id for it', async () => {
    await place({ hash: '' });
    await until(() => document.querySelector('relations-timeline')!.shadowRoot!.querySelector('[data-id]'));
    expect(heard.info).to.be.empty;
    const element = await show('relations-timeline', data, { attributes: { hash: '' } });
    await until(() => all(element, '[data-id]').length);
    expect(heard.info).to.deep.equal(['newsparts <relations-timeline>: hash does nothing without an id']);
  });

  it('without hash, a press chooses nothing and the address stays', async () => {
    const element = await place();
    await enter(element);
    names(element)[1]!.click();
    expect(location.hash).to.equal('');
    expect(chosen(element)).to.be.empty;
  });

  it('listens to nothing once it has left', async () => {
    const element = await place({ hash: '' });
    await until(() => all(element, '[data-id]').length);
    element.remove();
    location.hash = '#letters.e1';
    await soon();
    expect(chosen(element)).to.be.empty;
  });
});

import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/widgets/relations-timeline/define.js';
import type { TimelineData } from '../../../src/widgets/relations-timeline/relations-timeline.schema.js';
import type { RelationsTimeline } from '../../../src/widgets/relations-timeline/relations-timeline.js';
import { all, inChromium, listen, one, part, pause, place, show, soon, tidy, until, withKeys } from '../../helpers.js';

const data: TimelineData = {
  title: 'Neighbours',
  parties: {
    kz: { name: 'Republic of Kazakhstan', short: 'Kazakhstan' },
    cn: { name: 'China' },
    uz: { name: 'Uzbekistan' },
  },
  kinds: { culture: { name: 'Culture' }, trade: { name: 'Trade' }, sport: { name: 'Sport' } },
  events: [
    {
      id: 'song',
      date: '1943',
      title: 'A song',
      text: 'Café Müller, at night.',
      parties: ['kz', 'cn'],
      kind: 'culture',
    },
    {
      id: 'loan',
      date: '1992-01',
      title: 'A loan',
      parties: ['cn'],
      kind: 'trade',
      quote: { text: 'We were on our own.', speaker: { name: 'Toleutay Suleimenov', role: 'minister' } },
    },
    {
      id: 'dance',
      date: '1994',
      displayDate: 'one summer',
      title: 'A dance',
      parties: ['kz'],
      kind: 'culture',
      stat: { value: 600000, label: 'tickets' },
      links: [{ href: '#', text: 'How it was rehearsed' }],
      source: 'The Steppe Courier',
    },
    { id: 'visit', date: '2024-07-02', title: 'Besuch an der Hauptstraße', parties: ['cn', 'kz'] },
    { id: 'recipe', title: 'A recipe, undated', kind: 'culture' },
  ],
};

const { info } = listen();

const timeline = (attributes: Readonly<Record<string, string>> = {}, other: TimelineData = data) =>
  show('relations-timeline', other, { attributes: { 'group-by': 'decade', ...attributes } });

/** The ids of the events that show. */
const shown = (element: Element): string[] =>
  all(element, '.event').flatMap((item) => (item.getClientRects().length ? [item.dataset['id']!] : []));
const headings = (element: Element): string[] =>
  all(element, '.era').flatMap((item) => (item.getClientRects().length ? [tidy(item.textContent)] : []));
const button = (element: Element, name: string): HTMLButtonElement => {
  const found = all(element, '.finding button').find(({ textContent }) => tidy(textContent) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found as HTMLButtonElement;
};
const names = (element: Element, name: string): string[] =>
  all(element, `[part="${name}"] button`).map(({ textContent }) => tidy(textContent));
const pressed = (element: Element): string[] =>
  all(element, '[part="filters"] [aria-pressed="true"]').map(({ textContent }) => tidy(textContent));
const says = (element: Element): string => tidy(part(element, 'count').textContent);
const field = (element: Element): HTMLInputElement => one<HTMLInputElement>(element, 'input[type="search"]');
const focus = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Types into the search field, a letter at a time. */
async function type(element: Element, text: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
  await soon();
}

/** The events that a timeline sends. */
function sent(element: EventTarget): unknown[] {
  const details: unknown[] = [];
  element.addEventListener('np-filter', (event) => details.push((event as CustomEvent).detail));
  return details;
}

describe('<relations-timeline filter search>', () => {
  it('shows the events of a party and hides the others, with headings that have nothing left', async () => {
    const element = await timeline({ filter: 'party=kz' });
    expect(shown(element)).to.deep.equal(['song', 'dance', 'visit']);
    expect(headings(element)).to.deep.equal(['1940s', '1990s', '2020s']);
    expect(says(element)).to.equal('3 of 5 shown');
    element.filter = 'kind=trade';
    await soon();
    expect(headings(element)).to.deep.equal(['1990s']);
  });

  it('takes parties and kinds together', async () => {
    const element = await timeline({ filter: 'party=cn&party=kz&kind=culture' });
    expect(shown(element)).to.deep.equal(['song', 'dance']);
  });

  it('searches in all that an event shows', async () => {
    const element = await timeline({ search: 'nothing' });
    for (const [words, id] of [
      ['cafe muller', 'song'],
      ['CAFÉ night', 'song'],
      ['own our', 'loan'],
      ['suleimenov', 'loan'],
      ['minister', 'loan'],
      ['trade', 'loan'],
      ['January 1992', 'loan'],
      ['Jan 1992', 'loan'],
      ['600,000', 'dance'],
      ['tickets', 'dance'],
      ['rehearsed', 'dance'],
      ['steppe courier', 'dance'],
      ['one summer', 'dance'],
      ['1994', 'dance'],
      ['hauptstrasse', 'visit'],
      ['2 juli', ''],
      ['undated', 'recipe'],
    ] as const) {
      element.search = words;
      await soon();
      expect(shown(element).join(), words).to.equal(id);
    }
  });

  it('finds words in Chinese, which has no spaces, and in Arabic without its marks', async () => {
    const element = await timeline(
      { search: '音乐' },
      {
        events: [
          { id: 'zh', title: '一位作曲家收留了音乐家' },
          { id: 'ar', title: 'موسيقيّ يستضيف زميلًا' },
        ],
      },
    );
    expect(shown(element)).to.deep.equal(['zh']);
    element.search = 'زميلا موسيقي';
    await soon();
    expect(shown(element)).to.deep.equal(['ar']);
  });

  it('shows all again when the attributes go', async () => {
    const element = await timeline({ filter: 'party=kz', search: 'song' });
    expect(shown(element)).to.deep.equal(['song']);
    element.removeAttribute('filter');
    element.removeAttribute('search');
    await soon();
    expect(shown(element)).to.have.length(5);
    // Also where the timeline is rendered after that.
    element.order = 'desc';
    await soon();
    expect(shown(element)).to.have.length(5);
    expect(all(element, '.finding')).to.deep.equal([]);
  });

  it('ignores what the timeline has no party or kind for, and says so once on the console', async () => {
    const element = await timeline({ filter: 'party=nobody&colour=red&kind=culture' });
    expect(shown(element)).to.deep.equal(['song', 'dance', 'recipe']);
    element.search = 'song';
    await soon();
    expect(info).to.deep.equal(['newsparts <relations-timeline>: unknown in filter: party=nobody,colour=red']);
  });

  it('says that nothing is found, and how to get back', async () => {
    const element = await timeline({ search: 'nothing like it' });
    expect(shown(element)).to.deep.equal([]);
    expect(tidy(part(element, 'empty').textContent)).to.equal('No events found. Show all');
    expect(says(element)).to.equal('0 of 5 shown');
    button(element, 'Show all').click();
    await soon();
    expect(element.hasAttribute('search')).to.equal(false);
    expect(shown(element)).to.have.length(5);
    expect(all(element, '[part="empty"]')).to.deep.equal([]);
  });

  it('has no controls without `controls`', async () => {
    const element = await timeline({ filter: 'party=kz' });
    expect(all(element, '[part="toolbar"], .finding button, input')).to.deep.equal([]);
  });

  it('also hides what a long list gets later, and counts all of it', async () => {
    const events = Array.from({ length: 500 }, (_, n) => ({
      title: n % 5 ? `Other ${n}` : `Fifth ${n}`,
      date: String(1500 + n),
      parties: n % 5 ? ['a'] : ['b'],
    }));
    const long = { parties: { a: { name: 'A' }, b: { name: 'B' } }, events };
    const element = place('relations-timeline', long, { attributes: { search: 'fifth', filter: 'party=b' } });
    const details = sent(element);
    await until(() => all(element, '.event').length === 500);
    await soon();
    expect(shown(element)).to.have.length(100);
    expect(says(element)).to.equal('100 of 500 shown');
    expect(details).to.deep.equal([{ filter: 'party=b', search: 'fifth', shown: 100, total: 500 }]);
  });

  it('shows a long list again, little by little', async () => {
    const events = Array.from({ length: 700 }, (_, n) => ({
      id: `e${n}`,
      title: `Event n${n}`,
      date: String(1300 + n),
    }));
    const element = await timeline({ search: 'n699', 'group-by': 'century' }, { events });
    await until(() => shown(element).join() === 'e699');
    element.search = null;
    await until(() => shown(element).length > 100);
    expect(shown(element).length).to.be.below(700);
    await until(() => shown(element).length === 700);
    expect(headings(element)).to.have.length(7);
  });

  it('goes at once to an event that is about to come back', async () => {
    const events = Array.from({ length: 700 }, (_, n) => ({
      id: `e${n}`,
      title: `Event n${n}`,
      date: String(1300 + n),
    }));
    const element = await timeline({ search: 'n5', 'group-by': 'none' }, { events });
    await until(() => shown(element).length === 111);
    element.goTo('e699');
    await until(() => focus(element)?.textContent === 'Event n699');
    expect(element.search).to.equal(null);
  });

  it('goes on with other data', async () => {
    const element = await timeline({ filter: 'kind=culture', controls: '' });
    element.data = { ...data, events: [...data.events.slice(1), { id: 'play', title: 'A play', kind: 'culture' }] };
    await soon();
    expect(shown(element)).to.deep.equal(['dance', 'recipe', 'play']);
    expect(says(element)).to.equal('3 of 5 shown');
  });

  it('works again after it was moved', async () => {
    const element = await timeline({ filter: 'kind=trade', controls: '' });
    const elsewhere = document.createElement('section');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await soon();
    expect(shown(element)).to.deep.equal(['loan']);
    button(element, 'Culture').click();
    await soon();
    expect(shown(element)).to.deep.equal(['song', 'loan', 'dance', 'recipe']);
  });

  it('does not render the list again', async () => {
    const element = await timeline({ controls: '' });
    const before = all(element, '.event');
    const widget = element as unknown as { template: (...args: unknown[]) => unknown };
    const { template } = widget;
    let rendered = 0;
    widget.template = (...args) => {
      rendered++;
      return template.apply(element, args);
    };
    element.filter = 'party=kz';
    await soon();
    element.search = 'dance';
    await soon();
    expect(shown(element)).to.deep.equal(['dance']);
    expect(rendered).to.equal(0);
    expect(all(element, '.event')).to.deep.equal(before);
    element.order = 'desc';
    await soon();
    expect(rendered, 'it is counted').to.equal(1);
  });

  it('ends the rail at the last event that shows', async () => {
    const element = await timeline({ filter: 'kind=trade' });
    const rail = (id: string) => parseFloat(getComputedStyle(one(element, `[data-id="${id}"]`), '::before').blockSize);
    expect(rail('loan')).to.be.below(20);
    element.filter = 'party=kz';
    await soon();
    expect(rail('song')).to.be.above(20);
    expect(rail('visit')).to.be.below(20);
  });

  inChromium('prints all, and no controls', async () => {
    const element = await timeline({ filter: 'kind=trade', controls: '' });
    expect(one(element, '.key').getClientRects().length, 'the chips stand for the legend').to.equal(0);
    await emulateMedia({ media: 'print' });
    try {
      expect(shown(element)).to.have.length(5);
      expect(headings(element)).to.have.length(4);
      expect(part(element, 'toolbar').getClientRects().length).to.equal(0);
      expect(one(element, '.key').getClientRects().length).to.equal(1);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('np-filter', () => {
  it('is sent after a change, whoever makes it, and once for a filter and a search together', async () => {
    const element = await timeline({ controls: '' });
    const details = sent(element);
    await soon();
    expect(details).to.deep.equal([]);
    element.setAttribute('filter', 'party=kz');
    element.search = 'song';
    await soon();
    button(element, 'China').click();
    await soon();
    button(element, 'Show all').click();
    await soon();
    expect(details).to.deep.equal([
      { filter: 'party=kz', search: 'song', shown: 1, total: 5 },
      { filter: 'party=kz&party=cn', search: 'song', shown: 1, total: 5 },
      { filter: '', search: '', shown: 5, total: 5 },
    ]);
  });

  it('is sent for the filter that a page begins with', async () => {
    const element = place('relations-timeline', data, { attributes: { filter: 'kind=trade' } });
    const details = sent(element);
    await soon();
    await until(() => details.length);
    expect(details).to.deep.equal([{ filter: 'kind=trade', search: '', shown: 1, total: 5 }]);
  });

  it('is not sent when nothing has changed', async () => {
    const element = await timeline({ filter: 'kind=trade' });
    await soon();
    const details = sent(element);
    element.filter = 'kind=trade';
    element.order = 'desc';
    await soon();
    expect(details).to.deep.equal([]);
  });
});

describe('<relations-timeline controls>', () => {
  it('offers the parties and kinds that there are events of', async () => {
    const element = await timeline({ controls: '' });
    expect(names(element, 'filters')).to.deep.equal(['Kazakhstan', 'China', 'Culture', 'Trade']);
    const groups = all(element, '[role="group"][aria-label]').map(({ ariaLabel }) => ariaLabel);
    expect(groups).to.deep.equal(['Layout', 'Parties', 'Kinds', 'Jump to']);
  });

  it('filters by what is pressed, and writes it to the attribute', async () => {
    const element = await timeline({ controls: '' });
    button(element, 'China').click();
    await soon();
    expect(element.getAttribute('filter')).to.equal('party=cn');
    expect(shown(element)).to.deep.equal(['song', 'loan', 'visit']);
    button(element, 'Culture').click();
    await soon();
    expect(element.filter).to.equal('party=cn&kind=culture');
    expect(shown(element)).to.deep.equal(['song']);
    expect(pressed(element)).to.deep.equal(['China', 'Culture']);
    button(element, 'China').click();
    await soon();
    button(element, 'Culture').click();
    await soon();
    expect(element.filter).to.equal(null);
    expect(shown(element)).to.have.length(5);
  });

  it('follows the attributes', async () => {
    const element = await timeline({ controls: '', filter: 'kind=culture', search: 'song' });
    expect(pressed(element)).to.deep.equal(['Culture']);
    expect(field(element).value).to.equal('song');
    element.filter = 'kind=trade';
    element.search = null;
    await soon();
    expect(pressed(element)).to.deep.equal(['Trade']);
    expect(field(element).value).to.equal('');
  });

  withKeys('searches while the reader types, and says the count once typing rests', async () => {
    const element = await timeline({ controls: '' });
    const status = part(element, 'count');
    expect(status.getAttribute('role')).to.equal('status');
    let said = 0;
    new MutationObserver(() => said++).observe(status, { childList: true, characterData: true, subtree: true });
    await type(element, 'dance');
    expect(shown(element)).to.deep.equal(['dance']);
    expect(element.search).to.equal('dance');
    await until(() => says(element) === '1 of 5 shown');
    await pause(100);
    expect(said).to.be.at.most(2);
    expect(focus(element)).to.equal(field(element));
  });

  it('waits for a Chinese word to be composed, and not for a Korean one', async () => {
    const element = await timeline({ controls: '' }, { events: [{ title: '音乐家' }, { title: '한국' }] });
    const input = field(element);
    const compose = (value: string) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    };
    compose('yin');
    await soon();
    expect(element.search).to.equal(null);
    input.value = '音';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await soon();
    expect(element.search).to.equal('音');
    expect(shown(element)).to.have.length(1);
    compose('하');
    await soon();
    expect(element.search).to.equal('하');
    expect(shown(element)).to.have.length(1);
  });

  withKeys('keeps the focus on what was pressed', async () => {
    const element = await timeline({ controls: '' });
    const chip = button(element, 'Trade');
    chip.focus();
    await sendKeys({ press: 'Enter' });
    await soon();
    expect(pressed(element)).to.deep.equal(['Trade']);
    expect(focus(element)).to.equal(chip);
  });

  withKeys('gives the focus to the search field when the control that had it is gone', async () => {
    const element = await timeline({ controls: '', filter: 'kind=trade' });
    button(element, 'Show all').focus();
    await sendKeys({ press: 'Enter' });
    await soon();
    expect(focus(element)).to.equal(field(element));
  });

  it('gives the focus to the first event that shows when the one that had it is hidden', async () => {
    const element = await timeline({ controls: '' });
    element.goTo('song');
    await until(() => focus(element)?.textContent === 'A song');
    element.filter = 'kind=trade';
    await soon();
    expect(tidy(focus(element)?.textContent)).to.equal('A loan');
    expect(all(element, '.name[tabindex="0"]')).to.have.length(1);
    element.search = 'nothing';
    await soon();
    expect(tidy(focus(element)?.textContent)).to.equal('Show all');
    element.search = null;
    await soon();
    expect(focus(element)).to.equal(field(element));
  });

  withKeys('gives the focus to an event where there is no search field', async () => {
    const element = await timeline({ search: 'nothing' });
    button(element, 'Show all').focus();
    await sendKeys({ press: 'Enter' });
    await soon();
    expect(tidy(focus(element)?.textContent)).to.equal('A song');
  });

  withKeys('has one tab stop among the events that show, and the arrows skip the hidden ones', async () => {
    const element = await timeline({ filter: 'party=cn' });
    element.goTo('start');
    await until(() => focus(element)?.textContent === 'A song');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(tidy(focus(element)?.textContent)).to.equal('Besuch an der Hauptstraße');
  });

  it('shows all when an event is gone to that was filtered away', async () => {
    const element = await timeline({ controls: '', filter: 'kind=trade' });
    element.goTo('dance');
    await until(() => focus(element)?.textContent === 'A dance');
    expect(element.filter).to.equal(null);
    expect(shown(element)).to.have.length(5);
    expect(pressed(element)).to.deep.equal([]);
  });

  it('jumps to the first event under a heading, to the first and to the latest', async () => {
    const element = await timeline({ controls: '' });
    expect(names(element, 'jump')).to.deep.equal(['First', '1940s', '1990s', '2020s', 'Undated', 'Latest']);
    for (const [name, title] of [
      ['1990s', 'A loan'],
      ['Latest', 'Besuch an der Hauptstraße'],
      ['First', 'A song'],
      ['Undated', 'A recipe, undated'],
    ] as const) {
      button(element, name).click();
      expect(tidy(focus(element)?.textContent), name).to.equal(title);
    }
  });

  it('offers the headings of what shows, and knows first and latest in either order', async () => {
    const element = await timeline({ controls: '', order: 'desc', filter: 'party=cn' });
    expect(names(element, 'jump')).to.deep.equal(['First', '2020s', '1990s', '1940s', 'Latest']);
    button(element, 'First').click();
    expect(tidy(focus(element)?.textContent)).to.equal('A song');
    button(element, 'Latest').click();
    expect(tidy(focus(element)?.textContent)).to.equal('Besuch an der Hauptstraße');
  });

  it('scrolls so that the heading stands above the event', async () => {
    const events = Array.from({ length: 60 }, (_, n) => ({ title: `Event ${n}`, date: String(1960 + n) }));
    const element = await timeline({ controls: '' }, { events });
    button(element, '1990s').click();
    expect(tidy(focus(element)!.textContent)).to.equal('Event 30');
    const heading = all(element, '.era').find(({ textContent }) => textContent === '1990s')!;
    // What comes near the view is laid out only then.
    await until(() => {
      const [above, event] = [heading.getBoundingClientRect(), focus(element)!.getBoundingClientRect()];
      return above.top > -1 && event.top > above.bottom - 1 && event.top < innerHeight / 2;
    });
    await pause(200);
    expect(heading.getBoundingClientRect().top).to.be.above(-1);
    expect(focus(element)!.getBoundingClientRect().top).to.be.within(0, innerHeight / 2);
    scrollTo(0, 0);
  });

  it('throws nothing into the page when a search comes while another part loads', async () => {
    const element = await timeline({ controls: '', layout: 'axis' });
    element.layout = 'list';
    await soon();
    // One part is there, and another is not.
    element.layout = 'axis';
    element.lines = 2;
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    element.search = 'song';
    await until(() => shown(element).length === 1);
    expect(part(element, 'axis').textContent).to.contain('A song');
  });

  it('finds no words of ours, such as those of a control in an event', async () => {
    const element = await timeline({ controls: '', hash: '', id: 'found', search: 'copy link' });
    all(element, '.name')[0]!.focus();
    expect(shown(element)).to.be.empty;
    element.search = null;
    await soon();
    all(element, '.name')[0]!.focus();
    await until(() => element.shadowRoot!.querySelector('.link'));
    element.search = 'copy link';
    await soon();
    expect(shown(element)).to.be.empty;
  });

  it('says how many there are when all are there', async () => {
    const events = Array.from({ length: 400 }, (_, n) => ({ title: `Event ${n}`, date: String(1500 + n) }));
    const element = place('relations-timeline', { events }, { attributes: { search: 'event' } });
    const said = new Set<string>();
    await until(() => {
      const count = tidy(element.shadowRoot?.querySelector('[part="count"]')?.textContent);
      if (count) said.add(count);
      return count === '400 of 400 shown';
    });
    expect([...said]).to.deep.equal(['400 of 400 shown']);
  });

  it('switches the layout by the attribute', async () => {
    const element = await timeline({ controls: '' });
    expect(names(element, 'layouts')).to.deep.equal(['List', 'Lanes', 'Axis']);
    expect(button(element, 'List').ariaPressed).to.equal('true');
    button(element, 'Lanes').click();
    await until(() => button(element, 'Lanes').ariaPressed === 'true');
    expect(element.layout).to.equal('lanes');
    expect(button(element, 'List').ariaPressed).to.equal('false');
  });

  it('folds up parties that are many, and says which are chosen', async () => {
    const keys = Array.from({ length: 40 }, (_, n) => `p${n}`);
    const many: TimelineData = {
      parties: Object.fromEntries(keys.map((key) => [key, { name: `Party ${key}` }])),
      events: keys.map((key) => ({ title: `Of ${key}`, parties: [key] })),
    };
    const element = await timeline({ controls: '', filter: 'party=p3&party=p7' }, many);
    const details = one<HTMLDetailsElement>(element, '.finding details');
    expect(details.open).to.equal(false);
    expect(tidy(details.querySelector('summary')!.textContent)).to.equal('Parties · Party p3 · Party p7');
    details.open = true;
    button(element, 'Party p9').click();
    await soon();
    expect(details.open).to.equal(true);
    expect(shown(element)).to.have.length(3);
  });

  const variants: readonly [string, () => Promise<RelationsTimeline>][] = [
    ['all of it', () => timeline({ controls: '' })],
    ['filtered', () => timeline({ controls: '', filter: 'party=kz&kind=culture', search: 'song' })],
    ['nothing found', () => timeline({ controls: '', search: 'nothing' })],
    ['without controls', () => timeline({ search: 'nothing' })],
  ];
  for (const [what, make] of variants)
    it(`has nothing that axe objects to: ${what}`, async () => {
      const element = await make();
      await expect(element).to.be.accessible();
    });

  inChromium('fits 240 pixels, with controls of at least 24', async () => {
    const { innerWidth: width, innerHeight: height } = window;
    await setViewport({ width: 240, height: 800 });
    try {
      const element = await timeline({ controls: '', filter: 'party=kz' });
      for (const control of all(element, '.finding button, .finding input')) {
        const box = control.getBoundingClientRect();
        expect(box.height, control.textContent).to.be.at.least(24);
        expect(box.width, control.textContent).to.be.at.least(24);
        expect(box.right, control.textContent).to.be.at.most(240);
      }
    } finally {
      await setViewport({ width, height });
    }
  });
});

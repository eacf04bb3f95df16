import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { write } from '../../../src/core/light.js';
import '../../../src/widgets/term-note/define.js';
import type { TermNote } from '../../../src/widgets/term-note/term-note.js';
import {
  all,
  fail,
  fallbackShows,
  inChromium,
  listen,
  one,
  outcome,
  part,
  pause,
  show,
  soon,
  tidy,
  until,
  withKeys,
  words,
} from '../../helpers.js';

listen();

const data = { term: 'SCO', text: 'A group of states.' };
const column = (width: string, before = 'The council of the ') =>
  `<div style="inline-size: ${width}; font: 16px/1.5 serif"><p>${before}<slot></slot>, which meets today, has many members who have come from afar to talk of what they have in common.</p><p>Another paragraph.</p></div>`;

const term = (element: Element) => part(element, 'term');
const isOpen = (element: Element): boolean => part(element, 'note').checkVisibility();
const open = async (element: Element) => {
  term(element).click();
  await until(() => isOpen(element));
  await soon();
};

/** Puts the focus elsewhere. */
function elsewhere(): HTMLElement {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  button.remove();
  return button;
}

describe('<term-note>', () => {
  it('shows the word in its sentence, and what it means when it is pressed', async () => {
    const element = await show('term-note', data, { around: column('30em'), children: 'SCO' });
    const said: boolean[] = [];
    element.addEventListener('np-toggle', (event) =>
      said.push((event as CustomEvent<{ expanded: boolean }>).detail.expanded),
    );
    expect(isOpen(element)).to.equal(false);
    expect(term(element).textContent).to.equal('SCO');
    // Nothing is between the word and the comma.
    const comma = document.createRange();
    comma.setStart(element.nextSibling!, 0);
    comma.setEnd(element.nextSibling!, 1);
    expect(comma.getBoundingClientRect().left).to.be.closeTo(term(element).getBoundingClientRect().right, 0.5);
    await open(element);
    expect(tidy(part(element, 'note').innerText)).to.equal('A group of states.');
    expect(term(element).ariaExpanded).to.equal('true');
    term(element).click();
    await until(() => !isOpen(element));
    expect(said).to.deep.equal([true, false]);
  });

  it('is never opened by hover, nor by the focus alone', async () => {
    const element = await show('term-note', data, { around: column('30em') });
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'pointerenter'])
      term(element).dispatchEvent(new MouseEvent(type, { bubbles: true }));
    term(element).focus();
    await soon();
    expect(isOpen(element)).to.equal(false);
  });

  it('moves nothing in its paragraph, open or closed, whatever the lines are like', async () => {
    for (const lines of ['1', '1.5', '2.2']) {
      const around = `<p style="inline-size: 12em; line-height: ${lines}; letter-spacing: 1px; text-transform: uppercase">The council of the <slot></slot>, which meets.</p>`;
      const element = await show('term-note', data, { around });
      const paragraph = element.parentElement!;
      const plain = paragraph.cloneNode(true) as HTMLElement;
      plain.querySelector('term-note')!.replaceWith('SCO');
      paragraph.after(plain);
      expect(paragraph.offsetHeight, lines).to.equal(plain.offsetHeight);
      await open(element);
      expect(paragraph.offsetHeight, lines).to.equal(plain.offsetHeight);
      expect(getComputedStyle(term(element)).textTransform).to.equal('uppercase');
      expect(getComputedStyle(part(element, 'note')).textTransform).to.equal('none');
    }
  });

  it('breaks with the lines where it has several words', async () => {
    const element = await show(
      'term-note',
      { term: 'Shanghai Cooperation Organization', text: 'A group.' },
      { around: column('14em') },
    );
    expect(term(element).getClientRects().length).to.be.above(1);
  });

  for (const [direction, width, before] of [
    ['ltr', '240px', ''],
    ['ltr', '240px', 'The council of the '],
    ['ltr', '40em', 'After many words that fill most of the line comes the council of the '],
    ['rtl', '240px', 'The council of the '],
    ['rtl', '40em', 'The council of the '],
  ] as const)
    it(`stands below its line and within its column: ${direction}, ${width}, "${before}"`, async () => {
      const around = `<div dir="${direction}" style="margin-inline: 3em; padding-inline: 7px">${column(width, before)}</div>`;
      const element = await show('term-note', data, { around });
      await open(element);
      const note = part(element, 'note').getBoundingClientRect();
      const line = [...term(element).getClientRects()].at(-1)!;
      const paragraph = element.parentElement!.getBoundingClientRect();
      expect(note.top).to.be.at.least(line.bottom);
      expect(note.top).to.be.below(line.bottom + 12);
      expect(note.left).to.be.at.least(paragraph.left - 0.5);
      expect(note.right).to.be.at.most(paragraph.right + 0.5);
      expect(note.width).to.be.above(200);
    });

  it('keeps its place when the column becomes narrower', async () => {
    const element = await show('term-note', data, { around: column('40em') });
    await open(element);
    const paragraph = element.parentElement!;
    paragraph.parentElement!.style.inlineSize = '200px';
    await until(() => part(element, 'note').getBoundingClientRect().width <= 200);
    await soon();
    expect(part(element, 'note').getBoundingClientRect().right).to.be.at.most(
      paragraph.getBoundingClientRect().right + 0.5,
    );
    expect(part(element, 'note').getBoundingClientRect().top).to.be.at.least(
      term(element).getBoundingClientRect().bottom,
    );
  });

  it('can be read at once also where it opens below the view', async () => {
    const element = await show('term-note', data, {
      around: `<div style="block-size: ${innerHeight - 30}px"></div>${column('30em')}<div style="block-size: 2000px"></div>`,
    });
    scrollTo(0, 0);
    await open(element);
    expect(part(element, 'note').getBoundingClientRect().bottom).to.be.at.most(innerHeight + 1);
    scrollTo(0, 0);
  });

  withKeys(
    'opens by Enter and the space bar, which does not scroll; Escape closes it, and the focus is on the word',
    async () => {
      const element = await show(
        'term-note',
        { ...data, text: [[{ text: 'A group', href: '#a' }]] },
        { around: column('30em') },
      );
      term(element).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isOpen(element));
      await sendKeys({ press: 'Enter' });
      await until(() => !isOpen(element));
      const before = scrollY;
      await sendKeys({ press: 'Space' });
      await until(() => isOpen(element));
      expect(scrollY).to.equal(before);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement!.localName).to.equal('a');
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element));
      expect(element.shadowRoot!.activeElement).to.equal(term(element));
    },
  );

  it('lets the page have Escape while it is closed', async () => {
    const element = await show('term-note', data);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    term(element).dispatchEvent(event);
    await soon();
    expect(event.defaultPrevented).to.equal(false);
    expect(isOpen(element)).to.equal(false);
  });

  it('closes when the reader goes elsewhere, and stays while words in it are chosen', async () => {
    const element = await show('term-note', data, { around: column('30em') });
    term(element).focus();
    await open(element);
    part(element, 'note').focus();
    await soon();
    expect(isOpen(element)).to.equal(true);
    elsewhere();
    await until(() => !isOpen(element));
  });

  it('tells of an organisation under its full name, and of a person by the role', async () => {
    const sco = { name: 'Shanghai Cooperation Organization', short: 'SCO', about: 'A group of states.', url: '/sco' };
    const element = await show('term-note', sco);
    expect(tidy(term(element).textContent)).to.equal('SCO');
    expect(tidy(part(element, 'note').textContent)).to.equal('Shanghai Cooperation Organization A group of states.');
    expect(one(element, 'a').getAttribute('href')).to.equal('/sco');
    element.data = { who: { name: 'Saule Brandt', role: 'engineer', affiliation: 'Border service' } };
    await outcome(element);
    expect(words(element)).to.equal('Saule Brandt engineer, Border service');
  });

  it('finds people and organisations of the story', async () => {
    const around = `<script type="application/json" id="told">{
      "people": { "saule": { "name": "Saule Brandt", "role": "engineer" } },
      "organisations": { "sco": { "name": "Shanghai Cooperation Organization", "short": "SCO", "about": "A group." } },
      "termNotes": { "a": { "who": { "ref": "sco" } }, "b": { "term": "she", "who": { "ref": "saule" } }, "c": { "who": { "ref": "nobody" } } }
    }</script><p><slot></slot></p>`;
    const shown = async (pointer: string) =>
      words(await show('term-note', undefined, { attributes: { src: `#told/${pointer}` }, around }));
    expect(await shown('termNotes/a')).to.match(/^SCO ?Shanghai Cooperation Organization A group\.$/);
    expect(await shown('organisations/sco')).to.match(/^SCO ?Shanghai Cooperation Organization A group\.$/);
    expect(await shown('termNotes/b')).to.match(/^she ?Saule Brandt engineer$/);
    const { issues } = await fail('term-note', undefined, { attributes: { src: '#told/termNotes/c' }, around });
    expect(issues[0]!.message).to.include('a key of "people" or "organisations"');
  });

  for (const [what, bad] of [
    ['a word without an explanation', { term: 'SCO' }],
    ['an explanation without a word', { text: 'A group.' }],
    ['a name of which nothing is told', { name: 'SCO' }],
    ['nothing', {}],
  ] as const)
    it(`${what}: bad data, and the word stays`, async () => {
      const { element } = await fail('term-note', bad, { children: '<span>SCO</span>' });
      expect(fallbackShows(element)).to.equal(true);
    });

  inChromium('is a footnote to its line in print: all of it, and the line stays whole', async () => {
    const element = await show('term-note', data, { around: column('30em') });
    await emulateMedia({ media: 'print' });
    const note = part(element, 'note').getBoundingClientRect();
    expect(isOpen(element)).to.equal(true);
    expect(note.top).to.be.at.least(term(element).getBoundingClientRect().bottom - 4);
    const range = document.createRange();
    const rest = element.nextSibling as Text;
    range.setStart(rest, 0);
    range.setEnd(rest, 7);
    // What follows the word is still in its line.
    expect(Math.abs(range.getBoundingClientRect().top - term(element).getBoundingClientRect().top)).to.be.below(4);
    expect(note.width).to.be.closeTo(element.parentElement!.clientWidth, 1);
    await emulateMedia({ media: 'screen' });
    expect(isOpen(element)).to.equal(false);
  });

  it('writes a fallback that a paragraph may hold', async () => {
    const element = (await show('term-note', data)) as TermNote;
    await write(
      element as never,
      'fallback',
      { term: 'SCO', text: ['A group.'] },
      { locale: { lang: 'en' }, headingLevel: 3 },
    );
    const [written] = element.children;
    expect(written!.localName).to.equal('span');
    expect(written!.textContent).to.equal('SCO (A group.)');
  });

  it('leaves nothing behind', async () => {
    const element = await show('term-note', data, { around: column('30em') });
    await open(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await pause(50);
    expect(isOpen(element)).to.equal(false);
  });

  it('passes axe, closed and open', async () => {
    const element = await show('term-note', data, { around: column('30em') });
    await expect(element).to.be.accessible();
    await open(element);
    await expect(element).to.be.accessible();
    expect(all(element, '[role="note"]').length).to.equal(1);
  });
});

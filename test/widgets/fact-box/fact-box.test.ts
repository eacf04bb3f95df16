import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/fact-box/define.js';
import type { BoxData } from '../../../src/widgets/fact-box/fact-box.schema.js';
import {
  all,
  fail,
  fallbackShows,
  inChromium,
  listen,
  one,
  outcome,
  part,
  show,
  soon,
  tidy,
  until,
  withKeys,
  words,
  type Setup,
} from '../../helpers.js';

listen();

const data = { title: 'The border', text: 'It is long.' } satisfies BoxData;

const folded = (more: Partial<BoxData> = {}, setup: Setup = {}) =>
  show('fact-box', { ...data, ...more }, { ...setup, attributes: { collapsed: '', ...setup.attributes } });

/** Whether the words below the title are to be seen. */
const isOpen = (element: Element): boolean => one(element, '.text').checkVisibility({ contentVisibilityAuto: true });

const button = (element: Element) => one<HTMLButtonElement>(element, 'button');

/** What a box says of being opened and closed. */
function toggles(element: Element): readonly boolean[] {
  const said: boolean[] = [];
  element.addEventListener('np-toggle', (event) =>
    said.push((event as CustomEvent<{ expanded: boolean }>).detail.expanded),
  );
  return said;
}

describe('<fact-box>', () => {
  it('shows a title and what there is to know', async () => {
    const element = await show('fact-box', data);
    expect(words(element)).to.equal('The border It is long.');
    expect(part(element, 'title').ariaLevel).to.equal('3');
    expect(all(element, 'button')).to.be.empty;
    expect(isOpen(element)).to.equal(true);
  });

  it('shows nothing for what is not given', async () => {
    const element = await show('fact-box', { text: 'Alone.' });
    expect(words(element)).to.equal('Alone.');
    expect(all(element, '[role="heading"], .small, figure, a, button')).to.be.empty;
  });

  it('shows all that is given', async () => {
    const element = await show('fact-box', {
      ...data,
      kicker: 'Explainer',
      image: { src: '/stories/media/river.svg', alt: 'A river', caption: 'The river.' },
      notes: [{ title: 'Method', text: 'On a map.' }, { text: 'Rounded.' }],
      links: [
        { href: '/a', text: 'The treaty' },
        { href: '/b', text: 'The map' },
      ],
      source: 'Border service',
      updated: '2024-07-02',
      correction: { date: '2024-07-03', text: 'It was shorter.' },
    });
    expect(tidy(part(element, 'kicker').textContent)).to.equal('Explainer');
    expect(part(element, 'image').querySelector('img')!.alt).to.equal('A river');
    expect(tidy(part(element, 'notes').textContent)).to.equal('Method On a map. Rounded.');
    expect(tidy(part(element, 'links').textContent)).to.equal('The treaty · The map');
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['/a', '/b']);
    expect(tidy(part(element, 'source').textContent)).to.equal('Source: Border service · Updated July 2, 2024');
    expect(tidy(part(element, 'correction').textContent)).to.equal('Correction, July 3, 2024: It was shorter.');
  });

  for (const [what, bad, path] of [
    ['a title alone', { title: 'A' }, ''],
    ['no notes', { title: 'A', notes: [] }, ''],
    ['a note without a text', { notes: [{ title: 'A' }] }, '/notes/0/text'],
    ['a link to a script', { text: 'A', links: [{ href: 'javascript:a()', text: 'A' }] }, '/links/0/href'],
  ] as const)
    it(`${what}: bad data, and the fallback stays`, async () => {
      const { element, issues } = await fail('fact-box', bad, { children: '<p>Fallback</p>' });
      expect(issues[0]!.path).to.equal(path);
      expect(fallbackShows(element)).to.equal(true);
    });
});

describe('<fact-box collapsed>', () => {
  it('shows its title alone, and the rest when it is pressed', async () => {
    const element = await folded();
    const said = toggles(element);
    expect(isOpen(element)).to.equal(false);
    expect(button(element).ariaExpanded).to.equal('false');
    button(element).click();
    await until(() => isOpen(element));
    expect(button(element).ariaExpanded).to.equal('true');
    button(element).click();
    await until(() => !isOpen(element));
    expect(said).to.deep.equal([true, false]);
  });

  it('is folded up also where its fallback has shown', async () => {
    const element = await folded({}, { children: '<h3>The border</h3><p>It is long.</p>' });
    expect(isOpen(element)).to.equal(false);
    expect(element.getBoundingClientRect().height).to.be.below(120);
  });

  it('says what the button opens, in a heading', async () => {
    const element = await folded();
    expect(button(element).parentElement!.role).to.equal('heading');
    expect(button(element).textContent).to.equal('The border');
    expect(one(element, `#${button(element).getAttribute('aria-controls')}`)).to.equal(part(element, 'body'));
  });

  withKeys('opens by Enter and closes by the space bar; the focus stays', async () => {
    const element = await folded();
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen(element));
    await sendKeys({ press: 'Space' });
    await until(() => !isOpen(element));
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });

  withKeys('leaves what is folded up out of the way of the Tab key', async () => {
    const element = await folded({ links: [{ href: '#a', text: 'A' }] });
    const after = document.createElement('button');
    element.after(after);
    button(element).focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
  });

  it('opens when the browser finds something in it', async () => {
    const element = await folded();
    const said = toggles(element);
    expect(part(element, 'body').getAttribute('hidden')).to.equal('until-found');
    // As a browser does: it tells, and then shows.
    part(element, 'body').dispatchEvent(new Event('beforematch', { bubbles: true }));
    part(element, 'body').removeAttribute('hidden');
    await until(() => button(element).ariaExpanded === 'true');
    expect(isOpen(element)).to.equal(true);
    expect(said).to.deep.equal([true]);
    button(element).click();
    await until(() => !isOpen(element));
  });

  it('opens where a link leads to it, and can be closed again', async () => {
    const element = await folded({}, { attributes: { id: 'the-box' } });
    location.hash = '#the-box';
    await until(() => isOpen(element));
    button(element).click();
    await until(() => !isOpen(element));
    element.lang = 'de';
    await soon();
    expect(isOpen(element)).to.equal(false);
    location.hash = '';
  });

  it('is open at once on a page that was opened at it', async () => {
    location.hash = '#the-other';
    const element = await folded({}, { attributes: { id: 'the-other' } });
    await until(() => isOpen(element));
    location.hash = '';
  });

  it('leaves no listener behind', async () => {
    const element = await folded({}, { attributes: { id: 'gone' } });
    const said = toggles(element);
    element.remove();
    location.hash = '#gone';
    await soon();
    expect(said).to.be.empty;
    location.hash = '';
  });

  it('is always open without a title', async () => {
    const element = await show('fact-box', { text: 'Alone.' }, { attributes: { collapsed: '' } });
    expect(isOpen(element)).to.equal(true);
    expect(all(element, 'button')).to.be.empty;
  });

  it('follows its attribute', async () => {
    const element = await show('fact-box', data);
    element.collapsed = true;
    await until(() => !isOpen(element));
    button(element).click();
    await until(() => isOpen(element));
    element.collapsed = false;
    await until(() => !all(element, 'button').length);
    expect(isOpen(element)).to.equal(true);
    element.collapsed = true;
    await until(() => !isOpen(element));
  });

  it('stays as the reader has left it when the data changes', async () => {
    const element = await folded();
    button(element).click();
    await until(() => isOpen(element));
    element.data = { title: 'The border', text: 'It is longer.' };
    await outcome(element);
    expect(isOpen(element)).to.equal(true);
    expect(words(element)).to.equal('The border It is longer.');
  });

  inChromium('prints whole', async () => {
    const element = await folded();
    await emulateMedia({ media: 'print' });
    expect(isOpen(element)).to.equal(true);
    expect(one(element, '.text').getBoundingClientRect().height).to.be.above(10);
    await emulateMedia({ media: 'screen' });
    expect(isOpen(element)).to.equal(false);
  });

  it('passes axe, closed and open', async () => {
    const element = await folded({ kicker: 'Explainer', links: [{ href: '#a', text: 'A' }] });
    await expect(element).to.be.accessible();
    button(element).click();
    await until(() => isOpen(element));
    await expect(element).to.be.accessible();
  });
});

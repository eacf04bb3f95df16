import { expect } from '@open-wc/testing';
import '../../../src/widgets/quote-card/define.js';
import { all, listen, one, part, pause, show, soon, tidy, until } from '../../helpers.js';

const long = Array.from(
  { length: 11 },
  (_, index) => `Sentence number ${index + 1} is one that has quite a few words in it.`,
).join(' ');
const narrow = '<div style="inline-size: 320px"><slot></slot></div>';
const button = (card: Element, name: string) =>
  card.shadowRoot!.querySelector<HTMLButtonElement>(`button[part~="${name}"]`);
const text = (card: Element) => one(card, 'blockquote[part="text"]');

listen();

describe('<quote-card lines>: show more', () => {
  const shortened = async (words: unknown = long, lines = '2') =>
    show('quote-card', { text: words }, { attributes: { lines }, around: narrow });

  /** How many lines of the words there is room for. */
  const lines = (card: Element): number => {
    const style = getComputedStyle(one(card, 'blockquote[part="text"] p'));
    return Math.round(text(card).getBoundingClientRect().height / parseFloat(style.lineHeight));
  };

  it('shows as many lines and offers the rest', async () => {
    const card = await shortened();
    await until(() => button(card, 'more'));
    expect(lines(card)).to.equal(2);
    expect(tidy(button(card, 'more')!.textContent)).to.equal('Show all of the quotation');
    expect(button(card, 'more')!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('shows all at a click, and less at another, and says so', async () => {
    const card = await shortened();
    const details: unknown[] = [];
    card.parentElement!.addEventListener('np-toggle', (event) => void details.push((event as CustomEvent).detail));
    await until(() => button(card, 'more'));
    button(card, 'more')!.click();
    await soon();
    expect(lines(card)).to.be.greaterThan(5);
    expect(button(card, 'more')!.getAttribute('aria-expanded')).to.equal('true');
    expect(tidy(button(card, 'more')!.textContent)).to.equal('Show less');
    button(card, 'more')!.click();
    await soon();
    expect(lines(card)).to.equal(2);
    expect(button(card, 'more')!.getAttribute('aria-expanded')).to.equal('false');
    expect(details).to.deep.equal([{ expanded: true }, { expanded: false }]);
  });

  it('loses no word: all of them are in the page all the time', async () => {
    const card = await shortened();
    expect(text(card).textContent).to.equal(long);
    await until(() => button(card, 'more'));
    button(card, 'more')!.click();
    await soon();
    expect(text(card).textContent).to.equal(long);
    expect(text(card).scrollHeight).to.be.at.most(text(card).clientHeight + 1);
  });

  it('keeps the focus on the button', async () => {
    const card = await shortened();
    await until(() => button(card, 'more'));
    button(card, 'more')!.focus();
    button(card, 'more')!.click();
    await soon();
    expect(card.shadowRoot!.activeElement === button(card, 'more')).to.equal(true);
  });

  it('offers no “less” for other words that are short', async () => {
    const card = await shortened();
    await until(() => button(card, 'more'));
    button(card, 'more')!.click();
    await soon();
    card.data = { text: 'So it was.' };
    await until(() => !button(card, 'more'));
    card.data = { text: long };
    await until(() => button(card, 'more'));
  });

  it('offers no “less” where the page has become so wide that there is nothing to shorten', async () => {
    const card = await show(
      'quote-card',
      { text: long.slice(0, 60) },
      { attributes: { lines: '2' }, around: '<div style="inline-size: 160px"><slot></slot></div>' },
    );
    await until(() => button(card, 'more'));
    button(card, 'more')!.click();
    await soon();
    card.parentElement!.style.inlineSize = '700px';
    await until(() => !button(card, 'more'));
  });

  it('shows all where the focus goes to a link that does not show', async () => {
    const link = { text: 'link', href: '#there' };
    const card = await shortened([[{ text: 'first', href: '#here' }, long, link]] as unknown as string[]);
    await until(() => button(card, 'more'));
    const [first, last] = all(card, 'a') as [HTMLElement, HTMLElement];
    first.focus();
    await soon();
    expect(button(card, 'more')!.getAttribute('aria-expanded'), 'a link that shows').to.equal('false');
    last.focus();
    await until(() => button(card, 'more')!.getAttribute('aria-expanded') === 'true');
    expect(text(card).scrollTop).to.equal(0);
    expect(card.shadowRoot!.activeElement === last).to.equal(true);
  });

  it('works for several paragraphs', async () => {
    const card = await shortened(long.split('. '), '3');
    await until(() => button(card, 'more'));
    expect(getComputedStyle(text(card)).webkitLineClamp).to.equal('3');
    expect(getComputedStyle(button(card, 'more')!).textDecorationLine).to.equal('underline');
    expect(text(card).scrollHeight).to.be.greaterThan(text(card).clientHeight + 1);
    button(card, 'more')!.click();
    await soon();
    expect(all(card, 'blockquote p')).to.have.lengthOf(11);
    expect(text(card).scrollHeight).to.be.at.most(text(card).clientHeight + 1);
  });

  it('shortens the original words, too, whichever of the two are longer', async () => {
    const original = (words: string) => ({ text: words, lang: 'ru' });
    const isShort = (words: HTMLElement) => words.scrollHeight > words.clientHeight + 1;
    const words = (card: Element) => one(card, 'blockquote[part="original"]');
    for (const [ours, theirs] of [
      [long, long],
      ['So it was.', long],
      [long, 'Так и было.'],
    ] as const) {
      const card = await show(
        'quote-card',
        { text: ours, original: original(theirs) },
        { attributes: { lines: '2' }, around: narrow },
      );
      await until(() => Boolean(button(card, 'more')) === (ours === long));
      expect(words(card).clientHeight, 'hidden until it is asked for').to.equal(0);
      button(card, 'switch')!.click();
      await until(() => Boolean(button(card, 'more')) === (theirs === long));
      expect(isShort(words(card))).to.equal(theirs === long);
      if (theirs !== long) continue;
      button(card, 'more')!.click();
      await soon();
      expect(isShort(words(card))).to.equal(false);
    }
  });

  it('says whose quotation its controls belong to, for there are several on a page', async () => {
    const attributes = { lines: '2', share: '' };
    const card = await show('quote-card', { text: long, speaker: 'Ada Ng' }, { attributes, around: narrow });
    await until(() => button(card, 'more'));
    const label = (name: string) => button(card, name)!.ariaLabel;
    expect([label('more'), label('share')]).to.deep.equal(['Show all of the quotation: Ada Ng', 'Share: Ada Ng']);
    button(card, 'more')!.click();
    await soon();
    expect(label('more')).to.equal('Show less: Ada Ng');
  });

  it('offers nothing where all of it shows', async () => {
    const card = await shortened('So it was.');
    await pause(100);
    expect(button(card, 'more') === null).to.equal(true);
  });

  it('goes by the font, which may come late and need more lines in the same box', async () => {
    const card = await show(
      'quote-card',
      { text: 'iiii '.repeat(24) },
      {
        attributes: { lines: '3' },
        around: '<div style="inline-size: 420px; font: 16px late, serif"><slot></slot></div>',
      },
    );
    await pause(100);
    expect(button(card, 'more') === null, 'it fits at first').to.equal(true);
    // A fixed width for each letter: twice as many lines.
    const font = new FontFace('late', 'local("DejaVu Sans Mono"), local("Liberation Mono"), local("Courier New")');
    card.style.setProperty('--np-quote-size', '1.2em');
    document.fonts.add(font);
    const loaded = await font.load().then(
      () => true,
      () => false,
    );
    // Where the machine has none of these fonts, what a font that comes does is told.
    if (!loaded) text(card).style.letterSpacing = '0.5em';
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await until(() => button(card, 'more'));
    document.fonts.delete(font);
  });

  for (const [what, lang] of [
    ['large, as in English', 'en'],
    ['small, as in German', 'de'],
  ] as const) {
    it(`offers nothing where one line of a wide page shows all, whatever marks stand in the margin: ${what}`, async () => {
      const card = await show(
        'quote-card',
        { text: 'So it was.' },
        { attributes: { lines: '1', lang }, around: '<div style="inline-size: 700px"><slot></slot></div>' },
      );
      await pause(100);
      expect(button(card, 'more') === null).to.equal(true);
      // WebKit puts an ellipsis behind a line that has a mark beside it, for as long as lines are counted.
      expect(getComputedStyle(text(card)).webkitLineClamp).to.equal('none');
    });
  }

  it('goes by the width: what fits in two lines of a wide page does not in a narrow one', async () => {
    const card = await show(
      'quote-card',
      { text: long.slice(0, 60) },
      { attributes: { lines: '2' }, around: '<div style="inline-size: 700px"><slot></slot></div>' },
    );
    await pause(100);
    expect(button(card, 'more') === null).to.equal(true);
    card.parentElement!.style.inlineSize = '160px';
    await until(() => button(card, 'more'));
    card.parentElement!.style.inlineSize = '700px';
    await until(() => !button(card, 'more'));
  });

  it('can be changed and taken away', async () => {
    const card = await shortened();
    await until(() => button(card, 'more'));
    card.lines = 3;
    await until(() => lines(card) === 3);
    card.removeAttribute('lines');
    await soon();
    expect(lines(card)).to.be.greaterThan(5);
    expect(button(card, 'more') === null).to.equal(true);
  });

  for (const value of ['0', '-2', 'two', '']) {
    it(`lines="${value}" shortens nothing`, async () => {
      const card = await shortened(long, value);
      await pause(60);
      expect(card.lines).to.equal(0);
      expect(lines(card)).to.be.greaterThan(5);
      expect(button(card, 'more') === null).to.equal(true);
    });
  }

  it('has no accessibility faults, closed or open', async () => {
    const card = await shortened();
    await until(() => button(card, 'more'));
    await expect(card).to.be.accessible();
    button(card, 'more')!.click();
    await soon();
    await expect(card).to.be.accessible();
  });
});

describe('<quote-card share>', () => {
  const shared: unknown[] = [];
  const copied: string[] = [];
  /** Puts something in the place of what the browser has. */
  const give = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });

  beforeEach(() => {
    shared.length = copied.length = 0;
    give('share', undefined);
    give('clipboard', { writeText: (words: string) => Promise.resolve(void copied.push(words)) });
  });
  after(() => {
    delete (navigator as { share?: unknown }).share;
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  const card = (data: object = {}) =>
    show(
      'quote-card',
      { text: ['One,', 'two.'], speaker: 'Dimash', url: '/quotes/d', ...data },
      { attributes: { share: '' } },
    );

  it('is offered only where it is asked for', async () => {
    const element = await show('quote-card', { text: 'A' });
    expect(button(element, 'share') === null).to.equal(true);
    element.share = true;
    await until(() => button(element, 'share'));
    expect(element.getAttribute('share')).to.equal('');
    expect(tidy(button(element, 'share')!.textContent)).to.equal('Share');
    element.share = false;
    await soon();
    expect(button(element, 'share') === null).to.equal(true);
  });

  it('says so to the page, with the words and the address', async () => {
    const element = await card();
    const details: unknown[] = [];
    element.parentElement!.addEventListener('np-share', (event) => void details.push((event as CustomEvent).detail));
    button(element, 'share')!.click();
    expect(details).to.deep.equal([{ text: 'One,\n\ntwo.\n— Dimash', url: new URL('/quotes/d', location.href).href }]);
  });

  it('gives the address of the page where the quotation has none', async () => {
    const element = await card({ url: undefined, speaker: undefined });
    let detail: unknown;
    element.addEventListener('np-share', (event) => (detail = event.detail));
    button(element, 'share')!.click();
    expect(detail).to.deep.equal({ text: 'One,\n\ntwo.', url: location.href });
  });

  it('uses the device’s own way', async () => {
    give('share', (what: unknown) => Promise.resolve(void shared.push(what)));
    const element = await card();
    button(element, 'share')!.click();
    await soon();
    expect(shared).to.deep.equal([{ text: 'One,\n\ntwo.\n— Dimash', url: new URL('/quotes/d', location.href).href }]);
    expect(copied).to.be.empty;
  });

  it('copies where there is none, and says so', async () => {
    const element = await card();
    const status = one(element, '[role="status"]');
    expect(tidy(status.textContent)).to.equal('');
    button(element, 'share')!.click();
    await soon();
    expect(copied).to.deep.equal([`One,\n\ntwo.\n— Dimash\n${new URL('/quotes/d', location.href).href}`]);
    expect(one(element, '[role="status"]') === status, 'the same element, so that the change is announced').to.equal(
      true,
    );
    expect(tidy(status.textContent)).to.equal('Copied');
  });

  it('leaves it to a page that prevents it', async () => {
    give('share', (what: unknown) => Promise.resolve(void shared.push(what)));
    const element = await card();
    element.addEventListener('np-share', (event) => event.preventDefault());
    button(element, 'share')!.click();
    await soon();
    expect(shared).to.be.empty;
    expect(copied).to.be.empty;
    expect(tidy(one(element, '[role="status"]').textContent)).to.equal('');
  });

  it('does no harm where the reader thinks better of it or the page may not', async () => {
    give('share', () => Promise.reject(new DOMException('no', 'AbortError')));
    const element = await card();
    button(element, 'share')!.click();
    await soon();
    expect(tidy(one(element, '[role="status"]').textContent)).to.equal('');
    give('share', undefined);
    give('clipboard', undefined);
    button(element, 'share')!.click();
    await until(() => tidy(one(element, '[role="status"]').textContent) === 'It could not be shared here');
  });

  it('can be had together with “show more”', async () => {
    const element = await show('quote-card', { text: long }, { attributes: { share: '', lines: '2' }, around: narrow });
    await until(() => button(element, 'more'));
    expect(button(element, 'share')).to.exist;
    expect(part(element, 'share').getClientRects()).not.to.be.empty;
  });
});

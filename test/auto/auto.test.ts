import { expect, fixtureSync } from '@open-wc/testing';
import { listen, one, outcome, part, soon, tidy, until } from '../helpers.js';

const { console: reported } = listen();

/** The source files that the page has asked for, of the widgets or of what they stand on. */
const requested = (pattern: RegExp): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.includes('/src/') && pattern.test(path));

const json = (text: string): string => JSON.stringify({ text }).replaceAll('"', '&quot;');

/** Adds HTML to the page, as a CMS or a live blog does. */
const add = (markup: string): HTMLElement => fixtureSync<HTMLElement>(`<div>${markup}</div>`);

const shown = async (element: Element): Promise<string> => {
  await until(() => element.shadowRoot, 'the widget to show its data');
  return tidy(part(element, 'text').textContent);
};

// The tests of this part run in this order, on one page, as readers come down an article.
describe('auto.js', () => {
  before(() => import('../../src/auto/auto.js'));

  it('loads no widget, and nothing that they stand on, where a page has none', async () => {
    add('<p>An article without widgets, with an <x-other>element</x-other> of somebody else’s.</p>');
    await soon();
    expect(requested(/widgets\/(?!list)|core\//)).to.be.empty;
    expect(customElements.get('quote-card')).to.equal(undefined);
  });

  it('leaves alone what it does not know', async () => {
    const place = add(`
      <figure data-newspart="pie-chart" data-json="{}"><p>Words</p></figure>
      <figure data-newspart="constructor"></figure>
      <figure data-newspart="toString"></figure>
      <figure data-newspart=""></figure>
      <quote-cards></quote-cards>`);
    const before = place.innerHTML;
    await soon();
    expect(place.innerHTML).to.equal(before);
    expect(requested(/widgets\/(?!list)/)).to.be.empty;
  });

  it('loads what an element needs when it comes, and nothing else', async () => {
    const place = add(`<quote-card data="${json('So it was.')}"><blockquote>So it was.</blockquote></quote-card>`);
    expect(await shown(place.firstElementChild!)).to.equal('So it was.');
    expect(customElements.get('stat-counter')).to.equal(undefined);
    expect(customElements.get('relations-timeline')).to.equal(undefined);
    expect(requested(/widgets\/(?:stat-counter|relations-timeline)\//)).to.be.empty;
  });

  it('finds widgets within what is added', async () => {
    const place = add(`<section><article><quote-card data="${json('Deep.')}"></quote-card></article></section>`);
    expect(await shown(place.querySelector('quote-card')!)).to.equal('Deep.');
  });

  it('tells widgets of another language around them, also on the whole page and outside their shadow root', async () => {
    const data = JSON.stringify({ text: 'A', original: { lang: 'ru', text: 'Б' } }).replaceAll('"', '&quot;');
    const place = add(`<div lang="de"><quote-card data="${data}"></quote-card><p></p><x-told></x-told></div>`);
    const root = place.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<quote-card data="${data}"></quote-card>`;
    let told = 0;
    // Elements of somebody else's have a method of that name, too.
    (place.querySelector('x-told') as unknown as { attributeChangedCallback: unknown }).attributeChangedCallback = () =>
      told++;
    const cards = [place.querySelector('quote-card')!, root.querySelector('quote-card')!];
    const say = (words: string) => () => cards.every((card) => card.shadowRoot?.textContent.includes(words));
    // What came with a shadow root is found with the next look at the page.
    place.querySelector('p')!.replaceWith(place.querySelector('p')!);
    await until(say('Russisch'));
    place.querySelector('div')!.lang = 'fr';
    await until(say('russe'));
    place.querySelector('div')!.removeAttribute('lang');
    const { lang } = document.documentElement;
    document.documentElement.lang = 'ar';
    await until(say('الروسية'));
    document.documentElement.lang = lang;
    await until(say('Russian'));
    expect(told).to.equal(0);
  });

  it('puts a widget into a placeholder, with the fallback that stood there', async () => {
    const place = add(
      `<figure data-newspart="quote-card" data-json="${json('So it was.')}" class="wide"><blockquote>So it was.</blockquote><figcaption>Dimash</figcaption></figure>`,
    );
    await until(() => place.querySelector('quote-card'));
    const card = place.querySelector('quote-card')!;
    expect(await shown(card)).to.equal('So it was.');
    expect(card.parentElement!.className).to.equal('wide');
    expect([...card.children].map(({ localName }) => localName)).to.deep.equal(['blockquote', 'figcaption']);
    expect(place.querySelectorAll('blockquote'), 'the words once').to.have.lengthOf(1);
  });

  it('reads the HTML of a placeholder that names no data', async () => {
    const place = add(
      `<figure data-newspart="quote-card"><blockquote>So it was.</blockquote><figcaption>Dimash, singer</figcaption></figure>`,
    );
    await until(() => place.querySelector('quote-card'));
    const card = place.querySelector('quote-card')!;
    expect(await shown(card)).to.equal('So it was.');
    expect(tidy(part(card, 'role').textContent)).to.equal('singer');
  });

  it('makes attributes of the placeholder’s data-*', async () => {
    const place = add(`
      <script type="application/json" id="auto-story">{ "quotes": { "a": { "text": "From a story." } } }</script>
      <div data-newspart="quote-card" data-src="#auto-story/quotes/a" data-variant="pull" data-heading-level="4" data-share data-lang="en-GB"></div>`);
    await until(() => place.querySelector('quote-card'));
    const card = place.querySelector('quote-card')!;
    expect(await shown(card)).to.equal('From a story.');
    expect(Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      src: '#auto-story/quotes/a',
      variant: 'pull',
      'heading-level': '4',
      share: '',
      lang: 'en-GB',
    });
  });

  it('follows later changes of them', async () => {
    const place = add(`<div data-newspart="quote-card" data-json="${json('A')}" data-variant="pull"></div>`);
    await until(() => place.querySelector('quote-card'));
    const card = place.querySelector('quote-card')!;
    expect(await shown(card)).to.equal('A');
    const placeholder = card.parentElement!;
    placeholder.dataset['json'] = JSON.stringify({ text: 'B' });
    placeholder.removeAttribute('data-variant');
    placeholder.dataset['lines'] = '3';
    placeholder.setAttribute('data-onclick', 'alert(1)');
    placeholder.className = 'wide';
    await until(() => tidy(part(card, 'text').textContent) === 'B');
    expect(Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      data: '{"text":"B"}',
      lines: '3',
    });
  });

  it('comes back where a script has written something else into the placeholder', async () => {
    const place = add(`<div data-newspart="quote-card"><blockquote>A</blockquote></div>`);
    const placeholder = place.firstElementChild!;
    await until(() => placeholder.querySelector('quote-card'));
    placeholder.innerHTML = '<blockquote>B</blockquote>';
    await until(() => placeholder.querySelector('quote-card'));
    expect(await shown(placeholder.querySelector('quote-card')!)).to.equal('B');
  });

  it('comes when the attribute does, and as another widget when that changes', async () => {
    const place = add(`<div data-json='{"text":"A","value":5,"label":"trips"}'><blockquote>A</blockquote></div>`);
    const placeholder = place.firstElementChild as HTMLElement;
    placeholder.dataset['newspart'] = 'quote-card';
    await until(() => placeholder.querySelector('quote-card'));
    placeholder.dataset['newspart'] = 'stat-counter';
    await until(() => placeholder.querySelector('stat-counter'));
    expect(placeholder.querySelector('quote-card') === null).to.equal(true);
    expect(placeholder.querySelector(':scope > stat-counter > blockquote')!.textContent).to.equal('A');
  });

  it('is filled once, also with something else in front of the widget, and as a copy of the page', async () => {
    const place = add(`<div data-newspart="quote-card" data-json="${json('A')}"></div>`);
    const placeholder = place.firstElementChild as HTMLElement;
    await until(() => placeholder.querySelector('quote-card'));
    placeholder.prepend(document.createElement('aside'));
    document.body.append(placeholder);
    const copy = add(placeholder.outerHTML).firstElementChild as HTMLElement;
    await soon();
    for (const element of [placeholder, copy]) {
      expect(element.querySelectorAll('quote-card')).to.have.lengthOf(1);
      element.dataset['json'] = JSON.stringify({ text: 'B' });
      await until(() => tidy(part(element.querySelector('quote-card')!, 'text').textContent) === 'B');
    }
    placeholder.remove();
  });

  for (const [tag, html, words] of [
    ['quote-card', '<blockquote data-newspart="quote-card" id="p"><p>A</p></blockquote>', 'A'],
    ['relations-timeline', '<ul data-newspart="relations-timeline" id="p"><li>1991: A</li></ul>', 'A'],
    ['relations-timeline', '<table data-newspart="relations-timeline" id="p"><tr><td>1991<td>A</table>', 'A'],
  ] as const)
    it(`goes around ${html.split(' ')[0]}>, whose children mean something only in it`, async () => {
      const place = add(html);
      await until(() => place.querySelector(tag)?.shadowRoot);
      const widget = place.querySelector(tag)!;
      expect(widget.firstElementChild!.id).to.equal('p');
      expect(tidy(widget.shadowRoot!.textContent)).to.contain(words);
      add('').append(widget);
      await soon();
      expect(widget.querySelector(tag) === null && widget.parentElement!.localName === 'div').to.equal(true);
    });

  it('makes no handler and no style of them', async () => {
    const place = add(
      `<div data-newspart="quote-card" data-json="${json('A')}" data-onclick="alert(1)" data-ONload="alert(1)" data-on="x" data-style="position: fixed"></div>`,
    );
    await until(() => place.querySelector('quote-card'));
    expect(place.querySelector('quote-card')!.getAttributeNames()).to.deep.equal(['data']);
  });

  it('is not stopped by names of which no attribute can be made', async () => {
    // The HTML parser takes them; setAttribute does not take all of them.
    const place = add(`
      <div data-newspart="quote-card" data-json="${json('A')}" data-="x" data-@click="alert(1)" data-1x="x" data-:is="x"></div>
      <div data-newspart="quote-card" data-json="${json('B')}"></div>`);
    await until(() => place.querySelectorAll('quote-card').length === 2, 'both placeholders to be filled');
    expect(await Promise.all([...place.querySelectorAll('quote-card')].map(shown))).to.deep.equal(['A', 'B']);
  });

  it('fills a placeholder once, also when it is moved', async () => {
    const place = add(`<div data-newspart="quote-card" data-json="${json('A')}"></div>`);
    await until(() => place.querySelector('quote-card'));
    add('').append(place.firstElementChild!);
    await soon();
    expect(document.querySelectorAll('[data-newspart] quote-card')).to.have.lengthOf(1);
    expect(document.querySelector('[data-newspart] quote-card quote-card') === null).to.equal(true);
  });

  it('leaves the fallback of a placeholder whose data is bad', async () => {
    const place = add(
      `<div data-newspart="quote-card" data-json="{ &quot;text&quot;: "><blockquote>So it was.</blockquote></div>`,
    );
    await until(() => reported.length);
    expect(place.querySelector('blockquote')!.getClientRects()).not.to.be.empty;
    expect(place.querySelector('blockquote')!.textContent).to.equal('So it was.');
  });

  it('loads the other widgets when they come', async () => {
    const place = add(`
      <stat-counter animate="none" data="{ &quot;value&quot;: 600000, &quot;label&quot;: &quot;trips&quot; }"></stat-counter>
      <div data-newspart="relations-timeline" data-json="{ &quot;events&quot;: [{ &quot;title&quot;: &quot;Independence&quot; }] }"></div>`);
    const stat = place.querySelector('stat-counter')!;
    await until(() => stat.shadowRoot);
    expect(tidy(part(stat, 'value').textContent)).to.equal('600,000');
    await until(() => place.querySelector('relations-timeline')?.shadowRoot);
    expect(tidy(one(place.querySelector('relations-timeline')!, '[part="event-title"]').textContent)).to.equal(
      'Independence',
    );
  });

  it('upgrades a placeholder that becomes one of many at once', async () => {
    const place = add(
      Array.from(
        { length: 50 },
        (_, index) => `<div data-newspart="quote-card" data-json="${json(`Number ${index}`)}"></div>`,
      ).join(''),
    );
    await until(() => place.querySelectorAll('quote-card').length === 50);
    expect(await Promise.all([...place.querySelectorAll('quote-card')].map(shown))).to.deep.equal(
      Array.from({ length: 50 }, (_, index) => `Number ${index}`),
    );
  });

  it('breaks nothing where a page has it twice', async () => {
    await import('../../src/auto/auto.js?again' as '../../src/auto/auto.js');
    const place = add(
      `<div data-newspart="quote-card" data-json="${json('A')}"></div><quote-card data="${json('B')}"></quote-card>`,
    );
    const card = place.lastElementChild!;
    await Promise.race([outcome(card), until(() => card.shadowRoot)]);
    await until(() => place.querySelector('[data-newspart] > quote-card'));
    await soon();
    expect(place.querySelectorAll('quote-card')).to.have.lengthOf(2);
    expect(await Promise.all([...place.querySelectorAll('quote-card')].map(shown))).to.deep.equal(['A', 'B']);
  });
});

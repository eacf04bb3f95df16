import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit/html.js';
import * as v from 'valibot';
import { words } from '../../src/core/fields.js';
import type { Issue } from '../../src/core/source.js';
import { NewspartElement, type Options } from '../../src/core/widget.js';
import { all, count, fail, listen, one, outcome, pause, place, show, soon, tidy, until } from '../helpers.js';

const schema = v.object({ title: words, items: v.optional(v.array(v.object({ name: words })), []) });

/** A widget as simple as can be. */
class TestWidget extends NewspartElement<v.InferOutput<typeof schema>> {
  static override readonly tag: string = 'test-widget';
  static override readonly schema = schema;
  static override readonly list = 'items';
  static override readonly style = '.np { margin: 0; }';

  viewings = 0;
  renderings = 0;

  protected override template(
    { title, items }: v.InferOutput<typeof schema>,
    { locale, headingLevel, footer }: Options,
  ): unknown {
    if (title === 'throw') throw new Error('a mistake in a template');
    if (title === 'not in German' && locale.lang === 'de') throw new Error('a mistake in a language');
    return html`<div class="np" part="base">
      <div role="heading" aria-level=${headingLevel}>${title}</div>
      <i>${locale.lang}</i>
      ${items.map(({ name }) => html`<b>${name}</b>`)} ${footer}
    </div>`;
  }

  protected override rendered(model: v.InferOutput<typeof schema>): void {
    this.renderings++;
    super.rendered(model);
  }

  protected override viewed(): void {
    this.viewings++;
  }
}
TestWidget.define();

declare global {
  interface HTMLElementTagNameMap {
    'test-widget': TestWidget;
  }
}

const { console: reported, info } = listen();

const title = (element: Element): string => one(element, '[role="heading"]').textContent;
const fallback = '<p>Fallback</p>';
const visible = (element: Element): boolean => element.querySelector('p')!.getClientRects().length > 0;
/** Further down than anybody scrolls. */
const below = '<div><div style="block-size: 400vh"></div><slot></slot></div>';

describe('a widget', () => {
  it('is not rendered again for what changes in the element beside its data', async () => {
    const children = '<script type="application/json">{"title": "A"}</script>';
    const element = await show('test-widget', undefined, { children });
    expect(element.renderings).to.equal(1);
    element.className = 'wide';
    element.append(document.createElement('p'));
    await soon();
    expect(element.renderings).to.equal(1);
    element.querySelector('script')!.textContent = '{"title": "B"}';
    await soon();
    expect(element.renderings).to.equal(2);
    expect(title(element)).to.equal('B');
    // The language of what is around it may be another one there.
    element.parentElement!.append(element);
    await soon();
    expect(element.renderings).to.equal(3);
  });

  it('shows its data, and says so', async () => {
    const element = place('test-widget', { title: 'A' });
    const event = await new Promise<CustomEvent>((resolve) =>
      document.body.addEventListener('np-ready', resolve, { once: true }),
    );
    expect(event.target === element).to.equal(true);
    expect(event).to.include({ bubbles: true, composed: true });
    expect(title(element)).to.equal('A');
  });

  it('says so again when it shows other data', async () => {
    const element = await show('test-widget', { title: 'A' });
    element.data = { title: 'B' };
    await outcome(element);
    expect(title(element)).to.equal('B');
  });

  it('shows its data in place of the fallback, which stays in the page', async () => {
    const element = await show('test-widget', { title: 'A' }, { children: fallback });
    expect(visible(element)).to.equal(false);
    expect(element.textContent).to.equal('Fallback');
  });

  it('shows what stands in its slot', async () => {
    const element = await show('test-widget', { title: 'A' }, { children: '<p slot="footer">Footer</p>' });
    expect(visible(element)).to.equal(true);
  });

  it('that is not in the page does nothing', async () => {
    const element = document.createElement('test-widget');
    element.data = { title: 'A' };
    element.headingLevel = 4;
    const counts = count(element);
    await soon();
    expect(counts).to.include({ 'np-ready': 0, 'np-error': 0 });
    expect(element.shadowRoot === null).to.equal(true);
  });

  it('has nothing to do with the constructor: it can be made by a script', () => {
    expect(new TestWidget().attributes).to.have.lengthOf(0);
  });

  it('shows the same data again, and says so, where only another language was in its way', async () => {
    const { element } = await fail('test-widget', { title: 'not in German' }, { attributes: { lang: 'de' } });
    const events = count(element);
    element.update();
    await soon();
    expect(events['np-error'], 'said once').to.equal(0);
    element.lang = 'fr';
    await until(() => events['np-ready']);
    expect(title(element)).to.equal('not in German');
    expect(one(element, 'i').textContent).to.equal('fr');
    expect(events['np-error']).to.equal(0);
  });

  it('shows good data after some that it failed to show, also on other ways in than a property', async () => {
    const { element } = await fail('test-widget', undefined, { attributes: { data: '{"title": "throw"}' } });
    const events = count(element);
    element.setAttribute('data', '{"title": "A"}');
    await until(() => events['np-ready']);
    expect(title(element)).to.equal('A');
  });

  it('throws nothing into the page when its own code is at fault', async () => {
    const element = place('test-widget', { title: 'throw' }, { children: fallback });
    await until(() => reported.length);
    expect(reported[0]).to.include('newsparts <test-widget>').and.to.include('a mistake in a template');
    expect(visible(element)).to.equal(true);
  });

  it('whose code is at fault with new data shows the fallback and not the old data, and says so once', async () => {
    const element = await show('test-widget', { title: 'A' }, { children: fallback });
    const counts = count(element);
    element.data = { title: 'throw' };
    expect(await outcome(element)).to.deep.equal([{ path: '', message: 'Error: a mistake in a template' }]);
    expect(visible(element)).to.equal(true);
    expect(tidy(element.shadowRoot!.textContent)).to.equal('');
    element.headingLevel = 5;
    await soon();
    fixtureSync<HTMLElement>('<section></section>').append(element);
    await soon();
    expect(counts).to.include({ 'np-error': 1, 'np-ready': 0 });
    element.data = { title: 'B' };
    await outcome(element);
    expect(title(element)).to.equal('B');
  });
});

describe('bad data', () => {
  it('is said in an event, with the path, what was expected and what was found', async () => {
    const element = place('test-widget', { title: 5 });
    const event = await new Promise<CustomEvent<{ issues: readonly Issue[] }>>((resolve) =>
      document.body.addEventListener('np-error', resolve, { once: true }),
    );
    expect(event.target === element).to.equal(true);
    expect(event).to.include({ bubbles: true, composed: true });
    expect(event.detail.issues).to.deep.equal([{ path: '/title', message: 'expected string, found 5' }]);
  });

  it('is said in the console, once', async () => {
    const { element } = await fail('test-widget', { title: 5 });
    element.headingLevel = 4;
    element.lang = 'de';
    fixtureSync<HTMLElement>('<section></section>').append(element);
    await soon();
    expect(reported).to.have.lengthOf(1);
    expect(reported[0])
      .to.include('newsparts <test-widget>')
      .and.to.include('/title')
      .and.to.include('expected string, found 5');
  });

  it('is said again when it is bad in another way', async () => {
    const { element } = await fail('test-widget', { title: 5 });
    element.data = { title: 6 };
    expect(await outcome(element)).to.deep.equal([{ path: '/title', message: 'expected string, found 6' }]);
    expect(reported).to.have.lengthOf(2);
  });

  it('leaves the fallback in place', async () => {
    const { element } = await fail('test-widget', { title: 5 }, { children: fallback });
    expect(visible(element)).to.equal(true);
  });

  it('takes no space where there is no fallback', async () => {
    const { element } = await fail('test-widget', { title: 5 });
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('after good data brings the fallback back', async () => {
    const element = await show('test-widget', { title: 'A' }, { children: fallback });
    element.data = { title: 5 };
    await outcome(element);
    expect(visible(element)).to.equal(true);
    expect(all(element, '[role="heading"]')).to.be.empty;
    element.data = { title: 'B' };
    await outcome(element);
    expect(visible(element)).to.equal(false);
    expect(title(element)).to.equal('B');
  });

  it('is not said to have come into view', async () => {
    const { element } = await fail('test-widget', { title: 5 }, { children: fallback });
    const counts = count(element);
    await pause(150);
    expect(counts['np-view']).to.equal(0);
  });

  it('in an item of a list: the item is left out and reported, the others show', async () => {
    const element = place('test-widget', {
      title: 'A',
      items: [{ name: 'one' }, { nmae: 'two' }, { name: 'three' }, 4],
    });
    const counts = count(element);
    const issues = await outcome(element);
    expect(issues).to.deep.equal([
      { path: '/items/1/name', message: 'expected "name", found nothing' },
      { path: '/items/3', message: 'expected Object, found 4' },
    ]);
    expect(counts).to.include({ 'np-ready': 1, 'np-error': 1 });
    expect(all(element, 'b').map((b) => b.textContent)).to.deep.equal(['one', 'three']);
    expect(reported).to.have.lengthOf(1);
  });

  it('null in a field that may be left out counts as left out', async () => {
    const data = { title: 'A', items: null };
    expect(title(await show('test-widget', data))).to.equal('A');
    expect(data).to.deep.equal({ title: 'A', items: null });
  });

  it('elsewhere and in an item: nothing shows', async () => {
    const { element, issues } = await fail('test-widget', { title: '', items: [{}] });
    expect(issues.map(({ path }) => path)).to.deep.equal(['/title', '/items/0/name']);
    expect(element.shadowRoot?.querySelector('b')).not.to.exist;
  });

  for (const [what, data, path, message] of [
    ['an empty string', '', '', 'expected JSON in data, found nothing'],
    ['white space', ' \n', '', 'expected JSON in data, found nothing'],
    ['truncated JSON', '{ "title": "A', '', /^expected JSON in data, found ./],
    ['not JSON', '<p>A</p>', '', /^expected JSON in data, found ./],
    ['NaN, which is not JSON', '{ "title": NaN }', '', /^expected JSON in data, found ./],
    ['an array where an object goes', [{ title: 'A' }], '', 'expected an object, found an array'],
    ['an array as text', '[]', '', 'expected an object, found an array'],
    ['null', 'null', '', 'expected Object, found null'],
    ['a number', '5', '', 'expected Object, found 5'],
    ['a string', '"A"', '', 'expected Object, found "A"'],
    ['true', 'true', '', 'expected Object, found true'],
    ['an empty object', {}, '/title', 'expected "title", found nothing'],
    ['a wrong type', { title: ['A'] }, '/title', 'expected string, found Array'],
    ['null in a field that has to be there', { title: null }, '/title', 'expected string, found null'],
    ['null in a list', { title: 'A', items: [null] }, '/items/0', 'expected Object, found null'],
    ['a blank text', { title: ' ' }, '/title', 'expected words (at most 100,000 characters), found " "'],
    [
      '1 MB of text',
      { title: 'x'.repeat(1_000_000) },
      '/title',
      /^expected words \(at most 100,000 characters\), found "x{30,100}…$/,
    ],
    ['an object where a list goes', { title: 'A', items: {} }, '/items', 'expected Array, found Object'],
  ] as const) {
    it(`${what}: a clear message, and the fallback`, async () => {
      const { element, issues } = await fail('test-widget', data, { children: fallback });
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]!.path).to.equal(path);
      if (typeof message === 'string') expect(issues[0]!.message).to.equal(message);
      else expect(issues[0]!.message).to.match(message);
      expect(visible(element)).to.equal(true);
      expect(reported).to.have.lengthOf(1);
    });
  }

  it('in objects that cannot be read: no harm to the page', async () => {
    const circular: Record<string, unknown> = { title: 5 };
    circular['self'] = circular;
    await fail('test-widget', circular);
    const { element } = await fail('test-widget', { title: Symbol('A') });
    element.data = { title: () => 'A' };
    await outcome(element);
    element.data = { title: 10n };
    await outcome(element);
    expect(reported).to.have.lengthOf(4);
  });
});

describe('debug', () => {
  it('shows in place what is wrong', async () => {
    const { element } = await fail('test-widget', { title: 5 }, { attributes: { debug: '' }, children: fallback });
    expect(all(element, '[part="errors"] > *').map((line) => tidy(line.textContent))).to.deep.equal([
      '/title: expected string, found 5',
    ]);
    expect(visible(element)).to.equal(true);
  });

  it('shows it beside what can be shown', async () => {
    const { element } = await fail(
      'test-widget',
      { title: 'A', items: [{}, { name: 'B' }] },
      { attributes: { debug: '' } },
    );
    expect(title(element)).to.equal('A');
    expect(all(element, '[part="errors"] > *')).to.have.lengthOf(1);
  });

  it('leaves what the page has set on the element alone', async () => {
    const element = document.createElement('test-widget');
    Object.defineProperty(element, 'theirs', { value: 1 });
    Object.defineProperty(element, 'shown', { value: 1, enumerable: true });
    fixtureSync('<div></div>').append(element);
    await soon();
    expect(Object.keys(element)).to.include('shown');
  });

  it('can be switched on and off', async () => {
    const { element } = await fail('test-widget', { title: 5 });
    element.debug = true;
    await soon();
    expect(all(element, '[part="errors"] > *')).to.have.lengthOf(1);
    element.debug = false;
    await soon();
    expect(all(element, '[part="errors"]')).to.be.empty;
  });

  it('shows nothing where nothing is wrong, nor without it', async () => {
    expect(all(await show('test-widget', { title: 'A' }, { attributes: { debug: '' } }), '[part="errors"]')).to.be
      .empty;
    const { element } = await fail('test-widget', { title: 'A', items: [{}, { name: 'B' }] });
    expect(all(element, '[part="errors"]')).to.be.empty;
  });

  it('shows markup in the data as typed', async () => {
    const { element } = await fail(
      'test-widget',
      { title: 'A', items: ['<img src=x onerror=alert(1)>'] },
      { attributes: { debug: '' } },
    );
    expect(all(element, 'img')).to.be.empty;
    expect(one(element, '[part="errors"]').textContent).to.include('<img src=x');
  });
});

describe('settings', () => {
  it('are attributes, each with a property', async () => {
    const element = await show('test-widget', { title: 'A' }, { attributes: { 'heading-level': '4', debug: '' } });
    expect(element.headingLevel).to.equal(4);
    expect(element.debug).to.equal(true);
    element.headingLevel = 5;
    element.debug = false;
    expect(element.getAttribute('heading-level')).to.equal('5');
    expect(element.hasAttribute('debug')).to.equal(false);
    element.debug = true;
    expect(element.getAttribute('debug')).to.equal('');
  });

  it('src is an attribute and a property', () => {
    const element = document.createElement('test-widget');
    expect(element.src).to.equal(null);
    element.src = '#a';
    expect(element.getAttribute('src')).to.equal('#a');
    element.setAttribute('src', '#b');
    expect(element.src).to.equal('#b');
    element.src = null;
    expect(element.hasAttribute('src')).to.equal(false);
  });

  for (const [given, level] of [
    [undefined, 3],
    ['2', 2],
    ['6', 6],
    // What is none of the levels is the default, as with every enumerated attribute of HTML.
    ['1', 3],
    ['7', 3],
    ['-3', 3],
    ['4.9', 3],
    ['four', 3],
    ['', 3],
    ['0', 3],
    ['NaN', 3],
  ] as const) {
    it(`heading-level ${given ?? 'left out'} is ${level}`, async () => {
      const element = await show(
        'test-widget',
        { title: 'A' },
        { attributes: given === undefined ? {} : { 'heading-level': given } },
      );
      expect(one(element, '[role="heading"]').ariaLevel).to.equal(String(level));
    });
  }

  it('changes of them show', async () => {
    const element = await show('test-widget', { title: 'A' });
    const counts = count(element);
    element.setAttribute('heading-level', '5');
    await soon();
    expect(one(element, '[role="heading"]').ariaLevel).to.equal('5');
    expect(counts['np-ready'], 'the data is the same').to.equal(0);
  });

  it('made before the element is defined are kept', async () => {
    const element = document.createElement('late-widget') as TestWidget;
    element.data = { title: 'A' };
    element.headingLevel = 5;
    element.debug = true;
    fixtureSync<HTMLElement>('<div></div>').append(element);
    class LateWidget extends TestWidget {
      static override readonly tag = 'late-widget';
    }
    LateWidget.define();
    await outcome(element);
    expect(title(element)).to.equal('A');
    expect(element.getAttribute('heading-level')).to.equal('5');
    expect(element.debug).to.equal(true);
    element.data = { title: 'B' };
    await outcome(element);
    expect(title(element)).to.equal('B');
  });

  it('made before the element is defined are kept, also where it comes into the page only later', async () => {
    const element = document.createElement('later-widget') as TestWidget;
    element.data = { title: 'A' };
    class LaterWidget extends TestWidget {
      static override readonly tag = 'later-widget';
    }
    LaterWidget.define();
    customElements.upgrade(element);
    fixtureSync<HTMLElement>('<div></div>').append(element);
    await outcome(element);
    expect(title(element)).to.equal('A');
  });
});

describe('the language of a widget', () => {
  const lang = (element: Element): string => one(element, 'i').textContent;

  it('is the one of the nearest element around it', async () => {
    expect(
      lang(
        await show('test-widget', { title: 'A' }, { around: '<div lang="de"><p lang="zh"></p><slot></slot></div>' }),
      ),
    ).to.equal('de');
  });

  it('is its own where it has one, and changes with it', async () => {
    const element = await show(
      'test-widget',
      { title: 'A' },
      { attributes: { lang: 'kk' }, around: '<div lang="de"><slot></slot></div>' },
    );
    expect(lang(element)).to.equal('kk');
    element.lang = 'zh';
    await soon();
    expect(lang(element)).to.equal('zh');
  });

  it('is the one around the shadow root that it is in', async () => {
    const host = fixtureSync<HTMLElement>('<div lang="de"><div></div></div>').firstElementChild!;
    const element = document.createElement('test-widget');
    element.data = { title: 'A' };
    host.attachShadow({ mode: 'open' }).append(element);
    await outcome(element);
    expect(lang(element)).to.equal('de');
  });

  it('follows the widget to another place', async () => {
    const element = await show('test-widget', { title: 'A' }, { around: '<div lang="de"><slot></slot></div>' });
    fixtureSync<HTMLElement>('<div lang="ar"></div>').append(element);
    await soon();
    expect(lang(element)).to.equal('ar');
  });

  it('may be a slip', async () => {
    expect(lang(await show('test-widget', { title: 'A' }, { attributes: { lang: 'not a language' } }))).to.equal('en');
  });
});

describe('coming into view', () => {
  it('is said once', async () => {
    const element = place('test-widget', { title: 'A' });
    const counts = count(element);
    await until(() => counts['np-view']);
    element.parentElement!.style.display = 'none';
    await pause(80);
    element.parentElement!.style.display = '';
    element.data = { title: 'B' };
    await pause(150);
    expect(counts['np-view']).to.equal(1);
    expect(element.viewings).to.equal(1);
  });

  it('is said when half of the widget is in view, not before', async () => {
    const element = await show('test-widget', { title: 'A' }, { around: below });
    const counts = count(element);
    await pause(150);
    expect(counts['np-view'], 'out of view').to.equal(0);
    element.scrollIntoView();
    await until(() => counts['np-view']);
  });

  it('is said of a widget that is taller than the view', async () => {
    const element = await show('test-widget', { title: 'A' }, { around: below });
    one(element, '.np').style.blockSize = '500vh';
    const counts = count(element);
    element.scrollIntoView();
    await until(() => counts['np-view']);
  });

  it('bubbles out of shadow roots', async () => {
    const host = fixtureSync<HTMLElement>('<div></div>');
    const counts = count(host);
    const element = document.createElement('test-widget');
    element.data = { title: 'A' };
    host.attachShadow({ mode: 'open' }).append(element);
    await until(() => counts['np-view']);
    expect(counts['np-ready']).to.equal(1);
  });
});

describe('a widget that is moved', () => {
  it('says and counts nothing again', async () => {
    const element = place('test-widget', { title: 'A' });
    const counts = count(element);
    await until(() => counts['np-view']);
    for (const parent of ['<section></section>', '<article></article>']) {
      fixtureSync<HTMLElement>(parent).append(element);
      await pause(80);
    }
    expect(counts).to.deep.equal({ 'np-ready': 1, 'np-error': 0, 'np-view': 1 });
    expect(title(element)).to.equal('A');
  });

  it('at once after it came says so once', async () => {
    const element = place('test-widget', { title: 'A' });
    const counts = count(element);
    fixtureSync<HTMLElement>('<section></section>').append(element);
    await until(() => counts['np-view']);
    await pause(80);
    expect(counts).to.deep.equal({ 'np-ready': 1, 'np-error': 0, 'np-view': 1 });
  });

  it('before it was seen is still seen', async () => {
    const element = await show('test-widget', { title: 'A' }, { around: below });
    const counts = count(element);
    fixtureSync<HTMLElement>('<section></section>').append(element);
    element.scrollIntoView();
    await until(() => counts['np-view']);
  });

  it('and is out of the page is not seen', async () => {
    const element = await show('test-widget', { title: 'A' }, { around: below });
    const counts = count(element);
    element.remove();
    await pause(150);
    expect(counts['np-view']).to.equal(0);
  });
});

describe('registration', () => {
  const names = ['one', 'two', 'three', 'four', 'five'].map((name) => `registered-${name}`);

  it('twice breaks nothing and says nothing', () => {
    TestWidget.define();
    TestWidget.define();
    expect(customElements.get('test-widget')).to.equal(TestWidget);
    expect(info).to.be.empty;
  });

  it('under another name works, also beside the first', async () => {
    TestWidget.define(names[0]);
    TestWidget.define(names[0]);
    expect(info).to.be.empty;
    const element = document.createElement(names[0]!) as TestWidget;
    element.data = { title: 'A' };
    fixtureSync<HTMLElement>('<div></div>').append(element);
    await outcome(element);
    expect(title(element)).to.equal('A');
    expect(element).to.be.an.instanceof(TestWidget);
    expect(title(await show('test-widget', { title: 'B' }))).to.equal('B');
  });

  it('under several names works', () => {
    TestWidget.define(names[1]);
    TestWidget.define(names[2]);
    expect(customElements.get(names[1]!)).not.to.equal(customElements.get(names[2]!));
  });

  it('under a name that is taken leaves the first, and says so once', () => {
    class First extends HTMLElement {}
    customElements.define(names[3]!, First);
    TestWidget.define(names[3]);
    expect(customElements.get(names[3]!)).to.equal(First);
    expect(info).to.have.lengthOf(1);
    expect(info[0]).to.include(`<${names[3]}>`);
  });

  it('of two versions of a widget on one page leaves the first', () => {
    class Newer extends NewspartElement<object> {
      static override readonly tag = 'test-widget';
      protected override template(): unknown {
        return '';
      }
    }
    Newer.define();
    expect(customElements.get('test-widget')).to.equal(TestWidget);
    expect(info).to.have.lengthOf(1);
  });

  it('in another registry than the page’s', () => {
    const registry = { get: () => undefined, define: (tag: string, type: unknown) => void defined.push([tag, type]) };
    const defined: [string, unknown][] = [];
    TestWidget.define(undefined, registry as unknown as CustomElementRegistry);
    expect(defined).to.deep.equal([['test-widget', TestWidget]]);
  });
});

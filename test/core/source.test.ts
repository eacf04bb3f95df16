import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/widgets/quote-card/define.js';
import '../../src/widgets/relations-timeline/define.js';
import '../../src/widgets/stat-counter/define.js';
import {
  all,
  count,
  fail,
  listen,
  one,
  outcome,
  part,
  pause,
  place,
  show,
  soon,
  tidy,
  until,
  words,
} from '../helpers.js';

const quote = (text: string) => ({ text });
const json = (text: string) => JSON.stringify(quote(text));
const script = (text: string) => `<script type="application/json">${json(text)}</script>`;

/** The words that a quote card shows. */
const shown = (element: Element): string => tidy(part(element, 'text').textContent);

/** Puts a story document into the page. */
function story(id: string, text: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = id;
  element.textContent = text;
  fixtureSync<HTMLElement>('<div></div>').append(element);
  return element;
}

const { console: reported } = listen();

describe('where a widget’s JSON comes from', () => {
  it('the data property, an object', async () => {
    expect(shown(await show('quote-card', quote('A')))).to.equal('A');
  });

  it('the data property, JSON text', async () => {
    expect(shown(await show('quote-card', json('A')))).to.equal('A');
  });

  it('the data attribute', async () => {
    expect(shown(await show('quote-card', undefined, { attributes: { data: json('A') } }))).to.equal('A');
  });

  it('a script of the page with an id', async () => {
    story('whole', json('A'));
    expect(shown(await show('quote-card', undefined, { attributes: { src: '#whole' } }))).to.equal('A');
  });

  it('a part of a script of the page, which a pointer names', async () => {
    story('story', JSON.stringify({ quotes: { 'a/b': quote('A'), ә: quote('B') } }));
    expect(shown(await show('quote-card', undefined, { attributes: { src: '#story/quotes/a~1b' } }))).to.equal('A');
    expect(shown(await show('quote-card', undefined, { attributes: { src: ' #story/quotes/%D3%99 ' } }))).to.equal('B');
  });

  it('a script in the same shadow root, before one of the page', async () => {
    story('near', json('page'));
    const host = fixtureSync<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<script type="application/json" id="near">${json('root')}</script><quote-card src="#near"></quote-card>`;
    const card = root.querySelector('quote-card')!;
    await outcome(card);
    expect(shown(card)).to.equal('root');
  });

  it('a script of the page, for a widget in a shadow root', async () => {
    story('far', json('page'));
    const root = fixtureSync<HTMLElement>('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<quote-card src="#far"></quote-card>';
    const card = root.querySelector('quote-card')!;
    await outcome(card);
    expect(shown(card)).to.equal('page');
  });

  it('a script of the page that comes after the widget', async () => {
    const { element } = await fail('quote-card', undefined, { attributes: { src: '#late' } });
    story('late', json('page'));
    await until(() => element.shadowRoot);
    expect(shown(element)).to.equal('page');
  });

  it('a child script', async () => {
    expect(shown(await show('quote-card', undefined, { children: `<p>Fallback</p>${script('A')}` }))).to.equal('A');
  });

  it('its own children as semantic HTML', async () => {
    const card = await show('quote-card', undefined, {
      children: '<blockquote>We were on our own.</blockquote><p>— Dimash, singer</p>',
    });
    expect(shown(card)).to.equal('We were on our own.');
    expect(tidy(part(card, 'speaker').textContent)).to.equal('Dimash');
    expect(tidy(part(card, 'role').textContent)).to.equal('singer');
    expect(card.children, 'they stay').to.have.lengthOf(2);
  });

  it('its own children in the notation of their language', async () => {
    const stat = await show('stat-counter', undefined, {
      children: '<p><b>600.000</b> viagens ao Xinjiang</p>',
      around: '<div lang="pt"><slot></slot></div>',
    });
    expect(words(stat)).to.contain('600.000').and.to.contain('viagens ao Xinjiang');
  });

  it('a list of its own', async () => {
    const timeline = await show('relations-timeline', undefined, {
      children:
        '<ol><li><time datetime="1992-01-03">3 January 1992</time>: Relations begin</li><li>2013: A speech</li></ol>',
    });
    expect(all(timeline, '[part~="event-title"]').map(({ textContent }) => tidy(textContent))).to.deep.equal([
      'Relations begin',
      'A speech',
    ]);
  });

  it('a number and its words, without an element around them', async () => {
    const stat = await show('stat-counter', undefined, { children: '600,000 trips', attributes: { animate: 'none' } });
    expect(tidy(part(stat, 'value').textContent)).to.equal('600,000');
  });

  it('HTML that is not understood is reported with the words near which that is', async () => {
    const { issues } = await fail('relations-timeline', undefined, {
      children: '<ul><li>1991: Good</li><li>03/04/1992: Which of the two?</li></ul>',
    });
    expect(issues[0]!.message).to.match(/found HTML that is not understood near ".*Which of the two\?"$/);
  });

  it('not what was written by itself for readers who cannot see it', async () => {
    const { issues } = await fail('quote-card', undefined, {
      children: '<section slot="np-fallback"><blockquote>A</blockquote></section>',
    });
    expect(issues[0]!.message).to.match(/found none of them$/);
  });

  it('refs of a part look into the whole document', async () => {
    story(
      'refs',
      JSON.stringify({ people: { d: { name: 'Dimash' } }, quotes: { d: { text: 'A', speaker: { ref: 'd' } } } }),
    );
    const card = await show('quote-card', undefined, { attributes: { src: '#refs/quotes/d' } });
    expect(part(card, 'speaker').textContent).to.equal('Dimash');
  });

  it('the first of them that is there', async () => {
    story('first', json('src'));
    const card = await show('quote-card', quote('property'), {
      attributes: { data: json('attribute'), src: '#first' },
      children: script('child'),
    });
    expect(shown(card)).to.equal('property');
    card.data = undefined;
    await outcome(card);
    expect(shown(card)).to.equal('attribute');
    card.removeAttribute('data');
    await outcome(card);
    expect(shown(card)).to.equal('src');
    card.src = null;
    await outcome(card);
    expect(shown(card)).to.equal('child');
    card.innerHTML = '<blockquote>HTML</blockquote>';
    await outcome(card);
    expect(shown(card)).to.equal('HTML');
  });

  it('scripts of another type are not data', async () => {
    const { issues } = await fail('quote-card', undefined, {
      children: `<script type="text/plain">${json('A')}</script>`,
    });
    expect(issues[0]!.message).to.equal(
      'expected data, src, a child <script type="application/json"> or HTML that tells it all, found none of them',
    );
  });

  it('scripts deeper within are not data', async () => {
    await fail('quote-card', undefined, { children: `<div>${script('A')}</div>` });
  });
});

describe('a change shows', () => {
  it('of the data property', async () => {
    const card = await show('quote-card', quote('A'));
    card.data = quote('B');
    await outcome(card);
    expect(shown(card)).to.equal('B');
  });

  it('of the data attribute', async () => {
    const card = await show('quote-card', undefined, { attributes: { data: json('A') } });
    card.setAttribute('data', json('B'));
    await outcome(card);
    expect(shown(card)).to.equal('B');
  });

  it('of src', async () => {
    story('ab', JSON.stringify({ a: quote('A'), b: quote('B') }));
    const card = await show('quote-card', undefined, { attributes: { src: '#ab/a' } });
    card.src = '#ab/b';
    await outcome(card);
    expect(shown(card)).to.equal('B');
  });

  it('of a child script’s words', async () => {
    const card = await show('quote-card', undefined, { children: script('A') });
    card.querySelector('script')!.textContent = json('B');
    await outcome(card);
    expect(shown(card)).to.equal('B');
    card.querySelector('script')!.firstChild!.nodeValue = json('C');
    await outcome(card);
    expect(shown(card)).to.equal('C');
  });

  it('of a child script for another', async () => {
    const card = await show('quote-card', undefined, { children: script('A') });
    card.innerHTML = script('B');
    await outcome(card);
    expect(shown(card)).to.equal('B');
  });

  it('of a child script that comes later', async () => {
    const card = place('quote-card');
    await outcome(card);
    card.innerHTML = script('A');
    await outcome(card);
    expect(shown(card)).to.equal('A');
  });

  it('of HTML of its own, its words and its attributes', async () => {
    const stat = await show('stat-counter', undefined, {
      children: '<p><data value="600000">600,000</data> trips <a href="/a">Source: Xinhua</a></p>',
    });
    expect(words(stat)).to.contain('600,000');
    stat.querySelector('p')!.firstChild!.nextSibling!.nodeValue = ' journeys ';
    await until(() => words(stat).includes('journeys'));
    stat.querySelector('data')!.setAttribute('value', '700000');
    stat.querySelector('data')!.textContent = '700,000';
    stat.querySelector('a')!.href = '/b';
    await until(() => words(stat).includes('700,000'));
    expect(one<HTMLAnchorElement>(stat, 'a').pathname).to.equal('/b');
  });

  it('of a script of the page, in each widget that shows it', async () => {
    const element = story('shared', JSON.stringify({ a: quote('A'), b: quote('B') }));
    const a = await show('quote-card', undefined, { attributes: { src: '#shared/a' } });
    const b = await show('quote-card', undefined, { attributes: { src: '#shared/b' } });
    element.textContent = JSON.stringify({ a: quote('A2'), b: quote('B2') });
    await Promise.all([outcome(a), outcome(b)]);
    expect([shown(a), shown(b)]).to.deep.equal(['A2', 'B2']);
  });

  it('of a script of the page for another with its id', async () => {
    const element = story('replaced', JSON.stringify({ a: quote('A'), b: quote('B') }));
    const a = await show('quote-card', undefined, { attributes: { src: '#replaced/a' } });
    const b = await show('quote-card', undefined, { attributes: { src: '#replaced/b' } });
    const other = element.cloneNode() as HTMLElement;
    other.textContent = JSON.stringify({ a: quote('A2'), b: quote('B2') });
    element.replaceWith(other);
    await Promise.all([outcome(a), outcome(b)]);
    expect([shown(a), shown(b)]).to.deep.equal(['A2', 'B2']);
    other.firstChild!.nodeValue = JSON.stringify({ a: quote('A3'), b: quote('B3') });
    await Promise.all([outcome(a), outcome(b)]);
    expect([shown(a), shown(b)]).to.deep.equal(['A3', 'B3']);
  });

  it('of a script of the page whose surroundings are replaced', async () => {
    const around = story('deep', json('A')).parentElement!;
    const card = await show('quote-card', undefined, { attributes: { src: '#deep' }, children: '<p>Fallback</p>' });
    around.remove();
    expect(await outcome(card)).to.have.lengthOf(1);
    expect(card.querySelector('p')!.getClientRects()).not.to.be.empty;
    story('deep', json('B'));
    await outcome(card);
    expect(shown(card)).to.equal('B');
  });

  it('of the id of a script', async () => {
    const element = story('misspelt', json('A'));
    const { element: card } = await fail('quote-card', undefined, { attributes: { src: '#spelt' } });
    element.id = 'spelt';
    await outcome(card);
    expect(shown(card)).to.equal('A');
  });

  it('of a script for one in the shadow root of the widget, which is nearer', async () => {
    story('nearer', json('page'));
    const root = fixtureSync<HTMLElement>('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<quote-card src="#nearer"></quote-card>';
    const card = root.querySelector('quote-card')!;
    await outcome(card);
    root.prepend(story('nearer', json('root')));
    await outcome(card);
    expect(shown(card)).to.equal('root');
  });

  it('of a script, while some of the widgets that show it have left', async () => {
    const element = story('left', json('A'));
    const attributes = { src: '#left' };
    const gone = await show('quote-card', undefined, { attributes });
    const parent = gone.parentElement!;
    const here = await show('quote-card', undefined, { attributes });
    gone.remove();
    element.textContent = json('B');
    await outcome(here);
    here.remove();
    element.textContent = json('C');
    await soon();
    expect([shown(gone), shown(here)]).to.deep.equal(['A', 'B']);
    parent.append(gone, here);
    await Promise.all([outcome(gone), outcome(here)]);
    element.textContent = json('D');
    await Promise.all([outcome(gone), outcome(here)]);
    expect([shown(gone), shown(here)]).to.deep.equal(['D', 'D']);
  });

  it('of several at once, once', async () => {
    const card = await show('quote-card', quote('A'));
    const counts = count(card);
    card.data = quote('B');
    card.variant = 'pull';
    card.data = quote('C');
    await soon();
    expect(shown(card)).to.equal('C');
    expect(counts).to.include({ 'np-ready': 1, 'np-error': 0 });
  });

  it('of a script, in a widget that has been moved', async () => {
    const card = await show('quote-card', undefined, { children: script('A') });
    fixtureSync<HTMLElement>('<section></section>').append(card);
    await soon();
    card.querySelector('script')!.textContent = json('B');
    await outcome(card);
    expect(shown(card)).to.equal('B');
  });

  it('that was made while the widget was out of the page, when it is back', async () => {
    const card = await show('quote-card', undefined, { children: script('A') });
    const parent = card.parentElement!;
    card.remove();
    card.querySelector('script')!.textContent = json('B');
    await soon();
    parent.append(card);
    await outcome(card);
    expect(shown(card)).to.equal('B');
  });

  it('not where only the fallback changes', async () => {
    const card = await show('quote-card', undefined, { children: `<p>Fallback</p>${script('A')}` });
    const counts = count(card);
    card.querySelector('p')!.textContent = 'Another';
    await soon();
    expect(counts).to.include({ 'np-ready': 0, 'np-error': 0 });
  });
});

/** What the browser itself says of text that is not JSON. */
function found(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return `found ${(error as Error).message}`;
  }
  throw new Error(`this is JSON: ${text}`);
}

describe('a document elsewhere', () => {
  const { fetch } = window;
  let requests: [url: string, init: RequestInit | undefined][];
  let answer: () => Promise<Response>;
  let number = 0;
  let address: string;

  beforeEach(() => {
    requests = [];
    // What is fetched is kept, so each test has an address of its own.
    address = `/elsewhere-${number++}.json`;
    window.fetch = (url, init) => {
      requests.push([String(url), init]);
      return answer();
    };
    answer = () =>
      Promise.resolve(new Response(JSON.stringify({ quotes: { a: quote('A'), b: quote('B') }, text: 'whole' })));
  });
  afterEach(() => void (window.fetch = fetch));

  it('is fetched once for all the widgets that name it', async () => {
    const cards = await Promise.all([
      show('quote-card', undefined, { attributes: { src: `${address}#/quotes/a` } }),
      show('quote-card', undefined, { attributes: { src: `${address}#/quotes/b` } }),
      show('quote-card', undefined, { attributes: { src: new URL(address, location.href).href } }),
    ]);
    expect(cards.map(shown)).to.deep.equal(['A', 'B', 'whole']);
    const later = await show('quote-card', undefined, { attributes: { src: ` /.${address}#/quotes/a` } });
    expect(shown(later)).to.equal('A');
    expect(requests.map(([url]) => url)).to.deep.equal([new URL(address, location.href).href]);
  });

  it('is asked for without the reader’s cookies', async () => {
    await show('quote-card', undefined, { attributes: { src: `${address}#/quotes/a` } });
    expect(requests[0]![1]).to.include({ credentials: 'omit' });
  });

  it('is asked for without the address of what the reader reads', async () => {
    await show('quote-card', undefined, { attributes: { src: `${address}#/quotes/a` } });
    expect(requests[0]![1]).to.include({ referrerPolicy: 'no-referrer' });
  });

  const nested = (levels: number) => '['.repeat(levels - 1) + ']'.repeat(levels - 1);
  const many = (values: number) => `[${'1,'.repeat(values - 4)}1]`;

  for (const [what, body] of [
    ['5 MB', `{"text":"A"${' '.repeat(4_999_987)}}`],
    ['100 levels', `{"text":"A","more":${nested(100)}}`],
    ['200,000 values', `{"text":"A","more":${many(200_000)}}`],
  ] as const) {
    it(`of ${what} is read`, async () => {
      answer = () => Promise.resolve(new Response(body));
      expect(shown(await show('quote-card', undefined, { attributes: { src: address } }))).to.equal('A');
    });
  }

  it('of several bytes a character that come in pieces is put together', async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"text":"Әже 🎤"}');
    answer = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(controller) {
              for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
              controller.close();
            },
          }),
        ),
      );
    expect(shown(await show('quote-card', undefined, { attributes: { src: address } }))).to.equal('Әже 🎤');
  });

  it('without an end is given up at 5 MB', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
      cancel: () => void (cancelled = true),
    });
    answer = () => Promise.resolve(new Response(endless));
    const { issues } = await fail('quote-card', undefined, { attributes: { src: address } });
    expect(issues[0]!.message).to.match(/^expected JSON at .*, found more than 5 MB$/);
    expect(sent).to.be.within(5_000_001, 7_000_000);
    expect(cancelled).to.equal(true);
  });

  it('is not fetched again for a widget that moves', async () => {
    const card = await show('quote-card', undefined, { attributes: { src: `${address}#/quotes/a` } });
    const counts = count(card);
    fixtureSync<HTMLElement>('<section></section>').append(card);
    await soon();
    expect(requests).to.have.lengthOf(1);
    expect(counts).to.include({ 'np-ready': 0, 'np-error': 0 });
  });

  it('may come slowly: the fallback shows until then', async () => {
    let arrive: (response: Response) => void = () => {};
    answer = () => new Promise((resolve) => (arrive = resolve));
    const card = place('quote-card', undefined, { attributes: { src: address }, children: '<p>Fallback</p>' });
    const counts = count(card);
    await soon();
    expect(card.querySelector('p')!.getClientRects()).not.to.be.empty;
    expect(counts).to.include({ 'np-ready': 0, 'np-error': 0 });
    await until(() => requests.length);
    arrive(new Response(json('late')));
    await outcome(card);
    expect(shown(card)).to.equal('late');
  });

  it('that comes after the widget has left the page does no harm', async () => {
    let arrive: (response: Response) => void = () => {};
    answer = () => new Promise((resolve) => (arrive = resolve));
    const card = place('quote-card', undefined, { attributes: { src: address } });
    const counts = count(card);
    await until(() => requests.length);
    card.remove();
    arrive(new Response(json('late')));
    await soon();
    expect(counts).to.include({ 'np-ready': 0, 'np-error': 0 });
  });

  it('that comes after src has changed is not shown', async () => {
    let arrive: (response: Response) => void = () => {};
    answer = () => new Promise((resolve) => (arrive = resolve));
    const card = place('quote-card', undefined, { attributes: { src: address } });
    await until(() => requests.length);
    card.data = quote('newer');
    await outcome(card);
    arrive(new Response(json('late')));
    await soon();
    expect(shown(card)).to.equal('newer');
  });

  for (const [what, response, message] of [
    ['is missing', () => Promise.resolve(new Response('{}', { status: 404 })), 'HTTP status 404'],
    ['is an error of the server', () => Promise.resolve(new Response('{}', { status: 500 })), 'HTTP status 500'],
    ['is not JSON', () => Promise.resolve(new Response('<!doctype html>')), found('<!doctype html>')],
    ['is empty', () => Promise.resolve(new Response('')), 'found nothing'],
    ['has no body', () => Promise.resolve(new Response(null, { status: 204 })), 'found nothing'],
    ['is longer than 5 MB', () => Promise.resolve(new Response(' '.repeat(5_000_001))), 'found more than 5 MB'],
    [
      'says that it is longer than 5 MB',
      () => Promise.resolve(new Response('{}', { headers: { 'content-length': '5000001' } })),
      'found more than 5 MB',
    ],
    [
      'nests deeper than 100 levels',
      () => Promise.resolve(new Response(`{"quotes":{"a":{"text":"A","more":${nested(99)}}}}`)),
      'found more than 100 levels of objects and arrays',
    ],
    [
      'holds more than 200,000 values',
      () => Promise.resolve(new Response(many(200_004))),
      'found more than 200,000 values',
    ],
    ['breaks off', () => Promise.resolve(new Response(json('A').slice(0, -2))), 'JSON'],
    [
      'cannot be reached, or may not be read (CORS)',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'no way to read it (Failed to fetch)',
    ],
    [
      'takes too long',
      () => Promise.reject(new DOMException('signal timed out', 'TimeoutError')),
      'no answer within 10 seconds',
    ],
  ] as const) {
    it(`that ${what} is reported, and the fallback shows`, async () => {
      answer = response;
      const { element, issues } = await fail('quote-card', undefined, {
        attributes: { src: `${address}#/quotes/a` },
        children: '<p>Fallback</p>',
      });
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]!.path).to.equal('');
      expect(issues[0]!.message)
        .to.match(/^expected JSON (?:at|in) .*elsewhere-\d+\.json, found /)
        .and.to.include(message);
      expect(element.querySelector('p')!.getClientRects()).not.to.be.empty;
      expect(reported).to.have.lengthOf(1);
    });
  }

  it('is given up after a while', async () => {
    await show('quote-card', undefined, { attributes: { src: address } });
    expect(requests[0]![1]!.signal).to.be.an.instanceof(AbortSignal);
  });

  it('that failed is asked for once by all the widgets that name it', async () => {
    answer = () => Promise.resolve(new Response('', { status: 404 }));
    await Promise.all([
      fail('quote-card', undefined, { attributes: { src: address } }),
      fail('quote-card', undefined, { attributes: { src: address } }),
    ]);
    await fail('quote-card', undefined, { attributes: { src: address } });
    expect(requests).to.have.lengthOf(1);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{"text":"A"}',
    'blob:https://example.org/1',
    'file:///story.json',
    'http://[',
  ]) {
    it(`is never asked for at ${src}`, async () => {
      const { issues } = await fail('quote-card', undefined, { attributes: { src }, children: '<p>Fallback</p>' });
      expect(issues[0]!.message).to.include(src.slice(0, 11));
      expect(requests).to.be.empty;
    });
  }
});

describe('data that is missing', () => {
  for (const [what, src, message] of [
    ['a script that is not there', '#nobody', 'expected <script type="application/json" id="nobody">, found nothing'],
    [
      'an element that is no such script',
      '#paragraph',
      'expected <script type="application/json" id="paragraph">, found <p>',
    ],
    ['a pointer that leads nowhere', '#there/quotes/b', 'expected something at #there/quotes/b, found nothing'],
    ['a pointer that is none', '#there/%E0%A4%A', 'expected something at #there/%E0%A4%A, found nothing'],
    ['an empty src', '', 'found nothing'],
    ['a # alone', '#', 'found nothing'],
  ] as const) {
    it(`${what} is reported`, async () => {
      fixtureSync('<p id="paragraph"></p>');
      story('there', JSON.stringify({ quotes: { a: quote('A') } }));
      const { issues } = await fail('quote-card', undefined, { attributes: { src } });
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]!.message).to.include(message);
    });
  }

  it('is reported once, not at every move or change of the fallback', async () => {
    const { element } = await fail('quote-card', undefined, { children: '<p>Fallback</p>' });
    const counts = count(element);
    element.querySelector('p')!.textContent = 'Another';
    await soon();
    fixtureSync<HTMLElement>('<section></section>').append(element);
    await soon();
    expect(counts['np-error']).to.equal(0);
    expect(reported).to.have.lengthOf(1);
  });

  it('in a script of the page is reported once, not at every move', async () => {
    const { element } = await fail('quote-card', undefined, { attributes: { src: '#nobody' } });
    const counts = count(element);
    fixtureSync<HTMLElement>('<section></section>').append(element);
    await soon();
    expect(counts['np-error']).to.equal(0);
    expect(reported).to.have.lengthOf(1);
  });
});

describe('what is no JSON', () => {
  it('in data', async () => {
    const { issues } = await fail('quote-card', '{ "text": ');
    expect(issues[0]!.path).to.equal('');
    expect(issues[0]!.message).to.match(/^expected JSON in data, found ./);
  });

  it('in a child script', async () => {
    const { issues } = await fail('quote-card', undefined, {
      children: '<script type="application/json">{ "text": "cut sho</script>',
    });
    expect(issues[0]!.message).to.match(/^expected JSON in the child script, found ./);
  });

  it('in a script of the page', async () => {
    story('broken', '{ text: "A" }');
    const { issues } = await fail('quote-card', undefined, { attributes: { src: '#broken/text' } });
    expect(issues[0]!.message).to.match(/^expected JSON in #broken, found ./);
  });

  it('is read once it has been put right', async () => {
    const { element } = await fail('quote-card', undefined, {
      children: '<script type="application/json">{ "text": "cut sho</script>',
    });
    element.querySelector('script')!.textContent = json('whole');
    expect(await outcome(element)).to.be.empty;
    expect(shown(element)).to.equal('whole');
    await pause(0);
    expect(one(element, 'blockquote')).to.exist;
  });
});

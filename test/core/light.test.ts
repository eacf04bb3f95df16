import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { writeFallback, writeJsonLd } from '../../src/core/light.js';
import { pause, soon } from '../helpers.js';

/** An element with a shadow root, as a widget has one, and children of the publisher's. */
function host(children = ''): HTMLElement {
  const element = fixtureSync<HTMLElement>('<div></div>');
  element.attachShadow({ mode: 'open' }).append('Shown. ', document.createElement('slot'));
  element.innerHTML = children;
  return element;
}

const words = (text: unknown) => html`<p>${text}</p>`;
const place = (element: Element) => element.querySelector<HTMLElement>(':scope > [slot="np-fallback"]');
const script = (element: Element) => element.querySelector<HTMLScriptElement>(':scope > [type="application/ld+json"]');

/** What happens to an element's children meanwhile. */
function changes(element: Element): () => MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
  return () => observer.takeRecords();
}

describe('a fallback that a widget writes', () => {
  it('is among its children, where nobody sees it twice', () => {
    const element = host();
    writeFallback(element, words('So it was.'));
    expect(element.textContent.trim()).to.equal('So it was.');
    expect(place(element)!.querySelector('p')!.getClientRects()).to.have.lengthOf(0);
    expect(place(element)!.assignedSlot === null).to.equal(true);
    expect(element.innerText).not.to.include('So it was.');
  });

  it('is not laid out either where the widget goes back to its own children', () => {
    const element = host();
    writeFallback(element, words('So it was.'));
    element.shadowRoot!.replaceChildren(document.createElement('slot'));
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  for (const [what, children] of [
    ['nothing', ''],
    ['white space and comments', '\n  <!-- a comment -->\n'],
    ['scripts', '<script type="application/json">{"text": "A"}</script><script type="text/plain">A</script>'],
    ['what goes into a slot', '<p slot="footer">All quotations</p>'],
  ] as const) {
    it(`is written beside ${what}`, () => {
      const element = host(children);
      const before = [...element.childNodes];
      writeFallback(element, words('A'));
      expect(place(element)!.textContent.trim()).to.equal('A');
      const own = before.every((node, index) => node === element.childNodes[index]);
      expect(own, 'the publisher’s own children').to.equal(true);
      expect(element.childNodes.length).to.equal(before.length + 1);
    });
  }

  for (const [what, children] of [
    ['an element', '<blockquote>My own words.</blockquote>'],
    ['text', 'My own words.'],
    [
      'an element among others',
      '<script type="application/json">{}</script><p slot="footer">A</p><b>My own words.</b>',
    ],
  ] as const) {
    it(`is not written where the publisher gives one: ${what}`, () => {
      const element = host(children);
      const seen = changes(element);
      writeFallback(element, words('A'));
      expect(place(element) === null).to.equal(true);
      expect(seen().length).to.equal(0);
    });
  }

  it('goes when the publisher gives one later', () => {
    const element = host();
    writeFallback(element, words('A'));
    element.append('My own words.');
    writeFallback(element, words('A'));
    expect(element.textContent).to.equal('My own words.');
    expect(place(element) === null).to.equal(true);
  });

  it('follows the data, in place', () => {
    const element = host();
    writeFallback(element, words('A'));
    const first = place(element);
    writeFallback(element, words('B'));
    expect(element.textContent.trim()).to.equal('B');
    expect(place(element) === first).to.equal(true);
    writeFallback(element, html`<h3>C</h3>`);
    expect(place(element)!.firstElementChild!.localName).to.equal('h3');
  });

  it('is not touched while the data stays the same', () => {
    const element = host();
    writeFallback(element, words('A'));
    const seen = changes(element);
    writeFallback(element, words('A'));
    expect(seen().length).to.equal(0);
  });

  it('goes with the data, and comes again', () => {
    const element = host('<!-- a comment -->');
    writeFallback(element, undefined);
    expect(element.innerHTML).to.equal('<!-- a comment -->');
    writeFallback(element, words('A'));
    writeFallback(element, undefined);
    expect(element.innerHTML).to.equal('<!-- a comment -->');
    writeFallback(element, words('B'));
    expect(element.textContent.trim()).to.equal('B');
  });

  it('is there once in a page that was saved with it, or a copy', () => {
    const first = host();
    writeFallback(first, words('A'));
    const saved = host(first.innerHTML);
    writeFallback(saved, words('B'));
    expect(saved.textContent.trim()).to.equal('B');
    const copy = host();
    copy.append(...first.cloneNode(true).childNodes);
    writeFallback(copy, words('C'));
    expect(copy.textContent.trim()).to.equal('C');
    expect(copy.children.length).to.equal(1);
  });

  it('shows markup as it was typed', () => {
    const element = host();
    writeFallback(element, words('<img src=x onerror=alert(1)></section>'));
    expect(element.querySelectorAll('img').length).to.equal(0);
    expect(element.textContent).to.include('<img src=x onerror=alert(1)></section>');
  });

  it('asks for no picture', async () => {
    const element = host();
    const src = new URL(`?never-${Math.random()}`, location.href).href;
    const asked = () => performance.getEntriesByName(src).length;
    writeFallback(element, html`<img src=${src} alt="" loading="lazy" />`);
    await soon();
    expect(asked()).to.equal(0);
    // So that this can fail: shown, it is asked for.
    place(element)!.slot = '';
    for (let tries = 0; tries < 400 && !asked(); tries++) await pause(20);
    expect(asked()).to.equal(1);
  });
});

describe('JSON-LD that a widget writes', () => {
  const data = { '@context': 'https://schema.org', '@type': 'Quotation', text: 'A' };

  it('is one script among its children, beside whatever is there', () => {
    const element = host('<blockquote>My own words.</blockquote>');
    writeJsonLd(element, data);
    expect(JSON.parse(script(element)!.textContent)).to.deep.equal(data);
    expect(element.firstElementChild!.outerHTML).to.equal('<blockquote>My own words.</blockquote>');
    expect(element.children.length).to.equal(2);
  });

  it('follows the data, and goes with it', () => {
    const element = host();
    writeJsonLd(element, data);
    const first = script(element);
    writeJsonLd(element, { ...data, text: 'B' });
    expect(script(element) === first).to.equal(true);
    expect(JSON.parse(script(element)!.textContent)).to.have.property('text', 'B');
    writeJsonLd(element, undefined);
    expect(element.innerHTML).to.equal('');
    writeJsonLd(element, undefined);
    writeJsonLd(element, data);
    expect(script(element) === null).to.equal(false);
  });

  it('is not touched while the data stays the same', () => {
    const element = host();
    writeJsonLd(element, data);
    const seen = changes(element);
    writeJsonLd(element, { ...data });
    expect(seen().length).to.equal(0);
  });

  it('leaves the publisher’s own alone, and is there once in a page that was saved with it', () => {
    const mine = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';
    const element = host(mine);
    writeJsonLd(element, data);
    const saved = host(element.innerHTML);
    writeJsonLd(saved, { ...data, text: 'B' });
    expect(saved.children.length).to.equal(2);
    expect(saved.firstElementChild!.outerHTML).to.equal(mine);
    writeJsonLd(saved, undefined);
    expect(saved.innerHTML).to.equal(mine);
  });

  it('cannot be ended early by what is in it, in a page that was saved', () => {
    const element = host();
    const text = '</script><img src=x onerror=alert(1)><!--<script>';
    writeJsonLd(element, { ...data, text });
    expect(script(element)!.textContent).not.to.include('<');
    const saved = new DOMParser().parseFromString(element.innerHTML, 'text/html');
    expect(saved.querySelectorAll('img').length).to.equal(0);
    expect(JSON.parse(saved.querySelector('script')!.textContent)).to.have.property('text', text);
  });

  it('is no data for the widget, and no fallback', () => {
    const element = host();
    writeJsonLd(element, data);
    expect(script(element)!.type).not.to.equal('application/json');
    writeFallback(element, words('A'));
    expect(place(element) === null).to.equal(false);
  });
});

it('writes both where a page enforces Trusted Types, and the policy has nothing to object', async () => {
  const frame = document.createElement('iframe');
  const source = (file: string) => new URL(`../../src/core/${file}`, import.meta.url).href;
  frame.srcdoc = `<!doctype html>
    <meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'">
    <div></div>
    <script type="module">
      import { writeFallback, writeJsonLd } from '${source('light.ts')}';
      import { small } from '${source('plain.ts')}';
      const log = { violations: [] };
      addEventListener('securitypolicyviolation', ({ sample }) => log.violations.push(sample));
      try {
        document.createElement('script').textContent = 'What the policy objects to.';
      } catch (error) {
        log.enforced = error.name;
      }
      const host = document.querySelector('div');
      for (const text of ['Then', 'Now']) {
        writeFallback(host, small(text));
        writeJsonLd(host, { text });
      }
      log.host = host.textContent;
      setTimeout(() => parent.postMessage(log), 50);
    </script>`;
  const told = new Promise<unknown>((resolve) =>
    addEventListener('message', ({ data }) => Array.isArray(data?.violations) && resolve(data)),
  );
  document.body.append(frame);
  expect(await told).to.deep.equal({
    enforced: 'TypeError',
    violations: ['HTMLScriptElement textContent|What the policy objects to.'],
    host: 'Now{"text":"Now"}',
  });
  frame.remove();
});

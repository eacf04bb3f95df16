import { expect, fixtureSync } from '@open-wc/testing';
import { adopt, css } from '../../src/core/style.js';

const root = (): ShadowRoot => fixtureSync<HTMLElement>('<div></div>').attachShadow({ mode: 'open' });

describe('styles of a shadow root', () => {
  it('apply', () => {
    const shadow = root();
    shadow.append(document.createElement('p'));
    adopt(shadow, css`p { max-inline-size: 7px; }`);
    expect(getComputedStyle(shadow.querySelector('p')!).maxInlineSize).to.equal('7px');
  });

  it('are added once', () => {
    const shadow = root();
    adopt(shadow, 'p { top: 0 }');
    adopt(shadow, 'p { top: 0 }');
    adopt(shadow, 'p { top: 1px }');
    expect(shadow.adoptedStyleSheets).to.have.lengthOf(2);
  });

  it('are shared by all the roots that have them', () => {
    const [one, two] = [root(), root()];
    adopt(one, 'p { top: 2px }');
    adopt(two, 'p { top: 2px }');
    expect(one.adoptedStyleSheets[0]).to.equal(two.adoptedStyleSheets[0]);
  });

  it('need no style element, which a page’s policy may forbid', () => {
    const shadow = root();
    adopt(shadow, 'p { top: 3px }');
    expect(shadow.querySelector('style') === null).to.equal(true);
  });
});

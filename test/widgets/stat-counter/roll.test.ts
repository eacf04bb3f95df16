import { expect, fixtureSync } from '@open-wc/testing';
import { roll } from '../../../src/widgets/stat-counter/roll.js';
import { heard, tidy, until } from '../../helpers.js';

/** A figure in the page, of which the digits roll. */
function rolling(text: string): {
  readonly place: HTMLElement;
  readonly figure: HTMLElement;
  readonly over: () => Element | null;
} {
  const place = fixtureSync<HTMLElement>('<p style="position: relative"><span class="figure"></span></p>');
  const figure = place.querySelector('span')!;
  figure.textContent = text;
  roll(figure);
  return { place, figure, over: () => place.querySelector('[aria-hidden="true"]') };
}

describe('digits that roll', () => {
  for (const text of ['600,000', '٦٠٠٬٠٠٠', '६,००,०००', '60万', '€1,200', '-3.5', '24th', '100%', '0']) {
    it(`${text}: is over what it shows, which stays as it is`, () => {
      const { place, figure, over } = rolling(text);
      expect(over()).to.exist;
      expect(figure.textContent).to.equal(text);
      expect(heard(place)).to.equal(text);
    });

    it(`${text}: each digit comes to rest on itself`, () => {
      const { over } = rolling(text);
      // A strip of digits moves up until its last one shows.
      const ends = over()!
        .getAnimations({ subtree: true })
        .map(({ effect }) =>
          tidy((effect as KeyframeEffect).target!.textContent)
            .split(' ')
            .at(-1),
        );
      expect(ends.join('')).to.equal(text.replace(/\P{Nd}/gu, ''));
    });
  }

  it('are gone when they have come to rest', async () => {
    const { place, figure, over } = rolling('25');
    for (const animation of over()!.getAnimations({ subtree: true })) animation.finish();
    await until(() => !over());
    expect(place.children).to.have.lengthOf(1);
    expect(figure.className).to.equal('figure');
  });

  it('are gone when the motion is broken off', async () => {
    const { figure, over } = rolling('25');
    for (const animation of over()!.getAnimations({ subtree: true })) animation.cancel();
    await until(() => !over());
    expect(figure.className).to.equal('figure');
  });

  it('stand in the order of the number on a page from right to left', () => {
    const { place } = rolling('');
    place.className = 'stat'; // what its style is for
    place.dir = 'rtl';
    const figure = place.querySelector('span')!;
    figure.textContent = '600,125';
    roll(figure);
    const lefts = [...place.querySelectorAll('.digit')].map((digit) => digit.getBoundingClientRect().left);
    expect(lefts).to.have.lengthOf(6);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
  });

  it('do not roll beside a sign on a page from right to left', () => {
    const { place, over } = rolling('');
    place.dir = 'rtl';
    const figure = place.querySelector('span')!;
    figure.textContent = '-5';
    roll(figure);
    expect(over()).to.be.null;
  });

  it('are not there where there are no digits', () => {
    const { place, figure } = rolling('二十五');
    expect(place.children).to.have.lengthOf(1);
    expect(figure.className).to.equal('figure');
  });
});

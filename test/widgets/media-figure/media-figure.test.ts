import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/media-figure/define.js';
import type { FigureData } from '../../../src/widgets/media-figure/media-figure.schema.js';
import {
  all,
  fail,
  fallbackShows,
  inChromium,
  listen,
  one,
  part,
  show,
  tidy,
  until,
  withKeys,
  words,
  type Setup,
} from '../../helpers.js';

listen();

const river = { src: '/stories/media/river.svg', alt: 'A river', width: 640, height: 360 };
const mountain = { src: '/stories/media/mountain.svg', alt: 'A mountain', width: 640, height: 360 };
const pair = {
  before: { ...river, label: '1990' },
  after: { ...mountain, label: '2024' },
  caption: 'One place.',
} satisfies FigureData;

const larger = (data: FigureData = river, setup: Setup = {}) =>
  show('media-figure', data, { ...setup, attributes: { enlarge: '', ...setup.attributes } });
const dialog = (element: Element) => element.shadowRoot!.querySelector('dialog');
const slider = (element: Element) => one<HTMLInputElement>(element, 'input');

describe('<media-figure>', () => {
  it('shows a picture with its caption and who made it', async () => {
    const element = await show('media-figure', { ...river, caption: 'The river.', credit: 'A. P.', sizes: '50vw' });
    const picture = one<HTMLImageElement>(element, 'figure > img');
    expect(picture.alt).to.equal('A river');
    expect(picture.sizes).to.equal('50vw');
    expect(tidy(part(element, 'caption').textContent)).to.equal('The river. Photo: A. P.');
    expect(all(element, 'button, input, dialog')).to.be.empty;
  });

  it('shows nothing for what is not given', async () => {
    const element = await show('media-figure', river);
    expect(words(element)).to.equal('');
    expect(part(element, 'figure').role).to.equal('none');
    expect(all(element, 'figcaption')).to.be.empty;
  });

  it('shows the source, the update and the correction', async () => {
    const element = await show('media-figure', {
      ...river,
      source: 'Kazinform',
      updated: '2024-07-02',
      correction: { date: '2024-07-03', text: 'It was another river.' },
    });
    expect(['source', 'correction'].map((name) => tidy(part(element, name).textContent))).to.deep.equal([
      'Source: Kazinform · Updated July 2, 2024',
      'Correction, July 3, 2024: It was another river.',
    ]);
  });

  it('keeps the place of a picture, and asks for it when it comes near', async () => {
    const element = await show('media-figure', { ...river, src: '/nowhere.svg' });
    const picture = one<HTMLImageElement>(element, 'img');
    expect(picture.loading).to.equal('lazy');
    const { width, height } = picture.getBoundingClientRect();
    expect(width / height).to.be.closeTo(640 / 360, 0.05);
  });

  it('asks for it at once with `eager`', async () => {
    const element = await show('media-figure', river, { attributes: { eager: '' } });
    expect(one<HTMLImageElement>(element, 'img').loading).to.equal('eager');
  });

  for (const [what, bad, path] of [
    ['an address without an alternative text', { src: '/a.svg' }, '/alt'],
    ['an alternative text alone', { alt: 'A river' }, '/src'],
    ['one of two pictures', { before: river }, '/after'],
    ['nothing that plays', { media: {} }, '/media'],
    ['a picture from a script', { src: 'javascript:a()', alt: '' }, '/src'],
    ['one of two without an alternative text', { before: { src: '/a.svg' }, after: river }, '/before/alt'],
  ] as const)
    it(`${what}: bad data, and the fallback stays`, async () => {
      const { element, issues } = await fail('media-figure', bad, { children: '<p>Fallback</p>' });
      expect(issues[0]!.path).to.equal(path);
      expect(fallbackShows(element)).to.equal(true);
    });
});

describe('<media-figure enlarge>', () => {
  it('is a button that is called what the picture shows', async () => {
    const element = await larger();
    const button = part(element, 'enlarge');
    expect(button.localName).to.equal('button');
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(button.querySelector('img')!.alt).to.equal('A river');
    expect(dialog(element)).to.equal(null);
  });

  withKeys('shows it as large as the window; Escape closes it, and the focus returns', async () => {
    const element = await larger();
    const said: unknown[] = [];
    element.addEventListener('np-toggle', ({ detail }) => said.push(detail));
    const button = part(element, 'enlarge');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => dialog(element)?.open);
    const { width, height } = dialog(element)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    expect(dialog(element)!.getAttribute('aria-label')).to.equal('A river');
    expect(dialog(element)!.matches(':modal')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog(element));
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(said).to.deep.equal([{ expanded: true }, { expanded: false }]);
  });

  it('closes by its button, which says so in the language of the page', async () => {
    const element = await larger(river, { attributes: { lang: 'de' } });
    part(element, 'enlarge').click();
    await until(() => dialog(element)?.open);
    expect(tidy(part(element, 'close').textContent)).to.equal('Schließen');
    part(element, 'close').click();
    await until(() => !dialog(element));
  });

  it('closes when it leaves the page, and opens again where it comes back', async () => {
    const element = await larger();
    for (let times = 0; times < 2; times++) {
      part(element, 'enlarge').click();
      await until(() => dialog(element)?.matches(':modal'));
      const { parentElement: around } = element;
      element.remove();
      await until(() => !dialog(element));
      around!.append(element);
    }
  });

  it('closes where it is pressed beside the picture, and opens again', async () => {
    const element = await larger();
    for (let times = 0; times < 2; times++) {
      part(element, 'enlarge').click();
      await until(() => dialog(element)?.open);
      dialog(element)!.click();
      await until(() => !dialog(element));
    }
  });

  it('shows the largest of its sizes, and lets two fingers enlarge it further', async () => {
    const element = await larger({ ...river, srcset: `${river.src} 640w, ${river.src}?large 1280w`, sizes: '10px' });
    part(element, 'enlarge').click();
    await until(() => dialog(element)?.open);
    const picture = one<HTMLImageElement>(element, 'dialog img');
    expect(picture.sizes).to.equal('100vw');
    expect([picture.clientWidth, picture.clientHeight]).to.deep.equal([innerWidth, innerHeight]);
    for (const inside of all(element, 'dialog, dialog *'))
      expect(getComputedStyle(inside).touchAction).to.equal('auto');
    dialog(element)!.close();
  });

  it('does not enlarge decoration', async () => {
    const element = await larger({ ...river, alt: '' });
    expect(all(element, 'button')).to.be.empty;
  });

  it('passes axe, closed and open', async () => {
    const element = await larger({ ...river, caption: 'The river.' });
    await expect(element).to.be.accessible();
    part(element, 'enlarge').click();
    await until(() => dialog(element)?.open);
    await expect(element).to.be.accessible();
    dialog(element)!.close();
  });
});

describe('<media-figure> with two pictures', () => {
  const split = (element: Element) =>
    one(element, '.first').getBoundingClientRect().width / one(element, '.pair').getBoundingClientRect().width;

  it('shows the first over the second, with a line between', async () => {
    const element = await show('media-figure', pair);
    expect(split(element)).to.be.closeTo(0.5, 0.01);
    const [second, first] = all(element, 'img').map((image) => image.getBoundingClientRect());
    expect(first!.width).to.be.closeTo(second!.width, 1);
    expect(first!.height).to.be.closeTo(second!.height, 1);
    expect(all(element, '[part=label]').map(({ textContent }) => textContent)).to.deep.equal(['2024', '1990']);
  });

  it('is moved by a slider that is called what they are called', async () => {
    const element = await show('media-figure', pair);
    expect(slider(element).ariaLabel).to.equal('1990 – 2024');
    expect(slider(element).ariaValueText).to.equal('50%');
    slider(element).value = '80';
    slider(element).dispatchEvent(new Event('input', { bubbles: true }));
    expect(split(element)).to.be.closeTo(0.8, 0.01);
    expect(slider(element).ariaValueText).to.equal('80%');
  });

  it('is called what the pictures show, where they have no labels', async () => {
    const element = await show('media-figure', { before: river, after: mountain });
    expect(slider(element).ariaLabel).to.equal('A river – A mountain');
  });

  withKeys('is moved by keys', async () => {
    const element = await show('media-figure', pair);
    slider(element).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(split(element)).to.be.above(0.5);
    await sendKeys({ press: 'Home' });
    expect(split(element)).to.be.closeTo(0, 0.01);
    await sendKeys({ press: 'End' });
    expect(split(element)).to.be.closeTo(1, 0.01);
    expect(getComputedStyle(part(element, 'pair')).outlineStyle).to.equal('solid');
  });

  it('begins where it is told to', async () => {
    for (const [position, share] of [
      ['25', 0.25],
      ['0', 0],
      ['1000', 1],
      ['nowhere', 0.5],
    ] as const)
      expect(split(await show('media-figure', pair, { attributes: { position } })), position).to.be.closeTo(
        share,
        0.01,
      );
  });

  it('stays where the reader has moved it when something else changes', async () => {
    const element = await show('media-figure', pair);
    slider(element).value = '80';
    slider(element).dispatchEvent(new Event('input', { bubbles: true }));
    element.lang = 'de';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(split(element)).to.be.closeTo(0.8, 0.01);
  });

  it('has the first picture on the right where that is where one begins to read', async () => {
    const element = await show('media-figure', pair, { attributes: { dir: 'rtl' } });
    const [whole, first] = ['.pair', '.first'].map((name) => one(element, name).getBoundingClientRect());
    expect(first!.right).to.be.closeTo(whole!.right, 1);
  });

  it('leaves it to two fingers to enlarge the page, and to one to move it', async () => {
    const element = await show('media-figure', pair);
    expect(getComputedStyle(slider(element)).touchAction).to.equal('pan-y pinch-zoom');
  });

  inChromium('prints both, one below the other', async () => {
    const element = await show('media-figure', pair);
    await emulateMedia({ media: 'print' });
    const [second, first] = all(element, 'img').map((image) => image.getBoundingClientRect());
    expect(first!.width).to.be.above(100);
    expect(second!.width).to.be.above(100);
    expect(first!.bottom <= second!.top || second!.bottom <= first!.top).to.equal(true);
    expect(slider(element).checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'screen' });
  });

  it('passes axe', async () => {
    await expect(await show('media-figure', pair)).to.be.accessible();
  });
});

describe('<media-figure> with media', () => {
  it('shows a film that nobody is asked for before it is played', async () => {
    const element = await show('media-figure', {
      media: { video: { src: '/a.mp4', title: 'A film' } },
      caption: 'The river.',
    });
    const film = one<HTMLVideoElement>(element, 'video');
    expect(film.preload).to.equal('none');
    expect(film.ariaLabel).to.equal('A film');
    expect(tidy(part(element, 'caption').textContent)).to.equal('The river.');
  });

  it('asks nobody else before the reader plays it', async () => {
    const embed = { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'A speech', thumbnail: river };
    const element = await show('media-figure', { media: { embed } });
    expect(all(element, 'iframe')).to.be.empty;
    expect(performance.getEntriesByType('resource').some(({ name }) => /youtube|ytimg/.test(name))).to.equal(false);
    expect(part(element, 'play').localName).to.equal('button');
  });
});

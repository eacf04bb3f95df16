import { expect, fixtureSync } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { settle } from '../../src/core/settle.js';
import { inline, link, oneLine, paragraphs, plain, separated, type Text } from '../../src/core/text.js';

/** What a template comes to, without Lit's own comments. */
async function markup(template: () => unknown): Promise<string> {
  const place = fixtureSync<HTMLElement>('<div></div>');
  render(await settle(template), place);
  return place.innerHTML.replace(/<!--.*?-->/g, '');
}

const rich: Text = [
  [
    'Water is H',
    { text: '2', mark: 'sub' },
    'O, ',
    { text: 'says', href: '/who' },
    ' ',
    { text: 'Димаш', lang: 'kk', mark: 'em', href: '/d' },
  ],
  'The end.',
];

describe('texts', () => {
  it('are paragraphs', async () => {
    expect(await markup(() => paragraphs(['One.', 'Two.']))).to.equal('<p>One.</p><p>Two.</p>');
  });

  it('have links, emphasis and other languages within', async () => {
    expect(await markup(() => paragraphs(rich))).to.equal(
      '<p>Water is H<sub>2</sub>O, <a href="/who">says</a> <a href="/d"><em lang="kk"><bdi lang="kk">Димаш</bdi></em></a></p><p>The end.</p>',
    );
  });

  for (const mark of ['em', 'strong', 'sub', 'sup'] as const) {
    it(`mark words as <${mark}>`, async () => {
      expect(await markup(() => inline([{ text: 'so', mark }]))).to.equal(`<${mark}>so</${mark}>`);
    });
  }

  it('show markup as typed', async () => {
    const typed = '<img src=x onerror=alert(1)> & <b>bold</b> ${x} {{y}}';
    const place = fixtureSync<HTMLElement>('<div></div>');
    render(await settle(() => paragraphs([typed, [{ text: typed, mark: 'em' }]])), place);
    expect(place.querySelector('img, b') === null).to.equal(true);
    expect([...place.querySelectorAll('p')].map((p) => p.textContent)).to.deep.equal([typed, typed]);
  });

  it('stand in one line where there is room for one', async () => {
    expect(await markup(() => oneLine(['One.', 'Two.']))).to.equal('One. Two.');
    expect(await markup(() => oneLine(['One.']))).to.equal('One.');
  });

  it('are plain words where there is nothing else', () => {
    expect(plain(rich)).to.equal('Water is H2O, says Димаш\n\nThe end.');
    expect(plain(['One.'])).to.equal('One.');
  });
});

describe('words with an address', () => {
  it('are a link', async () => {
    expect(await markup(() => link('/a?b=1&c=2', 'words'))).to.equal('<a href="/a?b=1&amp;c=2">words</a>');
  });

  it('are bare words without one', async () => {
    expect(await markup(() => link(undefined, 'words'))).to.equal('words');
  });
});

describe('small facts in a row', () => {
  it('have a dot between them, and nothing for what is missing', async () => {
    expect(await markup(() => separated(['Astana', undefined, '', '2017', false], { lang: 'en' }))).to.equal(
      'Astana · 2017',
    );
    expect(await markup(() => separated(['Astana', link('/a', 'there'), '2017'], { lang: 'en' }))).to.equal(
      'Astana · <a href="/a">there</a> · 2017',
    );
    expect(await markup(() => separated(['Astana'], { lang: 'en' }))).to.equal('Astana');
  });

  it('are nothing at all where all are missing', () => {
    expect(separated([undefined, '', null], { lang: 'en' }) ?? undefined).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/qa-list/define.js';
import type { QuestionsData } from '../../../src/widgets/qa-list/qa-list.schema.js';
import {
  all,
  fail,
  fallbackShows,
  inChromium,
  listen,
  one,
  outcome,
  part,
  place,
  show,
  soon,
  tidy,
  until,
  withKeys,
  words,
  type Setup,
} from '../../helpers.js';

listen();

const data = {
  items: [
    { id: 'length', question: 'How long is it?', answer: 'It is long.' },
    { question: 'Is it open?', answer: 'It is open.' },
    { id: 'age', question: 'How old is it?', answer: 'It is old.' },
  ],
} satisfies QuestionsData;

const folded = (more: Partial<QuestionsData> = {}, setup: Setup = {}) =>
  show('qa-list', { ...data, ...more }, { ...setup, attributes: { collapsed: '', ...setup.attributes } });

/** Which answers are to be seen. */
const shown = (element: Element): readonly boolean[] =>
  all(element, '.text').map((answer) => answer.checkVisibility({ contentVisibilityAuto: true }));
const isOpen = (element: Element, ...expected: boolean[]) =>
  until(() => String(shown(element)) === String(expected), `open: ${expected}`);

const buttons = (element: Element) => all(element, '[part~="toggle"]') as HTMLButtonElement[];

/** What a list says of its answers being opened and closed. */
function toggles(element: Element): readonly string[] {
  const said: string[] = [];
  element.addEventListener('np-toggle', (event) => {
    const { expanded, id } = (event as CustomEvent<{ expanded: boolean; id: string }>).detail;
    said.push(`${id} ${expanded}`);
  });
  return said;
}

afterEach(() => {
  scrollTo(0, 0);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('<qa-list>', () => {
  it('shows a portrait as round as anywhere, whatever the picture’s own shape', async () => {
    const image = { src: '/stories/media/river.svg', alt: 'A river' };
    const element = await show('qa-list', {
      items: [{ question: 'Who?', answer: 'I.', by: { name: 'A. P.', image } }],
    });
    const face = part(element, 'portrait') as HTMLImageElement;
    await until(() => face.complete);
    expect(face.clientHeight).to.equal(face.clientWidth);
    expect(face.clientWidth).to.be.above(20);
  });

  it('shows questions with their answers, in the order in which they are given', async () => {
    const element = await show('qa-list', { title: 'The border', summary: 'Asked.', ...data });
    expect(words(element)).to.equal(
      'The border Asked. How long is it? It is long. Is it open? It is open. How old is it? It is old.',
    );
    expect(all(element, '[role="heading"]').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['3', '4', '4', '4']);
    expect(buttons(element)).to.be.empty;
    expect(shown(element)).to.deep.equal([true, true, true]);
  });

  it('shows nothing for what is not given', async () => {
    const element = await show('qa-list', { items: [{ question: 'A?', answer: 'B.' }] });
    expect(words(element)).to.equal('A? B.');
    expect(part(element, 'question').ariaLevel).to.equal('3');
    expect(all(element, '.small, .by, figure, img, a, button')).to.be.empty;
  });

  it('says who answers, and who that is the first time', async () => {
    const by = {
      name: 'Saule Brandt',
      role: 'engineer',
      affiliation: 'Border service',
      image: { src: '/stories/media/portrait.svg', alt: 'Saule Brandt' },
    };
    const element = await show('qa-list', {
      items: [
        { question: 'A?', answer: 'B.', by },
        { question: 'C?', answer: 'D.', by: 'Erlan Weber' },
        { question: 'E?', answer: 'F.', by },
      ],
    });
    expect(all(element, '[part~="by"]').map(({ textContent }) => tidy(textContent))).to.deep.equal([
      'Saule Brandt engineer, Border service',
      'Erlan Weber',
      'Saule Brandt',
    ]);
    expect(all(element, '[part~="portrait"]').length).to.equal(1);
  });

  it('names people of the story', async () => {
    const element = await show('qa-list', undefined, {
      attributes: { src: '#told/qaLists/one' },
      around: `<script type="application/json" id="told">{
        "people": { "saule": { "name": "Saule Brandt", "role": "engineer" } },
        "qaLists": { "one": { "items": [{ "question": "A?", "answer": "B.", "by": { "ref": "saule" } }] } }
      }</script><slot></slot>`,
    });
    expect(tidy(part(element, 'by').textContent)).to.equal('Saule Brandt engineer');
  });

  it('shows a number, a quotation, a picture and small print with an answer', async () => {
    const element = await show('qa-list', {
      items: [
        {
          ...data.items[0]!,
          image: { src: '/stories/media/river.svg', alt: 'A river', caption: 'The river.' },
          stat: { value: 2000, unit: 'kilometer', label: 'of border' },
          quote: { text: 'Nothing to see.', speaker: 'Erlan Weber' },
          source: 'Border service',
          correction: { date: '2024-07-03', text: 'It was shorter.' },
        },
      ],
    });
    expect(one(element, 'img').getAttribute('alt')).to.equal('A river');
    expect(tidy(part(element, 'value').textContent)).to.equal('2,000 km');
    expect(tidy(one(element, '.quote').textContent)).to.equal('Nothing to see. Erlan Weber');
    expect(tidy(part(element, 'source').textContent)).to.equal('Source: Border service');
    expect(tidy(part(element, 'correction').textContent)).to.equal('Correction, July 3, 2024: It was shorter.');
  });

  it('leaves out a question without an answer, and says so', async () => {
    const element = place('qa-list', { items: [...data.items, { question: 'Why?' }] });
    const issues = await outcome(element);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/items/3/answer']);
    expect(all(element, '[part~="item"]').length).to.equal(3);
  });

  for (const [what, bad, path] of [
    ['no questions', { title: 'A', items: [] }, '/items'],
    ['too many of them', { items: Array.from({ length: 1001 }, () => data.items[0]) }, '/items'],
    ['questions that are none', { items: 'A?' }, '/items'],
  ] as const)
    it(`${what}: bad data, and the fallback stays`, async () => {
      const { element, issues } = await fail('qa-list', bad, { children: '<p>Fallback</p>' });
      expect(issues[0]!.path).to.equal(path);
      expect(fallbackShows(element)).to.equal(true);
    });

  it('passes axe', async () => {
    await expect(await show('qa-list', { title: 'The border', ...data })).to.be.accessible();
  });
});

describe('<qa-list collapsed>', () => {
  it('shows the questions alone, and an answer when its question is pressed', async () => {
    const element = await folded();
    const said = toggles(element);
    expect(shown(element)).to.deep.equal([false, false, false]);
    buttons(element)[1]!.click();
    await isOpen(element, false, true, false);
    buttons(element)[0]!.click();
    await isOpen(element, true, true, false);
    expect(buttons(element).map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['true', 'true', 'false']);
    buttons(element)[1]!.click();
    await isOpen(element, true, false, false);
    expect(said).to.deep.equal(['2 true', 'length true', '2 false']);
  });

  it('is folded up also where its fallback has shown', async () => {
    const element = await folded({}, { children: '<h3>How long is it?</h3><p>It is long.</p>' });
    expect(shown(element)).to.deep.equal([false, false, false]);
  });

  it('says what each button opens, in a heading', async () => {
    const element = await folded();
    for (const [index, button] of buttons(element).entries()) {
      expect(button.parentElement!.role).to.equal('heading');
      expect(button.textContent).to.equal(data.items[index]!.question);
      const body = one(element, `#${button.getAttribute('aria-controls')}`);
      expect(tidy(body.textContent)).to.equal(data.items[index]!.answer);
    }
  });

  it('is large enough for a finger', async () => {
    const element = await folded();
    for (const button of buttons(element)) expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });

  withKeys('opens by Enter and closes by the space bar; the focus stays', async () => {
    const element = await folded();
    buttons(element)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await isOpen(element, true, false, false);
    await sendKeys({ press: 'Space' });
    await isOpen(element, false, false, false);
    expect(element.shadowRoot!.activeElement).to.equal(buttons(element)[0]);
  });

  withKeys('leaves what is folded up out of the way of the Tab key', async () => {
    const link = [[{ text: 'A', href: '#a' }]];
    const element = await folded({ items: data.items.map((item) => ({ ...item, answer: link })) });
    buttons(element)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(buttons(element)[1]);
  });

  it('opens an answer when the browser finds something in it', async () => {
    const element = await folded();
    const said = toggles(element);
    const body = all(element, '[part~="body"]')[1]!;
    expect(body.getAttribute('hidden')).to.equal('until-found');
    // As a browser does: it tells, and then shows.
    body.dispatchEvent(new Event('beforematch', { bubbles: true }));
    body.removeAttribute('hidden');
    await until(() => buttons(element)[1]!.ariaExpanded === 'true');
    expect(shown(element)).to.deep.equal([false, true, false]);
    expect(said).to.deep.equal(['2 true']);
  });

  it('follows its attribute', async () => {
    const element = await show('qa-list', data);
    element.collapsed = true;
    await isOpen(element, false, false, false);
    buttons(element)[0]!.click();
    await isOpen(element, true, false, false);
    element.collapsed = false;
    await isOpen(element, true, true, true);
    expect(buttons(element)).to.be.empty;
    element.collapsed = true;
    await isOpen(element, false, false, false);
  });

  it('stays as the reader has left it when the data changes', async () => {
    const element = await folded();
    buttons(element)[2]!.click();
    await isOpen(element, false, false, true);
    element.data = { items: data.items.map((item) => ({ ...item, answer: 'Another.' })) };
    await outcome(element);
    expect(shown(element)).to.deep.equal([false, false, true]);
  });

  inChromium('prints whole', async () => {
    const element = await folded();
    await emulateMedia({ media: 'print' });
    expect(shown(element)).to.deep.equal([true, true, true]);
    for (const answer of all(element, '.text')) expect(answer.getBoundingClientRect().height).to.be.above(10);
    await emulateMedia({ media: 'screen' });
    expect(shown(element)).to.deep.equal([false, false, false]);
  });

  it('passes axe, closed and open', async () => {
    const element = await folded({ title: 'The border' });
    await expect(element).to.be.accessible();
    buttons(element)[0]!.click();
    await isOpen(element, true, false, false);
    await expect(element).to.be.accessible();
  });
});

describe('the address of a question', () => {
  const far = '<div style="block-size: 3000px"></div><slot></slot><div style="block-size: 3000px"></div>';
  const inView = (element: Element, index: number): boolean => {
    const { top, bottom } = all(element, '[part~="question"]')[index]!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  const focused = (element: Element) => tidy(element.shadowRoot!.activeElement?.textContent);

  for (const [what, hash, index] of [
    ['the id of the item', '#age', 2],
    ['the ids of the list and of the item', '#asked.age', 2],
    ['the id of the list and the number', '#asked.2', 1],
  ] as const) {
    it(`${what}: the page opens there, with its answer`, async () => {
      location.hash = hash;
      const element = await folded({}, { attributes: { id: 'asked' }, around: far });
      await until(() => inView(element, index));
      expect(shown(element)).to.deep.equal([0, 1, 2].map((n) => n === index));
      expect(focused(element)).to.equal(data.items[index]!.question);
    });

    it(`${what}: a link leads there later`, async () => {
      const element = await folded({}, { attributes: { id: 'asked' }, around: far });
      const said = toggles(element);
      await soon();
      expect(inView(element, index)).to.equal(false);
      location.hash = hash;
      await until(() => inView(element, index));
      expect(shown(element)[index]).to.equal(true);
      expect(focused(element)).to.equal(data.items[index]!.question);
      expect(said.length).to.equal(1);
      buttons(element)[index]!.click();
      await isOpen(element, false, false, false);
    });
  }

  it('leads to a question whose answer is open anyway', async () => {
    const element = await show('qa-list', data, { attributes: { id: 'asked' }, around: far });
    location.hash = '#asked.age';
    await until(() => inView(element, 2));
    expect(focused(element)).to.equal('How old is it?');
  });

  it('of something else leaves all as it is', async () => {
    location.hash = '#other.2';
    const element = await folded({}, { attributes: { id: 'asked' }, around: far });
    await soon();
    expect(shown(element)).to.deep.equal([false, false, false]);
    expect(inView(element, 1)).to.equal(false);
  });

  it('does not take the reader along when the list is moved, or its data changes', async () => {
    location.hash = '#age';
    const element = await folded({}, { around: far });
    await until(() => inView(element, 2));
    await soon();
    scrollTo(0, 0);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    element.data = { ...data };
    await outcome(element);
    await soon();
    expect(scrollY).to.equal(0);
  });

  it('is no longer followed when the list has gone', async () => {
    const element = await folded({}, { attributes: { id: 'gone' } });
    const said = toggles(element);
    element.remove();
    location.hash = '#gone.1';
    await soon();
    expect(said).to.be.empty;
  });
});

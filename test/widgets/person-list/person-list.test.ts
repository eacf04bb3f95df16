import { expect } from '@open-wc/testing';
import '../../../src/widgets/person-list/define.js';
import type { PeopleData } from '../../../src/widgets/person-list/person-list.schema.js';
import {
  all,
  fail,
  inChromium,
  listen,
  one,
  outcome,
  part,
  place,
  show,
  tidy,
  words,
  type Setup,
} from '../../helpers.js';

const list = (data: Partial<PeopleData>, setup?: Setup) =>
  show('person-list', { people: ['Saule Brandt', 'Erlan Weber'], ...data }, setup);
const names = (element: Element) => all(element, '[part=name]').map(({ textContent }) => tidy(textContent));
const image = { src: '?portrait', alt: '' };

const heard = listen();

describe('<person-list>', () => {
  it('shows everybody in the order that is given, as a list', async () => {
    const element = await list({ title: 'People', people: ['Zoe', { name: 'Adam', role: 'pilot', about: 'Flew.' }] });
    expect(part(element, 'title').textContent).to.equal('People');
    expect(all(element, 'ul > li').map((item) => tidy(item.textContent))).to.deep.equal(['Zoe', 'Adam pilot Flew.']);
  });

  it('puts the names one level below its heading, and at its level without one', async () => {
    const levels = async (data: Partial<PeopleData>, level = '2') =>
      all(await list(data, { attributes: { 'heading-level': level } }), '[role=heading]').map((heading) =>
        heading.getAttribute('aria-level'),
      );
    expect(await levels({ title: 'People' })).to.deep.equal(['2', '3', '3']);
    expect(await levels({})).to.deep.equal(['2', '2']);
  });

  it('shows each of them as the widget for one of them does', async () => {
    const somebody = {
      name: 'Saule Brandt',
      role: 'ferrywoman',
      born: '1948',
      about: 'Carried everybody.',
      links: [{ href: '/book', text: 'Her memoir' }],
      quotes: [{ text: 'The river is older.' }],
      source: 'River Chronicle',
      image: { ...image, credit: 'A. P.' },
    };
    await import('../../../src/widgets/person-card/define.js');
    const card = await show('person-card', somebody);
    const element = await list({ people: [somebody] });
    expect(tidy(one(element, 'li').textContent)).to.equal(words(card));
    expect(all(element, 'figure.quote').length).to.equal(1);
  });

  it('names people and organisations of the same document by their keys', async () => {
    const story = {
      people: { saule: { name: 'Saule Brandt', about: 'Carried everybody.' } },
      organisations: { bridge: { name: 'Bridge Company', about: 'Built it.' } },
      personLists: { all: { people: [{ ref: 'saule' }, { ref: 'bridge' }, 'Erlan Weber'] } },
    };
    const around = `<div><script type="application/json" id="story-l">${JSON.stringify(story)}</script><slot></slot></div>`;
    const element = await show('person-list', undefined, { attributes: { src: '#story-l/personLists/all' }, around });
    expect(all(element, 'li').map((item) => tidy(item.textContent))).to.deep.equal([
      'Saule Brandt Carried everybody.',
      'Bridge Company Built it.',
      'Erlan Weber',
    ]);
  });

  it('leaves out somebody who is bad, says so, and shows the others', async () => {
    const element = place('person-list', { people: ['A', { role: 'pilot' }, { ref: 'nobody' }, 'B'] });
    const issues = await outcome(element);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/people/1/name', '/people/2/ref']);
    expect(names(element)).to.deep.equal(['A', 'B']);
    expect(heard.console.length).to.be.greaterThan(0);
  });

  it('is bad data without anybody', async () => {
    const { issues } = await fail('person-list', { title: 'People', people: [] });
    expect(issues[0]!.message).to.include('1 to 1,000 people');
    await fail('person-list', { people: Array.from({ length: 1001 }, () => 'A') });
  });

  inChromium('stands heads in rows, whose names are on one line also where there is no picture', async () => {
    const people = [{ name: 'A', image }, 'B', { name: 'C', image }];
    const element = await list(
      { people },
      { attributes: { variant: 'heads' }, around: '<div style="inline-size: 600px"><slot></slot></div>' },
    );
    const tops = all(element, '[part=name]').map((name) => Math.round(name.getBoundingClientRect().top));
    expect(new Set(tops).size).to.equal(1);
    element.variant = 'profiles';
    await new Promise((resolve) => setTimeout(resolve, 50));
    const below = all(element, '[part=name]').map((name) => name.getBoundingClientRect().top);
    expect(below[0]).to.be.lessThan(below[1]!);
    expect(below[1]).to.be.lessThan(below[2]!);
  });

  it('has the same words as a row of heads', async () => {
    const data = { title: 'People', people: [{ name: 'A', about: 'Is A.', born: '1948' }] };
    expect(words(await list(data, { attributes: { variant: 'heads' } }))).to.equal(words(await list(data)));
  });

  it('says where it all comes from', async () => {
    const element = await list({
      source: 'River Chronicle',
      updated: '2024-07-02',
      correction: { date: '2024-07-03', text: 'Somebody was left out.' },
    });
    expect(words(element)).to.include('Source: River Chronicle · Updated July 2, 2024');
    expect(words(element)).to.include('Correction, July 3, 2024: Somebody was left out.');
  });

  it('says in which language all of it is', async () => {
    const element = await list({
      lang: 'ar',
      title: 'من',
      people: [{ name: 'ليلى', born: '1961', quotes: [{ text: 'نعم' }] }],
    });
    const base = part(element, 'base');
    expect(base.lang).to.equal('ar');
    expect(getComputedStyle(base).direction).to.equal('rtl');
    expect(one(element, '.quote').lang).to.equal('ar');
  });
});

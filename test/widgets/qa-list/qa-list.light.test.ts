import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { fallback, jsonLd } from '../../../src/widgets/qa-list/qa-list.light.js';
import { item, schema, type QuestionsData } from '../../../src/widgets/qa-list/qa-list.schema.js';
import { questions } from '../../../src/widgets/qa-list/qa-list.template.js';
import { expectJsonLd, expectPlain, missing, options, read, story, wordsOf, written } from '../../light.js';
import { locale } from '../../locale.js';

/** Every field that there is. */
const everything = {
  id: 'border',
  lang: 'en',
  title: 'The border',
  summary: 'Asked by readers.\n\nAnswered by the service.',
  items: [
    {
      id: 'length',
      lang: 'en',
      question: 'How long is it?',
      answer: [['It is ', { text: 'long', href: '/border', mark: 'strong' }, '.'], 'And open.'],
      by: {
        name: 'Saule Brandt',
        role: 'Engineer',
        affiliation: 'Border service',
        image: { src: '/s.svg', alt: 'S. B.' },
      },
      image: { src: '/a.svg', alt: 'A river', caption: 'The river.', credit: 'N. N.' },
      stat: { value: 2000, unit: 'kilometer', label: 'of shared border' },
      quote: { text: 'There is nothing to see.', speaker: 'Erlan Weber' },
      source: { name: 'Kazinform', url: '/kazinform' },
      updated: '2024-07-03',
      correction: { date: '2024-07-04', text: 'It was shorter.' },
    },
    { question: 'Since when?', answer: 'Since 1992.', by: { name: 'Saule Brandt', role: 'Engineer' } },
    { question: 'Until when?', answer: 'Nobody knows.' },
  ],
  source: 'CGTN',
  updated: '2024-07-05',
  correction: { date: '2024-07-06', text: 'There were two questions.' },
} satisfies QuestionsData;

const samples: readonly QuestionsData[] = [
  everything,
  { items: [{ question: 'How long is it?', answer: 'Long.' }] },
  ...(Object.values(story.qaLists) as QuestionsData[]),
];

describe('questions and answers for readers without the widget', () => {
  it('have each word that the widget shows, and no other', async () => {
    expect(missing(schema, everything)).to.be.empty;
    expect(missing(item, everything.items[0]!)).to.be.empty;
    for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
      for (const data of samples) {
        const model = await read(schema, data);
        const own = { ...options, locale: locale(lang) };
        const light = await written(() => fallback(model, own));
        const shadow = await written(() => questions(model, own));
        expect(wordsOf(light).sort(), `${lang} ${JSON.stringify(data)}`).to.deep.equal(wordsOf(shadow).sort());
        expect(light.textContent.split(/\s+/).filter((word) => word && word !== '·')).to.deep.equal(wordsOf(light));
        expectPlain(light);
      }
  });

  it('are headings and paragraphs, and whoever answers in bold', async () => {
    const model = await read(schema, everything);
    const light = await written(() => fallback(model, { ...options, headingLevel: 4 }));
    expect(light.querySelector('h4')!.textContent).to.equal('The border');
    expect([...light.querySelectorAll('h5')].map(({ textContent }) => textContent)).to.deep.equal([
      'How long is it?',
      'Since when?',
      'Until when?',
    ]);
    expect([...light.querySelectorAll('p:has(> b)')].map(({ textContent }) => textContent)).to.include.members([
      'Saule Brandt Engineer, Border service',
      'Saule Brandt',
    ]);
    expect(light.querySelector('p > a > strong')!.textContent).to.equal('long');
  });

  it('show markup in them as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const model = await read(schema, {
      title: hostile,
      summary: hostile,
      lang: '"><b>',
      items: [{ question: hostile, answer: hostile, by: hostile, lang: '"><b>' }],
    });
    const light = await written(() => fallback(model, options));
    expect(light.querySelectorAll('img').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(5);
    expectPlain(light);
  });
});

describe('questions and answers as JSON-LD', () => {
  const json = async (data: QuestionsData) => {
    const model = await read(schema, data);
    return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model, options)));
  };

  it('are what is often asked, where nobody is named who answers', async () => {
    expect(await json({ title: 'Asked', items: [{ question: 'How long?', answer: 'Long.\n\nVery.' }] })).to.deep.equal({
      '@type': 'FAQPage',
      name: 'Asked',
      mainEntity: [
        { '@type': 'Question', name: 'How long?', acceptedAnswer: { '@type': 'Answer', text: 'Long.\n\nVery.' } },
      ],
    });
  });

  it('are a work with its questions, where somebody is', async () => {
    const node = await json(everything);
    expect(node).to.include({
      '@type': 'CreativeWork',
      name: 'The border',
      description: 'Asked by readers.\n\nAnswered by the service.',
      inLanguage: 'en',
      dateModified: '2024-07-05',
    });
    expect(node).not.to.have.property('mainEntity');
    const [first, second] = node.hasPart as { name: string; acceptedAnswer: Record<string, unknown> }[];
    expect(first!.name).to.equal('How long is it?');
    expect(first!.acceptedAnswer).to.deep.include({
      text: 'It is long.\n\nAnd open.',
      creator: {
        '@type': 'Person',
        name: 'Saule Brandt',
        jobTitle: 'Engineer',
        affiliation: { '@type': 'Organization', name: 'Border service' },
        image: '/s.svg',
      },
      isBasedOn: { '@type': 'CreativeWork', name: 'Kazinform', url: '/kazinform' },
      correction: { '@type': 'CorrectionComment', text: 'It was shorter.', datePublished: '2024-07-04' },
    });
    expect(first!.acceptedAnswer.mentions).to.include({ '@type': 'Observation' });
    expect(first!.acceptedAnswer.hasPart).to.include({ '@type': 'Quotation', text: 'There is nothing to see.' });
    expect(second!.acceptedAnswer.creator).to.include({ name: 'Saule Brandt' });
  });

  it('are valid for every sample', async () => {
    for (const data of samples) await json(data);
  });
});

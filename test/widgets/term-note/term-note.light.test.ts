import { expect } from '@open-wc/testing';
import { settle } from '../../../src/core/settle.js';
import { fallback, jsonLd } from '../../../src/widgets/term-note/term-note.light.js';
import { schema, type NoteData } from '../../../src/widgets/term-note/term-note.schema.js';
import { note } from '../../../src/widgets/term-note/term-note.template.js';
import { expectJsonLd, expectPlain, options, read, story, wordsOf, written } from '../../light.js';
import { locale } from '../../locale.js';

const everything = {
  id: 'sco',
  lang: 'en',
  term: 'SCO',
  text: [['A ', { text: 'group', href: '/group', mark: 'strong' }, ' of states.'], 'It meets.'],
  who: {
    name: 'Shanghai Cooperation Organization',
    role: 'organisation',
    affiliation: 'Asia',
    url: '/sco',
    lang: 'en',
  },
  source: { name: 'Kazinform', url: '/kazinform' },
  updated: '2024-07-03',
  correction: { date: '2024-07-04', text: 'It was smaller.' },
} satisfies NoteData;

const samples: readonly NoteData[] = [
  everything,
  { term: 'SCO', text: 'A group.' },
  { name: 'Saule Brandt', role: 'engineer' },
  ...(Object.values(story.termNotes) as NoteData[]),
];

/** Words without the brackets that only plain HTML has. */
const bare = (root: Element) =>
  wordsOf(root)
    .flatMap((word) => word.replace(/^\(|\)$/g, '').split(/(?<=\))/))
    .filter(Boolean)
    .sort();

describe('a word explained for readers without the widget', () => {
  it('has each word that the widget shows, and no other', async () => {
    for (const lang of ['en', 'de', 'ar', 'zh', 'fr'])
      for (const data of samples) {
        const model = await read(schema, data, story);
        const own = { ...options, locale: locale(lang) };
        const light = await written(() => fallback(model, own));
        const shadow = await written(() => note(model, { ...own, expanded: true }));
        // The word stands right before the note there.
        shadow.querySelector('.term')!.after(' ');
        shadow.querySelector('b')?.after(' ');
        expect(bare(light), `${lang} ${JSON.stringify(data)}`).to.deep.equal(bare(shadow));
        expectPlain(light);
      }
  });

  it('may stand in a paragraph, also of a page that is saved and read again', async () => {
    const model = await read(schema, everything);
    const light = await written(() => fallback(model, options));
    const html = `<p>The ${light.innerHTML} meets.</p>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.body.children.length).to.equal(1);
    expect(page.querySelector('p')!.textContent).to.equal(`The ${light.textContent} meets.`);
    expect(page.querySelector('p a')).not.to.equal(null);
  });

  it('shows markup in it as it was typed', async () => {
    const hostile = '<img src=x onerror=alert(1)></script>';
    const model = await read(schema, { term: hostile, text: hostile, who: hostile, lang: '"><b>' });
    const light = await written(() => fallback(model, options));
    expect(light.querySelectorAll('img').length).to.equal(0);
    expect(light.textContent.split(hostile).length - 1).to.equal(2);
    expectPlain(light);
  });
});

describe('a word explained as JSON-LD', () => {
  const json = async (data: NoteData) => {
    const model = await read(schema, data, story);
    return expectJsonLd<Record<string, unknown>>(await settle(() => jsonLd(model, options)));
  };

  it('is a term that is defined', async () => {
    expect(await json({ term: 'SCO', text: 'A group.', source: 'Kazinform' })).to.deep.equal({
      '@type': 'DefinedTerm',
      name: 'SCO',
      description: 'A group.',
      subjectOf: { '@type': 'CreativeWork', name: 'Kazinform' },
    });
  });

  it('is an organisation of the story under both of its names', async () => {
    expect(await json({ who: { ref: 'sco' } })).to.deep.equal({
      '@type': 'Organization',
      name: 'Shanghai Cooperation Organization',
      alternateName: 'SCO',
      description: story.organisations.sco.about,
    });
  });

  it('is valid for every sample', async () => {
    for (const data of samples) await json(data);
  });
});

/** All that can be told of somebody. */
export const everything = {
  id: 'saule',
  name: 'Saule Brandt',
  role: 'ferrywoman',
  affiliation: 'River Authority',
  image: {
    src: '/saule.jpg',
    srcset: '/saule-2.jpg 2x',
    alt: 'A woman at the oar',
    caption: 'In the last summer.',
    credit: 'A. Photographer',
  },
  url: '/saule',
  lang: 'kk',
  about: [
    'She carried everybody across.',
    ['For ', { text: 'forty', href: '/ferry', mark: 'strong' as const }, ' ', { text: 'years', lang: 'en-GB' }, '.'],
  ],
  born: '1948-03-21',
  died: '2023-11',
  links: [
    { href: '/book', text: 'Her memoir' },
    { href: 'mailto:a@example.org?subject=Hello', text: 'Write' },
  ],
  quotes: [
    { text: 'The river is older.', date: '1991' },
    { text: 'Nobody knew it so well.', speaker: { name: 'Erlan Weber', role: 'pilot' } },
  ],
  source: { name: 'River Chronicle', url: '/chronicle' },
  updated: '2024-07-02',
  correction: { date: '2024-07-03', text: 'She was no captain.' },
};

/** The fields that there are: of every fact, of every Person, and of its own. */
export const fields =
  'id lang source updated correction name role affiliation image url about born died links quotes'.split(' ');

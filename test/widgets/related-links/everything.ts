import type { LinksData } from '../../../src/widgets/related-links/related-links.schema.js';

type LinkData = LinksData['links'][number];

/** A link with every field that there is. */
export const link = {
  id: 'ferry',
  lang: 'en',
  href: '/river',
  kicker: 'Review',
  title: 'The river that had two names',
  teaser: 'A film about the ferry.',
  by: 'Marta Omarova',
  image: {
    src: '/stories/media/river.svg',
    alt: 'A river',
    caption: [['The ', { text: 'river', href: '/a' }]],
    credit: 'A. P.',
  },
  date: '2024-06-30',
  source: { name: 'River Chronicle', url: '/chronicle', date: '2024-05' },
  duration: 'PT1H30M',
  rating: 3.5,
  note: 'Paid for by the Bridge Company',
  updated: '2024-07-01',
  correction: { date: '2024-07-02', text: 'An earlier version named another river.' },
} satisfies LinkData;

/** Links with every field that there is. */
export const everything = {
  id: 'more',
  lang: 'en',
  title: 'Read more',
  url: '/more',
  summary: 'What others have written.\n\nAbout the river.',
  links: [link, { href: '/kk', lang: 'kk', title: 'Екі атауы бар өзен', source: { name: 'Kazakh', date: '2024-05' } }],
  source: { name: 'Bridge Company', url: '/company' },
  updated: '2024-07-02',
  correction: { date: '2024-07-03', text: 'An earlier version left one out.' },
} satisfies LinksData;

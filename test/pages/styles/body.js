/* global document */
/**
 * What every page in this folder shows, where its script tag stands: each widget as an element and as a placeholder, in
 * the states that an article has.
 */
const speaker = {
  name: 'Toleutay Suleimenov',
  role: 'first Minister of Foreign Affairs (former)',
  affiliation: 'Kazakhstan',
  image: { src: '/stories/media/portrait.svg', alt: '' },
};
const long =
  'It was a difficult time, December 1991. The Soviet Union had just collapsed, and we became an independent state. We were on our own, figuring out how to survive. We had no money in the treasury, and all our economic and trade ties were broken. And, of course, we looked around to see who we could establish diplomatic and economic relations with. We turned to our neighbors.';

const parts = [
  [
    'quote-card',
    'card',
    {
      text: ['We were on our own.', 'We had no money in the treasury.'],
      speaker,
      context: 'Asked about the first winter:',
      place: 'Almaty',
      date: '1991-12',
      original: { lang: 'ru', text: 'Мы были одни.' },
      source: { name: 'An interview', url: 'https://example.org/', date: '2024-07-02' },
    },
    { share: '' },
  ],
  ['quote-card', 'pull', { text: 'We turned to our neighbors.', speaker: 'Former official' }, { variant: 'pull' }],
  ['quote-card', 'plain', { text: 'They were very friendly.', speaker }, { variant: 'plain' }],
  ['quote-card', 'short', { text: long, speaker: 'Toleutay Suleimenov' }, { lines: '3' }],
  ['stat-counter', 'trips', { value: 600000, label: 'cross-border trips', period: '2023' }],
  [
    'stat-counter',
    'border',
    {
      value: 2000,
      qualifier: 'more-than',
      unit: 'kilometer',
      label: 'of shared border',
      range: [1900, 2100],
      previous: { value: 1800, period: '2013' },
      asOf: '2024',
      note: 'Measured on the ground.',
      source: 'The survey',
      correction: { date: '2024-07-03', text: 'An earlier version was wrong by 100 km.' },
    },
  ],
  [
    'relations-timeline',
    'relations',
    {
      title: 'Thirty-two years',
      summary: 'From the first visit to the 24th meeting.',
      parties: { cn: { name: 'China' }, kz: { name: 'Kazakhstan' } },
      events: [
        { date: '1943~', title: 'A composer meets a musician', parties: ['cn', 'kz'] },
        { date: '1991-12-16', title: 'Independence', text: 'A new state is on the map.', parties: ['kz'] },
        {
          date: '1992-01-03',
          end: '1992-01-05',
          title: 'Diplomatic ties',
          parties: ['cn', 'kz'],
          featured: true,
          quote: { text: 'We established diplomatic relations.', speaker: 'Toleutay Suleimenov' },
          links: [{ href: 'https://example.org/', text: 'The agreement' }],
        },
        {
          date: '2023',
          title: 'Visas are waived',
          stat: { value: 600000, label: 'cross-border trips' },
          image: { src: '/stories/media/river.svg', alt: 'A river', width: 800, height: 450, caption: 'The border' },
        },
        { title: 'A new high is expected' },
      ],
    },
  ],
  [
    'person-card',
    'minister',
    {
      ...speaker,
      url: 'https://example.org/minister',
      image: { ...speaker.image, credit: 'A photographer' },
      born: '1941',
      about: ['He spoke for a new state.', 'He remembers the first winter.'],
      quotes: [{ text: 'We turned to our neighbors.', date: '1991-12' }],
      links: [{ href: 'https://example.org/book', text: 'His memoir' }],
      source: 'An interview',
      correction: { date: '2024-07-03', text: 'An earlier version gave another year.' },
    },
  ],
  [
    'person-list',
    'people',
    { title: 'People', people: [{ ...speaker, about: 'He was the first.' }, 'Former official'] },
  ],
  [
    'person-list',
    'heads',
    { title: 'Heads', people: [speaker, { ...speaker, name: 'Somebody else' }, { name: 'A third', role: 'singer' }] },
    { variant: 'heads' },
  ],
  [
    'media-figure',
    'picture',
    { ...speaker.image, caption: 'A former official.', credit: 'A photographer', source: 'The archive' },
    { enlarge: '' },
  ],
  [
    'media-figure',
    'pair',
    {
      before: { ...speaker.image, label: '1991' },
      after: { ...speaker.image, alt: 'The same person later.', label: '2024' },
      caption: 'Then and now.',
    },
  ],
  [
    'related-links',
    'links',
    {
      title: 'Read more',
      url: 'https://example.org/more',
      summary: 'From the archive.',
      links: [
        {
          href: 'https://example.org/a',
          kicker: 'Report',
          title: 'The first winter',
          teaser: 'What the minister remembers.',
          by: 'A reporter',
          image: { ...speaker.image, credit: 'A photographer' },
          date: '1991-12',
          source: 'A newspaper',
          duration: 'PT45M',
          note: '12 comments',
          correction: { date: '2024-07-03', text: 'An earlier version gave another year.' },
        },
        { href: 'https://example.org/b', title: 'The second winter' },
      ],
      source: 'The archive',
    },
  ],
  [
    'related-links',
    'cards',
    {
      links: [
        { href: 'https://example.org/a', title: 'The first winter', image: speaker.image },
        { href: 'https://example.org/b', kicker: 'Report', title: 'The second winter' },
      ],
    },
    { variant: 'cards' },
  ],
];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const list = (attributes, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');

document.currentScript.insertAdjacentHTML(
  'afterend',
  parts
    .map(
      ([tag, id, data, attributes = {}]) => `
        <${tag} id="${id}"${list(attributes)}>
          <script type="application/json">${JSON.stringify(data)}</script>
          <p>Fallback of ${id}</p>
        </${tag}>
        <p class="between">What the page itself says.</p>
        <div data-newspart="${tag}" id="${id}-placeholder"${list({ ...attributes, json: JSON.stringify(data) }, 'data-')}>
          <p>Fallback of ${id}</p>
        </div>`,
    )
    .join(''),
);

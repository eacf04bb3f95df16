/** The widgets and all of their attributes. */
export const tags = ['person-card', 'person-list', 'quote-card', 'relations-timeline', 'stat-counter'];
export const attributes = [
  'animate',
  'controls',
  'data',
  'debug',
  'filter',
  'group-by',
  'hash',
  'heading-level',
  'json-ld',
  'lang',
  'layout',
  'lines',
  'order',
  'search',
  'share',
  'span',
  'src',
  'start-at',
  'variant',
];

/** The widgets and all of their attributes. */
export const tags = ['quote-card', 'relations-timeline', 'stat-counter'];
export const attributes = [
  'animate',
  'data',
  'debug',
  'group-by',
  'heading-level',
  'json-ld',
  'lang',
  'lines',
  'order',
  'share',
  'src',
  'start-at',
  'variant',
];

/** The list of widgets, a line each: everything that names them is made from it. */
export const widgets = {
  'quote-card': () => import('./quote-card/define.js'),
  'stat-counter': () => import('./stat-counter/define.js'),
  'relations-timeline': () => import('./relations-timeline/define.js'),
  'person-card': () => import('./person-card/define.js'),
  'person-list': () => import('./person-list/define.js'),
  'key-points': () => import('./key-points/define.js'),
  'fact-box': () => import('./fact-box/define.js'),
  'term-note': () => import('./term-note/define.js'),
  'stat-list': () => import('./stat-list/define.js'),
  'quote-list': () => import('./quote-list/define.js'),
  'qa-list': () => import('./qa-list/define.js'),
  'media-figure': () => import('./media-figure/define.js'),
  'related-links': () => import('./related-links/define.js'),
};

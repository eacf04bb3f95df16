/** The list of widgets, a line each: everything that names them is made from it. */
export const widgets = {
  'quote-card': () => import('./quote-card/define.js'),
  'stat-counter': () => import('./stat-counter/define.js'),
  'relations-timeline': () => import('./relations-timeline/define.js'),
  'key-points': () => import('./key-points/define.js'),
  'fact-box': () => import('./fact-box/define.js'),
};

/** English words for finding events of a timeline. */
export const finding = {
  search: 'Search',
  party: 'Parties',
  kind: 'Kinds',
  jump: 'Jump to',
  first: 'First',
  latest: 'Latest',
  layout: 'Layout',
  list: 'List',
  lanes: 'Lanes',
  axis: 'Axis',
  count: '{shown} of {total} shown',
  empty: 'No events found.',
  clear: 'Show all',
};

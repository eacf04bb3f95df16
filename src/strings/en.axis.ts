/** English words for a timeline along an axis. */
export const axis = {
  name: 'Time axis, {range}; the list below tells the same',
  in: 'Zoom in',
  out: 'Zoom out',
  all: 'All',
  merged: '{n} events',
  today: 'Today',
  /** By the category of `Intl.PluralRules`. */
  undated: { one: '{n} undated event is in the list', other: '{n} undated events are in the list' },
};

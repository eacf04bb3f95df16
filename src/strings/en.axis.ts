/** English words for a timeline along an axis. */
export const axis = {
  name: 'Time axis; the list below tells the same',
  in: 'Zoom in',
  out: 'Zoom out',
  all: 'All',
  /** By the category of `Intl.PluralRules`, as are all that have an `other`. */
  merged: { one: '{n} event', other: '{n} events' },
  today: 'Today',
  undated: { one: '{n} undated event is in the list', other: '{n} undated events are in the list' },
};

/** English words for a timeline that grows while it is read. */
export const live = {
  new: 'New: {title}',
  /** By the category of `Intl.PluralRules`. */
  several: { one: '{n} new event', other: '{n} new events' },
};

/** English words for times with an open end. */
export const intervals = {
  since: 'since {date}',
  until: 'until {date}',
};

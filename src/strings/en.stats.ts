/** English words for how exact a number is. */
export const qualifiers = {
  about: 'about',
  nearly: 'nearly',
  over: 'over',
  'more-than': 'more than',
  'at-least': 'at least',
  under: 'under',
  'fewer-than': 'fewer than',
  'up-to': 'up to',
  already: 'already',
};

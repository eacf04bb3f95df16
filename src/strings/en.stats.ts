/** What can be said of how exact a number is. */
export const qualifiers = [
  'about',
  'nearly',
  'over',
  'more-than',
  'at-least',
  'under',
  'fewer-than',
  'up-to',
  'already',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** English words for how exact a number is: what the data calls them. */
export const qualifier = (key: string): string => key.replace('-', ' ');

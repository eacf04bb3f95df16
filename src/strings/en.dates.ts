/** English words for dates. */
export const dates = {
  about: 'about {date}',
  decade: '{year}s',
};

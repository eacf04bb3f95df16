/** English words for a life of which only the beginning or the end is given. */
export const people = {
  born: 'Born {date}',
  died: 'Died {date}',
};

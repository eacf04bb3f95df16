/** English words for a text of which a part shows. */
export const long = {
  more: 'Show more',
  less: 'Show less',
};

/** English words for timelines. */
export const timelines = {
  undated: 'Undated',
};

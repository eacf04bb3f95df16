/** English words for choosing an event of a timeline. */
export const selecting = {
  copy: 'Copy link',
  copied: 'Link copied',
  failed: 'It could not be copied here',
};

/** English words for what a reader can do with a quotation. */
export const actions = {
  more: 'Show all of the quotation',
  less: 'Show less',
  share: 'Share',
  copied: 'Copied',
  failed: 'It could not be shared here',
};

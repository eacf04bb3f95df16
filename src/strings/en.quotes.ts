/** English words for quotations. */
export const quotes = {
  permalink: 'Link to the quotation',
  original: 'The original words',
};

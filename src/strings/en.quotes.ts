/** English words for quotations. */
export const quotes = {
  permalink: 'Link to the quotation',
  repeated: 'Repeated from the article:',
  original: 'The original words',
};

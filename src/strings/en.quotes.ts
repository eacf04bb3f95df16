/** English words for quotations. */
export const quotes = {
  permalink: 'Link to the quotation',
  /** The words that a translation was made from. */
  original: 'The original words',
  /** What somebody is, and where: both stand as the data has them. */
  role: '{role}, {affiliation}',
};

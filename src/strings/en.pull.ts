/** English words for quotations that repeat an article. */
export const pull = {
  repeated: 'Repeated from the article:',
};

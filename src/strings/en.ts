/**
 * The interface strings. `{name}` keeps a place for a value. English is built in, in parts, so that a page loads the words
 * of the widgets it uses: these are common ones, and those of a quotation.
 */
export const en = {
  permalink: 'Link to the quotation',
  more: 'Show all of the quotation',
  less: 'Show less',
  share: 'Share',
  copied: 'Copied',
  repeated: 'Repeated from the article:',
  original: 'The original words',
  undated: 'Undated',
};

export type Strings = Readonly<typeof en>;

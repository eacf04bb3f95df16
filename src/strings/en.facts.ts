/** English words for what a fact may carry beside its own fields. */
export const facts = {
  source: 'Source: {source}',
  updated: 'Updated {date}',
  correction: 'Correction, {date}:',
  credit: 'Photo: {credit}',
  translated: 'Translated from {language}',
  translatedBy: 'Translated from {language} by {name}',
};

/** English words for dates. */
export const dates = {
  about: 'about {date}',
  decade: '{year}s',
  century: '{ordinal} century',
  quarters: [
    'first quarter of {year}',
    'second quarter of {year}',
    'third quarter of {year}',
    'fourth quarter of {year}',
  ],
};

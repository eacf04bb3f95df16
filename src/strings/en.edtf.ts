/** English words for the rarer kinds of dates. */
export const edtf = {
  century: '{ordinal} century',
  quarters: [
    'first quarter of {year}',
    'second quarter of {year}',
    'third quarter of {year}',
    'fourth quarter of {year}',
  ] as const,
  seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'] as const,
  unknown: 'date unknown',
};

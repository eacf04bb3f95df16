/** English words for how sure a number is and how it has changed. */
export const details = {
  asOf: 'as of {date}',
  estimate: 'estimate',
  range: 'between {low} and {high}',
  change: '{change} from {previous}',
  changeSince: '{change} from {previous} in {period}',
  /** By the category of `Intl.PluralRules`. */
  points: { one: '{n} percentage point', other: '{n} percentage points' },
};

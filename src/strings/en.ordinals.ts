/** Ordinal endings by the category of `Intl.PluralRules`. */
export const ordinals = { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' };

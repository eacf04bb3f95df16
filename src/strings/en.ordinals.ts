/** Ordinal endings by the category of `Intl.PluralRules`. */
export const ordinals: Readonly<Record<string, string>> = { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' };

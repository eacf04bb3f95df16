const digits = new Map<string, { readonly digit: string; readonly system: string }>();

/** Every decimal digit that Intl knows, with the numbering system it belongs to. */
export function digitOf(sign: string): { readonly digit: string; readonly system: string } | undefined {
  if (/[0-9]/.test(sign)) return { digit: sign, system: 'latn' };
  if (!digits.size)
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false });
      const signs = [...format.format(1234567890)];
      if (signs.length === 10 && signs.every((sign) => /\p{Nd}/u.test(sign)))
        signs.forEach((sign, index) => digits.set(sign, { digit: String((index + 1) % 10), system }));
    }
  return digits.get(sign);
}

/** A text with 0 to 9 for the digits of every script, each in one code unit, and a plain space for every other. */
export const latin = (text: string): string =>
  text.replace(/\p{Nd}|\s/gu, (sign) => (/\s/.test(sign) ? ' ' : (digitOf(sign)?.digit ?? sign)));

/** Where an offset in a text of Latin digits is in the text as it was. */
export function offsetIn(text: string, offset: number): number {
  let original = 0;
  for (const sign of text) {
    if (offset <= 0) break;
    offset -= latin(sign).length;
    original += sign.length;
  }
  return original;
}

/** Text as a pattern that matches it. */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

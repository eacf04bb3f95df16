/** Letters that Unicode does not take apart, and what readers type for them; of Arabic, what is written both ways. */
const alike = ['ØŁĐٱىیةک', 'OLDاييهك'] as const;

/**
 * Words as they are compared: what readers type one way or another becomes the same. It is not for showing.
 *
 * Case goes by capitals, which have one form where small letters have two: ß and ss, ı and i, ς and σ. Full-width and other
 * compatible forms become the plain ones (NFKD). Accents go, and with them the harakat of Arabic and the hamza on an alef;
 * so do the vowel signs of Indic scripts, on both sides of a comparison, which then finds a little more. Hangul falls
 * into its letters, so that half a syllable finds the whole. Punctuation goes, for few type the apostrophe or the dash
 * that is printed, as do tatweel, soft hyphens and joiners. Arabic and Persian digits become ours.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{P}\p{Cf}ـʻʼ]+/gu, '')
    .toUpperCase()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[ØŁĐٱىیةک]/g, (letter) => alike[1][alike[0].indexOf(letter)]!);

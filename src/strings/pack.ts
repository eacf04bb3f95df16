import type { Strings } from './strings.js';

/** The words as they are. The bundles for a page have them without their keys: see `packStrings` in rollup.config.mjs. */
export const unpack = (strings: Strings): Strings => strings;

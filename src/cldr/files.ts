import type { Cldr } from './cldr.js';

/** What the `Intl` of some browsers does not know of a language, by its tag; bundled as src/strings/files.ts is. */
const files: Readonly<Record<string, () => Promise<{ readonly cldr: Cldr }>>> = {
  az: () => import('./az.js'),
  be: () => import('./be.js'),
  bs: () => import('./bs.js'),
  cy: () => import('./cy.js'),
  eo: () => import('./eo.js'),
  eu: () => import('./eu.js'),
  fo: () => import('./fo.js'),
  fy: () => import('./fy.js'),
  ga: () => import('./ga.js'),
  gl: () => import('./gl.js'),
  hy: () => import('./hy.js'),
  is: () => import('./is.js'),
  jv: () => import('./jv.js'),
  ka: () => import('./ka.js'),
  kk: () => import('./kk.js'),
  km: () => import('./km.js'),
  ky: () => import('./ky.js'),
  lb: () => import('./lb.js'),
  lo: () => import('./lo.js'),
  mk: () => import('./mk.js'),
  mn: () => import('./mn.js'),
  my: () => import('./my.js'),
  ne: () => import('./ne.js'),
  nn: () => import('./nn.js'),
  pa: () => import('./pa.js'),
  ps: () => import('./ps.js'),
  rm: () => import('./rm.js'),
  si: () => import('./si.js'),
  sq: () => import('./sq.js'),
  tg: () => import('./tg.js'),
  tk: () => import('./tk.js'),
  ug: () => import('./ug.js'),
  uz: () => import('./uz.js'),
};

/** Whether there is something for a language. */
export const has = (code: string): boolean => Object.hasOwn(files, code);

export const load = (code: string): Promise<{ readonly cldr: Cldr }> => files[code]!();

/**
 * Languages without words of their own, by the language that their readers read as well. Source: CLDR's languageMatching, up to a
 * distance of 10: further away it has languages of the same state, which not every reader wants to be spoken to in.
 */
const relatives: Readonly<Record<string, string>> = {
  ar: 'aao abh abv acm acq acw acx acy adf aeb aec afb apc apd arq ars ary arz auz avl ayh ayl ayn ayp bbz pga shu ssh',
  az: 'azb',
  de: 'gsw',
  et: 'vro',
  lv: 'ltg',
  mn: 'mvf',
  ms: 'bjn btj bve bvu coa dup hji jak jax kvb kvr kxd lce lcf liw max meo mfa mfb min mqg msi mui orn ors pel pse tmw urk vkk vkt xmm zlm zmi',
  ne: 'dty',
  ps: 'pbt pst',
  sq: 'aae aat aln',
  uz: 'uzs',
  zh: 'cdo cjy cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue',
};

/** A tag with that language instead, in the same script and region: `arz` is written as `ar-Arab-EG`. */
export function relative(tag: string): string | undefined {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const name = Object.keys(relatives).find((name) => ` ${relatives[name]} `.includes(` ${language} `));
  return name && `${name}-${script}-${region}`;
}

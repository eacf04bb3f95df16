import { lazy } from '../../core/lazy.js';
import type { Locale } from '../../core/locale.js';
import type { Figure } from '../../core/number.js';
import type { Stat } from './stat-counter.schema.js';
import type { Value } from './stat-counter.template.js';

/** The ending by which Turkic languages say "than": loaded with the first one. */
const suffixes = lazy(() => import('./ablative.js'));

/** Whether a whole number ends in a zero, as those do that Chinese has `多` behind. */
const isRound = (value: string): boolean => /^[1-9]\d*0(?:\.0*)?$/.test(value);

/**
 * Puts what is said of a value where the language has it: before the value, behind it, or around it.
 *
 * @param pattern such as `more than {value}`, `{value} ашык` or `{figure}多{unit}`
 */
export function placed({ before, figure, after }: Figure, model: Stat, pattern: string, locale: Locale): Value {
  const { value, unit, style, compact } = model;
  // What stands between a number and its unit goes with round numbers and units in words only.
  const apart = pattern.includes('{figure}');
  const fits = apart && isRound(String(value)) && unit && !style && !compact && after.trim();
  const otherwise = locale.words!.stats[model.qualifier === 'fewer-than' ? 'under' : 'over'];
  const [lead = '', tail = ''] = (apart && !fits ? otherwise : pattern).split(/\{value\}|\{figure\}/);
  const ending = tail.replace(/(\P{L}?)\{ablative\}/u, (_, mark: string) =>
    suffixes().ablative(model, (figure + after).trim(), mark, locale),
  );
  return {
    qualifier: lead.trim(),
    before,
    figure,
    after: fits ? ending.replace('{unit}', after.trim()) : after + ending,
  };
}

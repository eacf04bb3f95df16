/** A stretch of time, in milliseconds since 1970 (UTC). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const lengthOf = ({ from, to }: Stretch): number => to - from;

/** The whole of an axis: all the data, with as much time beside it as there are pixels `before` and `after` it. */
export function reach({ from, to }: Stretch, least: number, width: number, before: number, after: number): Stretch {
  // An instant needs some time around it.
  const around = Math.max(least - (to - from), 0) / 2;
  const pixel = (to - from + 2 * around) / Math.max(width - before - after, width / 3);
  return { from: from - around - before * pixel, to: to + around + after * pixel };
}

/** The stretch, made no shorter than `least` and no longer than the limits, and moved so that it lies inside them. */
export function within({ from, to }: Stretch, limits: Stretch, least: number): Stretch {
  const length = Math.min(Math.max(to - from, least), lengthOf(limits));
  const start = Math.min(Math.max((from + to - length) / 2, limits.from), limits.to - length);
  return { from: start, to: start + length };
}

/**
 * A stretch as many times longer, or shorter with a factor below 1, and moved by as many times its length; what stands `at`
 * a part of it (0 to 1) stays there.
 */
export function change({ from, to }: Stretch, factor: number, by = 0, at = 0.5): Stretch {
  const start = from + (to - from) * (by + at - at * factor);
  return { from: start, to: start + (to - from) * factor };
}

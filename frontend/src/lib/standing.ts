interface Measured {
  direction?: 'HIGHER_BETTER' | 'LOWER_BETTER' | 'RANGE';
  realised?: number;
  targetToDate?: number;
  rangeLowToDate?: number;
  rangeHighToDate?: number;
}

/** Where an indicator stands by the end of a period, and how much it is away from its target. */
export type Standing =
  | { kind: 'none' | 'unmeasured' | 'reached' | 'within' | 'inside' }
  | { kind: 'short' | 'over' | 'belowRange' | 'aboveRange'; gap: number };

export function standingOf(indicator: Measured): Standing {
  const goal = goalOf(indicator);
  if (goal === null) return { kind: 'unmeasured' };
  if (indicator.realised === undefined) return { kind: 'none' };
  const value = indicator.realised;
  if (typeof goal !== 'number') return inRange(value, goal);
  if (indicator.direction === 'LOWER_BETTER') {
    return value <= goal ? { kind: 'within' } : { kind: 'over', gap: difference(value, goal) };
  }
  return value >= goal ? { kind: 'reached' } : { kind: 'short', gap: difference(goal, value) };
}

/** The number due by the end of the period, both ends of a range, or null where nothing is counted. */
export function goalOf(indicator: Measured): number | readonly [number, number] | null {
  const { targetToDate, rangeLowToDate, rangeHighToDate } = indicator;
  if (rangeLowToDate !== undefined && rangeHighToDate !== undefined) return [rangeLowToDate, rangeHighToDate];
  return targetToDate ?? null;
}

function inRange(value: number, [low, high]: readonly [number, number]): Standing {
  if (value < low) return { kind: 'belowRange', gap: difference(low, value) };
  return value > high ? { kind: 'aboveRange', gap: difference(value, high) } : { kind: 'inside' };
}

/** Values have at most four decimals; binary fractions must not add more. */
const difference = (more: number, less: number): number => Math.round((more - less) * 10_000) / 10_000;

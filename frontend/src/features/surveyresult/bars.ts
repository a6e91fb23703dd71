import type { ElementFigure } from './results';

/** The four shares of one element, from the worst to the best; they sum to 1. */
export function sharesOf(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, each) => sum + each, 0);
  return counts.map((each) => (all === 0 ? 0 : each / all));
}

/** The weakest first; an element without a score comes last. */
export const weakestFirst = (elements: readonly ElementFigure[]): ElementFigure[] =>
  [...elements].sort(
    (one, other) =>
      (one.converted ?? Number.POSITIVE_INFINITY) - (other.converted ?? Number.POSITIVE_INFINITY) ||
      one.number - other.number,
  );

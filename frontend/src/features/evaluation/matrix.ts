import type { Predicate, Rating } from '@/api/performance';

/** Best first, as the quadrant shows them. */
export const RATINGS = ['ABOVE', 'AS_EXPECTED', 'BELOW'] as const satisfies readonly Rating[];

/** The nine cells of PermenPANRB 6/2022: results, then behaviour. The server looks the predicate up again. */
const CELLS: Record<Rating, Record<Rating, Predicate>> = {
  ABOVE: { ABOVE: 'VERY_GOOD', AS_EXPECTED: 'GOOD', BELOW: 'POOR' },
  AS_EXPECTED: { ABOVE: 'GOOD', AS_EXPECTED: 'GOOD', BELOW: 'POOR' },
  BELOW: { ABOVE: 'NEEDS_IMPROVEMENT', AS_EXPECTED: 'NEEDS_IMPROVEMENT', BELOW: 'VERY_POOR' },
};

export const predicateOf = (results: Rating, behaviour: Rating): Predicate => CELLS[results][behaviour];
